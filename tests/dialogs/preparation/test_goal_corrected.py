"""What is typed under the goal to change a part of it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dialogs.preparation.corrected import at
from tests.dialogs.preparation.talks import begin, path, ready, talk


@pytest.mark.parametrize(
    ("said", "by"),
    [
        ("no thats way too soon, I mean xmas 2027", date(2027, 12, 25)),
        ("no, end of july", date(2027, 7, 31)),
        ("1 august", date(2027, 8, 1)),
        ("no, the 10th", date(2027, 6, 10)),
        ("no, the 10th of may", date(2027, 5, 10)),
    ],
)
@pytest.mark.parametrize(("way", "question"), [("preparation", "smart"), ("quick", "by-sure")])
def test_another_date_under_the_goal_is_its_date(said: str, by: date, way: str, question: str) -> None:
    phone = at(question, way)
    phone.say(said)
    assert path(phone) == question
    assert phone.mentee.stack[-1].answers["by"].value == by


@pytest.mark.parametrize(("way", "question"), [("preparation", "smart"), ("quick", "by-sure")])
def test_a_date_that_is_too_near_is_asked_again(way: str, question: str) -> None:
    phone = at(question, way)
    phone.say("hm that's too soon")
    assert path(phone) == "by"


def test_what_is_said_with_the_goal_beside_a_day_does_not_move_it() -> None:
    phone = at("smart")
    by = phone.mentee.stack[-1].answers["by"].value
    phone.say("yes. by the way, I told my boss about it on monday")
    assert phone.mentee.stack[-1].answers["by"].value == by
    assert path(phone) == "steps.1.what"


@pytest.mark.parametrize(
    ("said", "goal"),
    [
        ("I will get the diploma first", "I will get the diploma first"),
        ("no, get the diploma and then look for a job", "I will get the diploma and then look for a job"),
        ("pass the diploma exam", "I will pass the diploma exam"),
        ("the diploma", "I will get the diploma"),
        ("No, pass the DELE with Óscar", "I will pass the DELE with Óscar"),
    ],
)
def test_own_wording_in_place_of_a_yes_is_the_goal(said: str, goal: str) -> None:
    """COACHING 1.2: it is read back where it is two goals again."""
    phone = begin(ready())
    phone.say("get the diploma and find a job in an office and learn French")
    assert path(phone) == "sure"
    phone.say(said)
    assert phone.mentee.stack[-1].answers["goal"].value["text"] == goal


@pytest.mark.parametrize("said", ["that's fine like this", "which one?", "it is both of them somehow", "the second"])
def test_what_is_no_wording_leaves_the_goal_as_it_was(said: str) -> None:
    phone = begin(ready())
    phone.say("get the diploma and find a job in an office and learn French")
    before = phone.mentee.stack[-1].answers["goal"]
    phone.say(said)
    assert phone.mentee.stack[-1].answers["goal"] == before


@pytest.mark.parametrize(("language", "yes"), [("en", "yep"), ("es", "sip")])
def test_a_plain_yes_to_a_question_asked_again_keeps_what_was_said(language: str, yes: str) -> None:
    phone = at("smart", language=language)
    before = phone.mentee.stack[-1].answers["evidence"].value
    phone.mentee.stack[-1].back_at = "evidence"
    phone.say(yes)
    assert phone.mentee.stack[-1].answers["evidence"].value == before
    assert path(phone) == "smart"


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_day_written_with_full_stops_is_one_word(language: str) -> None:
    """COACHING 5.6: "24.12.2027" is no three sentences, of which the last names a year."""
    phone = begin(ready())
    talk(phone, "by")
    phone.mentee.language = language
    phone.say("24.12.2027")
    assert phone.mentee.stack[-1].answers["by"].value == date(2027, 12, 24)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("the goal should be by 15 October instead", "en"),
        ("la meta debería ser para el 15 de octubre", "es"),
    ],
)
def test_a_day_is_no_wording_of_the_goal(said: str, language: str) -> None:
    phone = at("by", language=language)
    phone.say("31 de diciembre" if language == "es" else "31 December")
    goal = phone.mentee.stack[-1].answers["goal"].value
    phone.say(said)
    assert phone.mentee.stack[-1].answers["goal"].value == goal
    assert phone.mentee.stack[-1].answers["by"].value == date(2027, 10, 15)


@pytest.mark.parametrize(
    ("said", "language"),
    [("i want my goal to be by 15 October", "en"), ("quiero que mi meta sea antes del 15 de octubre", "es")],
)
def test_nor_where_its_day_is_not_understood(said: str, language: str) -> None:
    phone = at("by", language=language)
    phone.say("31 de diciembre" if language == "es" else "31 December")
    goal = phone.mentee.stack[-1].answers["goal"].value
    phone.say(said)
    assert phone.mentee.stack[-1].answers["goal"].value == goal
