"""Rows of the grammar are tried only where the kinds are that they need."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dialogs.understanding.dates.grammar import ROWS
from dialogs.understanding.dates.symbols import LETTERS, needed, pattern, wanted


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
