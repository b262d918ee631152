"""Telegram: whether it knows the token, where it posts updates, and whether its clock is ours."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx
from telegram.error import InvalidToken, TelegramError

from bot import logs
from bot.operating.doctor.finding import NOTE, OK, WRONG, Finding
from bot.settings import Settings
from bot.telegram.api import LOOPBACK, Api, api

PATIENCE = 10.0  # seconds
ASTRAY = 30.0  # seconds that clocks may differ: reminders know minutes, and certificates need no more


async def look(settings: Settings) -> AsyncIterator[Finding]:
    if settings.token is None:
        line = "there is no TELEGRAM_TOKEN: set the one that BotFather gives, or try python -m bot --sandbox."
        yield Finding(WRONG, "token", line)
        return
    telegram = api(settings.token, settings.telegram_api_url)
    try:
        async with asyncio.timeout(PATIENCE):
            await telegram.initialize()
    except InvalidToken:
        yield Finding(WRONG, "token", "Telegram does not know it: copy it again from BotFather.")
        return
    except (TelegramError, TimeoutError) as trouble:
        line = f"{settings.telegram_api_url} cannot be reached ({logs.described(trouble)}): look at the network."
        yield Finding(WRONG, "telegram", line)
        return
    else:
        yield Finding(OK, "token", f"Telegram knows it: @{telegram.username}, bot {telegram.id}", telegram.id)
        yield await _webhook(telegram, settings)
        yield await _clock(settings)
    finally:
        await telegram.shutdown()


async def _webhook(telegram: Api, settings: Settings) -> Finding:
    try:
        about = await telegram.call("getWebhookInfo", {}, read_seconds=PATIENCE)
    except TelegramError as trouble:
        return Finding(WRONG, "webhook", f"Telegram does not say ({logs.described(trouble)}): ask again.")
    there, waiting = about.get("url") or "", about.get("pending_update_count", 0)
    wait = f"{waiting} updates wait there"
    if there != (settings.webhook_url or ""):
        line = f"Telegram posts elsewhere than the settings say; the coach sets that right when it starts. {wait}"
        return Finding(NOTE, "webhook", line)
    if there and (failed := about.get("last_error_date")):
        at = f"{datetime.fromtimestamp(failed, UTC):%Y-%m-%d %H:%M} UTC"
        why = about.get("last_error_message", "")
        kind = WRONG if waiting else NOTE
        return Finding(kind, "webhook", f"the last failure was at {at} ({why}): look at the proxy. {wait}.")
    return Finding(OK, "webhook", f"{'as the settings say' if there else 'none, the coach polls'}; {wait}")


async def _clock(settings: Settings) -> Finding:
    """By the date of any answer; without the token, which would be in the address."""
    try:
        proxied = httpx.URL(settings.telegram_api_url).host not in LOOPBACK
        async with httpx.AsyncClient(timeout=PATIENCE, trust_env=proxied) as client:
            answer = await client.head(settings.telegram_api_url)
        theirs = parsedate_to_datetime(answer.headers["Date"])
    except (httpx.HTTPError, KeyError, ValueError):
        return Finding(NOTE, "clock", "there was nothing to compare it with")
    ahead = (datetime.now(UTC) - theirs).total_seconds()
    if abs(ahead) > ASTRAY:
        line = f"it is {abs(ahead):.0f} s {'ahead of' if ahead > 0 else 'behind'} Telegram's: let it be set (NTP)."
        return Finding(WRONG, "clock", line)
    return Finding(OK, "clock", "the same as Telegram's")
