"""Telegram misbehaves: too many requests, bad gateways, broken connections. Nothing is lost, nothing overtakes."""

import pytest

from tests.end_to_end.person import Person, written
from tests.end_to_end.talks import QUICK_PLAN, begins_quickly, makes_plan, talk
from tests.end_to_end.world import World

UNCHANGED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)


@pytest.mark.parametrize("kind", ["429", "500", "502", "dropped_before"])
async def test_what_surely_was_not_sent_is_sent_again_once(world: World, ada: Person, kind: str) -> None:
    """RELIABILITY 8: a refusal for a while, or a connection that broke before anything was done."""
    world.expected.add(kind)
    await begins_quickly(ada)
    await world.rest()
    await world.trouble(kind, method="sendMessage", times=2 if kind != "dropped_before" else 1)
    await talk(ada, QUICK_PLAN[:3])
    await world.rest()
    assert await ada.times("preparation-evidence") == 1
    assert await ada.times("preparation-hours") == 1


async def test_a_receipt_that_was_lost_is_the_only_reason_to_say_something_twice(world: World, ada: Person) -> None:
    """README's promise: at least once, and twice only where Telegram's receipt could not reach us."""
    world.expected.add("ok, dropped_after")
    await begins_quickly(ada)
    await world.rest()
    await world.trouble("dropped_after", method="sendMessage")
    await talk(ada, QUICK_PLAN[:1])
    await world.rest()
    assert await ada.times("preparation-evidence") == 2
    await talk(ada, QUICK_PLAN[1:])
    await world.rest()
    assert await ada.times("preparation-hours") == 1


async def test_an_edit_whose_receipt_was_lost_is_simply_done(world: World, ada: Person) -> None:
    """An edit may be repeated freely: that it changes nothing any more is as good as done."""
    world.expected |= {"ok, dropped_after", UNCHANGED}
    await begins_quickly(ada)
    await talk(ada, QUICK_PLAN[:2])
    await world.trouble("dropped_after", method="editMessageText")
    await talk(ada, QUICK_PLAN[2:4])
    await world.rest()
    assert "✓ 5" in "\n".join(written(message) for message in await ada.all())


async def test_an_outage_is_waited_out_and_everything_arrives_in_order(world: World, ada: Person) -> None:
    """Telegram away → growing pauses, nothing lost."""
    world.expected.add("outage")
    await begins_quickly(ada)
    await world.rest()
    await world.trouble("outage", on=True)
    await ada.says(QUICK_PLAN[0][0])
    while not any(request.outcome == "outage" for request in world.stand_in.requests):
        await world.next_request()
    await world.trouble("outage", on=False)
    await ada.sees(QUICK_PLAN[0][1])
    await talk(ada, QUICK_PLAN[1:])
    await world.rest()
    asked = [words for _, words in QUICK_PLAN]
    assert [await ada.times(words) for words in asked] == [asked.count(words) for words in asked]


async def test_a_reminder_that_meets_an_outage_comes_after_it(world: World, ada: Person) -> None:
    """DESIGN "Nudges and time": while it is of use; it is told once."""
    world.expected |= {"502"}
    await makes_plan(ada)
    await world.rest()
    await ada.reads()
    await world.trouble("502", method="sendMessage", times=2)
    await world.walk_to(day=4, hour=9, minute=30)
    await ada.sees("reminder-step.day-before")
    await world.rest()
    assert await ada.times("reminder-step.day-before") == 1


async def test_a_picture_that_telegram_drops_is_sent_again(world: World, ada: Person) -> None:
    """Drawn anew for the second attempt: the picture is not kept."""
    world.expected.add("502")
    await begins_quickly(ada)
    await talk(ada, QUICK_PLAN[:-1])
    await world.rest()
    await world.trouble("502", method="sendPhoto")
    await ada.presses("preparation-commit.yes")
    await ada.sees("showing-picture")
    await ada.sees("menu-choose")
    await world.rest()
    assert sum("photo" in message for message in await ada.all()) == 1
