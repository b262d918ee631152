"""Nothing that is done while people wait reads a table from end to end, on either engine: what grows stays as fast."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, delete, select

from bot.storage import Incoming, Rate, Store, absence, dispatch, exporting, inbox, outcomes, pruning, renewing, turns
from bot.storage.forgetting import erase, forget
from bot.storage.keys import Keys
from bot.storage.known import Known
from bot.storage.mentees import load
from bot.storage.tables import outbox
from bot.storage.waiting import waiting
from dialogs.mentee import Frame
from tests.bot.storage.people import CHAT, ME, NOW, asked, message, newcomer, reminder, said, send_all, taken_in
from tests.bot.storage.plans import read_whole

LATER = NOW + timedelta(days=60)
Job = Callable[[Connection, Keys], Any]


def _forget(connection: Connection, keys: Keys) -> None:
    kept = load(connection, keys, CHAT)
    assert kept is not None
    forget(connection, keys, kept, [1])


def _claim(connection: Connection, keys: Keys) -> None:
    rate = None if connection.dialect.name == "sqlite" else Rate(28, 3, 1, 3)
    assert dispatch.claim(connection, keys, ME, NOW, 10, [1], rate).rows


def _outgoing(connection: Connection, keys: Keys) -> dispatch.Outgoing:
    return dispatch.claim(connection, keys, ME, NOW, 1, []).rows[0]


def _noted(connection: Connection, keys: Keys) -> None:
    outcomes.sent(connection, [outcomes.Receipt(_outgoing(connection, keys), 900, NOW)], ME)


def _flooded(connection: Connection, keys: Keys) -> None:
    outcomes.flooded(connection, _outgoing(connection, keys), ME, 5.0, NOW)


def _turns(connection: Connection, keys: Keys, most: int = 10) -> None:
    held: Any = None  # it would write later
    assert turns.claim(connection, held, keys, Known(0), NOW, most).works


def _prune(connection: Connection, _keys: Keys) -> None:
    for step in pruning.STEPS:
        step(connection, LATER)
    pruning.paces(connection, pruning.FIRST)


def _tell(connection: Connection, keys: Keys) -> None:
    assert absence.end_gap(connection, NOW, LATER, NOW - timedelta(hours=1))
    absence.tell(connection, keys)


JOBS: dict[str, Job] = {
    "/delete": _forget,
    "erase": lambda connection, _: erase(connection, CHAT),
    "/export": lambda connection, keys: exporting.everything(connection, keys, CHAT),
    "the hourly pruning": _prune,
    "the end of a gap": _tell,
    "other time zones": lambda connection, _: renewing.renew(connection, "2027a", NOW, 100),
    "the tick": lambda connection, _: inbox.put_due(connection, NOW, 500),
    "taking turns": _turns,
    "taking turns amid a wave": lambda connection, keys: _turns(connection, keys, 1),
    "claiming what is to be sent": _claim,
    "noting that it was sent": _noted,
    "a 429": _flooded,
    "a block": lambda connection, keys: outcomes.block(connection, keys, CHAT, NOW),
    "what waits, for the metrics": lambda connection, _: waiting(connection, LATER),
    "taking over": lambda connection, _: outcomes.take_over(connection, ME, NOW),
}


@pytest.mark.parametrize("job", JOBS.values(), ids=JOBS)
async def test_no_table_that_grows_is_read_whole(store: Store, keys: Keys, job: Job) -> None:
    talking = newcomer(CHAT, stack=[Frame(1, "quick")], asking=1)
    await taken_in(store, talking, [asked(1)])
    await send_all(store)
    await taken_in(store, newcomer(CHAT + 1), [said("hello"), reminder("step.1")])
    await store.receive([message(1), Incoming(2, -CHAT, "group", {})], NOW)
    await store.receive([Incoming(None, CHAT + number, "due") for number in range(2, 9)], NOW)
    await store.heartbeat(NOW)
    assert await read_whole(store, job, keys) == {}


async def test_a_statement_that_reads_all_is_found(store: Store) -> None:
    """That the test above can fail."""
    for statement in (select(outbox).where(outbox.c.why == "x"), delete(outbox).where(outbox.c.worker == "x")):
        assert "outbox" in await read_whole(store, lambda connection, of=statement: connection.execute(of))
