"""What is named as done while a step waits to be ticked: "done the slides", "listo el portafolio"."""

from __future__ import annotations

import re

from dialogs.understanding.alike import among, telling
from dialogs.understanding.text import squeezed

_NAMED = re.compile(
    r"(?:(?:ok|and|also|oh|y|ya|tambien) )*(?:done|finished|did|sent|list[oa]s?|hech[oa]s?|termine|acabe|mande|envie)"
    r"(?: with)? (?:the|my|el|la|los|las|mi|mis) (?P<what>\w+(?: \w+){0,4})"
)


def names_done(text: str, title: str) -> bool | None:
    """Whether it is what has this title, by a word of it; None where nothing is named."""
    named = _NAMED.fullmatch(squeezed(text))
    return any(among(word, telling(title)) for word in telling(named["what"])) if named else None
