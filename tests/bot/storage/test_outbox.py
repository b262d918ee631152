"""What a turn decided goes out in order, once where that can be known, and not when it has lost its sense."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from bot.calls import Call
from bot.storage import Incoming, Keys, Outgoing, Store, dispatch
from bot.storage.codec import load_occurrences
from bot.storage.tables import heartbeat, outbox
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
    sql,
    taken_in,
    turn,
)

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


async def test_what_surely_was_not_sent_waits_in_its_place(store: Store) -> None:
    await taken_in(store, newcomer(), [said("one"), said("two")])
    (row,) = await claim(store)
    await store.again(row, ME, LATER, counted=True)
    assert await claim(store) == []
    (again,) = await claim(store, LATER)
    assert (again.call.params["text"], again.attempts) == ("one", 1)
    await store.again(again, ME, None, counted=False)
    assert [row.attempts for row in await claim(store)] == [1]


async def test_a_parked_chat_rests_with_all_that_waits(store: Store) -> None:
    """RELIABILITY 8.10."""
    await taken_in(store, newcomer(), [said("one")])
    (row,) = await claim(store)
    await store.flooded(row, ME, 20, LATER)
    await store.receive([message(1)], NOW)
    await turn(store, None, [said("two")])
    assert await claim(store) == []
    assert texts(await claim(store, LATER)) == ["one"]


async def test_a_chat_rests_also_when_what_met_the_429_is_taken_back(store: Store) -> None:
    """RELIABILITY 8.10, for whoever else sends: the sender itself has it in mind."""
    await taken_in(store, newcomer(), [asked(1, "first?"), said("two")])
    (row,) = await claim(store)
    await store.flooded(row, ME, 20, LATER)
    await store.receive([message(1)], NOW)
    await turn(store, None, retires=[1])
    assert await claim(store) == []
    assert texts(await claim(store, LATER)) == ["two"]


async def test_a_question_may_have_been_read_while_it_is_under_way_and_when_its_receipt_was_lost(store: Store) -> None:
    """DESIGN "A message answers only what its writer can have read": not when it surely was not sent."""

    async def shown() -> list[int]:
        mentee = await store.look(CHAT)
        assert mentee is not None
        return list(mentee.shown)

    await taken_in(store, newcomer(), [asked(1)])
    assert await shown() == []
    (row,) = await claim(store)
    assert await shown() == [1]
    await store.again(row, ME, None)
    assert await shown() == []
    (row,) = await claim(store)
    await store.flooded(row, ME, 20, LATER)
    assert await shown() == []
    (row,) = await claim(store, LATER)
    await store.unsure(row, ME, LATER)
    assert await shown() == [1]
    (row,) = await claim(store, LATER)
    await store.again(row, ME, None)
    assert await shown() == [1], "the first time it may have been"


async def test_a_dead_letter_lets_the_next_one_pass(store: Store) -> None:
    await taken_in(store, newcomer(), [said("one"), said("two")])
    (row,) = await claim(store)
    await store.dead(row, ME, "Bad Request: can't parse entities")
    assert texts(await claim(store)) == ["two"]


@pytest.mark.parametrize(
    ("call", "pause"),
    [(said("hello"), 0), (Call("editMessageReplyMarkup", {}, lane="edit"), 0), (reminder("step.1"), 60)],
)
async def test_what_may_have_been_sent_is_repeated_twice_at_most(store: Store, call: Call, pause: int) -> None:
    """RELIABILITY 8.8: an answer at once, a nudge after a minute, an edit freely; then it is listed as unsure."""
    await taken_in(store, newcomer(), [call])
    now = NOW
    for _ in range(2):
        (row,) = await claim(store, now)
        await store.unsure(row, ME, now)
        if pause:
            assert await claim(store, now + timedelta(seconds=pause - 1)) == []
        now += timedelta(seconds=pause)
    (row,) = await claim(store, now)
    await store.unsure(row, ME, now)
    assert await claim(store, now + timedelta(days=1)) == []
    assert await states(store) == ["unsure"]


async def test_what_a_dead_worker_was_sending_is_taken_over_as_unsure(store: Store) -> None:
    """RELIABILITY 8.7: after 5 s of real time without a sign of life; a worker that lives keeps what it is sending."""
    await taken_in(store, newcomer(), [said("one")])
    (row,) = await claim(store, worker="dead")
    assert await claim(store, worker="alive") == []
    await age(store, "dead", 6)
    (taken,) = await claim(store, worker="alive")
    assert (taken.id, taken.repeats) == (row.id, 1)
    await store.sent(row, "dead", 9, NOW)
    assert await states(store) == ["sending"], "the note of the one who was taken for dead counts no more"
    await store.sent(taken, "alive", 10, NOW)
    assert await states(store) == ["sent"]


async def test_after_the_clock_was_set_back_a_dead_worker_does_not_seem_alive(store: Store) -> None:
    await taken_in(store, newcomer(), [said("one")])
    (row,) = await claim(store, worker="dead")
    await age(store, "dead", -3600)
    assert [one.id for one in await claim(store, worker="alive")] == [row.id]


async def test_a_worker_that_beats_is_not_taken_over(store: Store) -> None:
    await taken_in(store, newcomer(), [said("one")])
    await claim(store, worker="slow")
    await age(store, "slow", 6)
    await store.beat("slow")
    assert await claim(store, worker="other") == []


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


async def test_who_blocked_the_bot_is_sent_nothing_and_their_nudges_have_not_been_told(store: Store) -> None:
    await taken_in(store, newcomer(), [said("one"), reminder("step.1")])
    await store.block(CHAT, NOW)
    assert await claim(store) == []
    kinds = []
    for _ in range(2):
        async with store.turn(NOW) as work:
            assert work is not None
            kinds.append((work.rows[0].kind, work.rows[0].body.get("back")))
            await work.finish(work.mentee, [])
    assert kinds == [("unsent", None), ("member", False)]


async def test_a_chat_that_moved_is_sent_to_at_its_new_place(store: Store) -> None:
    await taken_in(store, newcomer(), [said("one")])
    await store.migrate(CHAT, -1_001_234_567_890)
    assert [row.chat for row in await claim(store)] == [-1_001_234_567_890]


async def test_a_payload_that_cannot_be_opened_stops_nobody(store: Store) -> None:
    await taken_in(store, newcomer(), [said("one"), said("two")])
    first = select(outbox.c.id).order_by(outbox.c.id).limit(1).scalar_subquery()
    await sql(store, update(outbox).where(outbox.c.id == first).values(payload=b"\x01" + bytes(40)))
    assert texts(await claim(store)) == ["two"]
    assert await states(store) == ["dead", "sending"]


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


async def claim(store: Store, now: datetime = NOW, limit: int = 10, worker: str = ME) -> list[Outgoing]:
    return await store.claim(worker, now, limit, ())


async def age(store: Store, worker: str, seconds: int) -> None:
    """As if the worker had last been seen that long ago: no test waits for that."""
    seen_at = datetime.now(UTC) - timedelta(seconds=seconds)
    await sql(store, update(heartbeat).where(heartbeat.c.name == worker).values(at=seen_at))


async def states(store: Store) -> list[str]:
    return [row["state"] for row in await sql(store, select(outbox.c.state).order_by(outbox.c.id))]


def texts(rows: list[Outgoing]) -> list[str]:
    return [row.call.params["text"] for row in rows]
