"""Whether somebody wants out of a change that is under way, also to "usted" and with "vos"."""

from __future__ import annotations

import pytest

from dialogs.understanding.getting_out import wants_out


@pytest.mark.parametrize(
    "text",
    [
        "cancel that",
        "actually forget it",
        "déjalo",
        "déjelo así, por favor",
        "dejalo nomás",
        "dejalo como estaba",
        "nada, déjalo así",
        "olvídelo",
        "olvidate",
        "cancélelo",
        "cambié de opinión",
        "no quiero cambiarlo",
        "ya no quiero cambiar nada",
    ],
)
def test_who_wants_out(text: str) -> None:
    assert wants_out(text)


@pytest.mark.parametrize(
    "text",
    ["quit my job", "forget the form", "dejé el trabajo", "no quiero cambiar de trabajo", "olvidé la cita", "nada"],
)
def test_who_says_something(text: str) -> None:
    assert not wants_out(text)
