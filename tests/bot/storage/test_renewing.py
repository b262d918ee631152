"""Time zones of another version: everybody's `next_due` is worked out anew, soonest first, and nobody waits for it."""

from collections.abc import Callable
from datetime import timedelta

from bot.storage import Incoming, Store
from tests.bot.mentees import meet
from tests.bot.storage.people import NOW

OLD, NEW = "2026e", "2026f"
HOUR = timedelta(hours=1)


async def taken(store: Store) -> list[tuple[int, str]]:
    """Chat and kind of what waits, in order; each gets its turn, which leaves the mentee as they were."""
    found: list[tuple[int, str]] = []
    while True:
        async with store.turn(NOW) as work:
            if work is None:
                return found
            found.append((work.chat, work.rows[0].kind))
            await work.finish(work.mentee, [], next_due=NOW + work.chat * HOUR)


async def met(store: Store) -> None:
    """Of a database that knows its zones: five with something due, the later the higher, one without."""
    assert await store.renew(OLD, NOW, 2) == 0
    for chat in (3, 1, 5, 2, 4):
        await meet(store, chat, NOW + chat * HOUR)
    await meet(store, 6, None)


async def test_with_the_zones_of_the_last_run_nothing_is_done(store: Store) -> None:
    await met(store)
    assert await store.renew(OLD, NOW, 2) is None
    assert await taken(store) == []


async def test_with_others_each_who_has_something_due_gets_a_turn_soonest_first(store: Store) -> None:
    """RELIABILITY 8, rule 18."""
    await met(store)
    assert await store.renew(NEW, NOW, 2) == 2
    assert await taken(store) == [(1, "due"), (2, "due")]
    assert await store.renew(NEW, NOW, 2) == 2
    assert await taken(store) == [(3, "due"), (4, "due")]
    assert await store.renew(NEW, NOW, 2) == 1
    assert await taken(store) == [(5, "due")]
    assert await store.renew(NEW, NOW, 2) == 0
    assert await store.renew(NEW, NOW, 2) is None


async def test_it_goes_on_where_it_was_in_another_process(store: Store, another: Callable[[], Store]) -> None:
    await met(store)
    await store.renew(NEW, NOW, 3)
    await taken(store)
    assert await another().renew(NEW, NOW, 3) == 2
    assert await taken(store) == [(4, "due"), (5, "due")]


async def test_nobody_is_left_out_among_many_at_the_same_instant(store: Store) -> None:
    await store.renew(OLD, NOW, 2)
    for chat in range(1, 6):
        await meet(store, chat, NOW + HOUR)
    seen = []
    while await store.renew(NEW, NOW, 2):
        async with store.turns(NOW, 10) as turns:
            seen += [work.chat for work in turns.works]
            for work in turns.works:
                await work.finish(work.mentee, [], next_due=NOW + HOUR)
    assert sorted(seen) == [1, 2, 3, 4, 5]


async def test_while_somebody_waits_nothing_is_put_before_them(store: Store) -> None:
    await met(store)
    await store.receive([Incoming(1, 6, "member", {"back": True})], NOW)
    assert await store.renew(NEW, NOW, 2) == 0
    assert await taken(store) == [(6, "member")]
    assert await store.renew(NEW, NOW, 2) == 2


async def test_a_database_that_does_not_know_its_zones_has_all_worked_out_once(store: Store) -> None:
    """One of before this was noted."""
    await meet(store, 1, NOW + HOUR)
    assert await store.renew(OLD, NOW, 2) == 1
    assert await taken(store) == [(1, "due")]
    assert await store.renew(OLD, NOW, 2) == 0
    assert await store.renew(OLD, NOW, 2) is None


async def test_zones_that_are_set_back_count_as_others_too(store: Store) -> None:
    await met(store)
    await store.renew(NEW, NOW, 2)
    await taken(store)
    assert await store.renew(OLD, NOW, 9) == 5


async def test_who_comes_first_to_an_empty_database_is_worked_out_with_these_zones(store: Store) -> None:
    """They may wait already at the first look: they get no turn of its own for that."""
    await store.receive([Incoming(1, 1, "member", {"back": True})], NOW)
    assert await store.renew(NEW, NOW, 2) == 0
    assert await taken(store) == [(1, "member")]
    assert await store.renew(NEW, NOW, 2) is None
