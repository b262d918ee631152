"""The coach against the stand-in, over HTTP, with its own store: what no part can show alone."""

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from bot import starting
from bot.clock import Clock
from bot.sandbox import StandIn, app, server
from bot.settings import Settings, SettingsTrouble
from bot.storage import WrongBot
from tests.bot.times import until
from tests.telegram_schema import check_request

Json = dict[str, Any]


class Stage:
    """A stand-in with its address, and a person at it."""

    def __init__(self, stand_in: StandIn, address: str) -> None:
        self.stand_in, self.address = stand_in, address
        self.http = httpx.AsyncClient(base_url=address, timeout=30, trust_env=False)
        self.person = 0

    async def come(self, name: str = "Ana", language: str = "en") -> int:
        made = (await self.http.post("/sandbox/people", json={"name": name, "language_code": language})).json()
        return int(made["id"])

    async def does(self, person: int, what: str, **body: Any) -> Json:
        answer = await self.http.post(f"/sandbox/chats/{person}/{what}", json=body)
        assert answer.status_code == 200, answer.text
        found: Json = answer.json()
        return found

    async def sees(self, person: int, messages: int, seconds: float = 5) -> list[Json]:
        """What the bot has said, as soon as it is so many messages."""
        async with asyncio.timeout(seconds):
            revision = 0
            while True:
                query = {"after": revision, "wait": 5}
                chat = (await self.http.get(f"/sandbox/chats/{person}", params=query)).json()
                revision = chat["revision"]
                whole = (await self.http.get(f"/sandbox/chats/{person}")).json()["messages"]
                said = [one for one in whole if one["from"]["is_bot"]]
                if len(said) >= messages:
                    return said


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async def stands(kind: str, by: timedelta) -> None: ...

    stand_in = StandIn(Clock())
    serving = server(app(stand_in, stands), stand_in)
    running = asyncio.create_task(serving.serve())
    await asyncio.wait_for(serving.ready.wait(), 10)
    made = Stage(stand_in, serving.address)
    yield made
    await made.http.aclose()
    serving.should_exit = True
    await asyncio.wait_for(running, 10)


def settings_for(stage: Stage, token: str | None = None) -> Settings:
    said = {"telegram_token": SecretStr(token or stage.stand_in.token), "telegram_api_url": stage.address}
    return Settings(_env_file=None).model_copy(update={**said, "reading_seconds": 0, "intake_per_minute": 0})  # type: ignore[call-arg]


@asynccontextmanager
async def running(settings: Settings, data: Path) -> AsyncIterator[asyncio.Event]:
    """The coach at work; leaving ends it, within its eight seconds."""
    stop = asyncio.Event()
    async with starting.service(settings, data, Clock(), stop, poll_seconds=1) as service:
        work = asyncio.create_task(service.run(stop))
        try:
            yield stop
        finally:
            stop.set()
            await asyncio.wait_for(work, 8)


async def test_somebody_who_writes_is_answered_and_pressing_answers_the_question(stage: Stage, tmp_path: Path) -> None:
    async with running(settings_for(stage), tmp_path):
        ana = await stage.come()
        await stage.does(ana, "text", text="/start")
        [hello] = await stage.sees(ana, 1)
        [[yes], *_] = hello["reply_markup"]["inline_keyboard"]
        await stage.does(ana, "press", message_id=hello["message_id"], data=yes["callback_data"])
        welcomed = await stage.sees(ana, 2)
    assert "reply_markup" in welcomed[1]
    methods = [one.method for one in stage.stand_in.requests]
    assert methods.count("answerCallbackQuery") == 1
    for request in stage.stand_in.requests:
        check_request(request.method, request.params)
        assert request.outcome == "ok" or request.method == "getUpdates"


async def test_what_was_written_while_the_coach_was_away_is_answered_once_after_it_came_back(
    stage: Stage, tmp_path: Path
) -> None:
    settings = settings_for(stage)
    async with running(settings, tmp_path):
        ana = await stage.come()
        await stage.does(ana, "text", text="/start")
        await stage.sees(ana, 1)
    await stage.does(ana, "text", text="/help")
    async with running(settings, tmp_path):
        await stage.sees(ana, 2)
        await stage.does(ana, "text", text="/privacy")
        said = await stage.sees(ana, 3)
    assert len(said) == 3


async def test_people_are_answered_while_somebody_elses_message_hangs(stage: Stage, tmp_path: Path) -> None:
    """A turn never waits for another mentee's slow send."""
    async with running(settings_for(stage), tmp_path):
        slow, quick = await stage.come("Slow"), await stage.come("Quick")
        await stage.http.post("/sandbox/trouble", json={"kind": "slow", "method": "sendMessage", "seconds": 3})
        await stage.does(slow, "text", text="/start")
        await until(lambda: any(one.method == "sendMessage" for one in stage.stand_in.requests))
        await stage.does(quick, "text", text="/start")
        async with asyncio.timeout(2):
            await stage.sees(quick, 1)


async def test_a_press_is_answered_soon_also_when_its_turn_has_to_wait(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Here nobody takes turns at all."""
    monkeypatch.setattr("bot.telegram.answering.PATIENCE", 0.01)
    settings = settings_for(stage)
    async with running(settings, tmp_path):
        ana = await stage.come()
        await stage.does(ana, "text", text="/start")
        [hello] = await stage.sees(ana, 1)
    async with starting.service(settings, tmp_path, Clock(), asyncio.Event()) as service:
        data = hello["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        await stage.does(ana, "press", message_id=hello["message_id"], data=data)
        await service.receiver.once()
        await until(lambda: stage.stand_in.requests[-1].method == "answerCallbackQuery")


async def test_what_is_there_once_it_is_warm_is_not_looked_through_for_garbage(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.service.WARM_AFTER", 0)
    gc.unfreeze()
    try:
        async with running(settings_for(stage), tmp_path):
            await until(lambda: gc.get_freeze_count() > 0)
    finally:
        gc.unfreeze()


async def test_a_token_that_telegram_does_not_know_is_one_line_without_it(stage: Stage, tmp_path: Path) -> None:
    token = "123456789:AAF-abcdefghijklmnopqrstuvwxyz_0123"
    with pytest.raises(SettingsTrouble) as caught:
        async with running(settings_for(stage, token), tmp_path):
            pass
    assert "BotFather" in str(caught.value)
    assert token not in str(caught.value)


async def test_a_database_refuses_another_bot(stage: Stage, tmp_path: Path) -> None:
    settings = settings_for(stage)
    async with running(settings, tmp_path):
        pass
    stage.stand_in.profile.bot_id += 1
    with pytest.raises(WrongBot):
        async with running(settings, tmp_path):
            pass


async def test_without_telegram_it_waits_and_can_be_told_to_end(tmp_path: Path) -> None:
    """Nothing listens there."""
    stop = asyncio.Event()
    nowhere = {
        "telegram_token": SecretStr("123456789:AAF-abcdefghijklmnopqrstuvwxyz_0123"),
        "telegram_api_url": "http://127.0.0.1:9",
    }
    settings = Settings(_env_file=None).model_copy(update=nowhere)  # type: ignore[call-arg]
    asyncio.get_running_loop().call_later(0.3, stop.set)
    with pytest.raises(starting.ToldToEnd):
        async with asyncio.timeout(5), starting.service(settings, tmp_path, Clock(), stop):
            pass
