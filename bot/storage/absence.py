"""After a gap: who was in the middle of something hears that the coach was away, each once (DESIGN "Nudges and time").

That a gap has ended is noted with the heartbeat that goes on; then all mentees are gone through, some a transaction,
and with what is put the place that this has come to: a kill loses nothing and says nothing twice. Whoever ticks takes
part, and nudges nobody before it is done.
"""

import json
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, select, update

from bot.storage.codec import text
from bot.storage.identity import remember
from bot.storage.inbox import TICK, Incoming, put
from bot.storage.keys import Keys
from bot.storage.tables import asking, frame, heartbeat, mentee, meta

AFTERWARDS = timedelta(minutes=1)  # the last question may be later than the last heartbeat; a gap takes two minutes
FAR_AWAY = timedelta(hours=24)  # what was written longer ago has not arrived (Bot API getUpdates)
PAGE = 1000  # mentees looked at in a transaction: a few milliseconds
TOLD = 200  # of them who hear of it, at most: ten milliseconds
GAP = "gap:"  # before the time since when, in `meta`


def end_gap(connection: Connection, since: datetime, until: datetime, asked_after: datetime) -> bool:
    """The heartbeat goes on, and the gap is noted; false when another that ticks has done so."""
    here = update(heartbeat).where(heartbeat.c.name == TICK, heartbeat.c.at == since)
    if not connection.execute(here.values(at=until)).rowcount:
        return False
    _note(connection, since, until, asked_after, "")
    return True


def tell(connection: Connection, keys: Keys) -> int | None:
    """Goes on with what `end_gap` noted; how many hear of it, of the next mentees. None when there is no gap.

    An "away" row for each with an open dialog whose latest question was put between `asked_after` and the gap. Who has
    answered since, and so has a later question, needs no other. After more than 24 hours, for everybody with an open
    dialog.
    """
    noted = select(meta.c.name, meta.c.value).where(meta.c.name.like(GAP + "%")).order_by(meta.c.name)
    earliest = connection.execute(noted.limit(1).with_for_update()).one_or_none()
    if earliest is None:
        return None
    gap = json.loads(earliest.value)
    since = datetime.fromisoformat(earliest.name.removeprefix(GAP))
    until, asked_after = (datetime.fromisoformat(gap[name]) for name in ("until", "asked_after"))
    ahead = select(mentee.c.id).where(mentee.c.id > gap["behind"]).order_by(mentee.c.id)
    last = connection.scalar(ahead.limit(1).offset(PAGE - 1))
    page = [mentee.c.id > gap["behind"], *([] if last is None else [mentee.c.id <= last])]
    met = select(mentee.c.id, mentee.c.chat).where(*page, _met(since, until, asked_after), ~mentee.c.blocked)
    found = connection.execute(met.order_by(mentee.c.id).limit(TOLD)).all()
    if len(found) == TOLD:
        last = found[-1].id
    body = {"since": since.isoformat(), "until": until.isoformat()}
    put(connection, keys, [Incoming(None, chat, "away", body) for _, chat in found], until)
    if last is None:
        connection.execute(delete(meta).where(meta.c.name == earliest.name))
    else:
        _note(connection, since, until, asked_after, last)
    return len(found)


def _met(since: datetime, until: datetime, asked_after: datetime) -> ColumnElement[bool]:
    in_the_middle = exists().where(frame.c.mentee == mentee.c.id, frame.c.open)
    lately = exists().where(
        asking.c.mentee == mentee.c.id,
        asking.c.number == mentee.c.asking,
        asking.c.at.between(asked_after, since + AFTERWARDS),
    )
    return in_the_middle if until - since > FAR_AWAY else and_(in_the_middle, lately)


def _note(connection: Connection, since: datetime, until: datetime, asked_after: datetime, behind: str) -> None:
    gap = {"until": until.isoformat(), "asked_after": asked_after.isoformat(), "behind": behind}
    remember(connection, GAP + since.isoformat(), text(gap))
