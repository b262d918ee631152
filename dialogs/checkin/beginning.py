"""/checkin, at any time: one for each day of the rhythm, in good time or up to two days late."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.engine.values import Used
from dialogs.mentee import Frame
from dialogs.nudges.checkins import CHECKIN, day_of
from dialogs.plan import OPEN, Entry

LET_GO = "let-go"


def begin(turn: Turn) -> list[Command]:
    """What was left open of an earlier one is let go: its answers are kept in the history."""
    mentee = turn.mentee
    if not any(goal.state == OPEN for goal in mentee.plan.goals()):
        return [tell("showing-no-plan")]
    day = day_of(mentee, turn.wall).isoformat()
    for frame in [f for f in mentee.stack if f.dialog == CHECKIN and f.about != day]:
        _let_go(turn, frame)
    mentee.unanswered = []
    return open_frame(turn, Opening(CHECKIN, day))


def _let_go(turn: Turn, frame: Frame) -> None:
    mentee = turn.mentee
    mentee.stack.remove(frame)
    finished = any(f.id == frame.id for f in mentee.finished)  # a copy that was being changed stays as it was
    if frame.answers and not finished:
        mentee.history.append(Entry(turn.now, f"{CHECKIN}.{frame.id}", LET_GO, _said(frame)))


def _said(frame: Frame) -> str:
    """The answers as they were given, in the order of the table."""
    answers: Used = {path: answer.value for path, answer in frame.answers.items()}
    percents = [f"{value} %" for path, value in answers.items() if path.startswith("progress.")]
    words = [str(answers[path]) for path in ("well", "way", "lower", "next") if answers.get(path)]
    sure = [f"{answers['confidence']}/10"] if "confidence" in answers else []
    return " · ".join([*percents, *words, *sure])
