"""What whoever runs the coach hears: that something is wrong, by reference, seldom, and never a mentee's word."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import logs
from bot.reporting import A_FEW, AWAY, LEAST_FREE, Reporter
from bot.storage import Store, StoreAway
from tests.bot.outboxes import states
from tests.bot.times import NOW, StandingClock

OPERATOR = -100123


class Fallible:
    """A store that may be away."""

    def __init__(self, store: Store) -> None:
        self.store, self.away = store, False

    def __getattr__(self, name: str) -> Any:
        if self.away:
            raise StoreAway
        return getattr(self.store, name)


class Desk:
    def __init__(self, store: Store, clock: StandingClock) -> None:
        self.store, self.clock, self.world = store, clock, Fallible(store)
        self.seconds, self.free, self.rung = 0.0, LEAST_FREE * 10, 0
        self.reporter = self.made()

    def made(self) -> Reporter:
        def ring() -> None:
            self.rung += 1

        world: Any = self.world
        return Reporter(
            world,
            self.clock,
            OPERATOR,
            ring,
            Path("data"),
            tick=lambda: self.seconds,
            free=lambda folder: self.free,
        )

    async def heard(self) -> list[str]:
        await self.reporter.look()
        found = []
        while rows := await self.store.claim("test", self.clock.now(), 50, []):
            for row in rows:
                assert row.chat == OPERATOR
                found.append(row.call.params["text"])
                await self.store.sent(row, "test", 1, self.clock.now())
        return found


@pytest.fixture
def desk(store: Store, clock: StandingClock) -> Desk:
    return Desk(store, clock)


def fails(what: str = "the mentee's words") -> Callable[[], None]:
    def failing() -> None:
        raise KeyError(what)

    return failing


def logged(desk: Desk, event: str = "turn-failed") -> str:
    try:
        fails()()
    except KeyError as ours:
        with logs.telling(desk.reporter.fault):
            return logs.fault(event, ours)
    raise AssertionError


async def test_a_fault_is_told_by_its_reference_and_without_a_word_of_a_mentees(desk: Desk) -> None:
    reference = logged(desk)
    [said] = await desk.heard()
    assert reference in said
    assert "turn-failed" in said
    assert "KeyError" in said
    assert "words" not in said
    assert desk.rung == 1


async def test_of_each_kind_one_an_hour_is_told_whichever_process_saw_it(desk: Desk) -> None:
    logged(desk)
    logged(desk, "tick-failed")
    assert len(await desk.heard()) == 2
    logged(desk)
    assert await desk.heard() == []
    desk.reporter = desk.made()
    desk.clock.pass_by(timedelta(minutes=59))
    logged(desk)
    assert await desk.heard() == []
    desk.clock.pass_by(timedelta(minutes=1))
    logged(desk)
    assert len(await desk.heard()) == 1


async def test_nobody_hears_of_faults_that_come_after(desk: Desk) -> None:
    """Who listened has gone."""
    logged(desk)
    try:
        fails()()
    except KeyError as ours:
        logs.fault("tick-failed", ours)
    assert len(await desk.heard()) == 1


async def test_some_messages_that_were_given_up_are_no_news_more_are(desk: Desk) -> None:
    for _ in range(A_FEW):
        desk.reporter.became("dead")
        desk.reporter.became("sent")
    assert await desk.heard() == []
    desk.reporter.became("dead")
    [said] = await desk.heard()
    assert f"{A_FEW + 1} messages" in said


async def test_given_up_over_hours_they_are_no_news_either(desk: Desk) -> None:
    for _ in range(A_FEW * 2):
        desk.reporter.became("dead")
        desk.seconds += 1800
        assert await desk.heard() == []


async def test_while_the_database_is_away_what_is_to_be_told_waits_and_then_that_it_is_back_is_told(desk: Desk) -> None:
    logged(desk)
    desk.world.away = True
    await desk.reporter.look()
    desk.seconds += 300
    await desk.reporter.look()
    desk.world.away = False
    said = await desk.heard()
    assert len(said) == 2
    assert any("about 5 min" in one for one in said)


async def test_a_database_that_was_away_for_a_moment_is_no_news(desk: Desk) -> None:
    desk.world.away = True
    await desk.reporter.look()
    desk.seconds += AWAY - 1
    desk.world.away = False
    assert await desk.heard() == []


async def test_a_disk_almost_full_is_told(desk: Desk) -> None:
    assert await desk.heard() == []
    desk.free = LEAST_FREE - 1
    [said] = await desk.heard()
    assert "make room" in said


async def test_after_a_week_nothing_of_it_is_left(desk: Desk, store: Store, tmp_path: Path) -> None:
    logged(desk)
    await desk.heard()
    assert states(tmp_path) == ["sent"]
    await store.prune(NOW + timedelta(days=8))
    assert states(tmp_path) == []
