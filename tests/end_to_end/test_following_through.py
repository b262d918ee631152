"""After the plan: reminders on their days as the clock walks, what a tap on them does, and the weekly check-in."""

from tests.end_to_end.coachwords import label, stands_in
from tests.end_to_end.person import Person, buttons, sent_at, written
from tests.end_to_end.talks import CHECKIN, makes_plan, talk
from tests.end_to_end.world import World

DAY_BEFORE = "reminder-step.day-before"
ON_THE_DAY = "reminder-step.on-the-day"
STEP = "update my CV"


async def reminded(world: World, ada: Person) -> None:
    """To the reminder on Thursday 4 March, the day before the first step."""
    await makes_plan(ada)
    await ada.reads()
    await world.walk_to(day=4, hour=9, minute=15)
    await ada.sees(DAY_BEFORE)


async def test_reminders_come_the_day_before_on_the_day_and_once_after(world: World, ada: Person) -> None:
    """COACHING 6.1: each at the mentee's hour, each once, and nothing else in these days."""
    await makes_plan(ada)
    await ada.reads()
    await world.walk_to(day=7, hour=12)
    came = [(sent_at(message), written(message)) for message in await ada.news()]
    assert [(at.day, at.hour, at.minute) for at, _ in came] == [(4, 9, 0), (5, 9, 0), (6, 9, 0)]
    for (_, said), kind in zip(came, (DAY_BEFORE, ON_THE_DAY, "reminder-step.once-after"), strict=True):
        assert stands_in(kind, said)
        assert STEP in said


async def test_what_is_done_is_not_reminded_of_and_what_is_undone_is(world: World, ada: Person) -> None:
    """COACHING 6.2 and 6.9."""
    await reminded(world, ada)
    await ada.presses("reminder-due.done")
    await ada.sees("reminder-done", STEP)
    await world.walk_to(day=5, hour=8)
    await ada.presses("reminder-due.undo")
    await ada.sees("reminder-undone")
    await world.walk_to(day=5, hour=10)
    await ada.sees(ON_THE_DAY)
    await ada.presses("reminder-due.done")
    await ada.sees("reminder-done")
    await ada.sees("evidence-came")
    await ada.reads()
    await world.walk_to(day=7, hour=12)
    assert not any(STEP in written(message) for message in await ada.news())


async def test_a_snoozed_reminder_comes_again_after_an_hour_once(world: World, ada: Person) -> None:
    """DESIGN "Nudges and time": one instant a subject; a second tap overwrites it."""
    await reminded(world, ada)
    button = await ada.presses("reminder-due.snooze")
    await ada.sees("reminder-snoozed", "10:15")
    await world.walk(minutes=20)
    await ada.presses_again(button)
    await ada.sees("reminder-snoozed", "10:35")
    await ada.reads()
    await world.walk(minutes=50)
    assert await ada.news() == []
    await world.walk(hours=3)
    (again,) = await ada.new()
    assert stands_in("reminder-step.snoozed", written(again))
    assert (sent_at(again).hour, sent_at(again).minute) == (10, 35)


async def test_a_snooze_into_the_quiet_hours_waits_until_they_end(world: World, ada: Person) -> None:
    """COACHING 6.1: and it says so at once."""
    await reminded(world, ada)
    await world.walk_to(day=4, hour=20, minute=30)
    await ada.presses("reminder-due.snooze")
    await ada.sees("reminder-snoozed-past-quiet", "08:00")
    await ada.reads()
    await world.walk_to(day=5, hour=8, minute=30)
    (again,) = await ada.new()
    assert (sent_at(again).day, sent_at(again).hour) == (5, 8)


async def test_stuck_makes_an_if_then_that_comes_back_in_the_next_reminder(world: World, ada: Person) -> None:
    """COACHING 6.3."""
    await reminded(world, ada)
    await ada.presses("reminder-due.stuck")
    await ada.sees("stuck-obstacle")
    await ada.presses("stuck-obstacle.time")
    await ada.presses("stuck-way.plan")
    await ada.sees("stuck-then")
    await ada.says("If I have ten minutes, then I will open the file")
    await ada.sees("stuck.done")
    await world.walk_to(day=5, hour=10)
    await ada.sees(ON_THE_DAY, "“If I have ten minutes, then I will open the file”")


async def test_a_moved_step_is_reminded_of_around_its_new_date_only(world: World, ada: Person) -> None:
    """COACHING 6.10: the new date is read back; the old one no longer rings."""
    await reminded(world, ada)
    await ada.presses("reminder-due.move")
    await ada.sees("move-when")
    await ada.says("12 March")
    await ada.sees("move-sure", "Friday 12 March")
    await ada.presses("move-sure.yes")
    await ada.sees("move.done", "Friday 12 March")
    await ada.reads()
    await world.walk_to(day=11, hour=8)
    assert not any(STEP in written(message) for message in await ada.news())
    await world.walk_to(day=11, hour=10)
    await ada.sees(DAY_BEFORE)
    await world.walk_to(day=12, hour=10)
    await ada.sees(ON_THE_DAY)


async def test_a_dropped_step_is_left_in_peace(world: World, ada: Person) -> None:
    """COACHING 6.1: letting go is one tap, and can be taken back."""
    await reminded(world, ada)
    await ada.presses("reminder-due.drop")
    await ada.sees("reminder-dropped", STEP)
    await ada.reads()
    await world.walk_to(day=7, hour=12)
    assert await ada.news() == []
    await ada.says("/today")
    assert STEP not in written(await ada.sees("showing-today"))


async def test_the_check_in_comes_on_sunday_evening_and_ends_in_their_own_words(world: World, ada: Person) -> None:
    """COACHING 6.4: the week's prompt opens it, five answers end it."""
    await makes_plan(ada)
    await world.walk_to(day=7, hour=18, minute=5)
    prompt = await ada.sees("reminder-checkin.checkin")
    assert [button["text"] for button in buttons(prompt)] == [
        label("reminder-due.checkin"),
        label("reminder-due.snooze"),
        label("reminder-due.tomorrow"),
    ]
    await ada.presses("reminder-due.checkin")
    await ada.sees("progress-percent")
    await ada.presses("40")
    await ada.sees("checkin-well")
    await talk(ada, CHECKIN[2:4])
    await ada.presses("7")
    await ada.sees("checkin-steps")
    await ada.presses("☐ I will update my CV")
    await ada.presses("engine-enough")
    await ada.sees("checkin-next")
    await ada.says("phone Anna")
    await ada.sees("checkin.done", "phone Anna")
    await ada.says("/plan")
    await ada.sees("✓ I will update my CV")
    await world.rest()
    await ada.reads()
    await world.walk_to(day=14, hour=19)
    *_, prompt = await ada.news()
    assert stands_in("reminder-checkin.checkin", written(prompt))
