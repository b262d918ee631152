"""What only leads to an answer, and what is said of the coach or of being asked, is none of it."""

from __future__ import annotations

import pytest

from dialogs.understanding.about_talk import about_talk
from dialogs.understanding.leading_in import leads_in, without_leads
from dialogs.understanding.remarks import remarks


@pytest.mark.parametrize(
    "text",
    [
        "ok so",
        "so basically",
        "Well...",
        "um so",
        "ok well",
        "here goes",
        "right, so the thing is",
        "let me explain",
        "mirá",
        "mira,",
        "a ver",
        "te cuento",
        "bueno mirá",
        "pues...",
        "es que",
        "lo que pasa es que",
        "Mirááá",
        "la cosa es que",
        "o sea",
    ],
)
def test_a_lead_in_is_no_answer(text: str) -> None:
    assert leads_in(text)
    assert about_talk(text, "en") == about_talk(text, "es") == "lead"


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "yes",
        "right",
        "bueno",
        "vale",
        "dale",
        "sí",
        "so what",
        "look for a job",
        "listen to podcasts",
        "see Ana",
        "well paid",
        "mirar cursos",
        "ver a Ana",
        "a ver a mi madre",
        "te cuento mi historia",
        "es que no tengo tiempo",
        "basically a nurse",
        "the thing is my boss",
        "how?",
        "",
        "5",
    ],
)
def test_an_answer_is_no_lead_in(text: str) -> None:
    assert not leads_in(text)


def test_of_a_burst_what_tells_something_is_left() -> None:
    assert without_leads(["mirá", "yo soy repartidor", "a ver"]) == [1]
    assert without_leads(["ok", "ok so"]) == [0]
    assert without_leads(["ok so", "well"]) == [1]


@pytest.mark.parametrize(
    "text",
    [
        "lol you sound like my team lead",
        "you're asking a lot hen",
        "you ask so many questions",
        "you are so nosy haha",
        "I feel a bit daft answering these",
        "at the minute I feel a bit daft answering these",
        "I'm shy talking to a bot",
        "it feels silly telling you this",
        "jaja hablás como mi jefe",
        "qué exigente sos che",
        "preguntas mucho",
        "me siento tonta contestando esto",
        "ay me da vergüenza contar esto",
        "cuánto preguntás",
    ],
)
def test_a_remark_is_no_answer(text: str) -> None:
    assert remarks(text)
    assert about_talk(text, "en") == "remark"


@pytest.mark.parametrize(
    "text",
    [
        "I feel silly in meetings",
        "my team lead asks a lot",
        "talk to my team lead",
        "you sound great on the phone course",
        "I feel awkward talking to strangers",
        "I'm nervous about this",
        "ask for a lot more money",
        "ser más exigente",
        "me da vergüenza hablar en público",
        "hablar con mi jefe",
        "hablas como mi jefe cuando yo no sé qué decir",
        "me siento perdida con el inglés",
    ],
)
def test_what_tells_something_is_no_remark(text: str) -> None:
    assert not remarks(text)
