"""Hours as people type them for a setting."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.settings.hours import day_and_hours, hours_in, quiet_hours


@pytest.mark.parametrize(
    ("text", "day", "hours"),
    [
        ("sundays 6pm", 6, [time(18)]),
        ("Sunday at 18h", 6, [time(18)]),
        ("los viernes a las 16:30", 4, [time(16, 30)]),
        ("domingos a las 6 de la tarde", 6, [time(18)]),
        ("todos los sábados", 5, []),
        ("check-in on fridays, 4 pm", 4, [time(16)]),
        ("mondays at half past eight in the morning", 0, [time(8, 30)]),
        ("sundays 6", 6, [time(6), time(18)]),
        ("martes 9", 1, [time(9)]),
        ("reminders at 8 am", None, [time(8)]),
        ("call Anna on friday", None, []),
        ("mondays and fridays at 5", None, []),
        ("hello", None, []),
        ("", None, []),
    ],
)
def test_a_day_and_an_hour(text: str, day: int | None, hours: list[time]) -> None:
    assert day_and_hours(text) == (day, hours)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9", [time(9)]),  # not in the night
        ("09:00", [time(9)]),
        ("21:00", [time(21)]),
        ("7:30", [time(7, 30), time(19, 30)]),
        ("8 pm", [time(20)]),
        ("las nueve y media", [time(9, 30)]),
        ("25", []),
        ("soon", []),
    ],
)
def test_an_hour_that_may_be_morning_or_evening_stays_open(text: str, hours: list[time]) -> None:
    assert hours_in(text) == hours


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("22 to 7", time(22), time(7)),
        ("from 10 to 7", time(22), time(7)),
        ("10pm-7am", time(22), time(7)),
        ("de 23:30 a 08:00", time(23, 30), time(8)),
        ("22h a 7h", time(22), time(7)),
        ("midnight to 8", time(0), time(8)),
        ("12 to 8", time(0), time(8)),
        ("13 to 3", time(13), time(3)),
        ("1pm to 3pm", time(13), time(15)),
    ],
)
def test_quiet_hours_are_those_of_a_night(text: str, start: time, end: time) -> None:
    assert quiet_hours(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("7 a 15", time(7), time(15)),
        ("de 8 a 14", time(8), time(14)),
        ("7 to 3pm", time(7), time(15)),
        ("9 to noon", time(9), time(12)),
        ("from 7 in the morning to 3 in the afternoon", time(7), time(15)),
        ("de 10 de la noche a 7 de la mañana", time(22), time(7)),
        ("7 to midnight", time(19), time(0)),
        ("6 a 12", time(6), time(12)),
        ("6 to 8", time(18), time(8)),
    ],
)
def test_with_a_sure_end_by_day_they_begin_in_the_morning(text: str, start: time, end: time) -> None:
    assert quiet_hours(text) == (start, end)


@pytest.mark.parametrize("text", ["never", "22", "1 2 3", "30 to 40", "at night", ""])
def test_what_is_no_span_is_none(text: str) -> None:
    assert quiet_hours(text) is None


@given(st.text(max_size=200))
def test_any_text_gives_a_reading_or_none(text: str) -> None:
    day, hours = day_and_hours(text)
    assert day is None or 0 <= day <= 6
    assert len(hours) <= 2
    quiet_hours(text)


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0, tzinfo=None)))
def test_a_time_in_full_is_read_as_it_is_written(at: time) -> None:
    assert hours_in(f"{at:%H:%M}") == [at]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("9 está bien", [time(9)]),
        ("9 is fine", [time(9)]),
        ("9 works for me", [time(9)]),
        ("a las 9 me va bien", [time(9)]),
        ("dale, 9", [time(9)]),
        ("mejor las 7 de la tarde", [time(19)]),
        ("ok 9 then", [time(9)]),
        ("make it 10am please", [time(10)]),
        ("9 no está bien", []),
        ("9 is not fine", []),
        ("add step greggs mock up weds", []),
    ],
)
def test_an_hour_that_is_said_to_suit(text: str, hours: list[time]) -> None:
    assert hours_in(text) == hours
