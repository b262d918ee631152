"""Who does not know, runs themselves down, or says only yes, thanks or enough, is helped kindly; nothing of it is
stored as their answer (COACHING 1.2, 1.3)."""

from __future__ import annotations

import pytest

from tests.dialogs.engine.real_talks import at, in_awareness
from tests.dialogs.preparation.talks import path


@pytest.mark.parametrize(
    ("said", "language", "kind"),
    [
        ("idk im not good at anything tbh", "en", "hard thing to say"),
        ("no se, no soy buena en nada", "es", "Es duro decir eso"),
    ],
)
@pytest.mark.parametrize("question", ["strengths", "skills", "story", "managed"])
def test_who_runs_themselves_down_has_named_no_strength_and_gets_a_kind_word(
    question: str, said: str, language: str, kind: str
) -> None:
    phone = in_awareness(question, language)
    phone.news()
    phone.say(said)
    assert path(phone) != question
    assert phone.mentee.stack[-1].answers[question].value in ([], None, "unknown")
    assert kind in phone.news()[0].text


def test_it_is_no_reason_of_theirs_either_but_may_well_be_what_hinders() -> None:
    phone = at("lower")
    phone.say("bc im not smart")
    assert path(phone) == "lower", "asked again, once"
    phone.say("because i'm not good enough")
    assert phone.mentee.stack[-1].answers["lower"].value is None
    phone = in_awareness("hurdle")
    phone.say("im not good enough")
    assert phone.mentee.stack[-1].answers["hurdle"].value == "im not good enough"


@pytest.mark.parametrize(
    ("said", "language"), [("idk", "en"), ("idk u tell me", "en"), ("no se, dime tu", "es"), ("ni idea", "es")]
)
@pytest.mark.parametrize("question", ["goal", "steps.1.what", "steps.2.what"])
def test_who_does_not_know_is_helped(question: str, said: str, language: str) -> None:
    phone = at(question, language)
    phone.say(said)
    assert path(phone) == question
    assert "For example" in phone.last or "Por ejemplo" in phone.last


@pytest.mark.parametrize(
    ("said", "language"), [("enough", "en"), ("that's all", "en"), ("no", "en"), ("nada más", "es")]
)
def test_enough_is_no_step_where_three_are_wanted(said: str, language: str) -> None:
    phone = at("steps.2.what", language, "quick")
    phone.say(said)
    assert path(phone) == "steps.2.what"
    assert "three steps" in phone.last or "tres pasos" in phone.last


def test_who_leaves_it_to_the_coach_leaves_out_what_can_be_left_out() -> None:
    phone = at("lift", confidence="*4")
    phone.say("idk u tell me")
    assert phone.mentee.stack[-1].answers["lift"].value is None
    assert "becomes part of the plan" not in phone.last


@pytest.mark.parametrize(("said", "language"), [("me da lo mismo jaja", "es"), ("pff no se", "es"), ("pff idk", "en")])
@pytest.mark.parametrize("question", ["story", "interests", "aspiration"])
def test_who_does_not_mind_or_sighs_does_not_know(question: str, said: str, language: str) -> None:
    phone = in_awareness(question, language)
    phone.say(said)
    assert phone.mentee.stack[-1].answers[question].value in ([], "unknown")


@pytest.mark.parametrize("question", ["story", "aspiration", "hurdle", "managed"])
def test_a_bare_yes_tells_nothing_yet(question: str) -> None:
    phone = in_awareness(question)
    phone.say("yes")
    assert path(phone) == question
    assert "in a few words" in phone.last


@pytest.mark.parametrize(("question", "said", "language"), [("lower", "thanks", "en"), ("obstacle", "gracias", "es")])
def test_thanks_are_no_answer_in_words_either(question: str, said: str, language: str) -> None:
    phone = at(question, language)
    phone.say(said)
    assert path(phone) == question
    assert ("You're welcome" if language == "en" else "De nada") in phone.last


def test_thanks_to_what_is_still_needed_say_that_nothing_is() -> None:
    phone = at("needed")
    phone.say("thanks")
    assert phone.mentee.stack[-1].answers["needed"].value == "nothing"


@pytest.mark.parametrize(
    ("said", "language"),
    [("yes", "en"), ("ok", "en"), ("7", "en"), ("8/10", "en"), ("sí", "es"), ("vale", "es"), ("claro que sí", "es")],
)
@pytest.mark.parametrize("question", ["specific", "evidence", "steps.1.what", "then"])
def test_a_bare_yes_or_number_where_something_is_to_be_told_is_kindly_asked_on(
    question: str, said: str, language: str
) -> None:
    phone = at(question, language)
    phone.say(said)
    assert path(phone) == question
    assert question not in phone.mentee.stack[-1].answers
    phone.say("dos entrevistas con Nico" if language == "es" else "two talks with Nick")
    assert path(phone) != question


@pytest.mark.parametrize(("said", "language"), [("yes", "en"), ("yep", "en"), ("3", "en"), ("sí", "es"), ("12", "es")])
def test_a_plain_yes_to_what_is_still_needed_is_asked_on_and_a_sum_is_kept(said: str, language: str) -> None:
    phone = at("needed", language)
    phone.say(said)
    assert path(phone) == "needed"
    phone.say("500 €")
    assert phone.mentee.stack[-1].answers["needed"].value == "500 €"


@pytest.mark.parametrize(
    "said", ["yes, two talks with Nick", "7 photos of it", "ok so a certificate", "a yes from my boss", "a 7 in maths"]
)
def test_a_yes_or_a_number_with_more_is_kept(said: str) -> None:
    phone = at("evidence")
    phone.say(said)
    assert path(phone) != "evidence"
    assert phone.mentee.stack[-1].answers["evidence"].value
