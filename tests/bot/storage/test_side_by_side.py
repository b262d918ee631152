"""Several workers, several processes: nothing is lost, no chat is in two turns at once."""

import asyncio
import sys
from collections import defaultdict
from collections.abc import Callable

import pytest
from sqlalchemy import insert, text

from bot.storage import Store
from bot.storage.inbox import put
from bot.storage.tables import inbox
from tests.bot.storage.people import CHAT, NOW, message, newcomer, occurrence, reminder, said, seen, sql, taken_in


async def test_two_processes_that_read_and_then_write_lose_nothing(url: str, store: Store) -> None:
    """RELIABILITY 8.14: with a deferred BEGIN, or none, they do."""
    each = 60
    await taken_in(store, newcomer())
    command = [sys.executable, "-m", "tests.bot.storage.counting", url]
    processes = [await asyncio.create_subprocess_exec(*command, f"{1000 * number}", f"{each}") for number in (1, 2)]
    assert [await process.wait() for process in processes] == [0, 0]
    left = (await seen(store)).rows if await store.oldest_waiting() else []
    await store.receive([message(1)], NOW)
    mentee = (await seen(store)).mentee
    assert mentee is not None
    assert mentee.frames_made + len(left) == 2 * each


async def test_no_two_workers_have_one_chat_and_each_chat_keeps_its_order(
    store: Store, another: Callable[[], Store]
) -> None:
    """RELIABILITY 8.22."""
    await store.receive([message(n, kind="command", chat=CHAT + n % 5) for n in range(40)], NOW)
    open_now: set[int] = set()
    order: dict[int, list[int | None]] = defaultdict(list)

    async def work_off(one: Store) -> None:
        idle = 0
        while idle < 3:
            async with one.turn(NOW) as work:
                if work is None:
                    idle += 1
                    continue
                assert work.chat not in open_now
                open_now.add(work.chat)
                await asyncio.sleep(0)
                order[work.chat] += [row.update_id for row in work.rows]
                await work.finish(None, [said("read")])
                open_now.remove(work.chat)

    await asyncio.gather(*(work_off(one) for one in (store, another(), store, another())))
    while await store.oldest_waiting() is not None:  # a worker may have looked while the others held all chats
        await work_off(store)
    assert order == {CHAT + n: list(range(n, 40, 5)) for n in range(5)}


@pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_turns_of_two_chats_run_side_by_side(store: Store) -> None:
    await store.receive([message(1), message(2, chat=CHAT + 1), message(3)], NOW)
    async with store.turn(NOW) as first, store.turn(NOW) as second, store.turn(NOW) as third:
        assert first is not None
        assert second is not None
        assert [first.chat, second.chat, third] == [CHAT, CHAT + 1, None]


@pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_no_sender_takes_a_nudge_that_a_turn_may_take_back(store: Store, another: Callable[[], Store]) -> None:
    """Else it would be said, and be due again as never told. Answers are not in its way."""
    other = another()
    await taken_in(store, newcomer(), [said("an answer"), reminder("step.1")])
    await store.receive([message(1)], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        assert work.mentee is not None
        (answer,) = await other.claim("other", NOW, 10, ())
        await other.sent(answer, "other", 1, NOW)
        assert await other.claim("other", NOW, 10, ()) == []
        await work.finish(work.mentee, [], withdrawn=[occurrence("step.1")])
    assert await other.claim("other", NOW, 10, ()) == []
    await store.receive([message(2)], NOW)
    work = await seen(store)
    assert work.mentee is not None
    assert work.mentee.waiting == []


@pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_a_row_that_becomes_visible_late_does_not_start_a_second_turn_of_its_chat(store: Store) -> None:
    """PostgreSQL numbers rows as they are written, and shows them as they are committed."""
    late = {"key": "inside:late", "chat": CHAT, "kind": "due", "state": "waiting", "at": NOW}
    async with store._database.held() as other:
        await other.run(lambda connection: connection.execute(insert(inbox), late))
        await store.receive([message(1)], NOW)
        async with store.turn(NOW) as first:
            assert first is not None
            await other.commit()
            async with store.turn(NOW) as second:
                assert second is None
            await first.finish(None, [])
    assert (await seen(store)).rows[0].kind == "due"


async def test_what_comes_in_during_delete_can_be_opened_afterwards(store: Store, another: Callable[[], Store]) -> None:
    await taken_in(store, newcomer())
    await store.receive([message(1, "delete", kind="command")], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        await work.finish(None, [said("Goodbye.")], forget=True)
        meanwhile = asyncio.create_task(another().receive([message(2, "hello?")], NOW))
        for _ in range(20):
            await asyncio.sleep(0)
    await meanwhile
    later = await seen(store)
    assert (later.fault, later.mentee, later.rows[0].body["text"]) == (None, None, "hello?")


@pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_delete_waits_for_what_is_being_written_down_with_the_key_that_it_destroys(
    store: Store, another: Callable[[], Store]
) -> None:
    async def delete() -> None:
        async with another().turn(NOW) as work:
            assert work is not None
            await work.finish(None, [said("Goodbye.")], forget=True)

    await taken_in(store, newcomer())
    await store.receive([message(1, "delete", kind="command")], NOW)
    async with store._database.held() as receiving:
        await receiving.run(put, store._keys, [message(2, "hello?")], NOW)
        deleting = asyncio.create_task(delete())
        waiting = text("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
        while not deleting.done() and not await sql(store, waiting):  # noqa: ASYNC110, PostgreSQL calls nobody
            await asyncio.sleep(0.01)
        await receiving.commit()
    await deleting
    assert (await seen(store)).fault is None
