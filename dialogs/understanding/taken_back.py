"""What somebody writes and takes back in the same breath, or leads to with a no: "a race no wait. a job"."""

from __future__ import annotations

import re

TELLING = 3  # words: with fewer left, all of it stays
_LED = re.compile(
    r"\s*(?:(?:no|nope)[,.:;]\s*)?(?:(?:mejor|better|actually|rather|m[aá]s bien|make it)\s*[:,]\s*)?", re.IGNORECASE
)
_TAKEN_BACK = re.compile(
    r".*\b(?:no,? wait|wait,? no|scratch that|espera,? no|no,? espera)\b[^.:]*[.:]\s*", re.IGNORECASE | re.DOTALL
)


def meant(text: str) -> str:
    """What is left to stand."""
    back = _TAKEN_BACK.match(text)  # from the beginning or nowhere: a search would try each letter
    rest = _LED.sub("", text[back.end() :] if back else text, count=1)
    return rest if len(rest.split()) >= TELLING else text
