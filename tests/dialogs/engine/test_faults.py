"""What is done after a fault of ours, after a gap, and when the mentee has blocked the coach."""

from datetime import timedelta

from dialogs.engine.events import Ask, Away, Blocked, Failed, Retire
from tests.dialogs.chat import moment
from tests.dialogs.engine.talks import finished, planning

DARK = "I want to kill myself"


def test_a_fault_of_ours_is_said_with_its_reference_and_the_question_put_again() -> None:
    chat, _ = planning()
    chat.turn(Failed("R-17"))
    assert chat.keys == ["engine-fault", "engine-place", "plan-evidence"]
    assert chat.phrase("engine-fault").args == {"reference": "R-17"}
    chat.say("a certificate")
    assert chat.open == "by"


def test_a_fault_with_nothing_open_is_followed_by_the_menu() -> None:
    chat, _ = finished()
    chat.turn(Failed("R-17"))
    assert chat.keys == ["engine-fault", "menu"]


def test_a_question_put_shortly_before_a_gap_is_put_again_once() -> None:
    """Telegram forgets presses after 150 seconds."""
    chat, _ = planning()
    since = chat.now + timedelta(minutes=50)
    chat.now = since + timedelta(hours=2)
    chat.turn(Away(since, chat.now))
    assert chat.put[-1].path == "evidence"


def test_a_question_put_long_before_a_gap_waits_for_the_next_word() -> None:
    chat, _ = planning()
    since = chat.now + timedelta(minutes=61)
    chat.now = since + timedelta(hours=2)
    assert chat.turn(Away(since, chat.now)) == []


def test_after_a_gap_nothing_is_put_again_in_quiet_hours() -> None:
    chat, _ = planning()
    since = chat.now + timedelta(minutes=5)
    chat.now = moment(3, 1, 21)
    assert chat.turn(Away(since, chat.now)) == []


def test_a_gap_with_nothing_open_is_not_spoken_of() -> None:
    chat, _ = finished()
    since = chat.now
    chat.now += timedelta(days=3)
    assert chat.turn(Away(since, chat.now)) == []
    chat.say("hello", 60)
    assert "engine-missed" not in chat.keys


def test_after_more_than_a_day_what_may_not_have_arrived_is_said_once() -> None:
    chat, _ = planning()
    since = chat.now + timedelta(hours=2)
    chat.now = since + timedelta(hours=25)
    chat.turn(Away(since, chat.now))
    chat.say("a certificate")
    assert chat.keys[0] == "engine-missed"
    assert chat.phrase("engine-missed").args["since"] == (since + timedelta(hours=1)).replace(tzinfo=None)
    chat.say("2027-06-01")
    assert "engine-missed" not in chat.keys


def test_after_less_than_a_day_everything_has_arrived() -> None:
    chat, _ = planning()
    since = chat.now + timedelta(hours=2)
    chat.now = since + timedelta(hours=23)
    chat.turn(Away(since, chat.now))
    chat.say("a certificate")
    assert "engine-missed" not in chat.keys


def test_blocked_and_back() -> None:
    chat, _ = finished()
    chat.turn(Blocked())
    assert chat.mentee.blocked
    chat.turn(Blocked(back=True))
    assert not chat.mentee.blocked


def test_an_answer_that_is_on_its_way_is_not_taken_back_by_the_word_about_the_gap() -> None:
    """Whoever wrote before the gap was looked at has been answered; what was said then stands with that question."""
    chat, _ = planning()
    since = chat.now
    chat.command("pause")
    chat.wait(3600)
    chat.command("resume", send=False)
    assert not [c for c in chat.turn(Away(since, chat.now)) if isinstance(c, Ask | Retire)]
