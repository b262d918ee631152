"""Rows of the grammar are tried only where the kinds are that they need."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.understanding.dates.grammar import ROWS
from dialogs.understanding.dates.symbols import LETTERS, needed, pattern, wanted
from dialogs.understanding.deadlines import read_deadline


def test_what_a_row_needs_is_neither_optional_nor_one_of_several_nor_looked_at_beside_it() -> None:
    needs = needed("(ON | TO)+ THE? NUMBER OF (THE? YEAR)? MONTH* (?! UNIT | DAY)")
    assert needs == {LETTERS["NUMBER"], LETTERS["OF"]}


def test_of_several_that_are_a_kind_each_a_row_wants_one() -> None:
    one_of = wanted("(ON | TO)+ THE? NUMBER ((DAY | WEEK) | UNIT) (OF THE? | IN)")
    assert [{*map(LETTERS.get, names.split())} for names in ("ON TO", "NUMBER", "DAY WEEK UNIT")] == one_of


@given(st.sampled_from([row for row, _ in ROWS]), st.data())
def test_a_row_that_fits_has_all_that_it_needs(row: str, data: st.DataObject) -> None:
    kinds = data.draw(st.from_regex(pattern(row)))
    assert needed(row) <= set(kinds)
    assert all(one_of & set(kinds) for one_of in wanted(row))


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("32 january", "en"),
        ("january 45", "en"),
        ("32nd june", "en"),
        ("32 de enero", "es"),
        ("el 0 de marzo", "es"),
    ],
)
def test_a_day_that_no_month_has_is_asked(typed: str, language: str) -> None:
    found = read_deadline(typed, date(2026, 11, 25), language)
    assert (found.date, found.offers, found.rest) == (None, (), typed)


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("call 40 people in january", "en", date(2027, 1, 31)),
        ("leer 40 páginas en enero", "es", date(2027, 1, 31)),
        ("january 2028", "en", date(2028, 1, 31)),
        ("31 de enero", "es", date(2027, 1, 31)),
    ],
)
def test_a_number_of_something_is_no_such_day(typed: str, language: str, day: date) -> None:
    assert read_deadline(typed, date(2026, 11, 25), language).date == day
