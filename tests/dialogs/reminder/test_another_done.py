"""What is said to be done while another step waits to be ticked ticks no other than it names (COACHING 8)."""

from __future__ import annotations

import pytest

from dialogs.plan import DONE
from tests.dialogs.followed import Followed


def ticked(phone: Followed) -> list[str]:
    return [step.id for step in phone.mentee.plan.steps() if step.state == DONE]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "done the portfolio"),
        ("en", "finished my essay"),
        ("en", "also sent the cv"),
        ("es", "listo el portafolio"),
        ("es", "ya terminé mi ensayo"),
        ("es", "mandé el cv"),
    ],
)
def test_what_is_no_step_of_theirs_ticks_none(language: str, said: str) -> None:
    phone = Followed(language=language)
    phone.say({"en": "called anna", "es": "ya llamé a anna"}[language])
    phone.say(said)
    assert ticked(phone) == []
    assert phone.open == "tick/sure"


@pytest.mark.parametrize(("language", "said"), [("en", "done the slides"), ("es", "listas las slides")])
def test_another_step_is_offered_beside_it(language: str, said: str) -> None:
    phone = Followed(language=language)
    phone.say({"en": "called anna", "es": "ya llamé a anna"}[language])
    phone.news()
    phone.say(said)
    assert ticked(phone) == []
    assert "slides" in "".join(bubble.text for bubble in phone.news())
    assert phone.open == "tick/sure"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "done"),
        ("en", "yes done"),
        ("en", "did the call with anna"),
        ("en", "yes finally done"),
        ("es", "listo"),
        ("es", "hecha la llamada a anna"),
        ("es", "sí, hecho"),
    ],
)
def test_a_done_of_that_step_is_a_yes(language: str, said: str) -> None:
    phone = Followed(language=language)
    phone.say({"en": "called anna", "es": "ya llamé a anna"}[language])
    phone.say(said)
    assert ticked(phone) == ["step.1.1"]
