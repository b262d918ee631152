"""The steps lead to the tables that the code works with, on both engines."""

from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from bot.storage import Store
from bot.storage.migrations import FOLDER, HEAD, __main__, current, upgrade
from bot.storage.tables import metadata


async def test_migrations_and_tables_agree(store: Store) -> None:
    """If not: `python -m bot.storage.migrations` prints the step that is missing."""
    assert await store._database.once(differences) == []


async def test_a_migrated_database_is_left_alone(store: Store) -> None:
    await store._database.once(upgrade)
    assert await store._database.once(current) == HEAD


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
