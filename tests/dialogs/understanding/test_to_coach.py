"""A question to the coach is told from an answer, and cut off where it stands beside one."""

from __future__ import annotations

import pytest

from dialogs.understanding.asking_back import asked_back
from dialogs.understanding.to_coach import parted
from dialogs.understanding.yesno import is_unknown
from tests.accuracy.__main__ import rows_of


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Could you suggest a second step?", "en"),
        ("what happens next", "en"),
        ("wat do u mean", "en"),
        ("Could you kindly clarify what you mean by that?", "en"),
        ("Would it be advisable to mention that I lack experience in Power BI?", "en"),
        ("what would u do", "en"),
        ("any tips for me?", "en"),
        ("Should I write one thing or several?", "en"),
        ("How detailed should it be?", "en"),
        ("dunno, what do you think is realistic?", "en"),
        ("is that ok", "en"),
        ("idk whats this for", "en"),
        ("what would other ppl say", "en"),
        ("pues no sé, ¿para qué sirve esto?", "es"),
        ("Thank you. Which would you advise, and why?", "en"),
        ("do you keep my messages? asking because my boss sees my phone", "en"),
        ("que me recomiendas", "es"),
        ("¿Podrías sugerirme un segundo paso?", "es"),
        ("q pasa ahora", "es"),
        ("¿Podría aclarar a qué se refiere?", "es"),
        ("¿Sería aconsejable mencionar que me falta experiencia?", "es"),
        ("no sé, ¿tú qué harías?", "es"),
        ("¿qué es lo habitual?", "es"),
        ("¿Debería poner una cosa o varias?", "es"),
        ("dame alguna idea", "es"),
        ("qué palta, ¿en serio tantas preguntas?", "es"),
        ("uf, ¿otra pregunta?", "es"),
        ("¿tengo que responder todo eso?", "es"),
        ("omg how many more questions?", "en"),
        ("another question? seriously", "en"),
        ("do i really have to answer this?", "en"),
        ("no entiendo lo que me preguntas", "es"),
        ("Gracias. ¿Cuál me aconsejas y por qué?", "es"),
        ("hows that relevant", "en"),
        ("is this gonna tell me what job to do", "en"),
        ("will this find me a job", "en"),
        ("how does this help me", "en"),
        ("whats the diff", "en"),
        ("y eso en qué me ayuda", "es"),
        ("eso qué relevancia tiene", "es"),
        ("esto me va a decir qué trabajo buscar", "es"),
        ("cuál es la diferencia", "es"),
    ],
)
def test_what_is_only_asked_tells_nothing(said: str, language: str) -> None:
    assert parted(said, language).told == ""


@pytest.mark.parametrize(
    ("said", "language", "told"),
    [
        ("Present the dashboard in six weeks. Is that too late?", "en", "Present the dashboard in six weeks."),
        ("Enrol by Monday. Would you consider that appropriate?", "en", "Enrol by Monday."),
        ("present it in six weeks, is that too late?", "en", "present it in six weeks"),
        ("get a job in IT is that ok?", "en", "get a job in IT"),
        ("Why? I told you what I want. Move the warehouse by March.", "en", "Move the warehouse by March."),
        ("What is customary? I'd say five hours", "en", "I'd say five hours"),
        ("explaining and being calm. Can I put that?", "en", "explaining and being calm."),
        ("no. is that a problem?", "en", "no."),
        ("Presentar el panel en seis semanas. ¿Es demasiado tarde?", "es", "Presentar el panel en seis semanas."),
        ("Apuntarme antes del lunes ¿te parece adecuado?", "es", "Apuntarme antes del lunes"),
        ("unas cinco horas, ¿es lo normal?", "es", "unas cinco horas"),
        ("¿Por qué? Ya te lo dije. Entregar el traslado en marzo.", "es", "Entregar el traslado en marzo."),
        ("explicar y estar tranquila. ¿Puedo poner eso?", "es", "explicar y estar tranquila."),
    ],
)
def test_what_is_asked_beside_an_answer_is_cut_off(said: str, language: str, told: str) -> None:
    found = parted(said, language)
    assert found.told == told
    assert found.asked


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("what if they say no?", "en"),
        ("it will help me find a job", "en"),
        ("is my boss going to tell me", "en"),
        ("how relevant my degree is", "en"),
        ("esto me va a ayudar a crecer", "es"),
        ("me va a decir que no", "es"),
        ("la diferencia con los demás", "es"),
        ("a job in an office?", "en"),
        ("science writing? don't know how one gets in", "en"),
        ("ask Ana, could she help?", "en"),
        ("ask them: what do you look for?", "en"),
        ("how do i become a nurse?", "en"),
        ("I told my boss on Monday", "en"),
        ("suggest a time to my boss", "en"),
        ("help me decide what I want", "en"),
        ("explain my plan to Ana", "en"),
        ("what comes after that is the exam", "en"),
        ("go to Leeds. Meet Sam", "en"),
        ("what people would say", "en"),
        ("¿y si me dicen que no?", "es"),
        ("un trabajo en una oficina?", "es"),
        ("preguntar a Ana qué le pareció", "es"),
        ("que me dejen en paz", "es"),
        ("que todos esperan que decida ya, mi papá sobre todo", "es"),
        ("qué emoción, me preguntaron si puedo empezar", "es"),
        ("cuando me preguntan por mi pasión me quedo callada", "es"),
        ("que hago si no llaman", "es"),
        ("lo que me dices es verdad", "es"),
        ("Dije que no a mi jefe", "es"),
    ],
)
def test_an_answer_stays_an_answer(said: str, language: str) -> None:
    assert parted(said, language) == (said, "")


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_goal_that_somebody_types_is_taken_for_a_question(language: str) -> None:
    assert [row["text"] for row in rows_of("goal", language, "tune") if parted(row["text"], language).asked] == []


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("go back pls i meant something else", "en"),
        ("that was the answer to the other question btw", "en"),
        ("sorry that was for the previous question", "en"),
        ("oops wrong question", "en"),
        ("can we go back to the last question?", "en"),
        ("i answered the wrong one", "en"),
        ("vuelve atrás porfa, quería decir otra cosa", "es"),
        ("eso era la respuesta a la otra pregunta", "es"),
        ("atrás, me equivoqué", "es"),
        ("me confundí de pregunta", "es"),
    ],
)
def test_who_means_the_question_before_goes_back(said: str, language: str) -> None:
    assert asked_back(said, language) == "back"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("go back to school", "en"),
        ("go back to nursing please", "en"),
        ("i made a mistake", "en"),
        ("volver a estudiar", "es"),
        ("me equivoqué", "es"),
    ],
)
def test_going_back_in_life_is_an_answer(said: str, language: str) -> None:
    assert asked_back(said, language) is None


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("idk u tell me", "en"),
        ("honestly idk you tell me lol", "en"),
        ("dunno, you decide", "en"),
        ("no se, dime tu", "es"),
        ("ni idea, tú dirás", "es"),
    ],
)
def test_who_leaves_it_to_the_coach_does_not_know(said: str, language: str) -> None:
    assert is_unknown(said, language)
