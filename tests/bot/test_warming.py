"""What is slow only the first time holds up nobody but whose words need it. The fake is as slow as the test likes."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

import pytest

from bot.storage import Incoming
from bot.warming import AFTER, Warming
from dialogs.engine.events import Command, Commanded, Edited, Event, Said, tell
from dialogs.mentee import Mentee
from tests.bot.desk import Desk, desk, message, press, words
from tests.bot.times import HeldTime, until

__all__ = ["desk", "words"]


class Tables:
    """Read when they are let go; whoever thinks of words before that would have read them on the event loop."""

    def __init__(self, broken: bool = False) -> None:
        self.begun, self.let_go, self.warm = threading.Event(), threading.Event(), False
        self._broken = broken

    def read(self) -> None:
        self.begun.set()
        self.let_go.wait()
        if self._broken:
            raise KeyError("a fault of ours")
        self.warm = True


class Mind:
    """Each event in order, and how often words met tables that were cold."""

    def __init__(self, tables: Tables) -> None:
        self._tables, self.heard, self.cold = tables, list[tuple[int, str]](), 0

    def decide(self, mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        self.heard.append((mentee.chat, type(event).__name__))
        if isinstance(event, Said | Edited) or (isinstance(event, Commanded) and " " in event.text):
            self.cold += not self._tables.warm
        return [tell("toy-noted")]


@asynccontextmanager
async def at_work(desk: Desk, mind: Mind, tables: Tables, time: HeldTime) -> AsyncIterator[asyncio.Task[None]]:
    """The worker and the warming of it, side by side."""
    warming, stop = Warming(tables.read, sleep=time.sleep), asyncio.Event()
    worker = desk.worker(mind.decide, together=10, warming=warming)
    working = asyncio.create_task(worker.run(stop))
    aside = asyncio.create_task(warming.run(worker.bell.ring))
    try:
        yield aside
    finally:
        tables.let_go.set()
        stop.set()
        worker.bell.ring()
        await asyncio.wait([working, aside])


async def test_others_go_on_while_somebodys_words_wait_for_the_tables(desk: Desk) -> None:
    tables = Tables()
    mind = Mind(tables)
    async with at_work(desk, mind, tables, HeldTime()):
        await desk.happens(message(1, "by the end of march"))
        await until(tables.begun.is_set)
        await desk.happens(press(2, "a:1:yes", chat=8), command(3, "/start", 9), Incoming(None, 10, "due"))
        await until(lambda: desk.turns == 3)
        assert mind.heard == [(8, "Pressed"), (9, "Commanded"), (10, "Due")]
        tables.let_go.set()
        await until(lambda: desk.turns == 4)
        assert mind.heard[-1] == (7, "Said")
    assert mind.cold == 0
    assert (7, "Noted") in await desk.said()


async def test_what_comes_behind_words_that_wait_waits_with_them_and_in_its_order(desk: Desk) -> None:
    tables = Tables()
    mind = Mind(tables)
    async with at_work(desk, mind, tables, HeldTime()):
        await desk.happens(message(1, "by the end of march"))
        await until(tables.begun.is_set)
        await desk.happens(press(2, "a:1:yes"), command(3, "/start", 7), command(4, "/journal a good day", 8))
        await desk.happens(press(5, "a:1:yes", chat=9))
        await until(lambda: desk.turns == 1)
        tables.let_go.set()
        await until(lambda: desk.turns == 5)
    assert [what for chat, what in mind.heard if chat == 7] == ["Said", "Pressed", "Commanded"]
    assert mind.cold == 0


async def test_it_is_warm_soon_though_nobody_has_said_a_word(desk: Desk) -> None:
    tables, time = Tables(), HeldTime()
    mind = Mind(tables)
    async with at_work(desk, mind, tables, time) as aside:
        await desk.happens(press(1, "a:1:yes"))
        await until(lambda: desk.turns == 1)
        assert not tables.begun.is_set(), "whoever waits already is answered before"
        time.pass_by(AFTER)
        await until(tables.begun.is_set)
        tables.let_go.set()
        await until(aside.done)
        await desk.happens(message(2, "by the end of march"))
        await until(lambda: desk.turns == 2)
    assert mind.cold == 0


async def test_where_it_fails_words_are_taken_all_the_same(desk: Desk) -> None:
    tables = Tables(broken=True)
    mind = Mind(tables)
    async with at_work(desk, mind, tables, HeldTime()) as aside:
        await desk.happens(message(1, "by the end of march"))
        await until(tables.begun.is_set)
        tables.let_go.set()
        await until(lambda: desk.turns == 1)
        with pytest.raises(KeyError):
            await aside


def command(number: int, text: str, chat: int) -> Incoming:
    return Incoming(number, chat, "command", {"id": number, "text": text, "language": "en"})
