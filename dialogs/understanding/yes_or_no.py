"""A yes or a no at the beginning of what somebody says, and what they add to it without a stop: "yes she replied
already and shes nice", "no leave them", "sí ya me contestó". In either language."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from dialogs.understanding.text import clean, squeezed
from dialogs.understanding.yesno import is_no, is_unknown, is_yes

_LED = 3  # words of it
_ADDED = 16  # words: more tells a story
_TURNED = re.compile(
    r"(?:but|except|only|not|no|apart|wait|sorry|pero|salvo|excepto|menos|sino|espera|perdon)\b|"
    r".*\b(?:but|not|didnt|havent|isnt|wasnt|instead|except|half|pero|todavia no|aun no|en vez|mitad)\b"
)
_DENIES = re.compile(  # "yeah i never did", "sí, ni empecé"; not "yes never thought i would"
    r"(?:i |we |it |ive |que |yo |es |la verdad |ya |lo |la )*(?:(?:never|nunca|jamas)(?! (?:thought|felt|been|"
    r"imagined|expected|knew|would|pense|crei|imagine|espere|habia))|couldnt|hadnt|wish|ojala|tampoco|"
    r"(?:cant|cannot|dont|doesnt|wont|wouldnt)(?: yet| now| do it)?$|dont think|id (?:like|love)|"
    r"ni (?:empece|siquiera|l[oa]|de broma|loc[oa])|(?:almost|nearly|casi)(?: \w+){0,2}$)(?!\w)"
)
_AFTER_NO = re.compile(  # a sentence of its own may begin with a no: "no more reminders", "no one told me"
    r"(?:i|its?|thats?|not|dont|didnt|havent|hasnt|keep|leave|she|he|they|we|lol|still|just|only|never|yet|let|"
    r"no|aun|todavia|l[ao]s?|eso|es[ae]|me|he|ha|hice|pude|hace|dejal\w+|dejemos\w+|quiero|por|solo|es|fue|mejor)\b"
)


class Led(NamedTuple):
    answer: Literal["yes", "no"]
    added: str  # in their own letters


def yes_or_no(text: str, language: str) -> Led | None:
    """None where something turns it round, or there is none."""
    words = clean(text).split()
    if is_unknown(text, language) or not 1 < len(words) <= _ADDED + _LED:
        return None
    parts = [(" ".join(words[:led]), " ".join(words[led:])) for led in range(1, min(_LED + 1, len(words)))]
    for first, rest in parts:
        if is_no(first, language) and _AFTER_NO.match(squeezed(rest)) and not is_yes(words[-1], language):
            return Led("no", rest)
    for first, rest in reversed(parts):
        if is_yes(first, language) and not (_TURNED.match(squeezed(rest)) or denies(rest)):
            return Led("yes", rest)
    return None


def denies(after_yes: str) -> bool:
    """Whether what follows a yes says that it is not so, or not yet."""
    return _DENIES.match(squeezed(after_yes)) is not None
