"""Answers that are given anew: by editing, by going back, at a confirmation, from the list of earlier ones."""

from datetime import date

from dialogs.engine.events import Edited, Message, Retire
from tests.dialogs.chat import Chat
from tests.dialogs.engine.talks import at_date_sure, begun, planning


def test_an_edit_changes_the_answer_that_the_message_was_part_of() -> None:
    chat, goal = planning("be better")
    assert chat.open == "specific"
    chat.edit(goal, "learn Excel")
    assert chat.value("goal") == "learn Excel"
    assert chat.open == "evidence"


def test_an_edit_of_one_part_keeps_the_others() -> None:
    chat = begun()
    chat.say("I want")
    second = chat.say("Excel", 1)
    chat.edit(second, "Word")
    assert chat.value("goal") == "I want\nWord"


def test_an_edit_of_a_message_that_is_no_answer_harms_nothing() -> None:
    chat, _ = planning()
    chat.turn(Edited(Message(9999, "x", chat.now)))
    assert chat.keys[0] == "engine-edit-of-no-answer"
    assert chat.open == "evidence"


def test_an_edit_of_an_answer_that_is_not_needed_any_more_changes_nothing() -> None:
    """The law: the plan is what the answers that count lead to; one that is not asked for counts no more."""
    chat, goal = planning("be better")
    exactly = chat.say("at Excel")
    chat.edit(goal, "learn French")
    assert chat.open == "evidence"
    chat.edit(exactly, "at Word")
    assert "specific" not in chat.way.used
    assert "engine-not-asked-any-more" in chat.keys


def test_an_edit_beyond_the_open_question_is_not_lost() -> None:
    """An earlier answer has to be given anew: what stands after it waits, and can be put right meanwhile."""
    chat, date_said = at_date_sure()
    chat.press("yes")
    step = chat.say("call Ana")
    chat.edit(date_said, "someday")
    assert chat.open == "by"
    chat.edit(step, "call Anna")
    chat.say("2027-06-01")
    chat.press("yes")
    assert chat.open == "steps.1.when"
    assert chat.value("steps.1.what") == "call Anna"


def test_a_refused_edit_is_asked_again_there() -> None:
    """ "3 March" has turned into "someday": the question comes back, with why."""
    chat, date_said = at_date_sure()
    chat.press("yes")
    assert chat.open == "steps.1.what"
    chat.edit(date_said, "someday")
    assert chat.open == "by"
    assert chat.keys == ["engine-hinted-date"]
    chat.say("2027-07-01")
    assert chat.open == "by-sure"


def test_change_at_the_confirmation_asks_the_date_again() -> None:
    chat, _ = at_date_sure()
    chat.press("change")
    assert chat.open == "by"
    chat.say("2027-05-01")
    assert chat.open == "by-sure"
    assert chat.way.used["by"] == date(2027, 5, 1)


def test_a_confirmation_of_the_old_date_does_not_confirm_the_new_one() -> None:
    chat, date_said = at_date_sure()
    asking = chat.mentee.asking
    chat.edit(date_said, "2027-07-01")
    chat.press("yes", asking)
    assert chat.keys == ["engine-old-button"]
    assert chat.open == "by-sure"
    chat.press("yes")
    assert chat.open == "steps.1.what"


def test_a_confirmed_date_that_changes_later_is_confirmed_anew() -> None:
    chat, date_said = at_date_sure()
    chat.press("yes")
    chat.edit(date_said, "2027-07-01")
    assert chat.open == "by-sure"
    chat.press("yes")
    assert chat.open == "steps.1.what"


def test_a_confirmation_given_while_paused_does_not_confirm_what_is_changed_after_it() -> None:
    """No question is put during a pause, so that the confirmation and the change carry the same asking."""
    chat, date_said = at_date_sure()
    asked = chat.message_of(chat.mentee.asking)
    chat.command("pause")
    chat.say("yes", 60, reply_to=asked)
    chat.edit(date_said, "2027-07-01")
    chat.command("resume")
    assert chat.open == "by-sure"


def test_back_keeps_the_answer_until_there_is_another() -> None:
    chat, _ = planning("be better")
    chat.say("at Excel")
    chat.press("<")
    assert chat.open == "specific"
    chat.press("<")
    assert chat.open == "goal"
    assert chat.value("goal") == "be better"
    chat.say("learn French")
    assert chat.open == "evidence"


def test_back_and_keep_goes_on_where_it_was() -> None:
    chat, _ = planning("be better")
    chat.say("at Excel")
    chat.press("<")
    assert "=" in chat.buttons
    chat.press("=")
    assert chat.open == "evidence"
    assert chat.value("specific") == "at Excel"


def test_back_at_the_first_question_stays_there() -> None:
    chat = begun()
    assert "<" not in chat.buttons
    chat.press("<")
    assert chat.open == "goal"


def test_back_goes_through_the_rounds() -> None:
    chat, _ = at_date_sure()
    chat.press("yes")
    chat.say("call Anna")
    chat.press("<")
    assert chat.open == "steps.1.what"
    chat.press("<")
    assert chat.open == "by-sure"


def test_the_earlier_answers_are_listed_and_each_can_be_opened() -> None:
    """It only gives the question other buttons; nothing is put again."""
    chat, _ = at_date_sure()
    chat.press("yes")
    listed = chat.press("#")
    rows = [button.data.partition(":@")[2] for row in listed[0].rows for button in row]  # type: ignore[union-attr]
    assert rows == ["goal", "evidence", "by", ""]  # not its confirmation
    assert chat.open == "steps.1.what"
    chat.press("@goal")
    assert chat.open == "goal"
    chat.say("learn Word")
    assert chat.open == "steps.1.what"


def test_an_answer_that_is_not_on_the_way_cannot_be_opened() -> None:
    chat, _ = planning()
    chat.press("@steps.1.what")
    assert chat.open == "evidence"
    assert chat.keys == ["engine-old-button"]


def test_a_round_is_edited_in_its_middle() -> None:
    chat, _ = at_date_sure()
    chat.press("yes")
    what = []
    for n in (1, 2):
        what += [chat.say(f"step {n}"), chat.say(f"2027-03-1{n}")]
        chat.press("yes")
    assert chat.open == "steps.3.what"
    chat.edit(what[3], "someday")
    assert chat.open == "steps.2.when"
    assert chat.keys == ["engine-hinted-date"]
    chat.say("2027-03-15")
    assert chat.open == "steps.3.what"
    chat.edit(what[2], "step two")
    assert chat.open == "steps.3.what"
    assert chat.value("steps.2.what") == "step two"


def test_after_a_change_the_old_asking_loses_its_buttons() -> None:
    chat, date_said = at_date_sure()
    asking = chat.mentee.asking
    chat.edit(date_said, "2027-07-01")
    assert Retire(asking) in chat.last


def refused_then_back() -> Chat:
    chat, _ = planning()
    chat.press("<")
    chat.say("x" * 400)
    return chat


def test_going_back_and_being_refused_leaves_the_question_open() -> None:
    chat = refused_then_back()
    assert chat.open == "goal"
    assert chat.keys == ["engine-too-long"]
    chat.say("learn French")
    assert chat.open == "evidence"
