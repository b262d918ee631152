"""Every change of the clocks, in every zone there is, through two years: nothing skipped, nothing twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest

from dialogs import nudges
from dialogs.plan import Step
from tests.dialogs.nudges_plans import somebody, told_until

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
FIRST, LAST = datetime(2026, 7, 1, tzinfo=UTC), datetime(2028, 7, 1, tzinfo=UTC)


@cache
def changes() -> list[tuple[str, datetime]]:
    """One zone for each change of the clocks that is like no other, and its instant."""
    found: dict[tuple[datetime, timedelta, timedelta], str] = {}
    for name in sorted(available_timezones() - {"localtime"}):
        zone = ZoneInfo(name)
        for day, next_day in _changed(zone, FIRST, LAST, 30 * DAY):
            at = _instant(zone, day, next_day)
            offsets = [(at - HOUR / 60).astimezone(zone).utcoffset(), at.astimezone(zone).utcoffset()]
            found.setdefault((at, *(offset or timedelta() for offset in offsets)), name)  # type: ignore[arg-type]
    return [(name, key[0]) for key, name in found.items()]


def _changed(zone: ZoneInfo, start: datetime, end: datetime, by: timedelta) -> Iterator[tuple[datetime, datetime]]:
    """Days between which the clocks are changed; also twice within a month, as for Ramadan."""
    while start < end:
        days = [start + n * DAY for n in range(by // DAY + 1)]
        if len({day.astimezone(zone).utcoffset() for day in days[::5]}) > 1:
            for day, next_day in pairwise(days):
                if day.astimezone(zone).utcoffset() != next_day.astimezone(zone).utcoffset():
                    yield day, next_day
        start += by


def _instant(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """To the minute."""
    offset = before.astimezone(zone).utcoffset()
    while after - before > timedelta(minutes=1):
        middle = (before + (after - before) / 2).replace(second=0, microsecond=0)
        before, after = (middle, after) if middle.astimezone(zone).utcoffset() == offset else (before, middle)
    return after


def hours_around(zone: str, at: datetime) -> set[time]:
    """On the wall: half hours through the gap or the fold, and an ordinary one."""
    walls = [moment.astimezone(ZoneInfo(zone)) for moment in (at - HOUR / 60, at)]
    first = min(wall.replace(tzinfo=None) for wall in walls) - HOUR
    around = {(first + n * HOUR / 2).replace(second=0).time().replace(minute=30 * (n % 2)) for n in range(6)}
    return around | {time(9), time(23, 59)}


def test_the_years_have_changes_of_every_kind() -> None:
    """Else the laws below would hold of nothing: by half an hour, by two hours, at midnight, for Ramadan."""
    by = dict(changes())
    assert len(changes()) > 100
    assert {"Australia/LHI", "Antarctica/Troll", "Africa/Casablanca", "America/Havana", "Africa/Cairo"} <= set(by)


@pytest.mark.parametrize("quiet", [(time(0), time(0)), (time(21), time(8))], ids=["no quiet hours", "quiet hours"])
def test_through_every_change_of_the_clocks_each_word_comes_once(quiet: tuple[time, time]) -> None:
    """RELIABILITY 3; REQUIREMENTS, second part, 1 and 2. Steps on the days around the change, and one that repeats
    daily, at hours that come twice on the wall or not at all: each word is accounted for once, none comes in quiet
    hours, and without such hours each day itself is told of on that day, or just after a gap at its very end."""
    for zone, at in changes():
        for hour in hours_around(zone, at):
            wall = at.astimezone(ZoneInfo(zone)).date()
            start = datetime.combine(wall - 3 * DAY, time(12), ZoneInfo(zone)).astimezone(UTC)
            steps = [Step(f"step.1.{n}", "goal.1", n, "a step", wall + (n - 1) * DAY) for n in range(3)]
            daily = Step("step.1.9", "goal.1", 9, "daily", wall - DAY, repeats="daily")
            mentee = somebody(*steps, daily, zone=zone, start=start)
            mentee.hour, (mentee.quiet_from, mentee.quiet_to) = hour, quiet
            told = told_until(mentee, start, start + 6 * DAY)
            words = [(e.subject, e.words) for e in mentee.history if e.subject != daily.id]
            begun = mentee.since["step.1.0"]
            wanted = [(s.id, k) for s in steps for p, k in nudges.rhythm(mentee, s.id, begun) if p > begun]
            assert sorted(words) == sorted(wanted), (zone, at, hour)
            asked = [o.planned.date() for _, said in told for o in said if o.subject == daily.id]
            assert len(asked) == len(set(asked)), (zone, at, hour)
            assert all(nudges.quiet_until(mentee, clock) == clock for clock, _ in told), (zone, at, hour)
            if quiet[0] == quiet[1]:
                days = [(clock, o.planned.date()) for clock, said in told for o in said if o.kind == "on-the-day"]
                assert all(day in (clock.date(), (clock - HOUR).date()) for clock, day in days), (zone, at, hour)
                assert len(asked) >= 4, (zone, at, hour)


def test_a_clock_that_is_put_back_repeats_nothing() -> None:
    """The machine's own clock jumps an hour, or a day, and comes back."""
    start = datetime(2027, 3, 1, 10, tzinfo=UTC)
    mentee = somebody(Step("step.1.1", "goal.1", 1, "a step", date(2027, 3, 8)), start=start)
    now = datetime(2027, 3, 8, 9, 30, tzinfo=UTC)
    assert len(told_until(mentee, start, now)) == 2
    for jump in (HOUR, DAY):
        assert told_until(mentee, now - jump, now) == []
    ahead = told_until(mentee, now + DAY, now + DAY)
    assert [o.kind for _, said in ahead for o in said] == ["once-after"]
    assert told_until(mentee, now, now + 5 * DAY) == []
