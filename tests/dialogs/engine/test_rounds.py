"""Rounds: what each knows of those before it, and how one more is begun after "that's all"."""

from __future__ import annotations

from dialogs.engine.kinds import choice, rounds, words
from dialogs.engine.questions import END, Dialog, Question
from dialogs.engine.values import Used
from dialogs.engine.walk import walk
from dialogs.mentee import Answer

NAMES: Question = rounds("sure", Dialog("one", {"name": words(END)}), enough=lambda found, used: over(found))
TABLE = Dialog("names", {"names": NAMES, "sure": choice(END, ("yes",), reopens={"more": "names"}, rests_on=("names",))})


def over(found: list[Used]) -> bool:
    return bool(found) and found[-1]["name"] == "enough"


def said(*names: str) -> dict[str, Answer]:
    return {f"names.{n}.name": Answer(name, n) for n, name in enumerate(names, 1)}


def test_a_round_knows_those_before_it() -> None:
    way = walk(TABLE, {}, said("Ana", "Bo"))
    assert way.open
    assert way.open.used["rounds"] == [{"name": "Ana"}, {"name": "Bo"}]


def test_rounds_that_are_reopened_begin_their_last_one_again() -> None:
    """It said that this was all; answered otherwise, the rounds go on."""
    answers = said("Ana", "enough")
    assert walk(TABLE, {}, answers).asked[-1] == "sure"
    again = walk(TABLE, {}, answers, reopened="names")
    assert again.open
    assert (again.open.path, again.asked) == ("names.2.name", ["names.1.name", "names.2.name"])
    on = walk(TABLE, {}, said("Ana", "Bo"))
    assert on.open
    assert on.open.path == "names.3.name"
