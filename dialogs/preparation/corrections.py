"""What is typed where a yes to the goal is asked for and that answers an earlier question: other words, another date
(COACHING 1.6, 5.7). The path of the question, and what is said to it."""

from __future__ import annotations

import re

from dialogs.engine.questions import Reading
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.yesno import after_no, is_yes, says_little

Corrected = tuple[str, str] | None
TELLING = 3  # words: fewer may be anything
AROUND_A_DATE = 10  # words


_LED = re.compile(
    r"\s*(?:(?:no|nope)[,.:;]\s*)?(?:(?:mejor|better|actually|rather|m[aá]s bien|make it)\s*[:,]\s*)?", re.IGNORECASE
)
_TAKEN_BACK = re.compile(
    r".*\b(?:no,? wait|wait,? no|scratch that|espera,? no|no,? espera)\b[^.:]*[.:]\s*", re.IGNORECASE | re.DOTALL
)


def meant(text: str) -> str:
    """The goal without what leads to it or was taken back: "no, better: …", "a race no wait, not career. …"."""
    rest = _LED.sub("", _TAKEN_BACK.sub("", text, count=1), count=1)
    return rest if len(rest.split()) >= TELLING else text


def goal_anew(text: str, reading: Reading) -> Corrected:
    """Their own wording, in place of a yes to the coach's; not what goes on from a yes, nor a question."""
    denied = after_no(text)
    said = text.strip()[-len(denied) :] if denied else text
    first, *rest = said.split() or [""]
    agrees = is_yes(first, reading.language)
    if len(rest) + 1 < TELLING or "?" in said or agrees or says_little(said, reading.language):
        return None
    return "goal", said


def date_anew(text: str, reading: Reading) -> Corrected:
    """Another date of the goal: "no, that's too soon, I mean Christmas"."""
    found = read_deadline(text, reading.day, reading.language, reading.country)
    return ("by", text) if found.date and len(found.rest.split()) <= AROUND_A_DATE else None
