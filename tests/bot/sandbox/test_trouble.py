"""The stand-in misbehaves as it is told, over a real connection."""

import httpx
import pytest

from tests.bot.sandbox.world import World


async def texts(world: World, chat: int) -> list[str]:
    return [message["text"] for message in (await world.chat(chat))["messages"]]


async def test_a_flood_limit_names_the_seconds_to_wait(world: World) -> None:
    """429 with parameters.retry_after, for so many requests of a method; then it works again."""
    chat = await world.person()
    await world.post("trouble", kind="429", method="sendMessage", times=2, seconds=7)
    for _ in range(2):
        envelope = await world.call("sendMessage", chat_id=chat, text="Hi")
        assert (envelope["error_code"], envelope["parameters"]) == (429, {"retry_after": 7})
        assert envelope["description"] == "Too Many Requests: retry after 7"
    assert await world.bot("sendChatAction", chat_id=chat, action="typing")
    assert await world.bot("sendMessage", chat_id=chat, text="Hi")


@pytest.mark.parametrize("code", [500, 502])
async def test_a_server_fault_does_nothing(world: World, code: int) -> None:
    """5xx, and the message was not sent; polling goes on unless it is named."""
    chat = await world.person()
    await world.post("trouble", kind=str(code))
    assert await world.updates() == []
    assert (await world.call("sendMessage", chat_id=chat, text="Hi"))["error_code"] == code
    assert await texts(world, chat) == ["/start"]


@pytest.mark.parametrize(("kind", "sent"), [("dropped_before", ["/start"]), ("dropped_after", ["/start", "Hi"])])
async def test_a_connection_is_dropped_before_or_after(world: World, address: str, kind: str, sent: list[str]) -> None:
    """The client hears nothing in both cases; only in one the message was sent."""
    chat = await world.person()
    await world.post("trouble", kind=kind, method="sendMessage")
    url = f"{address}/bot{world.stand_in.token}/sendMessage"
    async with httpx.AsyncClient() as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await client.post(url, json={"chat_id": chat, "text": "Hi"})
        assert await texts(world, chat) == sent
        assert (await client.post(url, json={"chat_id": chat, "text": "Ho"})).status_code == 200
    assert [request.outcome for request in world.stand_in.requests if request.method == "sendMessage"] == [
        "ok, dropped_after" if kind == "dropped_after" else kind,
        "ok",
    ]


async def test_a_slow_answer_outlasts_an_impatient_client(world: World, address: str) -> None:
    """The client times out; the message is sent all the same, later."""
    chat = await world.person()
    await world.post("trouble", kind="slow", seconds=1)
    url = f"{address}/bot{world.stand_in.token}/sendMessage"
    async with httpx.AsyncClient(timeout=0.2) as client:
        with pytest.raises(httpx.ReadTimeout):
            await client.post(url, json={"chat_id": chat, "text": "Hi"})
    await world.http.get(f"/sandbox/chats/{chat}", params={"after": (await world.chat(chat))["revision"], "wait": 20})
    assert await texts(world, chat) == ["/start", "Hi"]


async def test_an_outage_refuses_everything_until_it_ends(world: World) -> None:
    """502 to every method, polling too; what people write meanwhile waits."""
    chat = await world.person()
    await world.post("trouble", kind="outage")
    for method in ("getUpdates", "getMe"):
        assert (await world.call(method))["error_code"] == 502
    await world.post(f"chats/{chat}/text", text="Hello?")
    await world.post("trouble", kind="outage", on=False)
    assert [update["message"]["text"] for update in await world.updates()] == ["Hello?"]


async def test_trouble_can_be_called_off(world: World) -> None:
    """clear ends what was still to come; an unknown kind is refused."""
    await world.post("trouble", kind="500", times=100)
    await world.post("trouble", kind="clear")
    assert await world.bot("getMe")
    assert (await world.http.post("/sandbox/trouble", json={"kind": "gremlins"})).status_code == 400


async def test_a_flood_limit_can_be_one_chat_s(world: World) -> None:
    """Others are answered; so is the same chat when its 429s are over."""
    ada, grace = await world.person("Ada"), await world.person("Grace")
    await world.post("trouble", kind="429", chat=ada)
    assert await world.bot("sendMessage", chat_id=grace, text="Hi")
    assert (await world.call("sendMessage", chat_id=ada, text="Hi"))["error_code"] == 429
    assert await world.bot("sendMessage", chat_id=ada, text="Hi")


async def test_a_pace_is_kept_a_chat(world: World) -> None:
    """One message a second with a short burst; what only changes a message is free; retry_after is enough."""
    seconds = [0.0]
    world.stand_in.trouble.tick = lambda: seconds[0]
    ada, grace = await world.person("Ada"), await world.person("Grace")
    await world.post("trouble", kind="pace", burst=2)
    for _ in range(2):
        sent = await world.bot("sendMessage", chat_id=ada, text="Hi")
    envelope = await world.call("sendMessage", chat_id=ada, text="Hi")
    assert (envelope["error_code"], envelope["parameters"]) == (429, {"retry_after": 1})
    assert await world.bot("editMessageText", chat_id=ada, message_id=sent["message_id"], text="Ho")
    assert await world.bot("sendMessage", chat_id=grace, text="Hi")
    seconds[0] += 1
    assert await world.bot("sendMessage", chat_id=ada, text="Hi")
    assert "retry after 1" in await world.refused("sendMessage", chat_id=ada, text="Hi")
    await world.post("trouble", kind="pace", on=False)
    assert await world.bot("sendMessage", chat_id=ada, text="Hi")


async def test_a_pace_is_kept_over_all_chats(world: World) -> None:
    """So many messages a second, whomever they are for."""
    seconds = [0.0]
    world.stand_in.trouble.tick = lambda: seconds[0]
    people = [await world.person(str(number)) for number in range(4)]
    await world.post("trouble", kind="pace", per_second=3)
    outcomes = [(await world.call("sendMessage", chat_id=person, text="Hi"))["ok"] for person in people]
    assert outcomes == [True, True, True, False]
    seconds[0] += 0.4
    assert await world.bot("sendMessage", chat_id=people[3], text="Hi")


async def test_what_stands_before_telegram_answers_in_html(world: World) -> None:
    """502 without JSON, and nothing was done."""
    chat = await world.person()
    await world.post("trouble", kind="garbled")
    answer = await world.http.post(f"/bot{world.stand_in.token}/sendMessage", json={"chat_id": chat, "text": "Hi"})
    assert (answer.status_code, answer.headers["content-type"]) == (502, "text/html; charset=utf-8")
    assert await texts(world, chat) == ["/start"]


async def test_updates_of_different_people_can_come_out_of_order(world: World) -> None:
    """What one person wrote first comes after what another wrote later; what they write next, after that."""
    ada, grace = await world.person("Ada"), await world.person("Grace")
    await world.post("trouble", kind="late_update")
    await world.post(f"chats/{ada}/text", text="first")
    assert await world.updates() == []
    await world.post(f"chats/{grace}/text", text="second")
    await world.post(f"chats/{ada}/text", text="third")
    updates = await world.updates()
    assert [update["message"]["text"] for update in updates] == ["second", "first", "third"]
    assert [update["message"]["message_id"] for update in updates] == [4, 3, 5]
    assert [update["update_id"] for update in updates] == sorted(update["update_id"] for update in updates)


async def test_within_a_chat_messages_stay_in_order(world: World) -> None:
    """What is held holds up what the same person writes after it; clear lets it come without anybody else."""
    ada = await world.person("Ada")
    await world.post("trouble", kind="late_update")
    for text in ("first", "second"):
        await world.post(f"chats/{ada}/text", text=text)
    await world.post("trouble", kind="clear")
    assert [update["message"]["text"] for update in await world.updates()] == ["first", "second"]


async def test_a_press_can_overtake_what_was_written_before_it(world: World) -> None:
    """Messages and presses stand in separate queues (RELIABILITY 1.1)."""
    ada = await world.person("Ada")
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    sent = await world.bot("sendMessage", chat_id=ada, text="Sure?", reply_markup=markup)
    await world.post("trouble", kind="late_update")
    await world.post(f"chats/{ada}/text", text="written")
    await world.post(f"chats/{ada}/press", message_id=sent["message_id"], data="y")
    assert [next(iter(set(update) - {"update_id"})) for update in await world.updates()] == [
        "callback_query",
        "message",
    ]


async def test_an_account_can_be_deleted_and_be_there_again(world: World) -> None:
    """The bot is told nothing; it learns by 403."""
    chat = await world.person()
    await world.post("trouble", kind="deactivated", chat=chat)
    assert await world.refused("sendMessage", chat_id=chat, text="Hi") == "Forbidden: user is deactivated"
    assert await world.updates() == []
    await world.post("trouble", kind="deactivated", chat=chat, on=False)
    assert await world.bot("sendMessage", chat_id=chat, text="Hi")


@pytest.mark.parametrize("kind", ["deactivated", "migrated"])
async def test_trouble_for_nobody_is_refused(world: World, kind: str) -> None:
    """404: a chat that is not there, or of the other sort."""
    chat = await world.person()
    wrong = {"deactivated": 0, "migrated": chat}[kind]
    answer = await world.http.post("/sandbox/trouble", json={"kind": kind, "chat": wrong})
    assert answer.status_code == 404


@pytest.mark.parametrize("kind", ["repeat_update", "repeat_press"])
async def test_nothing_can_be_repeated_before_anything_happened(world: World, kind: str) -> None:
    """409."""
    assert (await world.http.post("/sandbox/trouble", json={"kind": kind})).status_code == 409
