import itertools

from bot.pauses import Pauses


def test_pauses_double_up_to_the_longest_and_begin_anew_when_it_works_again() -> None:
    pauses = Pauses(first=1, longest=30, chance=lambda: 1.0)
    assert [pauses.next() for _ in range(7)] == [1, 2, 4, 8, 16, 30, 30]
    pauses.over()
    assert (pauses.waiting, pauses.next()) == (False, 1)


def test_jitter_takes_up_to_half_of_a_pause() -> None:
    """So that many who lost the same thing do not all come back in the same moment."""
    chances = itertools.cycle([0.0, 0.5])
    pauses = Pauses(first=4, longest=4, chance=lambda: next(chances))
    assert [pauses.next(), pauses.next()] == [2, 3]


def test_a_thousand_pauses_later_it_still_counts() -> None:
    pauses = Pauses(chance=lambda: 1.0)
    assert [pauses.next() for _ in range(2000)][-1] == 30
