"""Dialogs within dialogs: on top, beneath, the same again, and no more than four."""

import pytest

from dialogs.engine.events import Ask, Due, Retire
from tests.dialogs.chat import moment
from tests.dialogs.engine.talks import begun, finished, plan_of, planning

DARK = "I want to kill myself"


def test_stuck_in_the_middle_of_a_question_and_back() -> None:
    """A nudge only tells; a tap on its button opens a dialog on top. What it changes, and its afterthought, are its
    own; then the question below comes again."""
    chat, _ = finished()
    chat.tap("menu", "plan")
    chat.say("learn French")
    chat.now = moment(3, 10, 9)
    assert not [c for c in chat.turn(Due()) if isinstance(c, Ask)]
    live = chat.mentee.asking
    chat.tap("step.1.1", "stuck")
    assert Retire(live) in chat.last
    assert chat.open == "obstacle"
    chat.say("no time")
    chat.say("if tired then ten minutes")
    step = chat.mentee.plan.step("step.1.1")
    assert step
    assert (step.if_then, chat.open) == ("if tired then ten minutes", "evidence")
    chat.say("and no phone", 1)
    assert (step.if_then, chat.open) == ("if tired then ten minutes\nand no phone", "evidence")


def test_the_same_dialog_about_the_same_thing_is_open_once() -> None:
    chat, _ = finished()
    chat.tap("step.1.1", "stuck")
    chat.say("no time")
    chat.tap("step.1.2", "stuck")
    chat.tap("step.1.1", "stuck")
    assert [(f.dialog, f.about) for f in chat.mentee.stack] == [("stuck", "step.1.2"), ("stuck", "step.1.1")]
    assert chat.open == "then"
    assert chat.keys[0] == "engine-resumed-with"
    assert chat.phrase("engine-resumed-with").args["words"] == "no time"


def test_at_most_four_dialogs_are_open_and_the_fifth_waits() -> None:
    chat, _ = finished()
    for n in (1, 2, 3):
        chat.tap(f"step.1.{n}", "stuck")
    chat.tap("menu", "wide")
    assert len(chat.mentee.stack) == 4
    before = chat.open
    chat.tap("menu", "kinds")
    assert chat.keys[0] == "engine-finish-first"
    assert (len(chat.mentee.stack), chat.open) == (4, before)


def test_a_change_of_something_finished_waits_too_when_four_are_open() -> None:
    chat, said = finished()
    for n in (1, 2, 3):
        chat.tap(f"step.1.{n}", "stuck")
    chat.tap("menu", "wide")
    chat.edit(said["goal"], "learn Word")
    assert chat.keys[0] == "engine-finish-first"
    assert len(chat.mentee.stack) == 4


def test_a_dialog_that_leads_to_another_opens_it() -> None:
    chat = begun("before")
    chat.say("a note")
    assert chat.frame.dialog == "after"
    assert "after.opening" in chat.keys


def test_a_change_of_a_finished_dialog_leads_to_nothing_again() -> None:
    chat = begun("before")
    first = chat.say("a note")
    chat.say("another", 60)
    chat.edit(first, "a better note")
    assert chat.open is None


def test_a_dialog_about_a_step_that_is_gone_does_not_open() -> None:
    chat, _ = finished()
    chat.tap("step.9.9", "stuck")
    assert chat.keys == ["engine-not-in-the-plan"]
    assert chat.mentee.stack == []


@pytest.mark.parametrize("subject", ["menu", "checkin", "conversation", "frame.1.270301090000", "nobody", "mentee"])
def test_a_button_that_we_never_made_does_no_harm(subject: str) -> None:
    """A phone may send anything: a dialog about a step is not opened about something else."""
    chat, _ = finished()
    before = plan_of(chat.mentee)
    chat.tap(subject, "stuck")
    if chat.open:
        chat.say("x")
        chat.say("y")
    assert plan_of(chat.mentee) == before


def test_a_verb_that_nobody_knows_is_an_old_button() -> None:
    chat, _ = planning()
    chat.tap("menu", "somersault")
    assert chat.keys == ["engine-old-button"]
    assert chat.open == "evidence"


def test_an_unknown_command_is_answered_and_the_question_put_again() -> None:
    chat, _ = planning()
    chat.command("somersault")
    assert chat.keys[0] == "engine-unknown-command"
    assert chat.put[-1].path == "evidence"
