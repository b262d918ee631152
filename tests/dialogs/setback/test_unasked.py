"""A no that is told of when nobody asked (COACHING 6.4)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.plan import DONE, OPEN, CheckIn
from dialogs.understanding.rejection import tells_of_a_no
from tests.dialogs.followed import Followed


def applied(language: str = "en") -> Followed:
    """The first step is done, yesterday."""
    phone = Followed(language=language)
    phone.tap("step.1.1", "done")
    phone.say("Nothing to add" if language == "en" else "Nada que añadir")
    phone.now += timedelta(days=1)
    phone.news()
    return phone


@pytest.mark.parametrize(("text", "language"), [("they rejected me", "en"), ("no me cogieron", "es")])
def test_it_is_looked_at_with_the_step_that_was_done(text: str, language: str) -> None:
    phone = applied(language)
    phone.say(text)
    said = "\n".join(bubble.text for bubble in phone.news())
    assert "I will call Anna" in said
    assert phone.open == "setback/learned"
    assert ("A no hurts" if language == "en" else "Un no duele") in said
    phone.say("ask for feedback sooner" if language == "en" else "preguntar antes")
    phone.say("write to two more")
    phone.press("Tomorrow" if language == "en" else "Mañana")
    assert phone.step(1).state == DONE
    assert text in [piece.words.partition(" – ")[0] for piece in phone.mentee.plan.evidence("step.1.1")]


@pytest.mark.parametrize("text", ["they said no. bit gutted", "wrote the slides for it, they turned me down"])
def test_a_no_to_what_was_just_reminded_of_is_not_about_what_was_done_before(text: str) -> None:
    """On the day of the slides."""
    phone = applied()
    phone.say("/menu")
    phone.walk(timedelta(days=19) - timedelta(days=1) + timedelta(hours=1))
    phone.news()
    phone.say(text)
    assert phone.mentee.live
    assert (phone.mentee.live.dialog, phone.mentee.live.about) == ("setback", "step.1.2")


def test_with_nothing_done_yet_they_say_which_step_it_is_about() -> None:
    phone = Followed()
    phone.say("they turned me down")
    assert {"I will call Anna", "I will write the slides", "I will rehearse"} <= set(phone.labels)
    phone.press("I will rehearse")
    assert phone.open == "setback/what"
    assert all(phone.step(n).state == OPEN for n in (1, 2, 3))


def test_a_check_in_hears_it_and_offers_to_look_at_it() -> None:
    """ "That counts" is no answer to it, and the road is not clear."""
    phone = applied()
    phone.say("/checkin")
    phone.press("40")
    phone.say("sent it, but they rejected me")
    assert "A no hurts" in phone.last
    phone.say("nothing")
    assert "a clear road" not in phone.last
    phone.press("4")
    while phone.open == "checkin/next" or phone.mentee.stack:
        phone.press("That's all") if phone.open == "checkin/steps" else phone.say("write to Ben")
    phone.press("💬 Look at that no together")
    assert phone.open == "setback/learned"


def test_the_button_is_harmless_where_no_no_was_told() -> None:
    phone = Followed(CheckIn("checkin.1", went_well="all of it"))
    phone.tap("checkin.1", "no-came")
    assert phone.mentee.stack == []
    assert phone.notices


@pytest.mark.parametrize(
    "text",
    [
        "they rejected me",
        "got rejected again",
        "I didn't get the job",
        "they said no",
        "turned me down",
        "I wasn't selected",
        "me rechazaron",
        "no me cogieron :(",
        "me dijeron que no",
        "no me dieron el puesto",
        "no pasé el examen",
        "no superé el periodo de prueba",
        "al final no me han cogido",
        "quedé fuera",
        "they rejected me, not sure why",
        "they gave the job to somebody else",
        "They gave the job to an outsider. I'm raging",
        "the role went to an external candidate",
        "they hired someone else in the end",
        "lost the promotion to my colleague",
        "I was passed over for promotion",
        "le dieron el puesto a otro",
        "se lo dieron a otra persona",
        "le dieron las prácticas a otra persona",
        "al final contrataron a alguien de fuera",
        "el puesto fue para otra",
        "han elegido a otro candidato",
    ],
)
def test_a_no_is_heard(text: str) -> None:
    assert tells_of_a_no(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm afraid they will reject me",
        "what if I get rejected?",
        "if they said no I would cry",
        "they didn't reject me",
        "I said no to the other offer",
        "they haven't rejected anybody",
        "tengo miedo de que me rechacen",
        "si me rechazaron no lo sé",
        "no me gusta",
        "me dijeron que sí",
        "they took me!",
        "I got the job",
        "I gave the job to somebody else",
        "I'd rather they gave it to someone else",
        "I chose another course",
        "le di el trabajo a otro",
    ],
)
def test_a_fear_a_condition_and_a_yes_are_none(text: str) -> None:
    assert not tells_of_a_no(text)


@pytest.mark.parametrize(
    ("text", "language"), [("they gave the job to an outsider. I'm raging", "en"), ("le dieron el puesto a otro", "es")]
)
def test_a_no_is_heard_before_a_question_in_between(text: str, language: str) -> None:
    """No date is looked for in it."""
    phone = applied(language)
    phone.say("I have the flu" if language == "en" else "tengo la gripe")
    assert phone.open == "rest/until"
    phone.say(text)
    assert phone.open == "setback/learned"


@pytest.mark.parametrize(
    ("text", "language"), [("Anna said no", "en"), ("fatal, me dijo que no hay plazas", "es"), ("me dijo que no", "es")]
)
def test_a_no_is_heard_whoever_said_it(text: str, language: str) -> None:
    phone = Followed(language=language)
    phone.say("/menu")
    phone.say(text)
    assert {"setback-which", "setback-about"} & {*phone.keys}
