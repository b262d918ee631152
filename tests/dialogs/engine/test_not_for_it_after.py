"""After a remark that was not kept as the answer everything else is heard as before it (COACHING 1.5, 1.6)."""

from __future__ import annotations

import pytest

from tests.dialogs.awareness.test_protests import answers, said_at
from tests.dialogs.engine.test_not_for_it import MORE, SAID, told


@pytest.mark.parametrize(
    ("language", "said", "goes_to"),
    [
        ("en", "skip", "awareness/strengths"),
        ("es", "saltar", "awareness/strengths"),
        ("en", "go back", "awareness/interests"),
        ("es", "atrás", "awareness/interests"),
        ("en", "pause", None),
        ("es", "pausa", None),
        ("en", "thanks", "awareness/story"),
        ("es", "gracias", "awareness/story"),
        ("en", "back to the question", "awareness/story"),
        ("es", "volvamos a la pregunta", "awareness/story"),
        ("en", "can you give me an example", "awareness/story"),
        ("es", "¿cuántas preguntas faltan?", "awareness/story"),
        ("en", "what do you do with my answers", "awareness/story"),
        ("es", "¿por qué preguntas?", "awareness/story"),
        ("es", "quiero cambiar mi respuesta anterior", "awareness/interests"),
        ("en", "when do you text me?", "awareness/story"),
        ("en", "leave me alone till january", "awareness/story"),
    ],
)
def test_what_is_no_answer_is_heard_as_ever(language: str, said: str, goes_to: str | None) -> None:
    phone, plain = said_at("story", language, SAID[language]), said_at("story", language, said)
    phone.say(said)
    assert phone.open == plain.open == goes_to
    assert phone.mentee.live is None or not answers(phone).get("story")
    assert phone.last == plain.last or phone.open == "awareness/story"


@pytest.mark.parametrize(
    ("language", "yes"), [("en", "yes it was"), ("en", "yep"), ("es", "sí, esa es"), ("es", "dale")]
)
def test_a_yes_still_makes_it_the_answer(language: str, yes: str) -> None:
    phone = said_at("story", language, SAID[language])
    phone.say(yes)
    assert told(phone) == SAID[language]


@pytest.mark.parametrize(("language", "story"), [("en", "i ran the school fair"), ("es", "organicé la feria del cole")])
def test_an_edit_of_it_is_the_answer(language: str, story: str) -> None:
    phone = said_at("story", language, SAID[language])
    phone.edit(SAID[language], story)
    assert told(phone) == story
    assert phone.open == "awareness/strengths"


@pytest.mark.parametrize("language", ["en", "es"])
def test_an_edit_to_another_remark_is_one_tap_away(language: str) -> None:
    phone = said_at("story", language, SAID[language])
    phone.edit(SAID[language], MORE[language])
    assert "story" not in answers(phone)
    phone.press({"en": "Yes: ", "es": "Sí: "}[language])
    assert told(phone) == MORE[language]


@pytest.mark.parametrize(("language", "again"), [("en", "back to the question"), ("es", "repite la pregunta")])
def test_put_again_the_question_says_nothing_of_words_that_crossed_it(language: str, again: str) -> None:
    phone = said_at("story", language, SAID[language])
    phone.say(again)
    assert SAID[language] not in phone.last
    assert any(label.startswith({"en": "Yes: ", "es": "Sí: "}[language]) for label in phone.labels)


@pytest.mark.parametrize(
    ("language", "pause", "story"), [("en", "/pause", "i ran the fair"), ("es", "/pause", "organicé la feria")]
)
def test_what_is_told_in_a_pause_is_not_joined_to_it(language: str, pause: str, story: str) -> None:
    phone = said_at("story", language, SAID[language])
    phone.say(pause)
    phone.say(story)
    phone.say({"en": "go on", "es": "sigamos"}[language])
    phone.say({"en": "yes", "es": "sí"}[language])
    assert told(phone) == story


@pytest.mark.parametrize(
    ("language", "no"),
    [("en", "no"), ("en", "no it wasn't"), ("en", "nope, not my answer"), ("es", "no"), ("es", "no, no lo era")],
)
def test_a_no_keeps_none_of_it_and_a_second_is_the_answer(language: str, no: str) -> None:
    phone = said_at("story", language, SAID[language])
    phone.say(no)
    assert phone.open == "awareness/story"
    assert "story" not in answers(phone)
    assert not phone.mentee.stack[-1].early
    phone.say("no")
    assert answers(phone)["story"] == "unknown"


@pytest.mark.parametrize(
    ("language", "story"),
    [
        ("en", "no one else would run the fair, so i ran it"),
        ("en", "yes i ran the school fair"),
        ("en", "it was the day i ran the fair"),
        ("es", "sí, organicé la feria"),
        ("es", "no era fácil, pero organicé la feria"),
    ],
)
def test_a_story_that_begins_so_is_the_answer(language: str, story: str) -> None:
    phone = said_at("story", language, SAID[language])
    phone.say(story)
    assert "fair" in told(phone) or "feria" in told(phone)


@pytest.mark.parametrize(("language", "said"), [("en", ("thanks", "ok")), ("es", ("gracias", "vale"))])
def test_an_ok_to_something_else_makes_it_no_answer(language: str, said: tuple[str, str]) -> None:
    phone = said_at("story", language, SAID[language])
    for text in said:
        phone.say(text)
    assert phone.open == "awareness/story"
    assert "story" not in answers(phone)
