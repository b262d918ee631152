"""Invitation codes: what somebody who has not begun writes is held against them, and nobody may try for long.

Tries are counted in this process's memory, an hour each: with several that take turns, each counts its share. One
counts when its turn is committed: what is taken back comes again, and is the same try.
"""

import hashlib
import hmac
from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from dialogs.engine.events import Commanded, Event, Said

TRIES = 5  # wrong ones a chat, in …
RESTS = timedelta(hours=1)
REMEMBERED = 10_000  # chats; who tries with more has had to find as many accounts
WRAPPED = " \t\n.,;:!?\"'“”‘’«»()<>"  # around a code that was typed
LONGEST = 64

RIGHT, NOTHING, WRONG, ENOUGH, RESTING = "right", "nothing", "wrong", "enough", "resting"


@dataclass(frozen=True)
class Tried:
    """`became`: "right", "nothing" (no code was said), "wrong", "enough" (the last wrong one that is heard), "resting".

    `wrong`: when wrong ones were said, this chat's of the hour with these.
    """

    became: str
    wrong: tuple[datetime, ...] = ()


class Codes:
    """Upper and lower case are the same, since a phone begins a message with a capital."""

    def __init__(self, codes: Collection[str]) -> None:
        self._digests = [_digest(code) for code in codes]
        self._wrong: OrderedDict[int, tuple[datetime, ...]] = OrderedDict()  # the latest last

    def __bool__(self) -> bool:
        return bool(self._digests)

    def try_out(self, chat: int, happened: Event | None, now: datetime) -> Tried:
        """Counts nothing yet: `count` does."""
        wrong = tuple(at for at in self._wrong.get(chat, ()) if now - at < RESTS)
        if len(wrong) >= TRIES:
            return Tried(RESTING, wrong)
        said = _said(happened)
        for code in said:
            if self._is_one(code):
                return Tried(RIGHT)
            wrong = *wrong, now
            if len(wrong) >= TRIES:
                return Tried(ENOUGH, wrong)
        return Tried(WRONG if said else NOTHING, wrong)

    def count(self, chat: int, tried: Tried) -> None:
        """To be called once for each `try_out`, when its turn was committed."""
        if tried.became == RIGHT:
            self._wrong.pop(chat, None)
        elif tried.became in (WRONG, ENOUGH):
            self._wrong[chat] = tried.wrong
            self._wrong.move_to_end(chat)
        while len(self._wrong) > REMEMBERED:
            self._wrong.popitem(last=False)

    def _is_one(self, code: str) -> bool:
        """Every code is compared, each in a time that tells nothing (digests are equally long)."""
        digest = _digest(code)
        return any([hmac.compare_digest(digest, one) for one in self._digests])  # noqa: C419, all of them


def _digest(code: str) -> bytes:
    return hashlib.sha256(code.casefold().encode("utf-8", "surrogatepass")).digest()


def _said(happened: Event | None) -> list[str]:
    """What may be a code: behind /start, as Telegram's deep links put it there, or a message of one word."""
    match happened:
        case Commanded(name="start", text=text):
            words = [text.partition(" ")[2]]
        case Said(messages=messages):
            words = [message.text for message in messages]
        case _:
            return []
    stripped = [word.strip(WRAPPED) for word in words]
    return [word for word in stripped if word and len(word) <= LONGEST and len(word.split()) == 1]
