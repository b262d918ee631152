"""The coach behind a webhook, whole: the stand-in posts, a port listens, an answer arrives."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from bot import starting
from bot.clock import Clock
from bot.settings import Settings, SettingsTrouble
from bot.web.serving import listening
from bot.web.webhook import SECRET_HEADER
from tests.bot.telegram.updates_made import text
from tests.bot.test_service import Json, Stage, settings_for, stage
from tests.bot.times import until
from tests.telegram_schema import check_request

__all__ = ["stage"]

SECRET = "a-secret-for-tests"


def with_webhook(stage: Stage, **more: Any) -> Settings:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    hook = {"webhook_url": f"http://127.0.0.1:{port}/telegram", "webhook_secret": SecretStr(SECRET), "port": port}
    return settings_for(stage).model_copy(update=hook | more)


@asynccontextmanager
async def running(settings: Settings, data: Path) -> AsyncIterator[httpx.AsyncClient]:
    """The coach at work, and somebody at its web app; leaving ends it, within its eight seconds."""
    stop = asyncio.Event()
    port = listening(settings)
    base = f"http://127.0.0.1:{settings.port}"
    async with (
        httpx.AsyncClient(base_url=base, trust_env=False) as http,
        starting.service(settings, data, Clock(), stop, port=port) as service,
    ):
        work = asyncio.create_task(service.run(stop))
        try:
            yield http
        finally:
            stop.set()
            await asyncio.wait_for(work, 8)


async def test_who_writes_is_answered_through_the_webhook_and_nothing_is_polled(stage: Stage, tmp_path: Path) -> None:
    async with running(with_webhook(stage), tmp_path):
        ana = await stage.come()
        await stage.does(ana, "text", text="/start")
        [hello] = await stage.sees(ana, 1)
        [[yes], *_] = hello["reply_markup"]["inline_keyboard"]
        await stage.does(ana, "press", message_id=hello["message_id"], data=yes["callback_data"])
        await stage.sees(ana, 2)
    methods = [one.method for one in stage.stand_in.requests]
    assert "getUpdates" not in methods
    assert methods.count("setWebhook") == 1
    for request in stage.stand_in.requests:
        check_request(request.method, request.params)
        assert request.outcome == "ok"


async def test_what_was_written_while_the_coach_was_away_is_answered_once_after_it_came_back(
    stage: Stage, tmp_path: Path
) -> None:
    settings = with_webhook(stage)
    async with running(settings, tmp_path):
        ana = await stage.come()
        await stage.does(ana, "text", text="/start")
        await stage.sees(ana, 1)
    await stage.does(ana, "text", text="/help")
    async with running(settings, tmp_path):
        assert len(await stage.sees(ana, 2)) == 2


async def test_health_readiness_and_metrics_are_told_beside_it(stage: Stage, tmp_path: Path) -> None:
    async with running(with_webhook(stage), tmp_path) as http:
        ana = await stage.come()
        await stage.does(ana, "text", text="/start")
        await stage.sees(ana, 1)
        assert (await http.get("/health")).text == "alive\n"
        assert (await http.get("/ready")).text == "ready\n"
        page = (await http.get("/metrics")).text
        assert 'milepost_updates_total{kind="command"} 1.0' in page
        assert "milepost_turn_seconds_count 1.0" in page
        assert (await http.get("/telegram")).status_code == 405
        assert (await http.post("/telegram", json={"update_id": 1})).status_code == 403
        assert (await http.get("/")).status_code == 404


async def test_with_polling_a_named_port_tells_health_and_takes_no_updates(stage: Stage, tmp_path: Path) -> None:
    settings = with_webhook(stage, webhook_url=None, webhook_secret=None)
    async with running(settings, tmp_path) as http:
        assert (await http.get("/ready")).status_code == 200
        assert (await http.post("/telegram", json={"update_id": 1})).status_code == 404
        await until(lambda: any(one.method == "getUpdates" for one in stage.stand_in.requests))


async def test_a_thousand_connections_that_say_nothing_keep_nobody_waiting(stage: Stage, tmp_path: Path) -> None:
    settings = with_webhook(stage)
    async with running(settings, tmp_path):
        idle = [await asyncio.open_connection("127.0.0.1", settings.port) for _ in range(1000)]
        ana = await stage.come()
        await stage.does(ana, "text", text="/start")
        assert len(await stage.sees(ana, 1)) == 1
        for _, writer in idle:
            writer.close()


async def test_a_thousand_posts_at_once_are_each_kept_once(stage: Stage, tmp_path: Path) -> None:
    """Half of them come twice, as after a lost answer; none of these chats is anybody's who would be answered."""
    settings = with_webhook(stage, roles=frozenset({"receive"}), intake_per_minute=0)
    async with running(settings, tmp_path) as http:
        bodies = [text(900_000_000 + number, chat=10_000 + number % 50) for number in range(500)]
        post = asyncio.Semaphore(100)  # connections, as many as Telegram opens

        async def posted(body: Json) -> int:
            async with post:
                shown = {SECRET_HEADER: SECRET}
                return (await http.post("/telegram", json=body, headers=shown, timeout=60)).status_code

        assert set(await asyncio.gather(*map(posted, bodies + bodies))) == {200}
        page = (await http.get("/metrics")).text
    assert "milepost_inbox_waiting 500.0" in page


async def test_who_is_not_let_in_hears_so_once(stage: Stage, tmp_path: Path) -> None:
    ana, ben = await stage.come("Ana"), await stage.come("Ben", "es")
    async with running(with_webhook(stage, allowed_users=frozenset({ana})), tmp_path):
        await stage.does(ben, "text", text="/start")
        await stage.does(ben, "text", text="please")
        await stage.does(ana, "text", text="/start")
        [hello] = await stage.sees(ana, 1)
        [closed] = await stage.sees(ben, 1)
    assert "reply_markup" in hello
    assert "la persona que me mantiene" in closed["text"]


async def test_a_process_does_what_its_roles_say(stage: Stage, tmp_path: Path) -> None:
    """One receives, and a second on the same database takes turns and sends."""
    ana = await stage.come()
    async with running(with_webhook(stage, roles=frozenset({"receive"})), tmp_path):
        await stage.does(ana, "text", text="/start")
        await until(lambda: stage.stand_in.queue.count() == 0)
        async with asyncio.timeout(1):
            assert len(await stage.sees(ana, 0)) == 0
    both = with_webhook(stage, webhook_url=None, webhook_secret=None, roles=frozenset({"turn", "send", "tick"}))
    async with running(both, tmp_path):
        assert len(await stage.sees(ana, 1)) == 1
    assert "getUpdates" not in [one.method for one in stage.stand_in.requests]


async def test_an_address_that_telegram_refuses_ends_the_start_with_one_line(stage: Stage, tmp_path: Path) -> None:
    settings = with_webhook(stage, webhook_url="https://coach.example/telegram")
    with pytest.raises(SettingsTrouble, match="Telegram refuses WEBHOOK_URL"):
        async with running(settings, tmp_path):
            pass


def test_a_port_that_is_taken_is_one_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        settings = Settings(_env_file=None, port=taken.getsockname()[1])  # type: ignore[call-arg]
        with pytest.raises(SettingsTrouble, match=r"PORT \d+ cannot be used"):
            listening(settings)
