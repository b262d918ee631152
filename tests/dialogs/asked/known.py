"""Somebody of whom much is known, and phrasings a language in a row."""

from __future__ import annotations

from datetime import date

from dialogs.mentee import Answer, Frame
from dialogs.plan import CheckIn
from tests.dialogs.followed import Followed
from tests.dialogs.wished import followed


def rows(**by_language: str) -> list[tuple[str, str]]:
    return [(language, text) for language, row in by_language.items() for text in row.split("|")]


def known(language: str = "en") -> Followed:
    """With what Awareness, the goal and a check-in have left."""
    phone = followed(language)
    mentee, goal, step = phone.mentee, phone.goal(), phone.step(2)
    mentee.strengths, mentee.values, mentee.hurdle = ["calm", "drawing maps"], ["pay"], "my long commute"
    mentee.aspiration, mentee.story, mentee.support = "run my own practice", "I ran the fair", "my aunt Rose"
    goal.hours, goal.confidence, goal.evidence, goal.needed = 3, 6, "a certificate", "a decent microphone"
    goal.serves = "so that I leave retail"
    step.obstacle, step.if_then = "panicking over too many things", "I will do the smallest one"
    week = CheckIn("checkin.50", date(2027, 2, 28), {}, "the phone call", "two night shifts", 7, "ring Estates")
    mentee.plan.rows[week.id] = week
    asked = Frame(7, "preparation", facts={"quick": False}, answers={"lower": Answer("I never failed an exam", 3)})
    mentee.finished.append(asked)
    return phone
