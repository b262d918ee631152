"""The steps that bring a database, empty or old, to the tables of this version: one file each in `versions`.

Written by hand from what `tables` holds; a test prints what a new one lacks. What has been released is never changed.
"""

from pathlib import Path

from sqlalchemy import Connection, inspect, text

FOLDER = Path(__file__).parent
HEAD = max(file.name.partition("_")[0] for file in (FOLDER / "versions").glob("[0-9]*_*.py"))
LOCK = 0x4D494C45, 1  # PostgreSQL's advisory locks with two numbers are other ones than those with a chat's id


def upgrade(connection: Connection, to: str = HEAD) -> None:
    """In the transaction that `connection` is in; another process waits until it ends, then finds nothing to do."""
    if connection.dialect.name == "postgresql":
        for limit in ("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout"):
            connection.execute(text(f"SET LOCAL {limit} = 0"))  # a step may take its time, and others wait for it
        connection.execute(text("SELECT pg_advisory_xact_lock(:a, :b)"), dict(zip("ab", LOCK, strict=True)))
    if current(connection) == to:
        return
    from alembic import command  # a fifth of a second, which a start with nothing to do need not take
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(FOLDER))
    command.upgrade(config, to)


def current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found
