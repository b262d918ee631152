"""A time of a step that repeats: kept, or passed without a word about it (REQUIREMENTS 0.18). A subject here is the
step's id and the day of that time: "step.7.2/270304"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from dialogs.engine.coach import Turn
from dialogs.engine.events import Clear, Command, Notice, Phrase, Tell, tell
from dialogs.engine.outcome import write
from dialogs.mentee import Frame
from dialogs.nudges import repeating
from dialogs.nudges.clearing import LASTING
from dialogs.plan import DONE, OPEN, Entry, Step
from dialogs.reminder.buttons import one_row
from dialogs.understanding.wording import bare

KEPT = "kept"  # among the facts: the subject of the time that was ticked


def kept(turn: Turn, subject: str) -> list[Command]:
    """The tap makes the record; what was not kept leaves none."""
    found = _read(turn, subject)
    if found is None:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    step, day = found
    plan, row = turn.mentee.plan, _row(step, day)
    if row in plan.rows:
        return [Notice(Phrase("reminder-already-done"))]
    plan.write(row, "step", step.id)
    plan.write(row, "day", day)
    turn.mentee.snoozed.pop(step.id, None)
    _remember(turn, step, subject)
    days = [one.day for one in plan.kept(step.id) if one.day]
    args = {"step": bare(step.title, turn.mentee.language), "times": len(days), "since": days[0], "today": turn.today}
    return [Clear(subject, LASTING), Tell((Phrase("reminder-kept", args),), one_row(subject, "unkept"))]


def _remember(turn: Turn, step: Step, subject: str) -> None:
    """As the dialog that asks would be, so that "undo" finds it as the latest change."""
    mentee = turn.mentee
    mentee.frames_made += 1
    frame = Frame(mentee.frames_made, "tick", step.id, {KEPT: subject}, touched=turn.wall, passing=True)
    mentee.finished = [*mentee.finished, frame]


def kept_lately(turn: Turn) -> list[tuple[datetime, str]]:
    """Wall times, and the subjects of what was ticked then and is still."""
    frames = [frame for frame in turn.mentee.finished if KEPT in frame.facts and frame.touched]
    found = [(frame.touched, str(frame.facts[KEPT])) for frame in frames]
    return [(at, subject) for at, subject in found if at and is_kept(turn, subject)]


def is_kept(turn: Turn, subject: str) -> bool:
    found = _read(turn, subject)
    return found is not None and _row(*found) in turn.mentee.plan.rows


def kept_now(turn: Turn, step: Step) -> list[Command]:
    """Ticked somewhere without a day: the time that was asked about last, if it is open still; else today's."""
    latest = repeating.latest(step.when, step.repeats, turn.today) if step.when else None
    day = turn.today if latest is None or _row(step, latest) in turn.mentee.plan.rows else latest
    return kept(turn, f"{step.id}/{day:%y%m%d}")


def unkept(turn: Turn, subject: str) -> list[Command]:
    """COACHING 6.9: a wrong tick can be undone."""
    found = _read(turn, subject)
    if found is None or turn.mentee.plan.rows.pop(_row(*found), None) is None:
        return [Notice(Phrase("reminder-is-open"))]
    turn.mentee.history.append(Entry(turn.now, found[0].id, "unkept", found[1].isoformat()))
    return [Clear(subject), tell("reminder-undone", one_row(subject, "kept", "passed"), step=found[0].title)]


def passed(turn: Turn, subject: str) -> list[Command]:
    found = _read(turn, subject)
    if found is None:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    step, day = found
    turn.mentee.snoozed.pop(step.id, None)
    following = _following(turn, step)
    said = tell("reminder-passed", more=following is not None, date=following or day, today=turn.today)
    return [Clear(subject, LASTING), said]


def finish(turn: Turn, subject: str) -> list[Command]:
    """Enough of it, for good."""
    step = turn.mentee.plan.step(subject)
    if step is None or step.state != OPEN:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    write(turn, step.id, "state", DONE)
    write(turn, step.id, "done_at", turn.now)
    turn.mentee.history.append(Entry(turn.now, step.id, DONE))
    times = len(turn.mentee.plan.kept(step.id))
    args = {"step": bare(step.title, turn.mentee.language), "times": times}
    return [Tell((Phrase("reminder-finished", args),), one_row(subject, "undo"))]


def _following(turn: Turn, step: Step) -> date | None:
    goal = turn.mentee.plan.goal(step.goal)
    ahead = (day for day in repeating.days(step.when or turn.today, step.repeats, turn.today) if day > turn.today)
    day = next(ahead, None)
    return None if day is None or (goal and goal.by and day > goal.by) else day


def _read(turn: Turn, subject: str) -> tuple[Step, date] | None:
    """Of an open step that repeats."""
    id, _, day = subject.partition("/")
    step = turn.mentee.plan.step(id)
    try:
        at = datetime.strptime(day, "%y%m%d").date()
    except ValueError:
        return None
    return (step, at) if step and step.repeats and step.state == OPEN else None


def _row(step: Step, day: date) -> str:
    return f"kept.{step.id.partition('.')[2]}.{day:%y%m%d}"


REPEATS: dict[str, Callable[[Turn, str], list[Command]]] = {
    "kept": kept,
    "unkept": unkept,
    "passed": passed,
    "finish": finish,
}
