"""What comes in is kept once, waits its turn in order, and is due when its time has come."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.storage import Incoming, Store, Work
from bot.storage.tables import inbox, mentee
from tests.bot.storage.people import CHAT, NOW, asked, message, newcomer, seen, send_all, sql, taken_in, turn


async def test_an_update_that_comes_again_is_taken_once(store: Store) -> None:
    """RELIABILITY 8.3: Telegram hands over at least once."""
    await store.receive([message(7, "one"), message(7, "one")], NOW)
    await store.receive([message(7, "one"), message(8, "two")], NOW)
    assert texts(await seen(store)) == ["one", "two"]
    await turn(store, None)
    await store.receive([message(7, "one")], NOW)
    async with store.turn(NOW) as work:
        assert work is None


async def test_neighbouring_messages_of_one_chat_are_one_turn_until_something_else_comes(store: Store) -> None:
    other = CHAT + 1
    await store.receive(
        [
            message(1, "a"),
            message(2, "x", chat=other),
            message(3, "b", kind="reply"),
            message(4, "/plan", kind="command"),
            message(5, "c"),
        ],
        NOW,
    )
    turns = []
    for _ in range(4):
        async with store.turn(NOW) as work:
            assert work is not None
            turns.append((work.chat, texts(work), [row.update_id for row in work.rows]))
            await work.finish(None, [])
    assert turns == [
        (CHAT, ["a", "b"], [1, 3]),
        (other, ["x"], [2]),
        (CHAT, ["/plan"], [4]),
        (CHAT, ["c"], [5]),
    ]


async def test_one_turn_takes_at_most_fifty_messages(store: Store) -> None:
    await store.receive([message(number) for number in range(1, 61)], NOW)
    assert len((await seen(store)).rows) == 50


async def test_a_turn_that_is_left_without_finishing_has_not_happened(store: Store) -> None:
    await store.receive([message(1, "hello")], NOW)
    with pytest.raises(RuntimeError):
        await broken_turn(store)
    assert texts(await seen(store)) == ["hello"]
    assert await store.claim("anyone", NOW, 10, ()) == []


async def broken_turn(store: Store) -> None:
    async with store.turn(NOW) as work:
        assert work is not None
        await work.finish(newcomer(), [asked(1)])
        raise RuntimeError


async def test_after_a_fault_of_ours_the_same_turn_can_be_finished_with_an_apology(store: Store) -> None:
    """DESIGN "Storage": the row is marked failed, by its reference, and never tried again by itself."""
    await taken_in(store, newcomer(name="Ada"))
    await store.receive([message(1, "hello")], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        assert work.mentee is not None
        work.mentee.name = "half done"
        work.mentee.told["goal.1"] = object()  # type: ignore[assignment]  # the fault
        with pytest.raises(TypeError):
            await work.finish(work.mentee, [asked(1)])
        again = await work.reload()
        assert again is not None
        assert again.name == "Ada"
        await work.finish(again, [asked(1, "Sorry, R17.")], failed="R17")
    async with store.turn(NOW) as work:
        assert work is None
    assert [row.call.params["text"] for row in await send_all(store)] == ["Sorry, R17."]
    kept = (await store.everything(CHAT))["received"]
    assert [row["body"]["text"] for row in kept] == ["hello"], "the body of a failed row is kept a week"
    await store.prune(NOW + timedelta(days=8))
    assert [row["body"] for row in (await store.everything(CHAT))["received"]] == [{}]


async def test_a_row_that_cannot_be_opened_is_reported_and_stops_nobody_else(store: Store) -> None:
    await taken_in(store, newcomer())
    await store.receive([message(1), message(2, "next", chat=CHAT + 1)], NOW)
    await sql(store, update(inbox).where(inbox.c.key == "update:1").values(body=b"\x01" + bytes(40)))
    async with store.turn(NOW) as work:
        assert work is not None
        assert work.fault is not None
        assert (work.mentee, [row.id for row in work.rows]) == (None, [row.id for row in work.rows])
        await work.finish(None, [], failed="R18")
    assert texts(await seen(store)) == ["next"]


async def test_the_tick_puts_one_row_for_each_whose_time_has_come(store: Store) -> None:
    for number, due in enumerate((-1, 0, 1)):
        await taken_in(store, newcomer(CHAT + number), next_due=NOW + timedelta(minutes=due))
    assert await store.next_due(NOW) == NOW + timedelta(minutes=1)
    assert await store.due(NOW, 100) == 2
    assert await store.due(NOW, 100) == 0, "their time is empty until the turn says when the next is"
    work = await seen(store)
    assert (work.chat, [row.kind for row in work.rows], work.rows[0].body) == (CHAT, ["due"], {})
    await turn(store, work.mentee, next_due=NOW)
    assert await store.due(NOW, 100) == 1


async def test_who_has_blocked_the_bot_is_looked_at_when_it_is_time_to_remove_them(store: Store) -> None:
    """Their time is that of nothing else (`nudges.wake`)."""
    await taken_in(store, newcomer(blocked=True), next_due=NOW + timedelta(days=90))
    assert await store.due(NOW + timedelta(days=89), 100) == 0
    assert await store.due(NOW + timedelta(days=90), 100) == 1


async def test_the_tick_takes_the_soonest_first_and_no_more_than_it_may(store: Store) -> None:
    for number in range(3):
        await taken_in(store, newcomer(CHAT + number), next_due=NOW - timedelta(minutes=number))
    assert await store.due(NOW, 2) == 2
    left = await sql(store, select(mentee.c.chat).where(mentee.c.next_due.is_not(None)))
    assert [row["chat"] for row in left] == [CHAT]


async def test_the_heartbeat_tells_when_the_last_one_was(store: Store) -> None:
    assert await store.heartbeat(NOW) is None
    assert await store.heartbeat(NOW + timedelta(minutes=5)) == NOW


async def test_one_can_tell_whether_all_up_to_now_is_dealt_with(store: Store) -> None:
    """DESIGN "Nudges and time": the gate after a gap."""
    assert (await store.oldest_waiting(), await store.newest()) == (None, 0)
    await store.receive([message(1), message(2, chat=CHAT + 1)], NOW)
    newest = await store.newest()
    assert await store.oldest_waiting() == newest - 1
    await turn(store, None)
    await store.receive([message(3)], NOW)
    assert await store.waiting_before(newest + 1)
    await turn(store, None)
    assert not await store.waiting_before(newest + 1)
    assert await store.oldest_waiting() is not None


async def test_ids_of_updates_are_forgotten_after_a_week(store: Store) -> None:
    """RELIABILITY 8.3: after a week without updates Telegram counts from a random number."""
    await store.receive([message(7)], NOW)
    await turn(store, None)
    await store.prune(NOW + timedelta(days=6))
    await store.receive([message(7)], NOW)
    assert await store.oldest_waiting() is None
    await store.prune(NOW + timedelta(days=8))
    await store.receive([message(7)], NOW)
    assert await store.oldest_waiting() is not None


async def test_a_chat_without_a_mentee_can_be_told_something(store: Store) -> None:
    await store.receive([Incoming(1, CHAT, "group", {"language": "en"})], NOW)
    await turn(store, None, [asked(0, "I talk with people one by one.")])
    assert [row.call.params["text"] for row in await send_all(store)] == ["I talk with people one by one."]


def texts(work: Work) -> list[str]:
    return [row.body["text"] for row in work.rows]
