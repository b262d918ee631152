"""A day that is offered, taken in more words than a yes; and a question, which is no day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dialogs.mentees import place_of
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import begin, path, ready, talk

SPANISH = {"steps__1__what": "llamar a Ana"}


def at(question: str, language: str = "en", way: str = "preparation", **said: str) -> Phone:
    phone = ready()
    phone.mentee.language = language
    talk(begin(phone, way), question, **said)
    assert path(phone) == question
    return phone


def day_of(phone: Phone, question: str) -> object:
    here = place_of(phone)
    assert here
    return here[0].answers[question].value


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("Yes, that date is acceptable, thank you. Why do you need it?", "en"),
        ("yes that one is fine thanks", "en"),
        ("Sure, works for me, my boss is back by then", "en"),
        ("that day is ok", "en"),
        ("Sí, esa fecha me va bien, gracias. ¿Para qué la necesitas?", "es"),
        ("vale, ese día está bien", "es"),
        ("esa fecha me viene bien", "es"),
    ],
)
def test_the_one_day_that_is_offered_is_taken_by_a_yes_with_more_words(typed: str, language: str) -> None:
    phone = at("by", language, "quick")
    phone.say("28 february" if language == "en" else "el 28 de febrero")
    offered = [label for row in phone.bubbles[-1].rows for label, _ in row if "2027" in label or "2028" in label]
    assert len(offered) == 1
    phone.say(typed)
    assert path(phone) == "by-sure"


def test_why_a_day_is_asked_for_is_told_once_beside_taking_it() -> None:
    phone = at("by", "en", "quick")
    phone.say("28 february")
    phone.news()
    phone.say("Yes, that date is acceptable, thank you. Why do you need it?")
    assert "\n".join(bubble.text for bubble in phone.news()).count("T is for timely") == 1


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("yes, the second one is fine", "en", date(2027, 6, 30)),
        ("sí, la segunda me va bien", "es", date(2027, 6, 30)),
        ("yes, the first, thank you", "en", date(2027, 6, 1)),
        ("yes the second is fine, why do u need it", "en", date(2027, 6, 30)),
        ("the second one works for me", "en", date(2027, 6, 30)),
        ("la primera me va mejor", "es", date(2027, 6, 1)),
    ],
)
def test_one_of_several_days_is_taken_by_its_place_in_a_sentence(typed: str, language: str, day: date) -> None:
    phone = at("by", language, "quick")
    phone.say("by june" if language == "en" else "para junio")
    phone.say(typed)
    assert path(phone) == "by-sure"
    assert day_of(phone, "by") == day


@pytest.mark.parametrize("typed", ["yes that day is fine", "hm let me see", "yes, but not that day"])
def test_what_takes_none_of_several_days_leaves_them_to_tap(typed: str) -> None:
    phone = at("by", way="quick")
    phone.say("by june")
    phone.say(typed)
    assert path(phone) == "by"
    labels = [label for row in phone.bubbles[-1].rows for label, _ in row]
    assert "Tuesday, 1 June 2027" in labels
    assert "Wednesday, 30 June 2027" in labels


def test_another_day_in_place_of_the_one_offered_is_that_day() -> None:
    phone = at("by", way="quick")
    phone.say("28 february")
    phone.say("yes, fine, or better 12 May")
    assert day_of(phone, "by") == date(2027, 5, 12)


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("What would you propose for the third?", "en"),
        ("which day is best for the 5th?", "en"),
        ("why do people always say the 1st?", "en"),
        ("¿Qué propones para el 3?", "es"),
        ("¿cuál es mejor para el día 5?", "es"),
    ],
)
@pytest.mark.parametrize("question", ["by", "by-sure", "steps.1.when"])
def test_a_question_is_no_day(typed: str, language: str, question: str) -> None:
    if question.startswith("steps"):
        phone = at(question, language, steps__1__what="call Anna" if language == "en" else "llamar a Ana")
    else:
        phone = at(question, language, "quick", by="30 June" if language == "en" else "30 de junio")
    phone.say(typed)
    assert path(phone) == question


@pytest.mark.parametrize(
    ("typed", "language", "day"),
    [
        ("how about 3 May?", "en", date(2027, 5, 3)),
        ("could it be 3 May?", "en", date(2027, 5, 3)),
        ("¿qué tal el 3 de mayo?", "es", date(2027, 5, 3)),
    ],
)
def test_a_day_that_is_proposed_is_one(typed: str, language: str, day: date) -> None:
    phone = at("by", language, "quick")
    phone.say(typed)
    assert path(phone) == "by-sure"
    assert day_of(phone, "by") == day


def test_why_beside_a_yes_is_answered() -> None:
    for language, said, why in (
        ("en", "Yes, that date is acceptable. Why do you need it?", "Dates are easily misread"),
        ("es", "Sí, esa fecha está bien. ¿Por qué la necesitas?", "Las fechas"),
    ):
        phone = at("by-sure", language, "quick", by="30 June" if language == "en" else "30 de junio")
        phone.say(said)
        assert path(phone) == "steps.1.what"
        assert any(why in bubble.text for bubble in phone.bubbles[-3:])
