"""What is said of an answer that was given is told from an answer (COACHING 8)."""

from __future__ import annotations

import pytest

from dialogs.understanding.putting_right import PutRight, numbers_put_right, puts_right
from tests.accuracy.__main__ import rows_of


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("that wasn't a story lol", PutRight("story", gone=True)),
        ("eso no era una historia", PutRight("story", gone=True)),
        ("how do i fix my story answer?", PutRight("story")),
        ("can i change my strengths?", PutRight("strengths")),
        ("¿cómo cambio mis fortalezas?", PutRight("strengths")),
        ("i want to change my last answer", PutRight()),
        ("quiero cambiar lo que dije de mis valores", PutRight("values")),
        ("perdón, borrá eso del fútbol", PutRight(gone=True, about="futbol")),
        ("delete that please", PutRight(gone=True)),
        ("forget what I said", PutRight(gone=True)),
        ("no, forget about what I just wrote", PutRight(gone=True)),
        ("please disregard my last answer", PutRight(gone=True)),
        ("olvida lo que dije", PutRight(gone=True)),
        ("perdón, olvide mi última respuesta", PutRight(gone=True)),
        ("pará, eso era una pregunta para vos, no mi respuesta", PutRight(gone=True)),
        ("that was a question, not my answer", PutRight(gone=True)),
        ("haha i was joking", PutRight(gone=True)),
        ("me confundí, como vuelvo atrás?", PutRight()),
        (
            "Sorry, I should correct what I said before: I would know if three people call.",
            PutRight(words="I would know if three people call."),
        ),
        ("Perdón, me equivoqué: llevo veinte por ciento", PutRight(words="llevo veinte por ciento", exact=True)),
    ],
)
def test_what_puts_an_answer_right(said: str, meant: PutRight) -> None:
    assert puts_right(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "I want to change my working style",
        "tengo que cambiar mis valores",
        "i need to change. my life is a mess",
        "that isn't my dream",
        "I once deleted that whole database and fixed it",
        "borrar la base de datos vieja",
        "cambiar de trabajo",
        "correct exams for my teacher",
        "fix bikes",
        "no es una historia larga, pero cuidé a mi abuela",
        "I made a mistake",
        "me equivoqué",
        "undo the damage my boss did",
        "remove that old fence with my dad",
    ],
)
def test_what_somebody_tells_is_none(said: str) -> None:
    assert puts_right(said) is None


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_goal_puts_an_answer_right(language: str) -> None:
    said = [row["text"] for row in rows_of("goal", language, "tune")]
    assert [text for text in said if ((meant := puts_right(text)) and not meant.exact) or numbers_put_right(text)] == []


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("no importance is 7, confidence is 4", [("importance", "7"), ("confidence", "4")]),
        ("confidence should be 6", [("confidence", "6")]),
        ("no, la importancia es un 7 y la confianza un 4", []),
        ("la importancia es un 7 y la confianza es 4", [("importance", "7"), ("confidence", "4")]),
        ("my confidence is at its lowest in meetings", []),
        ("because my goal is 10 times better than this", []),
    ],
)
def test_numbers_are_put_right_by_the_names_of_their_questions(said: str, numbers: list[tuple[str, str]]) -> None:
    assert numbers_put_right(said) == numbers
