"""A turn over HTTP: from the moment that Telegram hands an update out until the reply is there, stored and all.

SQLite on this disk, the coach in a process of its own. Of a reply in several messages the first counts; a plan's
picture comes after its words, but is drawn while others wait.
"""

import asyncio
import random
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic, process_time

from tests.bench import stored
from tests.bench.coach import coach
from tests.bench.script import Line, arrival, check_in, quick_plan, rehearsed
from tests.bench.table import Measured, percentile
from tests.bench.telegram import Person, Reply, telegram

BUDGET = "< 50"
PAUSE = 1.0  # seconds from a mentee's answer to their next word


@dataclass
class Run:
    replies: list[Reply] = field(default_factory=list)
    took: float = 0.0
    processor: float = 0.0
    """Seconds of it that the coach used."""
    own: float = 0.0
    """Those of Telegram's stand-in and the people."""
    resident: float = 0.0


async def measure(folder: Path, mentees: int, seconds: float, runs: int, stored_before: int) -> AsyncIterator[Measured]:
    """`stored_before` mentees are in the database already. Each run goes on where the last one ended."""
    await stored.fill(folder, stored.ordinary(stored_before))
    done = await _runs(folder, mentees, seconds, runs)
    command = f"answered --mentees {mentees} --seconds {seconds:g} --stored {stored_before}"
    who = f"{mentees} mentee{'s' * (mentees > 1)}, {stored_before:,} stored"
    waits = [[(reply.came - reply.handed_out) * 1000 for reply in run.replies] for run in done]
    yield Measured(f"{who}: replies a run", [len(run) for run in waits], "", command)
    for share, budget in ((50, ""), (99, BUDGET), (100, "")):
        name = f"{who}: handed out to reply, {f'p{share}' if share < 100 else 'max'}"
        yield Measured(name, [percentile(run, share) for run in waits], "ms", command, budget)
    sent = [percentile([(reply.came - reply.written) * 1000 for reply in run.replies], 99) for run in done]
    yield Measured(f"{who}: written to reply, p99", sent, "ms", command)
    each = [1000 * run.processor / len(run.replies) for run in done]
    yield Measured(f"{who}: processor time of the coach a turn", each, "ms", command)
    yield Measured(f"{who}: processor of the coach", [100 * run.processor / run.took for run in done], "%", command)
    yield Measured(f"{who}: processor of the stand-in", [100 * run.own / run.took for run in done], "%", command)
    yield Measured(f"{who}: memory of the coach", [run.resident for run in done], "MB", command, "< 200")


async def _runs(folder: Path, mentees: int, seconds: float, runs: int) -> list[Run]:
    today = datetime.now(UTC).date()
    lines, _ = rehearsed([*arrival(), *quick_plan(today), *check_in()])
    begins, repeats = lines[: -len(check_in())], lines[-len(check_in()) :]
    done: list[Run] = []
    async with telegram() as stand_in, coach(folder, stand_in.address) as running:
        people = [stand_in.person() for _ in range(mentees)]
        await people[0].does(begins[0])  # it is up
        places = [
            _Place(person, begins[1:] if number == 0 else begins, repeats) for number, person in enumerate(people)
        ]
        for _ in range(runs):
            run, before, own, begun = Run(), running.usage, process_time(), monotonic()
            await asyncio.gather(*(place.talk(begun + seconds, run.replies) for place in places))
            after = running.usage
            run.took, run.resident = monotonic() - begun, after.resident
            run.processor, run.own = after.processor - before.processor, process_time() - own
            done.append(run)
    return done


class _Place:
    """One mentee's place in the script: the plan once, then one check-in after another."""

    def __init__(self, person: Person, begins: list[Line], repeats: list[Line]) -> None:
        self._person, self._repeats, self._ahead = person, repeats, list(begins)

    async def talk(self, until: float, replies: list[Reply]) -> None:
        """A second after each answer the next word; people begin spread over that second."""
        await asyncio.sleep(random.random() * PAUSE)
        while monotonic() < until:
            line = (self._ahead or self._repeats)[0]
            reply = await self._person.does(line)
            replies.append(reply)
            self._ahead = (self._ahead or self._repeats)[1:]
            await asyncio.sleep(PAUSE)
