"""Rows of the grammar are tried only where the kinds are that they need."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dialogs.understanding.dates.grammar import ROWS
from dialogs.understanding.dates.symbols import LETTERS, needed, pattern


def test_what_a_row_needs_is_neither_optional_nor_one_of_several_nor_looked_at_beside_it() -> None:
    needs = needed("(ON | TO)+ THE? NUMBER OF (THE? YEAR)? MONTH* (?! UNIT | DAY)")
    assert needs == {LETTERS["NUMBER"], LETTERS["OF"]}


@given(st.sampled_from([row for row, _ in ROWS]), st.data())
def test_a_row_that_fits_has_all_that_it_needs(row: str, data: st.DataObject) -> None:
    kinds = data.draw(st.from_regex(pattern(row)))
    assert needed(row) <= set(kinds)
