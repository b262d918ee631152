"""What somebody wants to hear again of what was said before: "how many hours did i say a week", "¿cuáles eran mis
fortalezas?", "whats that thing u said id do when i panic". Not what others said, nor what is only told."""

from __future__ import annotations

import re
from typing import Literal

from dialogs.understanding.gates import gated_leading
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import clean, fold
from dialogs.understanding.waking import woken_by

About = Literal[
    "if-then", "hours", "last-way", "way", "strengths", "skills", "confidence", "values", "interests", "aspiration",
    "story", "managed", "support", "evidence", "needed", "serves", "went-well", "next-step",
    "week", "goal",
]  # fmt: skip

LONGEST = 120  # characters of the sentence that asks: more tell a story
_LEAD = (
    r"(?:(?:and|so|but|ok|okay|well|sorry|hey|hi|coach|wait|btw|also|please|pls|lol|tbh|then|y|e|pero|oye|oiga|hola|"
    r"perdon|bueno|pues|che|entonces|por favor|porfa|a ver|can you|could you|do you (?:know|remember)|tell me|"
    r"remind me|"
    r"me (?:puedes?|podes|podrias?) (?:recordar|decir)|sabes|recuerdas|recuerda(?:me)?|recuerdeme|recordame|dime|"
    r"digame|"
    r"decime|no (?:me )?(?:acuerdo|recuerdo)(?: de)?|i forgot|i (?:dont|cant) remember)[ ,.:]+)*"
)
_SAY = (
    r"(?:say|said|tell|told|put|write|wrote|pick|picked|choose|chose|answer|answered|give|gave|mention|note|"
    r"list|listed|agree|agreed|decide|decided)"
)
_SAID_ES = (
    r"(?:dije|dijiste|dijo|dijimos|habia dicho|habiamos dicho|he dicho|puse|pusimos|pusiste|puso|conte|escribi|"
    r"respondi|"
    r"conteste|elegi|anote|anotaste|apunte|apuntaste|mencione|quedamos|acordamos|decidi|decidimos)"
)
_WHO_ES = r"(?:(?:yo|te|le|me|lo|la|eso|usted|tu|ya) )*"
_WHICH_EN = r"(?:what|wat|wot|which|how (?:many|much|confident|sure)|who|why|when)(?:s| is| was| were)?"
_WHICH_ES = r"(?:a |de |en |con |por )?(?:que|q|k|cual(?:es)?|cuant[oa]s?|quien(?:es)?|como)"
_THING = r"(?:(?:that|the|my|this|is|was|were|are) )*(?:\w+ ){0,4}?"
_LISTS = (
    r"(?:my|mis) (?:strengths|values|skills|interests|obstacles?|fortalezas|valores|habilidades|intereses|"
    r"obstaculos?)\b"
)
_REMIND = (
    r"(?:remind me|tell me|recuerda(?:me)?|recuerdeme|recordame|dime|digame|decime) "
    r"(?:(?:of|about|again|de|cuales son) )*"
)
_NOT_THEIRS = r"(?! (?:mi|el|la|mis|un|una) (?!semana|ultima|otra|vez))"
_ASKS = gated_leading(
    rf"{_LEAD}(?:"
    rf"{_WHICH_EN} {_THING}(?:did )?(?:i|u|you|we) (?:\w+ )?{_SAY}\b|"
    rf"what was i (?:going|gonna|supposed|meant) to do (?:when|if)\b|"
    rf"{_WHICH_EN} (?:was |were |is |are )?my (?!boss|mum|mom|dad|friend|manager)|"
    rf"{_REMIND}{_LISTS}|{_LISTS} (?:cual(?:es)?|que) (?:es|son|era|eran)|"
    r"how many hours (?:(?:a|per) week )?(?:was|were|is|are) (?:it|that)\b|"
    r"cuantas horas (?:(?:por|a la) semana )?(?:son|eran|era)\b|what am i good at\b|en (?:que|q) soy buen[oa]\b|"
    r"(?:what|wat|wot|which)(?: was|s| is) the plan (?:for )?(?:when|if)\b|"
    r"cual (?:es|era) el plan (?:para )?(?:cuando|si)\b|"
    rf".*, what did i (?:tell|say to) (?:you|u)\b|"
    rf"{_WHICH_ES} (?:(?!(?:dijo|puso) (?:mi|el|la|mis)\b)\w+ ){{0,5}}?{_WHO_ES}{_SAID_ES}\b{_NOT_THEIRS}|"
    rf"que iba a hacer (?:cuando|si)\b|"
    rf"{_WHICH_ES} (?:es|son|era|eran|fue|fueron) (?:mi|mis) "
    rf")"
)
_MINE = re.compile(  # that something of theirs is asked after, and not somebody else's
    r"\b(?:i|id|ill|im|my|me|we|u|you|dije|dijiste|dijimos|puse|pusimos|conte|respondi|conteste|elegi|anote|apunte|mi|mis|"
    r"habiamos|habia|he|yo|me|te|iba|quedamos|acordamos|soy|horas|hours)\b"
)
_OTHERS = re.compile(r"\b(?:to (?:him|her|them)|to my \w+|should i|do i say|le (?:dije|conte) a|digo a)\b")
_TOPICS: dict[About, str] = {
    "if-then": (
        r"\b(?:id|i'd|i would|ill|i will|going to|gonna|supposed to|meant to) do (?:when|if|in case|once)\b|"
        r"\bif[- ]then\b|"
        r"\bplan b\b|\bplan (?:for )?(?:when|if)\b|\b(?:haria|hiciera|hago|hacer|iba a hacer) (?:cuando|si|en caso)\b|"
        r"\bplan (?:si|cuando|para cuando)\b|\bsi[- ]entonces\b"
    ),
    "hours": r"\bhours?\b|\bhoras?\b",
    "way": (
        r"\bin (?:the|my) way\b|\bobstacles?\b|\b(?:hold(?:ing|s)?|held) me back\b|\b(?:stops?|stopped|"
        r"stopping) me\b|\bwent (?:badly|wrong)\b|\bsalio mal\b|"
        r"\b(?:se )?interpon\w*|\bse interpuso\b|\bobstaculos?\b|\bme (?:frena|freno|impide|impidio|estorba|estorbo)\b"
    ),
    "strengths": r"\bstrengths?\b|\bgood at\b|\bfortalezas?\b|\bse me (?:da|dan) bien\b|\bsoy buen[oa]\b",
    "skills": r"\bskills?\b|\bhabilidades\b|\bi(?:ve| have) learnt\b",
    "confidence": r"\bconfiden(?:t|ce)\b|\bhow sure\b|\bconfianza\b|\b(?:me siento|estoy|estaba) segur[oa]\b",
    "values": (
        r"\bvalues\b|\b(?:work|a job|my job) (?:must|should|has to|needs to|had to) give\b|"
        r"\bwant(?:ed)? from (?:work|a job)\b|"
        r"\bvalores\b|\bmatter(?:s|ed)? to me\b|\bme importa\w*\b|\b(?:tiene|debe|tenia|debia)n? (?:que )?dar(?:me)?\b"
    ),
    "interests": r"\binterests?\b|\bintereses\b",
    "aspiration": (
        r"\bin (?:a few|some|five|ten) years\b|\baspirations?\b|\bdream\b|\bdentro de (?:unos|algunos|cinco|"
        r"diez) anos\b|"
        r"\baspiracion\b|\bmi sueno\b"
    ),
    "managed": r"\bmanaged (?:before|once)\b|\bchange i (?:once )?managed\b|\b(?:ya )?logre (?:antes|una vez)\b",
    "story": r"\bstory\b|\bproud of\b|\bfelt good about\b|\bhistoria\b|\bme senti(?:a)? bien con\b|\borgull\w+",
    "support": r"\bhelp(?:s|ed|ing)? me\b|\bsupport\b|\bbeside me\b|\bme (?:puede|podia|podria)n? ayudar\b|"
    r"\bapoyo\b|\ba mi lado\b",
    "evidence": (
        r"\bshows? (?:that )?(?:its|it is|it was|im|i am) (?:done|there)\b|\bevidence\b|\bmeasure[ds]?\b|"
        r"\bhow (?:would|will|do) i know\b|"
        r"\bmostrar\w* que\b|\bse (?:nota|notaria|mide)\b|\bmedida\b|\bevidencia\b"
    ),
    "needed": r"\bi (?:still )?(?:need(?:ed)?|lack(?:ed)?|am missing|was missing)\b|\bme (?:falta|faltaba|"
    r"hacia falta)n?\b|\bnecesit(?:o|aba)\b",
    "serves": r"\bwhy (?:did|do) .*\bwant|\bwhat (?:its|it is|it was) for\b|\b(?:por que|para que) .*\bquer?(?:ia|"
    r"iero)\b|\bpara que\b.*\bera\b",
    "went-well": r"\bwent (?:well|right|ok)\b|\bsalio bien\b|\bfue bien\b",
    "next-step": r"\bnext step\b|\b(?:proximo|siguiente) paso\b",
    "goal": (
        r"^(?!.*\b(?:date|deadline|day|when|steps?|fecha|dia|cuando|pasos?)\b).*\b(?:my (?:\w+ )?goals?|"
        r"mis? (?:metas?|objetivos?)|(?:que|cual) (?:metas?|objetivos?)|what goals?)\b"
    ),
}  # fmt: skip
_TOPIC = {about: re.compile(pattern) for about, pattern in _TOPICS.items()}
_LAST = re.compile(
    r"\blast (?:time|week|check)\b|\bcheck ?-?in\b|\bthis week\b|\bla ultima vez\b|\b(?:semana|vez) pasada\b|"
    r"\brepaso\b|"
    r"\b(?:got|stood|se interpuso|went|salio)\b"
)
_LAST_WEEK = re.compile(r"\b(?:last (?:week|time|check ?-?in)|semana pasada|(?:ultima|otra) vez|ultimo repaso)\b")
_AFTER = re.compile(r"\b(?:about|bout|abt|on|regarding|sobre|acerca de|de|del)\b (?P<what>.+)")
_WHOSE = r"(?:mis?|el|l[ao]s?|un[ao]?s?|nuestr[ao]s?|otr[ao]s?|alguien)"
_TELLS = re.compile(  # with no question mark: "what I said was wrong", "when my team gave me", "como ya dije, …"
    rf"{_LEAD}(?:(?:what|wat|wot|which|who|why|how|when) (?:i|we|you|u) |(?:when|why|who) my |"
    rf"como (?:(?:ya|yo|te|le|les|lo|se) )*{_SAID_ES}\b(?! que\b)|(?:que|como) (?:es|son) mis? |"
    rf"(?:(?:tell|remind) me )?(?:what |how |which )?my (?:\w+ ){{1,2}}?(?:do|does|did|tells?|told|gives?|gave|brought|"
    rf"means?|costs?|taught|(?:is|are|was|were) (?!what|again|the same)\w+)\b|"
    rf"que (?:no|al final|por fin|ya|siempre|nunca|casi|solo) (?:\w+ )?{_SAID_ES}\b|"
    rf"(?:que|como) {_WHOSE} |(?:por )?que me (?:dijo|puso) que (?:soy|era|estoy|tengo)\b)"
)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+")


def said_before(text: str) -> About | None:
    """What of it is wished for, by the one sentence that asks; None where none does, or it is not one of these."""
    said = _asking(text)
    if not said:
        return None
    for about, topic in _TOPIC.items():
        if topic.search(said):
            return "last-way" if about == "way" and _LAST.search(said) else about
    return "week" if _LAST_WEEK.search(said) else None


def asks_what_was_said(text: str) -> bool:
    return bool(_asking(text))


def said_about(text: str) -> str:
    """What it was said of, in folded words: "the excel course" of "what did i say about the excel course"."""
    found = _AFTER.search(_asking(text))
    return found["what"].strip(" ?.!") if found else ""


@woken_by(_ASKS, nothing="")
@once_a_turn
def _asking(text: str) -> str:
    """The last sentence of it, where that asks for what was said; empty where it does not."""
    parts = [part for part in _SENTENCE.split(clean(text)) if part.strip()]
    said = " ".join(fold(parts[-1]).replace("'", "").replace("¿", "").replace("¡", "").split()) if parts else ""
    if not said or len(said) > LONGEST or not _ASKS.match(said) or not _MINE.search(said) or _OTHERS.search(said):
        return ""
    if _TELLS.match(said) and "?" not in said:
        return ""
    return said
