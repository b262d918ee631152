"""Which of S, M, A, R, T a goal holds."""

from __future__ import annotations

import pytest

from dialogs.understanding.smart import read_goal


@pytest.mark.parametrize(
    ("typed", "holds"),
    [
        ("be better at networking", ""),
        ("networking lol", ""),
        ("get a better job", ""),
        ("learn python", ""),
        ("hmm", ""),
        ("i want to learn Python well enough to build a dashboard for my team", "S"),
        ("improve my IELTS score from 6 to 7", "SM"),
        ("Apply to 5 product manager jobs by 5 May", "SMT"),
        ("I will pass the IELTS exam with 7.0 by June 2027", "SMT"),
        ("update my cv and send it to Priya by friday", "SMT"),
        ("Finish the Google data analytics certificate, 5 hours a week, I have the time, by end of march", "SMART"),
        ("5 may", "T"),
    ],
)
def test_only_what_the_words_show_is_there(typed: str, holds: str) -> None:
    """COACHING 5.1: it asks only for what is missing, so that nothing may be read into a goal."""
    goal = read_goal(typed, "en")
    shown = (goal.specific, goal.measurable, goal.achievable, goal.realistic, goal.timebound)
    assert "".join(letter for letter, held in zip("SMART", shown, strict=True) if held) == holds


@pytest.mark.parametrize(
    ("typed", "holds"),
    [("mejorar mi inglés", ""), ("Voy a aprobar el B2 de inglés antes del 5 de junio", "SMT"),
     ("enviar mi cv a 5 empresas, 3 horas a la semana", "SMR")],
)  # fmt: skip
def test_spanish_goals_are_read_alike(typed: str, holds: str) -> None:
    """The same rules in another table."""
    goal = read_goal(typed, "es")
    shown = (goal.specific, goal.measurable, goal.achievable, goal.realistic, goal.timebound)
    assert "".join(letter for letter, held in zip("SMART", shown, strict=True) if held) == holds


def test_the_vague_words_come_back_as_they_were_typed() -> None:
    """COACHING 5.2: they are answered with the question that narrows this very goal."""
    assert read_goal("Be Better at Networking", "en").vague == ("Better", "Networking")
    assert read_goal("Call Anna about the nursing course", "en").vague == ("course",)
    assert read_goal("call Anna", "en").vague == ()


@pytest.mark.parametrize(
    "typed", ["get promoted", "get the job at Acme", "be accepted", "win a scholarship", "land an internship"]
)
def test_an_outcome_in_other_hands_is_seen(typed: str) -> None:
    """COACHING 5.3: welcomed as the hope behind it."""
    assert read_goal(typed, "en").outcome
    assert not read_goal("send 5 applications", "en").outcome
    assert read_goal("conseguir un ascenso", "es").outcome


@pytest.mark.parametrize(
    "typed", ["you should call Anna", "someone ought to fix this", "we should meet", "my boss should help"]
)
def test_who_else_should_act_is_not_owned(typed: str) -> None:
    """COACHING 1.2: gently turned round."""
    assert not read_goal(typed, "en").owned
    assert read_goal("call Anna", "en").owned
    assert not read_goal("deberías llamar a Ana", "es").owned


@pytest.mark.parametrize(
    ("typed", "count"),
    [("", 0), ("🙂", 0), ("learn python", 1), ("get a certificate and apply to 5 jobs", 2),
     ("1. learn python\n2. get fit", 2),
     ("call Anna and Tom", 1), ("learn python; get fit; find a mentor", 3)],
)  # fmt: skip
def test_goals_are_counted(typed: str, count: int) -> None:
    """One goal at a time (COACHING 5)."""
    assert read_goal(typed, "en").goals == count
