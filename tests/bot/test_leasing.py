import asyncio
from typing import Any

from bot.leasing import Lease
from bot.storage import StoreAway
from tests.bot.times import HeldTime, until


class Book:
    """What the database says: the next answers, then that it is this one's."""

    def __init__(self) -> None:
        self.says: list[float | Exception | None] = []
        self.asked: list[float | None] = []
        self.released = 0

    async def hold(self, name: str, holder: str, drained: float | None) -> float | None:
        self.asked.append(drained)
        answer = self.says.pop(0) if self.says else 1000.0
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def release(self, name: str, holder: str) -> None:
        self.released += 1


def lease(book: Any, held: HeldTime) -> Lease:
    return Lease(book, "poll", "me", sleep=held.sleep, tick=held.tick)


async def settled() -> None:
    """Whoever waits does so by now."""
    for _ in range(10):
        await asyncio.sleep(0)


async def test_it_is_held_from_the_answer_on_and_its_time_is_the_databases() -> None:
    held = HeldTime()
    mine = lease(Book(), held)
    before = mine.held
    await mine.once()
    assert (before, mine.held) == (False, True)
    held.pass_by(2)
    assert mine.now() == 1002


async def test_another_ones_is_not_held() -> None:
    book, held = Book(), HeldTime()
    book.says = [None]
    mine = lease(book, held)
    await mine.once()
    assert not mine.held


async def test_without_a_renewal_it_is_over_after_five_seconds() -> None:
    """RELIABILITY 8.21: who is cut off from the database stops polling before another begins."""
    book, held = Book(), HeldTime()
    mine = lease(book, held)
    await mine.once()
    over = asyncio.create_task(mine.over())
    await settled()
    book.says = [StoreAway(), StoreAway()]
    for _ in range(2):
        held.pass_by(2)
        await mine.once()
    assert mine.held
    held.pass_by(1)
    await until(over.done)
    assert not mine.held


async def test_a_renewal_makes_it_longer() -> None:
    held = HeldTime()
    mine = lease(Book(), held)
    await mine.once()
    over = asyncio.create_task(mine.over())
    for _ in range(4):
        await settled()
        held.pass_by(4)
        await mine.once()
    await settled()
    assert not over.done()
    over.cancel()


async def test_one_that_steps_down_lets_another_have_it_for_a_while() -> None:
    book, held = Book(), HeldTime()
    mine = lease(book, held)
    await mine.once()
    await mine.step_down(4)
    assert (mine.held, book.released) == (False, 1)
    held.pass_by(3)
    await mine.once()
    assert (mine.held, len(book.asked)) == (False, 1)
    held.pass_by(2)
    await mine.once()
    assert mine.held


async def test_what_it_has_to_note_is_noted_once_it_came_through() -> None:
    book, held = Book(), HeldTime()
    mine = lease(book, held)
    mine.drained = 7.0
    book.says = [StoreAway()]
    for _ in range(3):
        await mine.once()
    assert book.asked == [7.0, 7.0, None]


async def test_at_the_end_another_may_have_it_at_once() -> None:
    book, held = Book(), HeldTime()
    mine, stop = lease(book, held), asyncio.Event()
    running = asyncio.create_task(mine.run(stop))
    await asyncio.wait_for(mine.wait(), 5)
    stop.set()
    await asyncio.wait_for(running, 5)
    assert (mine.held, book.released) == (False, 1)
