"""COACHING 8: start over, which asks first."""

from dialogs.engine.events import Tapped
from dialogs.mentee import Mentee
from tests.dialogs.phone import Phone


def in_a_quick_plan() -> Phone:
    phone = Phone()
    phone.mentee = Mentee("m", 1, consented=True, zone="Europe/London")
    phone.turn(Tapped("menu", "quick"))
    phone.say("I will pass the B2 exam in French by 30 June")
    return phone


def test_on_yes_the_conversation_begins_at_its_first_question() -> None:
    phone = in_a_quick_plan()
    assert phone.open != "preparation/goal"
    phone.say("/restart")
    assert phone.open == "restart/sure"
    phone.press("Yes, start over")
    assert phone.open == "preparation/goal"
    phone.say("I will pass the B2 exam in French by 30 June")
    assert phone.open != "preparation/goal"


def test_on_no_the_question_comes_back_and_nothing_is_lost() -> None:
    phone = in_a_quick_plan()
    before = phone.open
    phone.press("⋯")
    phone.press("Start this over")
    phone.press("No, go on")
    assert phone.open == before
    assert "goal" in phone.mentee.stack[-1].answers


def test_with_nothing_under_way_there_is_nothing_to_start_over() -> None:
    phone = Phone()
    phone.mentee = Mentee("m", 1, consented=True, zone="Europe/London")
    phone.say("/restart")
    assert "Nothing is under way" in phone.bubbles[-1].text
