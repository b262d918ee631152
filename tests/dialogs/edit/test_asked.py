"""A change asked for in words: of a step by its place, of the goal wherever it comes (COACHING 6.10)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.edit.goal_wishes import to_change_goal
from dialogs.edit.wishes import to_reword
from dialogs.engine.events import Tapped
from dialogs.plan import DONE, DROPPED, OPEN, Goal, Step
from tests.dialogs.followed import Followed
from tests.dialogs.mentees import met

LONG_NAME = Step("step.1.4", "goal.1", 4, "I will ask HR about the process, Done", date(2027, 3, 15))


@pytest.mark.parametrize(
    ("text", "language", "offered"),
    [
        ("remove the word Done from step 2", "en", "I will ask HR about the process"),
        ("Please take “done” out of step 2", "en", "I will ask HR about the process"),
        ("rename step 2 to ask HR how it works", "en", "I will ask HR how it works"),
        ("can you change step 2 to: ask Rita in HR", "en", "I will ask Rita in HR"),
        ("the second step should say ask Rita", "en", "I will ask Rita"),
        ("quita la palabra Done del paso 2", "es", "I will ask HR about the process"),
        ("renombra el paso 2: preguntar a Rita", "es", "Voy a preguntar a Rita"),
        ("cambia el paso 2 por llamar a Rita", "es", "Voy a llamar a Rita"),
        ("el paso 2 debería decir llamar a Rita", "es", "Voy a llamar a Rita"),
    ],
)
def test_other_words_for_a_step_are_proposed(text: str, language: str, offered: str) -> None:
    """The second by its date, as /plan has them; a yes will do."""
    phone = Followed(Step(**vars(LONG_NAME)), language=language)
    phone.say(text)
    assert phone.open == "edit-step/title"
    assert offered in phone.labels
    phone.say("yes" if language == "en" else "sí")
    assert phone.step(4).title == offered
    assert phone.step(4).state == OPEN


def test_a_word_that_is_not_there_is_asked_for() -> None:
    phone = Followed(Step(**vars(LONG_NAME)))
    phone.say("remove the word never from step 2")
    assert phone.open == "edit-step/title"
    phone.say("ask HR")
    assert phone.step(4).title == "I will ask HR"


@pytest.mark.parametrize(
    ("text", "language", "repeats"),
    [
        ("drop the meet-up. actually no, keep it but make it weekly", "en", "weekly"),
        ("make the meet-up weekly", "en", "weekly"),
        ("quita el meet-up. bueno no, déjalo pero cada semana", "es", "weekly"),
    ],
)
def test_a_step_is_kept_after_all_and_repeats(text: str, language: str, repeats: str) -> None:
    phone = Followed(
        Step("step.1.1", "goal.1", 1, "I will call Anna", date(2027, 3, 15)),
        Step("step.1.2", "goal.1", 2, "I will go to the meet-up", date(2027, 3, 20)),
        language=language,
    )
    phone.say("/menu")
    phone.say(text)
    assert phone.open is None
    assert (phone.step(2).repeats, phone.step(2).state) == (repeats, OPEN)
    assert phone.step(1).repeats == ""


def test_a_step_that_is_kept_after_all_is_not_asked_about() -> None:
    phone = Followed(Step("step.1.2", "goal.1", 2, "I will go to the meet-up", date(2027, 3, 20)))
    phone.say("drop the meet-up. no wait, keep it")
    assert phone.open is None
    assert phone.step(2).state == OPEN


@pytest.mark.parametrize(
    ("text", "language", "read_back"),
    [
        ("Please move step 2 to the 25th of March.", "en", "“I will go to the meet-up”: Thursday 25 March"),
        ("mueve el paso 2 al 25 de marzo", "es", "«I will go to the meet-up»: el jueves 25 de marzo"),
    ],
)
def test_the_day_of_a_step_that_is_moved_is_read_back_with_its_name(text: str, language: str, read_back: str) -> None:
    phone = Followed(
        Step("step.1.1", "goal.1", 1, "I will call Anna", date(2027, 3, 15)),
        Step("step.1.2", "goal.1", 2, "I will go to the meet-up", date(2027, 3, 20)),
        language=language,
    )
    phone.say("/menu")
    phone.say(text)
    assert phone.open == "move/sure"
    assert read_back in phone.last


@pytest.mark.parametrize(("language", "every", "yes"), [("en", "every day", "Yes"), ("es", "todos los días", "Sí")])
def test_a_step_that_is_moved_to_every_day_repeats(language: str, every: str, yes: str) -> None:
    phone = Followed(Step("step.1.2", "goal.1", 2, "I will go to the meet-up", date(2027, 3, 20)), language=language)
    phone.turn(Tapped("step.1.2", "move"))
    phone.say(every)
    assert phone.open == "move/sure"
    assert ("each day" if language == "en" else "cada día") in phone.last
    phone.press(yes)
    assert phone.step(2).repeats == "daily"


def test_a_step_is_moved_and_dropped_by_its_place() -> None:
    phone = Followed()
    phone.say("/menu")
    phone.say("move step 2 to 25 March")
    assert phone.open == "move/sure"
    assert "25 March" in phone.last
    phone.press("Yes")
    assert phone.step(2).when == date(2027, 3, 25)
    phone.say("drop step 3")
    assert phone.open == "edit-drop/sure"
    phone.say("yes")
    assert phone.step(3).state == DROPPED


@pytest.mark.parametrize(
    ("wish", "no", "language"),
    [
        ("drop the slides", "No, don't drop it!! I called Anna, that's step 1", "en"),
        ("drop the slides", "no no keep it. called Anna though, step 1 is done", "en"),
        ("quita lo de los slides", "no, no lo quites. ya llamé a Anna, es el paso 1", "es"),
    ],
)
def test_a_no_keeps_it_and_what_is_done_beside_it_is_ticked_after_a_yes(wish: str, no: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say(wish)
    assert phone.open == "edit-drop/sure"
    phone.say(no)
    assert phone.step(2).state == OPEN
    assert phone.open != "edit-drop/sure"
    assert "engine-read-too" not in phone.keys
    phone.say("ok") if phone.open else phone.press("✓")
    assert phone.step(1).state == DONE
    assert phone.step(2).state == OPEN


@pytest.mark.parametrize(("text", "language"), [("don't drop it", "en"), ("keep it", "en"), ("no lo quites", "es")])
def test_it_stays_too_where_the_no_is_in_the_verb(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("drop the slides" if language == "en" else "quita lo de los slides")
    phone.say(text)
    assert "edit-drop-sure.kept" in phone.keys
    assert phone.step(2).state == OPEN


@pytest.mark.parametrize(
    ("text", "language", "open_now", "offered"),
    [
        ("can u change my goal 2 somthing easier", "en", "edit-goal/title", ""),
        ("change the goal: give one demo in June", "en", "edit-goal/title", "I will give one demo in June"),
        ("could we make my goal smaller?", "en", "edit-goal/title", ""),
        ("this is too much, i want an easier goal", "en", "edit-goal/title", ""),
        ("prefiero una meta más sencilla", "es", "edit-goal/title", ""),
        ("I want to change my goal", "en", "edit-goal/what", ""),
        ("¿puedo cambiar mi meta a algo más fácil?", "es", "edit-goal/title", ""),
        ("cambia la meta: dar una sola demo", "es", "edit-goal/title", "Voy a dar una sola demo"),
        ("quiero cambiar mi objetivo", "es", "edit-goal/what", ""),
    ],
)
def test_the_goal_is_changed_from_the_middle_of_a_check_in(
    text: str, language: str, open_now: str, offered: str
) -> None:
    """ "2" is no per cent. The check-in goes on afterwards."""
    phone = Followed(language=language)
    phone.say("/checkin")
    phone.say(text)
    assert phone.open == open_now
    assert not offered or offered in phone.labels
    if open_now == "edit-goal/title":
        phone.press(offered) if offered else phone.say("give one demo")
        assert phone.goal().title != "I will give demos"
        assert phone.open == "checkin/progress.1.percent"
        assert phone.goal().title in phone.last


def test_a_lost_goal_is_met_kindly_and_its_new_words_are_taken() -> None:
    phone = Followed()
    phone.say("They gave the job to an outsider. I'm raging. Change the goal: find a head of ops job elsewhere")
    assert "edit-goal-lost" in phone.keys
    phone.press("I will find a head of ops job elsewhere")
    assert phone.goal().title == "I will find a head of ops job elsewhere"


def test_also_with_a_question_open_that_is_about_something_else() -> None:
    phone = Followed(language="es")
    phone.say("/rest") if phone.open else phone.tap("menu", "rest")
    assert phone.open == "rest/until"
    phone.say("le dieron el puesto a otro. Cambia la meta: buscar otro puesto de jefe")
    assert "edit-goal-lost" in phone.keys
    assert "Voy a buscar otro puesto de jefe" in phone.labels


def test_a_new_date_for_the_goal_is_read_as_one() -> None:
    phone = Followed()
    phone.say("/menu")
    phone.say("change my goal to 30 June")
    assert phone.open == "edit-goal/by-sure"
    assert "30 June" in phone.last


def test_of_several_goals_they_say_which() -> None:
    phone = Followed(Goal("goal.2", "I will learn Excel", by=date(2027, 6, 30)))
    phone.say("change my goal please")
    assert "edit-menu" in phone.keys
    assert phone.goal().state == OPEN


def test_while_a_goal_is_being_planned_it_is_asked_anew() -> None:
    phone = met()
    for text in ("Berlin", "quick", "become a nurse by June"):
        phone.say(text)
    before = phone.open
    assert before != "preparation/goal"
    phone.say("can I change my goal?")
    assert phone.open == "preparation/goal"


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to change my goal",
        "my goal is to change jobs",
        "no quiero cambiar mi meta",
        "I changed my goal posts",
        "40",
        "why should I change my goal",
        "si cambio mi meta pierdo todo",
        "my boss moved the goal",
        "they want to change the goal of the project again",
        "my manager wants to change the goal every week",
        "quieren cambiar la meta del equipo",
        "mi jefe quiere cambiar el objetivo cada mes",
        "we had to change the goal of our sprint",
    ],
)
def test_what_asks_for_no_change_of_the_goal(text: str) -> None:
    assert to_change_goal(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "remove milk from the list",
        "rename my cat",
        "I changed step 2 to a run",
        "move step 2 to Friday",
        "drop step 3",
        "take a step out of the door",
        "quita el paso 3",
    ],
)
def test_what_asks_for_no_other_words(text: str) -> None:
    assert to_reword(text) is None


def test_days_later_nothing_of_it_is_open() -> None:
    phone = Followed()
    phone.say("rename step 1 to call Ben")
    phone.now += timedelta(hours=2)
    phone.say("hi")
    assert phone.open is None
    assert phone.step(1).title == "I will call Anna"
