"""A step gets another name, however that is said (COACHING 6.10)."""

from __future__ import annotations

import pytest

from tests.dialogs.followed import Followed
from tests.dialogs.wished import heard

ADDED = {"en": "add a step: buy a notebook on friday", "es": "añade un paso: comprar un cuaderno el viernes"}


def asks_for(phone: Followed, step: str) -> bool:
    """Whether other words for this step are asked for."""
    return phone.open == "edit-step/title" and phone.mentee.stack[-1].about == step


@pytest.mark.parametrize(
    ("language", "said", "new"),
    [
        ("en", "rename step 2", ""),
        ("en", "rename the excel course", ""),
        ("en", "give step 2 another name", ""),
        ("en", "can you give the second step a better name?", ""),
        ("en", "change the name of step 2 to finish Excel", "I will finish Excel"),
        ("en", "call step 2 finish Excel", "I will finish Excel"),
        ("en", "name step 2: finish Excel", "I will finish Excel"),
        ("en", "the name of step 2 should be finish Excel", "I will finish Excel"),
        ("en", "can you rename the Excel step to finish Excel", "I will finish Excel"),
        ("es", "renombra el paso 2", ""),
        ("es", "cámbiale el nombre al paso 2", ""),
        ("es", "cambiale el nombre al paso 2 por favor", ""),
        ("es", "cámbiele el nombre al segundo paso", ""),
        ("es", "ponle otro nombre al paso 2", ""),
        ("es", "¿puedes cambiarle el nombre al paso de la tecnicatura?", ""),
        ("es", "cámbiale el nombre al paso 2 a terminar Excel", "Voy a terminar Excel"),
        ("es", "quiero que el paso 2 se llame terminar Excel", "Voy a terminar Excel"),
        ("es", "ponle terminar Excel al paso 2", "Voy a terminar Excel"),
        ("es", "el nombre del paso 2 debería ser terminar Excel", "Voy a terminar Excel"),
    ],
)
def test_a_step_that_is_named_gets_another_name(language: str, said: str, new: str) -> None:
    phone = heard(language, said)
    assert asks_for(phone, "step.1.2")
    assert not new or new in phone.labels


@pytest.mark.parametrize(
    ("language", "said", "new"),
    [
        ("en", "call it buy a diary", "I will buy a diary"),
        ("en", "rename it", ""),
        ("en", "rename it to buy a diary", "I will buy a diary"),
        ("en", "change its name to buy a diary", "I will buy a diary"),
        ("es", "llámalo comprar una agenda", "Voy a comprar una agenda"),
        ("es", "cámbiale el nombre", ""),
        ("es", "cámbiale el nombre a comprar una agenda", "Voy a comprar una agenda"),
        ("es", "ponle de nombre comprar una agenda", "Voy a comprar una agenda"),
        ("es", "renómbralo", ""),
    ],
)
def test_it_is_the_step_that_was_just_added(language: str, said: str, new: str) -> None:
    phone = heard(language, ADDED[language], said)
    assert asks_for(phone, phone.mentee.plan.steps()[0].id)
    assert not new or new in phone.labels


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "call it a day"),
        ("en", "call Sinéad on friday"),
        ("en", "call it friday"),
        ("en", "i called my uncle"),
        ("en", "my name is Ada"),
        ("es", "llámalo mañana"),
        ("es", "llámame Ada"),
        ("es", "llama a mi tía el viernes"),
        ("es", "ponle ganas"),
    ],
)
def test_what_names_no_step_renames_none(language: str, said: str) -> None:
    assert heard(language, ADDED[language], said).open != "edit-step/title"


@pytest.mark.parametrize(("language", "said"), [("en", "call it finish Excel"), ("es", "llámalo terminar Excel")])
def test_without_a_step_of_just_before_it_is_none(language: str, said: str) -> None:
    assert heard(language, said).open != "edit-step/title"
