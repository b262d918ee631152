"""A part of a year, small enough for every run; `make year` lives a whole one with many more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from dialogs import nudges
from dialogs.engine import turn as engine
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Due, Unsent
from dialogs.mentee import Mentee
from dialogs.nudges import checkins, due, retiming, rhythms
from dialogs.reminder.telling import tell_due
from tests.year.habits import PERSONAS
from tests.year.living import live
from tests.year.reporting import outcome, recipe, report
from tests.year.shrinking import shortest

SEED = 11
DELAYS = list(PERSONAS).index("delays")


@pytest.mark.slow
async def test_three_months_of_one_of_each_kind_break_no_rule() -> None:
    """COACHING 6.1, 6.5, 6.7; REQUIREMENTS 2.8: nothing in quiet hours, nothing twice, no more than the rhythm allows,
    all that is due said or accounted for, through the real store."""
    lived = await live(range(len(PERSONAS)), SEED, days=90)
    assert not lived.violations, "\n".join(recipe(one, SEED) for one in lived.violations)
    tally = outcome(lived).tally
    assert {"checkin", "snoozed", "day-before", "on-the-day", "once-after", "missed"} <= set(tally.kinds)
    assert tally.talks["checkin"] > len(PERSONAS)


async def test_a_person_does_the_same_alone_as_among_others() -> None:
    """So that what went wrong among a thousand can be looked at by itself."""
    among = await live(range(3), SEED, days=21)
    alone = await live([DELAYS], SEED, days=21)
    assert alone.scripts[DELAYS] == among.scripts[DELAYS] != []


@pytest.mark.slow
async def test_a_coach_who_forgets_the_night_is_found_out_by_a_short_story(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is needed to break a rule is found, and does so when it is lived again."""
    monkeypatch.setattr(due, "quiet_until", lambda mentee, wall: wall)
    lived = await live([DELAYS], SEED, days=60, stop_at_first=True)
    assert [one.rule for one in lived.violations] == ["quiet"]
    script, again = await shortest(DELAYS, SEED, 60, lived, most=20)
    assert again.rule == "quiet"
    assert len(script) < len(lived.scripts[DELAYS])
    assert f"--seed {SEED} --mentee {DELAYS}" in report([outcome(lived)], SEED, 0)


def tells_twice(patch: pytest.MonkeyPatch) -> None:
    def tell(turn: Turn, event: Due | Unsent) -> list[Command]:
        before = dict(turn.mentee.told)
        said = tell_due(turn, event)
        turn.mentee.told |= before
        return said

    patch.setattr(engine, "tell_due", tell)


def does_not_rest(patch: pytest.MonkeyPatch) -> None:
    def wake(mentee: Mentee, now: datetime) -> datetime | None:
        rest, mentee.rest_until = mentee.rest_until, None
        try:
            return due.wake(mentee, now)
        finally:
            mentee.rest_until = rest

    patch.setattr(nudges, "wake", wake)


def asks_for_no_check_in(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(checkins, "_of_the_rhythm", lambda mentee, day: False)


def forgets_wednesdays(patch: pytest.MonkeyPatch) -> None:
    repeating = rhythms._repeating
    patch.setattr(rhythms, "_repeating", lambda *about: (one for one in repeating(*about) if one[0].weekday() != 2))


def forgets_at_another_hour(patch: pytest.MonkeyPatch) -> None:
    def moved(mentee: Mentee, changed: Mentee, subject: str, wall: datetime) -> list[str]:
        mentee.told[subject] = wall + timedelta(days=3)
        return []

    patch.setattr(retiming, "_moved", moved)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("breaks", "rule", "number", "days"),
    [
        (tells_twice, "twice", 0, 5),
        (does_not_rest, "rest", 6, 22),
        (asks_for_no_check_in, "check-in", 0, 34),
        (forgets_wednesdays, "owed", 1, 55),
        (forgets_at_another_hour, "owed", 119, 50),
    ],
)
async def test_a_coach_that_breaks_a_rule_is_found_out(
    monkeypatch: pytest.MonkeyPatch, breaks: Callable[[pytest.MonkeyPatch], None], rule: str, number: int, days: int
) -> None:
    """So that no violations means something."""
    breaks(monkeypatch)
    lived = await live([number], 7, days=days, stop_at_first=True)
    assert rule in [one.rule for one in lived.violations]
