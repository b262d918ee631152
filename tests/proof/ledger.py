"""The coach's database as it lies there, read past the store: what was under way when the coach died, what came of all.

Only for a coach that is not running. Payloads are opened with the keys of the folder, as the sender opens them.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bot.storage import Keys
from bot.storage.outbox import opened
from tests.proof.overheard import Sign, is_message, sign


@dataclass(frozen=True)
class Row:
    """Of the outbox. `sign` is None for what only changes a message."""

    id: int
    state: str
    worker: str | None
    repeats: int
    sign: Sign | None


@dataclass(frozen=True)
class Ledger:
    outbox: tuple[Row, ...]
    inbox: dict[str, str]  # state by key

    @property
    def undone(self) -> list[str]:
        return [key for key, state in self.inbox.items() if state != "done"]


def read(database: Path, states: tuple[str, ...] = ()) -> Ledger:
    """With the outbox's rows in these states; without any, all. Empty while there is no database."""
    if not database.exists():
        return Ledger((), {})
    keys = Keys.find(None, database.parent)
    with closing(sqlite3.connect(database, timeout=5)) as connection:
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'outbox'").fetchone():
            return Ledger((), {})
        inbox = dict(connection.execute("SELECT key, state FROM inbox"))
        return Ledger(tuple(_rows(connection, keys, states)), inbox)


def latest(connection: sqlite3.Connection) -> int:
    """The highest id of the outbox, of a running coach too; 0 without any."""
    try:
        return int(connection.execute("SELECT max(id) FROM outbox").fetchone()[0] or 0)
    except sqlite3.OperationalError:
        return 0


def _rows(connection: sqlite3.Connection, keys: Keys, states: tuple[str, ...]) -> Iterator[Row]:
    of = (
        "SELECT outbox.id, outbox.key, outbox.chat, outbox.mentee, outbox.payload, outbox.state, outbox.worker,"
        " outbox.repeats, key.wrapped FROM outbox LEFT JOIN key ON key.mentee = outbox.mentee"
    )
    some = f" WHERE outbox.state IN ({', '.join('?' * len(states))})" if states else ""
    for id, key, chat, mentee, payload, state, worker, repeats, wrapped in connection.execute(of + some, states):
        unlocked = keys.unwrap(mentee, wrapped) if mentee else keys.intake
        call = opened(unlocked, key, payload)
        yield Row(id, state, worker, repeats, sign(chat, call.method, call.params) if is_message(call.method) else None)
