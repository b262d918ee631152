"""At the choice of ideas a doubt about one is no choice, and who cannot choose is helped (COACHING 4.5); at "may I
suggest some?" an idea of their own goes on their list (COACHING 4.1, 4.4)."""

from __future__ import annotations

import pytest

from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import begin, ready

TOLD = {
    "en": ("counselling\nclinical data analyst\nteaching maths", "all of it"),
    "es": ("orientación\nanalista de datos\ndar clases de matemáticas", "todo"),
}
LISTED = {"en": ("no thanks", "thats the list"), "es": ("no gracias", "esa es la lista")}


def at(question: str, language: str) -> Phone:
    phone = ready()
    phone.mentee.language = language
    begin(phone, "exploration")
    answers = [*TOLD[language], *LISTED[language], "1", "1", "3"]
    while phone.open != f"exploration/{question}":
        phone.say(answers.pop(0))
    return phone


def answer(phone: Phone, name: str) -> object:
    kept = phone.mentee.stack[-1].answers.get(name)
    return kept.value if kept else None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "i dont know"),
        ("en", "not sure"),
        ("en", "i cant decide"),
        ("en", "no idea which one"),
        ("en", "maybe counselling or teaching"),
        ("es", "No lo sé"),
        ("es", "ni idea"),
        ("es", "no sé cuál"),
        ("es", "no me decido"),
        ("es", "orientación o dar clases"),
    ],
)
def test_who_cannot_choose_is_helped_and_the_talk_goes_on(language: str, said: str) -> None:
    phone = at("chosen", language)
    phone.say(said)
    assert phone.open == "exploration/chosen"
    assert ("counselling" if language == "en" else "orientación") in phone.last  # two of three looks spoke for it
    phone.say("none" if language == "en" else "ninguna")
    assert phone.open is None


@pytest.mark.parametrize("asked", ["pull", "chosen"])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "counselling pays badly i think"),
        ("en", "teaching would be hard"),
        ("en", "data analyst sounds boring"),
        ("en", "the teaching one scares me"),
        ("en", "counselling takes years"),
        ("es", "orientación paga mal, creo"),
        ("es", "dar clases sería difícil"),
        ("es", "analista de datos suena aburrido"),
        ("es", "orientación lleva años"),
        ("es", "lo de dar clases cuesta mucho"),
    ],
)
def test_a_doubt_about_one_is_no_choice(asked: str, language: str, said: str) -> None:
    phone = at(asked, language)
    phone.say(said)
    assert (phone.open, answer(phone, asked)) == (f"exploration/{asked}", None)
    named = ("counsel", "teaching", "data") if language == "en" else ("orient", "dar clases", "datos")
    assert any(name in phone.last for name in named)


@pytest.mark.parametrize(
    ("language", "said", "chosen"),
    [
        ("en", "i think counselling", ["1"]),
        ("en", "counselling but it pays badly", ["1"]),
        ("en", "hard to say but counselling", None),
        ("en", "becoming a nurse", ["becoming a nurse"]),
        ("en", "a course that takes years", ["a course that takes years"]),
        ("es", "creo que orientación", ["1"]),
        ("es", "orientación pero paga mal", ["1"]),
        ("es", "ser enfermera", ["ser enfermera"]),
        ("es", "un curso que no es caro", ["un curso que no es caro"]),
    ],
)
def test_a_choice_stays_one(language: str, said: str, chosen: list[str] | None) -> None:
    phone = at("chosen", language)
    phone.say(said)
    assert chosen is None or answer(phone, "chosen") == chosen


@pytest.mark.parametrize(("language", "said"), [("en", "counselling or teaching"), ("es", "orientación o dar clases")])
def test_of_a_look_at_the_list_either_is_both(language: str, said: str) -> None:
    phone = at("pull", language)
    phone.say(said)
    assert answer(phone, "pull") == ["1", "3"]


@pytest.mark.parametrize(
    ("language", "named", "enough"),
    [
        ("en", "counselling", "thats all"),
        ("en", "1", "That's it"),
        ("en", "counselling and teaching maths", "that is all"),
        ("es", "orientación", "eso es todo"),
        ("es", "1 y 3", "eso es todo"),
    ],
)
def test_thats_all_is_of_the_list_that_words_closed(language: str, named: str, enough: str) -> None:
    phone = at("pull", language)
    phone.say(named)
    phone.say(enough)
    assert (phone.open, answer(phone, "fit")) == ("exploration/fit", None)
    phone.say(enough)  # said again, it is of this one
    assert (phone.open, answer(phone, "fit")) == ("exploration/feasible", [])


@pytest.mark.parametrize(
    ("language", "named", "none"), [("en", "counselling", "nothing else"), ("es", "orientación", "nada más")]
)
def test_nothing_else_is_of_the_list_that_is_asked(language: str, named: str, none: str) -> None:
    phone = at("pull", language)
    phone.say(named)
    phone.say(none)
    assert (phone.open, answer(phone, "fit")) == ("exploration/feasible", [])


@pytest.mark.parametrize(("language", "enough"), [("en", "that's all"), ("es", "eso es todo")])
def test_after_a_list_that_was_ticked_it_is_of_the_next(language: str, enough: str) -> None:
    phone = at("pull", language)
    phone.press("☐ counselling" if language == "en" else "☐ orientación")
    phone.say(enough)
    phone.say(enough)
    assert (phone.open, answer(phone, "fit")) == ("exploration/feasible", [])


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Clinical coder"),
        ("en", "become a nurse"),
        ("en", "maybe a sports physio"),
        ("en", "project manager"),
        ("en", "an evening course in Excel"),
        ("es", "Codificadora clínica"),
        ("es", "ser enfermera"),
        ("es", "quizás fisioterapeuta"),
        ("es", "conductora de autobús"),
        ("es", "un curso de Excel"),
    ],
)
def test_an_idea_of_their_own_goes_on_their_list(language: str, said: str) -> None:
    phone = at("may-i", language)
    phone.say(said)
    assert phone.open == "exploration/may-i"
    told = answer(phone, "tried")
    assert isinstance(told, dict)
    assert len(told["ideas"]) == 4
    assert told["ideas"][-1][0].casefold() in said.casefold()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "only if they are good"),
        ("en", "better not"),
        ("en", "your call"),
        ("en", "not in health please"),
        ("en", "some health ones"),
        ("en", "i'm a nurse"),
        ("en", "what do you mean"),
        ("en", "whatever"),
        ("es", "solo si son buenas"),
        ("es", "como quieras"),
        ("es", "soy enfermera"),
        ("es", "algunas de salud"),
        ("es", "no sé"),
    ],
)
def test_what_is_said_of_suggestions_is_no_idea(language: str, said: str) -> None:
    phone = at("may-i", language)
    phone.say(said)
    told = answer(phone, "tried")
    assert isinstance(told, dict)
    assert len(told["ideas"]) == 3
