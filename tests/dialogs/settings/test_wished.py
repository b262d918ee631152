"""A setting that is asked for in words, on the page of settings and off it (COACHING 1.6, 2.2, 6.1)."""

from __future__ import annotations

from datetime import time

import pytest

from dialogs.understanding.clock_times import in_digits
from tests.dialogs.wished import asked, heard


@pytest.mark.parametrize(
    ("language", "text", "fields"),
    [
        ("en", "dont text me b4 3", {"hour": time(15)}),
        ("en", "can you do like 4pm instead", {"hour": time(16)}),
        ("en", "can you remind me at 4pm instead", {"hour": time(16)}),
        ("en", "every monday not sunday", {"slot_day": 0}),
        ("en", "checkin every two weeks", {"checkin_weeks": 2}),
        ("en", "can you check in on mondays at 7 pm", {"slot_day": 0, "slot": time(19)}),
        ("en", "quiet from 9pm to 7", {"quiet_from": time(21), "quiet_to": time(7)}),
        ("es", "avísame a las 4 de la tarde", {"hour": time(16)}),
        ("es", "me avisas mejor a las 4 de la tarde", {"hour": time(16)}),
        ("es", "Y los recordatorios a las 8 de la mañana, por favor", {"hour": time(8)}),
        (
            "es",
            "prefiero que me pregunte los lunes a las ocho de la noche; perdón, mejor a las siete",
            {"slot_day": 0, "slot": time(19)},
        ),
        ("es", "silencio de 21 a 7", {"quiet_from": time(21), "quiet_to": time(7)}),
        ("es", "silencio de 7 a 15", {"quiet_from": time(7), "quiet_to": time(15)}),
        ("es", "no me escribas de 8 a 16", {"quiet_from": time(8), "quiet_to": time(16)}),
        ("es", "silencio de 8 de la mañana a 3 de la tarde", {"quiet_from": time(8), "quiet_to": time(15)}),
        ("en", "quiet from 7 to 15", {"quiet_from": time(7), "quiet_to": time(15)}),
        ("en", "don't text me from 9 to 17", {"quiet_from": time(9), "quiet_to": time(17)}),
        ("es", "22 a 5", {"quiet_from": time(22), "quiet_to": time(5)}),
        ("en", "nothing after 10 at night", {"quiet_from": time(22), "quiet_to": time(8), "hour": time(9)}),
        ("en", "no messages after 10pm please", {"quiet_from": time(22)}),
        ("en", "be quiet after 10pm", {"quiet_from": time(22)}),
        ("en", "i dont want anything after 10 at night", {"quiet_from": time(22)}),
        ("es", "silencio desde las 22", {"quiet_from": time(22)}),
        ("es", "no quiero nada después de las 22", {"quiet_from": time(22), "hour": time(9)}),
        ("en", "move my check in to sunday night at 8", {"slot_day": 6, "slot": time(20)}),
        ("en", "don't text me after 9:30 in the evening", {"quiet_from": time(21, 30)}),
        ("es", "y a la noche tampoco, despues de las 10 nada", {"quiet_from": time(22), "hour": time(9)}),
        ("es", "después de las 10 de la noche nada", {"quiet_from": time(22), "hour": time(9)}),
        ("es", "no me mandes nada después de las 23", {"quiet_from": time(23), "hour": time(9)}),
        ("es", "mandame los avisos a las 11 q a las 9 duermo", {"hour": time(11)}),
        ("en", "abeg remind me at 8 in the morning not 9, I start work by 10", {"hour": time(8)}),
        ("en", "put my check in to friday evening, like 7", {"slot_day": 4, "slot": time(19)}),
        ("es", "pasame el repaso al viernes a la noche, tipo 7", {"slot_day": 4, "slot": time(19)}),
        ("es", "el repaso cada dos semanas", {"checkin_weeks": 2}),
        ("es", "mejor los lunes y no los domingos", {"slot_day": 0}),
        ("es", "no me preguntes los domingos, mejor los lunes", {"slot_day": 0}),
        ("en", "don't ask me on sundays, ask me on mondays", {"slot_day": 0}),
        ("en", "why don't you ask me on mondays", {"slot_day": 0}),
        ("es", "no te olvides de preguntarme los lunes", {"slot_day": 0}),
        ("en", "check-in wednesdays at half ten", {"slot_day": 2, "slot": time(10, 30)}),
        ("en", "check in on thursdays at quarter past seven in the evening", {"slot_day": 3, "slot": time(19, 15)}),
        ("en", "check in on mondays at a quarter to nine in the morning", {"slot_day": 0, "slot": time(8, 45)}),
        ("en", "check in on mondays at ten to eight in the evening", {"slot_day": 0, "slot": time(19, 50)}),
        ("en", "check in mondays at 9.30 in the morning", {"slot_day": 0, "slot": time(9, 30)}),
        ("en", "remind me at ten thirty", {"hour": time(10, 30)}),
        ("en", "reminders at twenty past 8 pm please", {"hour": time(20, 20)}),
        ("es", "repaso los lunes a las nueve menos cuarto de la mañana", {"slot_day": 0, "slot": time(8, 45)}),
        ("es", "repaso los lunes a un cuarto para las nueve de la noche", {"slot_day": 0, "slot": time(20, 45)}),
        ("es", "repaso los lunes a las siete y veinte de la tarde", {"slot_day": 0, "slot": time(19, 20)}),
        ("es", "avísame a las nueve y media de la mañana", {"hour": time(9, 30)}),
        ("es", "avísame a las diez para las ocho de la noche", {"hour": time(19, 50)}),
        ("es", "silencio de 9 de la noche a 7 y media", {"quiet_from": time(21), "quiet_to": time(7, 30)}),
    ],
)
def test_a_setting_is_set_on_the_page_of_settings_and_off_it(
    language: str, text: str, fields: dict[str, object]
) -> None:
    for page in ([], ["/settings"]):
        phone = heard(language, *page, text)
        assert {name: getattr(phone.mentee, name) for name in fields} == fields


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Could you move my check-in to Wednesdays at half past ten in the morning?"),
        ("es", "¿Puedes pasar mi repaso a los miércoles a las diez y media de la mañana?"),
    ],
)
def test_the_minutes_of_an_hour_in_words_are_kept(language: str, text: str) -> None:
    mentee = heard(language, text).mentee
    assert (mentee.slot_day, mentee.slot) == (2, time(10, 30))


@pytest.mark.parametrize(
    "said", ["quiet from ten to eight", "de 8 a 10 y de 7 a 9", "entre las ocho y diez", "9 to 5", "one half day"]
)
def test_a_span_of_hours_holds_no_minutes(said: str) -> None:
    assert in_digits(said) == said


@pytest.mark.parametrize(
    ("language", "text"), [("en", "no reminders on saturdays please"), ("es", "no me mandes nada los sábados")]
)
def test_what_cannot_be_had_is_told_plainly(language: str, text: str) -> None:
    assert heard(language, text).keys == ["settings-no-days"]
    phone = heard(language, "/settings", text)
    assert phone.open == "settings/which"
    assert ("silent hours" if language == "en" else "horas de silencio") in phone.last


@pytest.mark.parametrize(
    ("language", "text", "button"),
    [
        ("en", "reminders at 6 am", "Silence only until 06:00"),
        ("es", "avísame a las 6 de la mañana", "Silencio solo hasta las 06:00"),
    ],
)
def test_an_hour_in_the_quiet_ones_offers_to_shorten_them(language: str, text: str, button: str) -> None:
    phone = heard(language, text)
    assert phone.keys[:1] == ["settings-quiet-instead.hour"]
    phone.press(button)
    assert (phone.mentee.quiet_from, phone.mentee.quiet_to, phone.mentee.hour) == (time(21), time(6), time(6))


@pytest.mark.parametrize(
    ("language", "moved", "text"),
    [
        ("en", "put my check in to friday at 7 am", "no, 7 in the evening"),
        ("es", "el repaso los viernes a las 7 de la mañana", "no, a las 7 de la tarde"),
    ],
)
def test_a_no_right_after_the_checkin_was_moved_is_about_it(language: str, moved: str, text: str) -> None:
    phone = heard(language, moved)
    assert phone.mentee.slot == time(7)
    phone.say(text)
    assert (phone.mentee.slot_day, phone.mentee.slot, phone.mentee.hour) == (4, time(19), time(9))


@pytest.mark.parametrize(
    ("language", "told", "text"),
    [
        (
            "en",
            "the light went three days and I sat in the dark",
            "abeg remind me at 8 in the morning not 9, I start work by 10",
        ),
        ("es", "se cortó la luz tres días y estuve a oscuras", "mandame los avisos a las 8 de la mañana"),
    ],
)
def test_a_setting_is_no_part_of_the_note_that_waits(language: str, told: str, text: str) -> None:
    phone = heard(language, told)
    assert phone.open == "aside/page"
    phone.say(text)
    assert phone.mentee.hour == time(8)
    assert phone.open != "aside/page"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "fewer reminders please"),
        ("es", "Quisiera que me mandara menos avisos"),
    ],
)
def test_how_many_is_asked_for_on_the_page_too(language: str, text: str) -> None:
    for page in ([], ["/settings"]):
        assert asked(language, *page, text) == "settings/rhythm"


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("en", "no messages at night", "settings/quiet"),
        ("es", "no me mandes nada a la noche", "settings/quiet"),
        ("en", "can you talk to me less often hen?", "settings/rhythm"),
        ("es", "podés hablarme menos seguido?", "settings/rhythm"),
        ("es", "me podés escribir menos seguido?", "settings/rhythm"),
        ("en", "can you text me in the evening", "settings/hour"),
        ("es", "los recordatorios me llegan muy temprano", "settings/hour"),
        ("en", "cancel the check-in on sunday", "settings/weeks"),
        ("es", "sáltate el repaso de esta semana", "settings/weeks"),
        ("en", "sunday check ins are bad for me", "settings/slot"),
        ("es", "los domingos no me viene bien el repaso", "settings/slot"),
        ("en", "evenings are better", "settings/hour"),
        ("en", "don't ask me on sundays", "settings/slot"),
        ("en", "please don't check in on sundays", "settings/slot"),
        ("es", "no me pregunte los domingos", "settings/slot"),
        ("es", "no quiero que me preguntés los domingos", "settings/slot"),
    ],
)
def test_what_is_still_to_be_said_is_asked_for(language: str, text: str, opens: str) -> None:
    assert asked(language, text) == opens
