"""The weeks after a quick plan, from the first reminder to the goal's end, as one person goes through them."""

from tests.end_to_end.coachwords import stands_in
from tests.end_to_end.person import DOT, Json, Person, buttons, written
from tests.end_to_end.talks import CHECKIN, makes_plan, talk
from tests.end_to_end.world import World

PNG = b"\x89PNG\r\n\x1a\n"
CV, ANNA, APPLICATIONS = "I will update my CV", "I will ask Anna for a coffee", "I will send three applications"
IF_THEN = "If I lose my nerve, then I will write to her instead"
STUCK = (
    ("*reminder-due.stuck", "stuck-obstacle"),
    ("*stuck-obstacle.nerve", "stuck-way"),
    ("*stuck-way.plan", "stuck-then"),
    (IF_THEN, "stuck.done"),
)
ENDING = (
    ("*reminder-due.ending", "ending-how"),
    ("*ending-how.wholly", "ending-outcome"),
    ("the contract lies signed on my desk", "ending-evaluation"),
    ("asking people early helped most", "ending-next"),
    ("learn the ward's own numbers", "ending.done"),
)


async def test_a_newcomer_goes_from_a_quick_plan_to_a_goal_reached(world: World, ada: Person) -> None:
    """COACHING 6.1 to 6.5, 6.8, 6.9: a step done with a photo, a check-in with its picture, stuck once, and the end."""
    await makes_plan(ada)
    await done_with_a_photo(world, ada)
    await checked_in(world, ada)
    await stuck_once(world, ada)
    await the_rest_done(ada)
    await looked_back(world, ada)


async def done_with_a_photo(world: World, ada: Person) -> None:
    """The reminder loses its buttons. The photo comes back by the id under which Telegram has it: it is not uploaded
    again."""
    await world.walk_to(day=4, hour=9, minute=5)
    reminder = await ada.sees("reminder-step.day-before", CV)
    await talk(ada, (("*reminder-due.done", "reminder-done"),))
    await ada.sees("evidence-came")
    await world.rest()
    assert [buttons(m) for m in await ada.all() if m["message_id"] == reminder["message_id"]] == [[]]
    await ada.sends_photo("two clean pages")
    await ada.sees("evidence.done")
    sent = (await ada.mine())[-1]["photo"][-1]["file_id"]
    await ada.says("/evidence")
    await ada.sees("evidence-list", CV, "two clean pages", "📎")
    await ada.presses(f"Show: {CV}")
    await world.rest()
    back = picture(await ada.new())
    assert await ada.downloads(back) == DOT
    assert world.requests("sendPhoto")[-1]["photo"] == back["photo"][-1]["file_id"] == sent


async def checked_in(world: World, ada: Person) -> None:
    """Five answers, and the gain is named under the picture of the way so far."""
    await world.walk_to(day=7, hour=18, minute=5)
    await ada.sees("reminder-checkin.checkin")
    await talk(ada, (("*reminder-due.checkin", "progress-percent"), *CHECKIN[1:]))
    await world.rest()
    progress = picture(await ada.new())
    assert (await ada.downloads(progress)).startswith(PNG)
    assert stands_in("checkin-gain.first-step", written(progress))


async def stuck_once(world: World, ada: Person) -> None:
    """What they mean to do about it comes with the next reminder, in their words."""
    await world.walk_to(day=12, hour=9, minute=5)
    await ada.sees("reminder-step.week-before", ANNA)
    await talk(ada, STUCK)
    await world.walk_to(day=18, hour=9, minute=5)
    await ada.sees("reminder-step.day-before", ANNA, IF_THEN)


async def the_rest_done(ada: Person) -> None:
    await talk(ada, (("*reminder-due.done", "reminder-done"), ("/today", "showing-today")))
    await talk(ada, ((f"*✓ {APPLICATIONS}", "reminder-all-done"),))


async def looked_back(world: World, ada: Person) -> None:
    """The goal's own words fill the plan's last three fields, and its card is kept with what was done."""
    await talk(ada, ENDING)
    await world.rest()
    card = picture(await ada.new())
    assert (await ada.downloads(card)).startswith(PNG)
    assert stands_in("showing-record", written(card))
    await ada.says("/plan")
    plan = written(await ada.sees("showing-goal", "3 of 3"))
    for field, (said, _) in zip(("Outcome", "Evaluation", "Next step"), ENDING[2:], strict=True):
        assert f"{field}: {said}" in plan
    await ada.says("/evidence")
    await ada.sees("evidence-list", CV, ANNA, APPLICATIONS, "⚑ I will work as a data analyst in a hospital")
    assert any(name.startswith("Card: ") for name in await ada.labels())


def picture(messages: list[Json]) -> Json:
    (found,) = (message for message in messages if "photo" in message)
    return found
