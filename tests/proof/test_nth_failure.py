"""Fail the n-th: for every n, the n-th thing that a turn asks of the world fails, and all comes to the same end."""

import shutil
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox.telegram import Request
from tests.bot.times import StandingClock
from tests.proof.checks import difference, plain
from tests.proof.failing import Nth, failing_request, failing_statement
from tests.proof.overheard import Moment, Sign, is_message, sign_of
from tests.proof.person import Person
from tests.proof.quick_plan import quick_plan
from tests.proof.scene import Scene, made_good, scene

START = datetime(2027, 3, 1, 9, tzinfo=UTC)
PLAN = quick_plan(0, START.date())
REMINDED = START + timedelta(59)  # the hour for reminders, the day before the first step

pytestmark = pytest.mark.slow


@dataclass
class Ended:
    """How a turn came out: all that is kept, and how often each message stands in the chat."""

    kept: dict[str, Any]
    sent: Counter[Sign]
    failed: bool

    def differs(self, usual: "Ended", copies: int) -> list[str]:
        parts = [part for part in usual.kept if usual.kept[part] != self.kept.get(part)]
        wrong = [f"{part}: {difference(usual.kept[part], self.kept.get(part))}" for part in parts]
        lost, more = usual.sent - self.sent, self.sent - usual.sent
        wrong += [f"not sent: {sign}" for sign in lost]
        if more.total() > copies or more - usual.sent:
            wrong.append(f"sent too often: {more}")
        return wrong


async def plan_made(here: Scene, person: Person) -> None:
    """The last answer of a quick plan: its buttons go, the plan is saved, picture and menu are sent."""
    person.act(PLAN[-1])
    await here.quiet()


async def reminded(here: Scene, person: Person) -> None:
    here.clock.at = REMINDED
    await made_good(lambda: here.store.heartbeat(REMINDED))  # no gap: the coach ran all the while
    await here.tick()
    await here.quiet()


Play = Callable[[Scene, Person], Awaitable[None]]
Faults = Callable[[Scene, int], AbstractContextManager[Nth]]


@pytest.fixture(params=[plan_made, reminded], ids=["a turn of the quick plan", "a nudge"])
async def stage(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Play, Path]:
    """What is played, and the folder as it is before."""
    folder = tmp_path / "before"
    folder.mkdir()
    async with scene(folder, StandingClock(START)) as here:
        person = Person(here.telegram, 0, PLAN)
        await person.talk(len(PLAN) - 1)
        await here.quiet()
        if request.param is reminded:
            await plan_made(here, person)
    return request.param, folder


async def test_every_statement_may_fail_once(stage: tuple[Play, Path], tmp_path: Path) -> None:
    """Nothing is lost or doubled, neither in the data nor in the chat: what failed had not happened."""
    failed = await sweep(stage, tmp_path, lambda here, n: failing_statement(n), copies=0)
    assert failed > 20


@pytest.mark.parametrize(("kind", "copies"), [("dropped_before", 1), ("dropped_after", 1), ("502", 0), ("429", 0)])
async def test_every_request_may_fail_once(stage: tuple[Play, Path], tmp_path: Path, kind: str, copies: int) -> None:
    """What Telegram refused is sent again; where only the receipt may have been lost, one copy and no more."""
    failed = await sweep(stage, tmp_path, lambda here, n: failing_request(here.telegram, n, kind), copies)
    assert failed > 0


async def sweep(stage: tuple[Play, Path], folder: Path, faults: Faults, copies: int) -> int:
    """Plays it with each failure in turn, until there are no more: how many there were."""
    usual = await ending(stage, folder / "usual", lambda here, n: nullcontext(Nth(0)), 0)
    assert usual.sent
    for n in count(1):
        ended = await ending(stage, folder / f"{n}", faults, n)
        assert not ended.differs(usual, copies), f"failure {n}"
        if not ended.failed:
            return n - 1
    raise AssertionError


async def ending(stage: tuple[Play, Path], folder: Path, faults: Faults, n: int) -> Ended:
    play, before = stage
    shutil.copytree(before, folder)
    sent: Counter[Sign] = Counter()

    def hear(moment: Moment, request: Request, result: Any) -> None:
        if moment == "carried out" and is_message(request.method):
            sent[sign_of(request)] += 1

    async with scene(folder, StandingClock(START)) as here:
        here.telegram.heard.append(hear)
        (chat,) = here.telegram.chats.people()
        person = Person(here.telegram, 0, PLAN, chat)
        person.acted = len(PLAN) - 1
        with faults(here, n) as nth:
            await play(here, person)
        kept = plain(await here.store.everything(person.chat))
    shutil.rmtree(folder)
    return Ended(kept, sent, nth.failed)
