"""Three weeks in which the coach did not run: what fell due, what was written, and a zone that changed on the way."""

from collections import Counter
from contextlib import closing
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.sandbox import people
from bot.sandbox.telegram import Request
from bot.storage import Incoming, Keys, Store
from dialogs import nudges
from tests.bot.times import StandingClock
from tests.proof.overheard import Moment, Overheard, is_message
from tests.proof.person import Person
from tests.proof.quick_plan import quick_plan
from tests.proof.scene import scene

DOWN = datetime(2027, 4, 25, 7, tzinfo=UTC)  # a Sunday morning, too near to the check-in of a new plan
# The first step is due on the Friday after.
UP = DOWN + timedelta(days=21, hours=11)  # a Sunday evening in Leeds, three on Monday morning in Tokyo
LEEDS, TOKYO = ZoneInfo("Europe/London"), ZoneInfo("Asia/Tokyo")
PLANNED = DOWN.date() - timedelta(days=55)
STEP = {"day-before", "on-the-day", "once-after"}
DAY = (time(8), time(21))


async def test_after_three_weeks_all_is_accounted_for_and_nobody_is_woken(tmp_path: Path) -> None:
    """DESIGN "Nudges and time": three words about a step and three check-ins fell due; all are in the history, one
    message is left of them, late and by day. What was written at last belongs to the question that its writer saw."""
    clock, said = StandingClock(DOWN), list[tuple[int, datetime]]()
    async with scene(tmp_path, clock) as here:
        planned, midway = (Person(here.telegram, n, quick_plan(n, PLANNED)) for n in range(2))
        await planned.talk()
        await midway.talk(4)
        await here.quiet()
        await here.tick()
        await here.quiet()  # of a new database's first look at everybody's zones nothing is left
    await moved_to_tokyo(tmp_path, planned.chat)
    written_meanwhile(tmp_path, clock, midway.chat)
    clock.at = UP

    def hear(moment: Moment, request: Request, result: Any) -> None:
        if moment == "carried out" and is_message(request.method):
            said.append((int(request.params["chat_id"]), clock.now()))

    async with scene(tmp_path, clock) as here:
        here.telegram.heard.append(hear)
        await here.quiet()
        answered = len(said)
        for _ in range(3 * 24 * 2):
            await here.tick()
            await here.quiet()
            clock.pass_by(timedelta(minutes=30))
            await here.store.heartbeat(clock.now())
        reminded, talking = [await here.store.everything(person.chat) for person in (planned, midway)]

    assert {chat for chat, _ in said[:answered]} == {midway.chat}
    late, asked = [at.astimezone(TOKYO) for chat, at in said if chat == planned.chat]
    assert (late.date(), DAY[0] <= late.time() < DAY[1]) == (date(2027, 5, 17), True)
    assert asked.date() == date(2027, 5, 19), "about the check-in that was missed, two days after it was asked for"
    told = Counter((line["subject"].partition(".")[0], line["what"], line["words"]) for line in reminded["history"])
    due = {what: number for what, number in told.items() if what[1].startswith("nudge-")}
    assert due == {
        ("step", "nudge-merged", "day-before"): 1,
        ("step", "nudge-merged", "on-the-day"): 1,
        ("step", "nudge-told-late", "once-after"): 1,
        ("checkin", "nudge-merged", "checkin"): 2,
        ("checkin", "nudge-told-late", "checkin"): 1,
        ("missed", "nudge-told", "missed"): 1,
    }

    assert all(DAY[0] <= at.astimezone(LEEDS).time() < DAY[1] for chat, at in said if chat == midway.chat)
    (frame,) = [one for one in talking["conversations"] if one["open"]]
    texts = {path: [m["text"] for m in answer["messages"]] for path, answer in frame["answers"].items()}
    assert texts["specific"] == ["first of two", "second of two"]
    assert list(texts) == ["goal", "specific"]
    assert any("25 April 2027" in line["params"].get("text", "") for line in talking["messages"])  # unread since then


async def moved_to_tokyo(folder: Path, chat: int) -> None:
    """As the last thing that happened before the coach went down."""
    store = await Store.open(f"sqlite+aiosqlite:///{folder / 'milepost.db'}", Keys.find(None, folder))
    await store.receive([Incoming(None, chat, "member", {"back": True})], DOWN)
    async with store.turn(DOWN) as work:
        assert work is not None
        assert work.mentee is not None
        work.mentee.zone = str(TOKYO)
        await work.finish(work.mentee, [], next_due=nudges.wake(work.mentee, DOWN))
    await store.close()


def written_meanwhile(folder: Path, clock: StandingClock, chat: int) -> None:
    """While nobody reads: Telegram forgets the first after a day."""
    telegram = Overheard(clock, folder / "telegram")
    with closing(telegram.store):
        writer = telegram.chats.get(chat)
        assert writer is not None
        for hours, text in ((200, "never read"), (5, "first of two"), (4, "second of two")):
            clock.at = UP - timedelta(hours=hours)
            people.write(telegram, writer, text)
