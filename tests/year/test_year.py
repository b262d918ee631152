"""A part of a year, small enough for every run; `make year` lives a whole one with many more."""

from __future__ import annotations

import pytest

from dialogs.nudges import due
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
