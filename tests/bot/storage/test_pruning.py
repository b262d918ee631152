"""What has been kept long enough goes in small parts, so that nobody's turn waits for a week's."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection, event, select

from bot.storage import Incoming, Store, pruning
from bot.storage.tables import inbox, outbox
from tests.bot.storage.people import CHAT, NOW, message, newcomer, said, send_all, sql, taken_in, turn

LATER = NOW + timedelta(days=8)


async def test_many_old_rows_go_a_few_in_each_transaction(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pruning, "SLICE", 2)
    for number in range(5):
        await taken_in(store, newcomer(CHAT + number), [said("hello")])
    await send_all(store)
    await store.receive([message(9)], LATER - timedelta(days=1))
    removed: list[int] = []

    def hear(_c: Connection, cursor: object, statement: str, *_more: object) -> None:
        if statement.startswith("DELETE FROM inbox"):
            removed.append(cursor.rowcount)  # type: ignore[attr-defined]  # every driver has it

    event.listen(store._database.engine, "after_cursor_execute", hear)
    commits: list[bool] = []
    event.listen(store._database.engine, "commit", lambda _c: commits.append(True))
    await store.prune(LATER)
    assert max(removed) <= 2
    assert sum(removed) == 5
    assert len(commits) > 2 * 5 / 2
    assert len(await sql(store, select(inbox))) == 1, "what came since"
    assert await sql(store, select(outbox)) == []


async def test_what_stays_for_good_is_not_looked_at_again_and_again(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A call with a key of its own: else the first of them would be in the way of all behind."""
    monkeypatch.setattr(pruning, "SLICE", 1)
    for number in range(2):
        await store.receive([Incoming(number, -CHAT - number, "group", {})], NOW)
        await turn(store, None, [replace(said("One by one."), key=f"group:{number}")])
    await taken_in(store, newcomer(), [said("hello")])
    await send_all(store)
    await store.prune(LATER)
    assert [(row["key"], row["payload"]) for row in await sql(store, select(outbox))] == [
        ("group:0", None),
        ("group:1", None),
    ]
