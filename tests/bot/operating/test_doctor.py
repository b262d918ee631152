"""`python -m bot doctor`: each thing that can be wrong is named, with what to do; and it changes nothing."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import text

from bot.clock import Clock
from bot.operating.commands import COMMANDS, parser
from bot.operating.doctor import NotWell, machine
from bot.sandbox import StandIn, app, server
from bot.settings import Settings
from bot.storage import Store
from tests.bot.operating.lives import contents
from tests.bot.storage.people import ME, NOW, newcomer, said, sql, taken_in

Looks = Any


class Telegram:
    def __init__(self, stand_in: StandIn, address: str) -> None:
        self.stand_in, self.address = stand_in, address


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async def stands(kind: str, by: timedelta) -> None: ...

    stand_in = StandIn(Clock())
    serving = server(app(stand_in, stands), stand_in)
    running = asyncio.create_task(serving.serve())
    await asyncio.wait_for(serving.ready.wait(), 10)
    yield Telegram(stand_in, serving.address)
    serving.should_exit = True
    await asyncio.wait_for(running, 10)


@pytest.fixture
def well(telegram: Telegram, settings: Settings) -> Settings:
    said = {"telegram_token": SecretStr(telegram.stand_in.token), "telegram_api_url": telegram.address}
    return settings.model_copy(update=said)


async def look(settings: Settings, data: Path) -> tuple[list[str], int]:
    """Its lines, and the exit status."""
    lines: list[str] = []
    try:
        async for line in COMMANDS["doctor"].run(settings, data, parser().parse_args(["doctor"])):
            lines.append(line)
    except NotWell as trouble:
        return lines, trouble.status
    return lines, 0


async def wrong(settings: Settings, data: Path) -> list[str]:
    lines, status = await look(settings, data)
    found = [line.removeprefix("WRONG  ") for line in lines if line.startswith("WRONG")]
    assert status == bool(found)
    return found


async def test_all_is_well(store: Store, well: Settings, tmp_path: Path) -> None:
    await taken_in(store, newcomer())
    before = await contents(store)
    lines, status = await look(well, tmp_path)
    assert status == 0
    kinds = {line.split(":")[0].split(maxsplit=1)[1] for line in lines}
    assert kinds >= {"settings", "disk", "time zones", "fonts", "token", "webhook", "clock", "key", "database", "coach"}
    assert "ok     database: of this version, 1 mentees" in lines
    assert await contents(store) == before


async def test_no_token_a_wrong_one_and_no_telegram(store: Store, well: Settings, tmp_path: Path) -> None:
    for change, line in (
        ({"telegram_token": None}, "token: there is no TELEGRAM_TOKEN"),
        ({"telegram_token": SecretStr("123456789:AAF-abcdefghijklmnopqrstuvwxyz")}, "token: Telegram does not know it"),
        ({"telegram_api_url": "http://127.0.0.1:9"}, "telegram: http://127.0.0.1:9 cannot be reached"),
    ):
        (found,) = await wrong(well.model_copy(update=change), tmp_path)
        assert found.startswith(line)


async def test_a_webhook_that_telegram_cannot_reach(
    store: Store, well: Settings, telegram: Telegram, tmp_path: Path
) -> None:
    lines, _ = await look(well.model_copy(update={"webhook_url": "https://here.example/telegram"}), tmp_path)
    (found,) = [line for line in lines if " webhook: " in line]
    assert found.startswith("note   webhook: Telegram posts elsewhere than the settings say")


async def test_a_database_of_another_bot(store: Store, well: Settings, tmp_path: Path) -> None:
    await store.claim_bot(17)
    (found,) = await wrong(well, tmp_path)
    assert found.startswith("bot: the database belongs to bot 17")


async def test_a_wrong_key(store: Store, well: Settings, tmp_path: Path) -> None:
    (found,) = await wrong(well.model_copy(update={"data_key": SecretStr(bytes(32).hex())}), tmp_path)
    assert found.startswith("key: The key in DATA_KEY does not open this database")


async def test_a_database_that_is_not_there_or_not_up_to_date(empty: Settings, well: Settings, tmp_path: Path) -> None:
    lines, _ = await look(well.model_copy(update={"database_url": empty.database_url}), tmp_path)
    (found,) = [line for line in lines if " database: " in line]
    assert "there is none in" in found or "is empty: python -m bot migrate" in found


async def test_a_database_that_does_not_answer(well: Settings, tmp_path: Path) -> None:
    nowhere = SecretStr("postgresql+asyncpg://nobody@127.0.0.1:9/nothing")
    (found,) = await wrong(well.model_copy(update={"database_url": nowhere}), tmp_path)
    assert "database: The database does not answer" in found
    assert "DATABASE_URL" in found


async def test_a_database_that_takes_nothing(store: Store, well: Settings, tmp_path: Path, engine_name: str) -> None:
    if engine_name == "sqlite":
        await sql(store, text("CREATE TRIGGER shut BEFORE INSERT ON meta BEGIN SELECT RAISE(ABORT, 'no'); END"))
    else:
        (name,) = await sql(store, text("SELECT current_database() AS name"))
        await sql(store, text(f'ALTER DATABASE "{name["name"]}" SET default_transaction_read_only = on'))
    (found,) = await wrong(well, tmp_path)
    assert found.startswith("database: nothing can be written")


async def test_what_was_given_up_is_noted(store: Store, well: Settings, tmp_path: Path) -> None:
    await taken_in(store, newcomer(), [said("too long")])
    (row,) = await store.claim(ME, NOW, 1, ())
    await store.dead(row, ME, "too long")
    lines, _ = await look(well, tmp_path)
    assert "note   failed: 1 messages or events were given up: python -m bot failed lists them" in lines


async def test_a_coach_that_runs_and_is_late(store: Store, well: Settings, tmp_path: Path) -> None:
    await taken_in(store, newcomer(), next_due=datetime.now(UTC) - timedelta(hours=2))
    assert await wrong(well, tmp_path) == [], "nobody runs: then waiting is no wonder"
    await store.beat("worker")
    (found,) = await wrong(well, tmp_path)
    assert "the oldest nudge is 120 minutes late" in found


async def test_a_clock_that_has_been_ahead(store: Store, well: Settings, tmp_path: Path) -> None:
    await store.heartbeat(datetime.now(UTC) + timedelta(days=1))
    (found,) = await wrong(well, tmp_path)
    assert found.startswith("clock: the coach has been running at")


def test_a_full_disk_and_a_key_for_everybody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data.key").write_text("x")
    (tmp_path / "data.key").chmod(0o644)
    tmp_path.chmod(0o755)
    monkeypatch.setattr(machine, "ROOM", 2**60)
    found = [str(one) for one in machine.look(tmp_path) if one.kind == "WRONG"]
    assert [line.split(maxsplit=2)[1] for line in found] == ["disk:", "folder:"]
    assert f"chmod 600 {tmp_path / 'data.key'}" in found[1]
