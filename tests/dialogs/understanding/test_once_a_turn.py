"""What words mean is found once in a turn, and forgotten with it."""

from collections.abc import Callable

import pytest

from dialogs.understanding import once_a_turn
from dialogs.understanding.once_a_turn import MOST, Found, OneTurn, Same, once_a_mentee, once_a_turn_by


def counted(kept: Callable[..., Callable[..., int]]) -> tuple[list[str], Callable[..., int]]:
    asked: list[str] = []

    @kept
    def length(text: str, most: int = 10) -> int:
        asked.append(text)
        return min(len(text), most)

    return asked, length


def test_a_turn_asks_once_for_the_same_words() -> None:
    asked, length = counted(once_a_turn.once_a_turn)
    with OneTurn({}):
        assert [length("abc"), length("abc"), length("abcd"), length("abc", 2), length("abc", most=1)] == [
            3,
            3,
            4,
            2,
            1,
        ]
    assert asked == ["abc", "abcd", "abc", "abc"]


def test_nothing_is_kept_for_another_turn_nor_beyond_one() -> None:
    asked, length = counted(once_a_turn.once_a_turn)
    for _ in range(2):
        with OneTurn({}):
            length("abc")
    length("abc")
    length("abc")
    assert asked == ["abc"] * 4
    assert once_a_turn._found is None


def fail() -> None:
    raise ValueError("ours")


def test_a_turn_that_fails_leaves_nothing_behind() -> None:
    with pytest.raises(ValueError, match="ours"), OneTurn({}):
        fail()
    assert once_a_turn._found is once_a_turn._found_before is None


def test_what_is_read_of_their_own_goes_with_the_mentee() -> None:
    asked, length = counted(once_a_mentee)
    theirs: Found = {}
    for readings in (theirs, theirs, {}):
        with OneTurn(readings):
            assert length("abc") == length("abc") == 3
    assert asked == ["abc", "abc"]
    for number in range(MOST):
        with OneTurn(theirs):
            length("x" * number)
    assert len(theirs) <= MOST


def test_what_cannot_be_hashed_is_known_by_itself() -> None:
    """And not by what is in it: another list of the same is looked at for itself."""
    asked: list[list[int]] = []

    @once_a_turn_by(lambda of: (Same(of),))
    def total(of: list[int]) -> int:
        asked.append(of)
        return sum(of)

    one, other = [1, 2], [1, 2]
    with OneTurn({}):
        assert [total(one), total(one), total(other)] == [3, 3, 3]
    assert total(one) == 3
    assert [id(each) for each in asked] == [id(one), id(other), id(one)]
