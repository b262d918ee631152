"""A change of the plan in free words, with no question open."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.edit.adding import LED, step_added
from dialogs.edit.days_wished import moved_to
from dialogs.edit.goal_wishes import goal_said
from dialogs.edit.wishes import to_drop

STEPS = [
    ("cv", "I will update my CV"),
    ("call", "I will call Anna"),
    ("meet", "I will go to the meet-up"),
    ("write", "I will write to three people"),
]
PASOS = [("cv", "Voy a actualizar mi CV"), ("ana", "Voy a llamar a Ana"), ("dos", "Voy a leer dos artículos")]
TODAY = date(2027, 3, 1)


def to_move(text: str, steps: list[tuple[str, str]], language: str = "en") -> str | None:
    found = moved_to(text, steps, TODAY, language, "")
    return found[0] if found else None


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("drop the CV step", "cv"),
        ("please remove the call", "call"),
        ("Forget about writing to three people.", "write"),
        ("cancel meet-up!", "meet"),
        ("drop it", None),
        ("drop everything", None),
        ("I dropped my phone", None),
        ("drop the dentist", None),
    ],
)
def test_one_step_is_let_go(text: str, step: str | None) -> None:
    assert to_drop(text, STEPS) == step


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("move the CV step to Friday", "cv"),
        ("postpone the meet-up until 20 March", "meet"),
        ("push calling Anna to next week", "call"),
        ("move to Lisbon", None),
        ("move the dentist to Friday", None),
    ],
)
def test_one_step_is_moved(text: str, step: str | None) -> None:
    assert to_move(text, STEPS) == step


@pytest.mark.parametrize(
    ("text", "dropped", "moved"),
    [
        ("quita el paso del CV", "cv", None),
        ("elimina lo de los artículos", "dos", None),
        ("mueve la llamada a Ana al viernes", None, "ana"),
        ("aplaza el CV hasta el lunes", None, "cv"),
        ("hoy llamé a Ana", None, None),
    ],
)
def test_in_spanish_too(text: str, dropped: str | None, moved: str | None) -> None:
    assert (to_drop(text, PASOS), to_move(text, PASOS, "es")) == (dropped, moved)


def test_words_that_name_two_steps_name_none() -> None:
    assert to_drop("drop the call", [("a", "call Anna"), ("b", "call Bruno")]) is None
    assert to_drop("drop the Bruno call", [("a", "call Anna"), ("b", "call Bruno")]) == "b"


@pytest.mark.parametrize(
    "text",
    [
        "add: call Anna on Friday",
        "Add a step: call Anna on Friday",
        "new step – call Anna on Friday",
        "add a new step to call Anna on Friday",
        "añade: llamar a Ana el viernes",
        "Agrega un paso: llamar a Ana el viernes",
        "nuevo paso: llamar a Ana el viernes",
    ],
)
def test_a_step_more(text: str) -> None:
    led = LED.match(text)
    assert led
    assert text[led.end() :].startswith(("call", "llamar"))


@pytest.mark.parametrize(
    "text", ["add me on linkedin", "in addition: call", "I added a step", "step", "add:", "add step-by-step"]
)
def test_what_only_sounds_like_it_is_none(text: str) -> None:
    assert LED.match(text) is None


@given(st.text(max_size=300))
def test_any_text_names_a_step_or_none(text: str) -> None:
    assert to_drop(text, STEPS) in (None, *(id for id, _ in STEPS))
    assert to_move(text, STEPS) in (None, *(id for id, _ in STEPS))


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("i want the goal to be: get a day job working with health data", "get a day job working with health data"),
        ("make my goal: a day job in health data", "a day job in health data"),
        ("no, my goal should be to pass the exam", "pass the exam"),
        ("quiero que mi meta sea conseguir un trabajo de día", "conseguir un trabajo de día"),
        ("la meta debería ser: aprobar el examen", "aprobar el examen"),
        ("i want the goal to be easier", ""),
        ("i scored a goal", ""),
        ("the goal is far away", ""),
    ],
)
def test_what_a_goal_is_to_be_is_heard(text: str, goal: str) -> None:
    assert goal_said(text) == goal


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("agregá un paso: hablar con mi jefe", "hablar con mi jefe"),
        ("añadí un paso: llamar a Ana", "llamar a Ana"),
        ("sumale otro paso, hablar con el jefe", "hablar con el jefe"),
        ("agregale un paso: llamar a Ana", "llamar a Ana"),
        ("poneme otro paso: llamar a Ana", "llamar a Ana"),
        ("añade hablar con mi jefe por el turno", "hablar con mi jefe por el turno"),
        ("sumá llamar a Ana el viernes", "llamar a Ana el viernes"),
        ("add on a step, call Ana", "call Ana"),
        ("add talking to my boss about the shift", "talking to my boss about the shift"),
        ("add to call Ana", "call Ana"),
        ("agregá llamar a Ana al plan", "llamar a Ana"),
        ("agregame al plan llamar a Ana", "llamar a Ana"),
        ("could you pop in a step, call Ana", "call Ana"),
        ("stick another step in: call Ana friday", "call Ana friday"),
        ("agregá algo", ""),
        ("agregá un paso", ""),
        ("add something", ""),
    ],
)
def test_a_step_more_is_asked_for_in_every_form(text: str, step: str) -> None:
    assert step_added(text) == step


@pytest.mark.parametrize(
    "text",
    [
        "agrega ayer hablé con Ana",
        "sumar puntos en el trabajo me hace feliz",
        "it adds up to nothing",
        "add nothing to it",
        "añadí sal a la sopa",
        "agregué a Ana en LinkedIn",
        "added a page to my portfolio",
    ],
)
def test_what_only_speaks_of_adding_asks_for_no_step(text: str) -> None:
    assert step_added(text) is None
