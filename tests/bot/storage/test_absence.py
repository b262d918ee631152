"""After a gap: who was in the middle of something hears of it, each once, whoever is killed on the way."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from bot.storage import Store, absence
from dialogs.mentee import Frame
from tests.bot.storage.people import CHAT, NOW, asked, message, newcomer, seen, send_all, taken_in, turn

DAYS = timedelta(hours=30)


async def away(store: Store, since: datetime, until: datetime, asked_after: datetime) -> int:
    await store.heartbeat(since)
    assert await store.end_gap(since, until, asked_after)
    count = 0
    while (told := await store.tell_gap()) is not None:
        count += told
    return count


async def test_who_was_asked_shortly_before_a_gap_hears_of_it(store: Store) -> None:
    talking = newcomer(CHAT, stack=[Frame(1, "quick")], asking=1)
    await taken_in(store, talking, [asked(1)])
    await taken_in(store, newcomer(CHAT + 1, asking=1), [asked(1)])
    await send_all(store)
    gap = NOW + timedelta(minutes=30), NOW + timedelta(hours=2)
    assert await away(store, *gap, NOW + timedelta(minutes=1)) == 0
    assert await away(store, *gap, NOW - timedelta(minutes=1)) == 1
    work = await seen(store)
    assert (work.chat, work.rows[0].kind) == (CHAT, "away")
    assert work.rows[0].body == {"since": gap[0].isoformat(), "until": gap[1].isoformat()}


async def test_who_was_asked_something_else_since_is_not_asked_again(store: Store) -> None:
    """What was written during the gap is read before: its answer has brought the next question."""
    await taken_in(store, newcomer(CHAT, stack=[Frame(1, "quick")], asking=1), [asked(1)])
    await send_all(store)
    work = await seen(store, message(1))
    assert work.mentee is not None
    work.mentee.asking = 2
    await turn(store, work.mentee, [asked(2)])
    gap = NOW + timedelta(minutes=30), NOW + timedelta(hours=2)
    assert await away(store, *gap, NOW - timedelta(minutes=1)) == 0
    await send_all(store, now=gap[1])
    assert await away(store, *gap, NOW - timedelta(minutes=1)) == 0


async def test_after_more_than_a_day_everybody_in_the_middle_of_something_hears_of_it(store: Store) -> None:
    await taken_in(store, newcomer(CHAT, stack=[Frame(1, "quick")]))
    await taken_in(store, newcomer(CHAT + 1))
    assert await away(store, NOW, NOW + timedelta(hours=25), NOW) == 1


@pytest.mark.parametrize("many", ["PAGE", "TOLD"])
async def test_a_kill_on_the_way_loses_nobody_and_tells_nobody_twice(
    store: Store, another: Callable[[], Store], monkeypatch: pytest.MonkeyPatch, many: str
) -> None:
    monkeypatch.setattr(absence, many, 2)
    for number in range(5):
        await taken_in(store, newcomer(CHAT + number, stack=[Frame(1, "quick")]))
    await store.heartbeat(NOW)
    assert await store.end_gap(NOW, NOW + DAYS, NOW)
    assert await store.tell_gap() == 2
    left = [await another().tell_gap() for _ in range(4)]  # this one knows only what is in the database
    assert left == [2, 1, None, None]
    assert await heard(store) == {CHAT + number: 1 for number in range(5)}


async def test_a_second_gap_before_all_have_heard_of_the_first_is_told_as_well(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(absence, "PAGE", 2)
    for number in range(3):
        await taken_in(store, newcomer(CHAT + number, stack=[Frame(1, "quick")]))
    await store.heartbeat(NOW)
    assert await store.end_gap(NOW, NOW + DAYS, NOW)
    assert await store.tell_gap() == 2
    assert await store.end_gap(NOW + DAYS, NOW + 2 * DAYS, NOW + DAYS)
    while await store.tell_gap() is not None:
        pass
    assert await heard(store) == {CHAT + number: 2 for number in range(3)}


async def test_gone_through_are_all_mentees_and_that_there_are_more_is_seen_without_any_who_hear_of_it(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(absence, "PAGE", 1)
    for number in range(3):
        await taken_in(store, newcomer(CHAT + number))
    await store.heartbeat(NOW)
    assert await store.end_gap(NOW, NOW + DAYS, NOW)
    assert [await store.tell_gap() for _ in range(5)] == [0, 0, 0, 0, None]


async def heard(store: Store) -> dict[int, int]:
    """How many "away" rows wait, by chat."""
    found: dict[int, int] = {}
    while True:
        async with store.turn(NOW) as work:
            if work is None:
                return found
            assert [row.kind for row in work.rows] == ["away"]
            found[work.chat] = found.get(work.chat, 0) + 1
            await work.finish(work.mentee, [])
