"""What has been given up: messages that were not sent, or perhaps not, and events whose turn failed by a fault of ours.

Seen by number, reason and reference; what anybody wrote is sealed and stays so.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, select, update

from bot.storage.inbox import KEPT
from bot.storage.outbox import lane_of
from bot.storage.statements import among, insert_new
from bot.storage.tables import inbox, outbox

GIVEN_UP = outbox.c.state.in_(("dead", "unsure"))
FAILED = inbox.c.state == "failed"
_KEPT = inbox.c.body.is_not(None) | (inbox.c.kind == "due")  # that alone has no content


@dataclass(frozen=True)
class Failure:
    """`id` is "outbox:17" or "inbox:23", `what` the lane or the kind, `why` Telegram's words or our reference."""

    id: str
    at: datetime
    what: str
    state: str
    why: str


def failures(connection: Connection) -> list[Failure]:
    """The oldest first."""
    out, received = outbox.c, inbox.c
    sent = select(out.id, out.at, out.lane, out.state, out.why).where(GIVEN_UP)
    found = [
        Failure(f"outbox:{id}", at, lane_of(lane), state, why or "")
        for id, at, lane, state, why in connection.execute(sent)
    ]
    taken = select(received.id, received.at, received.kind, received.reference).where(FAILED)
    found += [Failure(f"inbox:{id}", at, kind, "failed", why or "") for id, at, kind, why in connection.execute(taken)]
    return sorted(found, key=lambda one: (one.at, one.id))


def retry(connection: Connection, id: str | None, now: datetime) -> int:
    """Lets it wait again, or with None all that can; how many did. What was received is kept for a week only,
    and of who had not consented not at all."""
    table, _, number = id.partition(":") if id else ("", "", "")
    count = 0
    if table in ("", "outbox"):
        where = [GIVEN_UP, outbox.c.payload.is_not(None), *_numbered(outbox.c.id, number)]
        anew: dict[str, Any] = {"state": "waiting", "attempts": 0, "repeats": 0, "not_before": None, "why": None}
        count += connection.execute(update(outbox).where(*where).values(anew)).rowcount
    if table in ("", "inbox"):
        count += _received_anew(connection, [FAILED, _KEPT, inbox.c.at >= now - KEPT, *_numbered(inbox.c.id, number)])
    return count


def _received_anew(connection: Connection, where: list[ColumnElement[bool]]) -> int:
    """Under new numbers: what a turn says is known by the number of its event, and under the old one was the apology.
    An answer under the same would be taken for what has been put already.
    """
    rows = connection.execute(select(inbox).where(*where).order_by(inbox.c.id)).mappings().all()
    connection.execute(delete(inbox).where(among(inbox.c.id)), {"these": [row["id"] for row in rows]})
    anew = {"state": "waiting", "reference": None}
    insert_new(connection, inbox, [{name: row[name] for name in row if name != "id"} | anew for row in rows])
    return len(rows)


def _numbered(column: Any, number: str) -> list[ColumnElement[bool]]:
    return [column == int(number)] if number else []
