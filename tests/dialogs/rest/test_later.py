"""A rest that begins later, asked for in words: with nothing open, at /pause, on the page of settings, in the middle of
something; said back with both its days."""

from __future__ import annotations

from datetime import date, time

import pytest

from dialogs.engine.events import Tapped
from tests.dialogs.checkin.weeks import planned
from tests.dialogs.rest.later import YES, later, march, says

SAID = [
    ("en", "off 14 march 2 wks no mesages", march(14, 28)),
    ("en", "dont msg me 14-28 march", march(14, 28)),
    ("en", "I'm on leave from the 15th of March until the 3rd of April. Please don't send anything.", march(15, 3, 4)),
    ("en", "im off 14th march to 4 apr, no nagging pls", march(14, 4, 4)),
    ("en", "I want a rest from 14 march for two weeks", march(14, 28)),
    ("en", "no messages the week of 15 march please", march(15, 22)),
    ("en", "could you leave me in peace from the 14th to the 28th", march(14, 28)),
    ("en", "I'm on holiday 14 - 28 march", march(14, 28)),
    ("en", "we're away from saturday for 10 days", march(6, 16)),
    ("en", "I'm going on vacation in two weeks, back on the 28th", march(15, 28)),
    ("en", "no messages next week", march(8, 15)),
    ("en", "take a break, 2 weeks starting next monday", march(8, 22)),
    ("en", "my holidays start on the 14th, back 28th, no reminders", march(14, 28)),
    ("es", "me voy de vacas del 14 al 28, no me escribas", march(14, 28)),
    ("es", "no me escribas del 14 al 28 de marzo q me voy de vacaciones", march(14, 28)),
    (
        "es",
        "en dos semanas empiezan las vacaciones de la empresa, hasta el 12 de abril, no me moleste",
        march(15, 12, 4),
    ),
    ("es", "un descanso de dos semanas desde el 14", march(14, 28)),
    ("es", "estaré de vacaciones del 14 al 28 de marzo", march(14, 28)),
    ("es", "la semana que viene no me mandes nada", march(8, 15)),
    ("es", "no me mandes nada hasta el 28, pero desde el 14", march(14, 28)),
    ("es", "me voy el 14 y vuelvo el 28", march(14, 28)),
    ("es", "salgo de viaje el 20 de marzo y vuelvo el 7 de abril", march(20, 7, 4)),
    ("es", "che las fiestas no me escribas, del 24 al 2 de abril, me voy a lo de mi vieja", march(24, 2, 4)),
    ("es", "un descanso del 24 de marzo al 2 de abril", march(24, 2, 4)),
    ("en", "can you not message me between the 14th and the 28th", march(14, 28)),
    ("en", "nothing from you from 14 to 28 march pls", march(14, 28)),
    ("es", "entre el 14 y el 28 no estaré", march(14, 28)),
    ("es", "no me escribas del 20 al 25 de abril", (date(2027, 4, 20), date(2027, 4, 25))),
    ("en", "over the holidays no messages, from 24 march to 2 april", march(24, 2, 4)),
    ("en", "don't message me over easter, 24th to 2nd april", march(24, 2, 4)),
    ("en", "no messages 24 march - 2 april", march(24, 2, 4)),
    ("es", "no me escribas entre el 24 y el 2 de abril", march(24, 2, 4)),
    ("en", "don't message me from the 24th to the 2nd of april", march(24, 2, 4)),
]


@pytest.mark.parametrize(("language", "text", "days"), SAID)
def test_with_nothing_open_it_is_offered_with_both_its_days(language: str, text: str, days: tuple[date, date]) -> None:
    """Day numbers are no hours: the quiet hours stay as they are."""
    phone = says(text, language)
    assert phone.open == "rest-offer/sure"
    assert later(phone) is None, "only offered"
    phone.press(YES[language])
    assert later(phone) == days
    assert (phone.mentee.quiet_from, phone.mentee.quiet_to) == (time(21), time(8))
    told = next(
        bubble.text for bubble in reversed(phone.bubbles) if "hear nothing" in bubble.text or "No sabrás" in bubble.text
    )
    assert all(f"{day.day} " in told for day in days)
    assert "as it was" in told or "como estaba" in told


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "2 weeks from 14 march", march(14, 28)),
        ("en", "from the 14th to the 28th", march(14, 28)),
        ("en", "14 march to 28 march", march(14, 28)),
        ("en", "until the 28th but only from the 14th", march(14, 28)),
        ("en", "14-28", march(14, 28)),
        ("en", "14th, 2 weeks", march(14, 28)),
        ("es", "dos semanas desde el 14 de marzo", march(14, 28)),
        ("es", "hasta el 28, pero desde el 14", march(14, 28)),
        ("es", "del 14 al 28 dije", march(14, 28)),
        ("es", "a partir del 14, dos semanas", march(14, 28)),
    ],
)
def test_asked_until_which_day_both_ends_are_read(language: str, text: str, days: tuple[date, date]) -> None:
    phone = says(text, language, "/pause")
    assert later(phone) == days
    phone = says(text, language, "/settings", "a rest" if language == "en" else "un descanso")
    assert later(phone) == days


@pytest.mark.parametrize(
    ("language", "text", "then"),
    [
        ("en", "from the 14th", "the 28th"),
        ("en", "starting 14 march", "2 weeks"),
        ("es", "desde el 14", "hasta el 28"),
        ("es", "a partir del 14 de marzo", "dos semanas"),
        ("en", "from the 14th", "*2 weeks"),
    ],
)
def test_a_first_day_alone_is_kept_and_the_last_one_asked_for(language: str, text: str, then: str) -> None:
    phone = says(text, language, "/pause")
    assert phone.open == "rest/last"
    assert "14 " in phone.last
    phone.press(then[1:]) if then.startswith("*") else phone.say(then)
    assert later(phone) == march(14, 28)


@pytest.mark.parametrize(
    ("language", "first", "other", "both"),
    [
        ("en", "from the 14th", "no, from the 16th", "from the 16th to the 28th"),
        ("es", "desde el 14", "no, desde el 16", "del 16 al 28"),
    ],
)
def test_another_first_day_is_asked_for_with_the_last(language: str, first: str, other: str, both: str) -> None:
    phone = says(first, language, "/pause")
    phone.say(other)
    assert phone.open == "rest/last"
    assert "16 " in phone.last
    phone.say(both)
    assert later(phone) == march(16, 28)


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [("en", "from the 14th", "the 10th"), ("en", "14 march to 10 march", ""), ("es", "desde el 14", "el 1 de marzo")],
)
def test_days_the_wrong_way_round_put_nothing_down_in_silence(language: str, first: str, last: str) -> None:
    phone = says(first, language, "/pause")
    if last:
        phone.say(last)
    found = later(phone)
    assert found is None or found[0] < found[1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "my holidays begin in two weeks"),
        ("en", "I'm on holiday from the 15th"),
        ("es", "en dos semanas empiezan mis vacaciones"),
        ("es", "me voy de vacaciones desde el 15"),
    ],
)
def test_going_away_with_only_a_first_day_begins_on_it(language: str, text: str) -> None:
    phone = says(text, language)
    assert phone.open == "rest/last"
    phone.press("A week" if language == "en" else "Una semana")
    assert later(phone) == march(15, 22)


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [("en", "14 march to 28 march", march(14, 28)), ("es", "un descanso del 14 al 28 de marzo", march(14, 28))],
)
def test_on_the_page_of_settings_it_is_put_down_and_shown(language: str, text: str, days: tuple[date, date]) -> None:
    phone = says(text, language, "/settings")
    assert later(phone) == days
    phone.say("/settings")
    line = next(line for line in phone.last.splitlines() if line.startswith(("Rest:", "Descanso:")))
    assert "14 " in line
    assert "28 " in line


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "im off 14th march to 4 apr, no nagging pls"),
        ("en", "dont msg me 14 march - 4 april"),
        ("en", "2 weeks from 14 march no messages please"),
        ("es", "no me escribas del 14 de marzo al 4 de abril"),
        ("es", "me voy de vacas del 14 al 28, no me escribas"),
    ],
)
def test_at_a_question_of_the_goal_it_is_heard_and_the_goal_stays(language: str, text: str) -> None:
    phone = planned()
    phone.mentee.language = language
    goal = next(phone.mentee.plan.goals())
    title = goal.title
    phone.turn(Tapped(goal.id, "edit"))
    phone.press("The words" if language == "en" else "Las palabras")
    place = phone.open
    phone.news()
    phone.say(text)
    assert next(phone.mentee.plan.goals()).title == title
    assert phone.open == place
    phone.press(YES[language])
    assert later(phone)
