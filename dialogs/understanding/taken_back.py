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


_OTHERWISE = re.compile(
    r"[.,;!…\s]+(?:actually,? no|no,? actually|no,? wait|wait,? no|wait|on second thou?ghts?|scratch that|never ?mind|"
    r"no,? mejor|mejor no|espera,? no|no,? espera|pensandolo bien|perd[oó]n,? no|"
    r"no,? perd[oó]n)\b[.,:;!\s]*(?:keep it,? )?"
    r"(?:and |but |y |pero )?",
    re.IGNORECASE,
)


def taken_back(text: str) -> tuple[str, str] | None:
    """What was asked for and taken back, and what is asked for then; None where nothing is taken back, or nothing
    follows."""
    parts = _OTHERWISE.split(text, maxsplit=1)
    return (parts[0], parts[1]) if len(parts) == 2 and all(len(part.split()) > 1 for part in parts) else None
