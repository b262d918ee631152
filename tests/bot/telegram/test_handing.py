"""A turn's calls go out without a look of the sender's own; it never claims twice at once."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.storage import Claimed, Incoming, Room, Store
from bot.telegram.api import Api
from bot.telegram.sending import Sender
from tests.bot.outboxes import says, states
from tests.bot.telegram.senders import sent
from tests.bot.times import NOW, HeldTime, StandingClock, until
from tests.bot.wire import Wire

Wanted = Callable[[], Room | None]


async def turn(store: Store, sender: Sender, chat: int, text: str) -> None:
    await store.receive([Incoming(None, chat, "member", {"back": True})], NOW)
    async with store.turns(NOW, 1, (), sender) as turns:
        await turns.works[0].finish(None, [says(text)])


@pytest.fixture
def sender(api: Api, store: Store, clock: StandingClock) -> Sender:
    """It looks again only when something rings."""
    held = HeldTime()
    return Sender(api, store, clock, "me", 28, sleep=held.sleep, tick=held.tick)


async def idle(sender: Sender) -> None:
    await until(lambda: sender.looked > 0)


async def test_what_a_turn_puts_goes_out_without_another_look(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await idle(sender)

    found: list[Any] = []
    share = store.share

    async def looking(*given: Any) -> Any:
        found.append(await share(*given))
        return found[-1]

    monkeypatch.setattr(store, "share", looking)
    await turn(store, sender, 7, "hello")
    await until(lambda: states(tmp_path) == ["sent"])
    assert sent(wire) == [(7, "hello")]
    assert not any(claimed and claimed.rows for claimed in found)
    stop.set()
    sender.bell.ring()
    await running


async def test_while_the_sender_looks_nothing_is_handed_over(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both would spend the same room: the pace would be broken."""
    looks, goes_on, share = asyncio.Event(), asyncio.Event(), store.share

    async def slowly(worker: str, now: datetime, wanted: Wanted) -> Claimed | None:
        room = wanted()
        looks.set()
        await goes_on.wait()
        return await share(worker, now, lambda: room)

    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await idle(sender)
    monkeypatch.setattr(store, "share", slowly)
    sender.bell.ring()
    await looks.wait()
    with sender.handing() as hands:
        assert hands.room is None
    await turn(store, sender, 7, "hello")
    assert states(tmp_path) == ["waiting"]
    goes_on.set()
    await until(lambda: states(tmp_path) == ["sent"])
    assert sent(wire) == [(7, "hello")]
    stop.set()
    sender.bell.ring()
    await running


async def test_a_look_that_waits_for_the_turn_is_not_in_its_way(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On SQLite there is one line, and whoever is answered would wait for a look behind the turn."""
    waits, goes_on, share = asyncio.Event(), asyncio.Event(), store.share
    found: list[Claimed | None] = []

    async def in_line(worker: str, now: datetime, wanted: Wanted) -> Claimed | None:
        waits.set()
        await goes_on.wait()
        found.append(await share(worker, now, wanted))
        return found[-1]

    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await idle(sender)
    monkeypatch.setattr(store, "share", in_line)
    sender.bell.ring()
    await waits.wait()
    await turn(store, sender, 7, "hello")
    await until(lambda: sent(wire) == [(7, "hello")])
    goes_on.set()
    await until(lambda: bool(found) and states(tmp_path) == ["sent"])
    assert not any(claimed and claimed.rows for claimed in found)
    stop.set()
    sender.bell.ring()
    await running


async def test_while_something_is_handed_over_the_sender_does_not_look(sender: Sender, store: Store) -> None:
    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await idle(sender)
    with sender.handing() as hands:
        assert hands.room is not None
        with sender.handing() as another:
            assert another.room is None, "nor is anything handed over twice"
        looked = sender.looked
        sender.bell.ring()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert sender.looked == looked
        hands.more = False
    await until(lambda: sender.looked > looked)  # whatever rang meanwhile is not forgotten
    stop.set()
    sender.bell.ring()
    await running


async def test_nothing_is_handed_to_a_sender_that_has_ended(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    """Nobody would wait for what is under way, nor note it."""
    await turn(store, sender, 7, "before it began")
    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await until(lambda: states(tmp_path) == ["sent"])
    stop.set()
    sender.bell.ring()
    await running
    await turn(store, sender, 8, "after its end")
    assert states(tmp_path) == ["sent", "waiting"]
    assert sent(wire) == [(7, "before it began")]


async def test_a_sender_that_is_told_to_end_waits_for_what_is_being_handed_to_it(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else it would be cut off in the middle of its call, and said again after the next start."""
    stop, commits, goes_on = asyncio.Event(), asyncio.Event(), asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await idle(sender)
    claim_along = store._claim_along

    async def slowly(*given: Any) -> Any:
        claimed = await claim_along(*given)
        commits.set()
        await goes_on.wait()
        return claimed

    monkeypatch.setattr(store, "_claim_along", slowly)
    turning = asyncio.create_task(turn(store, sender, 7, "hello"))
    await commits.wait()
    stop.set()
    sender.bell.ring()
    await asyncio.sleep(0)
    goes_on.set()
    await running
    assert states(tmp_path) == ["sent"]
    assert sent(wire) == [(7, "hello")]
    await turning
