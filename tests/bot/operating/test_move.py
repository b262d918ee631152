"""From SQLite to PostgreSQL: the same bot, the same keys, every row, and the coach goes on where it was."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.operating import opening
from bot.settings import Settings
from bot.storage import KeyTrouble, Store
from bot.storage.copies import copying
from bot.storage.copies.copying import CopyDiffers
from bot.storage.troubles import CannotBeDone
from tests.bot.operating.conftest import Give, empty_postgres, opened, with_database
from tests.bot.operating.lives import contents, lived
from tests.bot.storage.people import CHAT, NOW, message, newcomer, said, seen, send_all, sql, taken_in

pytestmark = [pytest.mark.postgres, pytest.mark.parametrize("engine_name", ["sqlite"], indirect=True)]


@pytest.fixture
def target(request: pytest.FixtureRequest) -> Settings:
    return empty_postgres(request)


@pytest.fixture
def source(store: Store, tmp_path: Path) -> Path:
    return tmp_path / "milepost.db"


async def test_everything_goes_over_and_the_coach_goes_on(
    store: Store, source: Path, target: Settings, give: Give, tmp_path: Path
) -> None:
    await lived(store)
    await taken_in(store, newcomer(CHAT + 2), [said("on its way")])
    await store.receive([message(3, "waits")], NOW)
    told = await give("move", source, settings=target)
    assert "rows moved and compared, one by one" in told[-1]
    assert "mentee: 3" in told
    after = await opened(target, tmp_path)
    try:
        assert await contents(after) == await contents(store)
        assert [row.call.params["text"] for row in await send_all(after)] == ["on its way"]
        assert (await seen(after)).rows[0].body["text"] == "waits"
        await after.claim_bot(17)
        await after.receive([message(4)], NOW)
        assert await after.newest() == await store.newest() + 1, "numbers go on"
    finally:
        await after.close()


async def test_many_rows_go_in_parts(
    store: Store, source: Path, target: Settings, give: Give, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "CHUNK", 7)
    for number in range(20):
        await taken_in(store, newcomer(CHAT + number))
    assert "mentee: 20" in await give("move", source, settings=target)
    after = await opened(target, tmp_path)
    assert await contents(after) == await contents(store)
    await after.close()


async def test_nothing_is_moved_over_what_is_there(
    store: Store, source: Path, target: Settings, give: Give, tmp_path: Path
) -> None:
    there = await opened(target, tmp_path)
    await taken_in(there, newcomer(name="Here first"))
    with pytest.raises(CannotBeDone, match="not empty"):
        await give("move", source, settings=target)
    assert (await there.everything(CHAT))["mentee"]["name"] == "Here first"
    await there.close()


async def test_a_database_that_was_only_migrated_is_empty(
    store: Store, source: Path, target: Settings, give: Give, tmp_path: Path
) -> None:
    await lived(store)
    await give("migrate", settings=target)
    await give("move", source, settings=target)
    after = await opened(target, tmp_path)
    assert await contents(after) == await contents(store)
    await after.close()


async def test_a_row_that_did_not_arrive_as_it_was_undoes_all(
    store: Store, source: Path, target: Settings, give: Give, tmp_path: Path
) -> None:
    """A trigger stands for whatever might change a row on its way."""
    await lived(store)
    await give("migrate", settings=target)
    changes = (
        "CREATE FUNCTION spoil() RETURNS trigger AS $$ BEGIN NEW.kind = 'spoilt'; RETURN NEW; END $$ LANGUAGE plpgsql",
        "CREATE TRIGGER spoil BEFORE INSERT ON inbox FOR EACH ROW EXECUTE FUNCTION spoil()",
    )
    there = await opened(target, tmp_path)
    for change in changes:
        await sql(there, text(change))
    with pytest.raises(CopyDiffers, match="table inbox was not copied as it is"):
        await give("move", source, settings=target)
    assert (await contents(there, "meta"))["mentee"] == []
    await there.close()


async def test_the_key_has_to_be_the_one_of_the_database(
    store: Store, source: Path, target: Settings, give: Give, tmp_path: Path
) -> None:
    await lived(store)
    with pytest.raises(KeyTrouble, match="does not open"):
        await give("move", source, settings=with_database(target.database(tmp_path), bytes(32).hex()))


async def test_a_coach_that_runs_is_stopped_first(store: Store, source: Path, target: Settings, give: Give) -> None:
    async def meanwhile(seconds: float) -> None:
        await store.beat("worker")

    await store.beat("worker")
    with pytest.raises(CannotBeDone, match="A coach is running"):
        await opening.nobody_works(store._database, meanwhile)
    await opening.nobody_works(store._database, still)


async def still(seconds: float) -> None:
    """Time passes, and nothing is heard of the coach."""


async def test_wrong_ways_to_move_are_one_line(store: Store, source: Path, target: Settings, give: Give) -> None:
    with pytest.raises(CannotBeDone, match="name the PostgreSQL database"):
        await give("move", source)
    with pytest.raises(CannotBeDone, match=r"no SQLite database in .*other\.db"):
        await give("move", source.with_name("other.db"), settings=target)
    with sqlite3.connect(source.with_name("others.db")) as others:
        others.execute("CREATE TABLE heartbeat (rate)")
    with pytest.raises(CannotBeDone, match=r"python -m bot migrate .*\(DATABASE_URL=sqlite\+aiosqlite:///.*others\.db"):
        await give("move", source.with_name("others.db"), settings=target)
    source.with_name("text.db").write_text("no database " * 100)
    with pytest.raises(CannotBeDone, match=r"text\.db is no SQLite database"):
        await give("move", source.with_name("text.db"), settings=target)
