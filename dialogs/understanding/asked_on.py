"""What is typed where something is to be told, and tells nothing of it: a bare yes or number. In either language."""

from __future__ import annotations

import re

from dialogs.understanding.text import row_of, squeezed
from dialogs.understanding.yesno import is_yes

_LONGEST = 40  # characters
_NUMBER = re.compile(r"[\s(~+-]*\d{1,4}(?:[.,]\d{1,2})?\s*(?:(?:/|-|–|de|of|out of)\s*\d{1,3}\s*)?[%).!\s]*")
_PLAINLY = row_of("y ya yah yas yes ye yea yeah yeh yep yup aye s si sii siii sip sep claro obvio")
_PRAISES = row_of(  # an answer where it is asked how something was
    "good great fine perfect right true done alright works fits bien bueno genial perfecto correcto listo encaja"
)


def is_number(text: str) -> bool:
    """ "7", "8/10", "50 %"; "500 €" is a sum."""
    return len(text) <= _LONGEST and _NUMBER.fullmatch(text) is not None


def tells_nothing(text: str, language: str) -> bool:
    """Whether all of it is a yes or a number."""
    return len(text) <= _LONGEST and (is_number(text) or is_yes(text, language))


def says_yes_plainly(text: str, language: str) -> bool:
    """A yes with a word in it that means nothing else: "ok", "all good", may say that nothing is missing."""
    return is_yes(text, language) and bool(_PLAINLY & {*squeezed(text, _LONGEST).split()})


def tells_no_gain(text: str, language: str) -> bool:
    """The same where it is asked how something was: there "good", "todo bien" is an answer."""
    return tells_nothing(text, language) and not _PRAISES & {*squeezed(text, _LONGEST).split()}
