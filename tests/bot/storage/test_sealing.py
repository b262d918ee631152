"""What is sealed opens in its own place, with its own key, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.sealing import SealBroken, seal, unseal

KEY, OTHER = bytes(32), bytes([1]) * 32
any_text = st.text(st.characters())  # lone surrogates too


@given(any_text)
def test_any_text_comes_back(words: str) -> None:
    sealed = seal(KEY, "goal", "title", "goal.1", words)
    assert unseal(KEY, "goal", "title", "goal.1", sealed) == words


def test_the_same_text_looks_different_each_time() -> None:
    assert seal(KEY, "goal", "title", "goal.1", "a") != seal(KEY, "goal", "title", "goal.1", "a")


@pytest.mark.parametrize(
    ("key", "table", "column", "row_id"),
    [
        (OTHER, "goal", "title", "goal.1"),
        (KEY, "step", "title", "goal.1"),
        (KEY, "goal", "status", "goal.1"),
        (KEY, "goal", "title", "goal.2"),
    ],
)
def test_another_key_table_column_or_row_does_not_open_it(key: bytes, table: str, column: str, row_id: str) -> None:
    """RELIABILITY 8.27: rows cannot be swapped."""
    with pytest.raises(SealBroken):
        unseal(key, table, column, row_id, seal(KEY, "goal", "title", "goal.1", "secret"))


@given(st.integers(0, 34), st.integers(1, 255))
def test_one_changed_byte_is_noticed(where: int, by: int) -> None:
    sealed = bytearray(seal(KEY, "goal", "title", "goal.1", "secret"))
    sealed[where] = (sealed[where] + by) % 256
    with pytest.raises(SealBroken):
        unseal(KEY, "goal", "title", "goal.1", bytes(sealed))


@given(st.binary(max_size=40))
def test_what_was_never_sealed_is_refused(junk: bytes) -> None:
    with pytest.raises(SealBroken):
        unseal(KEY, "goal", "title", "goal.1", junk)
