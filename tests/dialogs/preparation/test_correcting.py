"""What is typed under the steps, or under several things at once, to change a part of them."""

from __future__ import annotations

import pytest

from tests.dialogs.phone import Phone
from tests.dialogs.preparation.corrected import at
from tests.dialogs.preparation.talks import begin, path, ready, talk


@pytest.mark.parametrize("way", ["preparation", "quick"])
@pytest.mark.parametrize("question", ["steps-sure", "commit"])
@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("put 2 on 15 April", "2. I will go to the meet-up – Thursday, 15 April"),
        ("the second one on april 15 please", "2. I will go to the meet-up – Thursday, 15 April"),
        ("change 1 to: list my achievements", "1. I will list my achievements – Wednesday, 10 March"),
        ("step 1 should be call Bo by 12 March", "1. I will call Bo – Friday, 12 March"),
        ("no, change the first to email Anna", "1. I will email Anna – Wednesday, 10 March"),
        ("the first is on thursday", "1. I will call Anna – Thursday, 4 March"),
        ("No, the first is wrong: it's by 12 March.", "1. I will call Anna – Friday, 12 March"),
        ("sorry, the meet-up one is on 5 april", "2. I will go to the meet-up – Monday, 5 April"),
        ("move the meet-up to 5 april", "2. I will go to the meet-up – Monday, 5 April"),
    ],
)
def test_a_step_is_changed_by_its_number(said: str, line: str, question: str, way: str) -> None:
    """A day that was given stays where only the words change; then all of it is shown again."""
    phone = at(question, way)
    phone.say(said)
    assert path(phone) == "steps-sure"
    assert line in phone.last


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("el 2 ponlo para el 15 de abril", "– jueves 15 de abril"),
        ("el segundo mejor el 15 de abril", "– jueves 15 de abril"),
        ("cambia el 1 por: hablar con Bo", "1. Voy a hablar con Bo – miércoles 10 de marzo"),
        ("el primero es el jueves", "1. Voy a llamar a Ana – jueves 4 de marzo"),
        ("antes cambia el primero al jueves 4", "1. Voy a llamar a Ana – jueves 4 de marzo"),
        ("No, la primera está mal: es antes del 10 de abril.", "1. Voy a llamar a Ana – viernes 9 de abril"),
        ("el segundo es el 10", "2. Voy a ir al encuentro – sábado 10 de abril"),
        ("el de Ana es el 12 de marzo", "1. Voy a llamar a Ana – viernes 12 de marzo"),
        ("la primera mejor cada martes", "1. Voy a llamar a Ana – martes 2 de marzo, luego cada semana"),
        ("cambia llamar a Ana al viernes 12", "1. Voy a llamar a Ana – viernes 12 de marzo"),
    ],
)
@pytest.mark.parametrize("question", ["steps-sure", "commit"])
def test_a_step_is_changed_by_its_number_in_spanish(said: str, line: str, question: str) -> None:
    phone = at(question, language="es")
    phone.say(said)
    assert path(phone) == "steps-sure"
    assert line in phone.last


def test_a_step_is_left_out_by_its_number() -> None:
    phone = at("steps-sure")
    phone.say("drop the third")
    assert path(phone) == "steps-sure"
    assert "write to three people" not in phone.last


@pytest.mark.parametrize(
    "said",
    [
        "the first is the hardest",
        "the meet-up is the hardest",
        "9 to friday",
        "the second one, hm",
        "I have 2 kids",
        "put 2",
        "3 june",
        "15 february",
        "1st of june",
        "2/4",
        "2 weeks later",
        "1 more please",
    ],
)
def test_what_names_no_change_changes_nothing(said: str) -> None:
    phone = at("steps-sure")
    before = dict(phone.mentee.stack[-1].answers)
    phone.say(said)
    assert {key: phone.mentee.stack[-1].answers[key] for key in before} == before


def test_a_commitment_with_an_although_is_one() -> None:
    phone = at("commit")
    phone.say("I commit, although the rota may get in the way")
    assert [goal.title for goal in phone.mentee.plan.goals()]


def test_a_plain_no_to_several_things_is_asked_which_of_them() -> None:
    phone = at("steps-sure")
    phone.say("no")
    assert "Which one, and to what?" in phone.last
    phone.say("2 on 16 april")
    assert "Friday, 16 April" in phone.last
    phone = at("smart")
    phone.say("no")
    assert "Which part of it shall I change?" in phone.last
    phone = at("steps-sure", language="es")
    phone.say("no")
    phone.say("el 2 el 16 de abril")
    assert "viernes 16 de abril" in phone.last


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("no 3 isnt a step delete it", "en"),
        ("the third isn't really a step", "en"),
        ("3 is not a step, please remove it", "en"),
        ("no, el 3 no es un paso, bórralo", "es"),
        ("el tercero no es un paso", "es"),
    ],
)
@pytest.mark.parametrize("question", ["steps-sure", "commit"])
def test_what_is_said_to_be_no_step_goes_after_asking(said: str, language: str, question: str) -> None:
    phone = at(question, language=language)
    phone.say(said)
    assert path(phone) == "steps.3.edit"
    phone.press("Leave it out" if language == "en" else "Dejarlo fuera")
    assert path(phone) == "steps-sure"
    assert "3." not in phone.last


@pytest.mark.parametrize("said", ["3 is a big step", "the third is the hardest", "step 3 isn't before step 2"])
def test_what_is_said_of_a_step_does_not_drop_it(said: str) -> None:
    phone = at("steps-sure")
    phone.say(said)
    assert path(phone) == "steps-sure"
    assert phone.mentee.stack[-1].answers.get("steps.3.edit") is None


@pytest.mark.parametrize("way", ["preparation", "quick"])
@pytest.mark.parametrize("question", ["steps-sure", "commit"])
@pytest.mark.parametrize(
    ("said", "step"), [("1", 1), ("3", 3), ("the third", 3), ("the second is wrong", 2), ("the meet-up first", 2)]
)
def test_a_number_is_that_of_a_step_where_steps_are_numbered(said: str, step: int, question: str, way: str) -> None:
    """Not of a button, and no yes to the plan."""
    phone = at(question, way)
    phone.say(said)
    assert path(phone) == f"steps.{step}.edit"
    assert not [*phone.mentee.plan.goals()]


def test_back_leads_to_the_steps_where_one_was_opened_from_them() -> None:
    phone = at("steps-sure", "quick")
    phone.press("Change the 1st")
    phone.press("‹ Back")
    assert path(phone) == "steps-sure"
    phone.press("Change the 1st")
    phone.press("Say it differently")
    assert path(phone) == "steps.1.what"
    phone.press("‹ Back")
    assert path(phone) == "steps-sure"
    phone.press("‹ Back")  # from there, as ever, to what was said last
    assert path(phone) == "steps.3.what"
    phone.press("‹ Back")
    assert path(phone) == "steps.2.what"


@pytest.mark.parametrize(
    ("language", "said"), [("en", "that was for the first one"), ("es", "no, eso era del primero")]
)
def test_what_is_said_of_an_earlier_step_opens_that_one(language: str, said: str) -> None:
    phone = at("steps.2.what", language=language)
    phone.say(said)
    assert path(phone) == "steps.1.edit"
    phone.press("‹")
    assert path(phone) == "steps.2.what"


@pytest.mark.parametrize(
    "said",
    ["do 2 applications by 5 april", "do the first draft by 5 april", "put 2 hours in by 5 april", "1 app a day"],
)
def test_a_step_with_a_number_in_it_is_a_step(said: str) -> None:
    phone = at("steps.3.what")
    before = {at: answer for at, answer in phone.mentee.stack[-1].answers.items() if at.startswith("steps")}
    phone.say(said)
    assert {at: phone.mentee.stack[-1].answers[at] for at in before} == before
    assert "steps.3.what" in phone.mentee.stack[-1].answers


def lines(phone: Phone) -> list[str]:
    return [line for line in phone.last.splitlines() if line[:2] in ("1.", "2.", "3.")]


@pytest.mark.parametrize("change", ["3 on 6 april", "drop the third", "1 on 20 april", "move the first to 4 march"])
def test_a_step_that_is_moved_or_dropped_moves_no_other(change: str) -> None:
    """Also where the days of the others are the coach's own."""
    phone = ready()
    begin(phone, "quick")
    talk(phone, "steps-sure", steps__1__what="call Anna", steps__2__what="go to the meet-up")
    before = lines(phone)
    phone.say(change)
    assert path(phone) == "steps-sure"
    after = lines(phone)
    assert len(after) == len(before) - change.startswith("drop")
    changed = [old for old in before if old not in after]
    assert len(changed) == 1


def test_a_step_that_was_left_out_is_not_offered_to_be_changed() -> None:
    phone = at("steps-sure", "quick")
    phone.say("drop the third")
    phone.press("Yes, they fit")
    phone.press("Change an earlier answer")
    assert any("meet-up" in label for label in phone.labels)
    assert not any("three people" in label for label in phone.labels)


@pytest.mark.parametrize(
    ("language", "said", "line"),
    [
        ("en", "call Ana and Bo", "1. I will call Ana and Bo – Wednesday, 10 March"),
        ("en", "no, call Ana and Bo on 12 march", "1. I will call Ana and Bo – Friday, 12 March"),
        ("en", "on 12 march", "1. I will call Anna – Friday, 12 March"),
        ("es", "mejor escribir a Luis", "1. Voy a escribir a Luis – miércoles 10 de marzo"),
        ("es", "con Lupe también", "1. Voy a llamar a Ana con Lupe también – miércoles 10 de marzo"),
    ],
)
def test_other_words_for_a_step_that_was_opened_are_its_words(language: str, said: str, line: str) -> None:
    phone = at("steps-sure", "quick", language=language)
    phone.say("1")
    phone.say(said)
    assert path(phone) == "steps-sure"
    assert line in phone.last


@pytest.mark.parametrize("said", ["change the date", "change the words", "add why", "delete this step", "hm dunno"])
def test_what_is_said_of_the_plan_is_no_wording(said: str) -> None:
    phone = at("steps-sure", "quick")
    before = phone.mentee.stack[-1].answers["steps.1.what"]
    phone.say("1")
    phone.say(said)
    assert phone.mentee.stack[-1].answers["steps.1.what"] == before


@pytest.mark.parametrize(
    ("said", "language"), [("one more step. look at those nhs pages", "en"), ("otro paso más", "es")]
)
@pytest.mark.parametrize("question", ["steps-sure", "commit"])
def test_one_more_step_in_the_quick_plan_is_told_when_there_is_room(question: str, said: str, language: str) -> None:
    phone = begin(ready(), "quick")
    talk(phone, question)
    phone.mentee.language = language
    phone.say(said)
    assert path(phone) == question
    assert ("add a step" if language == "en" else "añadir un paso") in phone.last


def test_one_more_step_in_the_full_way_is_the_next_one() -> None:
    phone = at("steps-sure")
    phone.say("oh and one more step: read the handbook by 3 May")
    assert phone.mentee.stack[-1].answers["steps.4.what"].value != "enough"
    assert path(phone) == "steps.5.what"


def test_a_step_that_repeats_still_does_on_another_day() -> None:
    phone = at("steps-sure", "quick", language="en")
    phone.say("change 1 to: call Ana every monday")
    phone.say("the first is on wednesday")
    assert "1. I will call Ana – Wednesday, 3 March, then each week" in phone.last
