"""Tells Telegram where to post updates, and keeps looking whether it does.

It is also how far receiving is, as `ticking` asks: nothing of a gap waits any more when Telegram counts no pending one.
"""

import asyncio

import structlog
from telegram.error import BadRequest, RetryAfter, TelegramError

from bot import logs
from bot.pauses import Pauses, Sleep
from bot.settings import SettingsTrouble
from bot.telegram.api import Api, seconds
from bot.telegram.updates import WANTED

CONNECTIONS = 100  # at once, the most that the Bot API allows
FIRST_LOOKS, LATER_LOOKS = 1.0, 10.0  # seconds between looks: until nothing waits, and afterwards

log = structlog.stdlib.get_logger(__name__)


async def register(api: Api, url: str, secret: str) -> None:
    """Raises `SettingsTrouble` when Telegram refuses the address, `TelegramError` when Telegram is away."""
    wanted = {"url": url, "secret_token": secret, "allowed_updates": list(WANTED), "max_connections": CONNECTIONS}
    try:
        await api.call("setWebhook", wanted)
    except BadRequest as refused:
        raise SettingsTrouble(f"Telegram refuses WEBHOOK_URL: {refused.message}.") from None


class Registration:
    """`polls` looks were begun; the latest that found nothing pending was number `drained`."""

    def __init__(self, api: Api, url: str, secret: str, sleep: Sleep = asyncio.sleep) -> None:
        self._api, self._url, self._secret, self._sleep = api, url, secret, sleep
        self._pauses = Pauses()
        self._failed_at, self._was_ours = 0, False
        self.polls = 0
        self.drained = 0

    async def run(self, stop: asyncio.Event) -> None:
        stopping = asyncio.ensure_future(stop.wait())
        while not stop.is_set():
            looking = asyncio.ensure_future(self._look())
            await asyncio.wait({looking, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not looking.done():
                looking.cancel()
                return
            sleeping = asyncio.ensure_future(self._sleep(looking.result()))
            await asyncio.wait({sleeping, stopping}, return_when=asyncio.FIRST_COMPLETED)
            sleeping.cancel()

    async def once(self) -> None:
        """One look. Registers anew when somebody else has taken the webhook away."""
        self.polls += 1
        number = self.polls
        about = await self._api.call("getWebhookInfo", {}, read_seconds=10)
        if about.get("url") != self._url:
            if about.get("url") or self._was_ours:  # else no process has come to it yet
                log.error("webhook-was-changed")
            await register(self._api, self._url, self._secret)
        elif not about.get("pending_update_count"):
            self.drained = number
        self._was_ours = True
        failed_at = int(about.get("last_error_date") or 0)
        if failed_at > self._failed_at:
            log.warning("webhook-failing", count=about.get("pending_update_count", 0))
        self._failed_at = max(failed_at, self._failed_at)

    async def _look(self) -> float:
        """The seconds until the next."""
        try:
            await self.once()
        except RetryAfter as flood:
            return seconds(flood)
        except TelegramError as trouble:
            if not self._pauses.waiting:
                log.warning("telegram-away", fault=logs.described(trouble))
            return self._pauses.next()
        except Exception as ours:
            logs.fault("webhook-look-failed", ours)
            return self._pauses.next()
        self._pauses.over()
        return LATER_LOOKS if self.drained == self.polls else FIRST_LOOKS
