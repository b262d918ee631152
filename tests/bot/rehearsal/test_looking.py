"""What an author sees of a mentee, and of the last turn."""

from datetime import timedelta
from typing import Any

import pytest

from bot.rehearsal.looking import look
from bot.rehearsal.plain import plain
from bot.rehearsal.recording import Recorder
from dialogs.engine.events import Command, Event, Forget, Said, tell
from dialogs.mentee import Answer, Mentee
from tests.dialogs.phone import START, Phone

GOAL = "work as a data analyst in a hospital by 30 June 2027"


def planning() -> Phone:
    """In the quick plan, the goal told."""
    phone = Phone()
    phone.say("/start")
    phone.press("I'm 16")
    phone.say("Leeds")
    phone.press("Quick plan")
    phone.say(GOAL)
    return phone


def shown(phone: Phone) -> dict[str, Any]:
    return look(phone.coach, phone.mentee, phone.now)


def test_the_place_is_the_walk_through_the_live_frame() -> None:
    """Which question is open, which were asked on the way there, what was answered, in whose words."""
    phone = planning()
    frame = shown(phone)["stack"][0]
    assert f"{frame['dialog']}/{frame['open']}" == phone.open
    assert frame["live"]
    assert frame["asked"][0] == "goal"
    assert frame["asked"][-1] == frame["open"]
    (goal,) = [answer for answer in frame["answers"] if answer["path"] == "goal"]
    assert goal["words"] == [GOAL]
    assert not goal["pressed"]


def test_ended_talks_and_what_is_known_are_shown() -> None:
    """The latest first, with their answers; the wall clock with its zone."""
    seen = shown(planning())
    assert [frame["dialog"] for frame in seen["ended"]] == ["welcome", "consent"]
    assert seen["zone"] == "Europe/London"
    assert seen["wall"].startswith("2027-03-01T09:0")
    assert seen["facts"]["country"] == "GB"


def test_nudges_to_come_are_by_time_on_the_wall() -> None:
    """A talk left: the day after, then the week after, at the reminders' hour."""
    phone = planning()
    nudges = shown(phone)["nudges"]
    assert [(one["at"], one["kind"]) for one in nudges] == [
        ("2027-03-02T09:00", "day-after"),
        ("2027-03-08T09:00", "week-after"),
    ]
    phone.mentee.rest_until = phone.now + timedelta(days=3)
    assert list(shown(phone)["rests"]) == ["rest_until"]


def test_looking_changes_nothing() -> None:
    """It is loaded as for a turn, and a look is none."""
    phone = planning()
    before = repr(plain(phone.mentee))
    shown(phone)
    assert repr(plain(phone.mentee)) == before


def test_a_talk_whose_table_is_gone_says_so_and_hides_nothing_else() -> None:
    """An author renames a dialog while somebody is in it."""
    phone = planning()
    frame = phone.mentee.stack[-1]
    frame.dialog = "no-such-dialog"
    frame.answers["goal"] = Answer("x", 1)
    first = shown(phone)["stack"][0]
    assert "no-such-dialog" in first["fault"]
    assert first["answers"][0]["path"] == "goal"


def test_the_last_turn_is_noted_as_it_passes() -> None:
    """Event and commands by name and words; the decision is the same, and whoever watches hears of it."""
    heard: list[int] = []
    recorder = Recorder(heard.append)
    decide = recorder.watching(lambda mentee, event, now: [tell("engine-group")])
    mentee = Mentee("", 5)
    assert recorder.last(5) is None
    assert decide(mentee, Said(()), START) == [tell("engine-group")]
    last = recorder.last(5)
    assert last is not None
    assert last["event"] == {"is": "Said", "messages": []}
    assert [(one["name"], one["says"]) for one in last["commands"]] == [("Tell", ["engine-group"])]
    assert last["fault"] == ""
    assert heard == [5]
    assert recorder.last(6) is None


def test_a_fault_in_a_table_is_shown_where_it_happened() -> None:
    """The apology's own turn follows it at once, and must not hide it."""
    from dialogs.engine.events import Failed

    def decide(mentee: Mentee, event: Event, now: Any) -> list[Command]:
        if isinstance(event, Failed):
            return [tell("engine-fault", reference=event.reference)]
        raise KeyError("hours")

    recorder = Recorder(lambda chat: None)
    watching = recorder.watching(decide)
    with pytest.raises(KeyError):
        watching(Mentee("", 5), Said(()), START)
    watching(Mentee("", 5), Failed("abc"), START)
    last = recorder.last(5)
    assert last is not None
    assert "KeyError: 'hours'" in last["fault"]
    assert "test_looking.py" in last["fault"]
    assert [one["name"] for one in last["commands"]] == ["Tell"]


def test_what_was_said_to_forget_all_is_forgotten_here_too() -> None:
    """/delete leaves nothing: the turn that does it is shown without its words."""
    recorder = Recorder(lambda chat: None)
    decide = recorder.watching(lambda mentee, event, now: [Forget()])
    phone = Phone()
    decide(Mentee("", 5), Said((phone.typed("my secret"),)), START)
    assert "secret" not in repr(recorder.last(5))
