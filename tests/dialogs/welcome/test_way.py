"""The way to begin, in whatever words: the quick plan, or three talks."""

from __future__ import annotations

import pytest

from tests.dialogs.welcome.choosing import at_the_choice


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
        ("I need a full time job", "en", "Which shall it be"),
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
    phone = at_the_choice(language)
    phone.say(typed)
    assert (phone.open or "").startswith(dialog)


@pytest.mark.parametrize(
    ("typed", "language", "dialog"),
    [
        ("quikc pls, n remind me at 4pm", "en", "preparation/"),
        ("qiuck & remind me at 4pm", "en", "preparation/"),
        ("rapdio porfa, y avísame a las 16", "es", "preparation/"),
        ("el rápido, y recuérdame a las 4 de la tarde", "es", "preparation/"),
        ("despcaio, y recordame a las 16", "es", "awareness/"),
    ],
)
def test_the_way_and_the_hour_are_both_done_whatever_slips(typed: str, language: str, dialog: str) -> None:
    phone = at_the_choice(language)
    phone.say(typed)
    assert (phone.open or "").startswith(dialog)
    assert phone.mentee.hour.hour == 16


def test_what_is_near_a_way_is_none() -> None:
    phone = at_the_choice("en")
    phone.say("show me the snow, remind me at 4pm")
    assert phone.open == "welcome/sure"


@pytest.mark.parametrize(
    ("unsure", "agrees", "language"),
    [
        ("idk im a student dont no wat i want to do", "ok", "en"),
        ("not sure", "yeh", "en"),
        ("no idea", "sounds good", "en"),
        ("dunno", "ok then, if you say so", "en"),
        ("no lo sé", "vale", "es"),
        ("ni idea, estoy perdido", "sí, eso", "es"),
        ("no sé", "me parece bien", "es"),
    ],
)
def test_the_way_that_is_advised_is_taken_by_a_yes(unsure: str, agrees: str, language: str) -> None:
    """Which has one button still; a yes before any advice chooses nothing."""
    phone = at_the_choice(language)
    phone.say(agrees)
    assert phone.open == "welcome/sure"
    phone.say(unsure)
    labels = [label for row in phone.bubbles[-1].rows for label, _ in row]
    assert len(labels) == len({*labels})
    phone.say(agrees)
    assert phone.open == "awareness/situation"


@pytest.mark.parametrize(
    ("said", "language"), [("ok but is it long?", "en"), ("vale, ¿y es muy larga?", "es"), ("I have two cats", "en")]
)
def test_what_is_no_yes_leaves_the_choice(said: str, language: str) -> None:
    phone = at_the_choice(language)
    phone.say("not sure" if language == "en" else "no lo sé")
    phone.say(said)
    assert phone.open == "welcome/sure"
