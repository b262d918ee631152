"""A step that was to go and is kept after all, in one breath: "drop the maths thing. Actually no, keep it but make it
weekly"."""

from __future__ import annotations

import re

from dialogs.edit.wishes import LONGEST, Steps, named
from dialogs.understanding.text import clean, fold

_KEPT = re.compile(
    r"(?P<what>.{4,120}?)[\s.,;:!…-]+(?:(?:oh|but|actually|wait|no|nah|sorry|on second thoughts?|pero|bueno|mejor|"
    r"espera|perdon|en realidad)[\s.,;!…]+)+(?:(?:i'?ll|lets|let's|we|la|lo) )?"
    r"(?:keep|leave|dejal[oa]|dej[oa]|conserval[oa]|conservo|mantenl[oa]|quedatel[oa]|queda)\b(?P<rest>.*)",
    re.DOTALL,
)


def kept(text: str, steps: Steps) -> tuple[str, str] | None:
    """The id of the one step that stays, and what is said of it then, which may be nothing."""
    said = fold(clean(text)).strip(" .!")
    if len(text) > LONGEST or "?" in said[:-1]:
        return None
    found = _KEPT.fullmatch(said)
    step = named(found["what"], steps) if found else None
    return (step, found["rest"]) if found and step else None
