"""What is typed to take an idea off the list again, or to name one that is on it, and what is none."""

from __future__ import annotations

import pytest

from dialogs.exploration.ideas import items
from tests.dialogs.exploration.explorer import KNOWN, explorer, goes, used
from tests.dialogs.phone import Phone

TOLD = {
    "en": "an apprenticeship in a garage: not sure they take me\nask Zak about his job\nan evening course",
    "es": "un aprendizaje en un taller\npreguntarle a Zak por su trabajo\nun curso por la tarde",
}
IDEAS = {
    "en": ["an apprenticeship in a garage", "ask Zak about his job", "an evening course"],
    "es": ["un aprendizaje en un taller", "preguntarle a Zak por su trabajo", "un curso por la tarde"],
}


def on_it(phone: Phone) -> list[str]:
    return [item.title for item in items(used(phone))]


def listed(language: str = "en", *acts: str) -> Phone:
    """At the list, three ideas of their own on it."""
    phone = explorer(language, **KNOWN)
    goes(phone, TOLD[language], "*no", *acts)
    return phone


@pytest.mark.parametrize(
    ("typed", "language", "gone"),
    [
        ("take off the Zak one", "en", 1),
        ("please remove the apprenticeship", "en", 0),
        ("can you delete evening course?", "en", 2),
        ("drop the course idea", "en", 2),
        ("take the zak one off the list pls", "en", 1),
        ("no, get rid of the garage one", "en", 0),
        ("quita la de Zak", "es", 1),
        ("borra el curso, por favor", "es", 2),
        ("¿puedes quitar lo del taller?", "es", 0),
        ("elimina la del aprendizaje", "es", 0),
    ],
)
@pytest.mark.parametrize("acts", [(), ("*enough",), ("*enough", "1"), ("*enough", "1", "1", "1")])
def test_an_idea_is_taken_off_by_its_words(typed: str, language: str, gone: int, acts: tuple[str, ...]) -> None:
    """At the list, and at the questions that choose from it; the list is shown again then."""
    phone = listed(language, *acts)
    phone.say(typed)
    assert (phone.open or "").endswith(".more")
    left = [idea for at, idea in enumerate(IDEAS[language]) if at != gone]
    assert on_it(phone) == left
    assert all(idea in phone.last for idea in left)


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("no wait thats not an idea lol", "en"),
        ("sorry, that wasn't an idea", "en"),
        ("scratch that", "en"),
        ("take it off again please", "en"),
        ("that was a joke", "en"),
        ("no, eso no era una idea", "es"),
        ("quítala, por favor", "es"),
        ("era broma", "es"),
    ],
)
def test_what_was_just_named_is_taken_back(typed: str, language: str) -> None:
    phone = listed(language, "become a rock star", "1")
    assert "become a rock star" in on_it(phone)
    phone.say(typed)
    assert (phone.open or "").endswith(".more")
    assert on_it(phone) == IDEAS[language]


def test_of_two_that_were_just_named_the_other_stays() -> None:
    phone = listed("en", "become a rock star\nmove to Spain: later")
    phone.say("take off the rock star one")
    assert on_it(phone) == [*IDEAS["en"], "move to Spain"]


@pytest.mark.parametrize("typed", ["no wait thats not an idea", "delete the unicorn one", "quita la del unicornio"])
def test_what_is_not_found_is_asked_for_and_nothing_goes(typed: str) -> None:
    """What was named questions ago is not meant by "that"."""
    phone = listed("es" if typed.startswith("quita") else "en")
    phone.say(typed)
    assert "without 2" in phone.last or "sin 2" in phone.last
    assert len(on_it(phone)) == 3


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("drop out of uni", "en"),
        ("take a course in statistics", "en"),
        ("get rid of my debts", "en"),
        ("that's an idea: teach", "en"),
        ("sacar el carnet", "es"),
        ("sin jefe, por mi cuenta", "es"),
    ],
)
def test_an_idea_that_begins_like_it_is_an_idea(typed: str, language: str) -> None:
    phone = listed(language)
    phone.say(typed)
    assert len(on_it(phone)) == 4


def test_what_was_tried_is_taken_back_before_there_is_a_list() -> None:
    for language, said in (("en", "no wait, take off the zak one"), ("es", "espera, quita la de Zak")):
        phone = explorer(language, **KNOWN)
        goes(phone, TOLD[language])
        phone.say(said)
        assert phone.open == "exploration/may-i"
        goes(phone, "*no")
        assert on_it(phone) == [IDEAS[language][0], IDEAS[language][2]]


@pytest.mark.parametrize(
    ("typed", "language"),
    [
        ("wot strenghts card", "en"),
        ("what card?", "en"),
        ("wat list do u mean", "en"),
        ("qué tarjeta", "es"),
        ("¿cuál es esa lista?", "es"),
    ],
)
def test_a_question_is_no_idea(typed: str, language: str) -> None:
    phone = explorer(language, **KNOWN)
    phone.say(typed)
    assert phone.open == "exploration/tried"
    phone = listed(language)
    phone.say(typed)
    assert phone.open == "exploration/suggestions.1.more"
    assert on_it(phone) == IDEAS[language]


@pytest.mark.parametrize(
    ("typed", "language", "says"),
    [
        ("Sorry, the MSc and the job are two things! Can you split them?", "en", "Two, then"),
        ("those are two different ideas", "en", "Two, then"),
        ("Perdona, son dos cosas. ¿Puedes separarlas?", "es", "Entonces son dos"),
    ],
)
def test_who_wants_one_to_be_two_hears_how(typed: str, language: str, says: str) -> None:
    phone = listed(language)
    phone.say(typed)
    assert says in phone.last
    assert on_it(phone) == IDEAS[language]


@pytest.mark.parametrize("question", ["pull", "chosen"])
@pytest.mark.parametrize(
    ("typed", "language", "key"),
    [
        ("id say an apprenticeship in a garage. but idk if they take ppl w no degree", "en", "1"),
        ("I'd go for the apprenticeship, though it's far", "en", "1"),
        ("I think the evening course. Not sure I can pay it", "en", "3"),
        ("probably ask zak about his job", "en", "2"),
        ("diría que un aprendizaje en un taller, aunque no sé si me cogen", "es", "1"),
        ("Me quedo con el curso por la tarde. Pero no sé si puedo pagarlo", "es", "3"),
    ],
)
def test_an_idea_that_is_named_in_a_sentence_is_that_one(typed: str, language: str, key: str, question: str) -> None:
    """The doubt beside it is no idea."""
    phone = listed(language, "*enough", *(("1", "1", "1") if question == "chosen" else ()))
    assert phone.open == f"exploration/{question}"
    phone.say(typed)
    assert phone.mentee.stack[-1].answers[question].value == [key]


@pytest.mark.parametrize(
    "typed", ["I'd say teach at a school. but later", "an apprenticeship in a bakery", "open a shop"]
)
def test_other_words_at_the_choice_are_their_own(typed: str) -> None:
    phone = listed("en", "*enough", "1", "1", "1")
    phone.say(typed)
    [own] = phone.mentee.stack[-1].answers["chosen"].value
    assert own not in ("1", "2", "3")


@pytest.mark.parametrize(
    ("typed", "language"),
    [("lol the counsellor one is too real", "en"), ("jaja lo de la orientadora es muy real", "es")],
)
def test_a_remark_on_an_idea_is_no_idea(typed: str, language: str) -> None:
    phone = explorer(language, **KNOWN)
    phone.say(typed)
    assert phone.open == "exploration/tried"
    phone = listed(language)
    phone.say(typed)
    assert phone.open == "exploration/suggestions.1.more"
    assert on_it(phone) == IDEAS[language]


@pytest.mark.parametrize(
    "typed", ["the course was too expensive", "the open day was so boring", "a chat with Tom, it was great"]
)
def test_what_came_of_an_attempt_is_no_remark(typed: str) -> None:
    phone = explorer("en", **KNOWN)
    phone.say(typed)
    assert phone.open != "exploration/tried"
