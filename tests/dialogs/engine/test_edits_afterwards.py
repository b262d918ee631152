"""Changes of what has been finished: offered or applied at once, declined, and never more than the difference."""

from datetime import date

from tests.dialogs.engine.talks import finished, plan_of, planning


def test_an_edit_back_to_what_it_was_leaves_everything_as_it_was() -> None:
    chat, said = finished()
    before = plan_of(chat.mentee)
    chat.edit(said["evidence"], "a medal")
    chat.edit(said["evidence"], "a certificate")
    chat.press("yes")
    assert plan_of(chat.mentee) == before


def test_fewer_rounds_make_fewer_rows() -> None:
    """What a dialog made and would not make any more goes, and the history says so."""
    chat, said = finished()
    chat.edit(said["goal"], "learn Word")
    chat.press("@steps.1.more")
    chat.press("no")
    assert chat.open == "commit"
    chat.press("yes")
    assert [s.id for s in chat.mentee.plan.steps()] == ["step.1.1"]
    assert [e.words for e in chat.mentee.history if e.what == "removed"] == ["step 2", "step 3"]


def test_an_edit_in_a_finished_dialog_is_offered() -> None:
    """It opens a copy whose confirmation is asked again; until then nothing changes."""
    chat, said = finished()
    before = plan_of(chat.mentee)
    chat.edit(said["goal"], "learn Word")
    assert plan_of(chat.mentee) == before
    assert chat.open == "commit"
    chat.press("yes")
    assert plan_of(chat.mentee) == before | {"goal.1": before["goal.1"] | {"title": "learn Word"}}
    assert chat.mentee.stack == []
    assert len(chat.mentee.finished) == 1


def test_an_edit_in_a_finished_dialog_that_confirms_nothing_is_applied_at_once_and_said() -> None:
    chat, _ = finished()
    chat.tap("step.1.1", "stuck")
    chat.say("no time")
    then = chat.say("if tired then ten minutes")
    chat.edit(then, "if tired then five minutes")
    step = chat.mentee.plan.step("step.1.1")
    assert step
    assert step.if_then == "if tired then five minutes"
    assert "engine-changed" in chat.keys


def test_a_change_offered_and_declined_changes_nothing() -> None:
    chat, said = finished()
    before = plan_of(chat.mentee)
    chat.edit(said["steps.1.what"], "step one")
    chat.press("x")
    assert chat.keys[0] == "engine-left-as-it-was"
    assert plan_of(chat.mentee) == before
    assert chat.open is None


def test_what_is_not_finished_cannot_be_declined() -> None:
    chat, _ = planning()
    chat.press("x")
    assert chat.open == "evidence"


def test_a_change_leaves_alone_what_was_changed_by_other_ways() -> None:
    """Only the difference between the new and the old outcome is written."""
    chat, said = finished()
    chat.mentee.plan.write("step.1.2", "when", date(2027, 9, 9))
    chat.mentee.plan.write("step.1.1", "state", "done")
    chat.edit(said["goal"], "learn Word")
    chat.press("yes")
    rows = plan_of(chat.mentee)
    assert rows["goal.1"]["title"] == "learn Word"
    assert rows["step.1.2"]["when"] == date(2027, 9, 9)
    assert rows["step.1.1"]["state"] == "done"


def test_two_edits_while_a_change_is_offered_are_one_change() -> None:
    chat, said = finished()
    chat.edit(said["goal"], "learn Word")
    chat.edit(said["steps.1.what"], "step one")
    assert len(chat.mentee.stack) == 1
    chat.press("yes")
    rows = plan_of(chat.mentee)
    assert (rows["goal.1"]["title"], rows["step.1.1"]["title"]) == ("learn Word", "step one")


def test_an_afterthought_to_a_finished_dialog_is_applied_to_it() -> None:
    chat, _ = finished()
    chat.tap("step.1.1", "stuck")
    chat.say("no time")
    chat.say("if tired then ten minutes")
    chat.say("and no phone", 1)
    step = chat.mentee.plan.step("step.1.1")
    assert step
    assert step.if_then == "if tired then ten minutes\nand no phone"


def test_what_was_before_is_kept_in_the_history() -> None:
    """COACHING 6.10."""
    chat, said = finished()
    chat.edit(said["goal"], "learn Word")
    chat.press("yes")
    assert [(e.subject, e.what, e.words) for e in chat.mentee.history] == [("goal.1", "changed-title", "learn Excel")]


def test_the_same_step_can_be_stuck_twice() -> None:
    chat, _ = finished()
    for words in ("ten minutes", "five minutes"):
        chat.tap("step.1.1", "stuck")
        chat.say("no time")
        chat.say(words)
        step = chat.mentee.plan.step("step.1.1")
        assert step
        assert step.if_then == words
    assert [f.dialog for f in chat.mentee.finished] == ["plan", "stuck", "stuck"]
