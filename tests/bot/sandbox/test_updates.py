"""getUpdates as Telegram answers it (RELIABILITY 1.1)."""

import asyncio

from tests.bot.sandbox.world import World


async def say(world: World, chat: int, *texts: str) -> None:
    for text in texts:
        await world.post(f"chats/{chat}/text", text=text)


async def texts(world: World, **params: int) -> list[str]:
    return [update["message"]["text"] for update in await world.updates(**params)]


async def test_updates_come_again_until_a_higher_offset_confirms_them(world: World) -> None:
    """ "An update is considered confirmed as soon as getUpdates is called with an offset higher than its update_id"."""
    chat = await world.person()
    await say(world, chat, "one", "two", "three")
    first = (await world.updates())[0]["update_id"]
    assert await texts(world) == ["one", "two", "three"]
    assert await texts(world, offset=first) == ["one", "two", "three"]
    assert await texts(world, offset=first + 1, limit=1) == ["two"]
    assert await texts(world) == ["two", "three"]
    assert (await world.bot("getWebhookInfo"))["pending_update_count"] == 2
    assert await texts(world, offset=first + 3) == []


async def test_a_negative_offset_forgets_all_but_the_last(world: World) -> None:
    """offset=-1 gives the last update, and those before it are gone."""
    chat = await world.person()
    await say(world, chat, "one", "two", "three")
    assert await texts(world, offset=-1) == ["three"]
    assert await texts(world) == ["three"]


async def test_an_offset_out_of_range_starts_at_the_head(world: World) -> None:
    """Client.cpp: an offset far ahead of the last id is nonsense and confirms nothing."""
    chat = await world.person()
    await say(world, chat, "one")
    last = (await world.updates())[-1]["update_id"]
    assert await texts(world, offset=last + 100) == ["one"]


async def test_update_ids_rise_one_by_one(world: World) -> None:
    """Confirming does not start them anew."""
    chat = await world.person()
    await say(world, chat, "one", "two")
    ids = [update["update_id"] for update in await world.updates()]
    assert ids[1] == ids[0] + 1
    await world.updates(offset=ids[1] + 1)
    await say(world, chat, "three")
    assert (await world.updates())[0]["update_id"] == ids[1] + 1


async def test_a_message_is_forgotten_after_a_day_and_a_press_after_150_seconds(world: World) -> None:
    """Client.cpp 17053-17353: date + 86,400 for messages, 150 s for presses, when nobody fetched them."""
    chat = await world.person()
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    sent = await world.bot("sendMessage", chat_id=chat, text="Sure?", reply_markup=markup)
    await world.post(f"chats/{chat}/press", message_id=sent["message_id"], data="y")
    await say(world, chat, "hello")
    world.later(seconds=150)
    assert len(await world.updates()) == 2
    world.later(seconds=1)
    assert await texts(world) == ["hello"]
    world.later(hours=24)
    assert await world.updates() == []


async def test_a_long_poll_ends_when_something_happens(world: World) -> None:
    """It answers at once with what came, not at its time limit."""
    chat = await world.person()
    poll = asyncio.create_task(world.updates(timeout=50))
    await asyncio.sleep(0)
    await say(world, chat, "hello")
    assert len(await asyncio.wait_for(poll, 10)) == 1


async def test_a_second_poller_ends_the_first(world: World) -> None:
    """409 Conflict goes to the poll that waited."""
    first = asyncio.create_task(world.call("getUpdates", timeout=50))
    await world.polled()
    assert await world.updates() == []
    envelope = await asyncio.wait_for(first, 10)
    assert envelope["error_code"] == 409
    assert envelope["description"].startswith("Conflict: terminated by other getUpdates request")


async def test_closing_lets_the_long_poll_go(world: World) -> None:
    """The sandbox ends within seconds, whoever waits."""
    poll = asyncio.create_task(world.updates(timeout=50))
    await world.polled()
    world.stand_in.close()
    assert await asyncio.wait_for(poll, 10) == []


async def test_the_bot_hears_only_what_it_asked_for(world: World) -> None:
    """allowed_updates holds for what happens later, until it is given again; empty means all."""
    chat = await world.person()
    await world.updates(allowed_updates=["callback_query"])
    await say(world, chat, "unheard")
    assert await world.updates() == []
    await world.updates(allowed_updates=[])
    await say(world, chat, "heard")
    assert await texts(world) == ["heard"]


async def test_an_update_can_come_twice(world: World) -> None:
    """Trouble: the latest one handed out comes once more under its id, although it was confirmed."""
    chat = await world.person()
    await say(world, chat, "hello")
    update = (await world.updates())[0]
    await world.updates(offset=update["update_id"] + 1)
    await world.post("trouble", kind="repeat_update")
    assert await world.updates(offset=update["update_id"] + 1) == [update]
    assert await world.updates(offset=update["update_id"] + 1) == []


async def test_a_press_can_come_twice_under_two_ids(world: World) -> None:
    """telegram-bot-api#699: the phone sends the press again after reconnecting."""
    chat = await world.person()
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    sent = await world.bot("sendMessage", chat_id=chat, text="Sure?", reply_markup=markup)
    await world.post(f"chats/{chat}/press", message_id=sent["message_id"], data="y")
    first = (await world.updates())[0]
    await world.post("trouble", kind="repeat_press")
    second = (await world.updates(offset=first["update_id"] + 1))[0]
    assert second["update_id"] > first["update_id"]
    assert second["callback_query"] == first["callback_query"]


async def test_deleting_the_webhook_can_drop_what_waits(world: World) -> None:
    """deleteWebhook always succeeds: there is none."""
    chat = await world.person()
    await say(world, chat, "hello")
    assert await world.bot("deleteWebhook") is True
    assert await texts(world) == ["hello"]
    assert await world.bot("deleteWebhook", drop_pending_updates=True) is True
    assert await world.updates() == []
