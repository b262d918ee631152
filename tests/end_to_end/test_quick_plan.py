"""The short way: from /start to a plan, what can be asked about it, and how everything is removed again."""

import json
import struct

from tests.end_to_end.coachwords import label, stands_in
from tests.end_to_end.person import Person, written
from tests.end_to_end.talks import CHECKIN, begins_quickly, makes_plan, talk
from tests.end_to_end.world import World


async def test_a_newcomer_gets_a_plan_and_its_picture(world: World, ada: Person) -> None:
    """Issue "The conversation" and "The plan": at most 14 answers; a PNG, 1,080 pixels wide for a phone."""
    message = await makes_plan(ada)
    png = await ada.downloads(message)
    width, height = struct.unpack(">II", png[16:24])
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert (width, height > 500) == (1080, True)
    assert stands_in("showing-picture", written(message))
    acts = [m for m in await ada.mine() if m["text"] != "/start"]
    assert len(acts) + len(world.requests("answerCallbackQuery")) <= 14


async def test_answered_questions_lose_their_buttons_and_show_the_choice(world: World, ada: Person) -> None:
    """DESIGN "The conversation": the chat reads well when scrolled back."""
    await makes_plan(ada)
    await world.rest()
    standing = [m for m in await ada.all() if "reply_markup" in m]
    assert [stands_in("menu-choose", written(m)) for m in standing] == [True]
    told = "\n".join(written(m) for m in await ada.all())
    for choice in ("consent-agree.yes", "welcome-sure.quick", "5", "preparation-commit.yes"):
        assert f"✓ {label(choice)}" in told


async def test_today_and_plan_show_what_was_said(world: World, ada: Person) -> None:
    """The seven fields of REQUIREMENTS 0.2, the last three in one line until something is done; one tap ticks a step,
    and one more takes that back."""
    await makes_plan(ada)
    await ada.says("/plan")
    plan = written(await ada.sees("Goal:"))
    for field in ("Goal", "Where it stands", "Needed for it", "Action plan"):
        assert f"{field}:" in plan
    assert "Later: what came of it" in plan
    assert "I will work as a data analyst in a hospital, by Wednesday 30 June" in plan
    assert "a course in statistics" in plan
    assert "photo" in await ada.sees("showing-picture")
    await ada.says("/today")
    await ada.sees("showing-today", "update my CV – Friday 5 March")
    await ada.presses("✓ I will update my CV")
    await ada.sees("reminder-done", "update my CV", "ask Anna for a coffee")
    await ada.says("/plan")
    begun = written(await ada.sees("1 of 3", "update my CV"))
    for field in ("Goal", "Where it stands", "Needed for it", "Action plan", "Next step"):
        assert f"{field}:" in begun
    assert "Outcome:" not in begun  # nothing to say of it yet, so no line for it
    await ada.presses("reminder-due.undo")
    await ada.sees("reminder-undone")
    await ada.says("/plan")
    await ada.sees("0 of 3")


async def test_the_export_holds_what_was_said(world: World, ada: Person) -> None:
    """Issue "The plan": /export gives everything as JSON."""
    await makes_plan(ada)
    await talk(ada, CHECKIN)
    await ada.says("/export")
    message = await ada.sees("menu-export")
    assert message["document"]["file_name"] == "milepost.json"
    export = await ada.downloads(message)
    told = json.dumps(json.loads(export), ensure_ascii=False)
    for words in ("data analyst in a hospital", "a signed contract", "ask Anna for a coffee", "two people wrote back"):
        assert words in told
    assert {"2027-06-30", "2027-03-05"} <= {part[:10] for part in told.split('"')}


async def test_delete_leaves_no_row_about_the_mentee_and_start_begins_anew(world: World, ada: Person) -> None:
    """DESIGN "What it must hold": within that turn everything goes; the goodbye goes when it is sent."""
    await makes_plan(ada)
    await talk(ada, CHECKIN)
    await ada.says("/delete")
    await ada.sees("delete-sure")
    await ada.presses("delete-sure.no")
    await ada.sees("delete-sure.kept")
    await talk(ada, (("/delete", "delete-sure"), ("*delete-sure.yes", "delete-sure.gone")))
    await world.rest()
    rows = world.rows()
    nobodys = ("inbox", "heartbeat", "lease", "meta", "alembic_version")
    about = {table: found for table, found in rows.items() if table not in nobodys}
    assert not any(about.values()), about
    assert all(row["chat"] is row["mentee"] is row["body"] is None for row in rows["inbox"])
    await ada.says("hello?")
    await ada.sees("engine-not-kept")
    await begins_quickly(ada)
