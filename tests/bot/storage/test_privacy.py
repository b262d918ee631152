"""Without the key nothing that was written can be read from the files; after /delete not with it either."""

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import LargeBinary, select

from bot.storage import Keys, Store
from bot.storage.sealing import SealBroken, open_bytes
from bot.storage.tables import inbox, metadata, outbox
from bot.storage.tables import key as key_table
from tests.bot.storage.people import (
    CANARY,
    CHAT,
    NOW,
    asked,
    message,
    newcomer,
    reminder,
    rich,
    said,
    seen,
    send_all,
    sql,
    taken_in,
    turn,
)

WORDS = (CANARY, "preparation", "America/Sao_Paulo", "a-reason", "too-vague")


async def lived(store: Store) -> None:
    """Something of one mentee in every table, in every state."""
    await taken_in(store, rich(), [asked(7, f"What about {CANARY}?"), reminder("step.1.2")])
    await send_all(store)
    await store.receive([message(1, CANARY), message(2, f"/plan {CANARY}", kind="command")], NOW)
    await turn(store, None, failed="R17")
    await turn(store, None, [said(f"Your plan: {CANARY}"), asked(8, CANARY), reminder("step.1.2")])


@pytest.mark.parametrize("word", WORDS)
async def test_nothing_can_be_read_from_the_files_without_the_key(store: Store, tmp_path: Path, word: str) -> None:
    """DESIGN "What it must hold"; PostgreSQL's files are looked at as its rows."""
    await lived(store)
    await store.receive([message(3, CANARY, chat=CHAT + 1)], NOW)  # of somebody who has not consented
    assert word.encode() not in b"".join(bytes_of(tmp_path)) + await rows(store)


async def test_after_delete_no_sealed_byte_is_left_in_the_files(
    store: Store, keys: Keys, tmp_path: Path, engine_name: str
) -> None:
    """DESIGN "What it must hold": not with the key in hand."""
    await lived(store)
    sealed = await secrets(store)
    before = b"".join(bytes_of(tmp_path))
    assert len(sealed) > 30
    await forget(store)
    after = b"".join(bytes_of(tmp_path))
    if engine_name == "sqlite":
        assert all(one in before for one in sealed), "else this test sees nothing"
    assert not [one for one in sealed if one in after]
    left = await rows(store)
    assert not [one for one in sealed if one in left]
    assert str(CHAT).encode() in left, "the goodbye, until it is sent"
    assert [row.call.params["text"] for row in await send_all(store)] == ["Goodbye."]
    assert str(CHAT).encode() not in await rows(store)


async def test_after_delete_all_that_can_be_opened_is_the_goodbye(store: Store, keys: Keys) -> None:
    await lived(store)
    (row,) = await sql(store, select(key_table))
    theirs = keys.unwrap(row["mentee"], row["wrapped"])
    await forget(store)
    found = {table.name: await sql(store, select(table)) for table in metadata.sorted_tables}
    assert {name: len(kept) for name, kept in found.items() if kept} == {
        "heartbeat": 1,
        "inbox": 3,
        "meta": 2,
        "outbox": 1,
    }
    assert {(row["chat"], row["mentee"], row["body"], row["kind"], row["reference"]) for row in found["inbox"]} == {
        (None, None, None, "", None)
    }
    (goodbye,) = found["outbox"]
    opened = open_bytes(keys.intake, "outbox", "payload", goodbye["key"], goodbye["payload"])
    assert b"Goodbye." in opened
    assert CANARY.encode() not in opened
    with pytest.raises(SealBroken):
        open_bytes(theirs, "outbox", "payload", goodbye["key"], goodbye["payload"])


async def test_updates_that_were_acted_on_are_known_after_delete(store: Store) -> None:
    await lived(store)
    await forget(store)
    await store.receive([message(1, "again"), message(9, "again")], NOW)
    assert await store.oldest_waiting() is None


async def test_what_was_written_after_delete_waits_as_a_strangers(store: Store) -> None:
    await taken_in(store, newcomer())
    await store.receive([message(9, "delete", kind="command"), message(10, "hello?")], NOW)
    await turn(store, None, [said("Goodbye.")], forget=True)
    work = await seen(store)
    assert work.fault is None
    assert (work.mentee, [row.body["text"] for row in work.rows]) == (None, ["hello?"])


async def test_what_a_stranger_wrote_goes_with_their_turn_also_when_that_failed(store: Store) -> None:
    """DESIGN "Storage": before consent nothing but id, chat and kind outlives the turn. A mentee's waits a week."""
    await store.receive([message(1, CANARY)], NOW)
    await turn(store, None, failed="R17")
    await taken_in(store, newcomer(CHAT + 1))
    await store.receive([message(2, CANARY, chat=CHAT + 1)], NOW)
    await turn(store, (await seen(store)).mentee, failed="R18")
    failed = await sql(store, select(inbox).where(inbox.c.state == "failed").order_by(inbox.c.id))
    assert [(row["chat"], row["kind"], row["reference"]) for row in failed] == [
        (CHAT, "message", "R17"),
        (CHAT + 1, "message", "R18"),
    ]
    assert [row["body"] is None for row in failed] == [True, False]


async def test_a_goodbye_that_cannot_be_sent_is_gone_after_an_hour(store: Store) -> None:
    await taken_in(store, newcomer())
    await forget(store)
    assert await store.claim("me", NOW + timedelta(minutes=61), 10, ()) == []
    assert await sql(store, select(outbox)) == []


async def test_a_send_under_way_ends_and_finds_nothing_to_note(store: Store) -> None:
    await taken_in(store, newcomer(), [asked(1)])
    (row,) = await store.claim("me", NOW, 10, ())
    await forget(store)
    await store.sent(row, "me", 500, NOW)
    assert await store.everything(CHAT) == {}


async def test_who_comes_back_after_delete_begins_anew(store: Store) -> None:
    await taken_in(store, newcomer(name="Ada"))
    await forget(store)
    await taken_in(store, newcomer(name="Bea"))
    assert (await store.everything(CHAT))["mentee"]["name"] == "Bea"


async def forget(store: Store) -> None:
    await store.receive([message(9, "yes", kind="press")], NOW)
    await turn(store, None, [said("Goodbye.")], forget=True)


def bytes_of(folder: Path) -> Iterable[bytes]:
    return [file.read_bytes() for file in folder.rglob("*") if file.is_file()]


async def rows(store: Store) -> bytes:
    """All rows of all tables, as bytes to be searched."""
    values = [
        value for table in metadata.sorted_tables for row in await sql(store, select(table)) for value in row.values()
    ]
    return b"\n".join(value if isinstance(value, bytes) else str(value).encode() for value in values)


async def secrets(store: Store) -> list[bytes]:
    sealed = [column for table in metadata.sorted_tables for column in table.c if isinstance(column.type, LargeBinary)]
    return [
        row[column.name] for column in sealed for row in await sql(store, select(column).where(column.is_not(None)))
    ]
