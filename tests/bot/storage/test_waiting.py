from datetime import datetime, timedelta

import pytest

from bot.calls import Call
from bot.storage import Incoming, Store
from bot.storage import waiting as looked_at
from tests.bot.mentees import meet
from tests.bot.outboxes import put, says
from tests.bot.storage.plans import work
from tests.bot.times import NOW

MINUTE = timedelta(minutes=1)


async def test_nothing_waits_in_an_empty_database(store: Store) -> None:
    waiting = await store.waiting(NOW)
    assert (waiting.inbox, waiting.outbox, waiting.late) == (0, {}, timedelta())


async def test_what_waits_is_counted_by_lane_and_what_was_sent_is_not(store: Store) -> None:
    await put(store, NOW, 7, [says("one"), says("two"), Call("editMessageReplyMarkup", {}, "edit", edits=1)])
    await store.receive([Incoming(1, 8, "member", {"back": True})], NOW)
    waiting = await store.waiting(NOW)
    assert (waiting.inbox, waiting.outbox) == (1, {"reply": 2, "edit": 1})
    [row] = await store.claim("me", NOW, 1, [])
    await store.sent(row, "me", 1, NOW)
    assert (await store.waiting(NOW)).outbox == {"reply": 1, "edit": 1}


async def test_a_nudge_is_late_from_its_time_on_until_it_is_sent(store: Store) -> None:
    """In the mentee's row, then in the inbox, then in the outbox."""
    await meet(store, 7, NOW + MINUTE)
    assert (await store.waiting(NOW)).late == timedelta()
    assert (await store.waiting(NOW + 3 * MINUTE)).late == 2 * MINUTE
    await store.due(NOW + 3 * MINUTE, 10)
    assert (await store.waiting(NOW + 5 * MINUTE)).late == 2 * MINUTE
    async with store.turn(NOW + 5 * MINUTE) as work:
        assert work is not None
        await work.finish(work.mentee, [says("a reminder", lane="nudge")])
    assert (await store.waiting(NOW + 6 * MINUTE)).late == MINUTE
    [row] = await store.claim("me", NOW + 6 * MINUTE, 1, [])
    await store.sent(row, "me", 1, NOW)
    assert (await store.waiting(NOW + 9 * MINUTE)).late == timedelta()


async def test_who_has_blocked_the_bot_is_late_with_nothing(store: Store) -> None:
    await meet(store, 7, NOW)
    await store.block(7, NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        assert work.mentee is not None
        work.mentee.blocked = True
        await work.finish(work.mentee, [], next_due=NOW)
    assert (await store.waiting(NOW + MINUTE)).late == timedelta()


async def test_beyond_so_many_it_is_not_counted_on(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looked_at, "MOST", 3)
    await put(store, NOW, 7, [says(str(n)) for n in range(2)])
    assert not (await store.waiting(NOW)).more
    await put(store, NOW, 8, [says(str(n)) for n in range(2)])
    waiting = await store.waiting(NOW)
    assert (waiting.outbox, waiting.more) == ({"reply": 3}, True)


async def test_a_wave_is_watched_at_the_price_of_a_ripple(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks does so in a turn's way: what a look costs does not grow with what waits."""
    monkeypatch.setattr(looked_at, "MOST", 5)
    monkeypatch.setattr(looked_at, "FRONT", 3)
    await wave(store, NOW, 10)
    once = await work(store, looked_at.waiting, NOW)
    await wave(store, NOW + MINUTE, 200)
    assert await work(store, looked_at.waiting, NOW) <= once
    assert (await store.waiting(NOW + MINUTE)).late == MINUTE


async def wave(store: Store, at: datetime, size: int) -> None:
    """So many nudges to be decided, and replies and nudges to be sent."""
    for lane in ("reply", "nudge"):
        await put(store, at, 7, [says(str(n), lane) for n in range(size)])
    await store.receive([Incoming(None, chat, "due") for chat in range(100, 100 + size)], at)
