"""A yes or no that waits, and comes with something added, or after a question of theirs (COACHING 6.10, 8)."""

from __future__ import annotations

import pytest

from dialogs.plan import DONE, DROPPED, OPEN
from tests.dialogs.wished import followed, heard

DONE_TOLD = {"en": "i rang Sinéad!!!", "es": "ya hablé con mi supervisora!!!"}
DROPS = {"en": "drop the videos step", "es": "borra el paso 4"}


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        ("en", "yes she replied already and shes nice", "she replied already and shes nice"),
        ("en", "yes she replied already and shes nice??", ""),
        ("en", "yeah and she was lovely about it", "and she was lovely about it"),
        ("en", "yes pls", ""),
        ("en", "yep tick it", ""),
        ("en", "ok yes she said to come by on monday", "she said to come by on monday"),
        ("en", "yes never thought she would pick up", "never thought she would pick up"),
        ("en", "yes i cant believe it", "cant believe it"),
        ("es", "sí nunca pensé que contestaría", "nunca pensé que contestaría"),
        ("es", "sí ya me contestó y es muy maja", "ya me contestó y es muy maja"),
        ("es", "sí márcalo", ""),
        ("es", "claro que sí, me dijo que pase el lunes", "me dijo que pase el lunes"),
    ],
)
def test_a_yes_with_more_ticks_and_what_is_added_is_what_came_of_it(language: str, text: str, kept: str) -> None:
    phone = heard(language, DONE_TOLD[language])
    assert phone.open == "tick/sure"
    phone.say(text)
    assert phone.step(1).state == DONE
    found = [evidence.words for evidence in phone.mentee.plan.evidence()]
    assert found == ([kept] if kept else [])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "no i only left a message"),
        ("en", "no not yet really"),
        ("en", "nah she wasnt in"),
        ("es", "no aún no la verdad"),
        ("es", "no solo le dejé un mensaje"),
        ("es", "no todavía no la encontré"),
    ],
)
def test_a_no_with_more_is_a_no(language: str, text: str) -> None:
    phone = heard(language, DONE_TOLD[language], text)
    assert phone.step(1).state == OPEN
    assert "tick-sure.left" in phone.keys


@pytest.mark.parametrize(
    ("language", "question", "answer"),
    [
        ("en", "what did i say bout Declan", "yes drop"),
        ("en", "whats left this week?", "yes drop it"),
        ("en", "do i get reminders for it", "yeah drop that one please"),
        ("es", "¿qué me queda esta semana?", "sí, bórralo"),
        ("es", "¿tengo algo para mañana?", "sí quítalo ya"),
    ],
)
def test_a_question_of_theirs_in_between_does_not_lose_it(language: str, question: str, answer: str) -> None:
    phone = heard(language, DROPS[language])
    assert phone.open == "edit-drop/sure"
    phone.say(question)
    assert phone.step(4).state == OPEN
    phone.say(answer)
    assert phone.step(4).state == DROPPED


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "yes and i dont miss it"), ("en", "yeah get rid of it now"), ("es", "sí ya no lo necesito para nada")],
)
def test_dropped_with_more(language: str, text: str) -> None:
    assert heard(language, DROPS[language], text).step(4).state == DROPPED


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "no keep it for now"), ("en", "nah i still want to do it"), ("es", "no déjalo, lo quiero hacer")],
)
def test_kept_with_more(language: str, text: str) -> None:
    assert heard(language, DROPS[language], text).step(4).state == OPEN


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "yes but only half of it"),
        ("en", "not really, i left a message"),
        ("en", "yes well not all of it"),
        ("es", "sí pero solo la mitad"),
        ("en", "yeah i never did"),
        ("en", "yes i couldnt"),
        ("en", "yeah i dont think so"),
        ("en", "yes nearly there"),
        ("en", "yes nearly done"),
        ("en", "yes almost done"),
        ("es", "sí casi hecho"),
        ("es", "sí nunca lo hice"),
        ("es", "sí, ni empecé"),
        ("es", "sí casi"),
        ("es", "claro que no lo hice"),
    ],
)
def test_what_turns_it_round_is_no_yes(language: str, text: str) -> None:
    assert heard(language, DONE_TOLD[language], text).step(1).state == OPEN


def test_with_nothing_waiting_a_yes_changes_nothing() -> None:
    phone = followed("en")
    phone.say("yes drop")
    assert all(step.state == OPEN for step in phone.mentee.plan.steps())
