"""The first two minutes (COACHING 2): consent, place, and the way to begin."""

from __future__ import annotations

from datetime import time

import pytest

from dialogs.engine.events import Pressed
from tests.dialogs.mentees import met, press
from tests.dialogs.phone import Phone


def test_two_answers_lead_from_consent_to_the_first_question() -> None:
    """COACHING 1.9: useful within minutes."""
    for way, dialog in (("quick", "preparation/"), ("full", "awareness/situation")):
        phone = met()
        phone.say("Berlin")
        press(phone, way)
        assert (phone.open or "").startswith(dialog)


def test_a_way_is_chosen_by_some_of_its_words_and_without_accents() -> None:
    """COACHING 1.6: free text is always possible; phones leave accents out."""
    for typed, dialog in (("calma", "awareness/situation"), ("plan rapido", "preparation/")):
        phone = Phone(language="es")
        phone.say("/start")
        phone.press("Tengo 16")
        phone.say("Bilbao")
        phone.say(typed)
        assert (phone.open or "").startswith(dialog)


def test_good_to_meet_you_is_said_once_however_often_the_place_is_asked() -> None:
    phone = met()
    for place in ("Berlin", "Leeds"):
        phone.say(place)
        press(phone, "change")
    phone.say("Lisbon")
    assert sum("Good to meet you" in bubble.text for bubble in phone.bubbles) == 1
    assert "Lisbon, Portugal" in phone.last


def test_the_hours_are_shown_in_one_line_and_not_asked() -> None:
    """COACHING 2.4: 9:00, quiet from 21:00 to 8:00, Sunday 18:00."""
    phone = met()
    phone.say("Berlin")
    for hour in ("09:00", "21:00", "08:00", "18:00", "Sunday"):
        assert hour in phone.last
    assert phone.open == "welcome/sure"


@pytest.mark.parametrize("typed", ["no", "ok", "idk", "rather not"])
def test_a_plain_answer_is_no_place(typed: str) -> None:
    """Not Ho in Ghana: the time will do."""
    phone = met()
    phone.say(typed)
    assert "the time will do" in phone.last


@pytest.mark.parametrize(
    ("town", "typed", "place"),
    [
        ("guadalajara", "mexico", "Guadalajara, Mexico"),
        ("guadalajara", "the second one", "Guadalajara, Spain"),
        ("manchester", "UK one", "Manchester, United Kingdom"),
        ("manchester", "the one in England", "Manchester, United Kingdom"),
        ("valencia", "la de españa", "Valencia, Spain"),
        ("valencia", "la de ecuador", "Valencia, Ecuador"),
        ("cordoba", "argentina", "Córdoba, Argentina"),
        ("valencia", "madrid", "Madrid, Spain"),
        ("valencia", "la paz, bolivia", "La Paz, Bolivia"),
        ("manchester", "leeds", "Leeds, United Kingdom"),
    ],
)
def test_one_of_the_places_that_are_offered_can_be_typed_or_another(town: str, typed: str, place: str) -> None:
    phone = met()
    phone.say(town)
    phone.say(typed)
    assert place in phone.last


def test_who_asks_what_to_take_or_for_other_hours_is_answered() -> None:
    """COACHING 1.6: never like a form."""
    phone = Phone()
    phone.say("/start")
    phone.press("I'm 16")
    phone.say("London")
    phone.say("I work nights so 9am is when I go to bed, can you write later?")
    assert "/settings" in phone.last
    assert phone.open == "welcome/sure"


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("I work nights so 9am is when I go to bed, can you write later?", "en"),
        ("can I change the hours later", "en"),
        ("vale, pero por la tarde los avisos, a las 5", "es"),
        ("¿y se pueden cambiar las horas?", "es"),
    ],
)
def test_who_wishes_for_other_hours_in_place_of_a_place_hears_where_they_are_set(typed: str, language: str) -> None:
    phone = Phone(language=language)
    phone.say("/start")
    phone.press("I'm 16" if language == "en" else "Tengo 16")
    phone.say(typed)
    assert "/settings" in phone.last
    assert phone.open == "welcome/place"


def test_the_hours_can_be_set_before_the_place_is_known() -> None:
    phone = met()
    phone.say("/settings")
    assert "Place: –" in phone.last
    phone.say("17:00")
    phone.say("Berlin")
    assert "My reminders come at 17:00" in phone.last


@pytest.mark.parametrize("typed", ["nowhere land", "you tell me", "the office, at night"])
def test_what_is_no_wish_for_hours_is_still_asked_for_a_place(typed: str) -> None:
    phone = met()
    phone.say(typed)
    assert "/settings" not in phone.last


def test_no_refusal_of_a_place_is_worded_as_the_one_before() -> None:
    phone = met()
    said = []
    for typed in ("zzqx", "somewhere far", "the kitchen table", "kjhgfd"):
        phone.say(typed)
        said.append(phone.last)
    assert len(set(said)) == len(said)
    assert all("“pause”" in last for last in said[2:])


def test_what_is_no_place_leaves_those_that_were_offered() -> None:
    """They stand, and can still be tapped."""
    phone = met()
    phone.say("guadalajara")
    phone.say("hang on a sec")
    assert "Which of these is it?" in phone.last or "which of these is it?" in phone.last
    phone.press("Guadalajara, Spain")
    assert "Guadalajara, Spain" in phone.last
    assert phone.open == "welcome/sure"


@pytest.mark.parametrize(("typed", "place"), [("Dublin", "Dublin, Ireland"), ("sevilla", "Sevilla, Spain")])
def test_a_large_city_is_not_asked_about_for_a_small_one_of_its_name(typed: str, place: str) -> None:
    """It is read back with its country."""
    phone = met()
    phone.say(typed)
    assert place in phone.last
    assert phone.open == "welcome/sure"


def at_the_choice(language: str = "en") -> Phone:
    phone = Phone(language=language)
    phone.say("/start")
    phone.press("I'm 16" if language == "en" else "Tengo 16")
    phone.say("Leeds" if language == "en" else "Bilbao")
    assert phone.open == "welcome/sure"
    return phone


@pytest.mark.parametrize(
    ("typed", "language", "dialog"),
    [
        ("the slow one i guess", "en", "awareness/"),
        ("lets take it slow", "en", "awareness/"),
        ("I'd rather do the longer version", "en", "awareness/"),
        ("no rush, the three talks please", "en", "awareness/"),
        ("not the quick one", "en", "awareness/"),
        ("I don't know what I want exactly so take our time please", "en", "awareness/"),
        ("i dont want to rush it", "en", "awareness/"),
        ("I'd like to find my goal first", "en", "awareness/"),
        ("the second one", "en", "awareness/"),
        ("can we do the slow one?", "en", "awareness/"),
        ("I'm in a hurry", "en", "preparation/"),
        ("I don't have much time", "en", "preparation/"),
        ("no tengo mucho tiempo", "es", "preparation/"),
        ("can we do the quick thing?", "en", "preparation/"),
        ("I already know what I want", "en", "preparation/"),
        ("the short one pls", "en", "preparation/"),
        ("the fast one. I start on Monday", "en", "preparation/"),
        ("la lenta, creo", "es", "awareness/"),
        ("sin prisa, mejor", "es", "awareness/"),
        ("no tengo prisa", "es", "awareness/"),
        ("poquito a poco", "es", "awareness/"),
        ("quiero encontrar mi meta primero", "es", "awareness/"),
        ("¿podemos hacer el rápido?", "es", "preparation/"),
        ("ya sé lo que quiero", "es", "preparation/"),
        ("prefiero las tres charlas", "es", "awareness/"),
        ("no quiero el rápido", "es", "awareness/"),
        ("lo más corto, que tengo prisa", "es", "preparation/"),
        ("el de cinco minutos", "es", "preparation/"),
    ],
)
def test_a_way_is_chosen_by_other_words_than_its_buttons(typed: str, language: str, dialog: str) -> None:
    """COACHING 1.6."""
    phone = at_the_choice(language)
    phone.say(typed)
    assert (phone.open or "").startswith(dialog)


@pytest.mark.parametrize(
    ("typed", "language", "says"),
    [
        ("dunno. im dropping out of uni n dont know wat to do", "en", "Then I'd take our time"),
        ("not sure tbh", "en", "Then I'd take our time"),
        ("honestly no idea, everything is a mess", "en", "Then I'd take our time"),
        ("ni idea, estoy perdido", "es", "Entonces yo iría con calma"),
        ("no lo sé", "es", "Entonces yo iría con calma"),
        ("Which of the two would you recommend for an intern, and why?", "en", "people keep at what is really theirs"),
        ("what's the difference?", "en", "people keep at what is really theirs"),
        ("¿Cuál me recomiendas?", "es", "lo que de verdad es tuyo"),
        ("How long does the slow one take?", "en", "seven to ten minutes each"),
        ("¿cuánto duran las charlas?", "es", "de siete a diez minutos"),
        ("I've got two kids and a cat", "en", "just one of these"),
        ("the three talks are too long", "en", "just one of these"),
        ("I need a full time job", "en", "just one of these"),
        ("el plan rápido no", "es", "solo una de estas"),
        ("quiero algo a corto plazo", "es", "solo una de estas"),
        ("tengo dos hijos y un gato", "es", "solo una de estas"),
    ],
)
def test_who_chooses_neither_way_is_told_what_helps(typed: str, language: str, says: str) -> None:
    """No word of hours that nobody asked about."""
    phone = at_the_choice(language)
    phone.say(typed)
    assert phone.open == "welcome/sure"
    assert says in phone.last
    assert "/settings" not in phone.last
    assert len(phone.bubbles[-1].rows) > 1


def test_a_way_that_is_chosen_beside_a_question_is_taken_and_the_question_answered() -> None:
    phone = at_the_choice()
    phone.say("I don't know what I want exactly so take our time please, though I'd like to know how long it takes")
    assert (phone.open or "").startswith("awareness/")
    assert any("seven to ten minutes each" in bubble.text for bubble in phone.bubbles)


@pytest.mark.parametrize(
    ("typed", "language", "place", "answer"),
    [
        ("I reside in Lagos, Nigeria. Will you disclose this to my employer?", "en", "Lagos", "pass nothing on"),
        ("Leeds! is this free btw", "en", "Leeds", "costs nothing"),
        ("I'm in Lisbon but who is behind this?", "en", "Lisbon", "The people who run me"),
        ("My home is in Cork, Ireland. Do you need the street as well?", "en", "Cork, Ireland", ""),
        ("leeds uk, will this go to my uni?", "en", "Leeds", "pass nothing on"),
        ("Vivo en Bilbao. ¿Se lo vas a contar a mi jefa?", "es", "Bilbao", "no le paso nada a nadie"),
        ("Resido en Cali, Colombia. ¿Esto es gratis?", "es", "Cali", "No cuesta nada"),
    ],
)
def test_a_place_with_a_further_sentence_is_found(typed: str, language: str, place: str, answer: str) -> None:
    phone = Phone(language=language)
    phone.say("/start")
    phone.press("I'm 16" if language == "en" else "Tengo 16")
    phone.say(typed)
    assert phone.open == "welcome/sure"
    assert place in phone.last
    assert any(answer in bubble.text for bubble in phone.bubbles)


def test_what_an_edit_made_unreadable_is_asked_anew_once_the_place_is_another() -> None:
    """Else the way to the other place would be all that is left to press."""
    phone = met()
    phone.say("Berlin")
    phone.say("2")
    phone.edit("2", "🙂")
    assert phone.open == "welcome/sure"
    press(phone, "change")
    phone.say("Leeds")
    assert phone.open == "welcome/sure"
    assert not phone.mentee.stack[-1].refused
    assert "How shall we work together?" in phone.last


def _met_in_spanish() -> Phone:
    phone = Phone(language="es")
    phone.say("/start")
    phone.turn(Pressed(0, "yes"))
    return phone


@pytest.mark.parametrize(
    ("typed", "language", "dialog"),
    [
        ("quikc", "en", "preparation/"),
        ("qucik plan pls", "en", "preparation/"),
        ("rapdio", "es", "preparation/"),
        ("con clama", "es", "awareness/"),
        ("el rápido, ni en pedo hago tres charlas jaja", "es", "preparation/"),
        ("quick, cant be arsed with three talks", "en", "preparation/"),
        ("the quick one, no way im doing 3 talks", "en", "preparation/"),
        ("lo hacemos con calma, ¿no?", "es", "awareness/"),
        ("lets take our time, yeah?", "en", "awareness/"),
    ],
)
def test_a_way_is_chosen_with_a_slip_or_beside_what_is_ruled_out(typed: str, language: str, dialog: str) -> None:
    phone = met() if language == "en" else _met_in_spanish()
    phone.say("Berlin")
    phone.say(typed)
    assert (phone.open or "").startswith(dialog)


@pytest.mark.parametrize(
    ("typed", "language", "hour", "dialog"),
    [
        ("Con calma, y los recordatorios a las 19", "es", time(19), "awareness/"),
        (
            "Mejor a las 7 de la tarde, por favor, que a las 9 apenas voy saliendo del turno. Y lo hacemos con "
            "calma, ¿no?",
            "es",
            time(19),
            "awareness/",
        ),
        ("Take our time please, and reminders at 4pm", "en", time(16), "awareness/"),
        ("quick plan, but text me at 7 pm", "en", time(19), "preparation/"),
        ("plan rápido. avisos a las 8:30", "es", time(8, 30), "preparation/"),
    ],
)
def test_a_way_and_an_hour_in_one_message_are_both_taken(typed: str, language: str, hour: time, dialog: str) -> None:
    phone = met() if language == "en" else _met_in_spanish()
    phone.say("Berlin")
    phone.say(typed)
    assert (phone.open or "").startswith(dialog)
    assert phone.mentee.hour == hour
    assert any(f"{hour:%H:%M}" in bubble.text for bubble in phone.bubbles[-2:])
