"""Who asks for the coach's ideas gets them, and the question is no idea of theirs (COACHING 4.2)."""

from __future__ import annotations

import pytest

from dialogs.exploration.asking import asks_for_some
from dialogs.exploration.ideas import items
from tests.dialogs.exploration.explorer import KNOWN, explorer, goes, offered, used

ASKED = [
    ("en", "what do you suggest?"),
    ("en", "idk, what would you recommend"),
    ("en", "do you have any others?"),
    ("es", "q me recomiendas"),
    ("es", "¿Qué me recomienda usted?"),
    ("es", "no sé, ¿tenés otras ideas?"),
]


@pytest.mark.parametrize(("language", "said"), ASKED)
def test_asked_at_the_list_more_are_shown(language: str, said: str) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, "a course in statistics", "*no", said)
    assert phone.open == "exploration/suggestions.2.kept"
    assert len(offered(phone)) == 5


@pytest.mark.parametrize(("language", "said"), ASKED)
def test_asked_whether_some_may_be_shown_it_is_a_yes(language: str, said: str) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, "a course in statistics", said)
    assert len(offered(phone)) == 5


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "none of those work for me, do you have any others?"),
        ("en", "any other ideas?"),
        ("es", "Ninguna de esas me sirve, ¿tiene otras?"),
        ("es", "no me convence ninguna, dame otras opciones"),
    ],
)
def test_where_none_of_them_fits_the_question_for_others_is_no_idea(language: str, said: str) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, "a course in statistics", "*yes", said)
    assert [item.title for item in items(used(phone))] == ["a course in statistics"]
    assert phone.open == "exploration/suggestions.1.more"


@pytest.mark.parametrize(
    "said",
    [
        "ask my boss what other options there are",
        "recommendations from old clients",
        "any job at the museum",
        "preguntar si hay otras plazas",
        "pedir recomendaciones a mi jefa",
        "otra carrera",
        "algo más creativo",
    ],
)
def test_an_idea_is_still_one(said: str) -> None:
    assert not asks_for_some(said)
