"""Conversations that the tests start from: begun, at a question, or finished."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from dialogs.engine.events import Message
from dialogs.mentee import Mentee
from tests.dialogs.chat import Chat
from tests.dialogs.engine.toy import COACH


def begun(name: str = "plan", about: str = "menu") -> Chat:
    """A dialog has been opened and its first question delivered."""
    chat = Chat(COACH)
    chat.tap(about, name)
    return chat


def planning(goal: str = "learn Excel") -> tuple[Chat, Message]:
    """The goal was said; the evidence is asked (or what exactly a vague goal means)."""
    chat = begun()
    return chat, chat.say(goal)


def at_date_sure() -> tuple[Chat, Message]:
    """A date was said and is read back."""
    chat, _ = planning()
    chat.say("a certificate")
    return chat, chat.say("2027-06-01")


def finished() -> tuple[Chat, dict[str, Message]]:
    """A plan with three steps, on 11, 12 and 13 March; with what was said, by path."""
    chat, goal = planning()
    said = {"goal": goal, "evidence": chat.say("a certificate"), "by": chat.say("2027-06-01")}
    chat.press("yes")
    for n in (1, 2, 3):
        said[f"steps.{n}.what"] = chat.say(f"step {n}")
        said[f"steps.{n}.when"] = chat.say(f"2027-03-1{n}")
        if n < 3:
            chat.press("yes")
    chat.press("yes")
    assert chat.open is None
    assert len(chat.mentee.plan.steps()) == 3
    return chat, said


def plan_of(mentee: Mentee) -> dict[str, dict[str, Any]]:
    """The plan as plain values, to be compared."""
    return {id: asdict(row) for id, row in mentee.plan.rows.items()}
