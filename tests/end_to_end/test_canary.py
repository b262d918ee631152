"""A word that a mentee uses in every answer, looked for wherever somebody without the key, or too late, could look."""

import io
import logging
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from bot import logs
from bot.storage.keys import Keys
from bot.storage.sealing import SealBroken, unseal
from tests.end_to_end.person import Person, written
from tests.end_to_end.talks import settles, talk
from tests.end_to_end.world import Json, World
from tests.proof.engines import Postgres, engine

CANARY = "zebrafinch"

TALK = (
    (f"/frobnicate {CANARY}", "engine-unknown-command"),
    ("*welcome-sure.full", "awareness-situation"),
    ("*awareness-situation.seeking", "awareness-now"),
    (f"I keep a {CANARY}", "awareness-style"),
    (f"as a {CANARY} does", "awareness-interests"),
    (f"every {CANARY}", "awareness-story"),
    (f"healing a {CANARY}", "awareness-strengths"),
    (f"{CANARY} care", "awareness-skills"),
    (f"{CANARY} songs", "awareness-values"),
    (f"a {CANARY} at work", "awareness-aspiration"),
    (f"{CANARY} house", "awareness-hurdle"),
    (f"no {CANARY} yet", "awareness-managed"),
    (f"a {CANARY} flew away", "awareness-support"),
    (f"my {CANARY}", "awareness-right"),
    ("*awareness-right.onward", "exploration-tried"),
    (f"{CANARY} course; {CANARY} club", "exploration-may-i"),
    ("*exploration-may-i.no", "suggestions-more"),
    (f"{CANARY} choir", "exploration-pull"),
    ("1", "exploration-fit"),
    ("1", "exploration-feasible"),
    ("1", "exploration-chosen"),
    (f"{CANARY} course", "exploration-serves"),
    (f"one {CANARY} more", "exploration-importance"),
    ("*8", "exploration-confidence"),
    ("*6", "exploration-lower"),
    (f"a {CANARY} can", "exploration-ready"),
    ("*exploration-ready.onward", "preparation-goal"),
    (f"get better at {CANARY} care by 30 June 2027", "preparation-specific"),
    (f"the {CANARY} house in Leeds", "preparation-evidence"),
    (f"a {CANARY} contract", "preparation-hours"),
    ("*5", "preparation-needed"),
    (f"a {CANARY} book", "preparation-confidence"),
    ("*5", "preparation-lift"),
    (f"a {CANARY} beside me", "preparation-smart"),
    ("*preparation-smart.standing", "preparation-status"),
    (f"one {CANARY} so far", "preparation-smart"),
    ("*preparation-smart.yes", "step-what"),
    (f"read the {CANARY} book by Friday", "step-what"),
    (f"ask the {CANARY} keeper by 12 March", "step-what"),
    (f"feed a {CANARY} by 30 April", "step-what"),
    ("*step-what.enough", "preparation-steps-sure"),
    ("*preparation-steps-sure.yes", "preparation-obstacle"),
    (f"a {CANARY} strike", "preparation-then"),
    (f"read another {CANARY} book", "preparation-commitment"),
    ("*8", "preparation-lower"),
    (f"a {CANARY} needs me", "preparation-raise"),
    (f"a second {CANARY}", "preparation-commit"),
    ("*preparation-commit.yes", "menu-choose"),
    (f"and one more {CANARY}", "aside-page"),
    ("*aside-page.keep", "aside.done"),
)
AFTERWARDS = (
    ("*reminder-due.stuck", "stuck-obstacle"),
    (f"the {CANARY} sings", "stuck-way"),
    ("*stuck-way.plan", "stuck-then"),
    (f"If the {CANARY} sings, then I will sing too", "stuck.done"),
    ("/checkin", "progress-percent"),
    ("*40", "checkin-well"),
    (f"a {CANARY} sang", "checkin-way"),
    (f"another {CANARY}", "checkin-confidence"),
    ("*7", "checkin-next"),
    (f"buy {CANARY} food", "checkin.done"),
)


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """All that is logged, everybody's, from DEBUG on, through our own handler; the set-up is put back after."""
    root, written_down = logging.getLogger(), io.StringIO()
    handlers, level = root.handlers[:], root.level
    names = (
        "bot",
        "dialogs",
        "httpx",
        "httpcore",
        "telegram",
        "uvicorn",
        "sqlalchemy",
        "alembic",
        "apscheduler",
        "aiosqlite",
    )
    levels = {name: logging.getLogger(name).level for name in names}
    logs.set_up("json", "DEBUG", written_down)
    for logger in (root, *map(logging.getLogger, names)):
        logger.setLevel(logging.DEBUG)
    yield written_down
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


async def tell_all(world: World, ada: Person) -> None:
    """Three conversations, a reminder, stuck and a check-in, with the canary in all that can be typed."""
    await settles(ada)
    await talk(ada, TALK)
    edited = await ada.says(f"{CANARY}, but")
    await ada.edits(edited, f"but {CANARY}")
    await world.rest()
    await world.walk_to(day=4, hour=9, minute=5)
    await ada.sees("reminder-step.day-before", CANARY)
    await talk(ada, AFTERWARDS)
    await world.rest()


def traces(folder: Path, word: str) -> list[str]:
    """Files in which the word stands, in any of the encodings in which it could."""
    forms = [
        word.encode(),
        word.upper().encode(),
        word.encode("utf-16-le"),
        word[::-1].encode(),
        word.encode().hex().encode(),
    ]
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert files
    return [str(file) for file in files if any(form in file.read_bytes() for form in forms)]


async def test_nothing_a_mentee_wrote_can_be_read_in_the_log_or_on_disk(
    log: io.StringIO, world: World, ada: Person
) -> None:
    """README's promise: not in the database file, its WAL, or anything else under data/; not in the log at DEBUG."""
    await tell_all(world, ada)
    assert CANARY in written((await ada.all())[-2]) + written((await ada.all())[-1])
    assert '"level": "debug"' in log.getvalue() or "getUpdates" in log.getvalue()
    assert CANARY not in log.getvalue().lower()
    assert (world.data / "milepost.db-wal").stat().st_size > 0
    assert traces(world.data, CANARY) == []


async def test_nothing_on_disk_can_be_opened_after_delete_even_with_the_key(
    log: io.StringIO, world: World, ada: Person
) -> None:
    """README's promise: /delete leaves nothing. What is left is tried with every key that there is, and nothing that
    was sealed, nor the mentee's wrapped key, lies about in a free page or the WAL."""
    await tell_all(world, ada)
    before = sealed(world)
    told = [opened(world, *one) for one in before]
    assert None not in told, "the test could not open what it looks for"
    assert sum(CANARY in (text or "") for text in told) > 20
    kept = {value for _, _, value in before} | {row["wrapped"] for row in world.rows()["key"]}
    await talk(ada, (("/delete", "delete-sure"), ("*delete-sure.yes", "delete-sure.gone")))
    await world.rest()
    for _ in ("while it runs", "after it ended"):
        assert not any(CANARY in (opened(world, *one) or "") for one in sealed(world))
        assert traces(world.data, CANARY) == []
        files = [file.read_bytes() for file in world.data.rglob("*") if file.is_file()]
        assert not any(value in file for file in files for value in kept)
        if world.is_up:
            await world.stop()
    assert CANARY not in log.getvalue().lower()


@pytest.mark.postgres
async def test_the_same_on_postgresql(log: io.StringIO, tmp_path: Path) -> None:
    """Nothing in the server's own folder, its write-ahead log included, or in the log; after /delete no row that can
    be opened. What of sealed rows its files hold until it uses their pages anew is the server's affair."""
    with engine("postgresql") as server:
        assert isinstance(server, Postgres)
        world = World(tmp_path / "data", server)
        async with world.serving():
            await world.start()
            ada = await Person.arrives(world.http)
            await settles(ada)
            await talk(ada, TALK[:15])
            await world.rest()
            told = [opened(world, *one) for one in sealed(world)]
            assert sum(CANARY in (text or "") for text in told) > 20
            server.execute(world.data, "CHECKPOINT")
            assert traces(server.data, CANARY) == traces(world.data, CANARY) == []
            await talk(ada, (("/delete", "delete-sure"), ("*delete-sure.yes", "delete-sure.gone")))
            await world.rest()
            assert world.rows()["key"] == world.rows()["mentee"] == []
            assert not any(CANARY in (opened(world, *one) or "") for one in sealed(world))
            assert traces(server.data, CANARY) == []
        assert CANARY not in log.getvalue().lower()


def sealed(world: World) -> list[tuple[str, Json, bytes]]:
    """All sealed values of the database, with their table and row; the wrapped keys are no words."""
    return [
        (table, row, value)
        for table, rows in world.rows().items()
        for row in rows
        for name, value in row.items()
        if isinstance(value, bytes) and name != "wrapped"
    ]


def opened(world: World, table: str, row: Json, value: bytes) -> str | None:
    """What whoever holds the data folder, the key included, can make of it; None when nothing."""
    keys = Keys.find(None, world.data)
    mentees = [keys.unwrap(one["mentee"], one["wrapped"]) for one in world.rows()["key"]]
    places = {str(part) for part in row.values() if not isinstance(part, bytes)}
    places |= {f"{row.get('id')}.{state}" for state in ("open", "ended")}
    for key in (*mentees, keys.intake):
        for column in row:
            for place in places:
                with suppress(SealBroken):
                    return unseal(key, table, column, place, value)
    return None
