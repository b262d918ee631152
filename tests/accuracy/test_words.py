"""What the rules for goals, for what is done and for crises have once learnt to read, they go on reading.

The phrases are those that the rules were written with; on phrases never seen it is the kept half that counts.
"""

from __future__ import annotations

import pytest

from tests.accuracy.__main__ import rows_of
from tests.accuracy.crisis import judge as judge_crisis
from tests.accuracy.done import verdict
from tests.accuracy.everyday import judge as judge_everyday
from tests.accuracy.goal import read_all


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_mark_of_a_goal_is_read(language: str) -> None:
    """F1 of at least 0.90 for each mark."""
    scores, _ = read_all(rows_of("goal", language, "tune"), language)
    assert {name: score.f1 for name, score in scores.items() if score.f1 < 0.90} == {}


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_not_done_is_not_taken_for_done(language: str) -> None:
    """And the right step is found, in at least 95 of 100 messages."""
    verdicts = [verdict(row, language) for row in rows_of("done", language, "tune")]
    assert verdicts.count("not done taken for done") + verdicts.count("another step") == 0
    assert verdicts.count("right") >= 0.95 * len(verdicts)


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_crisis_is_heard_and_a_figure_of_speech_is_not_taken_for_one(language: str) -> None:
    """Recall of at least 0.95, at most one look-alike in twenty."""
    rows = rows_of("crisis", language, "tune")
    _, misses = judge_crisis(rows, language)
    alarms = sum(miss.startswith("false alarm") for miss in misses)
    assert len(misses) - alarms <= 0.05 * sum(row["want"] for row in rows)
    assert alarms <= 0.05 * sum(not row["want"] for row in rows)


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_said_when_nothing_is_wrong_stops_no_talk(language: str) -> None:
    """But for one message in five hundred."""
    rows = rows_of("everyday", language, "tune")
    _, alarms = judge_everyday(rows, language)
    assert len(alarms) <= len(rows) / 500, alarms
