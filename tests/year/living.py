"""The year: from one moment to the next at which anybody does something, or something is due."""

from __future__ import annotations

import heapq
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dialogs import nudges
from dialogs.engine.events import Command, Event
from dialogs.mentee import Mentee
from tests.year.person import Person, Replay
from tests.year.phone import Act
from tests.year.watching import Violation, Watch
from tests.year.world import World, world

BEGIN = datetime(2027, 1, 4, 6, tzinfo=UTC)  # a Monday
DAYS = 365

Script = list[tuple[datetime, Act]]


@dataclass
class Lived:
    watches: list[Watch]
    moments: int = 0
    scripts: dict[int, Script] = field(default_factory=dict)  # of each person: what they did

    @property
    def violations(self) -> list[Violation]:
        return [violation for watch in self.watches for violation in watch.violations]


async def live(
    numbers: Iterable[int],
    seed: int,
    days: int = DAYS,
    *,
    scripts: Mapping[int, Script] | None = None,
    stop_at_first: bool = False,
    said: Callable[[str], None] = lambda line: None,
) -> Lived:
    """So many people's days. With `scripts` they do what is written there, and nothing of their own."""
    until = BEGIN + timedelta(days=days)
    people = [Person(number, seed, BEGIN, until) for number in numbers]
    watches = {person.phone.chat: Watch(person) for person in people}
    actors: dict[int, Person | Replay] = {person.phone.chat: person for person in people}
    if scripts is not None:
        actors = {person.phone.chat: Replay(person, scripts[person.number]) for person in people}
    lived = Lived(list(watches.values()), scripts={person.number: [] for person in people})

    def decide(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        return watches[mentee.chat].decide(mentee, event, now)

    def wake(mentee: Mentee, now: datetime) -> datetime | None:
        at = nudges.wake(mentee, now)
        watches[mentee.chat].woken(at, now)
        return at

    with tempfile.TemporaryDirectory() as folder:
        async with world(Path(folder), BEGIN, decide, wake, watches) as here:
            await _pass(here, actors, watches, lived, until, stop_at_first, said)
    return lived


async def _pass(
    here: World,
    actors: Mapping[int, Person | Replay],
    watches: Mapping[int, Watch],
    lived: Lived,
    until: datetime,
    stop_at_first: bool,
    said: Callable[[str], None],
) -> None:
    looks: list[tuple[datetime, int]] = [(at, chat) for chat, one in actors.items() if (at := one.wakes())]
    heapq.heapify(looks)
    due, month = None, here.now.month
    while True:
        at = min((moment for moment in (due, looks[0][0] if looks else None) if moment), default=until)
        if at >= until:
            return
        chats = set()
        while looks and looks[0][0] <= at:
            chats.add(heapq.heappop(looks)[1])
        updates = [update for chat in sorted(chats) if (update := _act(actors[chat], watches[chat], lived, at))]
        turns = {chat: watch.tally.turns for chat, watch in watches.items()}
        await here.moment(at, updates)
        touched = chats | {chat for chat, watch in watches.items() if watch.tally.turns != turns[chat]}
        for chat in touched:
            watches[chat].settled(at)
            if next_at := actors[chat].wakes():
                heapq.heappush(looks, (max(next_at, at + timedelta(minutes=15)), chat))
        lived.moments += 1
        due = await here.next_due()
        if stop_at_first and any(watches[chat].violations for chat in touched):
            return
        if at.month != month:
            month = at.month
            turns_so_far = sum(watch.tally.turns for watch in watches.values())
            said(f"{at:%B}: {turns_so_far:,} turns, {len(lived.violations)} violations")


def _act(actor: Person | Replay, watch: Watch, lived: Lived, at: datetime) -> dict[str, object] | None:
    if (due := actor.wakes()) is None or due > at:
        return None
    act = actor.acts(at)
    if act is None:
        return None
    person = watch.person
    at_place = person.question is not None and person.question[1] == "place"
    update = person.phone.does(act, at, at_place)
    if update or act.kind == "vanish":
        watch.did(act, at)
        lived.scripts[person.number].append((at, act))
    return update


def in_shares(count: int, jobs: int) -> Sequence[range]:
    """The numbers of so many people, dealt out."""
    return [range(job, count, jobs) for job in range(jobs)]
