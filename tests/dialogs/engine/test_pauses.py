"""A conversation that waits: by command, by button, and what ends the wait."""

import pytest

from dialogs.engine.events import Commanded, Tapped
from tests.dialogs.engine.talks import finished, planning
from tests.dialogs.mentees import QUICK, met, talk_through
from tests.dialogs.wished import followed

DARK = "I want to kill myself"


def test_a_pause_lets_the_question_wait_until_resumed() -> None:
    chat, _ = planning()
    chat.command("pause")
    assert chat.keys == ["engine-paused-now"]
    chat.wait(3 * 86400)
    chat.say("hello?", 60)
    assert chat.keys == ["engine-paused-pause"]
    assert "evidence" not in chat.frame.answers
    chat.command("resume")
    assert chat.keys[0] == "engine-resumed-with"
    assert chat.phrase("engine-resumed-with").args["words"] == "learn Excel"
    chat.say("a certificate", 60)
    assert chat.open == "by"


def test_a_pause_by_button_is_ended_by_the_button_under_what_is_said_then() -> None:
    """ "/resume, or the button": so there has to be one."""
    chat, _ = planning()
    chat.press("^")
    assert chat.mentee.paused == "pause"
    rows = [button.data for c in chat.last if hasattr(c, "rows") for row in c.rows for button in row]
    assert rows == ["n:conversation:resume"]
    chat.tap("conversation", "resume")
    assert chat.put[-1].path == "evidence"
    assert chat.mentee.paused == ""


def test_a_reply_during_a_pause_is_not_left_without_an_answer() -> None:
    chat, _ = planning()
    asked = chat.message_of(chat.mentee.asking)
    chat.command("pause")
    chat.say("a certificate", 60, reply_to=asked)
    assert chat.last != []


def test_a_pause_with_nothing_open_is_answered() -> None:
    chat, _ = finished()
    chat.command("pause")
    assert chat.last != []
    assert chat.mentee.paused == ""


def test_opening_something_ends_a_pause() -> None:
    chat, _ = finished()
    chat.tap("menu", "plan")
    chat.command("pause")
    chat.tap("step.1.1", "stuck")
    assert chat.mentee.paused == ""
    assert chat.put[-1].path == "obstacle"


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        *(("en", typed) for typed in ("go on", "yes go on i guess", "ok carry on", "im back", "continue pls", "ready")),
        *(("es", typed) for typed in ("sigamos", "si dale, sigue", "ya volví", "vale, continuemos", "lista", "seguir")),
    ],
)
def test_who_says_go_on_is_taken_at_their_word(language: str, typed: str) -> None:
    chat, _ = planning()
    chat.mentee.language = language
    chat.command("pause")
    chat.say(typed, 60)
    assert chat.mentee.paused == ""
    assert chat.open == "evidence"
    assert "evidence" not in chat.frame.answers


@pytest.mark.parametrize("typed", ["go on holiday", "i will continue my course", "vamos a ver a mi tutor", "hello?"])
def test_what_tells_more_than_go_on_is_none(typed: str) -> None:
    chat, _ = planning()
    chat.command("pause")
    chat.say(typed, 60)
    assert chat.mentee.paused == "pause"


@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [
        ("en", "i rang Sinéad!!", "tick"),
        ("en", "what do i do next", "showing-today"),
        ("en", "move the talk with Declan to 2 april", "move"),
        ("es", "ya hablé con mi supervisora!!", "tick"),
        ("es", "pasa el CV al 5 de abril", "move"),
    ],
)
def test_a_pause_is_of_the_talk_and_not_of_the_plan(language: str, typed: str, told: str) -> None:
    """News of a step, what is asked about the plan, another day; the talk waits all the same."""
    phone = followed(language)
    phone.turn(Tapped("menu", "awareness"))
    phone.turn(Commanded("pause"))
    phone.say(typed)
    live = phone.mentee.live
    assert told in [*phone.keys, live.dialog if live else ""]
    assert [frame.dialog for frame in phone.mentee.stack if frame.early] == []
    assert "awareness" in [frame.dialog for frame in phone.mentee.stack]


@pytest.mark.parametrize("typed", ["my sister thinks i should be a vet", "im kinda panicking about it tbh"])
def test_anything_else_said_in_a_pause_waits_for_the_talk(typed: str) -> None:
    phone = followed("en")
    phone.turn(Tapped("menu", "awareness"))
    phone.turn(Commanded("pause"))
    phone.say(typed)
    assert [message.text for message in phone.mentee.stack[-1].early] == [typed]


def test_a_plan_kept_as_it_was_while_another_talk_rests_is_closed_again() -> None:
    """An edit that only says yes keeps what stands; nothing of it waits behind the pause."""
    phone = met()
    talk_through(phone, QUICK)
    phone.say("/checkin")
    phone.say("/pause")
    phone.edit("be better at networking", "yes")
    assert [frame.dialog for frame in phone.mentee.stack] == ["checkin"]
    phone.say("/resume")
    assert (phone.open or "").startswith("checkin/")


def test_what_an_edit_finishes_below_another_talk_is_closed_at_once() -> None:
    """The last answer of a talk that waits, mended while the plan is opened once more: it does not wait any longer."""
    phone = met()
    talk_through(phone, QUICK)
    for said in ("/checkin", "20", "call Anna", "nothing", "7", "🙂"):
        phone.say(said)
    assert phone.open == "checkin/next"
    phone.edit("be better at networking", "I don't know yet")
    assert [frame.dialog for frame in phone.mentee.stack] == ["checkin", "preparation"]
    phone.edit("🙂", "get promoted")
    assert [frame.dialog for frame in phone.mentee.stack] == ["preparation"]
    assert "checkin" in [frame.dialog for frame in phone.mentee.finished]
