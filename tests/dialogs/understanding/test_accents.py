"""Accents put back in Spanish words that have none, where a sentence is built of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.understanding.accents_es import accented
from dialogs.understanding.text import fold
from dialogs.understanding.verbs_es import from_gerund


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("terminar mis practicas de enfermeria", "terminar mis prácticas de enfermería"),
        ("buscar practicas en una clinica", "buscar prácticas en una clínica"),
        ("el proximo ano, despues del examen", "el próximo año, después del examen"),
        ("pedir cita con la psicologa manana", "pedir cita con la psicóloga mañana"),
        ("una pagina de fotografia y diseno", "una página de fotografía y diseño"),
        ("la administracion publica", "la administración pública"),
        ("ya está: más inglés", "ya está: más inglés"),
    ],
)
def test_accents_that_a_thumb_leaves_out_are_put_back(typed: str, written: str) -> None:
    assert accented(typed) == written


@pytest.mark.parametrize(
    "typed",
    [
        "si practicas conmigo",
        "cuando me titulo",
        "publico una foto cada semana",
        "llamar a Frances, a Leon y a Mia",
        "mandarlo a ana@version.com y ver opinion.com/region",
        "esta semana solo hablo con el",
        "el curso de machine vision",
        "#gestion",
        "campana de navidad",
    ],
)
def test_what_may_be_meant_as_it_is_stays(typed: str) -> None:
    assert accented(typed) == typed


@given(st.text())
def test_only_accents_change(typed: str) -> None:
    assert fold(accented(typed)) == fold(typed)
    assert accented(accented(typed)) == accented(typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Programando para salud", "programar para salud"),
        ("trabajando en un hospital", "trabajar en un hospital"),
        ("Siendo jefa de equipo", "ser jefa de equipo"),
        ("teniendo mi propio estudio", "tener mi propio estudio"),
        ("dedicándome a la música", "dedicarme a la música"),
        ("viviendo de mis ilustraciones", "vivir de mis ilustraciones"),
        ("dirigiendo una clínica", "dirigir una clínica"),
        ("cuando tenga mi título", "cuando tenga mi título"),
        ("Fernando me dijo que enfermería", "Fernando me dijo que enfermería"),
        ("mando medio en una empresa", "mando medio en una empresa"),
        ("un trabajo con animales", "un trabajo con animales"),
        ("me veo programando", "me veo programando"),
    ],
)
def test_a_vision_in_the_gerund_is_quoted_with_an_infinitive(typed: str, said: str) -> None:
    assert from_gerund(typed) == said
