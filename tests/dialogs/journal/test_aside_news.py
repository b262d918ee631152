"""News told beside everything: which are met with feeling, which can become a step, which are none (COACHING 6.7)."""

from __future__ import annotations

import pytest

from tests.dialogs.followed import Followed
from tests.dialogs.journal.told import TOLD, pages


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "me siento muy desanimada"),
        ("es", "me despidieron ayer del trabajo"),
        ("es", "mi jefe me gritó delante de todos"),
        ("es", "qué semana tan mala la verdad"),
        ("es", "me fue fatal en la entrevista de hoy"),
        ("en", "i feel really discouraged today"),
        ("en", "they let me go from my job"),
        ("en", "my boss yelled at me in front of all"),
        ("en", "what a lousy week it was"),
        ("en", "the interview on Monday went badly"),
    ],
)
def test_bad_news_gets_a_word_of_sympathy_and_no_glad_one(language: str, text: str) -> None:
    for earlier in ("", TOLD[language]):
        phone = Followed(language=language)
        if earlier:
            phone.say(earlier)
            phone.say("no")
        phone.say(text)
        assert phone.open == "aside/page"
        assert ("Lo siento" if language == "es" else "I'm sorry") in phone.last
        assert not {"alegra", "glad"} & set(phone.last.replace(".", " ").split())


@pytest.mark.parametrize(("language", "text"), TOLD.items())
def test_other_news_gets_none(language: str, text: str) -> None:
    phone = Followed(language=language)
    phone.say(text)
    assert "siento" not in phone.last
    assert "sorry" not in phone.last


@pytest.mark.parametrize(
    ("language", "text", "button", "title"),
    [
        ("es", "hablar con recursos humanos", "Sí, un paso", "Voy a hablar con recursos humanos"),
        ("en", "ask HR about the course", "Yes, a step", "I will ask HR about the course"),
    ],
)
def test_what_may_be_a_step_can_become_one(language: str, text: str, button: str, title: str) -> None:
    phone = Followed(language=language)
    phone.say(text)
    phone.press(button)
    assert phone.open == "edit-add/when"
    phone.press("Aún sin fecha" if language == "es" else "No date")
    assert title in [step.title for step in phone.mentee.plan.steps()]
    assert pages(phone) == []


@pytest.mark.parametrize(
    ("language", "text"), [("es", "ayer estuve en casa todo el día"), ("en", "read a good book on it")]
)
def test_what_is_only_told_is_offered_as_no_step(language: str, text: str) -> None:
    phone = Followed(language=language)
    phone.say(text)
    assert len(phone.labels) == 3


@pytest.mark.parametrize(
    ("language", "text", "greeting"),
    [
        ("en", "im back from exams, i survived 🎉", "back"),
        ("en", "best day!!", "good"),
        ("en", "got fired lol", "sorry"),
        ("en", "no. i just feel like quitting", "sorry"),
        ("en", "am so nervous, what do i say", "all right to be nervous"),
        ("es", "estoy nerviosa por la entrevista", "está bien tener nervios"),
        ("es", "hola, ya volví de los exámenes", "Qué bueno"),
        ("es", "estoy feliz!!", "Qué"),
    ],
)
def test_grief_joy_and_a_return_are_met_however_short_they_are(language: str, text: str, greeting: str) -> None:
    """COACHING 1.6; with an offer to keep it."""
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert phone.open == "aside/page"
    assert greeting.casefold() in phone.last.casefold()


@pytest.mark.parametrize(("language", "text"), [("en", "ok bye coach love u"), ("es", "nos vemos, gracias profe")])
def test_a_goodbye_is_no_page(language: str, text: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert phone.keys == ["engine-goodbye"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *(("VP resigned", "en"), ("interview cancelled", "en"), ("boss quit", "en"), ("hours changed", "en")),
        *(("me despidieron", "es"), ("entrevista cancelada", "es"), ("jefe renunció", "es"), ("turno cambiado", "es")),
    ],
)
def test_news_in_two_words_is_told(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say(text)
    assert phone.open == "aside/page"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *(("leave them", "en"), ("not decided", "en"), ("next one", "en"), ("get started", "en"), ("no need", "en")),
        *(("muy bien", "es"), ("nada cambiado", "es"), ("sin cuidado", "es"), ("otra cosa", "es")),
    ],
)
def test_two_words_that_tell_nothing_are_none(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say(text)
    assert phone.open != "aside/page"
