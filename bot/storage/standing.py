"""What stands in a chat with buttons about a subject, a reminder or a list, and loses them when that is over."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, bindparam, literal_column, select, update

from bot.calls import Call
from bot.storage.codec import dump_call, text
from bot.storage.outbox import EDIT, opened
from bot.storage.sealing import seal
from bot.storage.statements import Many, among
from bot.storage.tables import outbox
from dialogs.engine.data import cleared
from dialogs.engine.events import Clear

LATEST = 50  # messages looked at: further up nobody taps, and an old button is answered kindly

Over = Mapping[int, tuple[tuple[str, bytes], Collection[Clear]]]  # by chat: the mentee and their key, and what is over

_SENT = (
    select(outbox.c.id, outbox.c.chat, outbox.c.mentee, outbox.c.key, outbox.c.payload, outbox.c.message_id)
    .where(
        among(outbox.c.chat),
        outbox.c.message_id.is_not(None),
        outbox.c.asking.is_(None),
        outbox.c.lane != literal_column(str(EDIT)),
        outbox.c.payload.is_not(None),
        outbox.c.state == literal_column("'sent'"),
    )
    .order_by(outbox.c.id.desc())
)
_REWRITTEN = Many(update(outbox).where(outbox.c.id == bindparam("of_id")).values(payload=bindparam("now")))


def clear(connection: Connection, over: Over) -> dict[int, list[Call]]:
    """The calls that change the keyboards, by chat; the rows are kept as they then stand."""
    calls: dict[int, list[Call]] = defaultdict(list)
    asked = [chat for chat, (_, what) in over.items() if what]
    if not asked:
        return calls
    looked: dict[int, int] = defaultdict(int)
    rewritten: list[dict[str, Any]] = []
    for id, chat, whose, key, payload, message_id in connection.execute(_SENT, {"these": asked}).all():
        (mentee, unlocked), what = over[chat]
        looked[chat] += whose == mentee  # what was said before consent is sealed otherwise
        if whose != mentee or looked[chat] > LATEST:
            continue
        call = opened(unlocked, key, payload)
        before = call.params.get("reply_markup", {}).get("inline_keyboard")
        if not before or (left := cleared(before, what)) == before:
            continue
        markup = {"reply_markup": {"inline_keyboard": left}} if left else {}
        bare = {name: value for name, value in call.params.items() if name != "reply_markup"}
        now = text(dump_call(replace(call, params=bare | markup)))
        rewritten.append({"of_id": id, "now": seal(unlocked, "outbox", "payload", key, now)})
        calls[chat].insert(0, Call("editMessageReplyMarkup", markup, "edit", changes=message_id))
    _REWRITTEN(connection, rewritten)
    return calls
