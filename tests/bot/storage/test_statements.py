"""The forms of statements that every turn uses, on both engines."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, bindparam, select, text, update

from bot.storage import Store
from bot.storage.statements import Many, among, insert_new, insert_over, outside
from bot.storage.tables import heartbeat, inbox

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)


def beats(*names: str, at: datetime = AT) -> list[dict[str, object]]:
    return [{"name": name, "at": at} for name in names]


def names_now(connection: Connection) -> dict[str, datetime]:
    return {row.name: row.at for row in connection.execute(select(heartbeat.c.name, heartbeat.c.at))}


async def test_one_parameter_holds_any_number_of_values(store: Store) -> None:
    def look(connection: Connection) -> None:
        insert_new(connection, heartbeat, beats("a", "b'", "ç"))
        within = select(heartbeat.c.name).where(among(heartbeat.c.name))
        without = select(heartbeat.c.name).where(outside(heartbeat.c.name, "busy"))
        assert set(connection.execute(within, {"these": ["b'", "ç", "d"]}).scalars()) == {"b'", "ç"}
        assert connection.execute(within, {"these": []}).all() == []
        assert set(connection.execute(without, {"busy": ["b'", "d"]}).scalars()) == {"a", "ç"}
        assert len(connection.execute(without, {"busy": []}).all()) == 3

    await store._database.once(look)


async def test_a_forgotten_parameter_is_a_fault_and_not_an_empty_answer(store: Store) -> None:
    with pytest.raises(Exception, match=r"these|collection"):
        await store._database.once(
            lambda connection: connection.execute(select(heartbeat).where(among(heartbeat.c.name)))
        )


async def test_rows_are_written_with_their_own_values_and_the_statements(store: Store) -> None:
    rename = Many(
        update(heartbeat).where(heartbeat.c.name == bindparam("of_name")).values(name=bindparam("new"), at=AT)
    )
    later = AT.replace(hour=13)

    def write(connection: Connection) -> None:
        insert_new(connection, heartbeat, beats("a", "b", at=later))
        insert_new(connection, heartbeat, beats("b", "c"))  # what is there already stays
        assert names_now(connection) == {"a": later, "b": later, "c": AT}
        insert_over(connection, heartbeat, beats("b", "d"), ["at"])
        assert names_now(connection) == {"a": later, "b": AT, "c": AT, "d": AT}
        rename(connection, [{"of_name": "a", "new": "x"}, {"of_name": "d", "new": "y"}])
        rename(connection, [])
        assert names_now(connection) == {"x": AT, "b": AT, "c": AT, "y": AT}

    await store._database.once(write)


async def test_an_index_is_used(store: Store, engine_name: str) -> None:
    """Written as a truth value ("… = 1"), SQLite reads the whole table instead."""
    statement = select(inbox.c.id).where(among(inbox.c.chat), inbox.c.state == "waiting")

    def plan(connection: Connection) -> str:
        written = str(statement.compile(connection.engine))
        if engine_name == "sqlite":
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {written}", ("[1, 2]", "waiting"))
            return "\n".join(row[-1] for row in rows)
        connection.execute(text("SET LOCAL enable_seqscan = off"))  # of an empty table it would read all
        rows = connection.exec_driver_sql(f"EXPLAIN {written}", ([1, 2], "waiting"))
        return "\n".join(row[0] for row in rows)

    assert "ix_inbox_" in await store._database.once(plan)


async def test_an_instant_written_for_many_is_the_one_that_a_query_asks_for(store: Store) -> None:
    """SQLite keeps text: the driver's own has no fraction at a whole second, SQLAlchemy's has one."""

    def look(connection: Connection) -> None:
        insert_over(connection, heartbeat, beats("tick"), ["at"])
        assert connection.scalar(select(heartbeat.c.name).where(heartbeat.c.at == AT)) == "tick"

    await store._database.once(look)
