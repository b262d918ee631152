"""The outbox emptied: in order, side by side, each row noted before its call and after it."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.storage import Store, StoreAway
from bot.telegram.api import Api
from bot.telegram.sending import Sender
from dialogs.engine.events import Occurrence
from tests.bot.outboxes import put, says, states
from tests.bot.telegram.senders import run_dry, sent
from tests.bot.times import NOW, HeldTime, StandingClock, Time, until, while_running
from tests.bot.wire import Wire, result


async def test_a_chats_messages_arrive_in_their_order(sender: Sender, wire: Wire, store: Store, tmp_path: Path) -> None:
    await put(store, NOW, 7, [says("one"), says("two")])
    await put(store, NOW, 7, [says("three")])
    await run_dry(sender)
    assert sent(wire) == [(7, "one"), (7, "two"), (7, "three")]
    assert states(tmp_path) == ["sent"] * 3


async def test_one_mentees_slow_send_holds_up_nobody_else(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    arrives = asyncio.Event()

    async def slow(params: dict[str, Any]) -> tuple[int, bytes]:
        await arrives.wait()
        return result({"message_id": 1, "date": 1})

    wire.then("sendMessage", slow)
    await put(store, NOW, 7, [says("slow"), says("after it")])
    for chat in range(100, 105):
        await put(store, NOW, chat, [says("quick")])
    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await until(lambda: len(sent(wire)) == 6)
    assert (7, "after it") not in sent(wire)
    assert states(tmp_path)[:2] == ["sending", "waiting"]
    arrives.set()
    await until(lambda: (7, "after it") in sent(wire))
    stop.set()
    await running


async def test_a_row_is_noted_as_being_sent_before_its_call(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    """RELIABILITY 8, rule 7: should the process die in the call, the next one knows that it may have been sent."""
    seen: list[list[str]] = []

    def look(params: dict[str, Any]) -> tuple[int, bytes]:
        seen.append(states(tmp_path))
        return result({"message_id": 1, "date": 1})

    wire.then("sendMessage", look)
    await put(store, NOW, 7, [says("hello")])
    await run_dry(sender)
    assert seen == [["sending"]]


class Flaky:
    """A store whose database goes away just when something was sent."""

    def __init__(self, store: Store) -> None:
        self._store, self.away = store, 3

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def all_sent(self, *given: Any) -> None:
        if self.away:
            self.away -= 1
            raise StoreAway
        await self._store.all_sent(*given)


async def test_what_was_sent_is_noted_however_long_the_database_is_away(
    api: Api, wire: Wire, store: Store, clock: StandingClock, time: Time, tmp_path: Path
) -> None:
    """Else it would be sent again."""
    flaky: Any = Flaky(store)
    sender = Sender(api, flaky, clock, "me", 28, sleep=time.sleep, tick=time.tick)
    await put(store, NOW, 7, [says("one"), says("two")])
    await while_running(sender.run, lambda: states(tmp_path) == ["sent", "sent"])
    assert sent(wire) == [(7, "one"), (7, "two")]
    assert flaky.away == 0


async def test_what_was_claimed_long_ago_is_not_sent_for_another_may_have_done_so(
    api: Api, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    """A process that stood still for five seconds was taken for dead."""
    held = HeldTime()
    sender = Sender(api, store, clock, "me", 28, sleep=held.sleep, tick=held.tick)
    await put(store, NOW, 7, [says("one")])
    share = store.share

    async def slowly(*given: Any) -> Any:
        claimed = await share(*given)
        held.pass_by(4)
        return claimed

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "share", slowly)
        assert not await sender._start_some()
        await until(lambda: not sender._flying)
    assert (sent(wire), states(tmp_path)) == ([], ["waiting"])
    held.pass_by(1)
    await sender._start_some()
    await until(lambda: states(tmp_path) == ["sent"])
    assert sent(wire) == [(7, "one")]


async def test_what_has_a_date_is_told_before_a_check_in_and_that_before_the_rest(
    sender: Sender, wire: Wire, store: Store
) -> None:
    """RELIABILITY 4.7, when many are due at once; who waits for an answer does not wait for any of them."""
    for chat, subject in enumerate(("journal", "checkin", "frame.7.1", "step.1.1", "goal.1"), 100):
        told = (Occurrence(subject, "day", NOW.replace(tzinfo=None), NOW.replace(tzinfo=None)),)
        await put(store, NOW, chat, [says(subject, "nudge", occurrences=told)])
    both = tuple(Occurrence(one, "day", *[NOW.replace(tzinfo=None)] * 2) for one in ("journal", "milestone.1"))
    await put(store, NOW, 200, [says("both", "nudge", occurrences=both)])
    await put(store, NOW, 201, [says("a reply")])
    await run_dry(sender)
    assert [words for _, words in sent(wire)] == [
        "a reply", "step.1.1", "goal.1", "both", "checkin", "journal", "frame.7.1"
    ]  # fmt: skip


async def test_what_is_under_way_ends_with_the_coach_and_nothing_new_is_begun(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    under_way, arrives = asyncio.Event(), asyncio.Event()

    async def slow(params: dict[str, Any]) -> tuple[int, bytes]:
        under_way.set()
        await arrives.wait()
        return result({"message_id": 1, "date": 1})

    wire.then("sendMessage", slow)
    await put(store, NOW, 7, [says("one"), says("two")])
    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await under_way.wait()
    stop.set()
    sender.bell.ring()
    arrives.set()
    await running
    assert states(tmp_path) == ["sent", "waiting"]
