"""Who is not ready says when to be asked again, and is asked then (COACHING 4.7)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dialogs.exploration.explorer import KNOWN, TO_THE_GATE, explorer, goes


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("en", "ask me on friday", date(2027, 3, 5)),
        ("en", "I need a week", date(2027, 3, 8)),
        ("en", "in two weeks", date(2027, 3, 15)),
        ("en", "not yet, remind me in 10 days", date(2027, 3, 11)),
        ("en", "can you ask me again on 20 March", date(2027, 3, 20)),
        ("es", "pregúntame el viernes", date(2027, 3, 5)),
        ("es", "necesito una semana", date(2027, 3, 8)),
        ("es", "en dos semanas", date(2027, 3, 15)),
        ("es", "todavía no, recuérdamelo en 10 días", date(2027, 3, 11)),
        ("es", "pregúnteme el 20 de marzo", date(2027, 3, 20)),
    ],
)
def test_the_day_is_taken_where_it_is_said(language: str, said: str, day: date) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, *TO_THE_GATE, said)
    assert phone.open is None
    assert phone.mentee.ask_again == day


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("en", "friday", date(2027, 3, 5)),
        ("en", "ask me in two weeks", date(2027, 3, 15)),
        ("en", "*wait", date(2027, 3, 6)),
        ("es", "el viernes", date(2027, 3, 5)),
        ("es", "dentro de dos semanas", date(2027, 3, 15)),
    ],
)
def test_or_after_the_not_yet(language: str, said: str, day: date) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, *TO_THE_GATE, "*later", said)
    assert phone.mentee.ask_again == day


@pytest.mark.parametrize(
    "said", ["I start on Monday", "empiezo el lunes", "yes, on monday", "after the exams", "in 2035"]
)
def test_another_day_is_no_waiting(said: str) -> None:
    phone = explorer(**KNOWN)
    goes(phone, *TO_THE_GATE, said)
    assert phone.mentee.ask_again is None
    assert phone.open in ("exploration/ready", "preparation/goal")
