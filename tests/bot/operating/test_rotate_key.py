"""Another DATA_KEY: all or nothing, whatever cuts it off, and each way to give the key."""

import os
import stat
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.settings import Settings
from bot.storage import Keys, KeyTrouble, Store
from bot.storage.tables import key, mentee
from bot.storage.troubles import CannotBeDone
from tests.bot.operating.conftest import Give, opened, with_database
from tests.bot.operating.lives import lived
from tests.bot.storage.people import CANARY, CHAT, NOW, message, seen, sql


@pytest.fixture
async def own_key(empty: Settings, tmp_path: Path) -> Settings:
    """A coach whose key was made in the data folder, and who has been lived with."""
    settings = with_database(empty.database(tmp_path), key=None)
    store = await opened(settings, tmp_path)
    await lived(store)
    await store.receive([message(8, "a stranger's", chat=CHAT + 7)], NOW)
    await store.close()
    return settings


async def opens_all(settings: Settings, data: Path) -> None:
    store = await opened(settings, data)
    try:
        assert (await store.everything(CHAT))["mentee"]["name"] == CANARY
        assert (await seen(store)).rows[0].body["text"] == "a stranger's"
        assert {row["wrapping"] for row in await sql(store, select(key))} == {store._keys.mark.id}
    finally:
        await store.close()


async def test_a_key_in_the_data_folder_is_replaced_there(own_key: Settings, give: Give, tmp_path: Path) -> None:
    before = (tmp_path / "data.key").read_text()
    told = await give("rotate-key", settings=own_key)
    assert "The keys of 2 mentees" in told[0]
    assert f"destroy {tmp_path / 'data.key.old'}" in told[1]
    assert (tmp_path / "data.key.old").read_text() == before != (tmp_path / "data.key").read_text()
    assert stat.S_IMODE((tmp_path / "data.key").stat().st_mode) == 0o600
    assert not (tmp_path / "data.key.new").exists()
    await opens_all(own_key, tmp_path)
    with pytest.raises(KeyTrouble, match="does not open"):
        await opened(with_database(own_key.database(tmp_path), before), tmp_path)
    await give("rotate-key", settings=own_key)
    await opens_all(own_key, tmp_path)


async def test_a_key_that_was_given_is_changed_for_one_in_a_file(
    store: Store, settings: Settings, give: Give, tmp_path: Path
) -> None:
    await lived(store)
    await store.receive([message(8, "a stranger's", chat=CHAT + 7)], NOW)
    with pytest.raises(CannotBeDone, match="given by DATA_KEY: say where the new one goes, rotate-key --to FILE"):
        await give("rotate-key")
    told = await give("rotate-key", "--to", tmp_path / "new.key")
    assert "set DATA_KEY_FILE to it" in told[1]
    with pytest.raises(KeyTrouble, match=r"in DATA_KEY does not open .*: the one that does was in .*new\.key"):
        await opened(settings, tmp_path)
    await opens_all(with_database(settings.database(tmp_path), (tmp_path / "new.key").read_text()), tmp_path)


async def test_a_new_key_may_be_brought(store: Store, settings: Settings, give: Give, tmp_path: Path) -> None:
    (tmp_path / "mine").write_text(bytes(reversed(range(32))).hex())
    await give("rotate-key", "--to", tmp_path / "mine")
    brought = with_database(settings.database(tmp_path), (tmp_path / "mine").read_text())
    with pytest.raises(CannotBeDone, match="is the one in use"):
        await give("rotate-key", "--to", tmp_path / "mine", settings=brought)


async def test_cut_off_before_its_commit_the_old_key_opens_all(own_key: Settings, give: Give, tmp_path: Path) -> None:
    """The new key has been written already; it is used at the next try."""
    store = await opened(own_key, tmp_path)
    (bea,) = await sql(store, select(mentee.c.id).where(mentee.c.chat == CHAT + 1))
    await sql(store, update(key).where(key.c.mentee == bea["id"]).values(wrapped=b"broken"))
    await store.close()
    with pytest.raises(CannotBeDone, match=r"key\.wrapped of row .* cannot be opened: nothing was changed"):
        await give("rotate-key", settings=own_key)
    assert (tmp_path / "data.key.new").exists()
    store = await opened(own_key, tmp_path)
    assert (await store.everything(CHAT))["mentee"]["name"] == CANARY
    await store.close()


async def test_cut_off_behind_its_commit_the_next_start_brings_it_to_its_end(
    own_key: Settings, give: Give, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (tmp_path / "data.key").read_text()

    def dies(keys: Keys) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Keys, "put_in_place", dies)
        with pytest.raises(KeyboardInterrupt):
            await give("rotate-key", settings=own_key)
    assert (tmp_path / "data.key").read_text() == before
    await opens_all(own_key, tmp_path)
    assert (tmp_path / "data.key.old").read_text() == before
    assert not (tmp_path / "data.key.new").exists()


async def test_brought_to_its_end_by_a_coach_that_starts_meanwhile_the_old_key_is_not_lost(
    own_key: Settings, give: Give, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (tmp_path / "data.key").read_text()
    put_in_place = Keys.put_in_place

    def twice(keys: Keys) -> None:
        put_in_place(keys)
        put_in_place(keys)

    monkeypatch.setattr(Keys, "put_in_place", twice)
    await give("rotate-key", settings=own_key)
    assert (tmp_path / "data.key.old").read_text() == before != (tmp_path / "data.key").read_text()


async def test_a_key_that_is_lost_between_the_two_is_found(own_key: Settings, give: Give, tmp_path: Path) -> None:
    """Somebody took the old one away, and the new one had not got its name yet."""
    await give("rotate-key", settings=own_key)
    (tmp_path / "data.key").rename(tmp_path / "data.key.new")
    await opens_all(own_key, tmp_path)


async def test_root_gives_the_new_key_to_the_owner_of_the_folder(own_key: Settings, give: Give, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can do things for others")
    os.chown(tmp_path, 12345, 12345)
    await give("rotate-key", settings=own_key)
    owner = (tmp_path / "data.key").stat()
    os.chown(tmp_path, 0, 0)
    assert (owner.st_uid, owner.st_gid) == (12345, 12345)
