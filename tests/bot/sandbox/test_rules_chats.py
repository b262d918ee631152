"""Rules for whom a bot can reach."""

import httpx
import pytest

from tests.bot.sandbox.breaking import Case, Cases, ask, asking, check, each
from tests.bot.sandbox.world import World


async def who_never_wrote(world: World) -> httpx.Response:
    stranger = await world.post("people", name="Ada")
    return await ask(world, "sendMessage", chat_id=stranger["id"], text="Hi")


def who_blocked(method: str, **params: object) -> Case:
    async def case(world: World) -> httpx.Response:
        chat = await world.person()
        await world.post(f"chats/{chat}/block")
        return await ask(world, method, chat_id=chat, **params)

    return case


async def who_left_telegram(world: World) -> httpx.Response:
    chat = await world.person()
    await world.post("trouble", kind="deactivated", chat=chat)
    return await ask(world, "sendMessage", chat_id=chat, text="Hi")


async def a_group_that_moved(world: World) -> httpx.Response:
    await world.post("groups/-42/text", **{"from": await world.person(), "text": "Hello"})
    await world.post("trouble", kind="migrated", chat=-42)
    return await ask(world, "sendMessage", chat_id=-42, text="Hi")


BROKEN: Cases = {
    "chats.id-missing": [asking("sendMessage", text="Hi"), asking("sendMessage", chat_id="", text="Hi")],
    "chats.not-found": [
        asking("sendMessage", chat_id=12, text="Hi"),
        asking("sendMessage", chat_id="@someone", text="Hi"),
        who_never_wrote,
    ],
    "chats.blocked": [
        who_blocked("sendMessage", text="Hi"),
        who_blocked("sendChatAction", action="typing"),
        who_blocked("editMessageText", message_id=1, text="Hi"),
        who_blocked("deleteMessage", message_id=1),
    ],
    "chats.deactivated": [who_left_telegram],
    "chats.migrated": [a_group_that_moved],
}


@pytest.mark.parametrize(("rule", "case"), each(BROKEN))
async def test_a_chat_that_is_out_of_reach_is_refused(world: World, rule: str, case: Case) -> None:
    """Whoever did not write first, blocked the bot, deleted the account; a group that became a supergroup."""
    await check(world, rule, case)


async def test_who_unblocks_the_bot_is_in_reach_again(world: World) -> None:
    """Blocking and unblocking both come as my_chat_member."""
    chat = await world.person()
    await world.post(f"chats/{chat}/block")
    await world.post(f"chats/{chat}/block", blocked=False)
    assert await world.bot("sendMessage", chat_id=chat, text="Hi")
    changes = [update["my_chat_member"]["new_chat_member"]["status"] for update in await world.updates()]
    assert changes == ["kicked", "member"]


async def test_a_group_that_moved_is_reached_under_its_new_id(world: World) -> None:
    """ResponseParameters has the new id; both chats hold a service message about it."""
    await world.post("groups/-42/text", **{"from": await world.person(), "text": "Hello"})
    world.stand_in.queue.clear()
    new = (await world.post("trouble", kind="migrated", chat=-42))["chat"]
    refusal = await world.call("sendMessage", chat_id=-42, text="Hi")
    assert refusal["parameters"] == {"migrate_to_chat_id": new}
    assert (await world.bot("sendMessage", chat_id=new, text="Hi"))["chat"]["type"] == "supergroup"
    told = [update["message"] for update in await world.updates()]
    assert [(one["chat"]["id"], one.get("migrate_to_chat_id"), one.get("migrate_from_chat_id")) for one in told] == [
        (-42, new, None),
        (new, None, -42),
    ]
