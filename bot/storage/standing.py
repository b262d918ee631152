"""What stands in a chat with buttons about a subject, a reminder or a list, and loses them when that is over."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import Connection, literal_column, select, update

from bot.calls import Call
from bot.storage.codec import dump_call, text
from bot.storage.outbox import EDIT, opened
from bot.storage.sealing import seal
from bot.storage.tables import outbox
from dialogs.engine.data import cleared
from dialogs.engine.events import Clear

LATEST = 50  # messages looked at: further up nobody taps, and an old button is answered kindly


def clear(connection: Connection, chat: int, whose: tuple[str, bytes], over: Collection[Clear]) -> list[Call]:
    """The calls that change the keyboards; the rows are kept as they then stand. `whose`: the mentee and their key."""
    if not over:
        return []
    mentee, unlocked = whose
    sent = (
        select(outbox.c.id, outbox.c.key, outbox.c.payload, outbox.c.message_id)
        .where(
            outbox.c.chat == chat,
            outbox.c.mentee == mentee,  # what was said before consent is sealed otherwise
            outbox.c.message_id.is_not(None),
            outbox.c.asking.is_(None),
            outbox.c.lane != EDIT,
            outbox.c.payload.is_not(None),
            outbox.c.state == literal_column("'sent'"),
        )
        .order_by(outbox.c.id.desc())
        .limit(LATEST)
    )
    calls = []
    for id, key, payload, message_id in connection.execute(sent).all():
        call = opened(unlocked, key, payload)
        before = call.params.get("reply_markup", {}).get("inline_keyboard")
        if not before or (left := cleared(before, over)) == before:
            continue
        markup = {"reply_markup": {"inline_keyboard": left}} if left else {}
        bare = {name: value for name, value in call.params.items() if name != "reply_markup"}
        now = text(dump_call(replace(call, params=bare | markup)))
        connection.execute(
            update(outbox).where(outbox.c.id == id).values(payload=seal(unlocked, "outbox", "payload", key, now))
        )
        calls.append(Call("editMessageReplyMarkup", markup, "edit", changes=message_id))
    return calls[::-1]
