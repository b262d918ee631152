"""Rules for how updates reach a bot: polled by one, or posted to a webhook, never both."""

import asyncio

import httpx
import pytest

from tests.bot.sandbox.breaking import Case, Cases, ask, asking, check, each
from tests.bot.sandbox.world import World

HOOK = "http://127.0.0.1:9/hook"


def ended_by(method: str, **params: object) -> Case:
    """What a long poll hears when this is asked meanwhile."""

    async def case(world: World) -> httpx.Response:
        poll = asyncio.create_task(ask(world, "getUpdates", timeout=50))
        await world.polled()
        await world.bot(method, **params)
        return await asyncio.wait_for(poll, 10)

    return case


async def a_poll_beside_a_webhook(world: World) -> httpx.Response:
    await world.bot("setWebhook", url=HOOK)
    return await ask(world, "getUpdates")


def hook(url: str = HOOK, **params: object) -> Case:
    return asking("setWebhook", url=url, **params)


BROKEN: Cases = {
    "updates.second-poller": [ended_by("getUpdates")],
    "updates.polled-with-webhook": [a_poll_beside_a_webhook],
    "updates.webhook-while-polling": [ended_by("setWebhook", url=HOOK)],
    "updates.webhook-without-tls": [hook("http://example.org/hook"), hook("ftp://127.0.0.1/"), hook("hook")],
    "updates.webhook-port": [hook("https://example.org:8080/hook")],
    "updates.webhook-elsewhere": [hook("https://example.org/hook"), hook("https://example.org:8443/hook")],
    "updates.secret-characters": [hook(secret_token="a b"), hook(secret_token="é"), hook(secret_token="")],
    "updates.secret-too-long": [hook(secret_token="x" * 257)],
}


@pytest.mark.parametrize(("rule", "case"), each(BROKEN))
async def test_a_wrong_way_to_receive_updates_is_refused(world: World, rule: str, case: Case) -> None:
    """One poller a token; a webhook or polling; where updates may be posted, and with which secret."""
    await check(world, rule, case)
