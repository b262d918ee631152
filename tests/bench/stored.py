"""Databases with many mentees in them, as the coach would have left them: through the store's own save, in bulk."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection, insert, select

from bot.storage import Keys, Store, saving, tables
from bot.ticking import ZONES
from dialogs import nudges
from dialogs.mentee import Mentee
from dialogs.plan import Plan, Step
from tests.bench.script import arrival, check_in, quick_plan, rehearsed

ELSEWHERE = 1_000_000  # chats from here on are nobody's who takes part
AT_ONCE = 2000  # a transaction

WithDue = tuple[Mentee, datetime | None]


async def opened(folder: Path, url: str = "") -> Store:
    """The database that `python -m bot` finds when it is started in `folder`, without a DATABASE_URL or with this."""
    data = folder / "data"
    return await Store.open(url or f"sqlite+aiosqlite:///{data / 'milepost.db'}", Keys.find(None, data))


async def fill(folder: Path, those: Iterable[WithDue], url: str = "") -> None:
    store = await opened(folder, url)
    await store.renew(ZONES, datetime.now(UTC), 1)  # as after a first start: these were worked out with these zones
    keys = Keys.find(None, folder / "data")
    waiting = iter(those)
    while some := list(islice(waiting, AT_ONCE)):
        await store._database.once(_save, keys, some)
    await store.close()


async def fill_alike(folder: Path, count: int, url: str = "") -> None:
    """So many who have something due in a year: one saved, the others copies of its row, for the tick alone to read."""
    later = datetime.now(UTC) + timedelta(days=365)
    await fill(folder, [(_reminded(ELSEWHERE, datetime.now(UTC)), later)], url)
    store = await opened(folder, url)
    await store._database.once(_copy, count, later)
    await store.close()


def ordinary(count: int) -> Iterator[WithDue]:
    """Mentees with a plan, and dialogs that have ended, who have nothing due."""
    now = datetime.now(UTC)
    _, phone = rehearsed([*arrival(), *quick_plan(now.date()), *check_in(), *check_in()], now)
    return ((replace(phone.mentee, id="", chat=ELSEWHERE + number), None) for number in range(count))


def reminded(chats: Iterable[int]) -> Iterator[WithDue]:
    """Mentees of whom each is to be reminded of a step now, wherever it is noon now."""
    now = datetime.now(UTC)
    return ((mentee, nudges.wake(mentee, now)) for mentee in (_reminded(chat, now) for chat in chats))


def _reminded(chat: int, now: datetime) -> Mentee:
    east = 12 - now.hour
    mentee = Mentee("", chat, consented=True, zone=f"Etc/GMT{-east:+d}", country="GB", place="Leeds")
    wall = nudges.wall_of(mentee, now)
    step = Step("step.1.1", "goal.1", 1, "I will update my CV", wall.date())
    mentee.plan = Plan({step.id: step})
    mentee.told = {step.id: wall - timedelta(days=1)}
    return mentee


def _save(connection: Connection, keys: Keys, some: list[WithDue]) -> None:
    for mentee, due in some:
        saving.save(connection, keys, mentee, None, due)


def _copy(connection: Connection, count: int, due: datetime) -> None:
    row = dict(connection.execute(select(tables.mentee)).mappings().one())
    for first in range(1, count, AT_ONCE):
        numbers = range(first, min(count, first + AT_ONCE))
        connection.execute(
            insert(tables.mentee),
            [row | {"id": f"m{n}", "chat": ELSEWHERE + n, "next_due": due + timedelta(seconds=n)} for n in numbers],
        )
