"""When the check-in is asked for, and what comes of one that is asked for in vain (COACHING 6.5, 6.7).

A check-in let pass is asked about once, two days later. The second in a row brings an offer instead; then no more are
asked for until the mentee speaks, and when they have said nothing at all meanwhile, nothing else is said either; of
somebody who has, the steps are spoken of for two weeks more.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

from dialogs.mentee import Mentee
from dialogs.nudges.wall import DAY, WEEK

CHECKIN, MISSED, OFFER = "checkin", "missed", "offer"
GRACE = 2 * DAY  # so long after its hour a check-in still belongs to it; then comes the question about it
VAIN = 2  # check-ins in a row, until the offer
STEPS_GO_ON = 2 * WEEK  # after an offer that is not answered, to somebody who has spoken meanwhile


def hours(mentee: Mentee, after: datetime) -> Iterator[datetime]:
    """The wall times at which a check-in is to be asked for, without end: those of weeks that have had theirs, or that
    the rhythm leaves out, are not among them, nor any after the second one in vain, unless a rest comes first."""
    last = mentee.unanswered[-1] if len(mentee.unanswered) >= VAIN and not rests_first(mentee) else datetime.max
    for day in _days(mentee, after.date()):
        at = datetime.combine(day, mentee.slot)
        if at > last or day.year > 9000:
            return
        if at > after and _of_the_rhythm(mentee, day):
            yield at


def follow_up(mentee: Mentee, subject: str) -> Iterator[tuple[datetime, str]]:
    """The wall time of the question or of the offer, at the hour for reminders."""
    asked = mentee.unanswered[0 if subject == MISSED else VAIN - 1]
    yield datetime.combine((asked + GRACE).date(), mentee.hour), subject


def rests_first(mentee: Mentee) -> bool:
    """Whether a rest that was put down for later begins before the offer is made: then nothing is owed after it."""
    if len(mentee.unanswered) < VAIN:
        return False
    [(at, _)] = follow_up(mentee, OFFER)
    return mentee.rest_from is not None and datetime.combine(mentee.rest_from, time()) <= at and not offered(mentee)


def follow_ups(mentee: Mentee) -> list[str]:
    """Which of the two there is to be told of."""
    return [] if not mentee.unanswered else [MISSED if len(mentee.unanswered) < VAIN else OFFER]


def offered(mentee: Mentee) -> bool:
    """Whether the offer has been made and not been answered."""
    if len(mentee.unanswered) < VAIN:
        return False
    [(at, _)] = follow_up(mentee, OFFER)
    return mentee.told.get(OFFER, datetime.min) >= at


def silent(mentee: Mentee, wall: datetime) -> bool:
    """Whether nothing is to be said until they speak: they have not since the first check-in asked for in vain, or for
    two weeks after the offer, when the steps were still spoken of."""
    if not offered(mentee):
        return False
    [(at, _)] = follow_up(mentee, OFFER)
    return all_quiet(mentee) or wall >= at + STEPS_GO_ON


def all_quiet(mentee: Mentee) -> bool:
    """Whether with the offer all falls silent, the steps too."""
    return mentee.spoken is None or mentee.spoken < mentee.unanswered[0]


def day_of(mentee: Mentee, wall: datetime) -> date:
    """The day to which a check-in belongs that is held now: that of the last two days if it was asked for in vain; else
    the next one, which is then not asked for any more. One more belongs to the same."""
    if mentee.checked and mentee.checked >= (wall - GRACE).date():
        return mentee.checked
    if mentee.unanswered and mentee.unanswered[-1] > wall - GRACE:
        asked = mentee.unanswered[-1].date()
        return asked - DAY * ((asked.weekday() - mentee.slot_day) % 7)
    return next(day for day in _days(mentee, wall.date()) if datetime.combine(day, mentee.slot) > wall)


def asked(mentee: Mentee, wall: datetime, again: bool) -> None:
    """It has been asked for, after a snooze `again`; in vain, until something comes of it."""
    before = mentee.unanswered[:-1] if again else mentee.unanswered
    mentee.unanswered = [*before, wall][:VAIN]


def not_asked(mentee: Mentee) -> None:
    """The latest did not reach them."""
    mentee.unanswered = mentee.unanswered[:-1]


def held(mentee: Mentee, day: date) -> None:
    """The check-in that belongs to this day has been held."""
    mentee.checked = max(mentee.checked or day, day)
    mentee.unanswered = []


def _days(mentee: Mentee, start: date) -> Iterator[date]:
    """From `start` on, each week's."""
    day = start + DAY * ((mentee.slot_day - start.weekday()) % 7)
    while day.year <= 9000:
        yield day
        day += WEEK


def _of_the_rhythm(mentee: Mentee, day: date) -> bool:
    """Every so many weeks after the latest one held, and never within its grace: its weekday may have been changed."""
    latest = mentee.checked
    if latest and day <= latest + GRACE:
        return False
    return (_week(day) - _week(latest or date.min)) % max(1, mentee.checkin_weeks) == 0


def _week(day: date) -> int:
    """Its number since the first Monday there is."""
    return (day.toordinal() - date.min.toordinal()) // 7
