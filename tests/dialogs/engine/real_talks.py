"""Talks of the real tables, at the question that a test is about."""

from __future__ import annotations

from dialogs.engine.events import Tapped
from tests.dialogs.mentees import place_of
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import begin, ready, talk


def at(question: str, language: str = "en", way: str = "preparation", **other: str) -> Phone:
    phone = begin(ready(), way)
    talk(phone, question, **other)
    phone.mentee.language = language
    return phone


def in_awareness(question: str, language: str = "en") -> Phone:
    """Each question before it is skipped, or answered in a word."""
    phone = ready()
    phone.turn(Tapped("menu", "awareness"))
    while (here := place_of(phone)) and here[1].path != question:
        phone.say("skip" if here[1].question.skippable or here[1].question.kind == "many" else "nurse")
    phone.mentee.language = language
    return phone


def values(phone: Phone) -> list[object]:
    return [answer.value for answer in phone.mentee.stack[-1].answers.values()]
