"""What is put to the coach in place of an answer, or beside one: "could you suggest one?", "is that too late?",
"¿qué me recomiendas?". By rules, a sentence at a time; a question that somebody asks themselves ("what if they say
no?") is an answer, as far as one can tell.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dialogs.understanding.about_coach import asked_of_coach
from dialogs.understanding.about_talk import about_talk
from dialogs.understanding.asking_back import about_question
from dialogs.understanding.gates import LETTERS, Gated, gated_leading
from dialogs.understanding.text import LOOKED_AT, of_language, words
from dialogs.understanding.to_coach_words import LEAD, MARKED, PLAIN, SAID, SLIPS, TAIL
from dialogs.understanding.waking import Begun, woken_by
from dialogs.understanding.yesno import is_no, is_yes

_MOST = 30  # words of such a sentence
_LEADS = {language: re.compile(lead) for language, lead in LEAD.items()}
_TABLES = {"plain": PLAIN, "marked": MARKED, "said": SAID}


def _compiled(rows: tuple[str, ...], language: str) -> Gated:
    """One pattern for all of them: those that must end there, with what may stand behind, and the others."""
    whole = "|".join(row.removesuffix("$") for row in rows if row.endswith("$"))
    begun = "|".join(row for row in rows if not row.endswith("$"))
    ends = f"(?:{whole}){TAIL[language]}$"
    return gated_leading(f"{LEAD[language]}(?:{begun}|{ends})" if begun else f"{LEAD[language]}{ends}")


_COMPILED = {
    kind: {language: _compiled(rows, language) for language, rows in table.items()} for kind, table in _TABLES.items()
}
_SHORT_FORMS = Begun(" ".join(word[:LETTERS] for slips in SLIPS.values() for word in slips))
_LED_ONLY = re.compile(
    rf"{LEAD['en']}|{LEAD['es']}|(?:\w+ )?(?:pregunta|preguntas|question|questions) |(?:muchas )?gracias |"
    rf"thank you .*|"
    r"(?:(?:omg|ugh+|uff*|bruh|wow|seriously|man|come on|jeez|oh|ay|vaya|madre mia|dios mio|ostras|caray|jaja\w*|"
    r"lol|lmao|haha\w*|en serio|que (?:palta|roche|pesad[oa]|pereza|flojera|rollo|lata|aburrid[oa]|hueva|paja|"
    r"fastidio|cansancio)|how (?:boring|annoying|tedious)|this is (?:boring|tedious|a lot)) )+"
)
_WHY = re.compile(
    r"\bwhy (?:do|did|would|are) you (?:\w+ )?(?:ask(?:ing)?|need|want|wanna|have|care)\b|^(?:so |"
    r"and )?why(?: do you ask)?$|"
    r"\bwhy (?:you|is (?:that|it)) (?:asking|your (?:business|concern))\b|^what is (?:it|that) to you$|"
    r"\b(?:does|has) (?:that|this|it) (?:have|got)(?: anything)? to do with\b|\bque tiene que ver\b|"
    r"\bque te importa$|\b(?:por|para) que (?:me |lo |te |la )*(?:preguntas?|necesitas?|quieres?|pides?|queres|pedis|"
    r"importa)\b|^(?:y )?(?:por|para) que(?: eso)?$"
)
_OPENLY = re.compile(
    r"(?:what|which|how|why|when|who|where|que|cual(?:es)?|como|cuando|cuant[oa]s?|quien|donde|por|para|a que)\b"
)
_LEAVE = re.compile(
    r"(?:can|could|may|should|am i allowed to) (?:i )?(?:\w+ )?(?:put|say|write|use|include|mention|add|name|count|"
    r"list)\b|"
    r"(?:does|would|do) (?:that|this|it|these) (?:even )?count\b|"
    r"(?:is|would) (?:that|this|it) (?:be )?(?:ok|okay|fine|alright|allowed|all right)\b|"
    r"(?:puedo|podria|se puede) (?:\w+ )?(?:poner|decir|escribir|usar|incluir|mencionar|anadir|contar)|"
    r"(?:eso |esto )?(?:cuenta|vale|sirve)(?: (?:eso|esto|asi))?$|(?:esta|va) bien(?: (?:eso|esto|asi))?$"
)
_WHAT = re.compile(
    r"\b(?:mean|means|meant|understand|clarify|explain|rephrase|repeat|significan?|refieres|refiere|entiendo|entendi|"
    r"explica\w*|aclara\w*|repet\w+|quieres? decir)\b|"
    r"\bque (?:es|son) (?:eso|esto|lo) (?:de|del)\b|^(?:\w+ )*(?:eso|esto|lo) (?:de|del) .+ que (?:es|son)$|"
    r"\bque (?:es lo que )?me esta[ns]? (?:pidiendo|preguntando)\b"
)
_REASON = re.compile(  # why the question is asked: "because …", "that's what weighs on me most"
    r"(?:asking|because|bc|cos|cuz|por que|porque|es que|pregunto|lo digo)\b|"
    r"(?:thats|that is|its|it is|they are|theyre) (?:what|the thing that) (?:really )?(?:weighs|worries|bothers|scares|"
    r"hurts|matters)\b|(?:thats|that is|its|it is) my (?:biggest|main) (?:worry|fear|problem)\b|"
    r"(?:eso |ell[oa]s )?(?:es|son) (?:lo que (?:mas )?(?:me |nos )?(?:mas )?(?:pesan?|preocupan?|duelen?|importan?|"
    r"cuestan?)|"
    r"mi mayor (?:preocupacion|miedo|problema))\b"
)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+|\s*(?=¿)")
_WHAT_IT_IS = re.compile(  # "they say product manager but what even is that?": asked about what was just named
    r"\b(?:but|so|pero|y) "
    r"(?=(?:what (?:even |exactly |actually |the hell )*(?:is|are|does)|que (?:es|son|significa))\b)",
    re.IGNORECASE,
)
_TURN = re.compile(r"[,;]\s+|\s[-–—]\s+|\s(?=\()|\s(?=(?:is|would|does|will) (?:that|this|it)\b)", re.IGNORECASE)


class Parted(NamedTuple):
    """What is told, in their letters, and what is asked of the coach beside it; one of them may be empty."""

    told: str
    asked: str


def parted(text: str, language: str) -> Parted:
    """`text` is told as it stands where nothing in it is asked."""
    if len(text) > LOOKED_AT:
        return Parted(text, "")
    if about_talk(text, language):
        return Parted("", text.strip())
    told: list[str] = []
    asked: list[str] = []
    for sentence in _sentences(text):
        head, tail = _turned(sentence, language)
        told += [head] if head.strip() else []
        asked += [tail] if tail.strip() else []
    if not asked:
        return Parted(text, "")
    told = [one for one in told if not _only_leads(one, language)]
    rest = "".join(told).strip().rstrip(" ,;:–—-(")
    reasons = _REASON.match(_led(_said(rest, language), language)) and told[0:1] != _sentences(text)[:1]
    if _only_leads(rest, language) or reasons or not any(map(str.isalnum, rest)):
        return Parted("", text.strip())
    return Parted(rest, " ".join(one.strip() for one in asked))


def _only_leads(told: str, language: str) -> bool:
    """Whether it only leads to what is asked: "oye una cosa", "omg"."""
    if is_yes(told, language) or is_no(told, language):
        return False
    return _LED_ONLY.fullmatch(_said(told, language) + " ") is not None


def asks_coach(sentence: str, language: str) -> bool:
    """Whether all of a sentence is put to the coach."""
    said, marked = _said(sentence, language), "?" in sentence or "¿" in sentence
    if not said or len(said.split()) > _MOST:
        return False
    if _asks_so(sentence, said, language) or (marked and of_language(_COMPILED["marked"], language).match(said)):
        return True
    if about_question(_led(said, language), language):
        return True
    return marked and (asked_of_coach(sentence) is not None or about_talk(sentence, language) in ("left", "next"))


@woken_by(*_COMPILED["plain"].values(), *_COMPILED["said"].values(), _SHORT_FORMS, nothing=False)
def _asks_so(sentence: str, said: str, language: str) -> bool:
    """Whether it asks also without a question mark; `said` is the same as the tables have it."""
    return any(of_language(_COMPILED[kind], language).match(said) for kind in ("plain", "said"))


def asks_why(asked: str, language: str) -> bool:
    """Whether it is why something is asked, in a few words of a sentence."""
    return any(_WHY.search(_said(sentence, language)) for sentence in _sentences(asked))


def asks_openly(asked: str, language: str) -> bool:
    """Whether it asks what, which or how: no yes or no of the coach's would do."""
    return any(_OPENLY.match(_led(_said(sentence, language), language)) for sentence in _sentences(asked))


def asks_leave(asked: str, language: str) -> bool:
    """Whether it is only if one may say so: "can I put that?", "does that count?", "¿vale así?"."""
    said = [_said(one, language) for one in _sentences(asked)]
    return any(_LEAVE.match(one) or _LEAVE.match(_led(one, language)) for one in said)


def asks_what(asked: str, language: str) -> bool:
    """Whether it is what the question means: "wat do u mean", "no entiendo lo que me preguntas"."""
    return _WHAT.search(_said(asked, language)) is not None


def _sentences(text: str) -> list[str]:
    """Each with what parts it from the next."""
    starts = [0, *sorted({found.end() for found in _SENTENCE.finditer(text)} - {0, len(text)})]
    return [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def _turned(sentence: str, language: str) -> tuple[str, str]:
    """What a sentence tells, and what it asks from some comma on: "in six weeks, is that too late?"."""
    if asks_coach(sentence, language):
        return "", sentence
    if "?" not in sentence:
        return sentence, ""
    asks = _WHAT_IT_IS.search(sentence)
    if asks and sentence.rstrip().endswith("?") and asks_coach(sentence[asks.end() :], language):
        return "", sentence
    for found in _TURN.finditer(sentence):
        head, tail = sentence[: found.start()], sentence[found.end() :]
        if "?" in tail and _OPENLY.fullmatch(_led(_said(head, language), language)):
            return "", sentence  # "what is this, an interrogation?"
        if "?" in tail and head.strip() and asks_coach(tail, language):
            return head.rstrip() + (" " if tail[-1:].isspace() else ""), tail
    return sentence, ""


def _led(said: str, language: str) -> str:
    """Without the small words that lead to it: "what is this for" of "idk whats this for"."""
    led = _LEADS[language if language in _LEADS else "en"].match(f"{said} ")
    return said[led.end() :] if led else said


def _said(sentence: str, language: str) -> str:
    slips = of_language(SLIPS, language)
    return " ".join(slips.get(word, word) for word in words(sentence))
