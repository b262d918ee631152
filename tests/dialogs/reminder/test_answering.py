"""What is typed after a reminder, with no question open, is meant for it (COACHING 1.6, 8)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.plan import OPEN, Step
from tests.dialogs.followed import GOAL, Followed
from tests.dialogs.reminder.reminded import reminded, said_to
from tests.dialogs.wished import heard

HOUR = timedelta(hours=1)


def test_an_ok_before_the_day_is_no_more_than_that() -> None:
    answer, verbs = said_to(reminded(9), "ok")
    assert answer.startswith("Good")
    assert not verbs


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("tomorrow", "en", "Thursday 11 March"),
        ("next monday", "en", "Monday 15 March"),
        ("mañana", "es", "jueves 11 de marzo"),
        ("el 20", "es", "sábado 20 de marzo"),
    ],
)
def test_a_day_is_a_new_date_to_say_yes_to(text: str, language: str, day: str) -> None:
    phone = reminded(10, language)
    answer, _ = said_to(phone, text)
    assert day in answer
    assert phone.open == "move/sure"
    assert phone.step(1).when == date(2027, 3, 10)  # as long as there is no yes


@pytest.mark.parametrize(
    ("text", "language"),
    [("no", "en"), ("not yet", "en"), ("no time", "en"), ("i couldn't", "en"), ("hoy no puedo", "es"), ("nada", "es")],
)
def test_a_no_is_all_right_and_what_helps_is_one_tap_away(text: str, language: str) -> None:
    """COACHING 1.3: no guilt."""
    answer, verbs = said_to(reminded(11, language), text)
    assert {"move", "stuck", "done", "drop"} <= verbs
    assert ("That's all right" if language == "en" else "No pasa nada") in answer


@pytest.mark.parametrize("text", ["3", "hm", "👍🏽 3"])
def test_what_could_mean_anything_gets_the_buttons_of_what_was_told(text: str) -> None:
    _, verbs = said_to(reminded(11), text)
    assert {"move", "stuck", "done", "drop"} <= verbs


def test_in_the_evening_is_a_snooze() -> None:
    phone = reminded(10)
    answer, _ = said_to(phone, "this evening")
    assert "19:00" in answer
    assert "step.1.1" in phone.mentee.snoozed


def test_two_that_came_in_one_message_are_asked_about() -> None:
    other = Step("step.1.4", "goal.1", 4, "I will write to Sam", date(2027, 3, 10))
    phone = Followed(other)
    phone.walk(timedelta(days=9, hours=1))
    phone.news()
    answer, _ = said_to(phone, "done")
    assert "Which one" in answer
    assert all(phone.step(n).state == OPEN for n in (1, 4))
    phone.news()
    phone.say("the second one")
    assert any("I will write to Sam" in bubble.text for bubble in phone.news())
    assert any(label.startswith("✓") for label in phone.labels)


@pytest.mark.parametrize(
    "text",
    ["I have been thinking about all of this for a while", "what is this?", "sent my slides to the printer"],
)
def test_what_is_about_something_else_is_not_taken_for_it(text: str) -> None:
    _, verbs = said_to(reminded(11), text)
    assert "stuck" not in verbs


def test_days_later_or_after_something_else_was_asked_it_is_not_meant_any_more() -> None:
    phone = reminded(11)
    phone.say("/menu")
    phone.press("Settings")
    phone.press("Name")
    phone.say("Ada")
    phone.news()
    assert "stuck" not in said_to(phone, "ok")[1]
    later = reminded(11)
    later.now += timedelta(days=4)
    assert "stuck" not in said_to(later, "ok")[1]


def test_the_goal_is_spoken_of_as_such() -> None:
    assert GOAL.title == "I will give demos"
    phone = Followed()
    for n in (1, 2, 3):
        vars(phone.step(n))["state"] = "done"
    phone.walk(timedelta(days=60, hours=1))  # the goal's day is 30 April
    phone.news()
    _, verbs = said_to(phone, "ok")
    assert "ending" in verbs


@pytest.mark.parametrize(
    ("text", "language"), [("not this week, 4 nights in a row", "en"), ("esta semana no, tengo turno de noche", "es")]
)
def test_not_this_time_of_a_step_that_repeats_is_no_more_than_that(text: str, language: str) -> None:
    step = Step("step.1.4", "goal.1", 4, "I will read an hour", date(2027, 3, 4), repeats="weekly")
    phone = Followed(step, language=language)
    phone.say("/menu")
    phone.walk(timedelta(days=3, hours=1))
    phone.say(text)
    assert "reminder-passed" in phone.keys


@pytest.mark.parametrize(
    "text", ["ok i will", "i will do it", "ill be there, promise", "ok thanks, on it", "lo haré", "va, lo hago"]
)
def test_a_promise_is_taken_as_one(text: str) -> None:
    language = "es" if "h" in text.split()[-1] and "lo" in text else "en"
    answer, verbs = said_to(reminded(9, language), text)
    assert answer
    assert not verbs


@pytest.mark.parametrize("text", ["Anna moved to 12 march", "the call with Anna got postponed until 12 march"])
def test_what_was_moved_by_others_is_moved(text: str) -> None:
    phone = reminded(9)
    phone.say(text)
    assert phone.open == "move/sure"
    assert "12 March" in phone.last


def test_a_day_that_has_passed_before_the_yes_is_asked_for_anew() -> None:
    """There is nothing left to say yes to."""
    phone = reminded(10)
    phone.say("tomorrow")
    assert phone.open == "move/sure"
    phone.now += timedelta(days=3)
    phone.press("Yes")
    assert phone.open == "move/when"
    assert "past already" in phone.last
    assert "Yes" not in [label for row in phone.bubbles[-1].rows for label, _ in row]


@pytest.mark.parametrize(
    ("text", "language", "says"),
    [
        ("hello", "en", "good to hear from you"),
        ("good morning", "en", "good to hear from you"),
        ("yo", "en", "good to hear from you"),
        ("yo no", "es", "No pasa nada"),
        ("yo todavía no", "es", "No pasa nada"),
        ("frustrated", "en", "I hear you"),
        ("frustrada", "es", "Te entiendo"),
        ("luego lo hago", "es", "Bien"),
        ("lo haré más tarde", "es", "Bien"),
        ("I'll do it this evening", "en", "Good"),
    ],
)
def test_a_greeting_a_feeling_and_a_promise_are_each_met_as_that(text: str, language: str, says: str) -> None:
    answer, _ = said_to(reminded(10, language), text)
    assert says in answer


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *((text, "en") for text in ("too hard", "too much", "so difficult", "way too much for me", "no motivation")),
        *((text, "es") for text in ("muy difícil", "demasiado", "sin ganas", "demasiado difícil para mí")),
    ],
)
def test_two_words_that_it_is_too_much_are_about_a_step(text: str, language: str) -> None:
    """With nothing just told of, they say which."""
    phone = heard(language, text)
    assert phone.open == "which/one"
    assert ("That's all right" if language == "en" else "No pasa nada") in phone.last


@pytest.mark.parametrize("text", ["too cool", "so much fun", "too much sugar in my tea", "demasiado bueno"])
def test_other_words_of_much_are_none(text: str) -> None:
    assert heard("en", text).open != "which/one"
