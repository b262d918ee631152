"""The menu: taps about the subject "menu", each a dialog or a command."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Rows, tell
from dialogs.engine.frames import open_frame, reopened, room_for_more
from dialogs.engine.questions import Opening
from dialogs.mentee import Answer, Frame
from dialogs.plan import OPEN
from dialogs.preparation.questions import due
from dialogs.preparation.step import dates


def menu(turn: Turn) -> tuple[Phrase, Rows]:
    """What fits now, first; at most seven buttons."""
    mentee = turn.mentee
    has_plan = any(goal.state == OPEN for goal in mentee.plan.goals())
    ended = {frame.dialog for frame in mentee.finished}
    offers = ["resume"] if mentee.stack else []
    if has_plan:
        deeper = ["deepen"] if quick_frame(turn) else []
        offers += ["today", "plan", "checkin", *deeper, "awareness", "exploration", "preparation"]
    elif "exploration" in ended:
        offers += ["preparation", "exploration", "quick"]
    elif "awareness" in ended or mentee.aspiration:
        offers += ["exploration", "preparation", "quick"]
    else:
        offers += ["quick", "awareness", "exploration", "preparation"]
    rows = tuple((Button(subject_data("menu", offer), Phrase(f"menu-choose.{offer}")),) for offer in offers)
    return Phrase("menu-choose", {"plan": has_plan}), rows


def quick_frame(turn: Turn) -> Frame | None:
    """The latest goal that was made the quick way and is open still."""
    goals = {goal.id for goal in turn.mentee.plan.goals() if goal.state == OPEN}
    made = [f for f in turn.mentee.finished if f.dialog == "preparation" and f.facts["quick"]]
    return next((f for f in reversed(made) if f"goal.{f.id}" in goals), None)


def deepen(turn: Turn, subject: str) -> list[Command]:
    """COACHING 1.9: the questions that the quick plan left out; the goal and its steps stay the same rows."""
    frame = quick_frame(turn)
    if frame is None or any(f.id == frame.id for f in turn.mentee.stack):
        turn.moved = True
        return []
    if not room_for_more(turn):
        return [tell("engine-finish-first")]
    copy = reopened(turn, frame)
    used = turn.way(copy).used
    copy.facts = {**copy.facts, "quick": False}
    for number, day in enumerate(dates(used["steps"], due(used)), 1):  # those that were proposed are confirmed by now
        what = copy.answers[f"steps.{number}.what"]
        copy.answers.setdefault(f"steps.{number}.when", Answer(day, what.asking, pressed=True))
    turn.mentee.paused = ""
    turn.move_on()
    return [tell("menu-deepening")]


def quick(turn: Turn, subject: str) -> list[Command]:
    """COACHING 1.9: one goal, its SMART questions, three steps with dates."""
    return open_frame(turn, Opening("preparation", facts={"quick": True}))
