"""One turn: what waits of one chat is claimed, its mentee loaded; what was decided is written, all in one transaction.

Whom the turn is about cannot be in another turn meanwhile. A turn decides nothing here: `dialogs.engine.turn` does.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, func, select, update
from sqlalchemy.exc import SQLAlchemyError

from bot.calls import Call
from bot.storage import inbox as intake
from bot.storage import mentees, outbox
from bot.storage.database import Held
from bot.storage.forgetting import forget as forget_all
from bot.storage.inbox import WAITING, opened_body
from bot.storage.keys import Keys
from bot.storage.sealing import SealBroken
from bot.storage.tables import inbox
from dialogs.engine.events import Occurrence
from dialogs.mentee import Mentee

TOGETHER = ("message", "reply")  # neighbours of these kinds are one event
MOST = 50
LOOKS_BACK = ("edited", "reply")  # may be about a dialog that ended long ago


@dataclass(frozen=True)
class Received:
    """One inbox row; `update_id` is None for what came from inside."""

    id: int
    update_id: int | None
    kind: str
    body: Mapping[str, Any]


@dataclass
class Work:
    """`mentee` is None when nothing is kept about the chat: before consent, and after /delete.

    `fault`: what was kept could not be read (`SealBroken` or worse, ours); then bodies are empty, `mentee` is None,
    and all that can be done is to finish with an apology, as failed.
    """

    rows: list[Received]
    chat: int
    mentee: Mentee | None = None
    fault: Exception | None = None
    finished: bool = False
    forgot: bool = False
    _kept: mentees.Kept | None = None
    _nudges: list[outbox.Nudge] = field(default_factory=list)
    _held: Held = field(kw_only=True)
    _keys: Keys = field(kw_only=True)
    _now: datetime = field(kw_only=True)
    _claimed: list[RowMapping] = field(kw_only=True)

    async def reload(self) -> Mentee | None:
        """The mentee as before the turn, for a second try after a fault of ours."""
        await self._held.run(self.load)
        return self.mentee

    def load(self, connection: Connection) -> None:
        try:
            self._load(connection)
        except SQLAlchemyError:
            raise
        except Exception as fault:
            self.mentee, self.fault = None, fault

    async def finish(
        self,
        mentee: Mentee | None,
        calls: Sequence[Call],
        *,
        next_due: datetime | None = None,
        retires: Collection[int] = (),
        withdrawn: Collection[Occurrence] = (),
        forget: bool = False,
        failed: str | None = None,
    ) -> None:
        """Write what the turn decided; it is committed when the `turn` context is left.

        Kept about a mentee who has not consented: nothing. `forget`: the calls are the goodbye. `failed`: the
        reference of the fault; the rows keep their bodies for a week. Raises what is our fault with everything as
        before the call, so that there can be another after `reload`.
        """
        decided = _Decided(mentee, calls, next_due, retires, withdrawn, forget, failed)
        await self._held.run(self._write, decided)
        self.finished = True

    def _write(self, connection: Connection, decided: "_Decided") -> None:
        with connection.begin_nested():
            mentee = decided.mentee
            if decided.forget and self._kept is not None:
                forget_all(connection, self._keys, self._kept, [row.id for row in self.rows])
                self._kept = None
                self.forgot = True
            else:
                self._mark_rows(connection, decided.failed)
                if mentee is not None and mentee.consented and not decided.forget:
                    self._kept = mentees.save(connection, self._keys, mentee, self._kept, decided.next_due)
            self._put(connection, decided)

    def _put(self, connection: Connection, decided: "_Decided") -> None:
        gone = outbox.retire(connection, self.chat, decided.retires)
        calls = [call for call in decided.calls if call.edits not in gone]
        if rest := outbox.withdraw(connection, self._nudges, decided.withdrawn):
            intake.put(connection, self._keys, [outbox.unsent(self.chat, rest)], self._now)
        whose: tuple[str | None, bytes] = (None, self._keys.intake)
        if self._kept is not None:
            whose = self._kept.mentee.id, self._kept.key
            outbox.put_askings(connection, self._kept.mentee.id, self._kept.key, calls)
        outbox.put(connection, self.chat, whose, calls, self.rows[0].id, self._now, fleeting=decided.forget)

    def _mark_rows(self, connection: Connection, failed: str | None) -> None:
        done: dict[str, Any] = {"state": "done", "body": None, "mentee": None}
        if failed is not None:
            done = {"state": "failed", "reference": failed}
        ids = [row.id for row in self.rows]
        connection.execute(update(inbox).where(inbox.c.id.in_(ids)).values(done))

    def _load(self, connection: Connection) -> None:
        self._nudges = []
        looks_back = any(row.kind in LOOKS_BACK for row in self.rows)
        kept = self._kept = mentees.load(connection, self._keys, self.chat, looks_back)
        self.rows = [self._opened(row) for row in self._claimed]
        if kept is not None:
            replied = {row.body["reply_to"] for row in self.rows if row.body.get("reply_to") is not None}
            if replied:
                kept.mentee.places = mentees.places(connection, kept, replied)
                kept.mentee.nudged = outbox.subjects(connection, self.chat, kept.key, replied)
            self._nudges = outbox.waiting_nudges(connection, self.chat, kept.key)
            kept.mentee.waiting = [one for nudge in self._nudges for one in nudge.occurrences]
        self.mentee = kept.mentee if kept else None

    def _opened(self, row: RowMapping) -> Received:
        whose = self._keys.intake
        if row["mentee"] is not None:
            if self._kept is None or self._kept.mentee.id != row["mentee"]:
                raise SealBroken(f"inbox row {row['id']} is sealed with a key that is gone")
            whose = self._kept.key
        return _received(row, opened_body(whose, row["key"], row["body"]))


@dataclass(frozen=True)
class _Decided:
    """What `Work.finish` was given."""

    mentee: Mentee | None
    calls: Sequence[Call]
    next_due: datetime | None
    retires: Collection[int]
    withdrawn: Collection[Occurrence]
    forget: bool
    failed: str | None


_HEAD = (
    select(inbox.c.id, inbox.c.chat)
    .where(WAITING, inbox.c.chat.not_in(bindparam("busy", expanding=True)))
    .order_by(inbox.c.id)
    .limit(1)
)
_OF_CHAT = select(inbox).where(WAITING, inbox.c.chat == bindparam("of")).order_by(inbox.c.id).limit(MOST)


def claim(connection: Connection, held: Held, keys: Keys, now: datetime) -> Work | None:
    """The oldest that waits and whose chat is not in a turn, with its neighbours; loaded."""
    busy: list[int] = []
    rows: Sequence[RowMapping] = ()
    while not rows:
        found = connection.execute(_HEAD, {"busy": busy}).one_or_none()
        if found is None:
            return None
        busy.append(found.chat)
        if _chat_is_free(connection, found.chat):  # else, or when its turn has ended just now: the next chat
            rows = connection.execute(_OF_CHAT, {"of": found.chat}).mappings().all()
    alone = next((i for i, row in enumerate(rows) if row["kind"] not in TOGETHER), len(rows))
    claimed = list(rows[: max(alone, 1)])
    bare = [_received(row, {}) for row in claimed]
    work = Work(bare, busy[-1], _held=held, _keys=keys, _now=now, _claimed=claimed)
    work.load(connection)
    return work


def _chat_is_free(connection: Connection, chat: int) -> bool:
    """A lock on the chat itself, until the transaction ends: rows can become visible later than those behind them."""
    if connection.dialect.name == "sqlite":
        return True  # nobody else is in a transaction
    return bool(connection.scalar(select(func.pg_try_advisory_xact_lock(chat))))


def _received(row: RowMapping, body: Mapping[str, Any]) -> Received:
    return Received(row["id"], intake.update_id(row["key"]), row["kind"], body)
