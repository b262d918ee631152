from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from structlog.testing import capture_logs

from bot import ticking
from bot.clock import MovableClock
from bot.storage import Incoming, Store, StoreAway
from bot.ticking import AT_ONCE, Polls, Ticker, wind
from tests.bot.mentees import meet
from tests.bot.outboxes import kinds_waiting
from tests.bot.times import NOW, StandingClock, Time, while_running

SECOND = timedelta(seconds=1)


class Desk:
    """A ticker, how far receiving is, and how often it rang."""

    def __init__(self, store: Any, clock: StandingClock, time: Time) -> None:
        self.store, self.clock, self.time = store, clock, time
        self.polls: Polls | None = Polls(begun=1, drained=1)
        self.rung = 0
        self.ticker = self.anew()

    def anew(self) -> Ticker:
        """As after a restart."""
        self.ticker = Ticker(self.store, self.clock, "me", lambda: self.polls, self.ring, tick=self.time.tick)
        return self.ticker

    def ring(self) -> None:
        self.rung += 1

    async def ticks_after(self, by: timedelta) -> None:
        self.clock.pass_by(by)
        await self.ticker.tick()


@pytest.fixture
def desk(store: Store, clock: StandingClock, time: Time) -> Desk:
    return Desk(store, clock, time)


async def test_whoever_has_something_due_gets_one_event_and_the_worker_is_woken(desk: Desk, tmp_path: Path) -> None:
    """RELIABILITY 8, rule 16."""
    await meet(desk.store, 7, NOW + SECOND)
    await meet(desk.store, 8, NOW + timedelta(days=1))
    await desk.ticker.tick()
    assert (kinds_waiting(tmp_path), desk.rung) == ([], 0)
    await desk.ticks_after(SECOND)
    await desk.ticks_after(SECOND)
    assert (kinds_waiting(tmp_path), desk.rung) == (["due"], 1)


async def test_more_than_one_statements_worth_is_taken_in_one_tick(desk: Desk) -> None:
    asked: list[int] = []

    class Many:
        async def heartbeat(self, now: datetime, gap: timedelta) -> datetime:
            return now

        async def tell_gap(self) -> None: ...

        async def due(self, now: datetime, limit: int) -> int:
            asked.append(limit)
            return limit if len(asked) < 3 else 4

        async def renew(self, zones: str, now: datetime, limit: int) -> None:
            return None

    desk.store = Many()
    await desk.anew().tick()
    assert asked == [AT_ONCE] * 3


async def test_the_very_first_start_is_no_gap(desk: Desk, tmp_path: Path) -> None:
    await meet(desk.store, 7, NOW)
    desk.polls = Polls(begun=0, drained=0)
    await desk.ticker.tick()
    assert kinds_waiting(tmp_path) == ["due"]


async def test_two_minutes_without_a_heartbeat_are_no_gap_yet(desk: Desk, tmp_path: Path) -> None:
    await desk.ticker.tick()
    await meet(desk.store, 7, NOW)
    await desk.ticks_after(timedelta(minutes=2))
    assert kinds_waiting(tmp_path) == ["due"]


async def test_after_a_gap_nobody_is_nudged_before_telegram_has_no_more_and_all_of_it_is_dealt_with(
    desk: Desk, tmp_path: Path
) -> None:
    """RELIABILITY 8, rule 20: what was written meanwhile may have ended the reason."""
    await desk.ticker.tick()
    await meet(desk.store, 7, NOW, stack=True)
    desk.polls = Polls(begun=5, drained=5)  # a poll from before the gap says nothing
    await desk.ticks_after(timedelta(hours=30))
    assert (kinds_waiting(tmp_path), desk.ticker.shut) == ([], True)
    await desk.store.receive([Incoming(1, 8, "command", {"text": "/help"})], NOW)
    desk.polls = Polls(begun=7, drained=6)
    await desk.ticks_after(SECOND)
    await desk.store.receive([Incoming(2, 9, "command", {"text": "/help"})], NOW)
    assert kinds_waiting(tmp_path) == ["command", "command"]
    async with desk.store.turn(NOW) as work:
        assert work is not None
        await work.finish(None, [])
    await desk.ticks_after(SECOND)
    # what came after Telegram had no more is not waited for
    assert (kinds_waiting(tmp_path), desk.ticker.shut) == (["command", "away", "due"], False)


async def test_after_a_restart_the_first_poll_that_finds_no_more_is_enough(desk: Desk, tmp_path: Path) -> None:
    await desk.ticker.tick()
    await meet(desk.store, 7, NOW)
    desk.anew()
    desk.polls = Polls(begun=1, drained=0)
    await desk.ticks_after(timedelta(hours=1))
    assert kinds_waiting(tmp_path) == []
    desk.polls = Polls(begun=2, drained=1)
    await desk.ticks_after(SECOND)
    assert kinds_waiting(tmp_path) == ["due"]


async def test_after_a_gap_it_waits_a_minute_at_most(desk: Desk, time: Time, tmp_path: Path) -> None:
    await desk.ticker.tick()
    await meet(desk.store, 7, NOW)
    await desk.ticks_after(timedelta(hours=1))
    time.seconds = 59
    await desk.ticks_after(SECOND)
    assert kinds_waiting(tmp_path) == []
    time.seconds = 60
    await desk.ticks_after(SECOND)
    assert kinds_waiting(tmp_path) == ["due"]


async def test_a_second_gap_before_the_gate_opened_makes_it_one_long_gap(desk: Desk) -> None:
    gaps: list[tuple[datetime, datetime, datetime]] = []

    async def end_gap(since: datetime, until: datetime, asked_after: datetime) -> bool:
        gaps.append((since, until, asked_after))
        return True

    desk.store.end_gap = end_gap
    await desk.ticker.tick()
    await desk.ticks_after(timedelta(hours=1))
    await desk.ticks_after(timedelta(hours=1))
    desk.polls = Polls(begun=3, drained=3)
    await desk.ticks_after(SECOND)
    assert gaps == [(NOW, NOW + timedelta(hours=2), NOW - timedelta(hours=1))]


async def test_a_kill_before_the_gate_opened_does_not_hide_the_gap(desk: Desk, tmp_path: Path) -> None:
    await desk.ticker.tick()
    await meet(desk.store, 7, NOW, stack=True)
    desk.polls = Polls(begun=0, drained=0)
    await desk.ticks_after(timedelta(hours=30))
    desk.anew()
    await desk.ticks_after(SECOND)
    assert (kinds_waiting(tmp_path), desk.ticker.shut) == ([], True)
    desk.polls = Polls(begun=1, drained=1)
    await desk.ticks_after(SECOND)
    assert kinds_waiting(tmp_path) == ["away", "due"]


async def test_of_several_that_tick_none_nudges_before_what_was_written_is_read(desk: Desk, tmp_path: Path) -> None:
    """The first beat after a gap must not hide it from the others."""
    await desk.ticker.tick()
    await meet(desk.store, 7, NOW, stack=True)
    desk.polls = Polls(begun=0, drained=0)
    first, second = desk.anew(), desk.anew()
    desk.clock.pass_by(timedelta(hours=30))
    for one in (first, second, first, second):
        await one.tick()
    assert (kinds_waiting(tmp_path), first.shut, second.shut) == ([], True, True)
    desk.polls = Polls(begun=1, drained=1)
    for one in (second, first):
        await one.tick()
    assert (kinds_waiting(tmp_path), first.shut, second.shut) == (["away", "due"], False, False)


async def test_who_ticks_where_nobody_polls_sees_how_far_polling_is_elsewhere(desk: Desk, tmp_path: Path) -> None:
    """Not only after a minute: a process of its own that polls notes it in the database."""
    await desk.ticker.tick()
    await meet(desk.store, 7, NOW)
    desk.polls = None
    before = await desk.store.hold("poll", "elsewhere")
    assert before is not None
    await desk.store.hold("poll", "elsewhere", drained=before - 10)
    await desk.ticks_after(timedelta(hours=1))
    assert (kinds_waiting(tmp_path), desk.ticker.shut) == ([], True)
    await desk.store.hold("poll", "elsewhere", drained=before + 1)
    await desk.ticks_after(SECOND)
    assert kinds_waiting(tmp_path) == ["due"]


async def test_when_another_begins_to_poll_only_its_own_polls_tell(desk: Desk, tmp_path: Path) -> None:
    await desk.ticker.tick()
    await meet(desk.store, 7, NOW)
    desk.polls = None
    await desk.ticks_after(timedelta(hours=1))
    desk.polls = Polls(begun=7, drained=7)  # counted from this process's start: 7 is no time
    await desk.ticks_after(SECOND)
    assert kinds_waiting(tmp_path) == []
    desk.polls = Polls(begun=8, drained=8)
    await desk.ticks_after(SECOND)
    assert kinds_waiting(tmp_path) == ["due"]


async def test_a_clock_that_is_walked_on_leaves_no_gap(store: Store, time: Time, tmp_path: Path) -> None:
    """DESIGN "The sandbox": the heartbeat goes with it."""
    clock = MovableClock(tmp_path / "clock")
    ticker = Ticker(store, clock, "me", lambda: Polls(1, 1), lambda: None, tick=time.tick)
    await ticker.tick()
    await ticker.move(clock, timedelta(days=3))
    await ticker.tick()
    assert not ticker.shut
    clock.move(timedelta(days=3))
    await ticker.tick()
    assert ticker.shut


async def test_whether_a_backup_is_due_is_asked_while_it_ticks(
    store: Store, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    async def backup() -> None:
        asked.append(True)

    monkeypatch.setattr(ticking, "AFTER_THE_START", timedelta())
    for ticks in (True, False):
        ticker = Ticker(store, clock, "me", lambda: None, lambda: None, ticks=ticks, backup=backup)
        await while_running(ticker.run, lambda: bool(asked))  # the second time at once
    assert asked == [True], "one asks; who does not tick does not"


async def test_nothing_that_goes_wrong_in_one_tick_stops_the_ticking(desk: Desk) -> None:
    """RELIABILITY 8, rule 19."""
    beats: list[int] = []

    class Poisoned:
        async def heartbeat(self, now: datetime, gap: timedelta) -> datetime:
            beats.append(1)
            raise StoreAway if len(beats) == 1 else KeyError("what the mentee wrote")

        async def beat(self, worker: str) -> None: ...

        async def prune(self, now: datetime) -> None: ...

    desk.store = Poisoned()
    ticker = desk.anew()
    with capture_logs() as logged:
        await while_running(ticker.run, lambda: len(beats) >= 3)
    assert {line["event"] for line in logged} == {"tick-failed"}
    assert {line["fault"] for line in logged} == {"KeyError"}


async def test_a_machines_clock_that_was_set_back_stops_nothing() -> None:
    """APScheduler would wait until it is as late again: an hour without a nudge, or a sign of life for others."""
    scheduler = AsyncIOScheduler(timezone=UTC)
    now = datetime.now(UTC)
    each_second = scheduler.add_job(lambda: None, "interval", seconds=1, next_run_time=now + timedelta(seconds=1))
    each_hour = scheduler.add_job(lambda: None, "interval", hours=1, next_run_time=now + timedelta(minutes=10))
    scheduler.start(paused=True)
    try:
        wind(scheduler, now)
        assert each_second.next_run_time == now + timedelta(seconds=1), "in good time"
        back = now - timedelta(minutes=30)
        wind(scheduler, back)
        assert each_second.next_run_time == back
        assert each_hour.next_run_time == now + timedelta(minutes=10), "not later than it is asked for anyway"
        wind(scheduler, now - timedelta(hours=3))
        assert each_hour.next_run_time == now - timedelta(hours=3)
    finally:
        scheduler.shutdown(wait=False)


async def test_with_other_time_zones_everybodys_next_time_is_worked_out_anew(desk: Desk, tmp_path: Path) -> None:
    """RELIABILITY 8, rule 18."""
    await meet(desk.store, 7, NOW + timedelta(days=1))
    await desk.ticker.tick()
    assert (kinds_waiting(tmp_path), desk.rung) == ([], 0)
    ticker = Ticker(desk.store, desk.clock, "me", lambda: desk.polls, desk.ring, zones="2099z")
    await ticker.tick()
    assert (kinds_waiting(tmp_path), desk.rung) == (["due"], 1)
    async with desk.store.turn(NOW) as work:
        assert work is not None
        await work.finish(work.mentee, [], next_due=NOW + timedelta(days=1))
    await ticker.tick()
    await ticker.tick()
    assert (kinds_waiting(tmp_path), desk.rung) == ([], 1)
