"""How much waits, and how late it is: figures for whoever looks after the coach. Looks only at what waits.

And at no more than so much of it, so that each look is as quick: a wave is not held up by being watched.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, ScalarSelect, Select, bindparam, func, literal_column, select

from bot.storage import inbox, outbox, tables

MOST = 10_000  # counted, of the inbox and of each lane
FRONT = 1_000  # among which the oldest nudge is looked for: what is further back is younger


@dataclass(frozen=True)
class Waiting:
    """`inbox`, and `outbox` by lane: those only in which something waits. `MOST` stands for any more.

    `late`: how long ago the oldest nudge fell due.
    """

    inbox: int
    outbox: Mapping[str, int]
    late: timedelta

    @property
    def more(self) -> bool:
        """Than is counted."""
        return max(self.inbox, *self.outbox.values(), 0) >= MOST


def waiting(connection: Connection, now: datetime) -> Waiting:
    """A nudge is due from its mentee's `next_due` on; then it is in the inbox, then in the outbox, until it is sent."""
    found = connection.execute(_LOOK, {"now": now, "most": MOST, "front": FRONT}).one()._mapping
    since = [found[name] for name in found if name.startswith("since")]
    oldest = min((at for at in since if at is not None), default=now)
    lanes = {lane: found[lane] for lane in outbox.LANES if found[lane]}
    return Waiting(found["inbox"], lanes, max(now - oldest, timedelta()))


def _received(*columns: Any) -> Select[Any]:
    return select(*columns).where(inbox.WAITING).order_by(tables.inbox.c.id)


def _lanes(first: int, last: int, *columns: Any) -> Select[Any]:
    """Between two, never one by itself: PostgreSQL may look for that along all rows in the order of their ids."""
    out = tables.outbox.c
    between = out.lane >= literal_column(str(first)), out.lane < literal_column(str(last + 1))
    return select(*columns).where(outbox.WAITING, *between).order_by(out.lane, out.id)


def _count(these: Select[Any]) -> ScalarSelect[int]:
    return select(func.count()).select_from(these.limit(bindparam("most")).subquery()).scalar_subquery()


def _due() -> ScalarSelect[datetime]:
    mentee = tables.mentee.c
    due = select(mentee.next_due, mentee.blocked).where(mentee.next_due <= bindparam("now"))
    front = due.order_by(mentee.next_due).limit(bindparam("front")).subquery()
    return select(func.min(front.c.next_due)).where(~front.c.blocked).scalar_subquery()


def _put() -> ScalarSelect[datetime]:
    front = _received(tables.inbox.c.at, tables.inbox.c.kind).limit(bindparam("front")).subquery()
    return select(func.min(front.c.at)).where(front.c.kind == literal_column("'due'")).scalar_subquery()


_URGENCIES = range(outbox.NUDGE, outbox.OTHER + 1)
_LOOK = select(
    _count(_received(tables.inbox.c.id)).label("inbox"),
    _count(_lanes(0, 0, tables.outbox.c.id)).label("reply"),
    _count(_lanes(outbox.EDIT, outbox.EDIT, tables.outbox.c.id)).label("edit"),
    _count(_lanes(outbox.NUDGE, outbox.OTHER, tables.outbox.c.id)).label("nudge"),
    _due().label("since next_due"),
    _put().label("since inbox"),
    *(_lanes(n, n, tables.outbox.c.at).limit(1).scalar_subquery().label(f"since {n}") for n in _URGENCIES),
)
