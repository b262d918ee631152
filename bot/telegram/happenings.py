"""What was received, as the event that a turn decides about. It knows the bodies that `updates` and the store write."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.storage import Received
from bot.storage.codec import load_occurrences
from dialogs.engine.data import parse
from dialogs.engine.events import (
    Away,
    Blocked,
    Commanded,
    Due,
    Edited,
    Event,
    Message,
    Restored,
    Said,
    Unsent,
)

Json = Mapping[str, Any]

WORDS = ("message", "reply")


def event(rows: Sequence[Received]) -> Event | None:
    """One event of neighbouring rows of a chat; None for a button that is not ours. `ValueError` for other kinds."""
    first = rows[0]
    if all(row.kind in WORDS for row in rows):
        return Said(tuple(message(row.body) for row in rows))
    match first.kind:
        case "edited":
            return Edited(message(first.body))
        case "command":
            return Commanded(command(first.body["text"]), first.body["text"])
        case "press":
            return parse(first.body["data"])
        case "member":
            return Blocked(back=first.body["back"])
        case "due":
            return Due()
        case "unsent":
            return Unsent(load_occurrences(first.body["occurrences"]))
        case "away" | "restored" as kind:
            made = Away if kind == "away" else Restored
            return made(datetime.fromisoformat(first.body["since"]), datetime.fromisoformat(first.body["until"]))
    raise ValueError(f"an inbox row of kind {first.kind!r}")


def message(body: Json) -> Message:
    spot = body.get("spot")
    return Message(
        id=body["id"],
        text=body["text"],
        at=datetime.fromisoformat(body["at"]),
        reply_to=body.get("reply_to"),
        kind=body.get("kind", "text"),
        spot=(spot[0], spot[1]) if spot else None,
        file=body.get("file"),
    )


def command(text: str) -> str:
    """ "/Plan@milepost_bot now" is "plan"."""
    first = text.split(maxsplit=1)[0] if text.strip() else "/"
    return first.removeprefix("/").partition("@")[0].lower()
