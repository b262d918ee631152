"""Of what may be spoken unasked, and from when on."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from dialogs.mentee import Frame, Mentee
from dialogs.nudges.checkins import CHECKIN, follow_ups
from dialogs.nudges.retention import lifetimes
from dialogs.nudges.wall import wall_of
from dialogs.nudges.wanted import wanted
from dialogs.plan import OPEN, Goal, Milestone, Step

DATED = (Goal, Milestone, Step)
SETTLING = timedelta(days=2)  # a new plan is not asked about at once
_BARE = str.maketrans("", "", "-T:")


def subjects(mentee: Mentee) -> list[str]:
    plan = mentee.plan
    dated = [
        id for id, row in plan.rows.items() if isinstance(row, DATED) and row.state == OPEN and _deadline(mentee, row)
    ]
    weekly = [CHECKIN, *follow_ups(mentee)] if any(goal.state == OPEN for goal in plan.goals()) else []
    left = [frame for frame in mentee.stack if frame.touched and not frame.passing][-1:]
    left = [frame for frame in left if frame.dialog != CHECKIN]  # which has its own hour
    return [*dated, *weekly, *wanted(mentee), *map(left_subject, left)]


def alive(mentee: Mentee) -> list[str]:
    """With those that nobody can tap: the ends of what is kept."""
    return [*subjects(mentee), *lifetimes(mentee)]


def deadline(mentee: Mentee, subject: str) -> date | None:
    """Of a step, a milestone or a goal that is open; a step that waits for another is not asked about before that one
    is through. Of a step that repeats, its first day."""
    row = mentee.plan.rows.get(subject)
    return _deadline(mentee, row) if isinstance(row, DATED) and row.state == OPEN else None


def _deadline(mentee: Mentee, row: Goal | Milestone | Step) -> date | None:
    if isinstance(row, Goal):
        return row.by
    if not _runs(mentee, row.goal):
        return None
    if isinstance(row, Milestone):
        return row.by
    return None if row.after and waits(mentee, row) else row.when


def waits(mentee: Mentee, step: Step) -> bool:
    return any((before := mentee.plan.step(other)) and before.state == OPEN for other in step.after)


def _runs(mentee: Mentee, goal: str) -> bool:
    above = mentee.plan.goal(goal)
    return above is None or above.state == OPEN


def left_subject(frame: Frame) -> str:
    """A conversation left at an answer: answering it again makes a new subject, with a day and a week of its own."""
    assert frame.touched
    at = frame.touched.isoformat(timespec="seconds")  # what `strftime` does, in a tenth of its time
    return f"frame.{frame.id}.{at[2:].translate(_BARE)}"


def left_frame(mentee: Mentee, subject: str) -> Frame:
    _, id, _ = subject.split(".")
    return next(frame for frame in mentee.stack if frame.touched and frame.id == int(id))


def begin(mentee: Mentee, now: datetime) -> None:
    """What is new starts with nothing owed; what is gone is forgotten."""
    there, wall = alive(mentee) if mentee.zone else lifetimes(mentee), wall_of(mentee, now)
    for subject in there:
        if subject not in mentee.told:
            mentee.told[subject] = wall + (SETTLING if subject == CHECKIN else timedelta())
            mentee.since[subject] = wall
    for kept in (mentee.told, mentee.since, mentee.snoozed):
        for subject in [subject for subject in kept if subject not in there]:
            del kept[subject]
