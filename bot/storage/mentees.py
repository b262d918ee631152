"""Mentees and all that belongs to them, loaded, many at once; `saving` is the way back, `known` spares most of it."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from sqlalchemy import Connection, RowMapping, exists, func, or_, select

from bot.storage import tables
from bot.storage.keys import Keys
from bot.storage.known import ENDED, PLAN, Kept, Known, frame_id, in_order
from bot.storage.sealing import unseal
from bot.storage.statements import among
from dialogs.mentee import Shown
from dialogs.plan import Plan, Row

_ROWS = {made: select(table).where(among(table.c.mentee)) for made, (_, table) in PLAN.items()}
_MENTEES = (
    select(tables.mentee, tables.key.c.wrapped)
    .join(tables.key, tables.key.c.mentee == tables.mentee.c.id)
    .where(among(tables.mentee.c.chat))
)
_WHO = select(*(tables.mentee.c[name] for name in ("id", "chat", "saves", "next_due", "entries"))).where(
    among(tables.mentee.c.chat)
)
_THERE = select(tables.mentee.c.id).where(among(tables.mentee.c.id))
_frame = tables.frame.c
_ALL_FRAMES = select(tables.frame).where(among(_frame.mentee)).order_by(_frame.open, _frame.place)
_nth = func.row_number().over(partition_by=_frame.mentee, order_by=_frame.place.desc())
_ended = select(_frame.mentee, _frame.place, _nth.label("nth")).where(among(_frame.mentee), ~_frame.open).cte()
_LATEST = select(_ended.c.place).where(_ended.c.mentee == _frame.mentee, _ended.c.nth <= ENDED)
_copy = tables.frame.alias()
_REOPENED = exists().where(_copy.c.mentee == _frame.mentee, _copy.c.id == _frame.id, _copy.c.open)
_FRAMES = _ALL_FRAMES.where(or_(_frame.open, _frame.place.in_(_LATEST), _REOPENED))
_SHOWN = (
    select(*(tables.asking.c[name] for name in ("mentee", "number", "message_id", "at", "perhaps")))
    .join(tables.mentee, tables.mentee.c.id == tables.asking.c.mentee)
    .where(
        among(tables.asking.c.mentee),
        tables.asking.c.number >= tables.mentee.c.readable,
        or_(tables.asking.c.message_id.is_not(None), tables.asking.c.perhaps.is_not(None)),
    )
)


def load(connection: Connection, keys: Keys, chat: int, all_ended: bool = False) -> Kept | None:
    """None when nothing is kept about this chat. Raises `SealBroken`.

    `all_ended`: with every ended dialog, as an edited message or a reply may belong to any.
    """
    found = load_many(connection, keys, Known(0), [chat], {chat} if all_ended else ()).get(chat)
    if isinstance(found, Exception):
        raise found
    return found


def load_many(
    connection: Connection, keys: Keys, known: Known, chats: Collection[int], all_ended: Collection[int] = ()
) -> dict[int, Kept | Exception]:
    """By chat; with an exception in the place of who cannot be read: `SealBroken` or worse, ours."""
    found: dict[int, Kept | Exception] = {}
    unknown: list[int] = []
    ids: list[str] = []
    for id, chat, saves, next_due, entries in connection.execute(_WHO, {"these": list(chats)}):
        ids.append(id)
        kept = known.take(chat)
        if kept and (kept.mentee.id, kept.saves) == (id, saves) and chat not in all_ended:
            kept.next_due, kept.entries = next_due, entries
            kept.mentee.shown, kept.mentee.places, kept.mentee.nudged = {}, {}, {}
            found[chat] = kept
        else:
            unknown.append(chat)
    for chat in set(chats).difference(found, unknown):
        known.take(chat)  # deleted elsewhere
    if unknown:
        found |= _read(connection, keys, unknown, all_ended)
    shown: dict[str, dict[int, Shown]] = defaultdict(dict)
    for whose, number, message_id, at, perhaps in connection.execute(_SHOWN, {"these": ids}) if ids else ():
        shown[whose][number] = Shown(0, perhaps.replace(microsecond=0)) if perhaps else Shown(message_id, at)
    for one in found.values():
        if isinstance(one, Kept):
            one.mentee.shown = shown[one.mentee.id]
    return found


def drop_gone(connection: Connection, known: Known) -> None:
    """Whoever was deleted elsewhere, by `erase` or another process, does not stay in the memory of this one."""
    chats = known.chats()
    if chats:
        there = set(connection.scalars(_THERE, {"these": list(chats)}))
        known.drop({id: chat for id, chat in chats.items() if id not in there})


def _read(
    connection: Connection, keys: Keys, chats: Collection[int], all_ended: Collection[int]
) -> dict[int, Kept | Exception]:
    rows = connection.execute(_MENTEES, {"these": list(chats)}).mappings().all()
    ids = [row["id"] for row in rows]
    plans: dict[str, list[tuple[type[Row], RowMapping]]] = defaultdict(list)
    for made, query in _ROWS.items():
        for one in connection.execute(query, {"these": ids}).mappings():
            plans[one["mentee"]].append((made, one))
    frames: dict[str, list[RowMapping]] = defaultdict(list)
    looked_back = [row["id"] for row in rows if row["chat"] in all_ended]
    ordinary = [id for id in ids if id not in looked_back] if looked_back else ids
    for query, these in ((_FRAMES, ordinary), (_ALL_FRAMES, looked_back)):
        for one in connection.execute(query, {"these": these}).mappings() if these else ():
            frames[one["mentee"]].append(one)
    found: dict[int, Kept | Exception] = {}
    for row in rows:
        try:
            found[row["chat"]] = _built(keys, row, plans[row["id"]], frames[row["id"]])
        except Exception as fault:
            found[row["chat"]] = fault
    return found


def _built(
    keys: Keys, row: RowMapping, plan: Sequence[tuple[type[Row], RowMapping]], frames: Sequence[RowMapping]
) -> Kept:
    key = keys.unwrap(row["id"], row["wrapped"])
    mentee = tables.MENTEE.load(key, row["id"], row)
    kept = Kept(mentee, key, row["next_due"], row["entries"], row["saves"], tables.MENTEE.state(mentee))
    things: dict[str, Row] = {}
    for made, one in plan:
        mapped = PLAN[made][0]
        thing = things[one["id"]] = mapped.load(key, one["id"], one)
        kept.plan[one["id"]] = made, mapped.state(thing)
    mentee.plan = Plan({id: things[id] for id in sorted(things, key=in_order)})
    for one in frames:
        id = one["id"], one["open"]
        frame = tables.FRAME.load(key, frame_id(id), one)
        kept.frames[id] = one["place"], tables.FRAME.state(frame)
        (mentee.stack if one["open"] else mentee.finished).append(frame)
    return kept


def places(connection: Connection, kept: Kept, messages: Collection[int]) -> dict[int, tuple[int, str]]:
    """By Telegram's id of a message of ours that put a question: where the answer goes."""
    asking = tables.asking.c
    found = connection.execute(
        select(asking.message_id, asking.number, asking.frame, asking.path).where(
            asking.mentee == kept.mentee.id, asking.message_id.in_(messages), asking.path.is_not(None)
        )
    )
    return {
        message: (frame, unseal(kept.key, "asking", "path", str(number), path))
        for message, number, frame, path in found
    }
