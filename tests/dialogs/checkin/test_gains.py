"""The small gain at the end of a check-in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.checkin.gains import gain
from dialogs.plan import DONE, CheckIn, Goal, Kept, Plan, Step
from tests.dialogs.phone import words

TODAY, NOON = date(2027, 3, 14), datetime(2027, 3, 14, 12, tzinfo=UTC)


def plan(*held: CheckIn, done: tuple[int, ...] = (), kept: tuple[int, ...] = ()) -> Plan:
    """Check-ins, steps done so many days ago, and times of one that repeats."""
    made = Plan({row.id: row for row in held})
    made.rows["goal.1"] = Goal("goal.1", "pass the exam")
    for n, ago in enumerate(done):
        step = Step(f"step.1.{n}", "goal.1", n, f"step {n}", state=DONE, done_at=NOON - timedelta(days=ago))
        made.rows[step.id] = step
    made.rows["step.2.1"] = Step("step.2.1", "goal.1", 9, "read daily", repeats="daily")
    for n, ago in enumerate(kept):
        made.rows[f"kept.{n}"] = Kept(f"kept.{n}", "step.2.1", TODAY - timedelta(days=ago))
    return made


def looked(day: date, percent: int | None = None, confidence: int | None = None, way: str = "") -> CheckIn:
    percents = {} if percent is None else {"goal.1": percent}
    return CheckIn(f"checkin.{day:%m%d}", day, percents, in_the_way=way, confidence=confidence)


LAST, NOW = date(2027, 3, 7), TODAY


@pytest.mark.parametrize(
    ("made", "kind", "said"),
    [
        (plan(looked(NOW), done=(2,)), "first-step", {"step": "step 0"}),
        (plan(looked(LAST, 30), looked(NOW, 40), done=(2, 20)), "nearer", {"before": 30, "now": 40}),
        (plan(looked(LAST, 30), looked(NOW, 30), done=(0, 2, 20)), "week", {"n": 2, "total": 3}),
        (plan(looked(LAST), looked(NOW), kept=(0, 6, 7)), "kept", {"n": 2}),
        (plan(looked(LAST, 40, 5), looked(NOW, 30, 6)), "surer", {"before": 5, "now": 6}),
        (plan(looked(LAST, 40, 5), looked(NOW, 30, 5), done=(9, 10, 40)), "month", {"n": 2}),
        (plan(looked(LAST, 40, 6), looked(NOW, 30, 5, "flu")), "named", {"way": "flu"}),
        (plan(looked(LAST, 40, 6), looked(NOW, 30, 5)), "looked", {"n": 2}),
    ],
)
def test_the_gain_is_what_the_rows_show(made: Plan, kind: str, said: dict[str, object]) -> None:
    """COACHING 1.3; REQUIREMENTS 1.4: specific and earned. In a hard week it is that somebody looked."""
    found = gain(made, TODAY, UTC)
    assert found.key == f"checkin-gain.{kind}"
    assert said.items() <= found.args.items()


def test_a_step_done_late_at_night_belongs_to_the_mentees_own_day() -> None:
    step = Step("step.1.1", "goal.1", 1, "call Ana", state=DONE, done_at=datetime(2027, 3, 8, 3, tzinfo=UTC))
    made = Plan({"checkin.1": looked(NOW), step.id: step, "goal.1": Goal("goal.1")})
    assert gain(made, TODAY, ZoneInfo("UTC")).key == "checkin-gain.first-step"
    assert gain(made, TODAY, ZoneInfo("America/New_York")).key == "checkin-gain.month", "it was the 7th there"


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 100), st.integers(0, 10), st.sampled_from(["", "flu"])), min_size=1, max_size=5),
    st.lists(st.integers(0, 60), max_size=5),
    st.lists(st.integers(0, 20), max_size=5),
)
def test_there_always_is_one_and_its_numbers_are_true(
    weeks: list[tuple[int, int, str]], done: list[int], kept: list[int]
) -> None:
    """Whatever the weeks were like, nothing is made up, and it can be said in each language."""
    days = [TODAY - timedelta(days=7 * n) for n in reversed(range(len(weeks)))]
    held = [looked(day, percent, sure, way) for day, (percent, sure, way) in zip(days, weeks, strict=True)]
    found = gain(plan(*held, done=tuple(done), kept=tuple(kept)), TODAY, UTC)
    this_week = [ago for ago in done if ago < 7]
    match found.key.partition(".")[2]:
        case "first-step":
            assert len(done) == len(this_week) == 1
        case "nearer":
            assert (found.args["before"], found.args["now"]) == (weeks[-2][0], weeks[-1][0])
            assert found.args["before"] < found.args["now"]
        case "week":
            assert (found.args["n"], found.args["total"]) == (len(this_week), len(done))
        case "kept":
            assert found.args["n"] == len([ago for ago in kept if ago < 7])
        case "surer":
            assert (found.args["before"], found.args["now"]) == (weeks[-2][1], weeks[-1][1])
        case "month":
            assert found.args["n"] == len([ago for ago in done if ago <= 13]), "the 14th of a month"
        case "named":
            assert weeks[-1][2]
        case kind:
            assert (kind, found.args["n"]) == ("looked", len(weeks))
    assert words().text(found, "en")
