"""Several steps said at once are several, each with its own day; and whose day it is (COACHING 5.10)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.engine.coach import Turn
from dialogs.preparation.draft import draft
from tests.dialogs.mentees import place_of
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import begin, path, ready, talk

TWO = {
    "es": "hablar con mi jefa la licenciada Torres el 12 de marzo y luego inscribirme al diplomado el 15 de abril",
    "en": "talk to my boss on 12 March and then enrol in the finance course on 15 April",
}


def at_the_steps(language: str, verb: str) -> Phone:
    phone = ready()
    begin(phone, verb)
    phone.mentee.language = language
    talk(phone, until="steps.1.what")
    assert path(phone) == "steps.1.what"
    return phone


def planned(phone: Phone) -> list[tuple[str, date | None]]:
    here = place_of(phone)
    assert here
    turn = Turn(phone.coach, phone.mentee, phone.now)
    return [(step.title, step.when) for step in draft(turn.way(here[0]).used).steps]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("verb", ["quick", "preparation"])
def test_two_steps_with_two_days_are_two(language: str, verb: str) -> None:
    phone = at_the_steps(language, verb)
    phone.say(TWO[language])
    assert path(phone) == "steps.3.what"
    assert "•" in phone.bubbles[-1].text
    phone.say("leer un libro el 1 de junio" if language == "es" else "read a book by 1 June")
    if verb == "preparation":
        phone.press("Eso es todo" if language == "es" else "That's all")
    assert [day for _, day in planned(phone)] == [date(2027, 3, 12), date(2027, 4, 15), date(2027, 6, 1)]
    titles = [title for title, _ in planned(phone)]
    assert "diplomado" not in titles[0]
    assert "course" not in titles[0]


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_day_with_the_next_step_behind_it_answers_both(language: str) -> None:
    phone = at_the_steps(language, "preparation")
    phone.say("hablar con mi jefa" if language == "es" else "talk to my boss")
    assert path(phone) == "steps.1.when"
    said = {
        "es": "el 12 de marzo, y después inscribirme al diplomado el 15 de abril",
        "en": "on 12 March and then enrol in the course on 15 April",
    }
    phone.say(said[language])
    assert path(phone) == "steps.3.what"


@pytest.mark.parametrize("language", ["en", "es"])
def test_where_there_is_room_for_one_it_stays_one(language: str) -> None:
    phone = at_the_steps(language, "quick")
    for n in (1, 2):
        phone.say(f"leer el capítulo {n} el {n} de mayo" if language == "es" else f"read chapter {n} by {n} May")
    phone.say(TWO[language])
    assert path(phone) == "steps-sure"


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_edit_changes_both(language: str) -> None:
    phone = at_the_steps(language, "quick")
    phone.say(TWO[language])
    new = TWO[language].replace("15", "20")
    phone.edit(TWO[language], new)
    assert path(phone) == "steps.3.what"
    phone.say("leer un libro el 1 de junio" if language == "es" else "read a book by 1 June")
    assert [day for _, day in planned(phone)] == [date(2027, 3, 12), date(2027, 4, 20), date(2027, 6, 1)]


def test_an_edit_to_one_step_asks_for_the_second() -> None:
    phone = at_the_steps("en", "quick")
    phone.say(TWO["en"])
    phone.edit(TWO["en"], "talk to my boss on 13 March")
    assert path(phone) == "steps.2.what"


def test_what_is_said_right_after_it_joins_the_last_of_them() -> None:
    phone = at_the_steps("en", "quick")
    phone.say(TWO["en"])
    phone.say("with Ana", seconds=1)
    assert path(phone) == "steps.3.what"
    phone.say("read a book by 1 June")
    assert ["Ana" in title for title, _ in planned(phone)] == [False, True, False]


def test_a_step_reworded_takes_no_other_ones_place() -> None:
    phone = at_the_steps("en", "quick")
    for n in (1, 2, 3):
        phone.say(f"read chapter {n} by {n} May")
    phone.edit("read chapter 1 by 1 May", TWO["en"])
    assert [title for title, _ in planned(phone)][1:] == ["I will read chapter 2", "I will read chapter 3"]


@pytest.mark.parametrize(
    ("language", "step", "mine"),
    [
        ("es", "hablar con mi jefa el próximo viernes", "lo propongo yo"),
        ("es", "y luego inscribirme al curso el 15 de abril", "lo propongo yo"),
        ("en", "talk to my boss next Friday", "my suggestion"),
    ],
)
def test_a_day_that_they_gave_is_not_called_mine(language: str, step: str, mine: str) -> None:
    phone = at_the_steps(language, "quick")
    phone.say(step)
    for n in (1, 2):
        phone.say(f"leer el capítulo {n} el {n} de mayo" if language == "es" else f"read chapter {n} by {n} May")
    assert path(phone) == "steps-sure"
    assert mine not in phone.last


@pytest.mark.parametrize(("language", "mine"), [("es", "lo propongo yo"), ("en", "my suggestion")])
def test_one_that_they_did_not_give_is(language: str, mine: str) -> None:
    phone = at_the_steps(language, "quick")
    phone.say("hablar con mi jefa" if language == "es" else "talk to my boss")
    for n in (1, 2):
        phone.say(f"leer el capítulo {n} el {n} de mayo" if language == "es" else f"read chapter {n} by {n} May")
    assert phone.last.count(mine) == 1


def _third(phone: Phone, language: str, verb: str) -> None:
    phone.say("leer un libro el 1 de junio" if language == "es" else "read a book by 1 June")
    if verb == "preparation":
        phone.press("Eso es todo" if language == "es" else "That's all")


@pytest.mark.parametrize("verb", ["quick", "preparation"])
@pytest.mark.parametrize(
    ("language", "said", "days"),
    [
        (
            "en",
            "Two small ones really: ring Estates on Thursday about the form, and sort out a table in the spare room on "
            "Sunday.",
            (date(2027, 3, 4), date(2027, 3, 7)),
        ),
        ("en", "2 steps: ring Estates on Thursday, and set up a table on Sunday", (date(2027, 3, 4), date(2027, 3, 7))),
        ("es", "dos pasos: llamar a Ana el jueves y mandar el CV el domingo", (date(2027, 3, 4), date(2027, 3, 7))),
        ("es", "son dos cosas: llamar a Ana el jueves, y mandar el CV pa el 15", (date(2027, 3, 4), date(2027, 3, 15))),
    ],
)
def test_steps_that_are_counted_first_keep_their_own_days(
    language: str, said: str, days: tuple[date, date], verb: str
) -> None:
    phone = at_the_steps(language, verb)
    phone.say(said)
    assert path(phone) == "steps.3.what"
    _third(phone, language, verb)
    assert tuple(day for _, day in planned(phone)[:2]) == days
    assert not any(word in planned(phone)[0][0] for word in ("small", "steps", "pasos", "cosas"))


@pytest.mark.parametrize("verb", ["quick", "preparation"])
@pytest.mark.parametrize(
    ("language", "first", "second", "titles", "day"),
    [
        ("en", "pick the brands by 12 March", "draw ad number 1 the weds after", "I will draw ad number 1", 17),
        ("en", "pick the brands by 12 March", "ring Ana a week later", "I will ring Ana", 19),
        ("es", "elegir las marcas el 12 de marzo", "llamar a Ana el miércoles siguiente", "Voy a llamar a Ana", 17),
        ("es", "elegir las marcas pa'l 12", "llamar a Ana al día siguiente", "Voy a llamar a Ana", 13),
    ],
)
def test_the_wednesday_after_is_after_the_step_before(
    language: str, first: str, second: str, titles: str, day: int, verb: str
) -> None:
    phone = at_the_steps(language, verb)
    phone.say(first)
    phone.say(second)
    assert path(phone) == "steps.3.what"
    _third(phone, language, verb)
    assert planned(phone)[1] == (titles, date(2027, 3, day))
