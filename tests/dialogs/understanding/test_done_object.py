"""A step sounds done where verb and object fit, not where a word or a name is shared (COACHING 8)."""

from __future__ import annotations

import pytest

from dialogs.understanding.done import match_done

STEPS = [
    ("declan", "I will speak to Declan about the floor manager role before Christmas week"),
    ("form", "I will complete the application form"),
    ("vid", "I will shoot vid 1 w arjun"),
    ("class", "I will do the class"),
    ("dad", "I will tell my dad about the channel"),
]
PASOS = [
    ("jefa", "Voy a hablar con mi supervisora antes de Navidad"),
    ("info", "Voy a juntar info de la tecnicatura"),
    ("cv", "Voy a hacer el cv"),
    ("ana", "Voy a grabar un video con ana"),
]


@pytest.mark.parametrize(
    "text",
    [
        "Every two weeks would be better for the check-in. And I was in bed with a cold most of Christmas.",
        "I have been reading the form; it asks for two references and I am not sure whom to ask.",
        "Today I spoke up in the managers' meeting about the stock. Declan nodded.",
        "nothing. arjun left",
        "arjun quit",
        "yes i did it",
        "i did it",
        "got fired lol",
        "worked all of christmas week",
    ],
)
def test_a_shared_word_is_not_a_step_done(text: str) -> None:
    assert match_done(text, STEPS, "en") is None


@pytest.mark.parametrize(
    "text", ["estuve en cama toda la Navidad", "ana se fue", "no hice lo de juntar info", "lo hice"]
)
def test_nor_is_it_in_spanish(text: str) -> None:
    assert match_done(text, PASOS, "es") is None


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("I spoke to Declan", "declan"),
        ("had the chat with Declan, he listened", "declan"),
        ("I completed the form", "form"),
        ("filled in the application form", "form"),
        ("shot the first vid", "vid"),
        ("shot vid 1 with arjun", "vid"),
        ("did the class", "class"),
        ("told my dad!!", "dad"),
    ],
)
def test_verb_and_object_are(text: str, step: str) -> None:
    assert match_done(text, STEPS, "en") == step


@pytest.mark.parametrize(
    ("text", "step"),
    [("hablé con mi supervisora", "jefa"), ("ya ise el cv", "cv"), ("grabé el video con ana", "ana")],
)
def test_and_are_in_spanish(text: str, step: str) -> None:
    assert match_done(text, PASOS, "es") == step


def test_being_fired_is_not_the_one_step_that_is_open() -> None:
    assert match_done("got fired lol", STEPS[3:4], "en") is None
    assert match_done("did it lol", STEPS[3:4], "en") == "class"
    assert match_done("sí, lo alcancé", [("m", "Tener claro qué estudiar")], "es") == "m"


def test_a_test_passed_is_not_the_course_that_was_to_be_found() -> None:
    steps = [("find", "I will find a free maths thing online"), ("form", "I will complete the application form")]
    assert match_done("I passed my maths test", steps, "en") is None
    assert match_done("I read the form", steps, "en") is None
    assert match_done("found a free maths course", steps, "en") == "find"
