"""What the coach says unasked, and when, by the clock on the mentee's wall.

A subject (a step, a goal, the check-in, a conversation left) keeps the wall time up to which it is accounted for. Wall
time passes once: a change of zone repeats nothing and loses nothing, an autumn hour happens once, a spring gap is
inside an interval. Nothing here is a list of future reminders: what is due is computed, each time, from the plan.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import islice, takewhile

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Occurrence, Withdraw
from dialogs.mentee import Frame, Mentee
from dialogs.plan import OPEN, Entry

DAY, HOUR, WEEK = timedelta(days=1), timedelta(hours=1), timedelta(days=7)
CHECKIN, SNOOZED = "checkin", "snoozed"
SETTLING = timedelta(days=2)  # a new plan is not asked about at once
FAULTS = 3  # nudges lost by a fault of ours are put back this often, an hour each
LIMIT = 200  # occurrences looked at for one subject: years of a weekly rhythm


def wall_of(mentee: Mentee, now: datetime) -> datetime:
    return now.astimezone(mentee.tz).replace(tzinfo=None)


def instant(mentee: Mentee, wall: datetime) -> datetime:
    """Of an hour that the clocks skip, the moment just as long after the gap; of one that comes twice, the first."""
    return wall.replace(tzinfo=mentee.tz).astimezone(UTC)


def subjects(mentee: Mentee) -> list[str]:
    """All that may be spoken of unasked."""
    plan = mentee.plan
    rows = [*(step.id for step in plan.steps()), *(goal.id for goal in plan.goals())]
    dated = [row for row in rows if deadline(mentee, row)]
    weekly = [CHECKIN] if any(g.state == OPEN for g in plan.goals()) else []
    left = [frame for frame in mentee.stack if frame.touched and not frame.passing][-1:]
    left = [frame for frame in left if frame.dialog != CHECKIN]  # which has its own hour
    return [*dated, *weekly, *map(left_subject, left)]


def left_subject(frame: Frame) -> str:
    """A conversation left at an answer: answering it again makes a new subject, with a day and a week of its own."""
    assert frame.touched
    return f"frame.{frame.id}.{frame.touched:%y%m%d%H%M%S}"


def begin(mentee: Mentee, now: datetime) -> None:
    """What is new starts with nothing owed; what is gone is forgotten."""
    if not mentee.zone:
        return
    alive = subjects(mentee)
    for subject in alive:
        mentee.told.setdefault(subject, wall_of(mentee, now) + (SETTLING if subject == CHECKIN else timedelta()))
    for subject in [s for s in mentee.told if s not in alive]:
        del mentee.told[subject]
    for subject in [s for s in mentee.snoozed if s not in alive]:
        del mentee.snoozed[subject]


def schedule(mentee: Mentee, subject: str) -> Iterator[Occurrence]:
    """All that will be told of a subject, in order, after what has been; endless for what repeats."""
    told = mentee.told.get(subject, datetime.max)
    for planned, kind in rhythm(mentee, subject, told):
        if planned > told:
            yield Occurrence(subject, kind, planned, told)


def rhythm(mentee: Mentee, subject: str, told: datetime) -> Iterator[tuple[datetime, str]]:
    """The wall times of a subject. COACHING 6.1: the day before, on the day; 6.5; 6.12."""
    kind = subject.partition(".")[0]
    if subject == CHECKIN:
        yield from _weekly(mentee, told)
    elif kind == "frame":
        yield from _left(mentee, subject)
    elif when := deadline(mentee, subject):
        for day, name in ((when - DAY, "day-before"), (when, "on-the-day"), (when + DAY, "once-after")):
            yield datetime.combine(day, mentee.hour), name


def expires(occurrence: Occurrence) -> datetime:
    """The wall time after which it is useless: a word before the day, at the end of the day itself; the day and the
    once-after, never; a check-in after 24 hours; others after 48."""
    match occurrence.kind:
        case "day-before":
            return datetime.combine(occurrence.planned.date() + 2 * DAY, datetime.min.time())
        case "on-the-day" | "once-after" | "snoozed":
            return datetime.max
        case "checkin":
            return occurrence.planned + DAY
    return occurrence.planned + 2 * DAY


def quiet_until(mentee: Mentee, wall: datetime) -> datetime:
    """The end of the quiet hours that `wall` lies in, else `wall` itself."""
    start, end, at = mentee.quiet_from, mentee.quiet_to, wall.time()
    if start == end:
        return wall
    if start < end:  # within one day
        return datetime.combine(wall.date(), end) if start <= at < end else wall
    if at >= start:
        return datetime.combine(wall.date() + DAY, end)
    return datetime.combine(wall.date(), end) if at < end else wall


def next_quiet(mentee: Mentee, wall: datetime) -> datetime:
    """When quiet hours begin after `wall`."""
    if mentee.quiet_from == mentee.quiet_to:
        return wall + DAY
    tonight = datetime.combine(wall.date(), mentee.quiet_from)
    return tonight if tonight > wall else tonight + DAY


def wake(mentee: Mentee, now: datetime) -> datetime | None:
    """When the tick should put the next `Due` into the inbox: the one stored, derived, indexed time."""
    if not mentee.consented or not mentee.zone or mentee.blocked:
        return None
    firsts = [next(schedule(mentee, subject), None) for subject in subjects(mentee)]
    planned = [first.planned for first in firsts if first]
    planned += [wall_of(mentee, at) for at in mentee.snoozed.values()]
    if not planned:
        return None
    after = max(min(planned), wall_of(mentee, now))
    for held in (mentee.rest_until, mentee.crisis_until, mentee.held_until):
        after = max(after, wall_of(mentee, held)) if held else after
    return instant(mentee, quiet_until(mentee, after))


def due_by(mentee: Mentee, wall: datetime) -> list[Occurrence]:
    due: list[Occurrence] = []
    for subject in subjects(mentee):
        due += islice(takewhile(lambda o: o.planned <= wall, schedule(mentee, subject)), LIMIT)
    return due


def end_rests(mentee: Mentee, now: datetime) -> None:
    """A rest that is over is none."""
    mentee.rest_until = mentee.rest_until if mentee.rest_until and mentee.rest_until > now else None
    mentee.crisis_until = mentee.crisis_until if mentee.crisis_until and mentee.crisis_until > now else None


def put_back(turn: Turn) -> None:
    """A fault of ours lost what was due: an hour later, three times; then it is accounted for as lost."""
    mentee = turn.mentee
    mentee.faults += 1
    mentee.held_until = turn.now + HOUR
    if mentee.faults <= FAULTS:
        return
    for occurrence in due_by(mentee, turn.wall):
        mentee.told[occurrence.subject] = occurrence.planned
        mentee.history.append(Entry(turn.now, occurrence.subject, "nudge-lost", occurrence.kind))
    mentee.snoozed = {subject: at for subject, at in mentee.snoozed.items() if at > turn.now}
    mentee.faults, mentee.held_until = 0, None


def withdraw(turn: Turn) -> list[Command]:
    """What waits to be sent and has lost its reason: done, dropped, moved, at rest. After a rest it is due again."""
    mentee = turn.mentee
    gone = tuple(o for o in mentee.waiting if not _still_wanted(mentee, o))
    for occurrence in gone:
        mentee.history.append(Entry(turn.now, occurrence.subject, "nudge-withdrawn", occurrence.kind))
        if mentee.rest_until or mentee.crisis_until:
            put_told_back(mentee, occurrence, turn.now)
    return [Withdraw(gone)] if gone else []


def _still_wanted(mentee: Mentee, occurrence: Occurrence) -> bool:
    if mentee.rest_until or mentee.crisis_until or occurrence.subject not in subjects(mentee):
        return False
    if occurrence.kind == SNOOZED:
        return occurrence.subject not in mentee.snoozed
    planned = takewhile(lambda o: o[0] <= occurrence.planned, rhythm(mentee, occurrence.subject, occurrence.before))
    return (occurrence.planned, occurrence.kind) in planned


def put_told_back(mentee: Mentee, late: Occurrence, now: datetime) -> None:
    if late.subject not in subjects(mentee):
        return
    if late.kind == SNOOZED:
        mentee.snoozed.setdefault(late.subject, now)
    elif mentee.told.get(late.subject) == late.planned:  # else a later one has been told, and this with it
        mentee.told[late.subject] = late.before


def deadline(mentee: Mentee, subject: str) -> date | None:
    """Of a step or a goal that is open."""
    step, goal = mentee.plan.step(subject), mentee.plan.goal(subject)
    if step:
        above = mentee.plan.goal(step.goal)
        return step.when if step.state == OPEN and (above is None or above.state == OPEN) else None
    return goal.by if goal and goal.state == OPEN else None


def _weekly(mentee: Mentee, told: datetime) -> Iterator[tuple[datetime, str]]:
    first = told.date() + DAY * ((mentee.slot_day - told.date().weekday()) % 7)
    at = datetime.combine(first, mentee.slot)
    while at.year < 9000:
        yield at, CHECKIN
        at += WEEK


def _left(mentee: Mentee, subject: str) -> Iterator[tuple[datetime, str]]:
    frame = left_frame(mentee, subject)
    assert frame.touched
    left = frame.touched
    for days, kind in ((DAY, "day-after"), (WEEK, "week-after")):
        yield datetime.combine((left + days).date(), mentee.hour), kind


def left_frame(mentee: Mentee, subject: str) -> Frame:
    return next(f for f in mentee.stack if f.touched and left_subject(f) == subject)
