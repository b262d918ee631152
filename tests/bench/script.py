"""What the mentees of the benchmarks say and press, and how many messages each of these brings: rehearsed on the pure
core, so that a dialog may change without any number here being wrong."""

from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.calls import calls
from dialogs.engine.events import Commanded, Event, Pressed, Said
from dialogs.engine.turn import take_turn
from dialogs.mentee import Mentee
from tests.dialogs.phone import Phone


@dataclass(frozen=True)
class Says:
    text: str


@dataclass(frozen=True)
class Presses:
    """The button of the latest asking with this choice."""

    choice: str


Act = Says | Presses


def arrival() -> list[Act]:
    """Consent and place."""
    return [Says("/start"), Presses("yes"), Says("leeds")]


def quick_plan(today: date) -> list[Act]:
    """From the choice of the quick plan to the plan as a picture."""

    def day(days: int) -> str:
        return (today + timedelta(days)).isoformat()

    return [
        Presses("quick"),
        Says(f"work as a data analyst in a hospital by {day(300)}"),
        Says("a signed contract"),
        Presses("5"),
        Says("a course in statistics"),
        Presses("yes"),
        Says(f"update my CV by {day(60)}"),
        Says("ask Anna for a coffee"),
        Says(f"send three applications by {day(180)}"),
        Presses("yes"),
        Presses("yes"),
    ]


def check_in() -> list[Act]:
    return [
        Says("/checkin"),
        Presses("40"),
        Says("two people wrote back"),
        Presses("nothing"),
        Presses("7"),
        Says("phone Anna"),
    ]


@dataclass(frozen=True)
class Line:
    """An act, and what the coach's core makes of it."""

    act: Act
    event: Event
    before: Mentee
    at: datetime
    messages: int


def rehearsed(acts: list[Act], now: datetime | None = None) -> tuple[list[Line], Phone]:
    """The acts as a phone without network sees them; and the phone afterwards.

    Raises `AssertionError` when an act brings no message: then the script does not fit the dialogs any more.
    """
    phone = Phone(now or datetime.now(UTC))
    lines = []
    for act in acts:
        before = deepcopy(phone.mentee)
        event = _event(phone, act)
        # On a copy: what a turn does not change in its mentee, delivering does.
        made = calls(take_turn(phone.coach, deepcopy(before), event, phone.now), before, phone.words)
        messages = sum(call.edits is None for call in made.calls)
        assert messages, f"the script is out of date: {act} brings nothing"
        lines.append(Line(act, event, before, phone.now, messages))
        phone.turn(event)
    return lines, phone


def _event(phone: Phone, act: Act) -> Event:
    if isinstance(act, Presses):
        phone.now += timedelta(seconds=5)
        return Pressed(max(phone.mentee.asking, 0), act.choice)
    message = phone.typed(act.text)
    return Commanded(act.text[1:]) if act.text.startswith("/") else Said((message,))
