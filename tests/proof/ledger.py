"""The coach's database as it lies there, read past the store: what was under way when the coach died, what came of all.

Only for a coach that is not running. Payloads are opened with the keys of the folder, as the sender opens them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.storage import Keys
from bot.storage.outbox import opened
from tests.proof.engines import Engine
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


def read(engine: Engine, folder: Path, states: tuple[str, ...] = ()) -> Ledger:
    """With the outbox's rows in these states; without any, all. Empty while there is no database."""
    inbox = dict(engine.rows(folder, "SELECT key, state FROM inbox"))
    return Ledger(tuple(_rows(engine, folder, states)), inbox)


def latest(engine: Engine, folder: Path) -> int:
    """The highest id of the outbox, of a running coach too; 0 without any."""
    return max((id or 0 for (id,) in engine.rows(folder, "SELECT max(id) FROM outbox")), default=0)


def _rows(engine: Engine, folder: Path, states: tuple[str, ...]) -> Iterator[Row]:
    of = (
        "SELECT outbox.id, outbox.key, outbox.chat, outbox.mentee, outbox.payload, outbox.state, outbox.worker,"
        " outbox.repeats, key.wrapped FROM outbox LEFT JOIN key ON key.mentee = outbox.mentee"
    )
    wanted = ", ".join(f"'{state}'" for state in states)
    rows = engine.rows(folder, f"{of} WHERE outbox.state IN ({wanted})" if states else of)
    keys = Keys.find(None, folder) if rows else None
    for id, key, chat, mentee, payload, state, worker, repeats, wrapped in rows:
        assert keys
        unlocked = keys.unwrap(mentee, wrapped) if mentee else keys.intake
        call = opened(unlocked, key, payload)
        yield Row(id, state, worker, repeats, sign(chat, call.method, call.params) if is_message(call.method) else None)
