"""The kill loop: many people talk at once, the coach is killed and started again, and at the end all is counted."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from bot.sandbox import OwnClock, app, server
from bot.sandbox.telegram import Request
from bot.storage import Keys, Store
from tests.proof import ledger
from tests.proof.aiming import ANY_TIME, Gun
from tests.proof.coach import Coach
from tests.proof.engines import Engine
from tests.proof.evidence import CLASSES, IDLE, Life, found, under_way
from tests.proof.overheard import Moment, Overheard, Sign, is_message, sign_of
from tests.proof.person import Person
from tests.proof.quick_plan import quick_plan

AT_ONCE, OPEN = 18, 10  # people who talk, and of them who wait for an answer
STRAIGHT = 3  # as many as there are different straight talks
FINISH = 120.0  # seconds for everyone to come to an end when the killing is over
COLD_EVERY = 15  # every so many starts is `python -m bot` in full


@dataclass(frozen=True)
class Kill:
    aim: str
    after: float  # seconds since the start
    open: int  # people whose word or press has no answer yet
    interrupted: tuple[str, ...]
    sending: tuple[int, ...]  # outbox rows of messages under way

    @property
    def kind(self) -> str:
        """What it was aimed at when that was hit, else the rarest of what it hit."""
        if self.aim in self.interrupted:
            return self.aim
        return self.interrupted[0] if self.interrupted else IDLE


@dataclass
class Outcome:
    """What was seen and what is kept. The first `STRAIGHT` people talked before any kill."""

    seed: int
    kills: list[Kill] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    chats: list[int] = field(default_factory=list)  # of a wave
    kept: dict[int, dict[str, Any]] = field(default_factory=dict)  # by person, in a wave by chat
    rows: tuple[ledger.Row, ...] = ()
    undone: list[str] = field(default_factory=list)
    sent: Counter[Sign] = field(default_factory=Counter)  # how often each message was put into a chat
    stuck: list[str] = field(default_factory=list)  # people who did not get to the question after their answer
    seconds: float = 0.0
    log: str = ""

    @property
    def amid(self) -> list[Kill]:
        """The kills with enough turns open: some people may just have come to their end."""
        return [kill for kill in self.kills if kill.open >= OPEN]

    @property
    def kinds(self) -> Counter[str]:
        return Counter(kill.kind for kill in self.kills)


class Loop:
    inside = False

    def __init__(self, engine: Engine, folder: Path, kills: int, seed: int, say: Callable[[str], None]) -> None:
        self._engine, self._data = engine, folder / "data"
        self._data.mkdir()
        self._chance, self._say = Random(seed), say
        self._folder, self._kills = folder, kills
        self._clock = OwnClock()
        self._today = datetime.now(UTC).date()  # of all plans alike, be it midnight meanwhile
        self._telegram = Overheard(self._clock)
        self._telegram.heard.append(self._noted)
        self._talks: dict[asyncio.Task[None], Person] = {}
        self._dead_workers: set[str] = set()
        self.outcome = Outcome(seed)

    async def run(self) -> Outcome:
        began = time.monotonic()
        serving = server(app(self._telegram, self._clock.move), self._telegram)
        listening = asyncio.create_task(serving.serve())
        await serving.ready.wait()
        database = self._engine.url(self._data)
        self._coach = Coach(self._folder, serving.address, self._telegram.token, database)
        try:
            await self._all()
        finally:
            if self._coach.alive:
                self._coach.kill()
            for talk in self._talks:
                talk.cancel()
            serving.should_exit = True
            await listening
            self._telegram.store.close()
            self.outcome.seconds = time.monotonic() - began
            self.outcome.log = self._coach.log.read_text() if self._coach.log.exists() else ""
        return self.outcome

    async def _all(self) -> None:
        self._start(cold=True)
        for _ in range(STRAIGHT):
            self._begin()
        await self._until_done()
        number = 0
        while len(self.outcome.amid) < self._kills:
            number += 1
            while len([talk for talk in self._talks if not talk.done()]) < AT_ONCE:
                self._begin()
            rarest = min(CLASSES, key=lambda kind: self.outcome.kinds[kind])
            await self._kill(rarest if number % 2 else ANY_TIME)
            self._start(cold=self._coach.started % COLD_EVERY == 0)
        await self._until_done()
        await self._settled()
        assert await self._coach.end() == 0
        await self._count()

    def _begin(self) -> None:
        number = len(self.outcome.people)
        person = Person(self._telegram, number, quick_plan(number, self._today))
        self.outcome.people.append(person)
        self._talks[asyncio.create_task(person.talk())] = person

    def _start(self, cold: bool) -> None:
        self._life = Life(ledger.latest(self._engine, self._data))
        self._telegram.heard.append(self._life.hear)
        self._coach.start(cold)

    async def _kill(self, aim: str) -> None:
        gun = Gun(self._telegram, self._engine, self._data, self._chance, lambda: self._fired(aim), self.inside)
        await gun.shoot(aim)

    def _fired(self, aim: str) -> None:
        """Nothing else happens in this process until it is noted what the kill interrupted."""
        self._coach.kill()
        after = time.monotonic() - self._coach.started_at
        self._telegram.heard.remove(self._life.hear)
        self._engine.left_alone(self._data)
        left = ledger.read(self._engine, self._data, ("waiting", "sending"))
        if left.inbox:  # another may poll at once: that it waits for the lease to end is looked at elsewhere
            self._engine.execute(self._data, "DELETE FROM lease WHERE name = 'poll'")
        sending = under_way(left, self._dead_workers)
        self._dead_workers |= {row.worker for row in left.outbox if row.worker}
        open_turns = sum(person.waiting for person in self._talks.values())
        kill = Kill(aim, after, open_turns, tuple(found(self._life, left, sending)), tuple(row.id for row in sending))
        self.outcome.kills.append(kill)
        self._say(f"{len(self.outcome.kills):4}  {after:5.2f} s  {open_turns:3} open  {aim:26} {kill.kind}")

    async def _until_done(self) -> None:
        """Those who are not led on within two minutes are noted, and left."""
        until = time.monotonic() + FINISH
        late: set[asyncio.Task[None]] = set(self._talks)
        while late and time.monotonic() < until:
            assert self._coach.alive, f"the coach ended by itself: {self._coach.log.read_text()[-2000:]}"
            _, late = await asyncio.wait(late, timeout=1)
        for talk, person in self._talks.items():
            if not talk.done() or talk.exception():
                self.outcome.stuck.append(f"person {person.number} after answer {person.acted}")
                talk.cancel()
        self._talks.clear()

    async def _settled(self) -> None:
        """Also the last edits have gone out."""
        async with asyncio.timeout(FINISH):
            while ledger.read(self._engine, self._data, ("waiting", "sending")).outbox:  # noqa: ASYNC110, no bell rings here
                await asyncio.sleep(0.2)

    async def _count(self) -> None:
        book = ledger.read(self._engine, self._data)
        self.outcome.rows, self.outcome.undone = book.outbox, book.undone
        store = await Store.open(self._engine.url(self._data), Keys.find(None, self._data))
        for person in self.outcome.people:
            self.outcome.kept[person.number] = await store.everything(person.chat)
        await store.close()

    def _noted(self, moment: Moment, request: Request, result: Any) -> None:
        if moment == "carried out" and is_message(request.method):
            self.outcome.sent[sign_of(request)] += 1
