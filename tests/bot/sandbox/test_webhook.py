"""Updates posted to a webhook, as telegram-bot-api's WebhookActor.cpp posts them."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from starlette.responses import Response

from tests.bot.sandbox.breaking import YES, keyboard
from tests.bot.sandbox.receiver import Receiver, receiving
from tests.bot.sandbox.world import World
from tests.telegram_schema import check_update

Json = dict[str, Any]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving() as made:
        yield made


class Pauses:
    """In place of sleeping: what was asked for, and (with `held`) no end to it until it is let go."""

    def __init__(self, world: World, held: bool = False) -> None:
        self.asked: list[float] = []
        self._go_on = asyncio.Event()
        if not held:
            self._go_on.set()
        world.stand_in.webhook.sleep = self

    async def __call__(self, seconds: float) -> None:
        self.asked.append(seconds)
        await self._go_on.wait()

    def let_go(self) -> None:
        self._go_on.set()


async def say(world: World, chat: int, *texts: str) -> None:
    for text in texts:
        await world.post(f"chats/{chat}/text", text=text)


async def info(world: World) -> Json:
    found: Json = await world.bot("getWebhookInfo")
    return found


async def taken(world: World) -> None:
    """Until nothing waits any more: the answers came back too."""
    async with asyncio.timeout(10):
        while world.stand_in.queue.count():  # noqa: ASYNC110, the stand-in tells nobody that an update was taken
            await asyncio.sleep(0.001)


async def test_an_update_is_posted_as_json_with_the_secret(world: World, receiver: Receiver) -> None:
    """What waited comes first; what was answered with 2xx is taken, and waits no more."""
    chat = await world.person()
    await say(world, chat, "before")
    await world.bot("setWebhook", url=receiver.address, secret_token="S3cret_-")
    await say(world, chat, "after")
    await receiver.got_so_many(2)
    await taken(world)
    assert receiver.texts() == ["before", "after"]
    update, headers = receiver.got[0]
    check_update(update)
    assert headers["x-telegram-bot-api-secret-token"] == "S3cret_-"
    assert headers["content-type"] == "application/json"
    assert await info(world) == {
        "url": receiver.address,
        "has_custom_certificate": False,
        "pending_update_count": 0,
        "max_connections": 40,
    }


async def test_without_a_secret_there_is_no_header(world: World, receiver: Receiver) -> None:
    """A receiver that asks for a secret finds none."""
    chat = await world.person()
    await world.bot("setWebhook", url=receiver.address)
    await say(world, chat, "hello")
    await receiver.got_so_many(1)
    assert "x-telegram-bot-api-secret-token" not in receiver.got[0][1]


async def test_what_was_not_taken_is_posted_again_ever_later(world: World, receiver: Receiver) -> None:
    """At once, then after 2, 4, 8 … up to 60 seconds; getWebhookInfo tells of the latest failure."""
    pauses = Pauses(world)
    chat = await world.person()
    receiver.answers.extend(Response(status_code=500) for _ in range(8))
    await world.bot("setWebhook", url=receiver.address)
    await say(world, chat, "hello", "again")
    await receiver.got_so_many(10)
    await taken(world)
    assert receiver.texts() == ["hello"] * 9 + ["again"]
    assert pauses.asked == [0, 2, 4, 8, 16, 32, 60, 60]
    found = await info(world)
    assert found["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
    assert found["last_error_date"] == world.clock.now().timestamp()


async def test_the_receiver_may_say_how_long_it_wants_to_rest(world: World, receiver: Receiver) -> None:
    """Retry-After, in seconds, up to an hour; it does not make later pauses longer."""
    pauses = Pauses(world)
    chat = await world.person()
    receiver.answers.extend(Response(status_code=503, headers={"retry-after": after}) for after in ("7", "9999"))
    receiver.answers.append(Response(status_code=503))
    await world.bot("setWebhook", url=receiver.address)
    await say(world, chat, "hello")
    await receiver.got_so_many(4)
    assert pauses.asked == [7, 3600, 2]


async def test_a_chat_that_fails_holds_up_only_itself(world: World, receiver: Receiver) -> None:
    """In order within a chat; others, and the same person's presses, go past."""
    pauses = Pauses(world, held=True)
    ada, grace = await world.person("Ada"), await world.person("Grace")
    sent = await world.bot("sendMessage", chat_id=ada, text="Sure?", reply_markup=keyboard([YES]))
    receiver.usual = lambda update: Response(status_code=500 if "fails" in str(update.get("message")) else 200)
    await world.bot("setWebhook", url=receiver.address)
    await say(world, ada, "fails", "waits")
    await world.post(f"chats/{ada}/press", message_id=sent["message_id"], data="1:yes")
    await say(world, grace, "passes")
    await receiver.got_so_many(3)
    assert receiver.texts() == ["fails", "passes"]
    assert sum("callback_query" in update for update, _ in receiver.got) == 1
    receiver.usual = lambda update: Response()
    pauses.let_go()
    await receiver.got_so_many(5)
    assert receiver.texts() == ["fails", "passes", "fails", "waits"]


async def test_no_more_connections_than_allowed(world: World, receiver: Receiver) -> None:
    """setWebhook.max_connections."""
    people = [await world.person(name) for name in ("Ada", "Grace", "Edsger", "Barbara")]
    await world.bot("setWebhook", url=receiver.address, max_connections=1)
    for person in people:
        await say(world, person, "hello")
    await receiver.got_so_many(4)
    assert receiver.most_at_work == 1


async def test_nobody_there_is_told_and_everything_waits(world: World) -> None:
    """After deleteWebhook it can be polled; polling did not work before."""
    Pauses(world, held=True)
    chat = await world.person()
    async with receiving() as gone:
        address = gone.address
    await world.bot("setWebhook", url=address)
    await say(world, chat, "hello")
    async with asyncio.timeout(10):
        while "last_error_message" not in (found := await info(world)):  # noqa: ASYNC110, as above
            await asyncio.sleep(0.001)
    assert (found["pending_update_count"], found["last_error_message"]) == (1, "Connection refused")
    assert "webhook is active" in await world.refused("getUpdates")
    assert await world.bot("deleteWebhook")
    assert (await info(world))["url"] == ""
    assert [update["message"]["text"] for update in await world.updates()] == ["hello"]


async def test_an_empty_address_removes_the_webhook(world: World, receiver: Receiver) -> None:
    """ "Use an empty string to remove webhook integration"."""
    await world.bot("setWebhook", url=receiver.address)
    await world.bot("setWebhook", url="")
    assert await world.updates() == []


async def test_what_waits_can_be_dropped_and_kinds_be_left_out(world: World, receiver: Receiver) -> None:
    """drop_pending_updates and allowed_updates, as for getUpdates."""
    chat = await world.person()
    await say(world, chat, "dropped")
    hook = {"url": receiver.address, "allowed_updates": ["my_chat_member"]}
    await world.bot("setWebhook", **hook, drop_pending_updates=True)
    await say(world, chat, "unheard")
    await world.post(f"chats/{chat}/block")
    await receiver.got_so_many(1)
    assert receiver.texts() == []
    assert (await info(world))["allowed_updates"] == ["my_chat_member"]


async def test_an_update_is_posted_no_more_after_a_day(world: World, receiver: Receiver) -> None:
    """It expires as it does for a poller."""
    pauses = Pauses(world, held=True)
    chat = await world.person()
    receiver.answers.append(Response(status_code=500))
    await world.bot("setWebhook", url=receiver.address)
    await say(world, chat, "forgotten")
    await receiver.got_so_many(1)
    world.later(hours=24, seconds=1)
    pauses.let_go()
    await say(world, chat, "news")
    await receiver.got_so_many(2)
    assert receiver.texts() == ["forgotten", "news"]


async def test_gone_for_23_hours_closes_the_webhook(world: World, receiver: Receiver) -> None:
    """410 once is a failure like others; 410 for 23 hours is an end."""
    chat = await world.person()

    async def eight_hours(seconds: float) -> None:
        world.later(hours=8)

    world.stand_in.webhook.sleep = eight_hours
    receiver.usual = lambda update: Response(status_code=410)
    await world.bot("setWebhook", url=receiver.address)
    await say(world, chat, "hello")
    await receiver.got_so_many(4)
    async with asyncio.timeout(10):
        while world.stand_in.webhook.hook:  # noqa: ASYNC110, the stand-in tells nobody
            await asyncio.sleep(0.001)
    assert len(receiver.got) == 4


async def test_in_an_outage_nothing_is_posted(world: World, receiver: Receiver) -> None:
    """It comes when the outage ends."""
    chat = await world.person()
    await world.bot("setWebhook", url=receiver.address)
    await world.post("trouble", kind="outage")
    await say(world, chat, "hello")
    await asyncio.sleep(0.05)
    assert receiver.got == []
    await world.post("trouble", kind="clear")
    await receiver.got_so_many(1)


async def test_an_update_can_be_posted_twice(world: World, receiver: Receiver) -> None:
    """Trouble: the latest one that was taken comes once more, under its id."""
    chat = await world.person()
    await world.bot("setWebhook", url=receiver.address)
    await say(world, chat, "hello")
    await receiver.got_so_many(1)
    await taken(world)
    await world.post("trouble", kind="repeat_update")
    await receiver.got_so_many(2)
    assert receiver.got[0][0] == receiver.got[1][0]


async def test_a_webhook_outlives_a_restart(tmp_path: Path, receiver: Receiver) -> None:
    """It is kept with the state; what waited meanwhile is posted when the stand-in serves again."""
    first = World(tmp_path)
    chat = await first.person()
    await first.bot("setWebhook", url=receiver.address, secret_token="s", max_connections=3)
    first.stand_in.webhook.stop()
    await say(first, chat, "hello")
    await first.close()
    second = World(tmp_path)
    second.stand_in.webhook.start()
    await receiver.got_so_many(1)
    assert receiver.got[0][1]["x-telegram-bot-api-secret-token"] == "s"
    assert (await info(second))["max_connections"] == 3
    await second.close()
