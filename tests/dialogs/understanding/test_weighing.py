"""What words weigh together."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dialogs.understanding.crisis_rules import scales
from dialogs.understanding.phrases import one_of
from dialogs.understanding.weighing import Scales, Table

NONE = Table(Table.packed({}, 0.0, {}))
BARE = Scales(NONE, {})


def taught(text: str, unlike: str = "", bias: float = 0.0, classes: dict[str, str] | None = None) -> Scales:
    """Scales on which all that counts in a text, and not in one `unlike` it, weighs 4."""
    known = {name: one_of(words, {}) for name, words in (classes or {}).items()}
    counting = Scales(NONE, known)
    counted = counting.counted(text.split()) - counting.counted(unlike.split())
    return Scales(Table(Table.packed(dict.fromkeys(counted, 4.0), bias, dict.fromkeys(counted, 1))), known)


def counted_in_both(one: Sequence[str], other: Sequence[str]) -> int:
    return len(BARE.counted(one) & BARE.counted(other))


def test_a_word_counts_for_its_inflections_and_most_misspellings() -> None:
    """Four letters and six that are the same; and alone in a message, all that stands round them."""
    assert counted_in_both(["overdosing"], ["overdosed"]) > counted_in_both(["overdosing"], ["overtime"]) > 0
    assert counted_in_both(["overdosing"], ["heavy"]) == 0


def test_a_word_counts_as_its_classes() -> None:
    """So that one never seen weighs as its like."""
    assert taught("pills", bias=-1.0).weigh(["tablets"]) < 0
    alike = taught("pills", bias=-1.0, classes={"{drugs}": "pills tablets"})
    assert alike.weigh(["tablets"]) > alike.weigh(["biscuits"]) == -1.0


def test_what_is_said_again_and_again_counts_no_more() -> None:
    assert BARE.counted(["heavy"] * 9) == BARE.counted(["heavy"] * 5)


def test_two_words_together_weigh_what_they_do_not_weigh_apart() -> None:
    """ "Not live" is not "live … not"."""
    together = taught("we not live long", unlike="we live long not")
    assert together.weigh(["they", "not", "live", "here"]) > 0 == together.weigh(["live", "here", "not"])


@pytest.mark.parametrize("between", ["only", "him then"])
def test_two_words_count_together_with_one_or_two_between_them(between: str) -> None:
    """ "Hurt myself" is heard in "hurt only myself" and in "hurt him, myself"."""
    apart = taught(f"hurt {between} myself", unlike=f"myself {between} hurt")
    others = ["xxxx"] * len(between.split())
    assert apart.weigh(["you", "hurt", *others, "myself", "now"]) > 0 == apart.weigh(["you", "myself", *others, "hurt"])


def test_nothing_weighs_nothing() -> None:
    assert taught("heavy", bias=-1.0).weigh([]) == -1.0


def test_a_weight_is_kept_to_a_tenth_within_what_a_byte_holds() -> None:
    table = Table(Table.packed({1: 2.34, 2: -99.0, 3: 99.0}, -7.5, {1: 1, 2: 1, 3: 1}))
    assert table.bias == -7.5
    assert table.sum([1]) == pytest.approx(2.3)
    assert table.sum([2]) < -12
    assert table.sum([3]) > 12
    assert table.sum([4]) == 0
    assert table.sum([1, 3]) == pytest.approx(table.sum([1]) + table.sum([3]))


def test_where_two_would_have_one_slot_the_one_that_tells_more_has_it() -> None:
    """And the other weighs nothing, not what is there."""
    light, heavy = 5, 5 + (7 << 22)
    table = Table(Table.packed({light: -1.0, heavy: 3.0}, 0.0, {light: 2, heavy: 1}))
    assert table.sum([heavy]) == pytest.approx(3.0)
    assert table.sum([light]) == 0


def test_a_table_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="3 bytes are no table"):
        Table(b"abc")


def test_most_of_what_is_said_speaks_against_a_crisis() -> None:
    assert scales().table.bias < 0
