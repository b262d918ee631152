"""A step named by its place in the plan: "step 2", "the second step", "el paso 2"; whether it is said to be done."""

from __future__ import annotations

import re

from dialogs.understanding.text import plain

_LONGEST = 200  # characters: more tell a story
_NAMED = {
    "one uno first primer primero": 1,
    "two dos second segundo": 2,
    "three tres third tercer tercero": 3,
    "four cuatro fourth cuarto": 4,
    "five cinco fifth quinto": 5,
    "six seis sixth sexto": 6,
    "seven siete seventh septimo": 7,
}
_NUMBERS = {word: number for words, number in _NAMED.items() for word in words.split()}
_NUMBER = "|".join(_NUMBERS)
_THE = "(?:the |my |el |mi )?"
_PLACE = re.compile(
    rf"\b(?:{_THE}(?:step|paso) ?(?:number |numero |nr\.? |no\.? |#)?(?P<number>[1-9](?!\d)|(?:{_NUMBER})\b)|"
    rf"{_THE}(?P<ordinal>{_NUMBER}|[1-9](?:st|nd|rd|th|º|o)) (?:step|paso)\b)"
)
PLACE = re.sub(r"\?P<\w+>", "?:", _PLACE.pattern)  # to stand in other patterns, more than once
_IT_IS = r"(?:thats|that is|that was|which is|which was|so thats|its|eso es|ese es|esto es|este es|eso era|es)"
_ENDED = (
    r"(?:done|finished|completed|complete|did|do(?:ne)? with|ticked|tick|tick off|check off|finish|mark|sorted|over|"
    r"hecho|hice|he hecho|terminado|termine|acabado|acabe|completado|complete|listo|superado|marca|tacha|"
    r"ya esta|ya lo tengo|ya (?:lo )?(?:hice|termine|acabe|complete))"
)
_DONE = re.compile(
    rf"\b{_IT_IS} {PLACE}(?=\s*(?:$|{_ENDED}|then|so|tick|please))|\b{_ENDED}(?: (?:with|con|off|de|en))? {PLACE}|"
    rf"{PLACE}(?:,|:| -)? ?(?:(?:is|was|has been|got|esta|ya|ya esta|quedo|lo|as|como) )*{_ENDED}\b"
)
_NOT = re.compile(
    r"\b(?:not|no|never|isnt|wasnt|didnt|havent|hasnt|cant|couldnt|dont|wont|nearly|almost|half|if|when|once|after|until|"
    r"before|tomorrow|will|should|must|need|want|nunca|casi|medio|si|cuando|despues|antes|hasta|manana|quiero|"
    r"tengo que|debo|sin|aun|todavia|falta)\b"
)
_ASKS = re.compile(r"^(?:and |y |but |pero |so )*(?:is|was|did|are|have|has|do|does|can|should|what|how|when|esta)\b")
_SENTENCE = re.compile(r"[.!?;\n]+|,\s|\s(?:and|y|but|pero)\s")


def place_named(text: str) -> int | None:
    """The only place that is named, from 1 on."""
    found = {_number(match) for match in _PLACE.finditer(_plain(text))}
    return found.pop() if len(found) == 1 else None


def place_done(text: str) -> int | None:
    """The place of which all is said that it is done: "I met Fergus, that's step 1", "el paso 1 ya está". A question,
    a condition, and what is still to come are none."""
    said = _plain(text)
    if not said or "?" in text:
        return None
    parts = [part.strip() for part in _SENTENCE.split(said)]
    told = [part for part in parts if _PLACE.search(part)]
    done = [part for part in told if not _NOT.search(part) and not _ASKS.match(part) and _DONE.search(part)]
    return place_named(done[0]) if len(told) == len(done) == 1 else None


def _number(match: re.Match[str]) -> int:
    said = match["number"] or match["ordinal"]
    return int(said[0]) if said[0].isdigit() else _NUMBERS[said]


def _plain(text: str) -> str:
    return "" if len(text) > _LONGEST else plain(text)
