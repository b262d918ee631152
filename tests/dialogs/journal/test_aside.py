"""What is told with no question open has a place (COACHING 1.6, 6.11)."""

from __future__ import annotations

import pytest

from tests.dialogs.followed import Followed
from tests.dialogs.journal.told import TOLD, pages
from tests.dialogs.phone import Phone


@pytest.mark.parametrize(
    ("text", "language", "yes"),
    [
        ("I have two interviews next week!", "en", "Yes, keep it"),
        ("tengo dos entrevistas la semana que viene", "es", "Sí, guárdalo"),
    ],
)
def test_one_tap_keeps_it_in_the_journal(text: str, language: str, yes: str) -> None:
    phone = Followed(language=language)
    phone.say(text)
    assert phone.open == "aside/page"
    assert pages(phone) == []
    phone.press(yes)
    assert pages(phone) == [text]


@pytest.mark.parametrize("no", ["No need", "no"])
def test_or_it_is_let_be(no: str) -> None:
    phone = Followed()
    phone.say("my boss was in a good mood today")
    phone.say(no)
    assert pages(phone) == []
    assert phone.mentee.stack == []


def test_whoever_goes_on_telling_has_all_of_it_kept() -> None:
    phone = Followed()
    phone.say("my boss was in a good mood today")
    phone.say("and she liked the slides")
    assert pages(phone) == []  # not without a yes
    phone.say("yes")
    assert pages(phone) == ["my boss was in a good mood today\nand she liked the slides"]


@pytest.mark.parametrize("text", ["hello", "ok then", "3", "can you find me a job?"])
def test_a_greeting_a_slip_and_a_question_are_none(text: str) -> None:
    phone = Followed()
    phone.say(text)
    assert phone.open is None


def test_a_tap_elsewhere_ends_it_and_a_command_does_not() -> None:
    """Nothing is kept without a yes."""
    phone = Followed()
    phone.say("my boss was in a good mood today")
    phone.say("/today")
    assert phone.open == "aside/page"
    assert "my boss was in a good mood today" in phone.last
    phone.tap("menu", "today")
    assert phone.mentee.stack == []
    assert pages(phone) == []


def test_without_a_plan_there_is_the_menu() -> None:
    phone = Phone()
    phone.say("/start")
    phone.press("I'm 16")
    phone.say("London")
    phone.mentee.stack = []
    phone.say("my boss was in a good mood today")
    assert phone.open is None


def test_a_step_named_as_done_is_still_heard_as_that() -> None:
    phone = Followed()
    phone.say("I called Anna this morning")
    assert phone.open == "tick/sure"
    assert "✓ Done" in phone.labels


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no i mean the step not the journal", "en"),
        ("no, that's not what I meant", "en"),
        ("no no, me refiero al paso", "es"),
    ],
)
def test_a_no_with_more_to_it_is_still_a_no(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("can u remind me sundays instead of fridays")
    phone.say(text)
    assert pages(phone) == []
    assert phone.open is None


@pytest.mark.parametrize("text", ["no. move Anna to 12 march", "nope, move Anna to 12 march"])
def test_what_is_wanted_instead_is_heard(text: str) -> None:
    phone = Followed()
    phone.say("Anna has been so kind to me lately")
    phone.say(text)
    assert pages(phone) == []
    assert phone.open == "move/sure"


def test_a_sentence_that_only_begins_with_a_no_goes_on_telling() -> None:
    phone = Followed(language="es")
    phone.say("hoy hablé mucho con mi jefa de esto")
    phone.say("no le pareció nada mal")
    assert pages(phone) == []
    phone.say("sí, todo")
    assert pages(phone) == ["hoy hablé mucho con mi jefa de esto\nno le pareció nada mal"]


@pytest.mark.parametrize("caption", ["my new CV", ""])
def test_a_photo_can_be_kept_with_or_without_words(caption: str) -> None:
    """It was looked at by nobody, but it is not lost."""
    phone = Followed()
    phone.say("/menu")
    phone.send_photo(caption, "CV")
    assert phone.open == "aside/page"
    assert "journal" in phone.last
    phone.press("Yes, keep it")
    [page] = phone.mentee.plan.journal()
    assert (page.words, page.files) == (caption, [["photo", "CV"]])


NOES = {
    "es": "no lo guardes|no|mejor no|bórralo|no hace falta guardarlo|no, gracias, no lo anotes|prefiero que no|"
    "olvídalo|na olvídalo|no quiero que lo guardes|eso no|no sé|quizás|déjalo así",
    "en": "don't save it|no|rather not|delete it|no need to keep it|please don't|it's private|I'd rather you didn't|"
    "never mind|not in my journal|dunno|maybe|nah leave it",
}
YESES = {
    "es": ["sí", "guárdalo", "sí, por favor, guárdalo en mi diario", "dale, apúntalo", "claro", "puedes guardarlo"],
    "en": ["yes", "keep it", "yes please save that", "ok put it in my journal", "sure", "write it down please"],
}


@pytest.mark.parametrize(
    ("language", "no"), [(language, no) for language, row in NOES.items() for no in row.split("|")]
)
def test_a_no_in_any_words_keeps_nothing(language: str, no: str) -> None:
    phone = Followed(language=language)
    phone.say(TOLD[language])
    phone.say(no)
    assert pages(phone) == []
    assert phone.mentee.stack == []


@pytest.mark.parametrize(("language", "yes"), [(language, yes) for language, row in YESES.items() for yes in row])
def test_a_yes_in_any_words_keeps_just_that(language: str, yes: str) -> None:
    phone = Followed(language=language)
    phone.say(TOLD[language])
    phone.say(yes)
    assert pages(phone) == [TOLD[language]]


@pytest.mark.parametrize(
    ("language", "text", "opens"),
    [
        ("es", "pasa lo de Anna al 12 de marzo", "move/sure"),
        ("es", "ya llamé a Anna", "tick/sure"),
        ("es", "estoy enferma, tengo influenza", "rest/until"),
        ("es", "ayúdame, no sé cómo hablar con Anna", "stuck/way"),
        ("es", "quiero cambiar mi meta", "edit-goal/what"),
        ("es", "enséñame mi plan", None),
        ("es", "avisos a las 18", None),
        ("es", "¿y eso para qué sirve al final?", None),
        ("en", "move Anna to 12 march", "move/sure"),
        ("en", "I called Anna", "tick/sure"),
        ("en", "i got sick, had influenza all week", "rest/until"),
        ("en", "help me, i dont know how to talk to Anna", "stuck/way"),
        ("en", "change my goal", "edit-goal/what"),
        ("en", "reminders at 18", None),
        ("en", "and what would that be good for?", None),
    ],
)
def test_whoever_means_something_else_is_heard_as_if_nothing_were_open(
    language: str, text: str, opens: str | None
) -> None:
    unasked, phone = Followed(language=language), Followed(language=language)
    unasked.mentee.asking = phone.mentee.asking = 100
    unasked.say(text)
    phone.say(TOLD[language])
    phone.say(text)
    assert phone.open == unasked.open == opens
    assert phone.keys == unasked.keys
    phone.say("sí" if language == "es" else "yes")
    assert pages(phone) == []
