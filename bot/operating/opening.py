"""The database of the settings, for a command: it is there, of this version, and its key fits; else one line says what
to do. Nothing is made, and nobody is waited for: who gave the command is there to give it again.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import DBAPIError

from bot.pauses import Sleep
from bot.settings import Settings
from bot.storage import Keys, StoreAway, identity, inbox
from bot.storage.database import Database, connect
from bot.storage.troubles import CannotBeDone

ALIVE = timedelta(seconds=10)  # a coach says each second that it lives
LOOK_AGAIN = 3.0  # seconds in which one that lives has said so again
REFUSALS = ("28", "3D")  # SQLSTATE: not let in, no such database


def file_of(settings: Settings, data: Path) -> Path | None:
    """Of a SQLite database; None when it is on PostgreSQL."""
    url = make_url(settings.database(data))
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def keys_of(settings: Settings, data: Path) -> Keys:
    """Raises `KeyTrouble`."""
    return Keys.find(settings.key, data, "DATA_KEY_FILE" if settings.data_key_file else "DATA_KEY")


@asynccontextmanager
async def database(settings: Settings, data: Path) -> AsyncIterator[tuple[Database, Keys]]:
    """Raises `CannotBeDone`, `KeyTrouble` and `StrangeDatabase`."""
    file = file_of(settings, data)
    if file and not file.is_file():
        raise CannotBeDone(f"There is no database in {file}: start this where the coach runs, with its settings.")
    async with connected(settings, data) as found:
        yield found, await identity.opened(found, keys_of(settings, data), make=False)


@asynccontextmanager
async def connected(settings: Settings, data: Path) -> AsyncIterator[Database]:
    """As it is, perhaps empty. Raises `CannotBeDone` when it does not answer."""
    with _answering():
        found = connect(settings.database(data))
        try:
            yield found
        finally:
            await found.close()


@contextmanager
def _answering() -> Iterator[None]:
    """A database that is away, or does not let us in, is one line."""
    try:
        yield
    except Exception as trouble:
        cause = trouble.orig if isinstance(trouble, DBAPIError) else trouble
        refused = str(getattr(cause, "sqlstate", "") or "").startswith(REFUSALS)
        if not refused and not isinstance(trouble, StoreAway):
            raise
        why = type(cause).__name__ if refused else str(trouble)
        raise CannotBeDone(
            f"The database does not answer ({why}): look whether it runs, and whether DATABASE_URL is right."
        ) from None


async def nobody_works(database: Database, sleep: Sleep = asyncio.sleep) -> None:
    """Raises `CannotBeDone` when a coach is running on it."""
    seen = await database.once(inbox.latest_beat)
    if not await database.once(inbox.alive, ALIVE):
        return
    await sleep(LOOK_AGAIN)
    if await database.once(inbox.latest_beat) != seen:
        raise CannotBeDone("A coach is running on this database: stop it first (all of them, if there are several).")
