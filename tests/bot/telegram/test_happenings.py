from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.storage import Received
from bot.storage.codec import dump_occurrences
from bot.telegram.happenings import event
from dialogs.engine.events import (
    Away,
    Blocked,
    Commanded,
    Due,
    Edited,
    Event,
    Message,
    Occurrence,
    Pressed,
    Said,
    Tapped,
    Unsent,
)

AT = datetime(2027, 3, 1, 12, tzinfo=UTC)
WALL = AT.replace(tzinfo=None)
TOLD = Occurrence("step.1.1", "day", WALL, WALL - timedelta(days=1))


def row(kind: str, /, **body: Any) -> Received:
    return Received(1, 1, kind, body)


def words(id: int, text: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "text": text, "at": AT.isoformat(), "language": "en", **more}


def test_neighbouring_messages_are_one_event() -> None:
    rows = [
        row("message", **words(1, "I")),
        row("reply", **words(2, "am", reply_to=9)),
        row("message", **words(3, "here")),
    ]
    assert event(rows) == Said((Message(1, "I", AT), Message(2, "am", AT, reply_to=9), Message(3, "here", AT)))


@pytest.mark.parametrize(
    ("received", "happened"),
    [
        (row("message", **words(1, "", kind="sticker")), Said((Message(1, "", AT, kind="sticker"),))),
        (
            row("message", **words(1, "", kind="location", spot=[1.5, -2.5])),
            Said((Message(1, "", AT, kind="location", spot=(1.5, -2.5)),)),
        ),
        (row("edited", **words(1, "now")), Edited(Message(1, "now", AT))),
        (row("command", **words(1, "/Plan@milepost_bot now")), Commanded("plan", "/Plan@milepost_bot now")),
        (row("command", **words(1, "/start ref42")), Commanded("start", "/start ref42")),
        (row("press", data="a:3:yes", callback="9", message_id=5), Pressed(3, "yes")),
        (row("press", data="n:step.1.1:done", callback="9", message_id=5), Tapped("step.1.1", "done")),
        (row("press", data="somebody else's", callback="9", message_id=5), None),
        (row("member", back=True), Blocked(back=True)),
        (row("due"), Due()),
        (row("unsent", occurrences=dump_occurrences([TOLD])), Unsent((TOLD,))),
        (row("away", since=AT.isoformat(), until=AT.isoformat()), Away(AT, AT)),
    ],
)
def test_what_was_received_is_the_event_it_stands_for(received: Received, happened: Event | None) -> None:
    assert event([received]) == happened


def test_a_kind_that_nobody_knows_is_our_fault() -> None:
    with pytest.raises(ValueError, match="weather"):
        event([row("weather")])
