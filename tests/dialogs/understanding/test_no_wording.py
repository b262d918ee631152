"""Words for a goal or a step are told from what is said of them: a false catch would keep a goal from being named."""

from __future__ import annotations

import pytest

from dialogs.understanding.no_wording import no_wording
from dialogs.understanding.taking_offer import takes_offer
from tests.dialogs.wished import heard

WISH = {"en": "change my goal to get a nursing job", "es": "cambia mi meta a ser enfermera"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "do the Excel course"),
        ("en", "do my CV"),
        ("en", "leave everything tidy at work"),
        ("en", "drop everything for the exam"),
        ("en", "stop leaving everything to the last minute"),
        ("en", "never give up on this"),
        ("en", "finish without giving up"),
        ("en", "I don't want to be late any more"),
        ("en", "I never want to work nights again"),
        ("en", "find out what should I study"),
        ("en", "learn how do you write a CV"),
        ("es", "debo hablar con mi jefe"),
        ("es", "debo terminar la tesis"),
        ("es", "puedo dirigir una reunión sin miedo"),
        ("es", "debería hacer más deporte"),
        ("es", "no rendirme con el inglés"),
        ("es", "seguir sin rendirme"),
        ("es", "dejar todo listo para marzo"),
        ("es", "abandonar todo lo que me hace daño"),
        ("es", "no quiero trabajar de noche"),
    ],
)
def test_what_may_be_a_goal_is_left_to_them(language: str, text: str) -> None:
    assert no_wording(text, language) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "do you think its good"),
        ("en", "so what would you say"),
        ("en", "i wanna give up"),
        ("en", "im gonna drop everything lol"),
        ("en", "i dont like it"),
        ("en", "i never said that"),
        ("en", "i don't want this"),
        ("es", "puedo cambiarla después"),
        ("es", "puedo cambiar después"),
        ("es", "podrías hacerla más corta"),
        ("es", "quiero dejar todo esto"),
        ("es", "voy a dejarlo todo"),
        ("es", "me rindo"),
        ("es", "no quiero esa"),
        ("es", "no quiero"),
    ],
)
def test_what_asks_tells_or_gives_up_is_none(language: str, text: str) -> None:
    assert no_wording(text, language) is not None


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "yes, a job in data", "I will find a job in data"),
        ("en", "yes I will become a midwife", "I will become a midwife"),
        ("en", "yeah become a midwife", "I will become a midwife"),
        ("es", "vale, ser matrona", "Voy a ser matrona"),
        ("es", "sí, aprender inglés", "Voy a aprender inglés"),
    ],
)
def test_other_words_behind_a_yes_are_not_thrown_away(language: str, text: str, title: str) -> None:
    assert not takes_offer(text, language)
    assert heard(language, WISH[language], text).goal().title == title


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "yes a lot better"),
        ("en", "yes get it done"),
        ("en", "yes thank you"),
        ("en", "yes change it"),
        ("en", "yes i want that"),
        ("en", "yes to be fair it is better"),
        ("es", "sí, cámbiala"),
        ("es", "sí, un poco mejor"),
        ("es", "sí, a mí me va"),
        ("es", "sí, voy a poner esa"),
    ],
)
def test_what_is_said_of_the_offer_takes_it(language: str, text: str) -> None:
    assert takes_offer(text, language)
