"""The world's faults are told apart from ours: only they are worth another try."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, text
from sqlalchemy.exc import SQLAlchemyError

from bot.storage import Keys, Store, StoreAway, database
from bot.storage.tables import inbox
from tests.bot.storage.people import NOW, message, seen, sql
from tests.proof.points import Points, counted


@pytest.mark.parametrize("engine_name", ["sqlite"])
async def test_a_database_that_another_process_holds_is_away(
    url: str, keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PRAGMAS", ("busy_timeout=1", *database.PRAGMAS[1:]))
    store = await Store.open(url, keys)
    holder = sqlite3.connect(tmp_path / "milepost.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreAway):
        await store.receive([message(1)], NOW)
    with pytest.raises(StoreAway):
        async with store.turn(NOW):
            pass
    holder.execute("ROLLBACK")
    holder.close()
    await store.receive([message(1)], NOW)
    assert len((await seen(store)).rows) == 1
    await store.close()


@pytest.mark.parametrize("engine_name", ["sqlite"])
async def test_a_full_disk_is_away_and_what_was_there_stays(store: Store) -> None:
    await store.receive([message(1)], NOW)
    (pages,) = await sql(store, text("PRAGMA page_count"))
    await sql(store, text(f"PRAGMA max_page_count = {pages['page_count']}"))
    with pytest.raises(StoreAway):
        await store.receive([message(n, "long " * 200) for n in range(2, 200)], NOW)
    assert [row.update_id for row in (await seen(store)).rows] == [1]


async def test_a_commit_that_fails_leaves_no_transaction_open(store: Store) -> None:
    """SQLite may keep it, and would answer the next BEGIN with an error that looks like one of ours."""
    await store.receive([message(1)], NOW)
    with counted(points := Points()), pytest.raises(StoreAway):
        async with store.turn(NOW) as work:
            assert work is not None
            await work.finish(None, [])
            points.aim(1, "fails", "database")
    await store.receive([message(2)], NOW)
    assert [row.update_id for row in (await seen(store)).rows] == [1, 2]


@pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_a_server_that_can_only_be_read_is_away(store: Store) -> None:
    """A standby, or one that ran out of room and was set so: it will take what is written later."""

    def write(connection: Connection) -> None:
        connection.execute(text("SET TRANSACTION READ ONLY"))
        connection.execute(delete(inbox))

    with pytest.raises(StoreAway):
        await store._database.once(write)


async def test_no_database_at_all_is_away(keys: Keys, tmp_path: Path) -> None:
    with pytest.raises(StoreAway):
        await Store.open(f"postgresql+asyncpg://postgres@/none?host={tmp_path / 'nowhere'}", keys)


@pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_a_connection_that_breaks_during_a_turn_is_away_and_the_turn_has_not_happened(store: Store) -> None:
    await store.receive([message(1)], NOW)
    with pytest.raises(StoreAway):
        await cut_off_turn(store)
    assert len((await seen(store)).rows) == 1


async def cut_off_turn(store: Store) -> None:
    async with store.turn(NOW) as work:
        assert work is not None
        others = "datname = current_database() AND pid <> pg_backend_pid()"
        await sql(store, text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"))
        await work.finish(None, [])


async def test_a_wrong_statement_is_our_fault(store: Store) -> None:
    with pytest.raises(SQLAlchemyError):
        await sql(store, text("SELECT nothing FROM nowhere"))


async def test_what_goes_wrong_in_a_turn_is_not_taken_for_the_databases(store: Store) -> None:
    await store.receive([message(1)], NOW)
    with pytest.raises(FileNotFoundError):
        async with store.turn(NOW):
            raise FileNotFoundError
