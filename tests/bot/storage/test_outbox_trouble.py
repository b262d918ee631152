"""What did not go out as it should: held up, given up, taken over, or not known to have arrived."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.calls import Call
from bot.storage import Store
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
    sql,
    taken_in,
    turn,
)
from tests.bot.storage.sends import age, claim, states, texts

LATER = NOW + timedelta(minutes=5)


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
