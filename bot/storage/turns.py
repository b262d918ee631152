"""Turns: what waits of some chats is claimed, their mentees loaded; what was decided is written, in one transaction.

Whom a turn is about cannot be in another turn meanwhile. A turn decides nothing here: `dialogs.engine.turn` does. Many
turns share a transaction because a commit, and a statement, cost the same for one and for many.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Connection, RowMapping, bindparam, case, func, literal_column, select, update
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.exc import SQLAlchemyError

from bot.calls import Call
from bot.storage import inbox as intake
from bot.storage import inviting, mentees, outbox, standing
from bot.storage.database import Held
from bot.storage.forgetting import forget as forget_all
from bot.storage.inbox import WAITING, opened_body
from bot.storage.keys import Keys
from bot.storage.known import Kept, Known, Saved
from bot.storage.saving import put_down
from bot.storage.sealing import SealBroken
from bot.storage.statements import among, outside
from bot.storage.tables import inbox
from bot.storage.writing import Writes
from dialogs.engine.events import Clear, Occurrence
from dialogs.mentee import Mentee

TOGETHER = ("message", "reply")  # neighbours of these kinds are one event
MOST = 50
WIDER = 4  # rows looked at for each chat that is wanted: several may be of one
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
    _kept: Kept | None = None
    _saved: Saved | None = None
    _nudges: list[outbox.Nudge] = field(default_factory=list)
    _held: Held = field(kw_only=True)
    _keys: Keys = field(kw_only=True)
    _now: datetime = field(kw_only=True)
    _claimed: Sequence[RowMapping] = field(kw_only=True)

    async def reload(self) -> Mentee | None:
        """The mentee as before the turn, for a second try after a fault of ours."""
        await self._held.run(load, self._keys, Known(0), [self])
        return self.mentee

    async def invited(self) -> bool:
        """Whether this chat has shown an invitation code of late."""
        return await self._held.run(inviting.invited, self.chat)

    async def invite(self) -> None:
        """It has shown one; kept when the context is left."""
        await self._held.run(inviting.invite, self.chat, self._now)

    async def finish(self, mentee: Mentee | None, calls: Sequence[Call], **decided: Any) -> None:
        """`write`, with what `Decided` is made of."""
        await self.write(Decided(mentee, calls, **decided))

    async def write(self, decided: "Decided") -> None:
        """It is committed when the context is left.

        Raises what is our fault with everything as before the call, so that there can be another after `reload`.
        """
        await self._held.run(write, self._keys, self._now, [(self, decided)])

    def take(self, connection: Connection, kept: Kept | Exception | None, nudges: Sequence[Any]) -> None:
        """Whom it is about, and what was written. Raises what cannot be read."""
        self._kept, self._nudges = None, []
        if isinstance(kept, Exception):
            raise kept
        self._kept = kept
        self.rows = [self._opened(row) for row in self._claimed]
        if kept is not None:
            replied = {row.body["reply_to"] for row in self.rows if row.body.get("reply_to") is not None}
            if replied:
                kept.mentee.places = mentees.places(connection, kept, replied)
                kept.mentee.nudged = outbox.subjects(connection, self.chat, kept.key, replied)
            self._nudges = outbox.nudges(nudges, kept.key)
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
class Decided:
    """What a turn came to.

    Kept about a mentee who has not consented: nothing. `forget`: the calls are the goodbye. `failed`: the reference
    of the fault; the rows keep their bodies for a week, but for those of who had not consented.
    """

    mentee: Mentee | None
    calls: Sequence[Call]
    next_due: datetime | None = None
    retires: Collection[int] = ()
    withdrawn: Collection[Occurrence] = ()
    cleared: Collection[Clear] = ()
    forget: bool = False
    failed: str | None = None
    counts: Collection[str] = ()


@dataclass
class Turns:
    """Those that share a transaction, one a chat."""

    works: list[Work]
    _held: Held
    _keys: Keys
    _now: datetime

    @property
    def saved(self) -> list[Saved]:
        """Of whoever may soon be back. A wave of nudges would drive out of memory those who are talking."""
        of = (work for work in self.works if work.finished and any(row.kind != "due" for row in work.rows))
        return [work._saved for work in of if work._saved]

    async def finish(self, decided: Sequence[tuple[Work, Decided]]) -> None:
        """All of these, or none when it raises what is our fault: then each can be finished by itself."""
        if decided:
            await self._held.run(write, self._keys, self._now, decided)


def write(connection: Connection, keys: Keys, now: datetime, those: Sequence[tuple[Work, Decided]]) -> None:
    kept: list[Kept | None] = []
    saved: list[Saved | None] = []
    with connection.begin_nested():
        writes = Writes()
        for work, decided in those:
            of, written = work._kept, None
            if decided.forget and of is not None:
                forget_all(connection, keys, of, [row.id for row in work.rows])
                of = None
            elif decided.mentee is not None and decided.mentee.consented and not decided.forget:
                written = put_down(writes, keys, decided.mentee, of, decided.next_due)
                of = written.kept
            kept.append(of)
            saved.append(written)
        _mark_rows(connection, those)
        writes.carry_out(connection)
        _put(connection, keys, now, those, kept)
    for (work, decided), of, written in zip(those, kept, saved, strict=True):
        work.forgot = decided.forget and work._kept is not None
        work._kept, work._saved, work.finished = of, written, True


def _mark_rows(connection: Connection, those: Sequence[tuple[Work, Decided]]) -> None:
    """Of rows that /delete has dealt with only the number is left, and stays as it is."""
    ids: dict[str | None, list[int]] = defaultdict(list)
    for work, decided in those:
        if not (decided.forget and work._kept is not None):
            ids[decided.failed] += [row.id for row in work.rows]
    for reference, these in ids.items():
        if reference is None:
            connection.execute(_DONE, {"these": these})
        else:
            connection.execute(_FAILED, {"these": these, "why": reference})


def _put(
    connection: Connection,
    keys: Keys,
    now: datetime,
    those: Sequence[tuple[Work, Decided]],
    kept: Sequence[Kept | None],
) -> None:
    gone = outbox.retire(connection, {(work.chat, number) for work, decided in those for number in decided.retires})
    over = {
        work.chat: ((of.mentee.id, of.key), decided.cleared)
        for (work, decided), of in zip(those, kept, strict=True)
        if of is not None
    }
    standing_calls = standing.clear(connection, over)
    askings, rows = [], []
    for (work, decided), of in zip(those, kept, strict=True):
        calls = [call for call in decided.calls if (work.chat, call.edits) not in gone]
        if rest := outbox.withdraw(connection, work._nudges, decided.withdrawn):
            intake.put(connection, keys, [outbox.unsent(work.chat, rest)], now)
        whose: tuple[str | None, bytes] = (None, keys.intake)
        if of is not None:
            whose = of.mentee.id, of.key
            calls = [*standing_calls.get(work.chat, ()), *calls]
            askings += outbox.asking_rows(of.mentee.id, of.key, calls)
        rows += outbox.rows(work.chat, whose, calls, work.rows[0].id, now, fleeting=decided.forget)
    outbox.put_askings(connection, askings)
    outbox.put(connection, rows)


_DONE = update(inbox).where(among(inbox.c.id)).values(state="done", body=None, mentee=None)
_FAILED = (
    update(inbox)
    .where(among(inbox.c.id))
    .values(state="failed", reference=bindparam("why"), body=case((inbox.c.mentee.is_not(None), inbox.c.body)))
)
_OLDEST = (
    select(inbox.c.chat, inbox.c.id)
    .where(WAITING, outside(inbox.c.chat, "busy"))
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
)
_SPOKEN = _OLDEST.where(inbox.c.kind != literal_column("'due'"))  # see `inbox.WAITING`
_OF_CHATS = (
    select(*(inbox.c[name] for name in ("id", "key", "chat", "mentee", "kind", "body")))
    .where(WAITING, among(inbox.c.chat), inbox.c.id >= bindparam("oldest"))
    .order_by(inbox.c.id)
    .limit(bindparam("most"))
)
_chat = func.unnest(bindparam("these", type_=ARRAY(BigInteger))).column_valued("chat")
_LOCKED = select(_chat, func.pg_try_advisory_xact_lock(_chat))


def claim(
    connection: Connection, held: Held, keys: Keys, known: Known, now: datetime, most: int, busy: Collection[int] = ()
) -> Turns:
    """The oldest that wait, of chats in no turn and not `busy`, each with its neighbours; loaded. At most so many.

    Where more wait than can be looked at, whoever did something goes before a wave of reminders, which has its share.
    """
    turns, seen = Turns([], held, keys, now), [*busy]
    while not turns.works:
        looked_for = {"busy": seen, "most": WIDER * most}
        if not (found := connection.execute(_OLDEST, looked_for).all()):
            return turns
        first = [chat for chat, _ in connection.execute(_SPOKEN, looked_for)] if len(found) == WIDER * most else []
        chats = [*dict.fromkeys(first)][: most - most // 4]
        chats = [*dict.fromkeys([*chats, *(chat for chat, _ in found)])][:most]
        seen += chats
        of: dict[int, list[RowMapping]] = {chat: [] for chat in _free(connection, chats)}
        those = {"these": list(of), "oldest": found[0].id, "most": MOST + WIDER * len(of)}
        for row in connection.execute(_OF_CHATS, those).mappings() if of else ():
            of[row["chat"]].append(row)
        for chat, rows in of.items():
            if rows:  # else its turn has ended just now
                alone = next((i for i, row in enumerate(rows) if row["kind"] not in TOGETHER), len(rows))
                claimed = rows[: min(max(alone, 1), MOST)]
                bare = [_received(row, {}) for row in claimed]
                turns.works.append(Work(bare, chat, _held=held, _keys=keys, _now=now, _claimed=claimed))
    load(connection, keys, known, turns.works)
    return turns


def load(connection: Connection, keys: Keys, known: Known, works: Sequence[Work]) -> None:
    looking_back = {work.chat for work in works if any(row.kind in LOOKS_BACK for row in work.rows)}
    kept = mentees.load_many(connection, keys, known, [work.chat for work in works], looking_back)
    nudges = outbox.nudge_rows(connection, kept) if kept else {}
    for work in works:
        work.fault = None
        try:
            work.take(connection, kept.get(work.chat), nudges.get(work.chat, ()))
        except SQLAlchemyError:
            raise
        except Exception as fault:
            work.mentee, work.fault = None, fault


def _free(connection: Connection, chats: Sequence[int]) -> Sequence[int]:
    """Locks on the chats themselves, until the transaction ends: rows can become visible later than those behind."""
    if connection.dialect.name == "sqlite":
        return chats  # nobody else is in a transaction
    return [chat for chat, gained in connection.execute(_LOCKED, {"these": list(chats)}) if gained]


def _received(row: RowMapping, body: Mapping[str, Any]) -> Received:
    return Received(row["id"], intake.update_id(row["key"]), row["kind"], body)
