"""Whole conversations with the real words, as people have them on their phones: the files of tests/conversations/.

`pytest tests/test_conversations.py --record` plays them again, writes down what the coach says now, and prints what
that changed.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conversations.counting import read_count
from tests.conversations.transcript import replay, rules, spoken_by_coach

FOLDER = Path(__file__).parent / "conversations"
FILES = sorted(FOLDER.glob("*/*.txt"))  # a folder a language


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_the_conversation_goes_as_it_is_written_down(
    file: Path, pytestconfig: pytest.Config, record_property: Callable[[str, object], None]
) -> None:
    """STYLE: the whole transcript is compared; each COACHING rule of its head is shown by the words named there."""
    written = file.read_text(encoding="utf-8")
    now = replay(written, file.parent.name)
    difference = "".join(
        difflib.unified_diff(written.splitlines(True), now.splitlines(True), f"{file.name}, written", "now", n=2)
    )
    if pytestconfig.getoption("record"):
        file.write_text(now, encoding="utf-8")
        record_property("recorded", difference)
    elif difference:
        pytest.fail(f"it goes otherwise now; if that is better, run it with --record\n{difference}", pytrace=False)
    unshown = [f"COACHING {rule}: {words}" for rule, words in rules(written) if words not in spoken_by_coach(now)]
    assert not unshown, f"{file.name} does not show what its head says"


def test_every_conversation_says_which_rules_it_shows() -> None:
    """STYLE: at its head stands which COACHING rules it shows."""
    assert len(FILES) >= 8
    assert not [file.name for file in FILES if not rules(file.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_no_plan_takes_more_answers_than_was_promised(file: Path) -> None:
    """COACHING 5.18: at most 14 to a quick plan, at most 55 the full way."""
    written = file.read_text(encoding="utf-8")
    if counted := read_count(written):
        quick = "\n* Quick plan" in written or "\n* Plan rápido" in written
        assert counted.answers <= (14 if quick else 55)


def test_six_people_of_each_language_go_the_full_way_and_half_of_it_is_taps() -> None:
    """COACHING 5.18: of the answers on the full way at least half are taps; taken together, people differ."""
    for folder in {file.parent for file in FILES}:
        counts = [c for file in folder.glob("*.txt") if (c := read_count(file.read_text(encoding="utf-8")))]
        full = [one for one in counts if one.answers > 14]
        assert len(full) >= 6, folder.name
        assert sum(one.taps for one in full) * 2 >= sum(one.answers for one in full), folder.name
