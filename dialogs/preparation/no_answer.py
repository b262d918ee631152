"""What is said where a goal or a step is asked for, and is neither: a bare yes, nerves, somebody who runs themselves
down (COACHING 3.8), how many steps the one before was."""

from __future__ import annotations

import re

from dialogs.understanding.putting_down import puts_down
from dialogs.understanding.remarks import is_nervous
from dialogs.understanding.text import squeezed
from dialogs.understanding.yesno import is_yes

_MOST = 80  # characters
_SMALL = (
    r"(?:sorry|oh|oops|ah|wait|no|hm+|um|well|ok|okay|actually|i think|i guess|i know|i see|now|lol|haha|really|though|"
    r"my bad|but|and|so|maybe|already|right|"
    r"perdon|perdona|perdone|disculpa|ups|uy|ay|espera|bueno|pues|creo que|creo|ya|la verdad|en realidad|y|pero|jaja|"
    r"quizas?|no se|supongo)"
)
_MANY = (
    r"(?:two|three|four|several|a few|many|both|2|3|4|more than one|just one|only one|one|a couple of|dos|tres|cuatro|"
)
_MANY += r"varios|mas de uno|un solo|solo un|un|uno)"
_COUNTED = re.compile(
    rf"(?:{_SMALL} )*(?:(?:(?:thats|that is|that was|thatd be|its|it is|it was|this is|those are|those were|they are|"
    rf"theyre|i (?:put|wrote|said|gave(?: you)?|told you)) (?:{_SMALL} )*(?:really |kind of |kinda |like |probably )*)?"
    rf"{_MANY} (?:different |separate )?(?:steps?|things)(?: in one| at once| there| not one| not two)?|"
    rf"(?:(?:eso|esos|esas|esto|estos|ahi)(?: ya)? )?(?:son|eran|es|era|fueron|serian|hay|van|puse|escribi|me salieron|"
    rf"te di) (?:{_SMALL} )*{_MANY} (?:pasos?|cosas)(?: (?:distintos|diferentes|en uno|juntos|en realidad|y no uno))?)"
    rf"(?: {_SMALL})*"
)


def counts_steps(text: str) -> bool:
    """Whether all of it says how many steps something was: "thats two steps sorry"."""
    return len(text) <= _MOST and _COUNTED.fullmatch(squeezed(text, _MOST)) is not None


def no_answer(text: str, language: str) -> str:
    """Why it is none; empty where it may be one."""
    if puts_down(text, language):
        return "felt"
    if is_nervous(text):
        return "afraid"
    return "go-on" if is_yes(text, language) else ""
