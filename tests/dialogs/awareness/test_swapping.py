"""A word of the summary is put right where it stands: "it's ten years, not nine" (COACHING 3.7)."""

from __future__ import annotations

import pytest

from dialogs.awareness.swapping import swapped
from tests.dialogs.awareness.talks import SPANISH, at

TOLD = {
    "en": {
        "now": "Nurse on a ward for nine years. I came into it straight after school",
        "hurdle": "all my contacts are on the ward",
        "managed": "I moved here alone at nineteen; a flatmate helped",
    },
    "es": {key.partition("/")[2]: text for key, text in SPANISH.items()},
}


@pytest.mark.parametrize(
    ("language", "said", "line"),
    [
        ("en", "it's ten years not nine", "Nurse on a ward for ten years. I came into it straight after school"),
        ("en", "no, ten, not nine", "Nurse on a ward for ten years. I came into it straight after school"),
        ("en", "not nine but ten", "Nurse on a ward for ten years. I came into it straight after school"),
        ("en", "I moved here at eighteen, not nineteen", "I moved here alone at eighteen; a flatmate helped"),
        ("en", "change nurse to midwife", "Midwife on a ward for nine years. I came into it straight after school"),
        ("en", "I'm a midwife, not a nurse", "Midwife on a ward for nine years. I came into it straight after school"),
        ("en", "replace flatmate with cousin", "I moved here alone at nineteen; a cousin helped"),
        ("es", "son diez años, no nueve", "Enfermera en planta desde hace diez años"),
        ("es", "cambia enfermera por matrona", "Matrona en planta desde hace nueve años"),
        ("es", "cambie nueve por diez", "Enfermera en planta desde hace diez años"),
        ("es", "no es enfermera sino matrona", "Matrona en planta desde hace nueve años"),
        ("es", "me mudé con dieciocho, no con diecinueve", "me mudé sola con dieciocho; me ayudó una compañera"),
    ],
)
def test_the_word_is_changed_in_its_line(language: str, said: str, line: str) -> None:
    found = swapped(said, TOLD[language])
    assert found
    assert found[1] == line
    assert TOLD[language][found[0]] != line


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "replace ward with clinic"),  # which of two?
        ("en", "change doctor to midwife"),
        ("en", "I am not a nurse"),
        ("en", "I'm not on a ward"),
        ("en", "it is not nine"),
        ("en", "yes but not now"),
        ("en", "no, not that"),
        ("en", "ten years not eight"),
        ("en", "change my job for something better"),
        ("es", "no soy enfermera"),
        ("es", "ahora no"),
        ("es", "cambia médica por matrona"),
        ("es", "sí, pero no hoy"),
    ],
)
def test_where_it_is_not_plain_nothing_is(language: str, said: str) -> None:
    assert swapped(said, TOLD[language]) is None


def test_the_summary_is_shown_anew_with_it() -> None:
    phone = at("right")
    phone.say("it's ten years, not nine")
    assert phone.open == "awareness/right"
    assert "for ten years" in phone.last
