"""Several first starts side by side on one empty database: it has one key, and whoever has another is told so."""

import asyncio
import base64
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.storage import Keys, KeyTrouble, Store, StoreAway, database
from bot.storage.tables import meta
from tests.bot.storage.people import newcomer, sql, taken_in
from tests.proof.points import Points, counted


async def open_all(url: str, *keys: Keys) -> tuple[list[Store], list[str]]:
    """Those that are open, and the lines of those that were refused."""
    made = await asyncio.gather(*(Store.open(url, one) for one in keys), return_exceptions=True)
    assert all(isinstance(one, Store | KeyTrouble) for one in made), made
    return [one for one in made if isinstance(one, Store)], [str(one) for one in made if isinstance(one, KeyTrouble)]


async def marks(store: Store) -> dict[str, str]:
    return {row["name"]: row["value"] for row in await sql(store, select(meta))}


@pytest.fixture
def hosts(tmp_path: Path) -> list[Path]:
    """The data folder of each."""
    return [tmp_path / "one" / "data", tmp_path / "other" / "data"]


async def test_of_two_hosts_without_a_key_one_makes_it_and_the_other_is_told_where_it_is(
    empty: str, hosts: list[Path]
) -> None:
    """With a key each, neither could read what the other had written."""
    opened, refused = await open_all(empty, *(Keys.find(None, host) for host in hosts))
    [store] = opened
    [line] = refused
    [made] = [host / "data.key" for host in hosts if (host / "data.key").exists()]
    [without] = [host / "data.key" for host in hosts if not (host / "data.key").exists()]
    assert "\n" not in line
    assert f"it was in {made} " in line
    assert f"Put it into {without} here, or set DATA_KEY to it." in line
    assert (await marks(store))["key"] == Keys.find(None, made.parent).mark.id
    await taken_in(store, newcomer())
    await store.close()
    without.parent.mkdir(parents=True)
    without.write_text(made.read_text())
    opened, refused = await open_all(empty, *(Keys.find(None, host) for host in hosts))
    assert not refused, "so it is put right"
    for store in opened:
        assert await store.look(newcomer().chat)
        await store.close()


async def test_of_two_hosts_that_were_given_different_keys_one_is_refused(empty: str, hosts: list[Path]) -> None:
    keys = [base64.b64encode(bytes([n]) * 32).decode() for n in range(2)]
    found = [Keys.find(key, host) for key, host in zip(keys, hosts, strict=True)]
    opened, refused = await open_all(empty, *found)
    [store] = opened
    [line] = refused
    [mine] = [one for one in found if one.mark.id == (await marks(store))["key"]]
    assert "\n" not in line
    assert (
        f"The key in DATA_KEY does not open this database: the one that does was in DATA_KEY (key {mine.mark.id})"
        in line
    )
    assert not any(key in line for key in keys)
    await store.close()


async def test_processes_that_share_a_folder_share_the_key_that_the_first_of_them_makes(
    empty: str, tmp_path: Path
) -> None:
    """All of them looked for it before it was there."""
    opened, refused = await open_all(empty, *(Keys.find(None, tmp_path) for _ in range(3)))
    assert not refused
    assert len({store._keys.data_key for store in opened}) == 1
    for store in opened:
        await store.close()


async def test_a_first_start_whose_commit_nobody_heard_of_finds_its_own_key(empty: str, tmp_path: Path) -> None:
    keys = Keys.find(None, tmp_path)
    with counted(points := Points()):
        points.aim(1, "is not heard of", "commit")
        with pytest.raises(StoreAway):
            await Store.open(empty, keys)
    store = await Store.open(empty, keys)  # as the start does while the database is away
    assert (await marks(store))["key"] == Keys.find(None, tmp_path).mark.id
    await store.close()


def test_who_turns_to_wal_while_another_does_waits_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite refuses that at once: its busy_timeout does not hold for it."""
    waited: list[float] = []
    monkeypatch.setattr("bot.storage.database.time.sleep", waited.append)
    busy = Busy(3)
    database._prepare(busy, None)
    assert len(waited) == 3
    assert busy.done == [f"PRAGMA {pragma}" for pragma in database.PRAGMAS]
    with pytest.raises(sqlite3.OperationalError):
        database._prepare(Busy(1000), None)


class Busy:
    """A connection to a database that another turns to WAL meanwhile, for so many tries."""

    def __init__(self, tries: int) -> None:
        self.tries, self.done = tries, list[str]()

    def execute(self, statement: str) -> None:
        if "WAL" in statement and self.tries:
            self.tries -= 1
            fault = sqlite3.OperationalError("database is locked")
            fault.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise fault
        self.done.append(statement)
