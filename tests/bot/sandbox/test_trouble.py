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
