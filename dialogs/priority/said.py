"""Which goal is meant to come first, and whether the next comes after it or beside it, in words of one's own: "the one
with the people", "both at the same time", "no puedo con las dos" (COACHING 5.17)."""

from __future__ import annotations

import re
from dataclasses import replace

from dialogs.engine.listed import meant
from dialogs.engine.questions import Question, Reading
from dialogs.engine.values import Invalid, Value
from dialogs.understanding.text import squeezed
from dialogs.understanding.yesno import is_unknown

LONGEST = 120  # characters
AFTER, BESIDE = "after", "beside"
_BESIDE = re.compile(
    r"\b(?:both|together|(?:the )?same time|at once|side by side|parallel|alongside|beside|simultaneous\w*|all of them|"
    r"a la vez|al mismo tiempo|junt[oa]s|paralelo|simultane\w+|l[oa]s (?:dos|tres)|amb[oa]s|tod[oa]s)\b"
)
_AFTER = re.compile(
    r"\b(?:after(?:wards)?|later|one (?:at a time|by one|after)|last|wait|when (?:that|it|this) is (?:done|over)|"
    r"despues|luego|mas tarde|de una en una|de uno en uno|un[oa] (?:tras|por|despues)|al final|esper\w+|"
    r"cuando termin\w+)\b"
)
_NOT = re.compile(r"\b(?:not|no|cant|cannot|dont|wont|never|too much|nunca|demasiado|imposible)\b")
_THEN = re.compile(
    r"\b(?:and then|then|before|after that|and after|first and|y luego|luego|y despues|antes que?|y la otra)\b"
)
_EITHER = re.compile(
    r"(?:(?:well|honestly|i think|pues|la verdad|creo que) )*(?:both(?: of them)?(?: matter| are "
    r"important)?|either(?: one)?|"
    r"whichever.*|whatever.*|neither|it doesnt matter|dont mind|i dont mind|(?:you|u) (?:choose|decide|pick)|"
    r"l[oa]s dos(?: (?:importan|son importantes))?|amb[oa]s|cualquiera.*|me da igual|da igual|decide tu|"
    r"elige tu|ningun[oa])"
)


def how_beside(text: str, reading: Reading) -> str | None:
    said = squeezed(text, LONGEST) if len(text) <= LONGEST and "?" not in text else ""
    beside, after, turned = _BESIDE.search(said), _AFTER.search(said), _NOT.search(said)
    if beside and not after:
        return AFTER if turned else BESIDE
    return AFTER if after and not (beside or turned) else None


def by_its_words(asked: Question) -> Question:
    """The goal that is named by some of its words; who does not know which is helped to tell."""

    def means(text: str, reading: Reading) -> str | None:
        said = squeezed(text, LONGEST) if len(text) <= LONGEST and "?" not in text else ""
        if not said or _NOT.search(said):
            return None
        ids = [choice.id for choice in asked.choices(reading.used)]
        return meant(re.sub(r"\b(?:first|primero|with)\b", " ", _THEN.split(said, maxsplit=1)[0]), ids, reading)

    def read(text: str, reading: Reading) -> Value:
        found = asked.read(text, reading)
        lost = is_unknown(text, reading.language) or _EITHER.fullmatch(squeezed(text, LONGEST)) is not None
        return Invalid("which-first") if isinstance(found, Invalid) and lost else found

    return replace(asked, means=means, read=read)
