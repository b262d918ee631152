"""DATA_KEY is found, made once for an empty database, and else refused with the line that helps."""

import base64
import os
import stat
from pathlib import Path

import pytest

from bot.storage import Keys, KeyTrouble, Store, WrongBot
from bot.storage.sealing import SealBroken
from tests.bot.storage.people import DATA_KEY, message, newcomer, seen, taken_in

OTHER = base64.b64encode(bytes(32)).decode()


@pytest.fixture
def fresh(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path / 'data' / 'new.db'}"


async def test_an_empty_database_without_a_key_gets_one_that_only_its_owner_can_read(
    fresh: str, tmp_path: Path
) -> None:
    await opened(fresh, Keys.find(None, tmp_path))
    file = tmp_path / "data.key"
    assert len(base64.urlsafe_b64decode(file.read_text())) == 32
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [name for name in os.listdir(tmp_path) if "key" in name] == ["data.key"]


async def test_the_key_in_the_data_folder_is_used_and_not_made_anew(fresh: str, tmp_path: Path) -> None:
    (tmp_path / "data.key").write_text(OTHER)
    await opened(fresh, Keys.find(None, tmp_path))
    assert (tmp_path / "data.key").read_text() == OTHER
    await opened(fresh, Keys.find(OTHER, tmp_path))


async def test_a_missing_key_is_refused_with_where_it_was(url: str, tmp_path: Path) -> None:
    with pytest.raises(KeyTrouble, match=r"missing.* in DATA_KEY \(key [0-9a-f]{16}\)"):
        await opened(url, Keys.find(None, tmp_path))
    assert not (tmp_path / "data.key").exists(), "a second key would only add to the trouble"


async def test_a_wrong_key_is_refused_with_where_the_right_one_was(fresh: str, tmp_path: Path) -> None:
    await opened(fresh, Keys.find(None, tmp_path))
    with pytest.raises(KeyTrouble, match=r"in DATA_KEY does not open .* in .*data\.key"):
        await opened(fresh, Keys.find(OTHER, tmp_path))
    (tmp_path / "data.key").unlink()
    with pytest.raises(KeyTrouble, match=r"missing.*data\.key"):
        await opened(fresh, Keys.find(None, tmp_path))


async def test_the_key_may_be_moved_and_the_database_remembers_where_to(fresh: str, tmp_path: Path) -> None:
    await opened(fresh, Keys.find(OTHER, tmp_path))
    await opened(fresh, Keys.find(OTHER, tmp_path, "/run/secrets/key (DATA_KEY_FILE)"))
    with pytest.raises(KeyTrouble, match="in /run/secrets/key"):
        await opened(fresh, Keys.find(None, tmp_path))


@pytest.mark.parametrize("written", [OTHER, OTHER.rstrip("="), bytes(32).hex(), f" {OTHER}\n", "-_" * 21 + "A="])
def test_a_key_may_be_written_in_base64_or_hexadecimal(written: str, tmp_path: Path) -> None:
    assert Keys.find(written, tmp_path).data_key is not None


@pytest.mark.parametrize("written", ["secret", OTHER[:-4], "é" * 44, bytes(31).hex()])
def test_what_is_no_key_is_refused_without_being_repeated(written: str, tmp_path: Path) -> None:
    with pytest.raises(KeyTrouble, match="openssl rand -base64 32") as trouble:
        Keys.find(written, tmp_path)
    assert written not in str(trouble.value)


def test_a_mentees_key_opens_for_that_mentee_only(tmp_path: Path) -> None:
    keys = Keys(tmp_path, DATA_KEY)
    wrapped = keys.wrap("ada", bytes(32))
    assert keys.unwrap("ada", wrapped) == bytes(32)
    with pytest.raises(SealBroken):
        keys.unwrap("bob", wrapped)


async def test_a_database_belongs_to_one_bot(store: Store) -> None:
    await store.claim_bot(17)
    await store.claim_bot(17)
    with pytest.raises(WrongBot, match="bot 17, the token to bot 18"):
        await store.claim_bot(18)


async def test_what_was_kept_opens_after_a_restart(fresh: str, tmp_path: Path) -> None:
    store = await Store.open(fresh, Keys.find(None, tmp_path))
    await taken_in(store, newcomer(name="Ada"))
    await store.close()
    store = await Store.open(fresh, Keys.find(None, tmp_path))
    mentee = (await seen(store, message(1))).mentee
    await store.close()
    assert mentee is not None
    assert mentee.name == "Ada"


async def opened(url: str, keys: Keys) -> None:
    store = await Store.open(url, keys)
    await store.close()
