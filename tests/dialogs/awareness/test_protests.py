"""A protest, a correction, a question to the coach, a courtesy are no answer, nor are they read back (COACHING 8)."""

from __future__ import annotations

import pytest

from dialogs.engine.values import Value
from tests.dialogs.awareness.talks import at
from tests.dialogs.phone import Phone


def said_at(question: str, language: str, said: str) -> Phone:
    phone = at(question)
    phone.mentee.language = language
    phone.news()
    phone.say(said)
    return phone


def answers(phone: Phone) -> dict[str, Value]:
    return {path: answer.value for path, answer in phone.mentee.stack[-1].answers.items()}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "why do u wanna know that"),
        ("en", "why you asking"),
        ("en", "what's it to you"),
        ("es", "por qué quiere saber eso"),
        ("es", "¿y a ti qué te importa?"),
    ],
)
def test_who_asks_why_hears_why_and_the_question_stays_open(language: str, said: str) -> None:
    phone = said_at("story", language, said)
    assert phone.open == "awareness/story"
    assert "story" not in answers(phone)
    assert "glad to have done" in phone.last or "lo que" in phone.last.lower()


@pytest.mark.parametrize(
    ("language", "said", "story"),
    [
        (
            "en",
            "no that wasnt my story, i was asking YOU why. ok fine. i ran the societies fair",
            "i ran the societies fair",
        ),
        ("en", "That was a question, not a story, sorry. I organised a market", "I organised a market"),
        ("es", "Perdón, eso era una pregunta mía, no una historia. Déjeme contarle: enseñé a seis", "enseñé a seis"),
        ("es", "no, eso no era mi historia. cuidé de mi abuela un año", "cuidé de mi abuela un año"),
    ],
)
def test_the_story_that_was_none_is_put_right_by_what_follows(language: str, said: str, story: str) -> None:
    phone = said_at("strengths", language, said)
    told = answers(phone)["story"]
    assert isinstance(told, dict)
    assert told["text"] == story
    assert phone.open == "awareness/strengths"
    assert "strengths" not in answers(phone)


@pytest.mark.parametrize(
    ("language", "said", "values"),
    [
        ("es", "no, eso no lo apuntes. de un trabajo quiero buen ambiente", ["team"]),
        ("es", "a ver, que no me has entendido. lo que dije era buen ambiente", ["team"]),
        ("en", "no, don't write that down. from work i want good people around", ["good people around"]),
        ("en", "you got me wrong. I meant no weekends", ["no weekends"]),
    ],
)
def test_only_what_follows_the_protest_is_the_answer(language: str, said: str, values: list[str]) -> None:
    phone = said_at("aspiration", language, said)
    assert answers(phone)["values"] == values
    assert phone.open == "awareness/aspiration"


def test_of_two_answers_after_a_slip_each_goes_to_its_question() -> None:
    phone = said_at(
        "aspiration",
        "es",
        "Ay, me equivoqué de pregunta, perdón. Lo que un trabajo tiene que darme: sueldo seguro. "
        "Y dentro de unos años me veo dando clases",
    )
    assert answers(phone)["values"] == ["sueldo seguro"]
    assert answers(phone)["aspiration"] == "me veo dando clases"
    assert phone.open == "awareness/hurdle"


def test_what_was_no_situation_is_put_right() -> None:
    phone = said_at(
        "style", "en", "No no, please don't write that down as my situation. I've been a ward nurse for years"
    )
    told = answers(phone)["situation"]
    assert isinstance(told, dict)
    assert told["text"] == "I've been a ward nurse for years"
    assert phone.open == "awareness/style"


@pytest.mark.parametrize(
    ("question", "language", "said", "goes_to"),
    [
        ("aspiration", "en", "omg no. go back, thats not what i want from work", "values"),
        ("aspiration", "es", "no no, vuelve atrás, eso no es lo que quiero", "values"),
        ("managed", "en", "can i change my answer to what work must give me", "values"),
        ("managed", "es", "¿puedo cambiar mi respuesta a lo que un trabajo tiene que darme?", "values"),
        ("values", "en", "ok but did u fix the story one", "story"),
        ("skills", "es", "¿Podemos regresar a la pregunta de las fortalezas? Puse algo que no era", "strengths"),
        ("skills", "en", "can we go back to the story? i put something that wasnt right", "story"),
        ("hurdle", "en", "you misunderstood me", "aspiration"),
        ("values", "en", "hang on, that's not what i meant", "skills"),
        ("values", "en", "i didn't mean that", "skills"),
        ("aspiration", "en", "you wrote it down wrong", "values"),
        ("aspiration", "es", "lo escribiste mal", "values"),
        ("aspiration", "es", "no quise decir eso", "values"),
        ("strengths", "en", "no thats not a story lol", "story"),
        ("support", "en", "the story answer was wrong", "story"),
        ("support", "en", "i want to redo my strengths", "strengths"),
        ("support", "es", "quiero cambiar lo de la historia", "story"),
        ("hurdle", "es", "oye, no me entendiste", "aspiration"),
    ],
)
def test_who_wants_back_goes_back(question: str, language: str, said: str, goes_to: str) -> None:
    phone = said_at(question, language, said)
    assert phone.open == f"awareness/{goes_to}"
    assert question not in answers(phone)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "¿Y no me va a preguntar de mis hijos? Porque eso es lo que más pesa"),
        ("es", "¿No me preguntas por mi madre? Es lo que más me preocupa"),
        ("en", "aren't you going to ask about my kids? that's what weighs on me most"),
        ("en", "are you not going to ask about money? because that's my biggest worry"),
    ],
)
def test_a_question_with_something_heavy_is_met_and_is_no_story(language: str, said: str) -> None:
    phone = said_at("story", language, said)
    assert phone.open == "awareness/story"
    assert "story" not in answers(phone)
    assert "weighs" in phone.last or "pesa" in phone.last


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("es", "oye una cosa, ¿tú crees que estoy a tiempo de cambiarme de carrera? porque ya he pagado la matrícula"),
        ("en", "one question, do you think it's too late? because i've already paid"),
    ],
)
def test_a_question_with_its_reason_is_no_answer(language: str, said: str) -> None:
    phone = said_at("values", language, said)
    assert phone.open == "awareness/values"


def test_beside_an_answer_the_question_is_cut_off() -> None:
    said = "Time for life outside it. Oh, and I never got an answer: did you change my reminders to four o'clock?"
    assert answers(said_at("values", "en", said))["values"] == ["time"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("es", "hola? sigues ahí?"), ("es", "hola"), ("en", "hello?? you there"), ("en", "hi"), ("en", "how are you")],
)
@pytest.mark.parametrize("question", ["story", "skills", "aspiration", "hurdle", "support", "situation"])
def test_a_greeting_is_answered_and_kept_nowhere(question: str, language: str, said: str) -> None:
    phone = said_at(question, language, said)
    assert phone.open == f"awareness/{question}"
    assert question not in answers(phone)
    assert "I'm here" in phone.last or "Aquí estoy" in phone.last


@pytest.mark.parametrize(("language", "said"), [("en", "that's all"), ("es", "nada más eso"), ("en", "lol")])
def test_what_tells_nothing_is_nobodys_aspiration(language: str, said: str) -> None:
    phone = said_at("aspiration", language, said)
    assert phone.open == "awareness/aspiration"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "what is this, an interrogation?"),
        ("en", "are you even reading this"),
        ("en", "you didnt answer my question"),
        ("en", "one sec"),
        ("es", "¿me estás leyendo?"),
        ("es", "no me contestaste"),
        ("es", "un momento"),
    ],
)
def test_what_is_said_to_the_coach_is_no_change_that_was_managed(language: str, said: str) -> None:
    phone = said_at("managed", language, said)
    assert phone.open == "awareness/managed"
    assert "managed" not in answers(phone)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "i said skip"),
        ("en", "none of your business"),
        ("en", "i dont wanna tell you that"),
        ("es", "dije que la saltes"),
        ("es", "eso es personal"),
        ("es", "no te lo voy a contar"),
    ],
)
def test_skip_is_heard_in_a_sentence(language: str, said: str) -> None:
    phone = said_at("story", language, said)
    assert answers(phone)["story"] is None


def test_after_why_the_words_are_for_the_question_that_is_open() -> None:
    phone = said_at("story", "en", "why do u wanna know that")
    phone.say("i was just asking you. ok. i ran the fair for our club")
    told = answers(phone)["story"]
    assert isinstance(told, dict)
    assert told["text"] == "i ran the fair for our club"
    assert answers(phone)["interests"] == ["people"]


@pytest.mark.parametrize(
    ("language", "asked", "said"),
    [("en", "why do u wanna know that", "that was just a question"), ("es", "¿para qué?", "solo preguntaba")],
)
def test_a_question_that_was_not_kept_is_not_taken_out_of_another_answer(language: str, asked: str, said: str) -> None:
    phone = said_at("story", language, asked)
    before = answers(phone)
    phone.say(said)
    assert answers(phone) == before
    assert phone.open == "awareness/story"


@pytest.mark.parametrize("said", ["that's not what i meant", "no, you got me wrong"])
def test_what_stands_to_be_confirmed_is_put_right_there(said: str) -> None:
    phone = said_at("right", "en", said)
    assert phone.open == "awareness/right"
    assert "support" in answers(phone)


def test_signs_of_need_after_a_protest_are_heard_as_all_words_are() -> None:
    phone = said_at("aspiration", "es", "no lo apuntes, porfa. ya no quiero vivir")
    assert phone.mentee.paused == "crisis"


def test_who_was_asking_somebody_else_tells_a_story() -> None:
    phone = said_at("story", "en", "i was asking you know, the director for a raise")
    assert phone.open == "awareness/strengths"
    assert "director" in str(answers(phone)["story"])
