"""A walk that goes on from an earlier one comes to where one from the beginning comes."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.engine.coach import Turn
from dialogs.engine.kinds import choice, rounds, words
from dialogs.engine.questions import ALL, END, Dialog
from dialogs.engine.walk import Way, walk
from dialogs.mentee import Answer
from tests.dialogs.engine.toy import KINDS, PLAN
from tests.dialogs.mentees import QUICK, met, place_of, press
from tests.dialogs.phone import the_coach

# Rounds after which a question rests on them, and can reopen them.
NAMES = Dialog(
    "names",
    {
        "names": rounds(
            "sure",
            Dialog("one", {"name": words("why"), "why": words(END, offered=True, rests_on=("name",))}),
            enough=lambda found, used: bool(found) and (found[-1]["name"] == "no" or len(found) > 3),
        ),
        "sure": choice("commit", ("yes",), reopens={"more": "names"}, rests_on=("names",)),
        "commit": choice(END, ("yes",), rests_on=ALL),
    },
)
VALUES: dict[str, Any] = {"by": date(2027, 5, 1), "when": date(2027, 5, 1), "likes": ["a"], "sure": 5}


def seen(way: Way) -> object:
    place = way.open and (way.open.path, way.open.name, way.open.table.name, way.open.used)
    return place, way.asked, way.ahead, way.used


def value(path: str, data: st.DataObject) -> Any:
    name = path.rpartition(".")[2]
    return VALUES.get(name) or data.draw(st.sampled_from(["yes", "no", "better at it"]))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_going_on_from_an_earlier_walk_is_walking_from_the_beginning(data: st.DataObject) -> None:
    table = data.draw(st.sampled_from([PLAN, KINDS, NAMES]))
    facts: dict[str, Any] = {}
    answers: dict[str, Answer] = {}
    before: Way | None = None
    paths = ["names", "extra", "steps.1.more", "names.1.why"]
    for asking in range(1, data.draw(st.integers(2, 25))):
        way = walk(table, facts, answers)
        paths += [path for path in way.asked if path not in paths]
        move = data.draw(st.sampled_from(["answer", "answer", "answer", "answer", "change", "forget", "nothing"]))
        if move == "answer" and way.open:
            answers[way.open.path] = Answer(value(way.open.path, data), asking)
        elif move == "change":
            path = data.draw(st.sampled_from(paths))
            answers[path] = Answer(value(path, data), asking)
        elif move == "forget":
            answers.pop(data.draw(st.sampled_from(paths)), None)
        answers.pop("names", None)  # rounds have no answer of their own
        stops = tuple(data.draw(st.lists(st.sampled_from(paths), max_size=2))) if data.draw(st.booleans()) else ()
        reopened = data.draw(st.sampled_from(paths)) if data.draw(st.integers(0, 4)) == 0 else None
        before = walk(table, facts, answers, stops, reopened, before)
        known = seen(before)
        assert known == seen(walk(table, facts, answers, stops, reopened))
        assert seen(walk(table, facts, answers, before=before)) == seen(walk(table, facts, answers))
        assert seen(before) == known, "what was walked before is left as it was"


def test_a_turn_begins_where_the_last_one_has_come_to() -> None:
    """And stands where a walk from the beginning would, whatever has been said."""
    phone, stood = met(), 0
    for text in QUICK.values():
        if here := place_of(phone):
            kept = Turn(the_coach(), phone.mentee, phone.now).way(here[0])
            assert Turn(the_coach(), phone.mentee, phone.now).way(here[0]) is kept
            phone.mentee.readings.clear()
            assert seen(Turn(the_coach(), phone.mentee, phone.now).way(here[0])) == seen(kept)
            stood += 1
        press(phone, text[1:]) if text.startswith("*") else phone.say(text)
    assert stood > 10


def test_who_is_copied_stands_in_the_same_table() -> None:
    phone = met()
    here = place_of(phone)
    assert here
    copied = deepcopy(phone.mentee)
    there = Turn(the_coach(), copied, phone.now).way(copied.stack[-1]).open
    assert there
    assert (there.table is here[1].table, there.question is here[1].question) == (True, True)
