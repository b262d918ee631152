"""Which goal comes first, and how, in words of one's own (COACHING 5.17)."""

from __future__ import annotations

import pytest

from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import path
from tests.dialogs.priority.test_priority import committed


def asked(language: str, *said: str) -> Phone:
    phone = committed("goal.1", "goal.2")  # the certificate, ten people
    phone.mentee.language = language
    for text in said:
        phone.say(text)
    return phone


@pytest.mark.parametrize(
    ("language", "said", "first"),
    [
        ("en", "the certificate", "goal.1"),
        ("en", "talking to people first", "goal.2"),
        ("en", "the one with the people", "goal.2"),
        ("en", "certificate then people", "goal.1"),
        ("es", "primero el certificate", "goal.1"),
    ],
)
def test_a_goal_is_named_by_some_of_its_words(language: str, said: str, first: str) -> None:
    assert asked(language, said).mentee.stack[-1].answers["first"].value == first


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "i dont know"),
        ("en", "both"),
        ("en", "both matter"),
        ("en", "whichever is easier"),
        ("en", "neither"),
        ("es", "no sé"),
        ("es", "las dos"),
        ("es", "me da igual"),
        ("es", "cualquiera"),
    ],
)
def test_who_cannot_say_is_helped_to_tell(language: str, said: str) -> None:
    phone = asked(language, said)
    assert path(phone) == "first"
    assert ("three months" if language == "en" else "tres meses") in phone.last


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "both at once"),
        ("en", "same time"),
        ("en", "at the same time please"),
        ("en", "together"),
        ("es", "las dos a la vez"),
        ("es", "al mismo tiempo"),
        ("es", "juntas"),
        ("es", "en paralelo"),
    ],
)
def test_side_by_side_is_heard(language: str, said: str) -> None:
    phone = asked(language, "1", said)
    assert path(phone) == "week-hours"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "after"),
        ("en", "later"),
        ("en", "i cant do both"),
        ("en", "not at the same time"),
        ("en", "after the certificate"),
        ("en", "one at a time"),
        ("es", "después"),
        ("es", "no puedo con las dos"),
        ("es", "de una en una"),
        ("es", "cuando termine la primera"),
    ],
)
def test_one_after_the_other_is_heard(language: str, said: str) -> None:
    phone = asked(language, "1", said)
    assert phone.mentee.plan.goal("goal.2").state == "later"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "yes"), ("en", "what do you think?"), ("en", "not after it"), ("es", "no"), ("es", "sí")],
)
def test_what_says_neither_is_asked_again(language: str, said: str) -> None:
    assert path(asked(language, "1", said)) == "together"
