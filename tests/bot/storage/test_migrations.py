"""The steps lead to the tables that the code works with, on both engines."""

from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from bot.storage import Keys, Store, StrangeDatabase
from bot.storage.migrations import FOLDER, HEAD, __main__, current, upgrade
from bot.storage.tables import metadata
from tests.bot.storage.people import NOW, message, newcomer, seen, sql, taken_in


async def test_migrations_and_tables_agree(store: Store) -> None:
    """If not: `python -m bot.storage.migrations` prints the step that is missing."""
    assert await store._database.once(differences) == []


async def test_a_migrated_database_is_left_alone(store: Store) -> None:
    await store._database.once(upgrade)
    assert await store._database.once(current) == HEAD


async def test_a_later_versions_database_is_refused_and_left_alone(store: Store, url: str, keys: Keys) -> None:
    await sql(store, text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StrangeDatabase, match=r"another version of the coach \(its step is 9999"):
        await Store.open(url, keys)
    (found,) = await sql(store, text("SELECT version_num FROM alembic_version"))
    assert found["version_num"] == "9999"


async def test_who_was_kept_before_a_rest_could_begin_later_is_there_after_the_step(
    store: Store, url: str, keys: Keys
) -> None:
    await taken_in(store, newcomer(name="Ana", rest_until=NOW))
    for column in ("mentee.rest_from", "mentee.rest_back", "milestone.done_at"):
        await sql(store, text("ALTER TABLE {} DROP COLUMN {}".format(*column.split("."))))
    await sql(store, text("UPDATE alembic_version SET version_num = '0003'"))
    again = await Store.open(url, keys)
    try:
        work = await seen(again, message(2, "hello"))
        assert work.mentee
        assert (work.mentee.name, work.mentee.rest_until) == ("Ana", NOW)
        assert (work.mentee.rest_from, work.mentee.rest_back) == (None, None)
    finally:
        await again.close()


@pytest.mark.parametrize("change", ["DROP COLUMN faults", "ADD COLUMN of_yesterday INTEGER"])
async def test_tables_that_no_step_leads_on_from_are_refused(store: Store, url: str, keys: Keys, change: str) -> None:
    await sql(store, text(f"ALTER TABLE mentee {change}"))
    with pytest.raises(StrangeDatabase, match=f"unreleased state.*{change.split()[2]}"):
        await Store.open(url, keys)


async def test_another_programs_tables_are_not_mixed_with_ours(store: Store, url: str, keys: Keys) -> None:
    await sql(store, text("DROP TABLE alembic_version"))
    with pytest.raises(StrangeDatabase, match="belongs to another program: it has a table asking"):
        await Store.open(url, keys)


def test_a_missing_step_is_printed_as_code() -> None:
    first = __main__.step(first=True)
    compile(first, "0001_first.py", "exec")
    assert "bot.storage" not in first, "a step must do the same in years"
    assert f'down_revision = "{HEAD}"' in __main__.step(first=False)


def test_every_step_has_a_number_of_its_own() -> None:
    numbers = [file.name.partition("_")[0] for file in (FOLDER / "versions").glob("[0-9]*_*.py")]
    assert sorted(numbers) == [f"{number:04}" for number in range(1, len(numbers) + 1)]


def differences(connection: Connection) -> list[Any]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))
