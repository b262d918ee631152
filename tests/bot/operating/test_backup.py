"""A backup while the coach runs: what is in it, what is not, and what stays of earlier ones."""

import asyncio
import sqlite3
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy.exc
from sqlalchemy import select

from bot.operating.daily import Daily, daily
from bot.operating.opening import file_of
from bot.settings import Settings
from bot.storage import Store
from bot.storage.copies import backups
from bot.storage.tables import key
from bot.storage.troubles import CannotBeDone
from tests.bot.operating.conftest import Give, with_database
from tests.bot.operating.lives import lived
from tests.bot.storage.people import CANARY, CHAT, DATA_KEY, newcomer, sql, taken_in

AT = datetime(2027, 3, 1, 3, tzinfo=UTC)


async def test_the_data_is_in_one_file_the_keys_in_another_and_data_key_in_neither(
    store: Store, give: Give, tmp_path: Path
) -> None:
    await lived(store)
    await give("backup", tmp_path / "copies")
    data, keys_file = the_files(tmp_path / "copies")
    assert (rows(data, "mentee"), rows(data, "key")) == (2, 0)
    assert (rows(keys_file, "mentee"), rows(keys_file, "key")) == (0, 2)
    for row in await sql(store, select(key.c.wrapped)):
        assert row["wrapped"] not in data.read_bytes()
    for file in (data, keys_file):
        content = file.read_bytes()
        assert not [one for one in (CANARY.encode(), DATA_KEY, DATA_KEY.hex().encode()) if one in content]
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_it_is_one_moment_though_the_coach_goes_on(store: Store, give: Give, tmp_path: Path) -> None:
    await lived(store)
    await give("backup", tmp_path / "copies")
    await taken_in(store, newcomer(CHAT + 9))
    assert rows(the_files(tmp_path / "copies")[0], "mentee") == 2


async def test_each_backup_replaces_the_keys_and_the_newest_stay(store: Store, give: Give, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    await lived(store)
    folder.mkdir()
    for day in range(1, 10):
        (folder / f"milepost-202002{day:02}-030000.db").touch()
    (folder / "notes.db").touch()
    await give("backup", folder, "--keep", "3")
    assert len(list(backups.made(folder))) == 3
    assert (folder / "notes.db").exists(), "what is not ours is not ours to remove"
    assert rows(folder / backups.KEYS_FILE, "key") == 2


async def test_who_was_erased_has_no_key_in_the_newest_keys(store: Store, give: Give, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    await lived(store)
    await give("backup", folder)
    await give("erase", CHAT, "--yes")
    await give("backup", folder)
    assert rows(folder / backups.KEYS_FILE, "key") == 1


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
async def test_two_at_the_same_time_do_not_write_into_each_other_s(store: Store, give: Give, tmp_path: Path) -> None:
    """The coach's own of the day, and one that somebody asks for."""
    folder = tmp_path / "copies"
    await lived(store)
    await asyncio.gather(*(give("backup", folder) for _ in range(4)))
    assert {rows(data, "mentee") for _, data in backups.made(folder)} == {2}
    assert rows(folder / backups.KEYS_FILE, "key") == 2


async def test_what_a_backup_that_was_killed_has_left_goes_with_the_next(
    store: Store, give: Give, tmp_path: Path
) -> None:
    folder = tmp_path / "copies"
    await lived(store)
    folder.mkdir()
    (folder / ".milepost-20270228-030000.db.part").write_text("data of a mentee")
    await give("backup", folder)
    assert not list(folder.glob(".*"))


async def test_a_folder_that_cannot_be_written_to_is_one_line(store: Store, give: Give, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotBeDone, match=r"file/folder cannot be written to"):
        await give("backup", tmp_path / "file" / "folder")


async def test_without_a_database_nothing_is_made(give: Give, tmp_path: Path) -> None:
    nowhere = with_database(f"sqlite+aiosqlite:///{tmp_path / 'nowhere.db'}")
    with pytest.raises(CannotBeDone, match=r"no database in .*nowhere\.db"):
        await give("backup", settings=nowhere)
    assert not (tmp_path / "nowhere.db").exists()
    assert not (tmp_path / "data.key").exists()


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
async def test_the_coach_makes_one_a_day_and_keeps_seven(store: Store, settings: Settings, tmp_path: Path) -> None:
    await lived(store)
    made = daily(settings, tmp_path)
    assert made is not None
    for hours in range(0, 24 * 9, 6):
        made._due(AT + timedelta(hours=hours))
    found = [at for at, _ in backups.made(tmp_path / "backups")]
    assert found == [AT + timedelta(days=day) for day in range(2, 9)]
    await made.due()
    assert len(list(backups.made(tmp_path / "backups"))) == 7


@pytest.mark.parametrize("engine_name", ["postgresql"], indirect=True)
def test_on_postgresql_where_to_is_the_operators_to_say(settings: Settings, tmp_path: Path) -> None:
    """The data folder has the key: copies of the data have no place beside it."""
    assert daily(settings, tmp_path) is None


@pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)
async def test_one_that_is_stopped_leaves_nothing_behind(store: Store, settings: Settings, tmp_path: Path) -> None:
    for number in range(200):
        await taken_in(store, newcomer(CHAT + number))
    file = file_of(settings, tmp_path)
    assert file is not None
    with pytest.raises(sqlalchemy.exc.OperationalError, match="interrupted"):
        backups.of_file(file, tmp_path / "copies", AT, stopped=lambda: True)
    assert list((tmp_path / "copies").iterdir()) == []
    stopped = Daily(file, tmp_path / "copies")
    stopped._stopped.set()
    with pytest.raises(sqlalchemy.exc.OperationalError, match="interrupted"):
        await stopped.due()
    assert list((tmp_path / "copies").iterdir()) == []


def the_files(folder: Path) -> tuple[Path, Path]:
    (data,) = [file for _, file in backups.made(folder)]
    return data, folder / backups.KEYS_FILE


def rows(file: Path, table: str) -> int:
    connection = sqlite3.connect(file)
    (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    connection.close()
    return int(count)
