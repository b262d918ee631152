"""Settings in the chat: a tap or a line each; what hangs on them follows by itself (COACHING 2.2, 2.4, 6.1)."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from dialogs import nudges
from dialogs.engine.events import Due, Message, Said, Tapped, Withdraw
from dialogs.mentee import Mentee
from dialogs.plan import CHOSEN, Goal
from tests.dialogs.chat import nudge
from tests.dialogs.mentees import QUICK, met, place_of, talk_through
from tests.dialogs.phone import Phone

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture
def phone() -> Phone:
    phone = met()
    talk_through(phone, QUICK)
    return phone


def fields(mentee: Mentee, *names: str) -> list[Any]:
    return [getattr(mentee, name) for name in names]


@pytest.mark.parametrize(
    ("typed", "names", "values"),
    [
        ("fridays at 4 pm", ["slot_day", "slot"], [4, time(16)]),
        ("los viernes a las 16:30", ["slot_day", "slot"], [4, time(16, 30)]),
        ("wednesday", ["slot_day", "slot"], [2, time(18)]),
        ("22 to 7", ["quiet_from", "quiet_to"], [time(22), time(7)]),
        ("reminders at 8 am", ["hour"], [time(8)]),
        ("call me Ana-Lucía!", ["name"], ["Ana-Lucía"]),
        ("llámame Ana", ["name"], ["Ana"]),
        ("gentle", ["rhythm"], ["gentle"]),
        ("every two weeks", ["checkin_weeks"], [2]),
    ],
)
def test_what_is_typed_on_the_page_is_set_at_once(
    phone: Phone, typed: str, names: list[str], values: list[Any]
) -> None:
    phone.say("/settings")
    phone.say(typed)
    assert fields(phone.mentee, *names) == values
    assert place_of(phone) is None


@pytest.mark.parametrize(
    ("button", "says", "names", "values"),
    [
        ("Check-in", "*Fridays 16:00", ["slot_day", "slot"], [4, time(16)]),
        ("How often", "*Every two weeks", ["checkin_weeks"], [2]),
        ("Reminders at", "*12:00", ["hour"], [time(12)]),
        ("How many", "*Close", ["rhythm"], ["close"]),
        ("Quiet hours", "*23:00", ["quiet_from", "quiet_to"], [time(23), time(8)]),
        ("Quiet hours", "*No quiet hours", ["quiet_from", "quiet_to"], [time(0), time(0)]),
        ("Daily question", "*20:30", ["journal_prompt"], [time(20, 30)]),
        ("Name", "Ana", ["name"], ["Ana"]),
        ("Name", "no", ["name"], [""]),
        ("Place", "Tokyo", ["zone"], ["Asia/Tokyo"]),
    ],
)
def test_each_can_be_tapped_and_then_said(
    phone: Phone, button: str, says: str, names: list[str], values: list[Any]
) -> None:
    phone.say("/settings")
    phone.press(button)
    phone.press(says[1:]) if says.startswith("*") else phone.say(says)
    if place_of(phone):
        phone.press("Yes")
    assert fields(phone.mentee, *names) == values
    assert place_of(phone) is None


def test_a_line_that_is_no_setting_says_what_can_be_written(phone: Phone) -> None:
    phone.say("/settings")
    before = fields(phone.mentee, "slot", "hour", "name", "rhythm")
    phone.say("more of everything")
    assert "call me Ana" in phone.last
    assert fields(phone.mentee, "slot", "hour", "name", "rhythm") == before


def test_an_hour_that_may_be_both_is_asked_about_with_its_day(phone: Phone) -> None:
    phone.say("/settings")
    phone.say("sundays 7")
    phone.press("19:00")
    assert fields(phone.mentee, "slot_day", "slot") == [6, time(19)]


def test_an_edit_of_the_line_sets_it_anew(phone: Phone) -> None:
    phone.say("/settings")
    phone.say("fridays at 4 pm")
    phone.edit("fridays at 4 pm", "fridays at 5 pm")
    assert phone.mentee.slot == time(17)


def test_an_hour_in_the_quiet_hours_says_when_it_comes_instead(phone: Phone) -> None:
    phone.say("/settings")
    phone.press("Reminders at")
    phone.say("11 pm")
    assert any("comes" not in b.text and "come at 08:00" in b.text for b in phone.bubbles[-2:])


@pytest.mark.parametrize("becomes", ["quiet hours", "another place"])
def test_a_reminder_that_waits_to_be_sent_is_taken_back_where_it_may_have_become_night(
    phone: Phone, becomes: str
) -> None:
    """COACHING 6.1: never in quiet hours; it was decided under other ones. It comes when they are over, once."""
    wake = nudges.wake(phone.mentee, phone.now)
    assert wake
    phone.now = wake
    told = nudge(phone.turn(Due()))
    assert told
    phone.mentee.waiting = list(told.occurrences)
    if becomes == "quiet hours":
        phone.say("/settings")
        phone.say("from 18 to 9")
        assert phone.mentee.quiet_from == time(18)
    else:
        phone.say("/timezone")
        phone.say("Tokyo")
        phone.press("Yes")
        assert phone.mentee.zone == "Asia/Tokyo"
    withdrawn = [one for command in phone.commands if isinstance(command, Withdraw) for one in command.occurrences]
    assert withdrawn == list(told.occurrences)
    phone.mentee.waiting = []
    again = nudges.wake(phone.mentee, phone.now)
    assert again
    wall = nudges.wall_of(phone.mentee, again)
    assert nudges.quiet_until(phone.mentee, wall) == wall
    phone.now = again
    second = nudge(phone.turn(Due()))
    assert second
    assert {(o.subject, o.kind) for o in told.occurrences} <= {(o.subject, o.kind) for o in second.occurrences}


def test_quiet_hours_say_what_lies_in_them(phone: Phone) -> None:
    phone.say("/settings")
    phone.say("17 to 10")
    told = " ".join(bubble.text for bubble in phone.bubbles[-2:])
    assert "the check-in comes at 10:00" in told
    assert "the reminders come at 10:00" in told


def test_a_place_is_shown_with_its_clock_and_can_be_another(phone: Phone) -> None:
    """Also when it was said on the page of all settings."""
    phone.say("/settings")
    phone.say("I'm in Lisbon now")
    assert phone.mentee.zone == "Europe/Berlin"
    phone.press("Another place")
    phone.say("Madrid")
    phone.press("Yes")
    assert fields(phone.mentee, "zone", "country") == ["Europe/Madrid", "ES"]


def test_a_location_with_no_question_open_is_where_they_are_now(phone: Phone) -> None:
    phone.now += DAY
    phone.ids += 1
    phone.turn(Said((Message(phone.ids, "", phone.now, kind="location", spot=(35.68, 139.69)),)))
    phone.press("Yes")
    assert phone.mentee.zone == "Asia/Tokyo"


def test_everything_moves_to_the_hours_of_the_new_place_and_nothing_comes_twice(phone: Phone) -> None:
    """REQUIREMENTS, second part, 4. Travel: a reminder and the check-in come once each, at the new local hour."""
    phone.say("/timezone")
    phone.say("Tokyo")
    phone.press("Yes")
    told = _told(phone, 7 * DAY)
    assert [(at.hour, at.minute) for at, _ in told] == [(18, 0)]
    phone.say("/timezone")
    phone.say("Los Angeles")
    phone.press("Yes")
    again = _told(phone, 2 * DAY)
    assert {at.hour for at, _ in again} <= {9}
    assert not any("weekly check-in" in text for _, text in again)


def _told(phone: Phone, by: timedelta) -> list[tuple[datetime, str]]:
    """What comes by itself, by the clock on the mentee's wall."""
    phone.news()
    phone.walk(by)
    return [(nudges.wall_of(phone.mentee, bubble.at), bubble.text) for bubble in phone.news()]


def test_a_later_slot_on_the_evening_of_a_check_in_does_not_ask_again(phone: Phone) -> None:
    phone.walk(6 * DAY + 10 * HOUR)
    assert any(_asks_for_the_week(bubble.text) for bubble in phone.news())
    phone.say("/settings")
    phone.say("sundays 8:30 pm")
    assert not any(_asks_for_the_week(text) for _, text in _told(phone, 3 * HOUR))


def _asks_for_the_week(text: str) -> bool:
    return any(words in text for words in ("weekly check-in", "How was the week", "Time to stop"))


def test_a_later_hour_for_the_question_of_the_day_does_not_ask_again(phone: Phone) -> None:
    for hour in ("19:00", "20:30"):
        phone.say("/settings")
        phone.press("Daily question")
        phone.say(hour)
        asked = [text for _, text in _told(phone, timedelta(hours=10))]
        phone.walk(timedelta(minutes=5))
        assert len(asked) == (1 if hour == "19:00" else 0)


def test_not_yet_is_asked_again_on_its_day_and_leads_to_preparation(phone: Phone) -> None:
    """COACHING 4.7: wait, and be asked again in some days."""
    phone.mentee.plan.rows["goal.9.1"] = Goal("goal.9.1", title="ask Anna about her job", state=CHOSEN)
    phone.mentee.ask_again = date(2027, 3, 6)
    phone.say("/menu")
    told = _told(phone, 5 * DAY)
    assert [(at, "ask Anna about her job" in text) for at, text in told] == [(datetime(2027, 3, 6, 9), True)]
    assert not any("ask Anna about her job" in text for _, text in _told(phone, 3 * DAY))
    phone.turn(Tapped("ready", "preparation"))
    frame = phone.mentee.live
    assert frame
    assert (frame.dialog, frame.about) == ("preparation", "goal.9.1")


def test_a_goal_that_has_been_planned_meanwhile_is_not_asked_about(phone: Phone) -> None:
    phone.mentee.ask_again = date(2027, 3, 6)
    phone.say("/menu")
    assert "ready" not in phone.mentee.told


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Lupita, así me dicen todos", "Lupita"),
        ("me dicen Lupita", "Lupita"),
        ("soy Mateo, pero mis amigos me llaman Teo", "Mateo"),
        ("Grace, that's what everyone calls me", "Grace"),
        ("I'm Dev", "Dev"),
        ("just Marlene, please", "Marlene"),
        ("Ana-Lucía de la Vega", "Ana-Lucía de la Vega"),
        ("Mary Jane", "Mary Jane"),
        ("Jean-Mi", "Jean-Mi"),
        ("But", "But"),
        ("Itzel", "Itzel"),
        ("Soila", "Soila"),
    ],
)
def test_a_name_is_kept_without_what_is_told_of_it(phone: Phone, typed: str, name: str) -> None:
    phone.say("/settings")
    phone.press("Name")
    phone.say(typed)
    assert phone.mentee.name == name
