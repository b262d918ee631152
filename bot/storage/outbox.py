"""What waits to be sent, as a turn sees it: put, taken back, looked up. `dispatch` is the sender's side of it."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, literal_column, select, update

from bot.calls import Call
from bot.storage.codec import dump_call, dump_occurrences, load_call, text
from bot.storage.inbox import Incoming
from bot.storage.sealing import seal, unseal
from bot.storage.statements import among, insert_new, insert_over
from bot.storage.tables import asking, outbox
from dialogs.engine.events import Occurrence
from dialogs.nudges import CHECKIN, MISSED, OFFER

LANES = ("reply", "edit", "nudge")
EDIT = LANES.index("edit")
NUDGE = LANES.index("nudge")  # this and all above: what has a date, the check-in, then the rest (RELIABILITY 4.7)
DATED, WEEKLY, OTHER = NUDGE, NUDGE + 1, NUDGE + 2
URGENCY = {"step": DATED, "milestone": DATED, "goal": DATED, CHECKIN: WEEKLY, MISSED: WEEKLY, OFFER: WEEKLY}
GOODBYE = timedelta(hours=1)

Row = dict[str, Any]

# Written out, not as parameters: only so does a database see that an index over these few rows will do.
WAITING = outbox.c.state == literal_column("'waiting'")
PENDING = outbox.c.state.in_((literal_column("'waiting'"), literal_column("'sending'")))


def rows(
    chat: int,
    whose: tuple[str | None, bytes],
    calls: Sequence[Call],
    origin: int,
    now: datetime,
    fleeting: bool = False,
) -> list[Row]:
    """The calls of one turn, `origin` being its first inbox row.

    What goes to another chat is the mentee's all the same: sealed with their key, and gone with it. `fleeting` ones
    are removed as soon as they are sent, given up, or an hour old.
    """
    mentee, unlocked = whose
    made = []
    for number, call in enumerate(calls):
        row_key = call.key or f"inbox:{origin}:{number}"
        made.append(
            {
                "key": row_key,
                "chat": call.chat or chat,
                "mentee": mentee,
                "lane": number_of(call),
                "payload": seal(unlocked, "outbox", "payload", row_key, text(dump_call(call))),
                "asking": call.asking,
                "not_after": call.not_after or (now + GOODBYE if fleeting else None),
                "fleeting": fleeting,
                "state": "waiting",
                "attempts": 0,
                "repeats": 0,
                "at": now,
            }
        )
    return made


def number_of(call: Call) -> int:
    """The lower goes first: of a nudge its most urgent part counts."""
    urgent = [URGENCY.get(one.subject.partition(".")[0], OTHER) for one in call.occurrences]
    return min(urgent, default=OTHER) if call.lane == "nudge" else LANES.index(call.lane)


def lane_of(number: int) -> str:
    """As a call names it: nudges have a number for each urgency."""
    return LANES[min(number, NUDGE)]


def put(connection: Connection, rows: Sequence[Row]) -> None:
    """What has been put under the same key is left out."""
    insert_new(connection, outbox, rows)


def asking_rows(mentee: str, unlocked: bytes, calls: Iterable[Call]) -> list[Row]:
    """What is known of an asking before it is sent: where its answer goes, and its text for when its buttons go."""
    made = []
    for call in calls:
        if call.asking is not None:
            number = str(call.asking)
            frame, path = call.place or (None, None)
            said = call.params.get("text") or call.params.get("caption")
            made.append(
                {
                    "mentee": mentee,
                    "number": call.asking,
                    "frame": frame,
                    "path": None if path is None else seal(unlocked, "asking", "path", number, path),
                    "text": None if said is None else seal(unlocked, "asking", "text", number, said),
                }
            )
    return made


def put_askings(connection: Connection, rows: Sequence[Row]) -> None:
    insert_over(connection, asking, rows, ("frame", "path", "text"))


def retire(connection: Connection, askings: Collection[tuple[int, int]]) -> set[tuple[int, int]]:
    """Of these askings (each with its chat first) those that were still unsent: they never will be."""
    if not askings:
        return set()
    found = connection.execute(_ASKING_STILL, {"these": list({chat for chat, _ in askings})}).all()
    still = {id: (chat, number) for id, chat, number in found if (chat, number) in askings}
    if not still:
        return set()
    gone = connection.execute(_RETIRE, {"these": list(still)}).scalars()
    return {still[id] for id in gone}


_ASKING_STILL = select(outbox.c.id, outbox.c.chat, outbox.c.asking).where(
    among(outbox.c.chat), PENDING, WAITING, outbox.c.asking.is_not(None)
)
_RETIRE = update(outbox).where(among(outbox.c.id), WAITING).values(state="withdrawn").returning(outbox.c.id)


@dataclass(frozen=True)
class Nudge:
    """One that waits, and what it tells."""

    id: int
    occurrences: tuple[Occurrence, ...]


# Asked for the bare lane, SQLite would look through everybody's nudges: of a chat little waits. No sender takes one
# until the transaction ends, for it may be taken back, and its occurrences be due again.
_NUDGES = (
    select(outbox.c.chat, outbox.c.id, outbox.c.key, outbox.c.payload)
    .where(among(outbox.c.chat), PENDING, WAITING, outbox.c.mentee.is_not(None), outbox.c.lane + 0 >= NUDGE)
    .order_by(outbox.c.id)
    .with_for_update()
)


def nudge_rows(connection: Connection, chats: Collection[int]) -> dict[int, list[tuple[int, str, bytes]]]:
    """By chat, of those that have any: id, key and payload of each nudge that waits."""
    found: dict[int, list[tuple[int, str, bytes]]] = defaultdict(list)
    for chat, id, row_key, payload in connection.execute(_NUDGES, {"these": list(chats)}):
        found[chat].append((id, row_key, payload))
    return found


def nudges(rows: Iterable[tuple[int, str, bytes]], unlocked: bytes) -> list[Nudge]:
    """Raises `SealBroken`."""
    return [Nudge(id, opened(unlocked, row_key, payload).occurrences) for id, row_key, payload in rows]


def withdraw(connection: Connection, nudges: Iterable[Nudge], withdrawn: Collection[Occurrence]) -> list[Occurrence]:
    """Takes back each nudge that tells one of these; gives what else such nudges would have told."""
    rest: list[Occurrence] = []
    for nudge in nudges:
        kept = [one for one in nudge.occurrences if one not in withdrawn]
        if len(kept) == len(nudge.occurrences):
            continue
        done = connection.execute(update(outbox).where(outbox.c.id == nudge.id, WAITING).values(state="withdrawn"))
        rest += kept if done.rowcount else []
    return rest


def subjects(
    connection: Connection, chat: int, unlocked: bytes, messages: Collection[int]
) -> dict[int, tuple[str, ...]]:
    """By Telegram's id of a nudge's message: what it was about."""
    found = connection.execute(
        select(outbox.c.message_id, outbox.c.key, outbox.c.payload).where(
            outbox.c.chat == chat,
            outbox.c.message_id.in_(messages),
            outbox.c.lane >= NUDGE,
            outbox.c.payload.is_not(None),
        )
    )
    return {
        message: tuple(one.subject for one in opened(unlocked, row_key, payload).occurrences)
        for message, row_key, payload in found
    }


def unsent(chat: int, occurrences: Iterable[Occurrence]) -> Incoming:
    return Incoming(None, chat, "unsent", {"occurrences": dump_occurrences(occurrences)})


def opened(unlocked: bytes, row_key: str, payload: bytes, not_after: datetime | None = None) -> Call:
    """Raises `SealBroken`."""
    return load_call(json.loads(unseal(unlocked, "outbox", "payload", row_key, payload)), not_after, row_key)
