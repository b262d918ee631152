"""What comes back from a backup, and that nothing is said twice after it (RELIABILITY 5, proof 11)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.settings import Settings
from bot.storage import KeyTrouble, Store
from bot.storage.copies import backups
from bot.storage.tables import asking, heartbeat, inbox, outbox
from bot.storage.troubles import CannotBeDone
from tests.bot.operating.conftest import Give, opened, with_database
from tests.bot.operating.lives import OWN, contents, lived
from tests.bot.storage.people import (
    CANARY,
    CHAT,
    NOW,
    asked,
    message,
    newcomer,
    reminder,
    said,
    seen,
    send_all,
    sql,
    taken_in,
)

OTHER = bytes(32).hex()


async def restored(give: Give, empty: Settings, tmp_path: Path, *more: object) -> Store:
    """The oldest backup, with the newest keys."""
    _, file = next(backups.made(tmp_path / "copies"))
    await give("restore", file, *more, settings=empty)
    return await opened(empty, tmp_path)


async def test_as_it_was_is_everything_row_by_row(store: Store, give: Give, empty: Settings, tmp_path: Path) -> None:
    await lived(store)
    await taken_in(store, newcomer(CHAT + 2), [said("on its way")])
    await store.receive([message(3, "waits")], NOW)
    await give("backup", tmp_path / "copies")
    after = await restored(give, empty, tmp_path, "--as-it-was")
    try:
        assert await contents(after, *OWN) == await contents(store, *OWN)
        assert [row.call.params["text"] for row in await send_all(after)] == ["on its way"]
        assert (await seen(after)).rows[0].body["text"] == "waits"
    finally:
        await after.close()


async def test_a_backup_of_one_engine_comes_back_on_the_other(
    store: Store, give: Give, empty_other: Settings, tmp_path: Path
) -> None:
    await lived(store)
    await give("backup", tmp_path / "copies")
    after = await restored(give, empty_other, tmp_path, "--as-it-was")
    try:
        assert await contents(after, *OWN) == await contents(store, *OWN)
    finally:
        await after.close()


async def test_numbers_that_were_given_are_not_given_again(
    store: Store, give: Give, empty: Settings, tmp_path: Path
) -> None:
    """Keys of the outbox are made of them."""
    await lived(store)
    await store.prune(NOW + timedelta(days=40))
    await give("backup", tmp_path / "copies")
    last = await store.newest()
    after = await restored(give, empty, tmp_path, "--as-it-was")
    for each in (store, after):
        await each.receive([message(9)], NOW)
    assert await after.newest() == await store.newest() > last
    await after.close()


async def test_what_waited_to_be_sent_is_not_sent_again_but_listed(
    store: Store, give: Give, empty: Settings, tmp_path: Path
) -> None:
    await taken_in(store, newcomer(), [asked(4, "What?"), said("a reply"), reminder("step.1")])
    (under_way,) = await store.claim("me", NOW, 1, ())
    assert under_way.call.asking == 4
    await give("backup", tmp_path / "copies")
    after = await restored(give, empty, tmp_path)
    assert await send_all(after) == []
    assert {row["state"] for row in await sql(after, select(outbox))} == {"unsure"}
    listed = await give("failed", settings=empty)
    assert [line.split()[-2:] for line in listed] == [["unsure", "restored"]] * 3
    (question,) = await sql(after, select(asking))
    assert question["perhaps"] is not None, "it may have been read"
    await after.close()


async def test_what_waited_to_be_read_is_not_answered_again_but_listed(
    store: Store, give: Give, empty: Settings, tmp_path: Path
) -> None:
    await taken_in(store, newcomer())
    await store.receive([message(5, "my answer")], NOW)
    await give("backup", tmp_path / "copies")
    after = await restored(give, empty, tmp_path)
    assert [row.kind for row in (await seen(after)).rows] == ["restored"]
    (line,) = await give("failed", settings=empty)
    await sql(after, update(inbox).values(at=datetime.now(UTC)))  # the command's clock
    id = line.split()[0]
    await give("failed", "retry", id, settings=empty)
    assert await give("failed", settings=empty) == []
    assert [row["state"] for row in await sql(after, select(inbox).where(inbox.c.key == "update:5"))] == ["waiting"]
    await after.close()


async def test_each_mentee_hears_of_it_before_anything_else(
    store: Store, give: Give, empty: Settings, tmp_path: Path
) -> None:
    """And there is no gap to be made up for: what fell due in it may have been told."""
    await lived(store)
    await give("backup", tmp_path / "copies")
    after = await restored(give, empty, tmp_path)
    assert await sql(after, select(heartbeat)) == []
    for chat in (CHAT, CHAT + 1):
        async with after.turn(NOW) as work:
            assert work is not None
            assert (work.chat, [row.kind for row in work.rows]) == (chat, ["restored"])
            since, until = (datetime.fromisoformat(work.rows[0].body[name]) for name in ("since", "until"))
            assert since < until
            await work.finish(work.mentee, [])
    assert await after.oldest_waiting() is None
    await after.close()


async def test_who_was_erased_since_stays_erased(
    store: Store, give: Give, empty: Settings, tmp_path: Path, keys: object
) -> None:
    """Their rows are in the old backup; their key is in none."""
    await lived(store)
    await store.receive([message(8, CANARY)], NOW)
    await give("backup", tmp_path / "copies")
    await give("erase", CHAT, "--yes")
    (tmp_path / "later").mkdir()
    await give("backup", tmp_path / "later")
    _, file = next(backups.made(tmp_path / "copies"))
    said = await give("restore", file, "--keys", tmp_path / "later" / backups.KEYS_FILE, settings=empty)
    assert said[:2] == [said[0], "1 more were deleted since: their keys are gone, and so are they."]
    after = await opened(empty, tmp_path)
    assert await after.everything(CHAT) == {}
    assert await sql(after, select(inbox).where(inbox.c.chat == CHAT)) == []
    assert await sql(after, select(outbox).where(outbox.c.chat == CHAT)) == []
    assert (await after.everything(CHAT + 1))["mentee"]["name"] == "Bea"
    await after.close()


async def test_an_old_backup_opens_with_a_key_that_was_changed_since(
    store: Store, give: Give, empty: Settings, tmp_path: Path
) -> None:
    await lived(store)
    await store.receive([message(9, "a stranger's", chat=CHAT + 7)], NOW)
    await give("backup", tmp_path / "copies")
    new = tmp_path / "new.key"
    await give("rotate-key", "--to", new)
    (tmp_path / "later").mkdir()
    changed = with_database(await address(store), new.read_text())
    await give("backup", tmp_path / "later", settings=changed)
    _, file = next(backups.made(tmp_path / "copies"))
    target = with_database(empty.database(tmp_path), new.read_text())
    await give("restore", file, "--keys", tmp_path / "later" / backups.KEYS_FILE, settings=target)
    after = await opened(target, tmp_path)
    assert (await after.everything(CHAT))["mentee"]["name"] == CANARY
    assert await sql(after, select(inbox).where(inbox.c.chat == CHAT + 7)) == [], "nobody can open it any more"
    await after.close()


async def test_keys_that_are_older_than_the_data_are_refused(
    store: Store, give: Give, empty: Settings, tmp_path: Path
) -> None:
    """Else who came in between would count as erased."""
    await lived(store)
    await give("backup", tmp_path / "earlier")
    await taken_in(store, newcomer(CHAT + 3))
    await give("backup", tmp_path / "copies")
    _, file = next(backups.made(tmp_path / "copies"))
    with pytest.raises(CannotBeDone, match=r"milepost-keys\.db is older than .*, and lacks keys"):
        await give("restore", file, "--keys", tmp_path / "earlier" / backups.KEYS_FILE, settings=empty)


async def test_with_another_key_nothing_is_restored(store: Store, give: Give, empty: Settings, tmp_path: Path) -> None:
    await lived(store)
    await give("backup", tmp_path / "copies")
    _, file = next(backups.made(tmp_path / "copies"))
    wrong = with_database(empty.database(tmp_path), OTHER)
    with pytest.raises(KeyTrouble, match=r"does not open this database: the one that does was in DATA_KEY"):
        await give("restore", file, settings=wrong)
    await give("restore", file, settings=empty)


async def test_only_an_empty_database_is_filled(store: Store, give: Give, tmp_path: Path) -> None:
    await lived(store)
    before = await contents(store)
    await give("backup", tmp_path / "copies")
    _, file = next(backups.made(tmp_path / "copies"))
    with pytest.raises(CannotBeDone, match="not empty"):
        await give("restore", file)
    assert await contents(store) == before


async def test_what_is_no_backup_is_one_line(give: Give, empty: Settings, tmp_path: Path) -> None:
    for name in ("a.db", backups.KEYS_FILE):
        (tmp_path / name).write_text("no database at all, but long enough to look like one" * 10)
    with pytest.raises(CannotBeDone, match=r"a\.db is no backup"):
        await give("restore", tmp_path / "a.db", settings=empty)
    with pytest.raises(CannotBeDone, match=r"There is no file .*b\.db"):
        await give("restore", tmp_path / "b.db", settings=empty)


async def address(store: Store) -> str:
    return store._database.engine.url.render_as_string(hide_password=False).replace("+pysqlite", "+aiosqlite")
