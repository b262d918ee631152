"""What the rules for dates have once learnt to read, they go on reading."""

from __future__ import annotations

import pytest

from tests.accuracy.__main__ import rows_of
from tests.accuracy.deadline import read, verdict


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_phrases_that_the_rules_were_written_with_are_read(language: str) -> None:
    """At least 97 in 100 right, at most 1 in 100 wrong; on phrases never seen it is the kept half that counts."""
    rows = rows_of("deadline", language, "tune")
    verdicts = [verdict(row["want"], read(row, language)) for row in rows]
    assert verdicts.count("right") >= 0.97 * len(rows)
    assert verdicts.count("wrong") <= 0.01 * len(rows)
