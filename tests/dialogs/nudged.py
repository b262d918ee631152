"""A plan with steps on 11, 12 and 13 March, and what is told of it when."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs import nudges
from dialogs.engine.events import Tell
from tests.dialogs.chat import Chat, moment
from tests.dialogs.engine.talks import finished
from tests.dialogs.engine.toy import COACH

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BEFORE_FIRST = moment(3, 10, 8)  # nine in Berlin, the day before the first step


def planned() -> Chat:
    """The steps' dates were set less than ten days ahead, so that there is no word a week before them."""
    chat = finished()[0]
    for n in (1, 2, 3):
        chat.mentee.since[f"step.1.{n}"] = datetime(2027, 3, 4)
    return chat


def told_at(chat: Chat, when: datetime) -> Tell:
    chat.now = when
    told = chat.due()
    assert told, f"nothing told at {when}"
    return told


def kinds(told: Tell) -> dict[str, list[str]]:
    by_subject: dict[str, list[str]] = {}
    for occurrence in told.occurrences:
        by_subject.setdefault(occurrence.subject, []).append(occurrence.kind)
    return by_subject


def became(chat: Chat) -> list[tuple[str, str, str]]:
    return [(e.subject, e.what, e.words) for e in chat.mentee.history if e.what.startswith("nudge")]


def walk(chat: Chat, until: datetime) -> list[tuple[datetime, Tell]]:
    """Stop wherever the tick would, and see what is told there, by the clock on the wall."""
    found = []
    while (wake := nudges.wake(chat.mentee, chat.now)) is not None and wake <= until:
        chat.now = max(wake, chat.now)
        told = chat.due()
        assert told or nudges.wake(chat.mentee, chat.now) != wake, "the tick spins"
        if told:
            found.append((nudges.wall_of(chat.mentee, chat.now), told))
    chat.now = until
    return found


def left() -> Chat:
    chat = Chat(COACH)
    chat.tap("menu", "plan")
    chat.say("learn French")
    return chat
