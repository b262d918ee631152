"""What the stand-in answers when it is told to misbehave, as rules; what then was done, is in test_trouble.py."""

import asyncio

import httpx
import pytest

from tests.bot.sandbox.breaking import Case, Cases, ask, check, each
from tests.bot.sandbox.world import World


def after(kind: str, method: str = "sendMessage", /, **options: object) -> Case:
    async def case(world: World) -> httpx.Response:
        chat = await world.person()
        await world.post("trouble", kind=kind, **options)
        return await ask(world, method, **({} if method.startswith("get") else {"chat_id": chat, "text": "Hi"}))

    return case


async def too_fast(world: World) -> httpx.Response:
    chat = await world.person()
    await world.post("trouble", kind="pace", burst=1)
    await world.bot("sendMessage", chat_id=chat, text="Hi")
    return await ask(world, "sendMessage", chat_id=chat, text="Ho")


async def a_poll_when_an_outage_begins(world: World) -> httpx.Response:
    poll = asyncio.create_task(ask(world, "getUpdates", timeout=50))
    await world.polled()
    await world.post("trouble", kind="outage")
    return await asyncio.wait_for(poll, 10)


BROKEN: Cases = {
    "trouble.flood": [after("429"), after("429", "getUpdates", method="getUpdates"), too_fast],
    "trouble.internal": [after("500")],
    "trouble.gateway": [after("502"), after("outage"), after("outage", "getUpdates"), a_poll_when_an_outage_begins],
}


@pytest.mark.parametrize(("rule", "case"), each(BROKEN))
async def test_trouble_is_told_in_telegram_s_own_form(world: World, rule: str, case: Case) -> None:
    """429, 500 and 502 come with ok, error_code and description."""
    await check(world, rule, case)
