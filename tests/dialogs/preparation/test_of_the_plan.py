"""What is typed under a plan about all of it, and a step that is put right where its day is asked for."""

from __future__ import annotations

import pytest

from tests.dialogs.phone import Phone
from tests.dialogs.preparation.corrected import SPANISH, at
from tests.dialogs.preparation.talks import begin, path, ready, talk


@pytest.mark.parametrize("question", ["steps-sure", "commit"])
@pytest.mark.parametrize(
    ("said", "language", "lines"),
    [
        (
            "swap 2 and 3",
            "en",
            ["2. I will write to three people – Thursday, 1 April", "3. I will go to the meet-up – Sun"],
        ),
        (
            "intercambia el 2 y el 3",
            "es",
            ["2. Voy a escribir a tres personas – jueves 1 de abril", "3. Voy a ir al enc"],
        ),
        ("the first is call Anna Bell", "en", ["1. I will call Anna Bell – Wednesday, 10 March"]),
        (
            "el primero es averiguar cuándo abre la inscripción, nada más",
            "es",
            ["1. Voy a averiguar cuándo abre la inscripción – miércoles 10 de marzo"],
        ),
        ("the meet-up by the end of march pls", "en", ["2. I will go to the meet-up – Wednesday, 31 March"]),
        ("take to three people off 3", "en", ["3. I will write – Sunday, 2 May"]),
        ("quítale lo de tres personas al 3", "es", ["3. Voy a escribir a – domingo 2 de mayo"]),
    ],
)
def test_steps_change(said: str, language: str, lines: list[str], question: str) -> None:
    phone = at(question, language=language)
    phone.say(said)
    assert path(phone) == "steps-sure"
    assert all(line in phone.last for line in lines), phone.last


@pytest.mark.parametrize("question", ["steps-sure", "commit"])
@pytest.mark.parametrize(
    ("said", "language", "told"),
    [
        ("the date better for the end of July", "en", "Saturday, 31 July"),
        ("la fecha mejor para finales de julio", "es", "sábado 31 de julio"),
        ("the deadline is 31 July actually", "en", "Saturday, 31 July"),
        ("the goal should be by 31 July instead", "en", "Saturday, 31 July"),
        ("la meta debería ser para el 31 de julio en realidad", "es", "sábado 31 de julio"),
        ("move the goal to the end of July", "en", "Saturday, 31 July"),
        ("what I still need is the school exam", "en", "the school exam"),
        ("y lo q me falta es la ESO, eso es lo que falta", "es", "«la ESO»"),
    ],
)
def test_what_is_said_of_the_goal_is_taken_there(said: str, language: str, told: str, question: str) -> None:
    phone = at(question, language=language)
    phone.say(said)
    assert path(phone) == "smart"
    assert told in phone.last


@pytest.mark.parametrize(
    "said", ["swap 2 and 9", "the first is fine", "the goal is to learn", "swap houses with 2 friends"]
)
def test_other_words_change_nothing(said: str) -> None:
    phone = at("steps-sure")
    phone.say(said)
    assert path(phone) == "steps-sure"
    assert "call Anna" in " ".join(bubble.text for bubble in phone.bubbles[-3:])


def when(language: str) -> Phone:
    phone = ready()
    phone.mentee.language = language
    begin(phone)
    spanish = {"by": "a finales de junio"} if language == "es" else {}
    talk(phone, "steps.1.when", steps__1__what="llamar a Ana" if language == "es" else "call Anna", **spanish)
    assert path(phone) == "steps.1.when"
    return phone


@pytest.mark.parametrize(
    ("said", "language", "step"),
    [
        (
            "no sorry, the note's how I'd know, the first step is ring the school and ask",
            "en",
            "ring the school and ask",
        ),
        ("that's not the step, the step is ring the school", "en", "ring the school"),
        ("no, perdona, el paso es llamar a la escuela", "es", "llamar a la escuela"),
    ],
)
def test_a_step_is_put_right_where_its_day_is_asked_for(said: str, language: str, step: str) -> None:
    phone = when(language)
    phone.say(said)
    assert path(phone) == "steps.1.when"
    phone.say("10 March" if language == "en" else "el 10 de marzo")
    assert path(phone) == "steps.2.what"
    frame = phone.mentee.stack[-1]
    assert step in str(frame.answers["steps.1.what"].value)


@pytest.mark.parametrize(
    ("said", "language"), [("that wasn't a step, take it out", "en"), ("eso no era un paso, quítalo", "es")]
)
def test_what_was_no_step_is_asked_for_anew(said: str, language: str) -> None:
    phone = when(language)
    phone.say(said)
    assert path(phone) == "steps.1.what"


LATER = {"en": "write to three people by 20 July", "es": "escribir a tres personas el 20 de julio"}


@pytest.mark.parametrize(
    ("said", "language", "by"),
    [
        ("mejor muévela, la meta en julio", "es", "2027-07-20"),
        ("mueve la meta", "es", "2027-07-20"),
        ("move the goal then", "en", "2027-07-20"),
        ("just leave it", "en", "2027-06-30"),
        ("no la muevas", "es", "2027-06-30"),
    ],
)
def test_words_that_name_a_way_to_mend_the_dates_are_that_way(said: str, language: str, by: str) -> None:
    phone = ready()
    phone.mentee.language = language
    begin(phone)
    spanish = SPANISH if language == "es" else {}
    talk(phone, "mend", **{**spanish, "steps__3__what": LATER[language]})
    assert path(phone) == "mend"
    phone.say(said)
    assert path(phone) == "steps-sure"
    talk(phone)
    [goal] = phone.mentee.plan.goals()
    assert str(goal.by) == by
