"""Buttons pressed twice, too late, or delivered twice: acting on them is idempotent (DESIGN "The conversation")."""

from tests.end_to_end.coachwords import label
from tests.end_to_end.person import Person, buttons
from tests.end_to_end.talks import AWARENESS, QUICK_PLAN, begins_quickly, makes_plan, settles, talk
from tests.end_to_end.world import World


async def test_a_double_press_counts_once(world: World, ada: Person) -> None:
    """The second tap comes before the phone has seen that the first one worked."""
    await begins_quickly(ada)
    await talk(ada, QUICK_PLAN[:2])
    five = await ada.presses("5")
    await ada.presses_again(five)
    await world.rest()
    assert await ada.times("preparation-needed") == 1
    await talk(ada, QUICK_PLAN[3:4])


async def test_a_stale_press_says_so_and_changes_nothing(world: World, ada: Person) -> None:
    """Answered kindly: the quick plan goes on where it was."""
    await settles(ada)
    old = await ada.presses("welcome-sure.full")
    await ada.sees("awareness-situation")
    await ada.presses("awareness-situation.seeking")
    await ada.sees("awareness-now")
    await ada.presses_again(old)
    await ada.sees_notice("engine-old-button")
    await world.rest()
    assert await ada.news() == []
    await talk(ada, AWARENESS[2:3])


async def test_a_repeated_update_and_a_repeated_press_are_acted_on_once(world: World, ada: Person) -> None:
    """Telegram hands over what it believes unconfirmed again, and presses under a new id after a reconnect."""
    await makes_plan(ada)
    await ada.says("/today")
    await ada.sees("showing-today")
    await world.rest()
    await world.trouble("repeat_update")
    await world.polled()
    assert len(await ada.new()) == 1
    tick = await ada.presses("✓ I will update my CV")
    await ada.sees("reminder-done")
    await world.trouble("repeat_press")
    await world.polled()
    await ada.presses_again(tick)  # the button is gone by now
    await ada.sees_notice("reminder-already-done")
    await world.rest()
    assert await ada.times("reminder-done") == 1
    assert not [one for one in await ada.labels() if one.startswith("✓ I will update my CV")]


async def test_a_reminder_s_button_works_weeks_later(world: World, ada: Person) -> None:
    """DESIGN: a nudge's buttons stay good for weeks, also on a phone that has not yet seen that a newer one took them
    off."""
    await makes_plan(ada)
    await world.walk_to(day=4, hour=9, minute=5)
    reminder = await ada.sees("reminder-step.day-before")
    done = next(button for button in buttons(reminder) if button["text"] == label("reminder-due.done"))
    await world.walk_to(day=26, hour=12)
    await ada.presses_again((reminder["message_id"], done["callback_data"]), stale=True)
    await ada.sees("reminder-done", "update my CV")
