"""What only changes a message goes out with what follows it, in one claim; the order in a chat stays."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.calls import Call
from bot.storage import Store, dispatch
from bot.storage.outbox import EDIT, opened
from bot.storage.tables import outbox
from tests.bot.storage.people import (
    CHAT,
    ME,
    NOW,
    asked,
    message,
    newcomer,
    reminder,
    said,
    send_all,
    sql,
    taken_in,
    turn,
)

WITHOUT_BUTTONS = Call("editMessageReplyMarkup", {}, lane="edit", edits=1)


async def answered(store: Store, **brought: list[Call]) -> None:
    """People whose question 1 has arrived, and what their answers to it brought; the first is CHAT, the next follow."""
    chats = range(CHAT, CHAT + len(brought))
    for chat in chats:
        await taken_in(store, newcomer(chat), [asked(1, "first?")])
    await send_all(store)
    for chat, calls in zip(chats, brought.values(), strict=True):
        await store.receive([message(chat, chat=chat)], NOW)
        await turn(store, None, calls)


async def claimed(store: Store, limit: int = 10) -> list[tuple[int, str]]:
    return [(row.chat, row.call.params.get("text", "edit")) for row in await store.claim(ME, NOW, limit, ())]


async def test_an_edit_takes_the_message_behind_it_along_and_no_more(store: Store) -> None:
    await answered(
        store,
        one=[WITHOUT_BUTTONS, said("second?"), said("and third?")],
        other=[WITHOUT_BUTTONS, WITHOUT_BUTTONS, said("another's")],
    )
    assert await claimed(store) == [
        (CHAT, "edit"),
        (CHAT, "second?"),
        (CHAT + 1, "edit"),
        (CHAT + 1, "edit"),
        (CHAT + 1, "another's"),
    ]
    assert await claimed(store) == [], "the rest of the chat waits for these"


async def test_no_more_are_claimed_than_were_asked_for(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor opened, only to be left for the next claim."""
    await answered(store, one=[WITHOUT_BUTTONS, said("second?")], other=[WITHOUT_BUTTONS, said("another's")])
    keys: list[str] = []

    def noted(unlocked: bytes, row_key: str, *more: Any) -> Call:
        keys.append(row_key)
        return opened(unlocked, row_key, *more)

    monkeypatch.setattr(dispatch, "opened", noted)
    assert await claimed(store, 3) == [(CHAT, "edit"), (CHAT, "second?"), (CHAT + 1, "edit")]
    assert await states(store, CHAT + 1) == ["sent", "sending", "waiting"]
    assert len(keys) == 3


async def test_a_nudge_and_what_is_parked_do_not_go_along(store: Store) -> None:
    """A nudge has its own hour and pace (RELIABILITY 8, rules 10 and 11)."""
    await answered(
        store,
        one=[WITHOUT_BUTTONS, reminder("step.1.1"), said("behind it")],
        other=[WITHOUT_BUTTONS, said("parked"), said("behind it")],
    )
    of_the_other = outbox.c.chat == CHAT + 1
    parked = select(outbox.c.id + 1).where(of_the_other, outbox.c.lane == EDIT).scalar_subquery()
    await sql(store, update(outbox).where(outbox.c.id == parked).values(not_before=NOW + timedelta(seconds=20)))
    assert await claimed(store) == [(CHAT, "edit"), (CHAT + 1, "edit")]


async def test_an_edit_of_what_never_arrived_does_not_hold_the_message_up(store: Store) -> None:
    await taken_in(store, newcomer(), [asked(1), WITHOUT_BUTTONS, said("second?")])
    (row,) = await store.claim(ME, NOW, 10, ())
    await store.dead(row, ME, "Bad Request")
    assert await claimed(store) == [(CHAT, "second?")]
    assert await states(store, CHAT) == ["dead", "withdrawn", "sending"]


async def states(store: Store, chat: int) -> list[str]:
    found = await sql(store, select(outbox.c.state).where(outbox.c.chat == chat).order_by(outbox.c.id))
    return [row["state"] for row in found]
