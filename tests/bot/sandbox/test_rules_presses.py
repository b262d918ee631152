"""Rules for answering a pressed button."""

import httpx
import pytest

from tests.bot.sandbox.breaking import YES, Case, Cases, ask, asking, check, each, keyboard
from tests.bot.sandbox.world import World


async def pressed(world: World) -> str:
    """The id of a press that nobody has answered."""
    chat = await world.person()
    sent = await world.bot("sendMessage", chat_id=chat, text="Sure?", reply_markup=keyboard([YES]))
    press = await world.post(f"chats/{chat}/press", message_id=sent["message_id"], data="1:yes")
    return str(press["callback_query_id"])


async def a_second_answer(world: World) -> httpx.Response:
    press = await pressed(world)
    await world.bot("answerCallbackQuery", callback_query_id=press)
    return await ask(world, "answerCallbackQuery", callback_query_id=press)


async def an_answer_after_16_seconds(world: World) -> httpx.Response:
    press = await pressed(world)
    world.later(seconds=16)
    return await ask(world, "answerCallbackQuery", callback_query_id=press)


async def a_long_answer(world: World) -> httpx.Response:
    return await ask(world, "answerCallbackQuery", callback_query_id=await pressed(world), text="x" * 201)


BROKEN: Cases = {
    "presses.too-old": [
        asking("answerCallbackQuery", callback_query_id="1"),
        a_second_answer,
        an_answer_after_16_seconds,
    ],
    "presses.answer-too-long": [a_long_answer],
}


@pytest.mark.parametrize(("rule", "case"), each(BROKEN))
async def test_an_answer_that_comes_too_late_or_is_too_long_is_refused(world: World, rule: str, case: Case) -> None:
    """Once, within 15 seconds, with up to 200 characters."""
    await check(world, rule, case)


async def test_an_answer_in_time_is_shown(world: World) -> None:
    """Its text comes to the page as a notice; 200 characters pass."""
    press = await pressed(world)
    assert await world.bot("answerCallbackQuery", callback_query_id=press, text="x" * 200)
    (person,) = world.stand_in.chats.people()
    assert [notice["text"] for notice in (await world.chat(person.id))["notices"]] == ["x" * 200]
