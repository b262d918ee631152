"""Until when is told beside what has happened, too: that is the answer; news alone is news (COACHING 1.6)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dialogs.wished import followed


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "i sent the CV, now rest till monday", date(2027, 3, 8)),
        ("en", "I got the job so until monday", date(2027, 3, 8)),
        ("en", "they offered me the job! quiet until monday please", date(2027, 3, 8)),
        ("en", "I'm on holiday until friday", date(2027, 3, 5)),
        ("en", "we had exams, 2 weeks please", date(2027, 3, 15)),
        ("en", "two weeks, i had an operation", date(2027, 3, 15)),
        ("es", "he mandado el CV, así que hasta el lunes", date(2027, 3, 8)),
        ("es", "me han dado el trabajo, descanso hasta el lunes", date(2027, 3, 8)),
        ("es", "estoy de vacaciones hasta el viernes", date(2027, 3, 5)),
        ("es", "hemos tenido exámenes, dos semanas", date(2027, 3, 15)),
    ],
)
def test_it_is_the_answer(language: str, text: str, day: date) -> None:
    phone = followed(language)
    phone.tap("menu", "rest")
    phone.say(text)
    assert phone.mentee.rest_until
    assert phone.mentee.rest_until.date() == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "they offered me the job today"),
        ("en", "I worked two weeks for them and they offered me the job"),
        ("en", "what do I have this week?"),
        ("en", "I had to wait until friday to hear but they said yes"),
        ("es", "me han ofrecido el trabajo hoy"),
        ("es", "he hablado con Ana esta semana"),
    ],
)
def test_news_alone_take_no_rest(language: str, text: str) -> None:
    phone = followed(language)
    phone.tap("menu", "rest")
    phone.say(text)
    assert phone.mentee.rest_until is None


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "i failed the exam, 2 weeks", date(2027, 3, 15)),
        ("en", "failed my exam. two weeks off please", date(2027, 3, 15)),
        ("en", "2 weeks, they turned me down", date(2027, 3, 15)),
        ("en", "i got rejected again, quiet until monday", date(2027, 3, 8)),
        ("en", "they said no, give me a week", date(2027, 3, 8)),
        ("en", "didn't pass my driving test so 3 days", date(2027, 3, 4)),
        ("en", "rejected again. just a week", date(2027, 3, 8)),
        ("es", "suspendí el examen, dos semanas", date(2027, 3, 15)),
        ("es", "no me cogieron, dos semanas", date(2027, 3, 15)),
        ("es", "me han rechazado, una semana por favor", date(2027, 3, 8)),
        ("es", "dos semanas, me dijeron que no", date(2027, 3, 15)),
        ("es", "reprobé el examen, hasta el lunes", date(2027, 3, 8)),
        ("es", "me dijeron que no, dame tres días", date(2027, 3, 4)),
        ("es", "no aprobé, déjeme 3 días", date(2027, 3, 4)),
    ],
)
def test_bad_news_beside_it_leave_it_the_answer(language: str, text: str, day: date) -> None:
    test_it_is_the_answer(language, text, day)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "they rejected me two weeks ago"),
        ("en", "i failed the exam 2 weeks ago"),
        ("en", "i waited 3 weeks and they said no"),
        ("en", "they said no, 3 weeks after the interview"),
        ("en", "they rejected me on friday"),
        ("es", "me dijeron que no hace dos semanas"),
        ("es", "me rechazaron el viernes"),
        ("es", "me dijeron que no, tres semanas después"),
    ],
)
def test_when_a_no_came_is_no_rest(language: str, text: str) -> None:
    test_news_alone_take_no_rest(language, text)
