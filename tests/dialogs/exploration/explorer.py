"""Somebody who is known from Awareness, or not at all, and opens Exploration."""

from __future__ import annotations

from typing import Any

from dialogs.engine.coach import Turn
from dialogs.engine.events import Pressed, Tapped
from dialogs.engine.values import Used
from dialogs.mentee import Mentee
from tests.dialogs.phone import Phone, the_coach

NUMBER = 100  # of the frame that is opened: the first of this mentee


def explorer(language: str = "en", **known: Any) -> Phone:
    """With Exploration's first question open; `known` are fields of the mentee."""
    phone = Phone(language=language)
    phone.mentee = Mentee("m", 1, language, consented=True, zone="Europe/Berlin")
    phone.mentee.frames_made = NUMBER - 1
    for name, value in known.items():
        setattr(phone.mentee, name, value)
    opens(phone)
    return phone


def opens(phone: Phone) -> None:
    phone.turn(Tapped("menu", "exploration"))


def goes(phone: Phone, *acts: str) -> None:
    """Each is typed, or the choice (with a *) of a button that is pressed; the dialog must be Exploration still."""
    for act in acts:
        assert phone.open is not None, act
        assert phone.open.startswith("exploration/"), (act, phone.open)
        phone.turn(Pressed(phone.mentee.asking, act[1:])) if act.startswith("*") else phone.say(act)


def used(phone: Phone) -> Used:
    """What the open question of Exploration may know."""
    frame = phone.mentee.stack[-1]
    place = Turn(the_coach(), phone.mentee, phone.now).way(frame).open
    assert place
    return place.used


def offered(phone: Phone) -> list[str]:
    """The labels that can be ticked now."""
    return [label[2:] for label, _ in (b for row in phone.bubbles[-1].rows for b in row) if label[:1] in "☐☑"]


# From the first question to the gate: two ideas of one's own, no suggestions, the first of them chosen.
TO_THE_GATE = (
    *("ask Anna about her job: not yet\na course in statistics", "*no", "*enough"),
    *("1, 2", "1", "2", "1", "*step", "*8", "*6", "because Anna did it"),
)
KNOWN = {"situation": "industry", "aspiration": "work with data in a hospital", "hurdle": "night shifts"}
