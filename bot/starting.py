"""From settings to a service that runs: the database opened, Telegram asked who we are, one bot a database."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import structlog
from telegram.error import InvalidToken, TelegramError

import dialogs
from bot import logs
from bot.clock import Clock
from bot.pauses import Pauses
from bot.service import Service
from bot.settings import Settings, SettingsTrouble
from bot.storage import Keys, Store, StoreAway
from bot.telegram.api import Api, api
from bot.telegram.sending import at_once
from bot.web.registering import register
from dialogs.catalogue import coach
from dialogs.engine.words import Words

ADVICE = (
    "There is no TELEGRAM_TOKEN: set the one that BotFather gives, or try the coach without: python -m bot --sandbox"
)
AND_OTHERS = 10  # connections: answers to buttons, signs that something is being made
SIDE_BY_SIDE = 3  # transactions, where the database takes several writers


class ToldToEnd(Exception):
    """Before it had begun: somebody pressed Ctrl-C while it waited for the database or for Telegram."""


T = TypeVar("T")
log = structlog.stdlib.get_logger(__name__)


@asynccontextmanager
async def service(
    settings: Settings,
    data: Path,
    clock: Clock,
    stop: asyncio.Event,
    poll_seconds: int = 10,
    port: socket.socket | None = None,
    backup: Callable[[], Awaitable[None]] | None = None,
) -> AsyncIterator[Service]:
    """Everything but running. Waits in growing pauses while the database or Telegram is away. `port`: of the web app.
    `backup` is asked each hour whether one is due.

    Raises `SettingsTrouble`, `KeyTrouble`, `StrangeDatabase` and `WrongBot`, each one line of advice, and `ToldToEnd`
    after `stop`.
    """
    if settings.token is None:
        raise SettingsTrouble(ADVICE)
    loading = asyncio.create_task(asyncio.to_thread(Words.load, Path(dialogs.__file__).parent))
    async with store(settings, data, stop) as kept:
        connections = at_once(settings.messages_per_second) + AND_OTHERS
        telegram = api(settings.token, settings.telegram_api_url, connections)
        try:
            await _patiently(lambda: _introduced(telegram), "telegram-away", stop)
            await kept.claim_bot(telegram.id)
            if "receive" in settings.roles:
                await _patiently(lambda: _receives(telegram, settings), "telegram-away", stop)
            words = await loading
            heard = settings.operator_chat is not None
            thinking = coach(words, timedelta(seconds=settings.reading_seconds), heard)
            several = SIDE_BY_SIDE if settings.database(data).startswith("postgresql") else 1
            log.info("started", bot=telegram.id, telegram=settings.telegram_api_url)
            yield Service(
                settings,
                clock,
                telegram,
                kept,
                words,
                thinking,
                side_by_side=several,
                poll_seconds=poll_seconds,
                port=port,
                folder=settings.database_folder(data),
                backup=backup,
            )
        finally:
            await telegram.shutdown()


@asynccontextmanager
async def store(settings: Settings, data: Path, stop: asyncio.Event) -> AsyncIterator[Store]:
    """The database, brought to today's tables. Raises as `service`."""
    try:
        await asyncio.to_thread(data.mkdir, mode=0o700, parents=True, exist_ok=True)
    except OSError as trouble:
        raise SettingsTrouble(f"The folder {data}/ cannot be made ({type(trouble).__name__}).") from None
    where = "DATA_KEY_FILE" if settings.data_key_file else "DATA_KEY"
    keys = Keys.find(settings.key, data, where)
    kept = await _patiently(lambda: Store.open(settings.database(data), keys), "database-away", stop)
    try:
        yield kept
    finally:
        await kept.close()


async def _receives(telegram: Api, settings: Settings) -> None:
    if settings.webhook_url and settings.secret:
        await register(telegram, settings.webhook_url, settings.secret)
    else:
        await telegram.call("deleteWebhook", {})  # with a webhook, polling is answered by 409


async def _introduced(telegram: Api) -> None:
    try:
        await telegram.initialize()
    except InvalidToken:
        raise SettingsTrouble("Telegram does not know this TELEGRAM_TOKEN: copy it again from BotFather.") from None


async def _patiently(attempt: Callable[[], Awaitable[T]], away: str, stop: asyncio.Event) -> T:
    pauses = Pauses()
    while True:
        trying = asyncio.ensure_future(attempt())
        await _either(trying, stop)
        if not trying.done():
            trying.cancel()
            raise ToldToEnd
        try:
            return trying.result()
        except (TelegramError, StoreAway) as trouble:
            if not pauses.waiting:
                log.warning(away, fault=logs.described(trouble))
        await _either(asyncio.ensure_future(asyncio.sleep(pauses.next())), stop)


async def _either(doing: asyncio.Future[Any], stop: asyncio.Event) -> None:
    stopping = asyncio.ensure_future(stop.wait())
    await asyncio.wait({doing, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
