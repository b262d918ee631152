"""Goals and steps without what only fills, was asked, or belongs to somebody else (COACHING 1.2, 5.1, 5.6)."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.engine.questions import Reading
from dialogs.preparation.goal_said import read_sentence
from dialogs.preparation.said_steps import read_step
from tests.dialogs.phone import START, Phone
from tests.dialogs.preparation.talks import begin, path, ready, talk


def reading(language: str = "en") -> Reading:
    return Reading(START, START.date(), START, {}, language, "GB")


def at(question: str, language: str = "en", way: str = "preparation", **other: str) -> Phone:
    phone = begin(ready(), way)
    talk(phone, question, **other)
    phone.mentee.language = language
    return phone


@pytest.mark.parametrize(
    ("said", "language", "title"),
    [
        ("then ask HR about the process, mid february. Done.", "en", "I will ask HR about the process"),
        ("idk, call mum on friday lol", "en", "I will call mum"),
        ("tell dad sumtime", "en", "I will tell dad"),
        ("apply for a job or something tbh by 3 May", "en", "I will apply for a job"),
        ("luego preguntar a RRHH, a mediados de febrero. Listo.", "es", "Voy a preguntar a RRHH"),
        ("pues llamar a mi madre el viernes jaja", "es", "Voy a llamar a mi madre"),
        ("hacer un curso o algo así", "es", "Voy a hacer un curso"),
    ],
)
def test_a_step_is_named_without_what_only_fills(said: str, language: str, title: str) -> None:
    value = read_step(said, reading(language))
    assert isinstance(value, dict)
    assert value["text"] == title


@pytest.mark.parametrize(
    ("said", "language", "day"),
    [
        ("idk satday", "en", date(2027, 3, 6)),
        ("saturday tbh, done", "en", date(2027, 3, 6)),
        ("friday. what would you propose for the next one?", "en", date(2027, 3, 5)),
        ("saturday my wife says", "en", date(2027, 3, 6)),
        ("no sé, el sábado supongo", "es", date(2027, 3, 6)),
        ("el viernes, ¿te parece bien?", "es", date(2027, 3, 5)),
        ("el sábado o algo así, la verdad", "es", date(2027, 3, 6)),
    ],
)
def test_when_it_is_done_changes_no_word_of_it(said: str, language: str, day: date) -> None:
    phone = at("steps.1.when", steps__1__what="ask Zak")
    phone.mentee.language = language
    phone.say(said)
    assert path(phone) == "steps.2.what"
    talk(phone, steps__2__what="*enough")
    first = phone.mentee.plan.steps()[0]
    assert (first.title, first.when) == ("I will ask Zak", day)


def test_a_question_behind_a_step_is_none_of_it() -> None:
    phone = at("steps.1.what", way="quick")
    phone.say("Enrol in a Power BI course by next Monday. Would you consider that appropriate?")
    phone.say("Present the dashboard in six weeks, is that too late?")
    phone.say("call Anna by Friday")
    talk(phone)
    assert {step.title for step in phone.mentee.plan.steps()} == {
        "I will enrol in a Power BI course",
        "I will present the dashboard",
        "I will call Anna",
    }


@pytest.mark.parametrize(
    ("said", "language", "title"),
    [
        (
            "promotion to Head of Operations. My boss is retiring in April and I want his job",
            "en",
            "I will get a promotion to Head of Operations. My boss is retiring in April and I want his job",
        ),
        (
            "learn to weld; the company is moving in May",
            "en",
            "I will learn to weld. the company is moving in May",
        ),
        (
            "aprender a soldar. Mi jefe se jubila en abril",
            "es",
            "Voy a aprender a soldar. Mi jefe se jubila en abril",
        ),
    ],
)
def test_the_date_of_something_else_stays_where_it_stands(said: str, language: str, title: str) -> None:
    value = read_sentence(said, reading(language))
    assert isinstance(value, dict)
    assert value["text"] == title
    assert value["by"] is None
    assert value["around"] == []


def test_the_goals_own_date_is_taken_beside_it() -> None:
    value = read_sentence("Learn to weld by 30 June. My boss is retiring in April", reading())
    assert isinstance(value, dict)
    assert value["text"] == "I will learn to weld. My boss is retiring in April"
    assert value["by"] == date(2027, 6, 30)


def test_the_goal_is_written_without_the_question_behind_it() -> None:
    phone = at("goal")
    phone.say("I would like to secure a permanent position before my internship concludes on 30 April. Is this a "
              "suitable goal?")  # fmt: skip
    goal = phone.mentee.stack[-1].answers["goal"].value
    assert isinstance(goal, dict)
    assert goal["text"] == "I will secure a permanent position before my internship concludes on 30 April"
    assert goal["days"] == [date(2027, 4, 30)]
    talk(phone, by="30 April")
    assert next(iter(phone.mentee.plan.goals())).title.startswith(
        "I will secure a permanent position before my internship concludes"
    )
    assert "suitable" not in next(iter(phone.mentee.plan.goals())).title


@pytest.mark.parametrize("way", ["preparation", "quick"])
@pytest.mark.parametrize(("said", "language"), [("end of april", "en"), ("a finales de abril", "es")])
def test_a_day_said_to_what_is_needed_is_the_day_alone(way: str, said: str, language: str) -> None:
    phone = at("needed", language, way, goal="learn Excel with a certificate")
    phone.say(said)
    assert path(phone) == "needed"
    assert "30" in phone.last
    phone.mentee.language = "en"
    phone.say("a laptop")
    asked = talk(phone)
    assert "by" not in asked
    goal = next(iter(phone.mentee.plan.goals()))
    assert (goal.by, goal.needed) == (date(2027, 4, 30), "a laptop")


@pytest.mark.parametrize(
    ("question", "said", "language"),
    [
        ("needed", "by next summer", "en"),
        ("evidence", "like by summer", "en"),
        ("lift", "by next summer i guess", "en"),
        ("needed", "para el verano que viene", "es"),
    ],
)
def test_a_time_that_is_only_hinted_at_is_no_answer_either(question: str, said: str, language: str) -> None:
    phone = at(question, language, confidence="*4")
    phone.say(said)
    assert path(phone) == question
    assert question not in phone.mentee.stack[-1].answers


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "by the way what happens now"),
        ("en", "what happens next?"),
        ("en", "so what now"),
        ("en", "what happens if I say yes"),
        ("es", "y ahora qué pasa"),
        ("es", "por cierto, y después qué?"),
        ("es", "¿qué pasa si digo que sí?"),
        ("es", "y luego?"),
    ],
)
@pytest.mark.parametrize("way", ["preparation", "quick"])
def test_what_comes_after_the_yes_is_told_and_the_yes_asked_for_again(way: str, language: str, said: str) -> None:
    phone = at("commit", language, way)
    phone.say(said)
    assert path(phone) == "commit"
    assert ("With your yes" if language == "en" else "Con tu sí") in phone.last
    assert ("I commit" if language == "en" else "Me comprometo") in phone.labels
    phone.say("yes" if language == "en" else "sí")
    assert [goal.state for goal in phone.mentee.plan.goals()] == ["open"]


@pytest.mark.parametrize(("language", "said"), [("en", "ok then"), ("es", "vale, ahora sí")])
def test_a_yes_that_sounds_alike_is_one(language: str, said: str) -> None:
    phone = at("commit", language)
    phone.say(said)
    assert [goal.state for goal in phone.mentee.plan.goals()] == ["open"]


@pytest.mark.parametrize(("language", "said"), [("en", "what happens now"), ("es", "y ahora qué pasa")])
def test_elsewhere_it_is_told_how_much_is_left(language: str, said: str) -> None:
    phone = at("evidence", language)
    phone.say(said)
    assert path(phone) == "evidence"
    assert ("After this" if language == "en" else "Después de esta") in phone.last
