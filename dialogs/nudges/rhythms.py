"""When each occurrence of a subject is planned, by the rhythm that the mentee chose, and until when it is of use."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from functools import lru_cache

from dialogs.engine.events import Occurrence
from dialogs.mentee import Mentee
from dialogs.nudges import repeating
from dialogs.nudges.checkins import CHECKIN, MISSED, OFFER, follow_up, hours
from dialogs.nudges.retention import BLOCKED, INACTIVE, ends
from dialogs.nudges.subjects import deadline, left_frame
from dialogs.nudges.wall import DAY, WEEK
from dialogs.nudges.wanted import CONVERSATION, DAILY, FRESH, JOURNAL, READY, again, asked_after, go_on, prompts
from dialogs.plan import Step

SNOOZED, TIME = "snoozed", "time"  # a time of a step that repeats
HALF_WAY, WEEK_BEFORE, DAY_BEFORE, ON_THE_DAY, ONCE_AFTER = (
    "half-way",
    "week-before",
    "day-before",
    "on-the-day",
    "once-after",
)
RHYTHMS = {  # COACHING 6.1
    "gentle": (DAY_BEFORE, ONCE_AFTER),
    "normal": (WEEK_BEFORE, DAY_BEFORE, ON_THE_DAY, ONCE_AFTER),
    "close": (HALF_WAY, WEEK_BEFORE, DAY_BEFORE, ON_THE_DAY, ONCE_AFTER),
}
FAR = 10  # days: what was set more than this ahead is worth a word a week before it
HALF = 6  # days: half of this is far enough from both ends
CLEAR = 2  # days between half-way and the week before


def rhythm(mentee: Mentee, subject: str, told: datetime) -> Iterator[tuple[datetime, str]]:
    """The wall times of a subject, in order; endless for what repeats, which begins not long before `told`."""
    row = mentee.plan.rows.get(subject)
    if isinstance(row, Step) and row.repeats and row.when:
        return _repeating(mentee, row, row.when, told)
    if row:
        return _dated(mentee, subject, told)
    if subject == CHECKIN:
        return ((at, CHECKIN) for at in hours(mentee, told))
    if subject in (MISSED, OFFER):
        return follow_up(mentee, subject)
    if subject == JOURNAL:
        return prompts(mentee, told)
    if subject == DAILY:
        return go_on(mentee, told)
    if subject == READY:
        return again(mentee)
    if subject == CONVERSATION:
        return asked_after(mentee)
    if subject in (INACTIVE, BLOCKED):
        return ends(mentee, subject, told)
    return _left(mentee, subject) if subject.startswith("frame.") else iter(())


def expires(occurrence: Occurrence, day: date | None = None) -> datetime:
    """The wall time after which it is useless: a word before the day, at the end of the day itself (`day`); the
    day, the once-after, an offer, and what is asked only once ("how are you now?", "shall we look again?", "shall I go
    on?"), never; a check-in and a time of what repeats after 24 hours; a question of the day after 14; others after
    48."""
    match occurrence.kind:
        case "half-way" | "week-before" if day:
            return datetime.combine(day + DAY, datetime.min.time())
        case "day-before":
            return datetime.combine(occurrence.planned.date() + 2 * DAY, datetime.min.time())
        case "journal":
            return occurrence.planned + FRESH
        case "on-the-day" | "once-after" | "offer" | "again" | "snoozed" | "asked-after" | "go-on":
            return datetime.max
        case "checkin" | "time":
            return occurrence.planned + DAY
    return occurrence.planned + 2 * DAY


def _days(since: date, when: date) -> list[tuple[date, str]]:
    """The days of all the words of a date that was set on `since`, in order. Half-way keeps clear of a week before."""
    days = [(when - DAY, DAY_BEFORE), (when, ON_THE_DAY), (when + DAY, ONCE_AFTER)]
    ahead = (when - since).days
    if ahead > FAR:
        days.insert(0, (when - WEEK, WEEK_BEFORE))
    half = ahead // 2
    if ahead >= HALF and abs(ahead - half - WEEK.days) > CLEAR:
        days.insert(int(ahead > FAR and ahead - half < WEEK.days), (since + half * DAY, HALF_WAY))
    return days


def _dated(mentee: Mentee, subject: str, told: datetime) -> Iterator[tuple[datetime, str]]:
    if when := deadline(mentee, subject):
        yield from _of_a_day(mentee.since.get(subject, told).date(), when, mentee.rhythm, mentee.hour)


@lru_cache(1024)  # each turn asks for all that are open
def _of_a_day(since: date, when: date, rhythm: str, hour: time) -> tuple[tuple[datetime, str], ...]:
    words = RHYTHMS.get(rhythm, RHYTHMS["normal"])
    return tuple((datetime.combine(day, hour), name) for day, name in _days(since, when) if name in words)


def _repeating(mentee: Mentee, step: Step, first: date, told: datetime) -> Iterator[tuple[datetime, str]]:
    """Each of its days up to the goal's date. One that was kept already is not asked about."""
    goal = mentee.plan.goal(step.goal)
    end = goal.by if goal and goal.by else date.max
    kept = [one.day for one in mentee.plan.kept(step.id) if one.day]
    before = repeating.latest(first, step.repeats, told.date() - DAY) or first - DAY
    for day in repeating.days(first, step.repeats, told.date()):
        if day > end:
            return
        if not any(before < one <= day for one in kept):
            yield datetime.combine(day, mentee.hour), TIME
        before = day


def _left(mentee: Mentee, subject: str) -> Iterator[tuple[datetime, str]]:
    frame = left_frame(mentee, subject)
    assert frame.touched
    for days, kind in ((DAY, "day-after"), (WEEK, "week-after")):
        yield datetime.combine((frame.touched + days).date(), mentee.hour), kind
