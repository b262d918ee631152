"""`next_due` is worked out from time zones: with others it is worked out anew for everybody (RELIABILITY 8, rule 18).

How far that is stands in `meta`: it goes on where it was after a restart, and several who tick share the work.
"""

import json
from datetime import datetime
from typing import TypedDict

from sqlalchemy import ColumnElement, Connection, and_, exists, or_, select, true

from bot.storage.identity import remember
from bot.storage.inbox import WAITING, Incoming, put_plain
from bot.storage.tables import mentee, meta

NAME = "zones"


class Progress(TypedDict):
    """`after`: the next_due and the id of the last who was put; None when everybody was."""

    zones: str
    after: tuple[str, str] | None


def renew(connection: Connection, zones: str, now: datetime, limit: int) -> int | None:
    """One "due" row for each of the next few, soonest first; how many. None when all are of these `zones`.

    A turn that finds nothing due renews the time, and no more. While anything waits none is put: people go first. Of
    an empty database all are, whoever waits: those who come later are worked out with these zones.
    """
    known = connection.scalar(select(meta.c.value).where(meta.c.name == NAME).with_for_update())
    progress: Progress | None = json.loads(known) if known else None
    if progress is None or progress["zones"] != zones:
        progress = {"zones": zones, "after": ("", "")}
    if progress["after"] is None:
        return None
    at, id = progress["after"]
    some = (
        select(mentee.c.chat, mentee.c.next_due, mentee.c.id)
        .where(mentee.c.next_due.is_not(None), _behind(datetime.fromisoformat(at), id) if id else true())
        .order_by(mentee.c.next_due, mentee.c.id)
        .limit(limit)
    )
    found = connection.execute(some).all()
    if found and connection.scalar(select(exists().where(WAITING))):
        return 0
    put_plain(connection, [Incoming(None, chat, "due") for chat, _, _ in found], now)
    progress["after"] = (found[-1].next_due.isoformat(), found[-1].id) if found else None
    remember(connection, NAME, json.dumps(progress))
    return len(found)


def _behind(at: datetime, id: str) -> ColumnElement[bool]:
    """The first condition alone would do with an index; the second is for many at the same instant."""
    return and_(mentee.c.next_due >= at, or_(mentee.c.next_due > at, mentee.c.id > id))
