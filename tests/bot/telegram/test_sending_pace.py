"""Telegram's pace, and what a 429 holds up and what not (RELIABILITY 8, rules 10 and 11)."""

import asyncio
from datetime import timedelta
from pathlib import Path

from bot.storage import Store
from bot.telegram.api import Api
from bot.telegram.sending import Sender
from tests.bot.outboxes import put, says, states
from tests.bot.telegram.senders import FLOOD, TOLD, run_dry, sent
from tests.bot.times import NOW, HeldTime, StandingClock, Time, until
from tests.bot.wire import Wire, refuses


async def looks_again(sender: Sender, held: HeldTime, seconds: float) -> None:
    """Lets so much time pass, and the sender look what may be sent then."""
    looked = sender.looked
    held.pass_by(seconds)
    sender.bell.ring()
    await until(lambda: sender.looked > looked)


async def test_a_chat_gets_one_message_a_second_after_a_burst_of_three(
    api: Api, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    held = HeldTime()
    await put(store, NOW, 7, [says(str(number)) for number in range(5)])
    sender = Sender(api, store, clock, "me", 1000, sleep=held.sleep, tick=held.tick)
    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await until(lambda: states(tmp_path).count("sent") == 3 and sender.looked > 0)
    await looks_again(sender, held, 0.9)
    assert len(sent(wire)) == 3
    await looks_again(sender, held, 0.2)
    await until(lambda: states(tmp_path).count("sent") == 4)
    await looks_again(sender, held, 0.8)
    assert len(sent(wire)) == 4
    await looks_again(sender, held, 0.2)
    await until(lambda: len(sent(wire)) == 5)
    stop.set()
    sender.bell.ring()
    await running


async def test_all_together_keep_to_messages_per_second(
    api: Api, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    held = HeldTime()
    for chat in range(100, 106):
        await put(store, NOW, chat, [says("hello")])
    sender = Sender(api, store, clock, "me", 2, sleep=held.sleep, tick=held.tick)
    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await until(lambda: states(tmp_path).count("sent") == 1 and sender.looked > 0)
    await looks_again(sender, held, 0.45)
    assert len(sent(wire)) == 1
    for more in range(2, 7):
        await looks_again(sender, held, 0.5)
        await until(lambda more=more: len(sent(wire)) == more)  # type: ignore[misc]
    stop.set()
    sender.bell.ring()
    await running


async def test_429_parks_that_chat_and_no_other(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    """RELIABILITY 8, rule 10; and it costs the row nothing, however often."""
    wire.then("sendMessage", FLOOD)
    await put(store, NOW, 7, [says("one"), says("two")])
    await put(store, NOW, 8, [says("other")])
    await run_dry(sender)
    assert sent(wire) == [(7, "one"), (8, "other")]
    clock.pass_by(timedelta(seconds=19))
    await run_dry(sender)
    assert len(sent(wire)) == 2
    clock.pass_by(timedelta(seconds=2))
    await run_dry(sender)
    assert sent(wire)[2:] == [(7, "one"), (7, "two")]


async def test_a_parked_chat_waits_also_when_what_parked_it_is_withdrawn(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock
) -> None:
    wire.then("sendMessage", FLOOD)
    await put(store, NOW, 7, [says("a question", asking=0), says("two")])
    await run_dry(sender)
    await put(store, NOW, 7, [], retires=[0])
    await run_dry(sender)
    assert sent(wire) == [(7, "a question")]
    clock.pass_by(timedelta(seconds=21))
    await run_dry(sender)
    assert sent(wire) == [(7, "a question"), (7, "two")]


async def test_a_parked_chat_waits_also_when_nothing_is_left_of_what_parked_it(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, time: Time
) -> None:
    """And no longer, should the machine's clock be set back meanwhile."""
    wire.then("sendMessage", FLOOD)
    await put(store, NOW, 7, [says("a question", asking=0)])
    await run_dry(sender)
    await put(store, NOW, 7, [says("later")], retires=[0])
    await run_dry(sender)
    assert sent(wire) == [(7, "a question")]
    clock.pass_by(timedelta(hours=-1))
    time.seconds += 21
    await run_dry(sender)
    assert sent(wire) == [(7, "a question"), (7, "later")]


async def test_429s_do_not_count_as_attempts(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    wire.then("sendMessage", *[FLOOD] * 12, refuses(500, "Internal Server Error"))
    await put(store, NOW, 7, [says("one")])
    for _ in range(14):
        await run_dry(sender)
        clock.pass_by(timedelta(seconds=21))
    assert states(tmp_path) == ["sent"]


async def test_when_429s_spread_nudges_wait_and_replies_go_on(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    wire.then("sendMessage", FLOOD, FLOOD)
    await put(store, NOW, 7, [says("one")])
    await put(store, NOW, 8, [says("two")])
    await run_dry(sender)
    await put(store, NOW, 9, [says("a nudge", "nudge", occurrences=TOLD)])
    await put(store, NOW, 10, [says("a reply")])
    await run_dry(sender)
    assert sent(wire)[2:] == [(10, "a reply")]
    clock.pass_by(timedelta(seconds=21))
    await run_dry(sender)
    assert (9, "a nudge") in sent(wire)
    assert states(tmp_path) == ["sent"] * 4


async def test_one_long_429_is_enough_for_nudges_to_wait(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    wire.then("sendMessage", refuses(429, "Too Many Requests", retry_after=61))
    await put(store, NOW, 7, [says("one")])
    await run_dry(sender)
    await put(store, NOW, 9, [says("a nudge", "nudge", occurrences=TOLD)])
    await run_dry(sender)
    assert sent(wire) == [(7, "one")]
