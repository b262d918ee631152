"""A fault of ours while it is noted what became of a call: it holds up neither the chat nor anybody else."""

import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from structlog.testing import capture_logs

from bot.storage import Claimed, Store, StoreAway
from bot.storage.failures import failures
from bot.telegram.api import Api
from bot.telegram.sending import Sender
from tests.bot.outboxes import put, says, states
from tests.bot.telegram.senders import run_dry, sent
from tests.bot.times import NOW, StandingClock, Time, while_running
from tests.bot.wire import Wire, refuses


def refuse(folder: Path, state: str) -> None:
    """From now on this state cannot be noted in chat 7, as if our statement were wrong."""
    with sqlite3.connect(folder / "test.db") as connection:
        connection.execute(
            f"CREATE TRIGGER refuse BEFORE UPDATE ON outbox WHEN NEW.state = '{state}' AND OLD.state = 'sending' "
            "AND NEW.chat = 7 BEGIN SELECT RAISE(ABORT, 'refused'); END"
        )


def refuse_all(folder: Path) -> None:
    with sqlite3.connect(folder / "test.db") as connection:
        connection.execute(
            "CREATE TRIGGER refuse BEFORE UPDATE ON outbox WHEN OLD.state = 'sending' AND NEW.chat = 7 "
            "BEGIN SELECT RAISE(ABORT, 'refused'); END"
        )


class Faulty:
    """A store that cannot note receipts at first."""

    def __init__(self, store: Store) -> None:
        self._store, self.faults = store, 2

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def all_sent(self, *given: Any) -> None:
        if self.faults:
            self.faults -= 1
            raise KeyError("a fault of ours")
        await self._store.all_sent(*given)


async def test_a_receipt_that_can_be_noted_after_all_is_and_nothing_is_said_twice(
    api: Api, wire: Wire, store: Store, clock: StandingClock, time: Time, tmp_path: Path
) -> None:
    faulty: Any = Faulty(store)
    sender = Sender(api, faulty, clock, "me", 28, sleep=time.sleep, tick=time.tick)
    await put(store, NOW, 7, [says("one"), says("two")])
    await while_running(sender.run, lambda: states(tmp_path) == ["sent", "sent"])
    assert sent(wire) == [(7, "one"), (7, "two")]


async def test_a_receipt_that_cannot_be_noted_leaves_its_message_unsure_and_the_chat_goes_on(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    """RELIABILITY 8, rule 8. It was sent, so it is not said again; the log has the reference that it is listed by."""
    refuse(tmp_path, "sent")
    await put(store, NOW, 7, [says("one"), says("two")])
    await put(store, NOW, 8, [says("three")])
    with capture_logs() as logged:
        await while_running(sender.run, lambda: states(tmp_path) == ["unsure", "unsure", "sent"])
    assert sorted(sent(wire)) == [(7, "one"), (7, "two"), (8, "three")]
    references = [line["reference"] for line in logged if line["event"] == "noting-failed"]
    whys = [failure.why for failure in await store._database.once(failures)]
    assert len(references) == 2
    assert all(reference in why for reference, why in zip(references, whys, strict=True))


async def test_so_it_is_with_what_was_not_sent(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    refuse(tmp_path, "waiting")
    wire.then("sendMessage", refuses(500, "Internal Server Error"))
    await put(store, NOW, 7, [says("one"), says("two")])
    await while_running(sender.run, lambda: states(tmp_path) == ["unsure", "sent"])
    assert sent(wire) == [(7, "one"), (7, "two")]


async def test_while_nothing_at_all_can_be_noted_the_others_are_sent_to(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    """Then it is as if the process had died: whoever starts next finds it, and takes it over."""
    refuse_all(tmp_path)
    await put(store, NOW, 7, [says("one"), says("two")])
    await put(store, NOW, 8, [says("three")])
    await run_dry(sender)
    clock.pass_by(timedelta(minutes=1))
    await run_dry(sender)
    assert states(tmp_path) == ["sending", "waiting", "sent"]
    assert sorted(sent(wire)) == [(7, "one"), (8, "three")]


async def test_what_could_not_be_noted_is_not_taken_for_what_a_lost_commit_had_claimed(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two faults of ours, in the note and in leaving it unsure, then a claim whose answer was lost: only what that one
    had claimed surely was not sent.
    """
    refuse_all(tmp_path)
    await put(store, NOW, 7, [says("one")])
    await run_dry(sender)
    assert (sent(wire), states(tmp_path)) == ([(7, "one")], ["sending"])
    with sqlite3.connect(tmp_path / "test.db") as connection:
        connection.execute("DROP TRIGGER refuse")
    when_free, lost = store._database.when_free, [True]

    async def unheard(ready: Callable[[], Callable[[Connection], Claimed] | None]) -> Claimed | None:
        done = await when_free(ready)
        if done and done.rows and lost:
            lost.clear()
            raise StoreAway("the connection broke behind the commit")
        return done

    monkeypatch.setattr(store._database, "when_free", unheard)
    await put(store, NOW, 8, [says("two")])
    await while_running(sender.run, lambda: states(tmp_path)[1] == "sent")
    assert not lost
    assert sent(wire) == [(7, "one"), (8, "two")]
    assert states(tmp_path)[0] == "sending"
