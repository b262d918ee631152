"""Somebody is away: the coach is down for hours or weeks, or the mentee blocks it. Nothing is lost or said twice."""

from datetime import timedelta

import pytest

from tests.end_to_end.coachwords import stands_in
from tests.end_to_end.person import Person, sent_at, written
from tests.end_to_end.talks import AWARENESS, QUICK_PLAN, begins_quickly, makes_plan, settles, talk
from tests.end_to_end.world import START, World


async def test_what_is_written_while_the_coach_is_down_is_one_answer(world: World, ada: Person) -> None:
    """DESIGN "The conversation": messages that wait are taken one by one in one turn, and the rest follow the first."""
    await settles(ada)
    await talk(ada, AWARENESS[:2])
    await world.rest()
    await world.stop()
    for text in ("a clerk", "in a hospital archive", "for six years", "before that at school", "and now looking"):
        await ada.says(text)
    world.leap(hours=5)
    await world.start()
    await ada.sees("awareness-style")
    await world.rest()
    (answer,) = await ada.new()
    assert stands_in("awareness-style", written(answer))
    await talk(ada, AWARENESS[3:-1])
    summary = written((await ada.new())[-1])
    for text in ("a clerk", "in a hospital archive", "for six years", "before that at school", "and now looking"):
        assert text in summary


async def test_a_restart_goes_on_where_it_was_and_says_nothing_by_itself(world: World, ada: Person) -> None:
    """A stop of seconds is no gap: the same question stands there, and its buttons work."""
    await begins_quickly(ada)
    await talk(ada, QUICK_PLAN[:2])
    await world.rest()
    before = len(await ada.all())
    await world.stop()
    await world.start()
    await world.rest()
    assert len(await ada.all()) == before
    await talk(ada, QUICK_PLAN[2:])


async def test_after_three_weeks_what_was_missed_is_told_once_late_and_by_day(world: World, ada: Person) -> None:
    """DESIGN "Nudges and time"; REQUIREMENTS, second part, 5: merged into one message, marked late; check-ins of past
    weeks are not asked for."""
    await makes_plan(ada)
    await world.rest()
    await world.stop()
    await ada.reads()
    world.leap(weeks=3, days=1)
    await world.start()
    await world.rest()
    (late,) = await ada.news()
    assert stands_in("reminder-step.once-after", written(late)) or stands_in("reminder-step.late", written(late))
    assert "update my CV" in written(late)
    assert "Friday 5 March" in written(late)
    assert not stands_in("reminder-checkin.checkin", written(late))
    await world.walk(days=6)
    for message in await ada.news():
        assert 8 <= sent_at(message).hour < 21, written(message)
    assert await ada.times("reminder-checkin.checkin") == 1


@pytest.mark.parametrize(("down", "said"), [(1, "reminder-step.day-before"), (24, "reminder-step.on-the-day")])
async def test_after_an_hour_or_a_day_what_is_of_use_still_is_told_once(
    world: World, ada: Person, down: int, said: str
) -> None:
    """DESIGN "Nudges and time": down at 8:30 on the day before the step, over nine o'clock. A word before the day is
    merged into that of the day itself, which does not come again an hour later."""
    await makes_plan(ada)
    await world.walk_to(day=4, hour=8, minute=30)
    await world.stop()
    await ada.reads()
    world.leap(hours=down, minutes=5)
    await world.start()
    await ada.sees(said, "update my CV")
    await world.walk(hours=20 if down == 1 else 5)
    assert len(await ada.news()) == 1


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=1, minutes=30)])
async def test_a_clock_that_is_put_back_says_nothing_twice(world: World, ada: Person, back: timedelta) -> None:
    """DESIGN "Nudges and time": wall time passes once. What is to come still comes on its day."""
    await makes_plan(ada)
    await world.walk_to(day=4, hour=9, minute=15)
    await ada.sees("reminder-step.day-before", "update my CV")
    world.clock.put_back(back)
    await world.walk(hours=6)
    assert await ada.times("reminder-step.day-before") == 1
    await world.walk_to(day=5, hour=9, minute=15)
    assert await ada.times("reminder-step.day-before") == 1
    assert await ada.times("reminder-step.on-the-day") == 1


async def test_after_a_gap_that_ends_at_night_nothing_is_said_before_the_morning(world: World, ada: Person) -> None:
    """COACHING 6.1: quiet from 21:00 to 08:00."""
    await makes_plan(ada)
    await world.rest()
    await world.stop()
    await ada.reads()
    world.leap(days=9, hours=17)
    assert world.clock.now() - START > timedelta(days=9, hours=17)  # 2:30 at night
    await world.start()
    await world.rest()
    assert await ada.news() == []
    await world.walk(hours=8)
    first, *more = await ada.news()
    assert (sent_at(first).hour, sent_at(first).minute) == (8, 0)
    assert "update my CV" in written(first)
    assert not more


async def test_what_was_done_while_the_coach_was_down_is_not_reminded_of(world: World, ada: Person) -> None:
    """DESIGN "Nudges and time": nobody is nudged before what they wrote meanwhile has been read."""
    await makes_plan(ada)
    await world.walk_to(day=4, hour=9, minute=5)
    reminder = await ada.sees("reminder-step.day-before")
    await world.stop()
    world.leap(hours=24)
    assert reminder
    await ada.says("/pause")
    await ada.presses("reminder-due.done")
    await world.start()
    await ada.sees("reminder-done", "update my CV")
    await world.rest()
    assert await ada.times("reminder-step.on-the-day") == 0


async def test_nothing_is_sent_to_who_blocked_the_coach_and_all_goes_on_after(world: World, ada: Person) -> None:
    """RELIABILITY 8: no call while blocked; what fell due then is told when they are back."""
    await makes_plan(ada)
    await world.rest()
    await ada.does("block", blocked=True)
    await world.rest()
    sent = len(world.requests("sendMessage"))
    await world.walk_to(day=5, hour=10)
    assert len(world.requests("sendMessage")) == sent
    await ada.does("block", blocked=False)
    await world.rest()
    await ada.sees("update my CV")
    await ada.says("/today")
    await ada.sees("showing-today")


async def test_a_block_that_is_found_out_by_sending_is_noted(world: World, ada: Person) -> None:
    """403 is the first that the coach hears of it: the answer is not tried again, and comes when they are back."""
    world.expected |= {"Forbidden: bot was blocked by the user"}
    await begins_quickly(ada)
    await world.rest()
    await world.stop()
    await ada.says("work as a data analyst in a hospital by 30 June 2027")
    await ada.does("block", blocked=True)
    await world.start()
    await world.rest()
    sent = len(world.requests("sendMessage"))
    await world.walk(days=3)
    assert len(world.requests("sendMessage")) == sent
    await ada.does("block", blocked=False)
    await world.rest()
    await ada.says("/resume")
    await ada.sees("preparation-evidence")
