"""What a button carries, and how it is read when it comes back. Nothing here knows what a choice or a verb means.

`a:{asking}:{choice}` answers an asking, `n:{subject}:{verb}` does something about a subject. Buttons stay in chats for
years, so these two forms are a public format.
"""

from __future__ import annotations

import re

from dialogs.engine.events import Pressed, Tapped

BYTES = 64  # of callback_data, a Bot API limit

_ASKING = re.compile(r"a:(\d{1,18}):(.+)", re.ASCII | re.DOTALL)
_SUBJECT = re.compile(r"n:(.+):([^:]+)", re.DOTALL)


def asking_data(asking: int, choice: str) -> str:
    """For a button under an asking. Raises ValueError when Telegram would refuse it, or it could not be read again."""
    if not choice or not 0 <= asking < 10**18:
        raise ValueError(f"a button for {choice!r} of asking {asking} would not be read again")
    return _short_enough(f"a:{asking}:{choice}")


def subject_data(subject: str, verb: str) -> str:
    """For a button about a subject, which may hold colons; a verb may not. Raises ValueError as `asking_data` does."""
    if not subject or not verb or ":" in verb:
        raise ValueError(f"a button for {verb!r} about {subject!r} would not be read again")
    return _short_enough(f"n:{subject}:{verb}")


def parse(data: str) -> Pressed | Tapped | None:
    """What was pressed; None for what is not ours: a phone may send anything."""
    if asked := _ASKING.fullmatch(data):
        return Pressed(int(asked[1]), asked[2])
    if about := _SUBJECT.fullmatch(data):
        return Tapped(about[1], about[2])
    return None


def _short_enough(data: str) -> str:
    size = len(data.encode())
    if size > BYTES:
        raise ValueError(f"a button can carry {BYTES} bytes, and {data!r} has {size}: shorten the choice or the id")
    return data
