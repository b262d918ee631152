"""Words that waited while the coach was away: a day in them is read as on the day on which they were written."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dialogs import nudges
from dialogs.engine.events import Said
from dialogs.rest.offering import NAME
from tests.dialogs.checkin.weeks import DAY, planned, told
from tests.dialogs.phone import Phone


def read_later(text: str, language: str, by: timedelta = DAY) -> Phone:
    """Written on Monday 1 March; the clock has gone on by so much before it is read."""
    phone = planned()
    phone.mentee.language = language
    message = phone.typed(text)
    phone.now += by
    phone.turn(Said((message,)))
    return phone


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("en", "on holiday until next week's wednesday, I mean until 10 march", None, date(2027, 3, 10)),
        ("en", "no messages for three days", None, date(2027, 3, 4)),
        ("es", "no me escribas por tres días", None, date(2027, 3, 4)),
        ("en", "no messages from wednesday until friday", date(2027, 3, 3), date(2027, 3, 5)),
        ("en", "no messages from tomorrow until friday", None, date(2027, 3, 5)),
        ("es", "no me escribas desde mañana hasta el viernes", None, date(2027, 3, 5)),
        ("en", "no messages from the day after tomorrow until friday", date(2027, 3, 3), date(2027, 3, 5)),
        ("es", "no me escribas desde pasado mañana hasta el viernes", date(2027, 3, 3), date(2027, 3, 5)),
    ],
)
def test_the_days_of_a_rest_are_those_of_when_it_was_written(
    language: str, text: str, first: date | None, last: date
) -> None:
    phone = read_later(text, language)
    assert phone.mentee.live
    assert phone.mentee.live.dialog == NAME
    facts = phone.mentee.live.facts
    assert (facts["from"], facts["until"]) == (first, last)


@pytest.mark.parametrize(("language", "text"), [("en", "quiet until tomorrow please"), ("es", "silencio hasta mañana")])
def test_a_rest_that_is_over_when_it_is_read_is_asked_about(language: str, text: str) -> None:
    phone = read_later(text, language, 2 * DAY)
    assert nudges.resting(phone.mentee, phone.now) is None
    assert told(phone)[-1] == "rest-until"


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "move read chapter one to tomorrow"), ("es", "pasa read chapter one a mañana")],
)
def test_a_step_is_moved_to_the_day_that_was_meant_then(language: str, text: str) -> None:
    phone = read_later(text, language, timedelta(hours=15))  # soon after midnight
    moves = phone.mentee.live
    assert moves
    assert (moves.dialog, moves.answers["when"].value) == ("move", date(2027, 3, 2))


@pytest.mark.parametrize(("language", "text"), [("en", "day off tomorrow"), ("es", "vacaciones desde mañana")])
def test_a_rest_that_has_begun_meanwhile_begins_now(language: str, text: str) -> None:
    phone = read_later(text, language, 2 * DAY)
    assert told(phone)[-1] == "rest-until"
    phone.say({"en": "until 20 March", "es": "hasta el 20 de marzo"}[language])
    assert nudges.resting(phone.mentee, phone.now) == date(2027, 3, 20)
