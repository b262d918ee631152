"""A protest, a slip and a wish to go back are told from an answer, and what follows them is kept (COACHING 8)."""

from __future__ import annotations

import pytest

from dialogs.understanding.asking_back import asked_back
from dialogs.understanding.protesting import Protest, protests
from tests.accuracy.__main__ import rows_of


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (
            "no that wasnt my story, i was asking YOU why. ok fine. i ran the societies fair, so organising i guess",
            Protest("story", "i ran the societies fair, so organising i guess", gone=True),
        ),
        ("No no, please don't write that down as my situation. I nurse.", Protest("situation", "I nurse.", gone=True)),
        ("That wasn't meant as an answer, sorry! I want to teach", Protest("", "I want to teach", gone=True)),
        ("oh that was just a question for you. I once ran a market", Protest("", "I once ran a market", gone=True)),
        ("you misunderstood me, what I meant was that I love it", Protest("", "I love it")),
        ("sorry wrong question! I want to be near my kids", Protest("", "I want to be near my kids")),
        ("you didn't get me. I said no mornings", Protest("", "no mornings")),
        ("Oh wait, I answered the wrong question before. I want to teach", Protest("", "I want to teach")),
        ("ay, me equivoqué de pregunta antes. Quiero enseñar", Protest("", "Quiero enseñar")),
        ("uy, contesté otra pregunta. Quiero enseñar", Protest("", "Quiero enseñar")),
        ("omg no. go back, thats not what i want from work", Protest(back=True)),
        ("wait go back pls, i put the wrong thing... that isnt right", Protest(back=True)),
        ("can we go back to my strengths?", Protest("strengths")),
        ("can we go back to what work must give me", Protest("values")),
        (
            "no, eso no lo apuntes. de un trabajo quiero buen ambiente",
            Protest("", "de un trabajo quiero buen ambiente", gone=True),
        ),
        (
            "Perdón, eso era una pregunta mía, no una historia. Déjeme contarle: enseñé a seis",
            Protest("story", "enseñé a seis", gone=True),
        ),
        ("Ay, me equivoqué de pregunta, perdón. Sueldo seguro", Protest("", "Sueldo seguro")),
        ("¿Podemos regresar a la pregunta de las fortalezas? Puse algo que no era", Protest("strengths")),
        ("a ver, que no me has entendido. vuelve atrás, lo que dije era tiempo", Protest("", "tiempo")),
        ("volvamos atrás, eso no es lo que quiero", Protest(back=True)),
        ("no me entendiste. quise decir que me gusta viajar", Protest("", "me gusta viajar")),
        ("no anotes eso porfa, fue una broma", Protest(gone=True)),
        ("oiga, te estaba preguntando a ti. Cuidé a mi abuela", Protest("", "Cuidé a mi abuela", gone=True)),
    ],
)
def test_what_is_protested_and_what_is_told_after_it(said: str, meant: Protest | None) -> None:
    assert protests(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "go back to school and study nursing",
        "back, knees, everything hurts",
        "vamos a la playa, y ya",
        "nobody understands me",
        "no me entienden en casa, y eso frena",
        "forget it, i want a job in IT",
        "that isn't my dream. I want to teach",
        "it's not a big thing, I fixed the printer",
        "i was asking my boss for a raise, and got it",
        "i just asked for a raise",
        "no es una opción, tengo hijos",
        "it was wrong, and I said so",
        "solo quería saber si el curso es gratis",
        "ignore that little voice in my head",
        "no guardes rencor, decía mi abuela",
        "volver a estudiar",
        "regresar a mi país",
        "take back control of my evenings",
    ],
)
def test_what_somebody_tells_is_no_protest(said: str) -> None:
    assert protests(said) is None


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("subject", ["goal", "deadline", "done"])
def test_no_goal_and_no_step_is_a_protest(subject: str, language: str) -> None:
    assert [row["text"] for row in rows_of(subject, language, "tune") if protests(row["text"])] == []


@pytest.mark.parametrize(
    "said",
    [
        "i said skip",
        "just skip it pls",
        "can we skip this one",
        "I already said skip",
        "dije que la saltes",
        "ya te dije, salta esta pregunta",
        "quiero saltarla",
        "por favor sáltala",
    ],
)
@pytest.mark.parametrize("language", ["en", "es"])
def test_skip_can_be_said_in_a_few_ways(said: str, language: str) -> None:
    assert asked_back(said, language) == "skip"


@pytest.mark.parametrize("said", ["skip lunch on fridays", "saltar a la comba", "skip the queue at the job centre"])
def test_what_is_skipped_may_be_a_step(said: str) -> None:
    assert asked_back(said, "en") is None
