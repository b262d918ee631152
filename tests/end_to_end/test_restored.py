"""The coach comes back from a backup, into a chat that has gone on (RELIABILITY 5, proof 11): nothing is said twice, no
button of the time in between means something else now, and the mentee hears of it."""

import asyncio
from pathlib import Path

from bot.storage import Keys
from bot.storage.copies import backups
from bot.storage.copies.restoring import restore
from bot.storage.database import connect
from tests.end_to_end.coachwords import stands_in
from tests.end_to_end.person import Person, written
from tests.end_to_end.talks import AWARENESS, QUICK_PLAN, begins_quickly, makes_plan, settles, talk
from tests.end_to_end.test_trouble import UNCHANGED
from tests.end_to_end.world import PATIENCE, World


async def backed_up(world: World, folder: Path) -> Path:
    """While it runs."""
    await world.rest()
    return backups.of_file(world.data / "milepost.db", folder, world.clock.now())


async def comes_back(world: World, backup: Path) -> None:
    await world.rest()
    await world.stop()
    for file in world.data.glob("milepost.db*"):
        file.unlink()
    database = connect(f"sqlite+aiosqlite:///{world.data / 'milepost.db'}")
    keys = Keys.find(None, world.data)
    await database.once(restore, keys, backup, backup.with_name(backups.KEYS_FILE), world.clock.now())
    await database.close()
    await world.start()
    await world.rest()


async def test_what_was_told_since_the_backup_is_not_told_again(world: World, ada: Person, tmp_path: Path) -> None:
    await makes_plan(ada)
    backup = await backed_up(world, tmp_path)
    await world.walk_to(day=4, hour=9, minute=5)
    await ada.sees("reminder-step.day-before", "I will update my CV")
    await ada.reads()
    await comes_back(world, backup)
    await world.walk_to(day=4, hour=20)
    assert await ada.news() == []
    await ada.says("hello again")
    await ada.sees("engine-missed")
    await world.walk_to(day=5, hour=9, minute=5)
    await ada.sees("reminder-step.on-the-day", "I will update my CV")


async def test_what_waited_to_be_sent_is_not_sent_again(world: World, ada: Person, tmp_path: Path) -> None:
    """The backup was made between the turn and its sending."""
    await begins_quickly(ada)
    await world.rest()
    world.expected.add("500")
    await world.trouble("500", method="sendMessage", times=2)
    await ada.says("get better at presenting at work")
    async with asyncio.timeout(PATIENCE):
        while not (waiting := unsent(world)):  # noqa: ASYNC110, nobody tells when a turn has been taken
            await asyncio.sleep(0.005)
    backup = backups.of_file(world.data / "milepost.db", tmp_path, world.clock.now())
    await ada.sees("preparation-specific")
    await world.rest()
    before = len(await ada.all())
    await comes_back(world, backup)
    assert len(await ada.all()) == before
    assert [row["state"] for row in world.rows()["outbox"] if row["id"] in waiting] == ["unsure"] * len(waiting)


def unsent(world: World) -> list[int]:
    return [row["id"] for row in world.rows()["outbox"] if row["state"] in ("waiting", "sending")]


async def test_buttons_of_the_time_in_between_mean_nothing_now(world: World, ada: Person, tmp_path: Path) -> None:
    """Numbers begin behind them; and the question that is open is put again at the next word or tap."""
    world.expected.add(UNCHANGED)  # the buttons that it remembers have been taken off since
    await settles(ada)
    backup = await backed_up(world, tmp_path)
    await talk(ada, (("*welcome-sure.quick", "preparation-goal"), *QUICK_PLAN[:3]))
    await comes_back(world, backup)
    await ada.reads()
    await ada.presses("engine-why")
    await ada.sees_notice("engine-old-button")
    await world.rest()
    assert [stands_in("welcome-sure", written(message)) for message in await ada.new()][-1:] == [True]
    await talk(ada, (("*welcome-sure.quick", "preparation-goal"), *QUICK_PLAN))


async def test_an_answer_to_a_question_that_is_forgotten_is_asked_about(
    world: World, ada: Person, tmp_path: Path
) -> None:
    world.expected.add(UNCHANGED)
    await settles(ada)
    await talk(ada, AWARENESS[:2])
    backup = await backed_up(world, tmp_path)
    await talk(ada, AWARENESS[2:4])
    await comes_back(world, backup)
    await ada.says("I like it when it is quiet")
    await ada.sees("engine-missed")
    await ada.sees("engine-came-before", "I like it when it is quiet")
