"""What a button carries, and how it is read when it comes back. Nothing here knows what a choice or a verb means.

`a:{asking}:{choice}` answers an asking, `n:{subject}:{verb}` does something about a subject. Buttons stay in chats for
years, so these two forms are a public format.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from dialogs.engine.events import Clear, Pressed, Tapped

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


def cleared(rows: Sequence[Sequence[Mapping[str, str]]], over: Collection[Clear]) -> list[list[Mapping[str, str]]]:
    """What is left of a message's buttons (as Telegram has them) when these are over.

    "step.7.2/270304" is one time of a step that repeats: over, it takes along what else its message has on the step.
    """
    found = [[(button, parse(button.get("callback_data", ""))) for button in row] for row in rows]
    gone: dict[str, frozenset[str]] = {}
    for _, what in (one for row in found for one in row):
        for one in over:
            if isinstance(what, Tapped) and one.subject in (what.subject, _whole(what.subject)):
                gone[_whole(what.subject)] = one.but
    left = [
        [
            button
            for button, what in row
            if not isinstance(what, Tapped) or what.verb in gone.get(_whole(what.subject), {what.verb})
        ]
        for row in found
    ]
    return [row for row in left if row]


def _whole(subject: str) -> str:
    """Of one time, the step."""
    return subject.partition("/")[0]
