"""Buttons of what was sent are taken off when their subject is over, and what then stands there is remembered."""

from __future__ import annotations

from typing import Any

from bot.calls import Call
from bot.storage import Outgoing, Store
from dialogs.engine.events import Clear
from tests.bot.storage.people import CHAT, ME, NOW, message, newcomer, occurrence, said, send_all, taken_in, turn

OVER = Clear("step.1.1", frozenset({"undo"}))


def with_buttons(*data: str, **more: Any) -> Call:
    row = [{"text": one, "callback_data": one} for one in data]
    return Call("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [row]}}, **more)


async def after(store: Store, *over: Clear, chat: int = CHAT, update: int = 1) -> list[Outgoing]:
    """What goes out after a turn in which these were over."""
    await store.receive([message(update, chat=chat)], NOW)
    await ends(store, *over)
    return await send_all(store, 600)


async def ends(store: Store, *over: Clear) -> None:
    async with store.turn(NOW) as work:
        assert work is not None
        await work.finish(work.mentee, [said("done")], cleared=over)


def keyboard(row: Outgoing) -> list[str]:
    rows = row.call.params.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["callback_data"] for each in rows for button in each]


async def test_before_the_reply_the_reminder_and_the_list_lose_what_is_over(store: Store) -> None:
    reminder = with_buttons("n:step.1.1:done", lane="nudge", occurrences=(occurrence("step.1.1"),))
    await taken_in(store, newcomer(), [reminder, with_buttons("n:step.1.1:done", "n:step.1.2:done")])
    await send_all(store)
    *edits, reply = await after(store, OVER)
    assert reply.call.params["text"] == "done"
    assert {edit.call.method for edit in edits} == {"editMessageReplyMarkup"}
    assert sorted((edit.call.changes, tuple(keyboard(edit))) for edit in edits) == [
        (500, ()),
        (501, ("n:step.1.2:done",)),
    ]


async def test_what_has_no_such_buttons_or_has_lost_them_is_left_alone(store: Store) -> None:
    await taken_in(store, newcomer(), [with_buttons("n:step.1.1:done", "n:step.1.1:undo"), with_buttons("a:1:yes")])
    await send_all(store)
    first = await after(store, OVER)
    assert [keyboard(edit) for edit in first if edit.call.changes] == [["n:step.1.1:undo"]]
    assert [edit for edit in await after(store, OVER, update=2) if edit.call.changes] == []


async def test_nobody_elses_buttons_are_touched_and_what_waits_is_not_edited(store: Store) -> None:
    await taken_in(store, newcomer(CHAT + 1), [with_buttons("n:step.1.1:done")])
    await send_all(store)
    await taken_in(store, newcomer(), [with_buttons("n:step.1.1:done")])
    assert [row for row in await after(store, OVER) if row.call.changes] == []


async def test_what_was_said_before_consent_is_not_looked_at(store: Store) -> None:
    """It is sealed with another key."""
    await store.receive([message(7)], NOW)
    await turn(store, None, [with_buttons("n:step.1.1:done")])
    await send_all(store, 400)
    await taken_in(store, newcomer(), [with_buttons("n:step.1.1:done")])
    await send_all(store)
    assert [row.call.changes for row in await after(store, OVER)] == [500, None]


async def test_before_the_turn_is_committed_nothing_changes(store: Store) -> None:
    """A turn that is taken back leaves the keyboards as they were."""
    await taken_in(store, newcomer(), [with_buttons("n:step.1.1:done")])
    await send_all(store)
    await store.receive([message(1)], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
    assert await store.claim(ME, NOW, 10, ()) == []
    await ends(store, OVER)
    assert [row.call.changes for row in await send_all(store, 600)] == [500, None]
