"""The steps that bring a database, empty or old, to the tables of this version: one file each in `versions`.

Written by hand from what `tables` holds; a test prints what a new one lacks. What has been released is never changed.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bot.storage.tables import metadata
from bot.storage.troubles import StrangeDatabase

FOLDER = Path(__file__).parent
STEPS = frozenset(file.name.partition("_")[0] for file in (FOLDER / "versions").glob("[0-9]*_*.py"))
HEAD = max(STEPS)
LOCK = 0x4D494C45, 1  # PostgreSQL's advisory locks with two numbers are other ones than those with a chat's id


def upgrade(connection: Connection, to: str = HEAD) -> None:
    """In the transaction that `connection` is in; another process waits until it ends, then finds nothing to do.

    Raises `StrangeDatabase`.
    """
    alone(connection)
    found = current(connection)
    if found == to:
        return
    _is_ours(connection, found)
    from alembic import command  # a fifth of a second, which a start with nothing to do need not take
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(FOLDER))
    command.upgrade(config, to)


def alone(connection: Connection) -> None:
    """No other process opens the database, or changes its key, until this transaction ends."""
    unhurried(connection)
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:a, :b)"), dict(zip("ab", LOCK, strict=True)))


def unhurried(connection: Connection) -> None:
    """This transaction may take its time: nobody's turn waits for it."""
    if connection.dialect.name == "postgresql":
        for limit in ("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout"):
            connection.execute(text(f"SET LOCAL {limit} = 0"))


def current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found


def fits(connection: Connection) -> None:
    """Raises `StrangeDatabase` unless the tables have the columns that this version works with.

    The number of the last step does not tell: before the first release its file was changed in place.
    """
    found = inspect(connection).get_multi_columns()
    for table in metadata.sorted_tables:
        there = {column["name"] for column in found.get((None, table.name), ())}
        differing = sorted(there ^ {column.name for column in table.columns})
        if differing:
            raise StrangeDatabase(
                f"This database was made by an unreleased state of the coach (table {table.name}, column "
                f"{differing[0]}), which no step leads on from: move it away to begin anew, or run that state."
            )


def _is_ours(connection: Connection, found: str | None) -> None:
    if found is not None and found not in STEPS:
        raise StrangeDatabase(
            f"This database belongs to another version of the coach (its step is {found}, the last one known here "
            f"{HEAD}): start that version, or a newer one."
        )
    if found is None and (theirs := sorted(set(inspect(connection).get_table_names()) & metadata.tables.keys())):
        raise StrangeDatabase(
            f"This database belongs to another program: it has a table {theirs[0]} that the coach did not make. "
            "Name another one in DATABASE_URL."
        )
