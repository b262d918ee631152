"""Of several processes one polls, told by the database."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.storage import Store
from bot.storage.leases import POLL
from bot.storage.tables import lease
from dialogs.mentee import Frame
from tests.bot.storage.people import NOW, newcomer, sql, taken_in


async def ends(store: Store) -> None:
    """As if five seconds had passed without a renewal."""
    await sql(store, update(lease).values(until=NOW - timedelta(days=1000)))


async def test_one_has_it_and_keeps_it_until_it_is_over(store: Store, another: Callable[[], Store]) -> None:
    assert await store.hold(POLL, "one") is not None
    assert await another().hold(POLL, "other") is None
    assert await store.hold(POLL, "one") is not None
    await ends(store)
    assert await another().hold(POLL, "other") is not None
    assert await store.hold(POLL, "one") is None


async def test_who_lets_go_of_it_leaves_it_to_the_next(store: Store, another: Callable[[], Store]) -> None:
    await store.hold(POLL, "one")
    await another().release(POLL, "other")
    assert await another().hold(POLL, "other") is None, "it was not the other's to let go"
    await store.release(POLL, "one")
    assert await another().hold(POLL, "other") is not None


async def test_after_the_clock_was_set_back_nobody_waits_for_a_lease_of_before(
    store: Store, another: Callable[[], Store]
) -> None:
    await store.hold(POLL, "killed")
    await sql(store, update(lease).values(until=NOW + timedelta(days=100_000)))
    assert await another().hold(POLL, "other") is not None
    assert await store.hold(POLL, "one") is None


async def test_how_far_polling_is_can_be_seen_by_whoever_ticks(store: Store, another: Callable[[], Store]) -> None:
    before = await another().polled()
    assert before.drained == 0
    at = await store.hold(POLL, "one")
    assert at is not None
    assert at >= before.now
    await store.hold(POLL, "one", drained=at)
    await store.hold(POLL, "one")
    await store.release(POLL, "one")
    after = await another().polled()
    assert after.drained == pytest.approx(at, abs=0.001)
    assert after.now >= at


async def test_a_gap_is_ended_by_one_of_those_who_see_it(store: Store, another: Callable[[], Store]) -> None:
    """Until then the heartbeat stands still, so that a restart does not hide the gap."""

    await taken_in(store, newcomer(stack=[Frame(1, "quick")]))
    hours, gap = timedelta(hours=30), timedelta(minutes=2)
    await store.heartbeat(NOW)
    for one in (store, another(), store):
        assert await one.heartbeat(NOW + hours, gap) == NOW
    assert [await one.end_gap(NOW, NOW + hours, NOW) for one in (store, another())] == [True, False]
    assert await another().heartbeat(NOW + hours, gap) == NOW + hours
    assert [await one.tell_gap() for one in (another(), store)] == [1, None]
    async with store.turn(NOW + hours) as work:
        assert work is not None
        assert [row.kind for row in work.rows] == ["away"]
        await work.finish(work.mentee, [])
    assert await store.oldest_waiting() is None
    assert len(await sql(store, select(lease))) == 0
