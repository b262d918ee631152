"""Words that only go on with the step before them, and those that are a step."""

from __future__ import annotations

import pytest

from dialogs.understanding.going_on import goes_on


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("on my nights off", "en"),
        ("with my manager's help", "en"),
        ("because she knows the team", "en"),
        ("and see what she says", "en"),
        ("to see what she says", "en"),
        ("by email", "en"),
        ("after my shift", "en"),
        ("a ver qué me dice", "es"),
        ("con mi jefa", "es"),
        ("para que me vea", "es"),
        ("al salir del trabajo", "es"),
        ("en mis días libres", "es"),
        ("cuando tenga tiempo", "es"),
    ],
)
def test_it_goes_on(typed: str, language: str) -> None:
    assert goes_on(typed, language)


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("call Ana", "en"),
        ("withdraw from the course", "en"),
        ("after my shift call the school", "en"),
        ("on my nights off do an excel course", "en"),
        ("with Ana, write the letter", "en"),
        ("for my portfolio, draw ten birds", "en"),
        ("see what courses there are", "en"),
        ("if she says no ask HR", "en"),
        ("with whom?", "en"),
        ("after work go running", "en"),
        ("at work ask Tom about the rota", "en"),
        ("during half term visit two colleges", "en"),
        ("when the kids are asleep do one module", "en"),
        ("because I want it: apply to 3 jobs", "en"),
        ("a ver qué ofrece el sindicato", "es"),
        ("cuando los niños duerman hacer un módulo", "es"),
        ("llamar a Ana", "es"),
        ("con Ana escribir la carta", "es"),
        ("por las noches estudiar", "es"),
        ("a ver si me apunto al gimnasio", "es"),
        ("para aprender excel", "es"),
        ("en enero empezar un curso", "es"),
    ],
)
def test_it_is_a_step_or_nothing_of_the_kind(typed: str, language: str) -> None:
    assert not goes_on(typed, language)


@pytest.mark.parametrize("typed", ["before work", "after my shift", "when I get the answer", "in a while", "for now"])
def test_where_a_day_is_asked_for_what_says_some_time_does_not_go_on(typed: str) -> None:
    assert not goes_on(typed, "en", day=True)
    assert goes_on("on my nights off", "en", day=True)
