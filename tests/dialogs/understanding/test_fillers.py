"""What only fills is no part of what is kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.understanding.fillers import trimmed


@pytest.mark.parametrize(
    ("said", "language", "kept"),
    [
        ("ask zak, idk", "en", "ask zak"),
        ("ask HR about the process. Done.", "en", "ask HR about the process"),
        ("tell dad, sumtime", "en", "tell dad"),
        ("dunno, ask Ana lol", "en", "ask Ana"),
        ("apply for a job or something tbh", "en", "apply for a job"),
        ("btw call Anna pls", "en", "call Anna"),
        ("get it done", "en", "get it done"),
        ("write what i think", "en", "write what i think"),
        ("idk", "en", "idk"),
        ("idk what i even like", "en", "idk what i even like"),
        ("Done.", "en", "Done."),
        ("no sé, llamar a Ana", "es", "llamar a Ana"),
        ("llamar a mi padre, la verdad", "es", "llamar a mi padre"),
        ("hacer un curso o algo así", "es", "hacer un curso"),
        ("pues escribir a Luis jaja", "es", "escribir a Luis"),
        ("hablar con RRHH. Listo.", "es", "hablar con RRHH"),
        ("decir la verdad", "es", "decir la verdad"),
        ("estar listo", "es", "estar listo"),
        ("no se me da bien", "es", "no se me da bien"),
    ],
)
def test_it_goes_from_the_edges_only(said: str, language: str, kept: str) -> None:
    assert trimmed(said, language) == kept


@given(st.text(max_size=300), st.sampled_from(["en", "es"]))
def test_something_always_stays(text: str, language: str) -> None:
    assert bool(trimmed(text, language)) == bool(text)
