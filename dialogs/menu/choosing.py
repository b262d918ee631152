"""The menu: taps about the subject "menu", each a dialog or a command."""

from __future__ import annotations

from typing import Any

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Rows, Tell, tell
from dialogs.engine.frames import open_frame, reopened, room_for_more
from dialogs.engine.questions import Opening
from dialogs.mentee import Answer, Frame, Mentee
from dialogs.plan import CHOSEN, MOST_GOALS, OPEN
from dialogs.preparation.draft import numbered, said_days
from dialogs.preparation.room import under_way

ALWAYS = ("journal", "settings")
CUES = ("options", "commit", "effort", "practise", "change")  # COACHING 5.0: ways back into Preparation; 6.10


def menu(turn: Turn) -> tuple[Phrase, Rows]:
    """What fits now, first; at most six buttons, and a row of two that are always there."""
    mentee = turn.mentee
    has_plan = any(goal.state == OPEN for goal in mentee.plan.goals())
    ended = _ended(mentee)
    offers = ["resume"] if mentee.stack else []
    if has_plan:
        further = "deepen" if quick_frame(turn) else "awareness" if "awareness" not in ended else "exploration"
        offers += ["today", "plan", "checkin", "on", further]
    elif "exploration" in ended:
        offers += ["preparation", "exploration", "quick"]
    elif "awareness" in ended:
        offers += ["exploration", "preparation", "quick"]
    else:
        offers += ["quick", "awareness", "exploration", "preparation"]
    always = tuple(Button(subject_data("menu", one), Phrase(f"menu-choose.{one}")) for one in ALWAYS)
    live = mentee.live
    middle: dict[str, Any] = {"open": live is not None, "dialog": Phrase(live.dialog) if live else ""}
    return Phrase("menu-choose", {"plan": has_plan, **middle}), (*_rows(offers, "menu-choose"), always)


def _ended(mentee: Mentee) -> set[str]:
    """The talks that have been held. Only the latest frames are at hand: of an older one there is what it left."""
    told = mentee.aspiration or mentee.now or mentee.story
    return {frame.dialog for frame in mentee.finished} | ({"awareness"} if told else set())


def go_on(turn: Turn, subject: str) -> list[Command]:
    """COACHING 5.0: Preparation again, at any time, by what moves them to it."""
    return [Tell((Phrase("menu-on"),), _rows(CUES, "menu-on"))]


def options(turn: Turn, subject: str) -> list[Command]:
    """Weigh my options."""
    return open_frame(turn, Opening("exploration"))


def prepare(turn: Turn, subject: str) -> list[Command]:
    """Commit to next steps: for the goal that was chosen and not planned yet, else for a new one, while there is room
    for it. A talk about the goal that ended in a "not yet" goes on with all that was said."""
    goal = next((g.id for g in turn.mentee.plan.goals() if g.state == CHOSEN), "")
    turn.mentee.paused = ""
    if not goal and len(under_way(turn)) >= MOST_GOALS:
        turn.moved = True
        return [tell("menu-full", most=MOST_GOALS)]
    before = [f for f in turn.mentee.finished if f.dialog == "preparation" and f.about == goal and goal]
    if before and room_for_more(turn) and not any(f.id == before[-1].id for f in turn.mentee.stack):
        copy = reopened(turn, before[-1])
        now = turn.coach.dialogs["preparation"].facts(turn.mentee, goal, turn.now)
        copy.facts = {**copy.facts, "waiting": now["waiting"], "committed": now["committed"]}
        copy.back_at = "commit"
        turn.move_on()
        return []
    return open_frame(turn, Opening("preparation", about=goal))


def effort(turn: Turn, subject: str) -> list[Command]:
    """Look at time and effort: with several goals, their order and load; with one, its hours a week."""
    turn.mentee.paused = ""
    running = [goal for goal in under_way(turn) if goal.state != CHOSEN]
    if len(running) > 1:
        return open_frame(turn, Opening("priority"))
    frame = _frame_of(turn, running[0].id) if running else None
    if frame is None or any(f.id == frame.id for f in turn.mentee.stack) or not room_for_more(turn):
        return prepare(turn, subject)
    copy = reopened(turn, frame)
    copy.back_at = "hours"
    turn.move_on()
    return []


def practise(turn: Turn, subject: str) -> list[Command]:
    """Practise skills: a goal of its own, if there is room."""
    if len(under_way(turn)) >= MOST_GOALS:
        turn.moved = True
        return [tell("menu-full", most=MOST_GOALS)]
    return open_frame(turn, Opening("preparation", facts={"cue": "skill"}))


def quick(turn: Turn, subject: str) -> list[Command]:
    """COACHING 1.9: one goal, its SMART questions, three steps with dates; about the one that was chosen and not
    planned yet, if there is one."""
    chosen = [goal.id for goal in under_way(turn) if goal.state == CHOSEN]
    if len(under_way(turn)) >= MOST_GOALS and not chosen:
        turn.moved = True
        return [tell("menu-full", most=MOST_GOALS)]
    return open_frame(turn, Opening("preparation", about=next(iter(chosen), ""), facts={"quick": True}))


def quick_frame(turn: Turn) -> Frame | None:
    """The latest goal that was made the quick way and is open still."""
    goals = {goal.id for goal in turn.mentee.plan.goals() if goal.state == OPEN}
    made = [f for f in turn.mentee.finished if f.dialog == "preparation" and f.facts["quick"]]
    return next((f for f in reversed(made) if goal_of(f) in goals), None)


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
    days = said_days(used)
    for number, _ in numbered(used["steps"]):  # days that were proposed are confirmed by now
        what = copy.answers[f"steps.{number}.what"]
        copy.answers.setdefault(f"steps.{number}.when", Answer(days[number], what.asking, pressed=True))
    copy.facts = {**copy.facts, "quick": False}
    turn.mentee.paused = ""
    turn.move_on()
    return [tell("menu-deepening")]


def goal_of(frame: Frame) -> str:
    """The row that a talk of Preparation fills in."""
    return frame.about or f"goal.{frame.id}"


def _frame_of(turn: Turn, goal: str) -> Frame | None:
    made = [f for f in turn.mentee.finished if f.dialog == "preparation"]
    return next((f for f in reversed(made) if goal_of(f) == goal), None)


def _rows(offers: list[str] | tuple[str, ...], words: str) -> Rows:
    return tuple((Button(subject_data("menu", offer), Phrase(f"{words}.{offer}")),) for offer in offers)
