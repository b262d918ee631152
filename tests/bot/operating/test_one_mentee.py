"""erase and export, for a mentee who asks whoever runs the coach."""

import json
import stat
from pathlib import Path

import pytest

from bot.storage import Store
from bot.storage.tables import metadata
from bot.storage.troubles import CannotBeDone
from tests.bot.operating.conftest import Give
from tests.bot.operating.lives import contents, lived
from tests.bot.storage.people import CANARY, CHAT, NOW, message, seen, sql, turn


async def test_erase_leaves_nothing_of_one_and_all_of_the_others(store: Store, give: Give) -> None:
    await lived(store)
    others = await store.everything(CHAT + 1)
    await store.receive([message(8, CANARY)], NOW)
    whose = (await store.look(CHAT)).id  # type: ignore[union-attr]  # it is there
    await give("erase", CHAT, "--yes")
    left = "\n".join(line for lines in (await contents(store)).values() for line in lines)
    assert whose not in left
    assert str(CHAT) + "," not in left
    assert await store.everything(CHAT) == {}
    assert await store.everything(CHAT + 1) == others


async def test_what_was_erased_is_not_acted_on_again(store: Store, give: Give) -> None:
    """Of its updates the numbers stay, so that Telegram's repetition of one is known."""
    await lived(store)
    await store.receive([message(8, "hello")], NOW)
    await give("erase", CHAT, "--yes")
    await store.receive([message(8, "hello")], NOW)
    assert await store.oldest_waiting() is None


async def test_who_cannot_be_read_any_more_can_be_erased(store: Store, give: Give) -> None:
    await lived(store)
    await sql(store, metadata.tables["key"].update().values(wrapped=b"broken"))
    await give("erase", CHAT, "--yes")
    assert await store.everything(CHAT) == {}


async def test_erase_is_asked_for_twice(store: Store, give: Give) -> None:
    await lived(store)
    before = await contents(store)
    with pytest.raises(CannotBeDone, match=f"erase {CHAT} --yes"):
        await give("erase", CHAT)
    assert await contents(store) == before
    with pytest.raises(CannotBeDone, match="Nothing is kept about chat 99"):
        await give("erase", "99", "--yes")


async def test_the_coach_that_runs_meets_a_stranger_afterwards(store: Store, give: Give) -> None:
    """It had this mentee at hand."""
    await lived(store)
    await store.receive([message(8, "hello")], NOW)
    await turn(store, (await seen(store)).mentee)
    await give("erase", CHAT, "--yes")
    assert (await seen(store, message(10, "hello?"))).mentee is None


async def test_export_is_what_the_mentee_gets(store: Store, give: Give, tmp_path: Path) -> None:
    await lived(store)
    wanted = json.loads(json.dumps(await store.everything(CHAT), default=str))
    (written,) = await give("export", CHAT)
    assert json.loads(written) == wanted
    await give("export", CHAT, "--to", tmp_path / "one.json")
    assert json.loads((tmp_path / "one.json").read_text()) == wanted
    assert stat.S_IMODE((tmp_path / "one.json").stat().st_mode) == 0o600


async def test_export_overwrites_nothing(store: Store, give: Give, tmp_path: Path) -> None:
    await lived(store)
    (tmp_path / "one.json").write_text("here first")
    with pytest.raises(CannotBeDone, match=r"one\.json cannot be made \(File exists\)"):
        await give("export", CHAT, "--to", tmp_path / "one.json")
    with pytest.raises(CannotBeDone, match="Nothing is kept about chat 99"):
        await give("export", "99")
