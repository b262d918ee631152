"""What is kept of one mentee has an end, which is said kindly and before anything is written in vain."""

from __future__ import annotations

import re

import pytest

from dialogs.bounds import MAKES, MOST, REMINDED, full
from dialogs.engine.coach import Turn
from dialogs.engine.events import Phrase
from dialogs.engine.questions import Opening
from dialogs.plan import DONE, KINDS
from tests.dialogs.mentees import QUICK, met, talk_through
from tests.dialogs.phone import Phone, the_coach


def planned() -> Phone:
    phone = met()
    talk_through(phone, QUICK)
    return phone


def fill(phone: Phone, kind: str, upto: int, **fields: object) -> None:
    rows = phone.mentee.plan.rows
    for number in range(upto - sum(type(row) is KINDS[kind] for row in rows.values())):
        id = f"{kind}.9{number:06}.1"
        rows[id] = KINDS[kind](id, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["journal", "checkin"])
def test_at_the_limit_the_talk_that_would_add_to_it_is_not_begun(kind: str) -> None:
    almost, there = planned(), planned()
    fill(almost, kind, MOST[kind] - 1)
    fill(there, kind, MOST[kind])
    before = there.open
    almost.say(f"/{kind}")
    there.say(f"/{kind}")
    assert str(almost.open).startswith(f"{kind}/")
    assert there.open == before
    assert "all that I can keep" in "".join(bubble.text for bubble in there.bubbles[-2:])


def test_a_goal_more_than_can_be_kept_is_not_begun_but_one_that_is_there_can_be_planned() -> None:
    phone = planned()
    fill(phone, "goal", MOST["goal"], state=DONE)
    turn = Turn(the_coach(), phone.mentee, phone.now)
    assert full(turn, Opening("preparation"))
    assert full(turn, Opening("preparation", about="goal.1")) is None


def test_steps_that_are_reminded_of_have_a_limit_of_their_own_and_done_ones_make_room() -> None:
    phone = planned()
    fill(phone, "step", REMINDED, goal=next(phone.mentee.plan.goals()).id)
    turn = Turn(the_coach(), phone.mentee, phone.now)
    said = full(turn, Opening("edit-add"))
    assert said
    assert said.args["kind"] == "reminded"
    phone.mentee.plan.steps()[0].state = DONE
    assert full(turn, Opening("edit-add")) is None


def test_what_is_bounded_is_what_dialogs_make() -> None:
    """A dialog that writes a new kind of row has to be listed, and none is listed that is not there."""
    assert set(MAKES) <= set(the_coach().dialogs)
    assert {kind for kinds in MAKES.values() for kind in kinds} == set(MOST)
    assert set(KINDS) - set(MOST) == {"milestone", "kept"}  # few a goal; one a day of a step that repeats


@pytest.mark.parametrize("kind", [*MOST, "reminded"])
def test_the_limit_is_said_with_its_number(kind: str) -> None:
    phone = Phone()
    for language in ("en", "es"):
        said = phone.words.text(Phrase("engine-full", {"kind": kind, "most": 200}), language)
        assert re.search(r"\b200\b", said)
