"""Breaking the stand-in's rules (bot/sandbox/rules.toml) over HTTP. A case is one wrong request, all before it right.

Each `test_rules_SUBJECT.py` has `BROKEN`: the rules of its subject, and for each the cases that break it.
"""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import httpx
import pytest

from bot.sandbox.bot_api import RULE_HEADER
from bot.sandbox.refusal import RULES
from tests.bot.sandbox.world import World

Json = dict[str, Any]
Case = Callable[[World], Awaitable[httpx.Response]]
Cases = Mapping[str, Sequence[Case]]

YES: Json = {"text": "Yes", "callback_data": "1:yes"}


async def ask(world: World, method: str, **params: Any) -> httpx.Response:
    """A Bot API request as JSON, answered as it may be."""
    return await world.http.post(f"/bot{world.stand_in.token}/{method}", json=params)


async def ask_raw(world: World, method: str, body: bytes, kind: str) -> httpx.Response:
    """With a body of this content type, whatever it holds."""
    url = f"/bot{world.stand_in.token}/{method}"
    return await world.http.post(url, content=body, headers={"content-type": kind})


def asking(method: str, **params: Any) -> Case:
    return lambda world: ask(world, method, **params)


def to_person(method: str, **params: Any) -> Case:
    """The same about the chat with a person; their /start is its only message, under the id 1."""

    async def case(world: World) -> httpx.Response:
        return await ask(world, method, chat_id=await world.person(), **params)

    return case


def about_sent(method: str, sent: Json, **params: Any) -> Case:
    """About a message that the bot sent just before, by sendMessage with `sent`."""

    async def case(world: World) -> httpx.Response:
        chat = await world.person()
        message = await world.bot("sendMessage", chat_id=chat, **sent)
        return await ask(world, method, chat_id=chat, message_id=message["message_id"], **params)

    return case


def uploading(method: str, field: str, data: bytes, **params: str) -> Case:
    """To a person, as a multipart form with one file."""

    async def case(world: World) -> httpx.Response:
        form = {"chat_id": str(await world.person()), **params}
        url = f"/bot{world.stand_in.token}/{method}"
        return await world.http.post(url, data=form, files={field: ("plan.png", data)})

    return case


def keyboard(*rows: list[Json]) -> Json:
    return {"inline_keyboard": list(rows)}


def each(broken: Cases) -> list[Any]:
    """For parametrize(("rule", "case"), …): a test is named after its rule, so `-k too-long` finds it."""
    return [
        pytest.param(rule, case, id=rule if len(cases) == 1 else f"{rule}-{number}")
        for rule, cases in broken.items()
        for number, case in enumerate(cases, 1)
    ]


async def check(world: World, rule: str, case: Case) -> None:
    """The case breaks this rule and no other, and the answer is the one that is listed."""
    answer = await case(world)
    listed, envelope = RULES[rule], answer.json()
    assert answer.headers.get(RULE_HEADER) == rule, answer.text
    assert (answer.status_code, envelope["error_code"], envelope["ok"]) == (listed.code, listed.code, False)
    words = re.sub(r"\\\{[a-z]+\\\}", "(.+)", re.escape(listed.description))
    assert re.fullmatch(words, envelope["description"], re.DOTALL), envelope["description"]
