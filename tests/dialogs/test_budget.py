"""What must stay small: answers to a plan, bytes on a button, and the tables themselves."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dialogs.catalogue import MOVED
from dialogs.engine import verbs
from dialogs.engine.data import BYTES, asking_data, subject_data
from dialogs.engine.events import Pressed
from dialogs.engine.kinds import choice, date, rounds, words
from dialogs.engine.questions import END, Dialog, Question
from dialogs.engine.walk import walk
from dialogs.exploration.library import library
from dialogs.mentee import Answer
from tests.dialogs.mentees import QUICK, met, place_of, talk_through
from tests.dialogs.phone import the_coach

YEARS_FROM_NOW = 3_000_000_000  # a number of an asking or a frame that is counted from an instant


def test_the_quick_plan_takes_at_most_fourteen_answers() -> None:
    """COACHING 5.18, counted from the consent, with a goal that lacks everything."""
    phone = met()
    asked = talk_through(phone, QUICK)
    assert asked == list(QUICK)
    assert 1 + len(asked) <= 14
    assert len(phone.mentee.plan.steps()) == 3
    assert all(step.when for step in phone.mentee.plan.steps())


def test_a_goal_that_holds_its_date_and_its_measure_takes_fewer() -> None:
    """COACHING 5.1: only what is missing is asked."""
    clear = QUICK | {
        "preparation/goal": "I will finish the midwifery course in Leeds with its certificate by 30 June 2027"
    }
    asked = talk_through(met(), clear | {"preparation/needed": "nothing"})
    assert not {"preparation/by", "preparation/evidence"} & set(asked)
    assert 1 + len(asked) < 14


FULL = QUICK | {
    "welcome/sure": "*full",
    "awareness/situation": "*seeking",
    "awareness/now": "I work in a shop",
    "awareness/style": "1, 3",
    "awareness/interests": "2",
    "awareness/story": "I organised the street party",
    "awareness/strengths": "1, 2",
    "awareness/skills": "3",
    "awareness/values": "1, 2, 3",
    "awareness/aspiration": "lead a small team",
    "awareness/hurdle": "no time",
    "awareness/managed": "I moved here alone",
    "awareness/support": "*nobody",
    "awareness/right": "*onward",
    "exploration/tried": "a course\nan open day",
    "exploration/may-i": "*yes",
    "exploration/suggestions.1.kept": "1, 2",
    "exploration/suggestions.1.more": "*enough",
    "exploration/pull": "1, 3",
    "exploration/fit": "1",
    "exploration/feasible": "1, 2, 3",
    "exploration/chosen": "1",
    "exploration/serves": "*step",
    "exploration/importance": "*8",
    "exploration/confidence": "*6",
    "exploration/lower": "I have done such a thing before",
    "exploration/ready": "*onward",
    "preparation/sure": "*yes",
    "preparation/needed": "money",
    "preparation/confidence": "*7",
    "preparation/steps.2.when": "1 April",
    "preparation/steps.3.when": "2 May",
    "preparation/smart": "*yes",
    "preparation/steps.4.what": "*enough",
    "preparation/obstacle": "my shifts change",
    "preparation/then": "ask Sam to swap",
    "preparation/commitment": "*8",
    "preparation/lower": "I have wanted it for years",
    "preparation/raise": "a free evening",
    "preparation/next": "*later",
}


def test_the_full_way_takes_at_most_fifty_five_answers() -> None:
    """COACHING 5.18."""
    phone = met()
    asked = talk_through(phone, FULL)
    assert 1 + len(asked) <= 55
    assert {"awareness", "exploration", "preparation"} <= {path.partition("/")[0] for path in asked}
    assert len(list(phone.mentee.plan.goals())) == 1


def test_the_progress_that_is_shown_counts_the_questions_that_come() -> None:
    """ "Preparation · 3 of 11": what was promised at the opening is not exceeded when each gap has to be asked."""
    phone = met()
    shown = []
    answered = 0
    while here := place_of(phone):
        way = walk(the_coach().dialogs[here[0].dialog], here[0].facts, here[0].answers)
        if here[0].dialog == "preparation":
            shown.append((len(way.asked), len(way.asked) + way.ahead))
        key, answered = f"{here[0].dialog}/{here[1].path}", answered + 1
        text = QUICK[key]
        phone.turn(Pressed(phone.mentee.asking, text[1:])) if text.startswith("*") else phone.say(text)
    assert [n for n, _ in shown] == list(range(1, len(shown) + 1))
    assert all(n <= total for n, total in shown)
    assert max(total for _, total in shown) <= len(shown) + 2
    assert shown[-1] == (len(shown), len(shown))


def tables() -> Iterator[Dialog]:
    for dialog in the_coach().dialogs.values():
        yield from dict.fromkeys(table for _, _, table in dialog.paths())


@pytest.mark.parametrize("table", list(dict.fromkeys(tables())), ids=lambda table: table.name)
def test_the_machine_is_what_the_questions_say(table: Dialog) -> None:
    """One state a question and the end; one transition a way on, and one past it where it may be left out."""
    machine = table.machine
    assert list(machine.states) == [*table.questions, END]
    for name, question in table.questions.items():
        answers = machine.get_transitions("answer", source=name)
        assert [(t.dest, bool(t.conditions)) for t in answers] == [(to, test is not None) for to, test in question.then]
        skips = machine.get_transitions("skip", source=name)
        assert [t.dest for t in skips] == [question.then[-1][0]] or not question.may_be_left_out
    assert machine.get_transitions("answer", source=END) == []


def test_a_table_that_runs_backwards_is_refused() -> None:
    for then, fault in (
        ("a", "does not stand after it"),
        ("b", "does not stand after it"),
        ("nowhere", "does not stand"),
    ):
        with pytest.raises(ValueError, match=fault):
            Dialog("bad", {"a": words("b"), "b": words(then)})


def test_a_table_with_no_way_on_for_certain_is_refused() -> None:
    with pytest.raises(ValueError, match="condition"):
        Dialog("bad", {"a": words((("b", lambda used: True),)), "b": words(END)})


def test_a_table_that_reopens_or_rests_on_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="reopens"):
        Dialog("bad", {"a": choice(END, ("yes",), reopens={"change": "nowhere"})})
    with pytest.raises(ValueError, match="rests on"):
        Dialog("bad", {"a": words(END, rests_on=("nowhere",))})


def test_the_end_of_rounds_may_look_at_their_answers() -> None:
    """Until there are three names: the first rounds, and those that progress only guesses at, are not there yet."""
    child = Dialog("who", {"name": words("more"), "more": choice(END, ("yes", "no"))})
    asking: Question = rounds(END, child, enough=lambda found, used: bool(found) and found[-1]["more"] == "no")
    table = Dialog("names", {"names": asking})
    way = walk(table, {}, {})
    assert way.open
    assert way.open.path == "names.1.name"
    said = {"names.1.name": Answer("Ana", 1), "names.1.more": Answer("no", 2)}
    assert walk(table, {}, said).open is None


def test_a_condition_decides_the_way_on() -> None:
    table = Dialog(
        "fork", {"a": words((("c", lambda used: used["a"] == "short"), ("b", None))), "b": date("c"), "c": words(END)}
    )
    assert walk(table, {}, {"a": Answer("short", 1)}).asked == ["a", "c"]
    assert walk(table, {}, {"a": Answer("long", 1)}).asked == ["a", "b"]


def longest_paths() -> Iterator[str]:
    for dialog in the_coach().dialogs.values():
        for name, question in dialog.questions.items():
            inner = [f"{name}.99.{inside}" for inside in question.child.questions] if question.child else [name]
            yield from inner


def test_every_button_fits_into_telegrams_sixty_four_bytes() -> None:
    """Bot API: callback_data. With the longest paths, ids and numbers that years will bring; a longer one raises."""
    for path in longest_paths():
        assert len(asking_data(YEARS_FROM_NOW, f"{verbs.REOPEN}{path}").encode()) <= BYTES
    for id in [*library(), f"step.{YEARS_FROM_NOW}.99"]:
        assert asking_data(YEARS_FROM_NOW, f"{verbs.TICK}{id}")
    for verb in ("done", "undo", "still", "snooze", "move", "stuck", "drop", "open"):
        assert subject_data(f"step.{YEARS_FROM_NOW}.99", verb)
    for verb in ("evening", "tomorrow", "week", "evidence", "setback", "finish"):
        assert subject_data(f"step.{YEARS_FROM_NOW}.99", verb)
    assert subject_data(f"step.{YEARS_FROM_NOW}.99/270301", "unkept")
    assert subject_data(f"frame.{YEARS_FROM_NOW}.270301090000", "resume")


def test_a_button_that_would_not_fit_is_refused_where_it_is_made() -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        asking_data(1, "x" * 64)


def test_moved_questions_lead_to_questions_that_are_there() -> None:
    """Stored answers keep their paths for years: what was renamed is there under its new id, and gone under the old."""
    known = {f"{d.name}/{path}" for d in the_coach().dialogs.values() for path in (*d.questions, *in_rounds(d))}
    for old, new in MOVED.items():
        assert new in known, new
        assert old not in known, old


def in_rounds(dialog: Dialog) -> Iterator[str]:
    for name, question in dialog.questions.items():
        yield from (f"{name}.{n}.{inside}" for n in range(1, 10) for inside in (question.child or dialog).questions)


def test_no_question_id_changes_unseen() -> None:
    """They are stored: a public format. What goes from here needs a line in MOVED; what is new is added."""
    ids = {f"{table.name}/{name}" for table in tables() for name in table.questions}
    assert ids == PUBLISHED - set(MOVED) | set()


PUBLISHED = {
    *("awareness/situation", "awareness/now", "awareness/story", "awareness/aspiration", "awareness/right"),
    *("awareness/style", "awareness/interests", "awareness/strengths", "awareness/skills", "awareness/values"),
    *("awareness/hurdle", "awareness/managed", "awareness/support"),
    *("checkin/progress", "checkin/well", "checkin/way", "checkin/confidence", "checkin/steps", "checkin/next"),
    *("aside/page", "which/one"),
    *("consent/agree", "delete/sure", "language/which", "move/when", "move/sure", "progress/percent"),
    *("exploration/tried", "exploration/open", "exploration/may-i", "exploration/suggestions-kept"),
    *("exploration/suggestions", "exploration/pull", "exploration/fit", "exploration/feasible", "exploration/chosen"),
    *("exploration/first", "exploration/serves", "exploration/serves-second", "exploration/serves-third"),
    *("exploration/usual-steps", "exploration/risks", "exploration/to-find-out", "exploration/importance"),
    *("exploration/confidence", "exploration/lower", "exploration/not-yet", "exploration/small"),
    *("suggestions/kept", "suggestions/more"),
    *("exploration/ready", "preparation/goal", "preparation/sure", "preparation/specific", "preparation/evidence"),
    *("preparation/hours", "preparation/needed", "preparation/confidence", "preparation/by", "preparation/by-sure"),
    *("preparation/steps", "preparation/steps-sure", "preparation/commit", "step/what", "step/when"),
    *("preparation/lift", "preparation/status", "preparation/smart", "preparation/milestones", "preparation/support"),
    *("preparation/order", "preparation/mend", "preparation/obstacle", "preparation/then", "preparation/success"),
    "preparation/goes-with",
    *("preparation/commitment", "preparation/lower", "preparation/raise", "preparation/next", "step/edit", "step/why"),
    *("step/people", "step/measure", "milestone/what", "milestone/when", "milestone/shown", "priority/first"),
    *("priority/second", "priority/together", "priority/together-third", "priority/week-hours", "priority/load"),
    *("stuck/way", "stuck/smaller", "stuck/ask", "stuck/when", "setback/what", "setback/old", "setback/learned"),
    *("setback/next", "setback/when", "evidence/came", "ending/how", "ending/outcome", "ending/evaluation"),
    *("ending/next",),
    *(
        "stuck/obstacle",
        "stuck/then",
        "welcome/place",
        "welcome/at",
        "welcome/goal",
        "welcome/sure",
        "restart/sure",
        "tick/sure",
    ),
    *("journal/page", "journal-find/word", "talk-before/who", "talk-before/help", "talk-after/who", "talk-after/value"),
    *("talk-after/along", "settings/which", "settings/slot", "settings/weeks", "settings/hour", "settings/rhythm"),
    *("settings/quiet", "settings/prompt", "settings/name", "settings/place", "settings/sure", "edit-step/what"),
    *("edit-step/title", "edit-step/often", "edit-goal/what", "edit-goal/title", "edit-goal/by", "edit-goal/by-sure"),
    *("edit-goal/passed", "edit-goal/sure", "edit-add/step", "edit-add/goal", "edit-add/when"),
    "edit-drop/sure",
    *("checkin/lower", "afterthought/idea", "afterthought/skill", "afterthought/measures", "measure/percent"),
    *("fresh/drop", "fresh/from", "fresh/sure", "rest/until", "rest/last", "rest-offer/sure"),
    *("feedback/words", "feedback/sure", "feedback/named"),
}
