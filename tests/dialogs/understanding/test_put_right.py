"""What is put right in the same breath: the new day, or the new words, and nothing of why. Today is Monday 30 November
2026."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from dialogs.understanding.deadlines import Deadline, read_deadline
from dialogs.understanding.put_right import put_right, puts_right

MONDAY = date(2026, 11, 30)


def read(language: str) -> Callable[[str], Deadline]:
    return lambda text: read_deadline(text, MONDAY, language, "MX" if language == "es" else "GB")


@pytest.mark.parametrize(
    ("typed", "language", "right"),
    [
        (
            "speak to Declan before Christmas week. Wait, he is on leave from the 18th, so it would have to be by the "
            "16th of December.",
            "en",
            "speak to Declan 2026-12-16",
        ),
        ("call Ana on friday. no wait, monday", "en", "call Ana 2026-12-07"),
        ("call Ana on friday, actually wednesday at 5pm", "en", "call Ana, at 5pm 2026-12-02"),
        ("talk to my boss tomorrow, no wait thursday, he's off till then", "en", "talk to my boss 2026-12-03"),
        ("enrol by 15 january, no, better the 10th because of stocktaking", "en", "enrol 2027-01-10"),
        ("call Ana friday. scratch that, email Bob", "en", "email Bob 2026-12-04"),
        ("run on monday. no, every monday", "en", "run every monday"),
        (
            "inscribirme a un curso antes del 15 de enero; no, mejor antes del 10, porque luego viene el inventario.",
            "es",
            "inscribirme a un curso 2027-01-09",
        ),
        ("llamar a Ana el viernes, digo, el lunes con Luis", "es", "llamar a Ana, con Luis 2026-12-07"),
        ("llamar a Ana el viernes; mejor escribirle a Luis", "es", "escribirle a Luis 2026-12-04"),
    ],
)
def test_the_new_one_takes_the_place_of_the_old(typed: str, language: str, right: str) -> None:
    assert put_right(typed, read(language), language) == right


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("call Ana, wait for the answer by monday", "en"),
        ("call Ana on Friday. Sorry for the delay", "en"),
        ("find a better job by june", "en"),
        ("what I actually do is call Ana on friday", "en"),
        ("make it a habit to read by friday", "en"),
        ("call Ana no later than friday", "en"),
        ("call the school on friday or monday", "en"),
        ("hablar con mi mejor amiga el jueves", "es"),
        ("esperar la respuesta el jueves", "es"),
        ("buscar un curso, o sea uno de excel, antes del 5 de enero", "es"),
        ("pedirle, perdón si me extiendo, una carta el 20 de enero", "es"),
    ],
)
def test_what_puts_nothing_right_stays(typed: str, language: str) -> None:
    assert put_right(typed, read(language), language) == typed


@pytest.mark.parametrize(
    ("typed", "language", "puts"),
    [
        ("wait, he is on leave from the 18th so by the 16th", "en", True),
        ("actually by wednesday", "en", True),
        ("no, mejor antes del 10", "es", True),
        ("espera, el jueves", "es", True),
        ("wait what?", "en", False),
        ("wait for the letter by friday", "en", False),
        ("esperar la carta el jueves", "es", False),
        ("mejorar mi cv el jueves", "es", False),
        ("call Ana on friday", "en", False),
        ("better cv by friday", "en", False),
        ("rather boring but: sort my files by friday", "en", False),
        ("correction of my essay by friday", "en", False),
        ("actually send the thing by friday", "en", False),
        ("mejor cv para el viernes", "es", False),
        ("digo yo que llamar a Luis el viernes", "es", False),
        ("corrijo el cv el viernes", "es", False),
    ],
)
def test_what_begins_so_belongs_to_what_was_said_before(typed: str, language: str, puts: bool) -> None:
    assert puts_right(typed, read(language), language) is puts
