"""What the stand-in shows of a bot's inside is what the bot lends; and chats of groups are watched like others."""

from typing import Any

from tests.bot.sandbox.world import World


class Lent:
    reading = 3.0
    loads = 2
    trouble = "en.ftl:3: awareness-now is already in en.ftl:1"

    async def look(self, chat: int) -> dict[str, Any]:
        return {"mentee": None, "zone": "Asia/Tokyo", "turn": {"of": chat}}


async def test_a_bot_that_lends_no_desk_has_none(world: World) -> None:
    """As on Telegram: null in the chat, so that the page has no drawer, and 404."""
    ada = await world.person()
    assert (await world.chat(ada))["desk"] is None
    assert (await world.http.get(f"/sandbox/chats/{ada}/desk")).status_code == 404


async def test_the_desk_shows_a_persons_place_and_what_is_wrong_on_disk(world: World) -> None:
    """GET /sandbox/chats/ID/desk is the bot's own answer; trouble comes with the chat, and is seen without it."""
    ada = await world.person()
    world.stand_in.desk = Lent()
    assert (await world.chat(ada))["desk"] == {"trouble": Lent.trouble, "loads": 2}
    shown = (await world.http.get(f"/sandbox/chats/{ada}/desk")).json()
    assert shown == {"mentee": None, "zone": "Asia/Tokyo", "turn": {"of": ada}}
    assert (await world.http.get("/sandbox/chats/17/desk")).status_code == 404


async def test_whoever_watches_hears_that_something_beside_the_messages_is_new(world: World) -> None:
    """`Chats.ring` for one chat, or for all."""
    ada, eve = await world.person("Ada"), await world.person("Eve")
    before = [(await world.chat(id))["revision"] for id in (ada, eve)]
    world.stand_in.chats.ring(ada)
    world.stand_in.chats.ring(None)
    assert [(await world.chat(id))["revision"] for id in (ada, eve)] == [before[0] + 2, before[1] + 1]


async def test_a_groups_chat_can_be_watched(world: World) -> None:
    """GET /sandbox/chats/-1001: what was said there, by people and by the bot."""
    ada = await world.person()
    await world.post("groups/-1001/text", **{"from": ada, "text": "Hello all", "title": "Us"})
    await world.bot("sendMessage", chat_id=-1001, text="I talk with one person at a time.")
    group = await world.chat(-1001)
    assert [message["text"] for message in group["messages"]] == ["Hello all", "I talk with one person at a time."]
    assert group["name"] == "Us"
    assert (await world.http.get("/sandbox/chats/-1002")).status_code == 404
    assert (await world.http.get("/sandbox/chats/ada")).status_code == 400
    assert (await world.http.post("/sandbox/chats/-1001/text", json={"text": "as nobody"})).status_code == 404
