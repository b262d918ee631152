"""What somebody says of a change that was made just now, in a few words: what it is to be instead, "nah make it
thursday 7pm", "actually the 14th"; that it goes back, "back to site manager"; that it is off, "cancel that". In either
language."""

from __future__ import annotations

import re
from typing import NamedTuple

from dialogs.understanding.text import clean, fold

_LONGEST, _WORDS = 80, 9  # characters and words: more tells something else
_LED = re.compile(
    r"(?:(?:no+|nah|nope|actually|wait|hang on|sorry|oh|hm+|ok|okay|on second thoughts?|better|rather|or|but|i mean|"
    r"i meant|pls|please|just|omg|en realidad|perdon|espera|bueno|digo|ay|uy|mejor|pero|o|quise decir|"
    r"queria decir)(?:[,.!:;…]+ ?| |$))+"
)
_MAKE = re.compile(
    r"(?:(?:can (?:you|u|we) |could (?:you|we) |lets |let's |puedes |podemos )?(?:make (?:it|that|this)(?: one)?|"
    r"(?:move|change|set|put|push) (?:it|that|this)(?: one)?(?: back)?(?: to| on| for| at)?|(?:say|do|go for|go with)|"
    r"(?:it|that) (?:should|must) (?:be|say)|have it (?:say|on|at)|"
    r"(?:haz|pon|pasa|muev|mov|cambi|dej)(?:e|a)?l[oa](?: (?:al?|el|para|en|por))?|que (?:sea|diga)|"
    r"tiene que (?:ser|decir))\s*:? |(?:on |to |for |at |al |para el |el |a )(?=\S))"
)
_BACK = re.compile(
    r"(?:(?:go |put it |set it |change it |move it )?back to (?:the |my )?|(?:de vuelta|vuelve|volver|volvamos|regresa)"
    r"(?: otra vez)? (?:al?|a la|a lo de) |otra vez (?:al?|el|la|lo de) )"
)
_TAIL = re.compile(
    r"(?:[ ,]+(?:instead|then|actually|please|pls|plz|lol|haha|sorry|thanks|better|after all|mejor|porfa|por favor|"
    r"perdon|gracias|jaja\w*|entonces|en vez))+[ .!]*$"
)
_CANCELS = re.compile(
    r"(?:(?:please |pls |just )?(?:cancel|scrap|forget|call off|drop|undo|stop) (?:that|it|this|them|all that)|"
    r"cancel(?:a|e|ar)?l[oa]s?|cancela eso|anul(?:a|e)l[oa]|olvid(?:a|e)l[oa]|olvida eso|quit(?:a|e)l[oa]|"
    r"deshazl[oa])(?: (?:please|pls|then|now|again|porfa|por favor|ya|entonces))*"
)
_FORGETS = re.compile(r"\b(?:forget|olvid\w+)\b")
_LEAVES = re.compile(
    r"(?:leave|keep|stick with|stay with|dej(?:a|e)(?:l[oa])?|qued(?:a|e)monos con|que (?:siga|se quede))\b.{0,30}"
)
_TELLS = re.compile(  # "the 14th went well"
    r"\b(?:was|were|went|is|are|am|im|i|did|has|had|have|got|my|me|she|he|they|we|fue|era|es|esta|estoy|tengo|fui|"
    r"hice|me|mi|yo)\b"
)
_STOP = re.compile(r"\s*[,.;!]+\s*")


class FollowUp(NamedTuple):
    words: str  # what it is to be, in their own letters
    back: bool = False  # as it was before
    instead: bool = False  # said in so many words: "make it …"
    cancels: bool = False
    forgets: bool = False  # "forget it": of a rest that may be said of something else
    leaves: bool = False  # "actually no, leave Sunday"


def follow_up(text: str) -> FollowUp | None:
    said = clean(text).strip(" .!¡")
    if not said or len(said) > _LONGEST or "?" in said or len(said.split()) > _WORDS:
        return None
    if any(_CANCELS.fullmatch(_without_lead(part)) for part in _STOP.split(fold(said)) if part):
        return FollowUp("", cancels=True, forgets=_FORGETS.search(fold(said)) is not None)
    led = _LED.match(fold(said))
    said = said[led.end() :] if led else said
    tail = _TAIL.search(fold(said))
    said = said[: tail.start()] if tail else said
    if led and _LEAVES.fullmatch(fold(said)):
        return FollowUp("", leaves=True)
    if back := _BACK.match(fold(said)):
        return FollowUp(said[back.end() :].strip(), back=True, instead=True)
    made = _MAKE.match(fold(said))
    words = (said[made.end() :] if made else said).strip(" .,!")
    if not words or (not made and _TELLS.search(fold(words))):
        return None
    return FollowUp(words, instead=bool(tail) or bool(made and fold(made[0])[:4] not in ("on ", "to ", "for ", "at ")))


def _without_lead(said: str) -> str:
    led = _LED.match(said)
    return said[led.end() :] if led else said
