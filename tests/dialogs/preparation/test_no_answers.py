"""What is said in place of an answer, before one, or beside one, is no goal, step, date or number (COACHING 1.6)."""

from __future__ import annotations

import pytest

from dialogs.engine.events import Said
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import begin, path, ready, talk


def at(question: str, language: str = "en", way: str = "preparation", **other: str) -> Phone:
    phone = begin(ready(), way)
    talk(phone, question, **other)
    phone.mentee.language = language
    return phone


@pytest.mark.parametrize(
    ("language", "led", "goal", "title"),
    [
        ("en", "ok so", "I want to become a UX writer at a fintech", "I will become a UX writer at a fintech"),
        ("en", "so basically", "get a classroom assistant certificate", "I will get a classroom assistant certificate"),
        ("es", "mirá", "quiero estudiar enfermería", "Voy a estudiar enfermería"),
        ("es", "te cuento", "quiero estudiar enfermería", "Voy a estudiar enfermería"),
    ],
)
def test_what_comes_after_a_lead_in_is_the_goal(language: str, led: str, goal: str, title: str) -> None:
    phone = at("goal", language)
    phone.say(led)
    assert path(phone) == "goal"
    assert phone.last.startswith(("I'm listening", "Te escucho"))
    phone.say(goal, 1)
    assert phone.mentee.stack[-1].answers["goal"].value["text"] == title


def test_so_it_is_in_one_burst() -> None:
    phone = at("goal", "es")
    phone.turn(Said((phone.typed("mirá"), phone.typed("quiero estudiar enfermería", 1))))
    assert phone.mentee.stack[-1].answers["goal"].value["text"] == "Voy a estudiar enfermería"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("goal", "lol you sound like my team lead"),
        ("steps.2.what", "lol you sound like my team lead"),
        ("lift", "you're asking a lot hen"),
        ("hours", "I feel a bit daft answering these"),
        ("obstacle", "I feel a bit daft answering these"),
        ("steps.2.what", "jaja hablás como mi jefe"),
    ],
)
def test_a_remark_is_kept_nowhere(question: str, said: str) -> None:
    phone = at(question, "es" if "jefe" in said else "en", confidence="*5")
    before = dict(phone.mentee.stack[-1].answers)
    phone.say(said)
    assert path(phone) == question
    assert phone.mentee.stack[-1].answers == before
