"""A conversation that waits: by command, by button, and what ends the wait."""

from tests.dialogs.engine.talks import finished, planning

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
