"""What is typed after the coach has asked for the check-in, with no question open (COACHING 1.6, 8)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.dialogs.followed import Followed
from tests.dialogs.reminder.reminded import said_to


def invited(language: str = "en") -> Followed:
    """Sunday 7 March, an hour after the check-in was asked for."""
    phone = Followed(language=language)
    phone.mentee.checked = None
    phone.walk(timedelta(days=6, hours=10))
    assert phone.mentee.unanswered
    phone.news()
    return phone


@pytest.mark.parametrize(
    ("text", "language"), [("ok", "en"), ("yes", "en"), ("let's go", "en"), ("lets", "en"), ("vamos", "es")]
)
def test_a_yes_to_the_check_in_begins_it(text: str, language: str) -> None:
    phone = invited(language)
    phone.say(text)
    assert phone.open == "checkin/progress.1.percent"


@pytest.mark.parametrize(
    ("text", "language", "kept"),
    [
        (
            "ok so this week eh, NEPA took light 3 days so I could not do much. I did module 1 of the course",
            "en",
            {"well", "way"},
        ),
        (
            "uh la semana fue un quilombo, se me rompió la moto el martes y estuve dos días sin laburar",
            "es",
            {"way"},
        ),
        ("so busy this week, two extra shifts", "en", {"way"}),
        ("la semana bien, tranquila", "es", {"well"}),
    ],
)
def test_a_story_after_the_invitation_begins_the_check_in(text: str, language: str, kept: set[str]) -> None:
    phone = invited(language)
    phone.say(text)
    assert phone.open == "checkin/progress.1.percent"
    assert {*phone.mentee.stack[-1].answers} == kept


def test_a_step_that_the_story_tells_of_is_offered_for_ticking() -> None:
    phone = invited()
    _, verbs = said_to(phone, "I called Anna and she said she would help me, also wrote 3 emails")
    assert phone.open == "checkin/progress.1.percent"
    assert "done" in verbs


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("uf no, qué fiaca", "es"),
        ("nah not now", "en"),
        ("cba today", "en"),
        ("no puedo ahora, estoy en el curro hasta las ocho", "es"),
    ],
)
def test_no_wish_for_a_check_in_is_all_right(text: str, language: str) -> None:
    _, verbs = said_to(invited(language), text)
    assert verbs == {"checkin", "snooze", "tomorrow"}


@pytest.mark.parametrize(("text", "language"), [("tomorrow", "en"), ("mañana", "es")])
def test_tomorrow_is_a_later_hour_for_the_check_in(text: str, language: str) -> None:
    phone = invited(language)
    said_to(phone, text)
    assert "checkin" in phone.mentee.snoozed


def test_a_no_to_the_check_in_is_asked_when_it_suits() -> None:
    answer, verbs = said_to(invited(), "not now")
    assert "No hurry" in answer
    assert verbs == {"checkin", "snooze", "tomorrow"}
