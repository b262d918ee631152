"""Steps and their days as people type them: put right, gone on with, said in a row (COACHING 5.10)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.engine.coach import Turn
from dialogs.preparation.rounds import live, own_day, wording
from tests.dialogs.mentees import place_of
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import path
from tests.dialogs.preparation.test_several import at_the_steps

LETTERS = {"en": "write {0} letters by {0} april", "es": "escribir {0} cartas el {0} de abril"}
STEPS = list[tuple[str, date | None]]


def said(phone: Phone, *words: str) -> STEPS:
    """The steps so far."""
    for one in words:
        phone.say(one)
    here = place_of(phone)
    assert here
    way = Turn(phone.coach, phone.mentee, phone.now).way(here[0])
    steps = live(way.used.get("steps") or way.levels[0].rounds)
    return [(wording(step, own_day(step)), own_day(step)) for step in steps]


@pytest.mark.parametrize("verb", ["quick", "preparation"])
@pytest.mark.parametrize(
    ("language", "typed", "step"),
    [
        (
            "en",
            "I will speak to Declan about the post before Easter week. Wait, he is on leave from the 18th, so it would "
            "have to be by the 16th of March.",
            ("I will speak to Declan about the post", date(2027, 3, 16)),
        ),
        (
            "es",
            "Inscribirme a un curso de Excel antes del 15 de abril; no, mejor antes del 10, porque luego viene el "
            "inventario anual.",
            ("Voy a inscribirme a un curso de Excel", date(2027, 4, 9)),
        ),
    ],
)
def test_what_is_put_right_is_one_step_and_leaves_nothing_behind(
    verb: str, language: str, typed: str, step: tuple[str, date]
) -> None:
    phone = at_the_steps(language, verb)
    assert said(phone, typed) == [step]
    assert path(phone) == "steps.2.what"


@pytest.mark.parametrize(
    ("language", "words", "step"),
    [
        ("en", ["call Ana on 15 april", "no wait, the 10th"], ("I will call Ana", date(2027, 4, 10))),
        ("es", ["llamar a Ana el 15 de abril", "no, mejor el 10"], ("Voy a llamar a Ana", date(2027, 4, 10))),
        ("en", ["call Ana", "on my nights off", "on thursday"], ("I will call Ana on my nights off", date(2027, 3, 4))),
        (
            "es",
            ["hablar con mi supervisora", "a ver qué me dice", "el jueves"],
            ("Voy a hablar con mi supervisora a ver qué me dice", date(2027, 3, 4)),
        ),
    ],
)
@pytest.mark.parametrize("verb", ["quick", "preparation"])
def test_a_line_that_goes_on_belongs_to_the_step_before(
    language: str, words: list[str], step: tuple[str, date], verb: str
) -> None:
    phone = at_the_steps(language, verb)
    assert said(phone, *words) == [step]
    assert path(phone) == "steps.2.what"


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        (
            "en",
            "borrow a mic from the drama club by 5 march and then write 3 scripts by 12 march. then shoot the first "
            "one after exams like 22 march",
        ),
        (
            "es",
            "pedir un micro el 5 de marzo y luego escribir 3 guiones el 12 de marzo. después grabar uno el 22 de marzo",
        ),
    ],
)
def test_and_then_with_days_are_several_steps(language: str, typed: str) -> None:
    phone = at_the_steps(language, "quick")
    assert [day for _, day in said(phone, typed)] == [date(2027, 3, 5), date(2027, 3, 12), date(2027, 3, 22)]


def test_the_place_that_leads_to_a_step_is_no_part_of_it() -> None:
    phone = at_the_steps("es", "quick")
    steps = said(phone, "Y el tercero, perdón si me extiendo: pedirle una carta a Luis el 20 de abril")
    assert steps == [("Voy a pedirle una carta a Luis", date(2027, 4, 20))]


@pytest.mark.parametrize(("language", "typed"), [("en", "that's all"), ("es", "eso es todo")])
def test_before_there_is_a_step_that_is_all_is_none(language: str, typed: str) -> None:
    phone = at_the_steps(language, "preparation")
    phone.say(typed)
    assert path(phone) == "steps.1.what"
    phone.say("llamar a Nico el 10 de marzo" if language == "es" else "call Nico on 10 march")
    phone.say(typed)
    assert [day for _, day in said(phone)] == [date(2027, 3, 10)]
    assert path(phone) == "steps-sure"


@pytest.mark.parametrize(
    ("language", "step", "how_often", "shown"),
    [("en", "write a page", "every day", "then each day"), ("es", "escribir una página", "todos los días", "cada día")],
)
def test_every_day_in_place_of_a_day_makes_it_repeat(language: str, step: str, how_often: str, shown: str) -> None:
    phone = at_the_steps(language, "preparation")
    said(phone, step, how_often)
    assert shown in phone.last
    phone.say("eso es todo" if language == "es" else "that's all")
    assert path(phone) == "steps-sure"
    assert shown in phone.last


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "call Ana on 5 march", "on 12 march email Tom"),
        ("en", "call Ana on 5 march", "after that, email Tom on 12 march"),
        ("es", "llamar a Ana el 5 de marzo", "para avanzar, escribir a Luis el 12 de marzo"),
    ],
)
def test_a_step_that_begins_with_its_day_is_a_step(language: str, first: str, second: str) -> None:
    phone = at_the_steps(language, "quick")
    assert len(said(phone, first, second)) == 2


@pytest.mark.parametrize(
    ("language", "words", "steps"),
    [
        ("en", ["email Bob by 12 april", "actually email Bob by 14 april"], [("I will email Bob", date(2027, 4, 14))]),
        (
            "en",
            ["email Bob by 12 april", "actually call Ana by 14 april"],
            [("I will email Bob", date(2027, 4, 12)), ("I will call Ana", date(2027, 4, 14))],
        ),
        ("es", ["mejor escribir a Luis el 10 de abril"], [("Voy a escribir a Luis", date(2027, 4, 10))]),
        ("es", ["el primero es pedirle una carta el 5 de abril"], [("Voy a pedirle una carta", date(2027, 4, 5))]),
        ("en", ["make it smaller. read one page by 5 april"], [("I will read one page", date(2027, 4, 5))]),
    ],
)
def test_what_leads_to_a_step_is_no_part_of_it(language: str, words: list[str], steps: STEPS) -> None:
    assert said(at_the_steps(language, "quick"), *words) == steps


@pytest.mark.parametrize(("language", "no"), [("en", "no wait, the 10th"), ("es", "no, mejor el 10")])
def test_another_day_for_the_step_just_said_is_taken_where_they_are_read_back(language: str, no: str) -> None:
    phone = at_the_steps(language, "quick")
    for day in (5, 6, 15):
        phone.say(LETTERS[language].format(day))
    assert path(phone) == "steps-sure"
    assert [day for _, day in said(phone, no)] == [date(2027, 4, 5), date(2027, 4, 6), date(2027, 4, 10)]


@pytest.mark.parametrize(("language", "typed"), [("en", "that's all"), ("es", "eso es todo")])
def test_that_is_all_to_the_dates_is_a_yes(language: str, typed: str) -> None:
    phone = at_the_steps(language, "quick")
    for day in (5, 6, 15):
        phone.say(LETTERS[language].format(day))
    phone.say(typed)
    assert path(phone) == "commit"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "the deadline is 30 November"),
        ("en", "wait, the deadline should be 30 November actually"),
        ("en", "move the goal to 30 November"),
        ("es", "el plazo es el 30 de noviembre"),
        ("es", "la meta debería ser para el 30 de noviembre"),
    ],
)
def test_the_day_of_the_goal_is_no_step(language: str, text: str) -> None:
    phone = at_the_steps(language, "quick")
    phone.say(text)
    frame = phone.mentee.stack[-1]
    assert frame.answers["by"].value == date(2027, 11, 30)
    assert "steps.1.what" not in frame.answers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "ask about the deadline by 30 November"),
        ("en", "meet the application deadline on 30 November"),
        ("es", "preguntar por el plazo antes del 30 de noviembre"),
    ],
)
def test_a_step_about_a_deadline_is_one(language: str, text: str) -> None:
    phone = at_the_steps(language, "quick")
    phone.say(text)
    assert "steps.1.what" in phone.mentee.stack[-1].answers
