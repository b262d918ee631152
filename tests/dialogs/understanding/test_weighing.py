"""What words weigh together."""

from __future__ import annotations

from dialogs.understanding.crisis_rules import scales
from dialogs.understanding.phrases import one_of
from dialogs.understanding.weighing import Scales

WORDS = Scales({"heav": 2.0, "work": -2.0, "{drugs}": 4.0}, -1.0, {"{drugs}": one_of("pills tablets", {})})


def test_a_word_counts_by_its_first_letters_with_the_word_before_it_and_by_its_classes() -> None:
    assert WORDS.counted(["heavier", "pills"]) == {
        *("heav", "heavie=", " heav"),
        *("pill", "pills=", "heav pill", "{drugs}"),
    }
    assert WORDS.weigh(["heavy"]) > 0 > WORDS.weigh(["working"])


def test_what_is_said_again_and_again_weighs_no_more() -> None:
    assert WORDS.weigh(["heavy"] * 9) == WORDS.weigh(["heavy"] * 4)
    assert WORDS.counted(["heavy"] * 9) == WORDS.counted(["heavy"] * 4)


def test_two_words_together_weigh_what_they_do_not_weigh_apart() -> None:
    """ "Want to live", "do not live"."""
    together = Scales({"not live": 3.0}, 0.0, {})
    assert together.weigh(["not", "live"]) > 0 == together.weigh(["live", "not"])


def test_two_words_count_together_with_one_or_two_between_them() -> None:
    """ "Hurt myself" is heard in "hurt only myself" and in "hurt him, myself"."""
    apart = Scales({"hurt_myse": 3.0}, 0.0, {})
    assert apart.weigh(["hurt", "only", "myself"]) > 0 < apart.weigh(["hurt", "him", "then", "myself"])
    assert apart.weigh(["hurt", "myself"]) == 0 == apart.weigh(["hurt", "him", "then", "also", "myself"])
    assert apart.weigh(["myself", "only", "hurt"]) == 0


def test_nothing_weighs_nothing() -> None:
    assert WORDS.weigh([]) == WORDS.bias


def test_the_weights_are_those_of_words_and_classes_that_there_are() -> None:
    """`python -m tests.accuracy.weigh` makes them anew after a class is renamed."""
    learned = scales()
    assert learned.bias < 0
    assert {one for one in learned.weights if one[0] == "{"} <= set(learned.classes)
