"""How many answers a conversation took up to its first plan, and how many of these were taps (COACHING 5.18).

A line at the head of its file says so, rewritten with each recording: `# COACHING 5.18 · 49 answers, 27 of them taps`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogs.engine.coach import Turn
from tests.dialogs.phone import Phone

HEAD = re.compile(r"# COACHING 5\.18 · (?P<answers>\d+) answers, (?P<taps>\d+) of them taps")
TALKS = ("welcome", "awareness", "exploration", "preparation")
CONSENT = 1  # answered with a tap, in a frame that is not kept


@dataclass(frozen=True)
class Count:
    answers: int
    taps: int  # or what was typed in place of one: "2", "yes"

    @property
    def written(self) -> str:
        return f"# COACHING 5.18 · {self.answers} answers, {self.taps} of them taps"


def count(phone: Phone) -> Count | None:
    """None until a plan was agreed on. An answer is one thing sent, a list with "that's all" is one; what was only
    looked at, or answered anew, does not count twice."""
    frames = [frame for frame in phone.mentee.finished if frame.dialog in TALKS]
    if not phone.mentee.plan.steps():
        return None
    given = [
        frame.answers[path]
        for frame in frames
        for path in Turn(phone.coach, phone.mentee, phone.now).way(frame).asked
        if path in frame.answers
    ]
    return Count(CONSENT + len(given), CONSENT + sum(answer.pressed for answer in given))


def read_count(script: str) -> Count | None:
    """What the head of the file says."""
    found = next(filter(None, map(HEAD.fullmatch, script.splitlines())), None)
    return Count(int(found["answers"]), int(found["taps"])) if found else None
