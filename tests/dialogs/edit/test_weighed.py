"""Whether to let a step go, asked as a question with another way beside it, is no order (COACHING 6.10)."""

from __future__ import annotations

import pytest

from tests.dialogs.wished import heard


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "should i drop the free excel course or is it worth it?"),
        ("en", "shall I drop step 2, or keep it?"),
        ("en", "hmm should we cancel the free Excel course or not?"),
        ("en", "do i drop step 2 or stick with it?"),
        ("en", "should i drop step 2 or step 3?"),
        ("es", "¿quito el paso 2 o lo dejo?"),
        ("es", "debería quitar el paso 2 o vale la pena?"),
        ("es", "¿borro lo del curso de Excel intermedio o no?"),
        ("es", "oye, ¿conviene quitar el paso 2 o mejor sigo?"),
    ],
)
def test_a_step_that_is_weighed_is_not_let_go(language: str, said: str) -> None:
    phone = heard(language, said)
    assert phone.open is None
    assert phone.keys == ["menu-question"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "i should drop the free excel course"),
        ("en", "can you drop step 2?"),
        ("en", "should i drop step 2?"),
        ("es", "¿puedes quitar el paso 2?"),
        ("es", "quita el paso 2"),
    ],
)
def test_a_step_that_is_to_go_is_still_asked_about(language: str, said: str) -> None:
    assert heard(language, said).open == "edit-drop/sure"
