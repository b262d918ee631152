"""How much is taken in a minute: of one chat, and of chats that nobody is known of (RELIABILITY 6, abuse).

It is counted in this process's memory, so several that receive have a limit each. A minute is one of Telegram's dates,
not of arrival: what was written over hours and comes at once after an outage is not too much. What comes again, because
the database was away, is not counted again. Signs of crisis are never dropped.
"""

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.storage import Incoming
from dialogs.understanding.crisis import signs_of_crisis

MINUTE = timedelta(minutes=1)
KNOWN = timedelta(hours=1)  # so long somebody new is not new again
PRESSES = 3  # of buttons, for each message: a list is ticked quickly
TOLD = 5  # new people who hear that it is too crowded, for each who is let in; a flood hears nothing
REMEMBERED = 5_000  # chats: who writes too much is among the latest
QUOTED = 60  # characters of the first message that was dropped

OUTSIDE = ("group", "closed")  # told once, ever, and not that it was too much
INSTEAD = ("hasty", "crowded")  # what is said in the place of what was dropped
FREE = ("member",)  # Telegram's own word that the bot was stopped, or is welcome again


@dataclass
class _Minute:
    """What was taken in it, by update; and the update in whose place it was told that it is too much."""

    since: datetime
    messages: set[int | None] = field(default_factory=set)
    presses: set[int | None] = field(default_factory=set)
    told: int | None = None


@dataclass
class _Door:
    since: datetime
    let_in: set[int] = field(default_factory=set)  # chats
    told: dict[int, int | None] = field(default_factory=dict)  # chats, and the update in whose place


class Limits:
    """`per_minute` messages of a chat, and as many new chats; 0 is no limit."""

    def __init__(self, per_minute: int) -> None:
        self._most = per_minute
        self._minutes: OrderedDict[int, _Minute] = OrderedDict()
        self._doors: dict[str, _Door] = {}
        self._known: OrderedDict[int, datetime] = OrderedDict()

    def take(self, one: Incoming, now: datetime) -> Incoming | None:
        """As it came; once a minute what is said in its place; else nothing."""
        if not self._most or one.kind in FREE:
            return one
        at = _at(one, now)
        minute = self._minutes.get(one.chat)
        if minute is None or abs(at - minute.since) >= MINUTE:
            minute = self._minutes[one.chat] = _Minute(at)
        _keep_latest(self._minutes, one.chat)
        taken, most = (minute.presses, PRESSES) if one.kind == "press" else (minute.messages, 1)
        if one.update_id in taken or len(taken) < most * self._most:
            taken.add(one.update_id)
            return one
        if _in_crisis(one):
            return one
        if one.kind in OUTSIDE or minute.told not in (None, one.update_id):
            return None
        minute.told = one.update_id
        words = str(one.body.get("text", ""))
        return _instead(one, "hasty", words=words if len(words) <= QUOTED else words[:QUOTED] + "…")

    def admit(self, one: Incoming, now: datetime) -> Incoming | None:
        """As `take`, of a chat that nobody is known of."""
        if not self._most or one.kind in FREE:
            return one
        at = _at(one, now)
        if one.chat in self._known and at - self._known[one.chat] < KNOWN:
            return one
        which = one.kind if one.kind in OUTSIDE else "new"
        door = self._doors.get(which)
        if door is None or abs(at - door.since) >= MINUTE:
            door = self._doors[which] = _Door(at)
        if len(door.let_in) < self._most:
            door.let_in.add(one.chat)
            self._known[one.chat] = at
            _keep_latest(self._known, one.chat)
            return one
        if _in_crisis(one):
            return one
        if which != "new" or one.kind in ("press", "edited"):
            return None
        if len(door.told) < TOLD * self._most:
            door.told.setdefault(one.chat, one.update_id)
        return _instead(one, "crowded") if door.told.get(one.chat, -1) == one.update_id else None


def _instead(one: Incoming, kind: str, **more: str) -> Incoming:
    kept = {name: one.body[name] for name in ("language", "at") if name in one.body}
    return Incoming(one.update_id, one.chat, kind, {**kept, **more})


def _at(one: Incoming, now: datetime) -> datetime:
    """When it was written; of a press, of which Telegram does not say it, when it came."""
    at = one.body.get("at")
    return datetime.fromisoformat(at) if at else now


def _in_crisis(one: Incoming) -> bool:
    return signs_of_crisis(str(one.body.get("text", "")))


def _keep_latest(of: OrderedDict[int, Any], chat: int) -> None:
    of.move_to_end(chat)
    while len(of) > REMEMBERED:
        of.popitem(last=False)
