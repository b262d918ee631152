"""What somebody says of an answer that they gave: that it was none, "that wasn't a story", "borrá eso"; that it is to
be changed, "how do i fix my story answer?"; or how it should have been, "sorry, I should correct what I said: …".

Heard in either language. The answer that is meant is named, or it is the one before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from dialogs.understanding.answer_names import ANY, named
from dialogs.understanding.gates import gated_leading
from dialogs.understanding.meant_instead import Instead, meant_instead, of_a_list
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.protesting import protests
from dialogs.understanding.text import clean, fold, plain
from dialogs.understanding.waking import woken_by

_LONGEST = 400  # characters
_SHORT = 100  # … where nothing is said in its place
_LED = (
    r"(?:(?:ok|okay|oh|oops|ups|sorry|so sorry|wait|no|hey|hold on|stop|ah|my bad|lol|haha|um|but|and|please|actually|"
    r"perdon|perdona|disculpa|espera|para|che|oye|uy|ay|pero|y|no no|por favor|porfa|la verdad|uf+|a ver|oiga|bueno)"
    r"[,.!:;… ]+)*"
)
_TAIL = (
    r"(?:[,.!? ]+(?:please|pls|plz|lol|haha+|ha|sorry|now|again|then|tho|though|thanks|actually|btw|too|here|"
    r"por favor|porfa|jaja\w*|perdon|ahora|gracias|entonces|eh|che|no|ya|de nuevo|otra vez))*[ .!?…]*"
)
_MINE = r"(?:(?:my|the|that|this|mi|la|el|mis|las|los|esa|ese|esta|de|del|lo) )*"
_ANSWER = r"(?:answer|reply|response|one|bit|part|question|respuesta|parte|pregunta)s?"
_CAN_I = (
    r"(?:(?:how|where|can|could|do|did|may|shall|should) ?(?:do |can |could |would |to )?(?:i|we|you|u) (?:please )?|"
    r"(?:please|i want to|i wanna|i need to|i have to|i must|id like to|i would like to|i should|let me|lemme) |"
    r"(?:como|donde) (?:puedo |hago para |se puede |podria )?|(?:puedo|podemos|podria|puedes|podes|quiero|quisiera|"
    r"necesito|tengo que|debo|deberia|dejame|me gustaria) )"
)
_CHANGE = (
    r"(?:fix|change|correct|redo|edit|rewrite|go back to|get back to|return to|take back|undo|delete|remove|erase|"
    r"corregir|cambiar|arreglar|editar|borrar|rehacer|volver a|quitar|modificar|corrijo|cambio|arreglo|edito|borro|"
    r"rehago|vuelvo a|quito|modifico)"
)
_CHANGES = gated_leading(
    rf"{_LED}{_CAN_I}{_CHANGE} (?:{_MINE}(?P<of>{ANY})(?: {_ANSWER})?|{_MINE}(?:(?:last|previous|earlier|anterior|"
    rf"ultima) )?{_ANSWER}(?: (?:to|about|on|for|de|sobre|a) {_MINE}(?P<about>{ANY})(?: {_ANSWER})?| before| anterior|"
    rf" de antes)?|lo de {_MINE}(?P<lo>{ANY})|what i (?:just )?(?:said|wrote|put|told you)(?: (?:about|on|for|"
    rf"as) {_MINE}(?P<said>{ANY}))?"
    rf"(?: before| earlier| above)?|lo que (?:dije|puse|escribi|conte)(?: (?:de|sobre|en) {_MINE}(?P<dicho>{ANY}))?"
    rf"(?: antes)?){_TAIL}"
)
_AN_ANSWER = re.compile(
    r"\b(?:redo|rehacer|cambiar lo de|corregir lo de|answer|reply|response|question|said|wrote|told|respuesta|"
    r"pregunta|dije|puse|escribi|conte)\b"
)
_ASKS_HOW = re.compile(rf"{_LED}(?:how|where|can|could|did|may|shall|como|donde|puedo|podemos|podria|puedes|podes)\b")
_SLIPPED = (
    r"(?:me (?:equivoque|confundi|he equivocado|he confundido)|i (?:made a mistake|got (?:that|it) wrong|misspoke|"
    r"messed (?:that|it) up|(?:got|am|was) (?:confused|mixed up)))"
)
_GOES_BACK = gated_leading(
    rf"{_LED}{_SLIPPED}[,.;: ]+(?:y |and )?(?:(?:como|how)(?: \w+){{0,3}} (?:atras|back|anterior|previous|cambi\w+|"
    rf"correg\w+|corrij\w+|change|fix)\b|(?:go|take me) back|volver|atras)[^.]*{_TAIL}|"
    rf"{_LED}(?:como|donde) (?:vuelvo|regreso|voy|puedo volver|hago para volver)(?: (?:para|hacia))? ?atras{_TAIL}"
)
_NO_LONGER = r"story|historia|strengths?|fortaleza|skill|habilidad"  # "that isn't my dream" may well be told
_MY, _LA = r"(?:a |an |my |the )*", r"(?:una |un |mi |la |el )*"
_NONE = gated_leading(  # "that wasn't a story", "eso era una pregunta para vos, no mi respuesta"
    rf"{_LED}(?:(?:that|this|it) (?:(?:wasnt|was not|was never) (?:really |even |meant (?:as|to be) )?{_MY}"
    rf"(?P<of>{ANY}|answer|reply)|(?:isnt|is not) (?:really |even )?{_MY}(?P<is>{_NO_LONGER}|answer|reply))"
    r"(?: (?:to|for) (?:that|it|this|you))?|"
    r"(?:that|this|it) was (?:just |only )?(?:a |my )?(?:question|joke|remark|comment)(?: (?:for|to) (?:you|u))?"
    rf"(?:[, ]+(?:not|no) {_MY}(?:answer|story|reply))?|i was (?:just |only )?(?:joking|kidding|asking you)|"
    rf"(?:(?:eso |esto |lo anterior |lo de antes )?no (?:era|fue) {_LA}(?P<de>{ANY}|respuesta)|"
    rf"(?:eso|esto) no es {_LA}(?P<es>{_NO_LONGER}|respuesta))|"
    r"(?:eso |esto )?(?:era|fue) (?:solo |nomas )?(?:una |un )(?:pregunta|broma|chiste|comentario)"
    r"(?: (?:para|a) (?:vos|ti|usted))?(?:[, ]+no (?:una |mi |la )*(?:respuesta|historia))?|"
    rf"(?:te |le )?(?:estaba|solo) (?:preguntando|bromeando)|(?:estaba|era) (?:de )?broma){_TAIL}"
)
_THAT = (
    r"(?:that(?: last (?:one|bit|answer|message)| answer| one)?|my last (?:answer|message|one)|what i (?:just )?"
    r"(?:said|wrote|put)|(?:the|that) (?:bit|thing|part|one) about (?P<about>\w+(?: \w+){0,4} ?))"
)
_ESO = (
    r"(?:eso|esto|lo (?:ultimo|anterior|de antes)|lo que (?:dije|puse|escribi)|(?:la|mi) (?:ultima|respuesta)"
    r"(?: respuesta)?)(?: (?:de |del |sobre )(?P<de>\w+(?: \w+){0,4} ?))?"
)
_GONE = gated_leading(
    rf"{_LED}(?:(?:can you |could you |please )?(?:delete|remove|erase|scrap|scratch|ignore|strike|take out|take back|"
    rf"dont (?:write|save|keep|put)(?: down)?) {_THAT}|"
    r"(?:puedes |podes |podrias |me )?(?:borra|borras|borrar|borrame|quita|quitas|quitar|quitame|elimina|eliminar|"
    rf"saca|sacame|ignora|no (?:guardes|anotes|apuntes|pongas)) {_ESO}|(?:borr|quit|sac|elimin)al[oa]|"
    r"(?:please )?(?:forget|disregard) (?:(?:about )?what i (?:just )?(?:said|wrote|put)|"
    r"my last (?:answer|message|one)|that last (?:one|bit|answer|message))|olvid(?:a|ate|e|ese)(?: de)? "
    r"(?:lo (?:ultimo|anterior|que (?:dije|puse|"
    r"escribi))|mi (?:ultima )?respuesta)|"
    rf"delete|erase|borra|borrar){_TAIL}"
)
_INSTEAD = gated_leading(
    rf"{_LED}(?:(?:i (?:should|need to|must|have to|want to|would like to|ought to)|id like to|let me|can i|may i|"
    r"tengo que|debo|deberia|quiero|quisiera|dejame|dejeme) "
    r"(?:correct|change|fix|rephrase|corregir|cambiar|rectificar) ?(?:me\b|lo\b|myself|that|"
    r"(?:what|something) i (?:said|wrote|put)(?: (?:before|earlier|above|just now))?|"
    r"my (?:last |previous |earlier )?answer|lo que (?:dije|puse|escribi)(?: antes)?|mi respuesta(?: anterior)?)|"
    r"i was (?:just |only )?(?:joking|kidding)|(?:era|estaba) (?:de )?(?:una )?broma|"
    rf"(?P<slip>{_SLIPPED}))(?: (?:lol|haha\w*|jaja\w*))?\s*[:;,.–-]+\s*(?P<words>\S.*)|"
    r"(?:sorry|oops|ups|perdon|perdona)[,.!]* +(?:i meant(?: to say)?(?: that)?|quise decir|queria decir)(?: que)? "
    r"(?P<meant>\S.*)|"
    r"(?:(?:no|nono|nope|not that|sorry|perdon|perdona|och|ay|uy|ok|so|wait|"
    r"espera)[,.!]* +)*no[,.!]* +(?:(?:sorry|perdon|"
    r"perdona)[,.!]* +)?(?:i (?:mean|meant)(?: to say)?(?: that)?|what i meant (?:is|was)(?: that)?|"
    r"(?:quiero|quise|queria) "
    r"decir|me referia a|lo que quise decir es)(?: que)?[,:]* +(?P<rather>\S.*)",
    re.DOTALL,
)
_GOAL = r"(?:my |the |mi |la |el )?(?:goal|meta|objetivo)"
_NOT_THE_GOAL = gated_leading(  # "no, that's not the goal, the goal is to get into nursing"
    rf"{_LED}(?:no+[,.! ]+)*(?:\S+ ){{0,2}}?(?:(?:thats|that's|that is|that was|it's|its|it is) (?:not|no)|that isn'?t|"
    rf"that wasn'?t|(?:eso |esa |ese )?no (?:es|era|fue)) {_GOAL}(?:[ ,]+(?:lol|haha\w*|jaja\w*))?\W*[^\w\s]\W*"
    rf"(?:(?:but|pero|y|sino|no)[, ]+)?{_GOAL} (?:is|es|era|seria|would be)(?: (?:to|that))?[:,]? (?P<goal>\S.*)",
    re.DOTALL,
)
_IS = r"(?:(?:is|es|was|era|should be|deberia ser|at|a|en|de) )+"
_NUMBER_OF = rf"{_MINE}(?P<name>{ANY}) {_IS}(?:a |an |un )?(?P<number>[\w/]+)"
_ONE = re.sub(r"[?]P<\w+>", "?:", _NUMBER_OF)
_NUMBERS = gated_leading(
    rf"{_LED}(?:i (?:said|put|meant) |(?:dije|puse|queria decir) (?:que )?)?{_ONE}"
    rf"(?:[,;. ]+(?:and |y |but |pero )?{_ONE})*{_TAIL}"
)


class PutRight(NamedTuple):
    """The name of the question whose answer is meant, if it is named; what it should have been, in their letters, if
    they say so; whether what was answered was never meant for an answer; and whether only a number or a day may be
    meant: "me equivoqué, llevo veinte", not "me equivoqué, y aprendí". What follows a protest is told `anew`,
    if anything does."""

    name: str = ""
    words: str = ""
    gone: bool = False
    exact: bool = False
    last: bool = False  # only the answer just before may be meant: "no, I mean …"
    anew: bool = False
    instead: Instead | None = None  # it may be a part of the answer only
    about: str = ""  # what is said in the answer that was none: "take out the part about my boss"


@woken_by(_CHANGES, _GOES_BACK, _NONE, _GONE, _NOT_THE_GOAL, _INSTEAD, meant_instead, protests)
def puts_right(text: str) -> PutRight | None:
    """None where it may be an answer to what is asked."""
    said = _plain(text)
    if len(said) <= _SHORT:
        if found := _CHANGES.fullmatch(said):
            noun = next((found[group] for group in ("of", "about", "lo", "said", "dicho") if found[group]), "")
            clear = _AN_ANSWER.search(said) or _ASKS_HOW.match(said)  # "I want to change my style" may be a goal
            return PutRight(named(noun)) if clear else None
        if _GOES_BACK.fullmatch(said):
            return PutRight()
        if found := _NONE.fullmatch(said):
            noun = next((found[group] for group in ("of", "is", "de", "es") if found[group]), "")
            return PutRight(named(noun), gone=True)
        if found := _GONE.fullmatch(said):
            return PutRight(gone=True, about=(found["about"] or found["de"] or "").strip())
    cleaned = clean(text, _LONGEST)
    goal = _NOT_THE_GOAL.fullmatch(fold(cleaned)) if len(text) <= _LONGEST else None
    if goal:
        return PutRight("goal", cleaned[goal.start("goal") :].strip())
    if meant := meant_instead(text):
        if of_a_list(meant.words):
            return PutRight(last=True)
        return PutRight(words=meant.words, last=not meant.slip, instead=meant)
    protested = _protested(text)
    if protested and not protested.words:  # "no quise decir eso"
        return protested
    instead = _INSTEAD.fullmatch(fold(cleaned)) if len(text) <= _LONGEST else None
    if not instead:
        return protested
    start = max(instead.start(group) for group in ("words", "meant", "rather"))
    if of_a_list(cleaned[start:]):
        return PutRight(last=True)
    return PutRight(words=cleaned[start:].strip(), exact=bool(instead["slip"]), last=bool(instead["rather"]))


def _protested(text: str) -> PutRight | None:
    found = protests(text)
    if found is None or found.back:  # that is a button
        return None
    return PutRight(found.name, found.words, found.gone, anew=True)


@woken_by(_NUMBERS, nothing=())
def numbers_put_right(text: str) -> Sequence[tuple[str, str]]:
    """ "No, importance is 7, confidence is 4": by the name of its question, what each number should have been. Empty
    where anything else is told."""
    said = _plain(text)
    if len(said) > _SHORT or not _NUMBERS.fullmatch(said):
        return []
    return [(named(found["name"]), found["number"]) for found in re.finditer(_NUMBER_OF, said)]


@once_a_turn
def _plain(text: str) -> str:
    return " ".join(plain(text, _LONGEST).replace("¿", "").replace("¡", "").split())
