"""Dialogs within dialogs, pauses, and what comes before everything: signs of crisis, strangers, faults of ours."""

from datetime import timedelta

import pytest

from dialogs.engine.events import Ask, Away, Blocked, Commanded, Due, Edited, Failed, Message, Pressed, Retire, Tapped
from dialogs.mentee import Mentee
from tests.dialogs.chat import Chat, moment
from tests.dialogs.engine.talks import begun, finished, plan_of, planning
from tests.dialogs.engine.toy import COACH

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


def test_signs_of_crisis_stop_the_talk_and_are_no_answer() -> None:
    """COACHING 1.10: help now, no goal talk; nudges rest for 72 hours; the conversation waits untouched."""
    chat, _ = planning()
    chat.say(DARK)
    assert chat.keys[0] == "crisis-answer"
    assert not [c for c in chat.last if isinstance(c, Ask)]
    assert list(chat.frame.answers) == ["goal"]
    assert chat.mentee.paused == "crisis"
    assert chat.mentee.crisis_until == chat.now + timedelta(hours=72)
    chat.say("hello?", 60)
    assert chat.keys == ["engine-paused-crisis"]
    chat.tap("conversation", "resume")
    assert not chat.mentee.paused
    assert vars(chat.mentee)["crisis_until"] is None
    assert chat.put[-1].path == "evidence"


def test_signs_of_crisis_are_heard_in_an_edit() -> None:
    chat, goal = planning()
    chat.edit(goal, DARK)
    assert chat.keys[0] == "crisis-answer"
    assert chat.value("goal") == "learn Excel"


def test_signs_of_crisis_are_heard_across_messages_that_waited() -> None:
    chat, _ = planning()
    chat.take(chat.typed("I want to"), chat.typed("kill myself", 1))
    assert chat.keys[0] == "crisis-answer"
    assert "evidence" not in chat.frame.answers


def test_signs_of_crisis_are_heard_with_nothing_open_and_in_a_reply() -> None:
    chat, _ = finished()
    chat.say(DARK, 60)
    assert chat.keys[0] == "crisis-answer"
    talking, _ = planning()
    talking.say(DARK, 60, reply_to=talking.message_of(talking.mentee.asking))
    assert talking.keys[0] == "crisis-answer"
    assert "evidence" not in talking.frame.answers


def test_signs_of_crisis_during_a_pause_or_before_the_question_are_heard() -> None:
    chat, _ = planning()
    chat.command("pause")
    chat.say(DARK, 60)
    assert chat.keys[0] == "crisis-answer"
    early = begun()
    early.say(DARK, 0)
    assert early.keys[0] == "crisis-answer"
    assert early.frame.early == ()


def test_every_word_and_command_after_signs_of_crisis_gets_an_answer() -> None:
    chat, _ = finished()
    chat.say(DARK, 60)
    for name in ("menu", "resume", "look"):
        waiting, _ = finished()
        waiting.say(DARK, 60)
        waiting.command(name)
        assert waiting.last != [], name
    chat.say("thank you", 60)
    assert chat.last != []


def stranger() -> Chat:
    chat = Chat(COACH)
    chat.mentee = Mentee("", 1)
    return chat


@pytest.mark.parametrize(
    "event",
    [
        Commanded("start"),
        Commanded("privacy"),
        Commanded("plan"),
        Edited(Message(5, "x", moment(3, 1))),
    ],
)
def test_before_consent_every_event_finds_the_first_question(event: Commanded | Edited) -> None:
    """A chat without a mentee stands at consent, asking 0."""
    chat = stranger()
    chat.turn(event)
    assert [(ask.asking, ask.path) for ask in chat.put] == [(0, "agree")]


@pytest.mark.parametrize("event", [Pressed(7, "yes"), Pressed(0, "maybe"), Tapped("step.1.1", "done")])
def test_before_consent_only_the_first_questions_buttons_are_good(event: Pressed | Tapped) -> None:
    """Those of a life before /delete, too, are only old buttons."""
    chat = stranger()
    chat.turn(event)
    assert chat.keys == ["engine-old-button"]
    assert not chat.mentee.consented


def test_before_consent_nothing_is_kept() -> None:
    """What is written there is nowhere in what the shell could save."""
    chat = stranger()
    chat.say("I am Ana and I want to be a nurse")
    chat.press("?", 0)
    chat.command("privacy")
    mentee = chat.mentee
    assert not mentee.consented
    assert "Ana" not in repr(mentee)
    assert (mentee.finished, mentee.history, mentee.plan.rows, mentee.told) == ([], [], {}, {})
    assert [(f.dialog, f.answers, f.early) for f in mentee.stack] == [("consent", {}, ())]


def test_what_is_written_before_consent_is_said_not_to_be_kept() -> None:
    chat = stranger()
    chat.say("hello")
    assert chat.keys[0] == "engine-not-kept"


def test_signs_of_crisis_are_heard_before_consent() -> None:
    chat = stranger()
    chat.say(DARK)
    assert chat.keys[0] == "crisis-answer"
    edited = stranger()
    edited.turn(Edited(Message(5, DARK, edited.now)))
    assert edited.keys[0] == "crisis-answer"


def test_a_yes_makes_a_mentee_and_a_second_yes_nothing() -> None:
    chat = stranger()
    chat.command("start")
    chat.press("yes", 0)
    assert chat.mentee.consented
    chat.press("yes", 0)
    assert chat.keys == ["engine-old-button"]
    assert len(chat.mentee.finished) == 1


def test_only_consents_own_buttons_count_before_consent() -> None:
    chat = stranger()
    chat.press("hello", 0)
    assert not chat.mentee.consented
    chat.turn(Due())
    assert chat.last == []
