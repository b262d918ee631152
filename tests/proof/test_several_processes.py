"""Two to four coaches on one PostgreSQL, killed and cut off: all arrives, in order, once, at the pace of one."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.bench import stored
from tests.proof.balancing import balanced, free_ports
from tests.proof.checks import plain, texts
from tests.proof.person import Person
from tests.proof.quick_plan import quick_plan
from tests.proof.several import PATIENCE, House, breaches, house, postgres

pytestmark = [pytest.mark.slow, pytest.mark.postgres]

PER_SECOND = 20
BURST = PER_SECOND / 10
STRAIGHT = 3  # as many as there are different straight talks


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with postgres() as address:
        yield address


@pytest.fixture
def database(url: str, request: pytest.FixtureRequest) -> str:
    """An empty one for each test, on one server."""
    name = f"test_{request.node.name[:40]}".lower().rstrip("_")
    asyncio.run(_create(url, name))
    return url.replace("/postgres?", f"/{name}?")


async def _create(url: str, name: str) -> None:
    import asyncpg

    connection = await asyncpg.connect(user="postgres", database="postgres", host=url.partition("?host=")[2])
    await connection.execute(f'CREATE DATABASE "{name}"')
    await connection.close()


async def talk(here: House, numbers: range) -> list[Person]:
    today = datetime.now(UTC).date()
    return [Person(here.telegram, number, quick_plan(number, today)) for number in numbers]


async def kept_right(here: House, people: list[Person]) -> list[str]:
    """Each word once, each answer where it belongs: as after a straight talk with one coach alone."""
    store, wrong = await here.opened(), []
    kept = [await store.everything(person.chat) for person in people]
    await store.close()
    for person, own in zip(people, kept, strict=True):
        if texts(own) != person.said:
            wrong.append(f"person {person.number} said {person.said}, and kept is {texts(own)}")
        straight = plain(kept[person.number % STRAIGHT])
        wrong += [f"person {person.number}: {part}" for part in straight if plain(own).get(part) != straight[part]]
    return wrong


async def test_three_that_are_killed_and_cut_off_lose_and_double_nothing(database: str, tmp_path: Path) -> None:
    """RELIABILITY 8.7, 8.21, 8.22: one polls and another takes over; each turn once; each message once, or once more
    where its sender was killed; the pace of all together is that of one."""
    chance = Random(7)
    async with house(tmp_path, database, PER_SECOND) as here, asyncio.timeout(PATIENCE):
        here.start()
        people = await talk(here, range(STRAIGHT))
        await asyncio.gather(*(person.talk() for person in people))
        for _ in range(2):
            here.start()
        others = await talk(here, range(STRAIGHT, 18))
        talks = asyncio.gather(*(person.talk() for person in others))
        kills = 0
        while not talks.done() and kills < 6:
            acted = sum(person.acted for person in others)
            await until_acted(others, acted + 15, talks)
            await asyncio.sleep(chance.random() / 10)
            victim = chance.choice(here.coaches)
            if kills == 2:  # this one comes back, when others have done its work
                here.stop(victim)
                await until_acted(others, acted + 45, talks)
                here.wake(victim)
            else:
                here.kill(victim)
                here.start()
            kills += 1
        await talks
        await here.settled()
        await here.end()
        rows = await here.rows()
        assert await here.undone() == []
        assert here.faults() == []
        assert breaches(rows, here.carried) == []
        assert await kept_right(here, people + others) == []
        repeats = sum(row.repeats for row in rows)
        most, pause = here.most_a_second(), here.longest_pause
        print(
            f"{kills} kills and stops, {len(rows)} messages, {len(here.carried) - len(rows)} copies, {repeats} unsure"
        )
        print(f"{most} calls in one second at most; this process slept up to {pause:.2f} s")
        # What was granted in a second, what each may have had in hand, and what came late to ears that were busy.
        assert most <= PER_SECOND * (1 + pause) + BURST * 4


async def test_who_is_due_is_told_once_by_four_that_tick_at_once(database: str, tmp_path: Path) -> None:
    """RELIABILITY 8.16: also with a kill in the middle of the wave."""
    async with house(tmp_path, database, 200) as here, asyncio.timeout(PATIENCE):
        people = [here.telegram.chats.add_person(f"Person {number}", "en") for number in range(120)]
        for person in people:
            person.started = True
        await stored.fill(tmp_path, stored.reminded(person.id for person in people), database)
        coaches = [here.start() for _ in range(4)]
        while len(here.carried) < 20:  # noqa: ASYNC110, it rings no bell
            await asyncio.sleep(0.005)
        here.kill(coaches[0])
        here.start()
        await here.settled()
        await here.end()
        rows = await here.rows()
        assert breaches(rows, here.carried) == []
        assert Counter(row.chat for row in rows) == Counter(person.id for person in people)
        assert here.faults() == []
        print(f"{len(rows)} nudges, {len(here.carried) - len(rows)} copies")


async def test_one_alone_polls(database: str, tmp_path: Path) -> None:
    """And when it ends another one does, at once: it gives the lease back."""
    async with house(tmp_path, database, PER_SECOND) as here, asyncio.timeout(PATIENCE):
        first = here.start()
        person, other = await talk(here, range(2))
        await person.talk(answers=1)
        second = here.start()
        await person.go_on(answers=3)
        assert here.log.count("another-process-receives") == 0
        here.coaches.remove(first)
        first.terminate()
        await asyncio.to_thread(first.join, 20)
        assert first.exitcode == 0
        await other.talk(answers=3)
        assert here.coaches == [second]
        await here.settled()
        await here.end()
        assert here.log.count("another-process-receives") == 0
        assert here.faults() == []


SECRET = "a-secret-for-tests"


async def test_split_by_roles_behind_a_balancer_each_role_may_lose_one(database: str, tmp_path: Path) -> None:
    """Two that receive, two that take turns, two that send, two that tick; of each pair one is killed on the way."""
    ports = free_ports(6)
    async with (
        house(tmp_path, database, PER_SECOND) as here,
        balanced(ports[:2]) as port,
        asyncio.timeout(PATIENCE),
    ):
        await (await here.opened()).close()  # all find a database that knows its key
        hook = {"WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram", "WEBHOOK_SECRET": SECRET}
        pairs = {"receive": ports[:2], "turn": ports[2:4], "send,tick": ports[4:]}
        coaches = {
            roles: [here.start(ROLES=roles, PORT=str(own), **hook) for own in two] for roles, two in pairs.items()
        }
        people = await talk(here, range(STRAIGHT))
        await asyncio.gather(*(person.talk() for person in people))
        others = await talk(here, range(STRAIGHT, 12))
        talks = asyncio.gather(*(person.talk() for person in others))
        for number, first in enumerate(coaches.values()):
            await until_acted(others, 20 * (number + 1), talks)
            here.kill(first[0])
        await talks
        await here.settled()
        await here.end()
        rows = await here.rows()
        assert await here.undone() == []
        assert here.faults() == []
        assert breaches(rows, here.carried) == []
        assert await kept_right(here, people + others) == []
        assert here.methods["getUpdates"] == 0
        assert here.most_a_second() <= PER_SECOND * (1 + here.longest_pause) + BURST * 4


async def until_acted(people: list[Person], answers: int, over: "asyncio.Future[Any]") -> None:
    """Until they have given so many answers in all."""
    while not over.done() and sum(person.acted for person in people) < answers:  # noqa: ASYNC110, it rings no bell
        await asyncio.sleep(0.02)
