"""The world's faults are told apart from ours: only they are worth another try."""

import asyncio
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import asyncpg
import pytest
import time_machine
from sqlalchemy import Connection, delete, text
from sqlalchemy.exc import SQLAlchemyError

from bot.storage import Keys, Store, StoreAway, database, inbox, postgres, tables
from tests.bot.outboxes import looked
from tests.bot.storage.people import CHAT, NOW, asked, message, newcomer, said, seen, sql, taken_in
from tests.bot.times import until
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
    with pytest.raises(StoreAway):
        await turn_that_is_not_committed(store)
    await store.receive([message(2)], NOW)
    assert [row.update_id for row in (await seen(store)).rows] == [1, 2]


async def turn_that_is_not_committed(store: Store) -> None:
    with counted(points := Points()):
        async with store.turn(NOW) as work:
            assert work is not None
            await work.finish(None, [])
            points.aim(1, "fails", "commit")


async def test_what_was_claimed_by_a_commit_that_nobody_heard_of_waits_again(
    store: Store, another: Callable[[], Store]
) -> None:
    """The connection broke behind it: whoever claimed lives and has not got it, so nobody would ever send it."""
    await taken_in(store, newcomer(), [asked(1)])
    await taken_in(store, newcomer(CHAT + 1), [said("under way")])
    await store.beat("mine")
    [flying] = (await looked(store, "mine", NOW, 10, [CHAT])).rows
    with counted(points := Points()):
        points.aim(1, "is not heard of", "commit")
        with pytest.raises(StoreAway):
            await looked(store, "mine", NOW, 10, [flying.chat])
    assert (await looked(store, "mine", NOW, 0, [flying.chat])).rows == []
    mentee = await store.look(CHAT)
    assert mentee is not None
    assert mentee.shown == {}, "nobody can have read it"
    (row,) = (await looked(store, "mine", NOW, 10, [flying.chat])).rows
    assert (row.chat, row.repeats) == (CHAT, 0), "it surely was not sent"
    assert (await looked(another(), "other", NOW, 10)).rows == []
    await store.sent(row, "mine", 1, NOW)
    await store.sent(flying, "mine", 2, NOW)
    states = await sql(store, text("SELECT state FROM outbox"))
    assert {row["state"] for row in states} == {"sent"}


async def test_a_claim_that_nobody_heard_of_sets_nothing_free_whose_end_could_not_be_noted(store: Store) -> None:
    """A fault of ours keeps it as being sent while its chat goes idle: it may have arrived."""
    await taken_in(store, newcomer(), [said("arrived")])
    await taken_in(store, newcomer(CHAT + 1), [said("next")])
    await store.beat("mine")
    [arrived] = (await looked(store, "mine", NOW, 1)).rows
    with counted(points := Points()):
        points.aim(1, "is not heard of", "commit")
        with pytest.raises(StoreAway):
            await looked(store, "mine", NOW, 1)
    await looked(store, "mine", NOW, 0)
    states = await sql(store, text("SELECT id, state FROM outbox ORDER BY id"))
    assert {row["id"]: row["state"] for row in states}[arrived.id] == "sending"
    [following] = (await looked(store, "mine", NOW, 10)).rows
    assert following.chat != arrived.chat


@pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_a_server_that_can_only_be_read_is_away(store: Store) -> None:
    """A standby, or one that ran out of room and was set so: it will take what is written later."""

    def write(connection: Connection) -> None:
        connection.execute(text("SET TRANSACTION READ ONLY"))
        connection.execute(delete(tables.inbox))

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


@pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_a_turn_of_who_is_cut_off_is_undone_and_another_takes_it(
    url: str, store: Store, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No connection ends, nothing is said any more: PostgreSQL itself waits only so long."""
    monkeypatch.setitem(postgres.SERVER, "idle_in_transaction_session_timeout", "200")
    cut_off = await Store.open(url, keys)
    await store.receive([message(1)], NOW)
    with pytest.raises(StoreAway):
        await stand_still(cut_off, store)
    assert await store.oldest_waiting() is None
    await cut_off.receive([message(2)], NOW)
    await cut_off.close()


async def stand_still(cut_off: Store, store: Store) -> None:
    """In the middle of a turn, until `store` has it; then go on as if nothing had happened."""
    async with cut_off.turn(NOW) as work:
        assert work is not None
        async with store.turn(NOW) as none:
            assert none is None, "as long as it may be alive it is its own"
        await taken_over(store)
        await work.finish(None, [])


async def taken_over(store: Store) -> None:
    async with asyncio.timeout(30):
        while True:
            async with store.turn(NOW) as work:
                if work is not None:
                    await work.finish(None, [])
                    return
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_nobody_waits_for_ever_for_a_lock(
    url: str, store: Store, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(postgres.SERVER, "lock_timeout", "50")
    other = await Store.open(url, keys)
    await store.beat("somebody")
    async with store._database.held() as held:
        await held.run(inbox.beat, "somebody")
        with pytest.raises(StoreAway):
            await other.beat("somebody")
    await other.beat("somebody")
    await other.close()


@pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_postgresql_is_told_how_long_to_wait(store: Store) -> None:
    """A socket of this machine has no keepalives: what is said of them is not seen here."""
    for name in ("idle_in_transaction_session_timeout", "lock_timeout", "statement_timeout"):
        [row] = await sql(store, text(f"SELECT setting FROM pg_settings WHERE name = '{name}'"))
        assert row["setting"] == postgres.SERVER[name]


@pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_a_worker_of_a_host_with_a_wrong_clock_is_not_taken_for_dead(
    store: Store, another: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Signs of life are told by the database's clock."""
    await taken_in(store, newcomer(), [said("one")])
    now = datetime.now(UTC)
    with time_machine.travel(now - timedelta(hours=1)):
        assert len(await store.claim("of yesterday", NOW, 1, ())) == 1
        await store.beat("of yesterday")
    with time_machine.travel(now + timedelta(hours=1)):
        assert await another().claim("of tomorrow", NOW, 1, ()) == []


@pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_a_connection_that_the_server_closed_meanwhile_is_replaced_and_nobody_notices(
    store: Store, another: Callable[[], Store]
) -> None:
    async with store._database.held() as held:
        assert isinstance(held, postgres._Pooled)
        mine = (await held._connection.get_raw_connection()).driver_connection
    assert mine
    await sql(another(), text(f"SELECT pg_terminate_backend({mine.get_server_pid()})"))
    await until(mine.is_closed)
    assert await store.oldest_waiting() is None


def test_a_transaction_that_stood_still_too_long_is_the_worlds_fault() -> None:
    with pytest.raises(StoreAway), database.faults_told_apart():
        raise asyncpg.exceptions.IdleInTransactionSessionTimeoutError("terminating connection")
