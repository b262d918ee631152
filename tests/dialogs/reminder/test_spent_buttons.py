"""Buttons that no longer apply are taken off the message that was tapped; those that still apply stay."""

from __future__ import annotations

from datetime import timedelta

from dialogs.engine.events import Notice, Strip
from tests.dialogs.followed import Followed
from tests.dialogs.phone import Bubble


def labels(bubble: Bubble) -> list[str]:
    return [label for row in bubble.rows for label, _ in row]


def reminded() -> tuple[Followed, Bubble]:
    """On the day of the first step, with its reminder in the chat."""
    phone = Followed()
    phone.walk(timedelta(days=30))
    found = next(bubble for bubble in phone.bubbles if "✓ Done" in labels(bubble))
    return phone, found


def press(phone: Followed, bubble: Bubble, label: str) -> None:
    """This very button, be there others of its name."""
    others = [one for one in phone.bubbles if one is not bubble]
    phone.bubbles, kept = [bubble], others
    event = phone.button(label)
    phone.bubbles = sorted([*kept, bubble], key=lambda one: one.id)
    phone.turn(event)


def test_a_reminder_of_what_is_done_has_no_buttons_any_more() -> None:
    phone, reminder = reminded()
    assert len(labels(reminder)) >= 8
    press(phone, reminder, "✓ Done")
    assert labels(reminder) == []
    assert any("Undo" in labels(bubble) for bubble in phone.bubbles)


def test_a_reminder_that_is_put_off_or_still_being_worked_on_keeps_its_buttons() -> None:
    for label in ("Still on it", "In an hour", "Tomorrow"):
        phone, reminder = reminded()
        before = labels(reminder)
        press(phone, reminder, label)
        assert labels(reminder) == before, label


def test_what_was_undone_cannot_be_undone_again() -> None:
    phone, reminder = reminded()
    press(phone, reminder, "✓ Done")
    praise = next(bubble for bubble in reversed(phone.bubbles) if "Undo" in labels(bubble))
    press(phone, praise, "Undo")
    assert "Undo" not in labels(praise)


def test_of_a_list_only_the_one_that_is_done_goes() -> None:
    phone = Followed()
    phone.say("/today")
    today = phone.bubbles[-1] if any(one.startswith("✓") for one in labels(phone.bubbles[-1])) else phone.bubbles[-2]
    before = labels(today)
    assert len(before) >= 2
    press(phone, today, before[0])
    assert labels(today) == before[1:]


def test_a_tap_that_came_twice_takes_nothing_off_again() -> None:
    """Telegram would refuse an edit that changes nothing."""
    phone, reminder = reminded()
    phone.bubbles.remove(reminder)
    phone.bubbles.append(reminder)
    event = phone.button("✓ Done")
    assert any(isinstance(command, Strip) for command in phone.turn(event))
    again = phone.turn(event)
    assert not any(isinstance(command, Strip) for command in again)
    assert any(isinstance(command, Notice) for command in again)


def test_the_way_into_the_check_in_goes_when_it_is_taken() -> None:
    phone = Followed()
    phone.mentee.checked = None
    phone.walk(timedelta(days=9))
    prompt = next(bubble for bubble in phone.bubbles if "Let's do it" in labels(bubble))
    press(phone, prompt, "Let's do it")
    assert "Let's do it" not in labels(prompt)
    assert phone.open is not None
