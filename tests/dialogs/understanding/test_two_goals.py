"""One goal or two: what is joined, and what only goes on with the first (COACHING 5)."""

from __future__ import annotations

import pytest

from dialogs.understanding.smart import read_goal


@pytest.mark.parametrize(
    ("typed", "count"),
    [("", 0), ("🙂", 0), ("learn python", 1), ("get a certificate and apply to 5 jobs", 2),
     ("1. learn python\n2. get fit", 2),
     ("call Anna and Tom", 1), ("learn python; get fit; find a mentor", 3)],
)  # fmt: skip
def test_goals_are_counted(typed: str, count: int) -> None:
    """One goal at a time (COACHING 5)."""
    assert read_goal(typed, "en").goals == count


def test_what_was_named_together_is_one_goal_when_it_is_told_apart() -> None:
    assert read_goal("do two courses, the one on excel and the one on sql", "en").goals == 1
    assert read_goal("apuntarme a dos bolsas de empleo, la del SAS y la de la universidad", "es").goals == 1


def test_a_stop_that_went_with_a_date_still_parts_two_goals() -> None:
    """ "By 1 dec. Apply …" is two sentences."""
    assert read_goal("finish the SQL course by 1 dec. Apply for the apprenticeship in january", "en").goals == 2


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "learn how to weld and cut steel", "learn how to weld and open my own forge"),
        ("en", "update my profile and add a photo", "update my profile and call the agency"),
        ("en", "study law and my boss is fine with it", "study law and i want to learn Welsh"),
        ("en", "get a job in a bank and that would be it", "a job in a bank and an allotment"),
        ("es", "aprender a coser y bordar", "aprender a coser y abrir mi propio taller"),
        ("es", "quiero que mi jefa me apoye", "quiero un aumento y que me traten bien"),
    ],
)
def test_an_and_joins_two_goals_or_parts_of_one(language: str, one: str, two: str) -> None:
    assert (read_goal(one, language).goals, read_goal(two, language).goals) == (1, 2)


@pytest.mark.parametrize(
    "typed",
    [
        "get made permanent while saving for umrah",  # joined by what is done at once
        "have fewer rows with my partner, have my own salon",  # not means, though it says what somebody has
        "get citizenship + find a better paid job",
        "find work in a bank, and I'd also love to learn the cello",  # "also" inside
    ],
)
def test_a_second_goal_is_found_however_it_is_joined(typed: str) -> None:
    assert read_goal(typed, "en").goals == 2


def test_what_only_makes_a_goal_possible_is_no_second() -> None:
    assert read_goal("finish my diploma, I have fridays off", "en").goals == 1
    assert read_goal("finish my diploma while the kids are at school", "en").goals == 1


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "ring the bank and ask about a loan", "ring Ana and ask Tom for a reference"),
        ("en", "write the handover and walk Jess through it", "write the handover and run a 10k"),
        ("en", "find a driving school and book a lesson", "find a driving school and finish my degree"),
        ("en", "be healthy and be happy", "be a mum and a midwife"),
        ("en", "learn to read music and play the ukulele", "learn to read music and join my local choir"),
        ("es", "ir a la feria y hablar con la gente de Ikea", "hablar con mi jefa y correr la maratón"),
        ("es", "escribir la carta y mandarla al ISEP", "escribir la carta y aprobar el B1"),
        ("es", "hablar con nóminas y que me cambien el irpf", "quiero un aumento y que me traten bien"),
        ("es", "apuntarme y hacer el curso de socorrista", "cuidarme y aprender cosas nuevas"),
    ],
)
def test_what_goes_on_with_the_first_is_no_second_goal(language: str, one: str, two: str) -> None:
    """Two goals are those of which the coach could ask which comes first."""
    assert read_goal(one, language).goals == 1
    assert read_goal(two, language).goals == 2


@pytest.mark.parametrize(
    ("typed", "language", "goals"),
    [
        ("join the gym and go three times a week", "en", 1),
        ("email ten firms and ask each for a chat", "en", 1),
        ("quit retail and become a teaching assistant", "en", 1),
        ("stop procrastinating and finish my thesis", "en", 1),
        ("get more clients and more bookings for my salon", "en", 1),
        ("I'm a mum of 2 and a carer and I want to study social work", "en", 1),
        ("Goal 1 finish the AWS cert. Goal 2 stop checking slack at night", "en", 2),
        ("improve my german to b2 as well as get my HGV licence", "en", 2),
        ("a visa & a job in finance", "en", 2),
        ("apuntarme al gimnasio e ir tres veces por semana", "es", 1),
        ("ahorrar cocinando en casa y yendo en bici al trabajo", "es", 1),
        ("dejar el retail y ser auxiliar docente", "es", 1),
        ("matricularme en la UNED y empezar psicología en octubre", "es", 1),
        ("objetivo 1 acabar el curso. objetivo 2 no mirar el correo por la noche", "es", 2),
        ("hacer el curso de carretillero y mandar 5 cvs a almacenes", "es", 2),
    ],
)
def test_the_second_half_may_only_go_on_with_the_first(typed: str, language: str, goals: int) -> None:
    assert read_goal(typed, language).goals == goals


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "save money by cooking at home and cycling to work", "save money / pass my driving test"),
        (
            "en",
            "i want to be a nurse because i like people and i like science",
            "i want to be a nurse + run a marathon",
        ),
        ("en", "write my thesis: read 5 papers, do the lit review", "write my thesis as well as learn the cello"),
        ("en", "try and get a job at the zoo", "get a job at the zoo. also sort out my teeth"),
        ("en", "a job with decent hours and a nice boss", "a career in nursing, a good relationship with my mum"),
        (
            "en",
            "my aunt lends me her van on fridays, start a removals round",
            "my goals: finish the CS50 course, get a dog",
        ),
        ("en", "learn how to cook my own lunch", "learn to cook pass my exams"),
        ("es", "ahorrar llamando menos y ofreciéndome para más turnos", "ahorrar para un piso / sacarme el carnet"),
        (
            "es",
            "ser enfermera, para eso pedir el cambio y hacer el curso",
            "ser enfermera + correr el maratón de Sevilla",
        ),
        ("es", "ser cocinera porque me gusta y hay trabajo", "ser cocinera, además de volver a jugar al fútbol"),
    ],
)
def test_what_a_goal_is_made_of_is_no_second_goal(language: str, one: str, two: str) -> None:
    """Ways, reasons, steps and means belong to one goal, however they are joined; and two may be joined by a sign, a
    stop, or nothing."""
    assert read_goal(one, language).goals == 1
    assert read_goal(two, language).goals == 2
