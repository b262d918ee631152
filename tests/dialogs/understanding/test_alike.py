"""Two wordings of one thing to do, and of two."""

from __future__ import annotations

import pytest

from dialogs.understanding.alike import same_thing


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("I will book sponsor coffee", "book sponsor coffee this week", True),
        ("I will read two articles", "reading the articles", True),
        ("Voy a llamar a Ana", "llamar a ana el lunes", True),
        ("Voy a repasar el IVA", "repasar iva esta semana", True),
        ("I will call Anna", "write to Ben", False),
        ("I will call Anna", "call Ben", False),
        ("Voy a llamar a Ana", "llamar al banco", False),
        ("I will call Anna", "", False),
        ("this week", "next week", False),
    ],
)
def test_the_words_that_say_what_tell_whether_it_is_one_thing(one: str, other: str, same: bool) -> None:
    assert same_thing(one, other) is same
