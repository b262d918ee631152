"""Meanings told by words near one another."""

from __future__ import annotations

from importlib import resources

import pytest

from dialogs.understanding.families import Families, families

WORDS = {"drugs": "pills tablets", "many": "all bottle 30", "clinic": "patient* headache"}


def made(*rows: str) -> Families:
    return families([(row, WORDS) for row in rows])


def heard(rows: Families, said: str) -> bool:
    return rows.any(said.split())


def test_all_places_must_be_near_in_any_order() -> None:
    rows = made("took {drugs} {many} /5")
    assert heard(rows, "i took all my pills")
    assert heard(rows, "the bottle of tablets i took")
    assert not heard(rows, "i took my pills")
    assert not heard(rows, "i took it and then after a while all of my pills")


def test_what_is_joined_must_come_in_that_order() -> None:
    rows = made("he > hit > me /5")
    assert heard(rows, "then he just hit me")
    assert not heard(rows, "hit me with it he")


def test_what_speaks_against_it_is_looked_for_around_it_too() -> None:
    rows = made("took {drugs} ~{clinic} /4")
    assert heard(rows, "took the pills")
    assert not heard(rows, "the patient took the pills")
    assert not heard(rows, "took the pills for my headache")
    assert rows.any(["took", "the", "pills", "headache"]) is False
    assert list(rows.found(["took", "pills", "headache"], lambda words: words[:2]))


def test_a_number_fills_its_place() -> None:
    assert heard(made("took > # > {drugs} /3"), "took 30 pills")
    assert not heard(made("took > # > {drugs} /3"), "took my pills")


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("part", ["self", "others", "alike"])
def test_the_rows_of_a_file_are_each_there_once(language: str, part: str) -> None:
    """And none joins a place to nothing."""
    text = resources.files("dialogs.understanding").joinpath(f"crisis.near.{language}.{part}.toml").read_text("utf-8")
    rows = [line.strip() for line in text.splitlines() if line.strip().startswith('"')]
    assert len(set(rows)) == len(rows)
    assert not [row for row in rows if "> ~" in row or "> /" in row or "> >" in row]
