import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.leasing import Lease
from bot.pauses import Pauses
from bot.storage import Incoming, Store, StoreAway
from bot.storage.inbox import Admit
from bot.telegram.api import Api
from bot.telegram.http import Unreached
from bot.telegram.intake import Intake
from bot.telegram.receiving import LIMIT, Receiver
from tests.bot.times import HeldTime, StandingClock, Time, until, while_running
from tests.bot.wire import Wire, answers, breaks, garbles, refuses

from telegram.error import TimedOut  # isort: skip


def text(number: int, chat: int = 7) -> dict[str, Any]:
    private = {"id": chat, "type": "private", "first_name": "Ana"}
    message = {
        "message_id": number,
        "date": 1_800_000_000,
        "chat": private,
        "from": {"id": chat},
        "text": f"no. {number}",
    }
    return {"update_id": number, "message": message}


class AwayOnce:
    """A store that is away at its first commit and good afterwards."""

    def __init__(self, store: Store) -> None:
        self.store, self.tries = store, 0

    async def receive(self, incoming: Sequence[Incoming], now: datetime, admit: Admit) -> list[Incoming]:
        self.tries += 1
        if self.tries == 1:
            raise StoreAway
        return await self.store.receive(incoming, now, admit)


@pytest.fixture
def arrived() -> list[Incoming]:
    return []


def receiver(api: Api, store: Any, clock: StandingClock, time: Time, arrived: list[Incoming]) -> Receiver:
    intake = Intake(store, clock, arrived.extend)
    return Receiver(api, intake, sleep=time.sleep, pauses=Pauses(chance=lambda: 1.0))


@pytest.fixture
def polling(api: Api, store: Store, clock: StandingClock, time: Time, arrived: list[Incoming]) -> Receiver:
    return receiver(api, store, clock, time, arrived)


async def handled(store: Store, clock: StandingClock) -> list[int | None]:
    """All that waits in the inbox, dealt with."""
    found: list[int | None] = []
    while True:
        async with store.turn(clock.now()) as work:
            if work is None:
                return found
            found += [row.update_id for row in work.rows]
            await work.finish(None, [])


async def test_polling_starts_without_an_offset_and_confirms_what_was_committed(wire: Wire, polling: Receiver) -> None:
    """Ids may begin anew after a week without updates (RELIABILITY 1.1)."""
    wire.then("getUpdates", answers([text(41), text(42)]))
    await polling.once()
    await polling.once()
    first, second = wire.of("getUpdates")
    assert "offset" not in first
    assert second["offset"] == 43


async def test_nothing_is_confirmed_before_it_is_committed(
    api: Api, wire: Wire, store: Store, clock: StandingClock, time: Time, arrived: list[Incoming]
) -> None:
    """RELIABILITY 8, rule 1: the database is away at the first try, Telegram hands the same over again."""
    wire.then("getUpdates", answers([text(41)]), answers([text(41)]))
    polling = receiver(api, AwayOnce(store), clock, time, arrived)
    await while_running(polling.run, lambda: len(wire.of("getUpdates")) >= 3)
    assert ["offset" in asked for asked in wire.of("getUpdates")[:3]] == [False, False, True]
    assert [one.update_id for one in arrived] == [41]
    assert await handled(store, clock) == [41]


async def test_an_update_that_comes_twice_is_in_the_inbox_once(
    wire: Wire, polling: Receiver, store: Store, clock: StandingClock
) -> None:
    wire.then("getUpdates", answers([text(41)]), answers([text(41), text(42)]))
    await polling.once()
    await polling.once()
    assert await handled(store, clock) == [41, 42]


async def test_while_telegram_is_away_pauses_grow_and_nothing_is_lost(
    wire: Wire, polling: Receiver, store: Store, clock: StandingClock, time: Time
) -> None:
    away = [
        breaks(Unreached),
        garbles(502),
        breaks(TimedOut),
        refuses(500, "Internal"),
    ]
    wire.then("getUpdates", *away, answers([text(41)]))
    await while_running(polling.run, lambda: len(wire.of("getUpdates")) >= 6)
    assert time.slept[:4] == [1, 2, 4, 8]
    assert await handled(store, clock) == [41]


async def test_a_second_process_that_receives_is_named_and_waited_for(
    wire: Wire, polling: Receiver, time: Time
) -> None:
    words = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    wire.then("getUpdates", refuses(409, words))
    with capture_logs() as logged:
        await while_running(polling.run, lambda: len(wire.of("getUpdates")) >= 2)
    assert [line["event"] for line in logged] == ["another-process-receives-for-this-bot"]
    assert time.slept[0] == 1


async def test_a_flood_of_polls_waits_as_long_as_telegram_says(wire: Wire, polling: Receiver, time: Time) -> None:
    wire.then("getUpdates", refuses(429, "Too Many Requests: retry after 17", retry_after=17))
    await while_running(polling.run, lambda: len(wire.of("getUpdates")) >= 2)
    assert time.slept[0] == 17


async def test_an_update_that_cannot_be_read_holds_up_nobody(
    wire: Wire, polling: Receiver, store: Store, clock: StandingClock
) -> None:
    broken = {"update_id": 42, "message": {"text": "no chat, no date"}}
    wire.then("getUpdates", answers([text(41), broken, text(43)]))
    await polling.once()
    await polling.once()
    assert wire.of("getUpdates")[1]["offset"] == 44
    assert await handled(store, clock) == [41, 43]


async def test_it_is_drained_once_telegram_hands_over_fewer_than_it_may(wire: Wire, polling: Receiver) -> None:
    """Until then it does not wait for more: what was written while the coach was away comes first."""
    wire.then("getUpdates", answers([text(number) for number in range(LIMIT)]), answers([text(200)]))
    await polling.once()
    assert (polling.polls, polling.drained) == (1, 0)
    await polling.once()
    assert polling.drained == 2
    await polling.once()
    assert [asked["timeout"] for asked in wire.of("getUpdates")] == [0, 0, 10]


async def test_a_long_poll_under_way_ends_with_the_coach(wire: Wire, polling: Receiver) -> None:
    """Nothing of it was confirmed, so nothing is lost."""
    never = asyncio.Event()

    async def waits(params: dict[str, Any]) -> tuple[int, bytes]:
        await never.wait()
        raise AssertionError

    wire.then("getUpdates", waits)
    await while_running(polling.run, lambda: polling.polls == 1)
    assert polling.drained == 0


class Held:
    """A store of which the lease is somebody else's until it is given up."""

    def __init__(self, store: Store) -> None:
        self.store, self.mine, self.released = store, False, 0

    async def receive(self, incoming: Sequence[Incoming], now: datetime, admit: Any) -> list[Incoming]:
        return await self.store.receive(incoming, now, admit)

    async def hold(self, name: str, holder: str, drained: float | None) -> float | None:
        return 1000.0 if self.mine else None

    async def release(self, name: str, holder: str) -> None:
        self.released += 1


@pytest.fixture
def leased(api: Api, store: Store, clock: StandingClock, time: Time) -> tuple[Receiver, Lease, Held]:
    """A process that polls only while it has the lease."""
    shared: Any = Held(store)
    held = HeldTime()
    lease = Lease(shared, "poll", "me", sleep=held.sleep, tick=held.tick)
    pauses = Pauses(chance=lambda: 1.0)
    intake = Intake(shared, clock, lambda _: None)
    return Receiver(api, intake, sleep=time.sleep, pauses=pauses, lease=lease), lease, shared


async def test_who_has_not_the_lease_does_not_poll(leased: tuple[Receiver, Lease, Held], wire: Wire) -> None:
    """RELIABILITY 8, rule 21."""
    receiver, lease, shared = leased
    stop = asyncio.Event()
    running = asyncio.create_task(receiver.run(stop))
    await lease.once()
    await asyncio.sleep(0.01)
    assert wire.of("getUpdates") == []
    shared.mine = True
    await lease.once()
    await until(lambda: len(wire.of("getUpdates")) >= 1)
    stop.set()
    await asyncio.wait_for(running, 5)


async def test_a_poll_ends_with_the_lease_and_another_begins_without_an_offset(
    leased: tuple[Receiver, Lease, Held], wire: Wire
) -> None:
    """What another has confirmed meanwhile is not known here."""
    receiver, lease, shared = leased
    never = asyncio.Event()

    async def waits(params: dict[str, Any]) -> tuple[int, bytes]:
        await never.wait()
        raise AssertionError

    wire.then("getUpdates", answers([text(41)]), waits, waits)
    shared.mine = True
    await lease.once()
    stop = asyncio.Event()
    running = asyncio.create_task(receiver.run(stop))
    await until(lambda: len(wire.of("getUpdates")) == 2)
    shared.mine = False
    await lease.once()
    await until(lambda: receiver._offset is None)
    shared.mine = True
    await lease.once()
    await until(lambda: len(wire.of("getUpdates")) == 3)
    assert ["offset" in asked for asked in wire.of("getUpdates")] == [False, True, False]
    assert [asked["timeout"] for asked in wire.of("getUpdates")] == [0, 10, 0]
    stop.set()
    await asyncio.wait_for(running, 5)


async def test_at_a_409_it_steps_down(leased: tuple[Receiver, Lease, Held], wire: Wire) -> None:
    """RELIABILITY 8, rule 21: another of ours polls, or this one again after a pause."""
    receiver, lease, shared = leased
    words = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    wire.then("getUpdates", refuses(409, words))
    shared.mine = True
    await lease.once()
    stop = asyncio.Event()
    running = asyncio.create_task(receiver.run(stop))
    await until(lambda: shared.released == 1)
    await asyncio.sleep(0.01)
    assert (receiver.polling, len(wire.of("getUpdates"))) == (False, 1)
    stop.set()
    await asyncio.wait_for(running, 5)
