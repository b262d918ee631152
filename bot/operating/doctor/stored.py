"""The database: whether it answers, is of this version, opens with the key, is the bot's; and what waits in it."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from bot.operating.backup import FOLDER
from bot.operating.doctor.finding import NOTE, OK, WRONG, Finding
from bot.operating.opening import ALIVE, connected, file_of, keys_of
from bot.settings import Settings
from bot.storage import identity, inbox
from bot.storage.copies import backups
from bot.storage.database import Database
from bot.storage.failures import failures
from bot.storage.keys import Keys
from bot.storage.tables import heartbeat, mentee
from bot.storage.troubles import CannotBeDone, KeyTrouble, StoreAway, StrangeDatabase
from bot.storage.waiting import waiting

LATE = timedelta(minutes=2)
OLD = timedelta(days=2)  # of a backup


async def look(settings: Settings, data: Path, bot: int | None) -> AsyncIterator[Finding]:
    """`bot`: the token's."""
    file = file_of(settings, data)
    if file and not file.is_file():
        yield Finding(NOTE, "database", f"there is none in {file} yet: the first start makes it")
        return
    try:
        async with connected(settings, data) as database:
            async for found in _inside(database, keys_of(settings, data), bot):
                yield found
    except (CannotBeDone, KeyTrouble, StrangeDatabase) as trouble:
        yield Finding(WRONG, "key" if isinstance(trouble, KeyTrouble) else "database", str(trouble))
        return
    if file:
        yield _backups(data / FOLDER)


async def _inside(database: Database, keys: Keys, bot: int | None) -> AsyncIterator[Finding]:
    keys = await identity.opened(database, keys, make=False)
    yield Finding(OK, "key", f"{keys.mark.id} in {keys.where} opens the database")
    try:
        await database.once(_write)
    except (StoreAway, DBAPIError) as away:
        why = type(away.__cause__ or away).__name__
        line = f"nothing can be written ({why}): look at the disk, whose the files are, and what the database allows."
        yield Finding(WRONG, "database", line)
    for found in await database.once(_read, bot, datetime.now(UTC)):
        yield found


def _write(connection: Connection) -> None:
    """And takes it back."""
    inner = connection.begin_nested()
    identity.remember(connection, "doctor", "was here")
    inner.rollback()


def _read(connection: Connection, bot: int | None, now: datetime) -> list[Finding]:
    count = connection.scalar(select(func.count()).select_from(mentee))
    found = [Finding(OK, "database", f"of this version, {count} mentees")]
    known = identity.remembered(connection).get("bot")
    if bot and known and known != str(bot):
        line = f"the database belongs to bot {known}, the token to {bot}: change TELEGRAM_TOKEN or DATABASE_URL."
        found.append(Finding(WRONG, "bot", line))
    runs = inbox.alive(connection, ALIVE)
    found.append(Finding(OK, "coach", "running") if runs else Finding(NOTE, "coach", "not running on this database"))
    ticked = connection.scalar(select(heartbeat.c.at).where(heartbeat.c.name == "tick"))
    if ticked is not None and ticked > now + LATE:
        line = f"the coach has been running at {ticked:%Y-%m-%d %H:%M} UTC, which is to come: let the clock be set."
        found.append(Finding(WRONG, "clock", line))
    found += _waiting(connection, runs, now)
    if given_up := failures(connection):
        line = f"{len(given_up)} messages or events were given up: python -m bot failed lists them"
        found.append(Finding(NOTE, "failed", line))
    return found


def _waiting(connection: Connection, runs: bool, now: datetime) -> Iterator[Finding]:
    now_waiting = waiting(connection, now)
    line = f"{now_waiting.inbox} events, {sum(now_waiting.outbox.values())} messages"
    line += " or more" if now_waiting.more else ""
    if runs and now_waiting.late > LATE:
        minutes = round(now_waiting.late.total_seconds() / 60)
        yield Finding(WRONG, "waiting", f"{line}; the oldest nudge is {minutes} minutes late: look into the log.")
    else:
        yield Finding(OK, "waiting", line)


def _backups(folder: Path) -> Finding:
    made = list(backups.made(folder))
    if not made:
        return Finding(NOTE, "backup", f"there is none in {folder}/ yet: python -m bot backup makes one")
    age = datetime.now(UTC) - made[-1][0]
    kind = NOTE if age > OLD else OK
    return Finding(kind, "backup", f"the newest in {folder}/ is {age.days} days and {age.seconds // 3600} hours old")
