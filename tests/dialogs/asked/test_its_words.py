"""What the coach's own words mean, and how many questions are left, is told anywhere (COACHING 1.5, 1.6)."""

from __future__ import annotations

import pytest

from tests.dialogs.asked.known import known, rows
from tests.dialogs.engine.real_talks import at

MEANS = {
    "measurable": rows(
        en="wat u mean mesurable|what does measurable mean|whats measurable?|what do you mean by measurable",
        es="qué significa medible|q es eso de medible|¿a qué se refiere con medible?|que quieres decir con medible",
    ),
    "measures": rows(
        en='wot did u mean by "how far the measures are"|what does how far the measures are mean',
        es="¿qué es eso de cómo van los resultados?",
    ),
    "in-time": rows(
        en="what did you mean by the last step is in time|what does “the last step is in time” mean?",
        es="¿Qué quiso decir con que el último paso llega a tiempo?|q significa q el ultimo paso llega a tiempo",
    ),
    "named": rows(
        en="what do u mean by what has a name can be planned for",
        es="q quisiste decir con 'lo que tiene nombre se puede prever'?",
    ),
    "specific": rows(en="what does specific mean", es="qué quiere decir específica"),
    "achievable": rows(en="wdym achievable", es="qué es alcanzable"),
    "realistic": rows(en="what do u mean realistic", es="que significa realista"),
    "timely": rows(en="what's timely mean", es="qué quiere decir con fecha"),
    "smart": rows(en="what is smart", es="qué es smart"),
    "check-in": rows(en="what's a check-in?|what do u mean check in", es="qué es el repaso|q es eso del repaso"),
    "milestone": rows(en="what is a milestone", es="qué es un hito"),
    "evidence": rows(en="what do you mean by evidence", es="a qué te refieres con evidencia"),
    "intention": rows(en="what do you mean, an intention?", es="qué quieres decir con intención"),
}


@pytest.mark.parametrize(("language", "text", "term"), [(*one, term) for term, asked in MEANS.items() for one in asked])
def test_its_own_words_are_explained(language: str, text: str, term: str) -> None:
    phone = known(language)
    phone.say(text)
    assert phone.keys == [f"showing-term.{term}"]
    assert phone.open is None


@pytest.mark.parametrize(
    ("language", "text"), rows(en="what does my boss mean by soon|what is SQL", es="qué quiso decir mi jefa con pronto")
)
def test_the_words_of_others_it_does_not_know(language: str, text: str) -> None:
    phone = known(language)
    phone.say(text)
    assert not [key for key in phone.keys if key.startswith("showing-term")]


@pytest.mark.parametrize(
    ("question", "language", "text", "told"),
    [
        ("obstacle", "en", "what does measurable mean?", "can be shown"),
        ("obstacle", "es", "¿qué significa medible?", "se puede mostrar"),
        ("obstacle", "en", "when do you message me?", "09:00"),
        ("obstacle", "es", "¿cuándo me escribe usted?", "09:00"),
        ("obstacle", "en", "what did i say my strengths were?", "Calm"),
        ("obstacle", "es", "¿cuáles eran mis fortalezas?", "Calma"),
        ("hours", "en", "what did you say my strengths were?", "Calm"),
        ("commit", "en", "what did you say my strengths were?", "Calm"),
        ("commit", "es", "¿qué quiso decir con que el último paso llega a tiempo?", "fecha de la meta"),
        ("commit", "en", "what do you mean by the last step is in time?", "goal's date"),
        ("obstacle", "es", "hábleme de usted por favor", "tú"),
        ("commit", "es", "¿me puede tratar de usted?", "tú"),
    ],
)
def test_in_the_middle_of_a_talk_it_is_told_and_the_question_stands(
    question: str, language: str, text: str, told: str
) -> None:
    phone = at(question, language)
    phone.mentee.strengths = ["calm"]
    before = list(phone.mentee.stack[-1].answers)
    phone.news()
    phone.say(text)
    assert told.lower() in "\n".join(bubble.text for bubble in phone.news()).lower()
    assert phone.open == f"preparation/{question}"
    assert list(phone.mentee.stack[-1].answers) == before


@pytest.mark.parametrize(
    ("language", "text"),
    rows(
        en="my skills|what I said about my confidence in the last interview|my boss, who never says what she wants|"
        "what if I am not good at it",
        es="mis habilidades|lo que dije de mi confianza en la entrevista|mi jefe, que nunca me escribe|"
        "que mi jefa me trata de usted|qué pasa si no soy bueno",
    ),
)
def test_what_may_be_an_answer_is_taken_as_one(language: str, text: str) -> None:
    phone = at("obstacle", language)
    phone.say(text)
    assert phone.mentee.stack[-1].answers["obstacle"].value is not None


@pytest.mark.parametrize(
    ("question", "language", "text"),
    [
        ("obstacle", "en", "How many more of these are there?"),
        ("hours", "en", "how many more are there?"),
        ("goal", "en", "how many questions are left"),
        ("commit", "en", "how many more of these are there?"),
        ("obstacle", "es", "¿Cuántas más quedan?"),
        ("hours", "es", "¿cuántas preguntas faltan?"),
        ("goal", "es", "cuántas preguntas son"),
        ("by", "es", "¿cuántas más hay?"),
    ],
)
def test_how_many_questions_are_left_is_counted_at_any_of_them(question: str, language: str, text: str) -> None:
    phone = at(question, language)
    phone.say(text)
    said = phone.last
    assert (
        ("Después de esta" in said or "última" in said)
        if language == "es"
        else ("After this" in said or "last one" in said)
    )
    assert phone.open == f"preparation/{question}"


@pytest.mark.parametrize(
    ("language", "text", "kept", "told"),
    [
        ("en", "My commute, and money. How many more of these are there?", "My commute, and money.", "After this"),
        ("es", "El viaje, y el dinero. ¿Cuántas más quedan?", "El viaje, y el dinero.", "Después de esta"),
    ],
)
def test_beside_an_answer_it_is_counted_too_and_is_no_part_of_it(
    language: str, text: str, kept: str, told: str
) -> None:
    phone = at("obstacle", language)
    phone.news()
    phone.say(text)
    assert told in "\n".join(bubble.text for bubble in phone.news())
    answer = phone.mentee.stack[-1].answers["obstacle"].value
    assert kept.rstrip(".") in str(answer)
    assert "?" not in str(answer)
