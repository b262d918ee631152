"""The goal gets another date: what becomes of its steps is shown before the yes, and can be taken back (COACHING
6.10)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs.edit.moving_along import moved_along
from dialogs.plan import Step
from tests.dialogs.followed import Followed
from tests.dialogs.wished import PLANS, followed, heard

TODAY = date(2027, 3, 1)
EARLIER = {"en": "change goal date to 31 March", "es": "cambia la fecha de la meta al 31 de marzo"}
LATER = {"en": "change the goal date to end of May", "es": "cambia la fecha de la meta a fines de mayo"}
YES = {"en": "yes", "es": "sí"}


def days(phone: Followed) -> list[date | None]:
    return [step.when for step in phone.mentee.plan.steps()]


def as_before(phone: Followed) -> bool:
    return phone.goal().by == date(2027, 4, 30) and days(phone) == [
        row.when for row in PLANS[phone.language] if isinstance(row, Step)
    ]


def d(month: int, day: int) -> date:
    return date(2027, month, day)


@pytest.mark.parametrize(
    ("was", "due", "by", "expected"),
    [
        ([d(3, 10), d(3, 20)], d(4, 30), d(5, 31), [d(4, 10), d(4, 20)]),  # later: as many days
        ([d(3, 10), d(3, 20)], d(4, 30), d(4, 26), [d(3, 6), d(3, 16)]),  # a little earlier: the same
        ([d(3, 4), d(3, 4), d(4, 20), d(4, 30)], d(4, 30), d(3, 31), [d(3, 3), d(3, 3), d(3, 26), d(3, 31)]),
        ([d(3, 2), d(3, 3)], d(4, 30), d(3, 3), [d(3, 2), d(3, 2)]),  # never today
        ([d(3, 1), d(2, 20), d(3, 31)], d(4, 30), d(3, 16), [d(3, 1), d(2, 20), d(3, 9)]),  # what was, stays
        ([d(2, 10), d(2, 20)], d(4, 30), d(5, 5), [d(2, 10), d(2, 20)]),  # not bunched onto today either
        ([d(3, 10)], d(4, 30), d(3, 1), [d(3, 10)]),  # to today
        ([d(3, 10)], d(2, 1), d(3, 5), [d(4, 11)]),  # its date had gone by
    ],
)
def test_the_steps_come_closer_together_and_never_onto_today(
    was: list[date], due: date, by: date, expected: list[date]
) -> None:
    rows = [(f"step.1.{number}", day) for number, day in enumerate(was)]
    moved = moved_along(rows, due, by, TODAY)
    assert [moved.get(row, day) for row, day in rows] == expected


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_earlier_goal_shows_the_new_days_first_and_a_yes_takes_them(language: str) -> None:
    phone = heard(language, EARLIER[language])
    assert phone.open == "edit-goal/by-sure"
    assert as_before(phone)
    shown = phone.last
    for title in [step.title for step in phone.mentee.plan.steps()]:
        assert title in shown
    phone.say(YES[language])
    assert phone.goal().by == d(3, 31)
    assert days(phone) == [d(3, 6), d(3, 11), d(3, 16), d(3, 18)]
    for day in ("6 ", "11 ", "16 ", "18 "):
        assert day in shown


@pytest.mark.parametrize(
    ("language", "leave"),
    [("en", "leave them"), ("en", "no"), ("en", "no leave them"), ("es", "que se queden"), ("es", "no, déjalos")],
)
def test_they_may_stay_as_they_are(language: str, leave: str) -> None:
    phone = heard(language, EARLIER[language], leave)
    assert phone.goal().by == d(3, 31)
    assert days(phone) == [row.when for row in PLANS[language] if isinstance(row, Step)]


@pytest.mark.parametrize(
    ("language", "undo"),
    [
        ("en", "undo"),
        ("en", "undo that, back to xmas"),
        ("en", "undo that and go back to 30 april"),
        ("en", "steps r all over the place thats mental. undo"),
        ("en", "NOOO undo"),
        ("en", "omg no no undo it"),
        ("en", "actually no. put it back"),
        ("en", "put them back pls"),
        ("en", "change it back"),
        ("es", "deshacer"),
        ("es", "deshazlo, vuelve al 30 de abril"),
        ("es", "NOOO deshaz eso"),
        ("es", "ay no, déjalo como estaba"),
        ("es", "eso es una locura. deshacer"),
        ("es", "vuélvelas a poner como estaban"),
    ],
)
@pytest.mark.parametrize("wish", [EARLIER, LATER])
def test_all_of_it_is_taken_back(language: str, undo: str, wish: dict[str, str]) -> None:
    phone = heard(language, wish[language], YES[language])
    assert not as_before(phone)
    phone.say(undo)
    assert as_before(phone)
    assert phone.keys == ["edit-undone"]


@pytest.mark.parametrize(("language", "undo"), [("en", "Undo"), ("es", "Deshacer")])
def test_a_button_takes_back_just_this_change(language: str, undo: str) -> None:
    phone = followed(language)
    phone.say(EARLIER[language])
    phone.say(YES[language])
    phone.press(undo)
    assert as_before(phone)
    assert phone.keys == ["edit-undone"]


def test_the_button_does_nothing_once_it_was_changed_again() -> None:
    phone = heard("en", EARLIER["en"], "yes")
    was = next(frame for frame in phone.mentee.finished if frame.dialog == "edit-goal")
    phone.say("move step 1 to 25 March")
    phone.say("yes")
    phone.walk(timedelta(hours=1))
    phone.tap(f"goal.1/{was.id}", "undo-change")
    assert phone.goal().by == d(3, 31)
    assert phone.step(1).when == d(3, 25)
