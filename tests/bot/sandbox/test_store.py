"""What the stand-in keeps in a folder survives a restart."""

from pathlib import Path

from tests.bot.sandbox.world import PNG, World


async def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    """People, messages, files, waiting updates, commands, and every count goes on where it was."""
    before = World(tmp_path)
    ada = await before.person()
    await before.http.post(f"/sandbox/chats/{ada}/photo", files={"file": ("a.png", PNG)})
    await before.bot("setMyCommands", commands=[{"command": "plan", "description": "Plan"}])
    update = (await before.updates())[0]
    file_id = update["message"]["photo"][-1]["file_id"]
    await before.post(f"chats/{ada}/block")
    seen = await before.chat(ada)
    await before.close()

    after = World(tmp_path)
    assert (await after.updates())[0] == update
    again = await after.chat(ada)
    assert again["messages"] == seen["messages"]
    assert again["commands"] == seen["commands"]
    assert again["blocked"] is True
    await after.post(f"chats/{ada}/block", blocked=False)
    await after.updates(offset=update["update_id"] + 100)
    await after.bot("sendPhoto", chat_id=ada, photo=file_id)
    bob = await after.post("people", name="Bob")
    assert bob["id"] == ada + 1
    await after.close()


async def test_update_ids_never_start_anew(tmp_path: Path) -> None:
    """Not even when all were confirmed before the restart."""
    before = World(tmp_path)
    ada = await before.person()
    await before.post(f"chats/{ada}/text", text="one")
    last = (await before.updates())[-1]["update_id"]
    assert await before.updates(offset=last + 1) == []
    await before.close()
    after = World(tmp_path)
    assert await after.updates(offset=last + 1) == []
    message = (await after.post(f"chats/{ada}/text", text="two"))["messages"][0]
    update = (await after.updates(offset=last + 1))[0]
    assert (update["update_id"], update["message"]) == (last + 1, message)
    await after.close()


async def test_two_worlds_in_memory_share_nothing(world: World) -> None:
    """Without a folder nothing outlives the process."""
    await world.person()
    other = World()
    assert (await other.http.get("/sandbox/people")).json() == {"people": []}
    await other.close()
