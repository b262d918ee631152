"""What is told after a reminder, or of a step that is named, as something done or not done (COACHING 1.6, 8)."""

from __future__ import annotations

import pytest

from dialogs.plan import DONE
from tests.dialogs.followed import Followed
from tests.dialogs.reminder.reminded import reminded, reminded_of


@pytest.mark.parametrize(
    ("text", "language"),
    [("done", "en"), ("yes", "en"), ("ok", "en"), ("did it", "en"), ("hecho", "es"), ("ya quedo", "es"), ("si", "es")],
)
def test_done_is_offered_as_a_tick(text: str, language: str) -> None:
    """On its day and after it; with other steps open, too."""
    for day in (10, 11):
        phone = reminded(day, language)
        phone.say(text)
        assert phone.open == "tick/sure"
        phone.say("ok" if language == "en" else "vale")
        assert [step.title for step in phone.mentee.plan.steps() if step.state == DONE] == ["I will call Anna"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("pues al final fui y me atendió una chica muy maja", "es"), ("I went, she was lovely", "en")],
)
def test_to_have_gone_is_offered_as_a_tick(text: str, language: str) -> None:
    phone = reminded(11, language)
    phone.say(text)
    assert phone.open == "tick/sure"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("fui pero estaba cerrado", "es"),
        ("fui a trabajar y luego a casa", "es"),
        ("I went home, I was too tired", "en"),
        ("I went to work all week", "en"),
    ],
)
def test_to_have_gone_elsewhere_or_in_vain_is_no_tick(text: str, language: str) -> None:
    phone = reminded(11, language)
    phone.say(text)
    assert phone.open != "tick/sure"


@pytest.mark.parametrize("text", ["called Anna today, it was really hard but she was kind", "done, but so hard!"])
def test_what_was_hard_and_is_done_is_done(text: str) -> None:
    phone = reminded(11)
    phone.say(text)
    assert phone.open == "tick/sure"


@pytest.mark.parametrize(
    ("title", "text", "language"),
    [
        ("I will meet Fergus", "Met him, he was non-committal and said they might go external. Waste of time", "en"),
        ("I will call my old boss", "rang her. she was nice but there's nothing going", "en"),
        ("I will write to the two agencies", "wrote to them, no reply so far", "en"),
        ("I will hand in the form", "ok handed it in yesterday and the lady said it takes 3 weeks", "en"),
        ("Voy a reunirme con Fermín", "me reuní con él, no quiso mojarse. Una pérdida de tiempo", "es"),
        ("Voy a llamar a mi antigua jefa", "la llamé, muy maja pero ahora no tienen nada para mí", "es"),
        ("Voy a entregar el formulario", "ya lo entregué, me dijeron que tarda tres semanas", "es"),
    ],
)
def test_what_was_just_reminded_of_is_what_is_told_of(title: str, text: str, language: str) -> None:
    phone = reminded_of(title, language)
    phone.say(text)
    assert phone.open == "tick/sure"
    assert title.split()[-1] in phone.last
    assert "crisis-concern" not in phone.keys


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("saw him at lunch, he was in a foul mood", "en"),
        ("couldn't reach her", "en"),
        ("lo vi en el comedor y ni me saludó", "es"),
    ],
)
def test_what_is_done_to_somebody_else_is_not_what_was_reminded_of(text: str, language: str) -> None:
    phone = reminded_of("I will write the report" if language == "en" else "Voy a escribir el informe", language)
    phone.say(text)
    assert phone.open != "tick/sure"


def test_another_step_that_is_named_is_that_one() -> None:
    phone = reminded_of("I will meet Fergus")
    phone.say("wrote the slides yesterday, quite happy with them")
    assert phone.open == "tick/sure"
    assert "slides" in phone.last


@pytest.mark.parametrize(
    ("text", "language"), [("I met Fergus, that's step 2", "en"), ("quedé con Fermín, es el paso 2", "es")]
)
def test_a_step_is_ticked_by_its_place_after_a_yes(text: str, language: str) -> None:
    """The second by its date, as /plan has them."""
    phone = reminded_of("I will meet Fergus" if language == "en" else "Voy a ver a Fermín", language)
    phone.say(text)
    assert phone.open == "tick/sure"
    phone.say("ok" if language == "en" else "vale")
    assert phone.step(4).state == DONE


@pytest.mark.parametrize(
    ("text", "language"), [("didn't call anna", "en"), ("couldn't call Anna", "en"), ("no pude llamar a Anna", "es")]
)
def test_what_was_not_done_is_not_asked_for_where_it_is_named(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert "call Anna" in phone.bubbles[-1].text
