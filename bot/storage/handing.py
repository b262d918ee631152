"""What a turn has put is handed to the sender of its own process in the turn's own transaction.

One commit less, and one look, than when the sender finds it: a mentee waits for two instead of three.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sqlalchemy import Connection

from bot.storage import dispatch, pacing
from bot.storage.dispatch import Claimed
from bot.storage.keys import Keys
from bot.storage.pacing import Rate
from bot.storage.troubles import StoreAway


@dataclass(frozen=True)
class Room:
    """What a sender may take at `now`: so many rows, noted as being sent by `worker`; none of the chats in `busy`.
    Several senders keep to `rate` together where they share the database."""

    worker: str
    now: datetime
    limit: int
    busy: frozenset[int]
    rate: Rate | None


@dataclass
class Handing:
    """`room` is None when the sender is looking for itself. `claimed`: what is its own, committed. `more`: there may be
    more that can be sent now."""

    room: Room | None
    claimed: Claimed | None = None
    more: bool = True


class Outlet(Protocol):
    """A sender of this process. While it hands over it claims nothing else; at the end it starts what is claimed."""

    def handing(self) -> AbstractContextManager[Handing]: ...


def share(connection: Connection, keys: Keys, room: Room) -> Claimed:
    """What a sender that looks for itself takes."""
    return dispatch.claim(connection, keys, room.worker, room.now, room.limit, list(room.busy), room.rate)


def claim(connection: Connection, keys: Keys, room: Room) -> Claimed | None:
    """As `dispatch.claim`, or all of it undone when that raises. None while another process claims: to wait for the
    pace, which it holds, with the locks of turns in hand could be to wait for each other."""
    try:
        with connection.begin_nested():
            if room.rate is not None and not pacing.free(connection):
                return None
            return share(connection, keys, room)
    except Exception as fault:
        if connection.dialect.name == "sqlite" and not connection.connection.in_transaction:
            raise StoreAway(type(fault).__name__) from fault  # a full disk undoes all of it, the turns too
        raise
