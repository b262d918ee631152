"""The card of a goal that has ended, as the data that its picture is drawn from: plain words (COACHING 6.9)."""

from __future__ import annotations

from typing import Any

from dialogs.engine.coach import Turn
from dialogs.engine.events import Phrase, Picture, Tell
from dialogs.plan import DONE, Goal, Step

SECTIONS = ("outcome", "evaluation", "next-step")  # the last three fields of the source's table


def record_card(turn: Turn, goal: Goal) -> Tell:
    """The command that shows it: the goal, when it ended, its steps with what came of them, and what was made of it."""
    language = turn.mentee.language
    ended = goal.ended or turn.today
    texts = (goal.outcome, goal.evaluation, goal.next_step)
    data: dict[str, Any] = {
        "title": turn.label(Phrase("showing-record.title", {"reached": goal.reached or "wholly"})),
        "goal": goal.title,
        "when": turn.label(Phrase("showing-record.when", {"date": ended})),
        "steps": [_step(turn, step) for step in turn.mentee.plan.standing(goal.id)],
        "sections": [
            {"title": turn.label(Phrase(f"showing-record.{name}")), "text": text}
            for name, text in zip(SECTIONS, texts, strict=True)
            if text
        ],
        "language": language,
    }
    return Tell((Phrase("showing-record", {"goal": goal.title}),), picture=Picture("record", data))


def _step(turn: Turn, step: Step) -> dict[str, Any]:
    plan = turn.mentee.plan
    words = next((piece.words for piece in reversed(plan.evidence(step.id)) if piece.words), "")
    times = len(plan.kept(step.id))
    note = words or (turn.label(Phrase("showing-record.times", {"times": times})) if times else "")
    return {"title": step.title, "note": note, "state": "done" if step.state == DONE else "open"}
