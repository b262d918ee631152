"""How much waits, and how late it is: figures for whoever looks after the coach. Looks only at what waits."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from bot.storage import inbox, outbox, tables


@dataclass(frozen=True)
class Waiting:
    """`outbox` by lane, those only in which something waits. `late`: how long ago the oldest nudge fell due."""

    inbox: int
    outbox: Mapping[str, int]
    late: timedelta


def waiting(connection: Connection, now: datetime) -> Waiting:
    """A nudge is due from its mentee's `next_due` on; then it is in the inbox, then in the outbox, until it is sent."""
    mentee, received, out = tables.mentee.c, tables.inbox.c, tables.outbox.c
    events = connection.scalar(select(func.count()).select_from(tables.inbox).where(inbox.WAITING)) or 0
    lanes = Counter[str]()
    for lane, count in connection.execute(select(out.lane, func.count()).where(outbox.WAITING).group_by(out.lane)):
        lanes[outbox.lane_of(lane)] += count
    since = [
        connection.scalar(select(func.min(mentee.next_due)).where(mentee.next_due <= now, ~mentee.blocked)),
        connection.scalar(select(func.min(received.at)).where(inbox.WAITING, received.kind == "due")),
        connection.scalar(select(func.min(out.at)).where(outbox.WAITING, out.lane >= outbox.NUDGE)),
    ]
    oldest = min((at for at in since if at is not None), default=now)
    return Waiting(events, lanes, max(now - oldest, timedelta()))
