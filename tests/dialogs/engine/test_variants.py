"""Several phrasings of one message: chosen by the mentee and the moment, not by chance."""

from datetime import datetime, timedelta
from itertools import pairwise

from dialogs.engine.events import Ask, Occurrence, Phrase, Tell, tell
from dialogs.engine.variants import choosing, varied
from dialogs.mentee import Mentee


def chosen(mentee: Mentee, frame: int = 1, path: str = "goal") -> int:
    [ask] = varied(mentee, [Ask(mentee.asking, frame, path, (Phrase("plan-goal"),))])
    assert isinstance(ask, Ask)
    return ask.phrases[0].variant


def test_a_question_put_again_keeps_its_words() -> None:
    assert chosen(Mentee("m", 1, asking=4)) == chosen(Mentee("m", 1, asking=9))


def test_who_comes_back_hears_others() -> None:
    """Over many conversations, each phrasing has its turn."""
    heard = [choosing(chosen(Mentee("m", 1), frame)) for frame in range(60)]
    assert {numbers["two"] for numbers in heard} == {1, 2}
    assert {numbers["three"] for numbers in heard} == {1, 2, 3}


def test_the_menu_is_not_put_in_the_same_words_each_time() -> None:
    heard = {choosing(chosen(Mentee("m", 1, asking=n), 0, ""))["three"] for n in range(40)}
    assert heard == {1, 2, 3}


def test_what_is_told_varies_with_the_moment() -> None:
    said = [varied(Mentee("m", 1, asking=n), [tell("engine-changed")])[0] for n in range(40)]
    assert len({choosing(told.phrases[0].variant)["three"] for told in said}) == 3  # type: ignore[union-attr]


def test_to_somebody_who_says_nothing_no_nudge_comes_in_the_words_of_the_day_or_of_the_week_before() -> None:
    """Nothing is asked in between that could make the difference."""
    mentee, first = Mentee("m", 1, asking=4), datetime(2027, 3, 7, 18)
    for apart, by in ((timedelta(days=1), "two"), (timedelta(weeks=1), "two"), (timedelta(weeks=1), "three")):
        days = [first + n * apart for n in range(12)]
        due = [Occurrence("checkin", "checkin", day, day) for day in days]
        tells = [Tell((Phrase("reminder-checkin.checkin"),), occurrences=(one,)) for one in due]
        told = [one for one in varied(mentee, tells) if isinstance(one, Tell)]
        heard = [choosing(one.phrases[0].variant)[by] for one in told]
        assert all(one != other for one, other in pairwise(heard))
