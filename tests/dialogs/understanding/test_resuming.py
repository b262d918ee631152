"""Whether somebody who has paused wants to go on, also with "vos" and to "usted"."""

from __future__ import annotations

import pytest

from dialogs.understanding.resuming import says_go_on


@pytest.mark.parametrize(
    "text",
    [
        "sigamos",
        "dale, seguí",
        "siga, por favor",
        "prosigamos",
        "volvamos con esto",
        "¿en qué nos quedamos?",
        "donde nos quedamos",
        "ya volví",
    ],
)
def test_on_it_goes(text: str) -> None:
    assert says_go_on(text, "es")


@pytest.mark.parametrize(
    "text",
    ["no quiero seguir", "seguí tu consejo", "sigo aquí en el trabajo", "volvamos a hablar de mi meta", "espera"],
)
def test_something_is_told(text: str) -> None:
    assert not says_go_on(text, "es")
