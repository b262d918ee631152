"""Joy is not grief, and good news is heard as such (COACHING 1.3)."""

from __future__ import annotations

import pytest

from dialogs.understanding.heavy import is_afraid, is_heavy
from dialogs.understanding.joy import is_back, may_be_won, reached, rejoices, won


@pytest.mark.parametrize(
    "text",
    [
        "i got it. bank band 3 in outpatients, days, starting march. crying",
        "no happy crying!!",
        "I cried with joy all evening",
        "rang them!! they said send cv…🎉",
        "Declan said yes! He will support me.",
        "im back from exams, i survived 🎉",
        "estoy llorando de alegría, me cogieron",
        "aprobé el examen!!",
        "me dijeron que sí",
        "I got the job starting in 2027",
        "me dieron el puesto para empezar en 2027",
        "estoy muy contenta, salió muy bien",
    ],
)
def test_what_is_told_with_joy_is_not_heavy(text: str) -> None:
    assert rejoices(text)
    assert not is_heavy(text)


@pytest.mark.parametrize(
    "text",
    [
        "cried all night",
        "i got it wrong, crying",
        "i didn't get the job, crying",
        "I got the job but my dad died",
        "got fired lol",
        "arjun quit. says its cringe. kinda sad ngl",
        "no. i just feel like quitting",
        "scared to ring tbh",
        "me da miedo hablar con ella la verdad",
        "fatal, me dijo que no hay plazas de supervisora",
        "me siento un fracaso la verdad",
        "I feel so down",
        "me siento muy sola",
        "me va mal",
        "not good, a bad day",
    ],
)
def test_what_is_heavy_stays_so(text: str) -> None:
    assert is_heavy(text)


@pytest.mark.parametrize(
    "text",
    [
        "not a great week",
        "If I get the job I will be so happy",
        "i would be so happy to get it",
        "I hope I got the job",
        "no estoy feliz",
        "I'm happy to do it tomorrow",
        "Sarah got the job",
        "boss said 2 come back jan",
        "did they say yes?",
        "how do i tell u i did it",
        "I got in late",
        "I passed on the form to HR",
        "i met my target of 3 calls",
        "ojalá me dieron el puesto",
        "i was promoted in 2019",
        "I passed my driving test ten years ago",
        "me dieron el puesto hace diez años",
        "aprobé el examen en 2015",
        "I got my licence taken away",
        "I got a new job alert",
        "I passed the form to him",
        "he says I can try again next year",
        "me dijo que si quiero lo intente en marzo",
    ],
)
def test_what_is_hoped_for_denied_or_told_of_others_is_no_good_news(text: str) -> None:
    assert not rejoices(text)


@pytest.mark.parametrize(
    "text",
    [
        "not sad at all",
        "I am not scared to ring",
        "ya no estoy triste",
        "a happy week",
        "not a bad day",
        "no fue un mal día",
        "im down for that",
        "I'm low on time",
        "voy mal de tiempo",
        "I'm lost for words",
        "estoy solo mirando",
        "soy solo yo en el equipo",
        "I'm afraid not",
        "I'm afraid friday doesn't work",
        "im afraid i cant make it on monday",
    ],
)
def test_what_is_not_so_is_not_heavy(text: str) -> None:
    assert not is_heavy(text)


@pytest.mark.parametrize(
    "text",
    [
        "i did it. goal done",
        "no not that. i reached my GOAL",
        "I have achieved my goal!",
        "he alcanzado mi meta",
        "meta cumplida",
        "logré mi objetivo por fin",
    ],
)
def test_a_goal_is_said_to_be_reached(text: str) -> None:
    assert reached(text)


@pytest.mark.parametrize(
    "text",
    [
        "no logré mi meta",
        "when I reached my goal before",
        "almost reached my goal",
        "how do i reach my goal",
        "my goal is done by june i hope",
        "the goal is reached when I pass",
        "half the goal done",
        "el objetivo cumplido sería genial",
        "mi meta está cumplida cuando tenga trabajo",
        "cumplí el objetivo en 2020",
    ],
)
def test_or_is_not(text: str) -> None:
    assert not reached(text)


def test_i_got_it_may_only_say_that_it_is_understood() -> None:
    assert won("i got it! band 3 in outpatients")
    assert won("lo logré!!! me dieron el puesto")
    assert not won("ok i got it")
    assert not won("I made it to the gym")
    assert not won("I got a job interview")


def test_only_some_goals_are_won() -> None:
    assert may_be_won("I will become a floor manager", "got the job")
    assert may_be_won("Voy a ser supervisora", "me dieron el puesto")
    assert not may_be_won("I will post 5 videos", "got the job")


@pytest.mark.parametrize("text", ["hiya im back. bit better", "im back from exams", "hola, ya volví de los exámenes"])
def test_a_return_is_heard(text: str) -> None:
    assert is_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "my back's gone",
        "i'm back on nights",
        "volví a intentarlo",
        "boss said 2 come back jan",
        "she is back",
        "volví ayer a escribirle",
    ],
)
def test_not_every_back_is_one(text: str) -> None:
    assert not is_back(text)


def test_a_fear_is_not_grief() -> None:
    assert is_afraid("scared to ring tbh")
    assert is_afraid("me da miedo hablar con ella la verdad")
    assert is_afraid("it makes me nervous")
    assert is_afraid("me pone nerviosa hablar")
    assert is_afraid("I'm afraid I can't do it")
    assert is_afraid("afraid of Monday")
    assert not is_afraid("I am scared and I cried all night")
    assert not is_afraid("I am not scared")


@pytest.mark.parametrize(
    "text",
    [
        "conseguí trabajo!!",
        "me salió el laburo!!!",
        "por fin encontré chamba",
        "me dieron trabajo en el bar",
        "just found a new job!",
        "i've found a job at the museum",
    ],
)
def test_work_that_was_found_is_won_without_an_article_too(text: str) -> None:
    assert won(text)


@pytest.mark.parametrize(
    "text",
    [
        "me salió el trabajo muy bien",
        "me dieron trabajo para casa",
        "encontré un trabajo que me gusta en infojobs",
        "conseguí trabajo para mi hermano",
        "no encontré trabajo",
        "i found a job i like on indeed",
        "i found a job ad",
        "i found work hard today",
    ],
)
def test_work_that_is_only_spoken_of_is_not_won(text: str) -> None:
    assert not won(text)


@pytest.mark.parametrize(
    ("text", "glad"),
    [
        ("me llamaron de un bar para una entrevista!", True),
        ("conseguí una entrevista", True),
        ("quiero conseguir una entrevista", False),
        ("they called me for an interview", True),
        ("no me llamaron para la entrevista", False),
        ("they didn't ask me for an interview", False),
    ],
)
def test_a_call_to_an_interview_is_good_news(text: str, glad: bool) -> None:
    assert rejoices(text) is glad
