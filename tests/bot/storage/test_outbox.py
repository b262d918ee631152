"""What a turn decided goes out in order, once where that can be known, and not when it has lost its sense."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.calls import Call
from bot.storage import Incoming, Keys, Store, dispatch
from bot.storage.codec import load_occurrences
from dialogs.mentee import Mentee
from tests.bot.storage.people import (
    CHAT,
    ME,
    NOW,
    asked,
    message,
    newcomer,
    occurrence,
    reminder,
    said,
    seen,
    send_all,
    taken_in,
    turn,
)
from tests.bot.storage.sends import claim, states, texts

LATER = NOW + timedelta(minutes=5)


async def test_a_call_arrives_as_it_was_put(store: Store) -> None:
    call = Call(
        "sendPhoto",
        {"caption": "שלום", "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "a:1:yes"}]]}},
        lane="nudge",
        picture={"kind": "timeline", "data": {"title": "Plan"}},
        asking=1,
        place=(3, "goal"),
        occurrences=(occurrence("step.1.2"),),
        not_after=LATER,
        key="mine",
    )
    await taken_in(store, newcomer(), [call])
    assert [row.call for row in await claim(store)] == [call]


async def test_a_chat_hears_things_one_after_another_and_in_order(store: Store) -> None:
    await taken_in(store, newcomer(), [said("one"), said("two")])
    await taken_in(store, newcomer(CHAT + 1), [said("other")])
    first = await claim(store)
    assert texts(first) == ["one", "other"]
    assert await claim(store) == []
    await store.sent(first[0], ME, 1, NOW)
    assert texts(await claim(store)) == ["two"]


async def test_answers_go_before_nudges(store: Store) -> None:
    await taken_in(store, newcomer(CHAT), [reminder("step.1")])
    await taken_in(store, newcomer(CHAT + 1), [said("answer")])
    assert texts(await claim(store, limit=1)) == ["answer"]


async def test_chats_with_a_send_under_way_are_left_out(store: Store) -> None:
    await taken_in(store, newcomer(), [said("one")])
    assert await store.claim(ME, NOW, 10, {CHAT}) == []
    assert texts(await store.claim(ME, NOW, 10, {CHAT + 1})) == ["one"]


async def test_a_nudge_past_its_time_is_not_sent_and_its_turn_hears_of_it(store: Store) -> None:
    await taken_in(store, newcomer(), [reminder("step.1", "step.2", not_after=NOW), said("next")])
    assert texts(await claim(store, LATER)) == ["next"]
    work = await seen(store)
    assert work.rows[0].kind == "unsent"
    assert load_occurrences(work.rows[0].body["occurrences"]) == (occurrence("step.1"), occurrence("step.2"))


async def test_nudges_that_wait_are_known_to_the_turn_and_taken_back_when_their_reason_ends(store: Store) -> None:
    await taken_in(store, newcomer(), [reminder("step.1"), reminder("step.2", "step.3"), reminder("step.4")])
    work = await seen(store, message(1))
    assert work.mentee is not None
    assert [one.subject for one in work.mentee.waiting] == ["step.1", "step.2", "step.3", "step.4"]
    await turn(store, work.mentee, withdrawn=[occurrence("step.1"), occurrence("step.2")])
    left = await seen(store)
    assert left.mentee is not None
    assert [one.subject for one in left.mentee.waiting] == ["step.4"]
    assert (left.rows[0].kind, [one["subject"] for one in left.rows[0].body["occurrences"]]) == ("unsent", ["step.3"])
    assert texts(await send_all(store)) == ["about step.4"]


async def test_an_asking_retired_before_it_was_sent_is_never_sent(store: Store) -> None:
    """DESIGN "One question is live"."""
    await taken_in(store, newcomer(), [asked(1, "first?")])
    await store.receive([message(1)], NOW)
    edit = Call("editMessageReplyMarkup", {}, lane="edit", edits=1)
    await turn(store, None, [edit, asked(2, "second?")], retires=[1])
    assert texts(await send_all(store)) == ["second?"]


async def test_an_edit_finds_the_message_and_the_text_of_its_asking(store: Store) -> None:
    await taken_in(store, newcomer(), [asked(1, "<b>first?</b>")])
    await send_all(store, 700)
    await store.receive([message(1)], NOW)
    edit = Call("editMessageText", {}, lane="edit", edits=1, chosen="✓ yes")
    await turn(store, None, [edit], retires=[1])
    (row,) = await send_all(store)
    assert (row.message_id, row.text, row.call.chosen) == (700, "<b>first?</b>", "✓ yes")
    assert (await store.everything(CHAT))["questions"][0]["text"] is None, "it is not needed any more"


async def test_the_question_for_consent_is_found_though_nothing_was_kept_about_the_stranger(store: Store) -> None:
    await store.receive([message(1)], NOW)
    await turn(store, Mentee(id="", chat=CHAT), [asked(0, "May I keep what you write?")])
    await send_all(store, 700)
    await taken_in(store, newcomer(), [Call("editMessageText", {}, lane="edit", edits=0, chosen="✓ yes")])
    (row,) = await claim(store)
    assert (row.message_id, row.text) == (700, "May I keep what you write?")


async def test_an_edit_of_what_never_arrived_is_left_out(store: Store) -> None:
    await taken_in(store, newcomer(), [asked(1), Call("editMessageReplyMarkup", {}, lane="edit", edits=1)])
    (row,) = await claim(store)
    await store.dead(row, ME, "Bad Request")
    assert await claim(store) == []
    assert await states(store) == ["dead", "withdrawn"]


async def test_a_call_with_a_key_of_its_own_is_put_once_ever(store: Store) -> None:
    for update_id in (1, 2):
        await store.receive([Incoming(update_id, -CHAT, "group", {})], NOW)
        await turn(store, None, [replace(said("One by one."), key=f"group:{-CHAT}")])
    assert len(await send_all(store)) == 1
    await store.prune(NOW + timedelta(days=60))
    await store.receive([Incoming(3, -CHAT, "group", {})], NOW)
    await turn(store, None, [replace(said("One by one."), key=f"group:{-CHAT}")])
    assert await send_all(store) == []


async def test_what_was_sent_is_forgotten_after_a_week_and_given_up_letters_after_a_month(store: Store) -> None:
    await taken_in(store, newcomer(), [said("sent"), said("dead")])
    (row,) = await claim(store)
    await store.sent(row, ME, 1, NOW)
    (row,) = await claim(store)
    await store.dead(row, ME, "why")
    await store.prune(NOW + timedelta(days=8))
    assert await states(store) == ["dead"]
    await store.prune(NOW + timedelta(days=31))
    assert await states(store) == []


async def test_two_senders_never_claim_the_same(store: Store, another: Callable[[], Store]) -> None:
    for number in range(6):
        await taken_in(store, newcomer(CHAT + number), [said(f"{number}")])
    claimed = [*await claim(store, limit=3), *await another().claim("other", NOW, 10, ())]
    assert sorted(texts(claimed)) == [str(number) for number in range(6)]


@pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_a_sender_does_not_wait_for_what_another_is_claiming(
    store: Store, keys: Keys, another: Callable[[], Store]
) -> None:
    for number in range(2):
        await taken_in(store, newcomer(CHAT + number), [said(f"{number}"), said("next")])
    async with asyncio.timeout(10), store._database.held() as held:
        assert texts((await held.run(dispatch.claim, keys, ME, NOW, 1, [])).rows) == ["0"]
        assert texts(await another().claim("other", NOW, 10, ())) == ["1"]
