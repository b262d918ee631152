"""What is asked of the coach, or said about the talk, is no content of an answer (COACHING 1.2, 1.6, 1.8)."""

from __future__ import annotations

import pytest

from tests.dialogs.engine.real_talks import at, in_awareness, values
from tests.dialogs.preparation.talks import path, ready, talk


@pytest.mark.parametrize(
    ("question", "said", "language"),
    [
        ("goal", "Is it ok to have two?", "en"),
        ("goal", "¿Puedo poner dos?", "es"),
        ("evidence", "Could you kindly clarify what you mean by that?", "en"),
        ("evidence", "wat do u mean", "en"),
        ("evidence", "¿Podrías aclarar a qué te refieres?", "es"),
        ("needed", "Would it be advisable to mention that I lack experience in Power BI?", "en"),
        ("needed", "¿Sería aconsejable mencionar que no sé Power BI?", "es"),
        ("hours", "what is customary?", "en"),
        ("by", "What would you propose?", "en"),
        ("by", "¿qué fecha me propones?", "es"),
        ("steps.1.what", "Could you suggest a first step?", "en"),
        ("steps.1.what", "¿Qué me recomiendas?", "es"),
        ("steps.2.what", "what happens next", "en"),
        ("steps.2.what", "y ahora qué", "es"),
        ("steps.1.when", "which day would you pick?", "en"),
        ("obstacle", "what do people usually say? any suggestions?", "en"),
        ("obstacle", "¿Qué suele poner la gente?", "es"),
        ("lower", "what should i put", "en"),
    ],
)
def test_a_question_in_place_of_an_answer_is_helped_with_and_the_place_is_kept(
    question: str, said: str, language: str
) -> None:
    phone = at(question, language, **({"steps__1__what": "call Anna"} if question == "steps.1.when" else {}))
    before = values(phone)
    phone.news()
    phone.say(said)
    assert path(phone) == question
    assert values(phone) == before
    assert len(phone.news()) == 1


@pytest.mark.parametrize(("said", "language"), [("what would you pick?", "en"), ("¿tú qué pondrías?", "es")])
@pytest.mark.parametrize("question", ["strengths", "skills", "story", "aspiration", "hurdle", "managed", "now"])
def test_so_it_is_where_the_mentee_tells_of_themselves(question: str, said: str, language: str) -> None:
    phone = in_awareness(question, language)
    before = values(phone)
    phone.say(said)
    assert path(phone) == question
    assert values(phone) == before


def test_what_is_asked_beside_an_answer_is_said_to_have_been_seen() -> None:
    phone = at("evidence")
    phone.news()
    phone.say("Why? I told you what I want. Deliver the relocation on budget.")
    assert phone.mentee.stack[-1].answers["evidence"].value == "Deliver the relocation on budget."
    assert path(phone) == "hours"
    assert "M is for measurable" in phone.news()[0].text


@pytest.mark.parametrize(
    ("said", "language", "told", "answer"),
    [
        ("a portfolio. is this private?", "en", "a portfolio.", "Nobody reads along"),
        ("a portfolio. would you hire me with it?", "en", "a portfolio.", "a program"),
        ("un portafolio. ¿Alguien más lee esto?", "es", "un portafolio.", "no lee nadie más"),
        ("un portafolio, ¿es suficiente?", "es", "un portafolio", "un programa"),
        ("a portfolio. Can I put that?", "en", "a portfolio.", "Of course"),
        ("un portafolio, ¿vale así?", "es", "un portafolio", "Claro"),
    ],
)
def test_it_is_answered_where_it_can_be(said: str, language: str, told: str, answer: str) -> None:
    phone = at("evidence", language)
    phone.news()
    phone.say(said)
    assert phone.mentee.stack[-1].answers["evidence"].value == told
    assert answer in phone.news()[0].text


def test_a_page_of_the_journal_may_ask_what_it_likes() -> None:
    phone = ready()
    phone.say("/journal")
    phone.say("Why do I always wait? What would you do?")
    assert [page.words for page in phone.mentee.plan.journal()] == ["Why do I always wait? What would you do?"]


def test_where_there_may_be_need_behind_it_help_is_named() -> None:
    phone = at("evidence")
    phone.news()
    phone.say("what would you do if it all felt too much?")
    assert path(phone) == "evidence"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("could we say friday?", "en"),
        ("would friday be ok?", "en"),
        ("sounds fine. can you make it friday?", "en"),
        ("¿te parece el viernes?", "es"),
        ("¿podrías ponerlo el viernes?", "es"),
    ],
)
def test_a_day_may_be_said_as_a_question(said: str, language: str) -> None:
    phone = at("steps.1.when", steps__1__what="call Anna")
    phone.mentee.language = language
    phone.say(said)
    assert path(phone) == "steps.2.what"
    talk(phone, steps__2__what="*enough")
    assert str(phone.mentee.plan.steps()[0].when) == "2027-03-05"


@pytest.mark.parametrize(("said", "language"), [("would 5 be ok?", "en"), ("¿está bien 5?", "es")])
def test_so_may_a_number(said: str, language: str) -> None:
    phone = at("hours", language)
    phone.say(said)
    assert phone.mentee.stack[-1].answers["hours"].value == 5


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("¿vos qué harías?", "es"),
        ("y vos jugás al fútbol?", "es"),
        ("che esto es largo eh", "es"),
        ("uf qué larga la pregunta jaja", "es"),
        ("cuánto falta?", "es"),
        ("uf", "es"),
        ("so many questions lol", "en"),
        ("how many more questions?", "en"),
        ("ugh, hard question", "en"),
        ("what does that have to do with my job?", "en"),
        ("i already told you", "en"),
        ("hmm", "en"),
        ("wait what", "en"),
        ("¿y eso qué tiene que ver con mi trabajo?", "es"),
        ("¿qué pondrías vos?", "es"),
        ("no mms cuantas faltan", "es"),
        ("aaaa ya me canse cuanto le falta", "es"),
        ("im tired how much longer", "en"),
        ("my cousin says product manager but what even is a product manager?", "en"),
    ],
)
@pytest.mark.parametrize("question", ["style", "strengths", "story", "aspiration", "hurdle", "now"])
def test_what_is_asked_of_the_coach_or_said_of_the_talk_is_no_answer(question: str, said: str, language: str) -> None:
    phone = in_awareness(question, language)
    before = values(phone)
    phone.say(said)
    assert path(phone) == question
    assert values(phone) == before


def test_how_much_is_left_is_told() -> None:
    phone = in_awareness("aspiration")
    phone.say("how much longer?")
    assert "about 4 more" in phone.last
    phone = at("commit", "es")
    phone.say("uf cuánto falta?")
    assert "la última" in phone.last


@pytest.mark.parametrize(
    ("question", "said", "language", "answered"),
    [
        ("commit", "is that realistic, given the Christmas trade? What do you think?", "en", "you know"),
        ("steps-sure", "Do you think two steps is enough to begin with?", "en", "you know"),
        ("commit", "¿te parece realista?", "es", "conoces tú mejor"),
        ("commit", "Thank you", "en", "You're welcome"),
        ("commit", "gracias", "es", "De nada"),
    ],
)
def test_at_a_tap_question_a_doubt_gets_a_kind_word_and_the_choice_again(
    question: str, said: str, language: str, answered: str
) -> None:
    phone = at(question, language)
    phone.news()
    phone.say(said)
    [told] = phone.news()
    assert answered in told.text or "tú sabes mejor" in told.text
    assert told.rows
    assert path(phone) == question


@pytest.mark.parametrize(
    ("said", "language", "told"),
    [
        ("y vos jugás al fútbol?", "es", "Yo no, que soy un programa"),
        ("do you like football?", "en", "Not me, I'm a program"),
    ],
)
def test_how_the_coach_lives_is_answered_lightly(said: str, language: str, told: str) -> None:
    phone = in_awareness("strengths", language)
    phone.say(said)
    assert told in phone.last
    assert path(phone) == "strengths"


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("what i like is drawing", "en"),
        ("question everything, honestly", "en"),
        ("my boss says that's a long story", "en"),
        ("delete old files at work and tidy up", "en"),
        ("i changed my story many times", "en"),
        ("i was the only one who wasn't joking", "en"),
        ("long hours and low pay", "en"),
        ("hard questions don't scare me", "en"),
        ("half my family is in Spain", "en"),
        ("i asked what a product manager is and now i am one", "en"),
        ("my manager asks: what do you want?", "en"),
        ("i can't decide what i want", "en"),
        ("me gusta preguntar", "es"),
        ("mi jefe dice que es una historia larga", "es"),
        ("borrar archivos viejos", "es"),
        ("que me queda poco tiempo", "es"),
        ("tu salud, tu familia, eso me importa", "es"),
        ("me da miedo equivocarme", "es"),
        ("era broma pesada la que me hacían en la escuela", "es"),
        ("falta mucho para terminar la carrera", "es"),
        ("¿qué dirán los demás?", "es"),
        ("gracias a mi hermana salí adelante", "es"),
    ],
)
@pytest.mark.parametrize("question", ["story", "hurdle", "aspiration"])
def test_what_somebody_tells_of_themselves_stays_an_answer(question: str, said: str, language: str) -> None:
    phone = in_awareness(question, language)
    phone.say(said)
    assert path(phone) != question
    assert phone.mentee.stack[-1].answers[question].value not in (None, "unknown", "nothing")


@pytest.mark.parametrize(
    ("said", "language"),
    [("skip", "en"), ("i said skip", "en"), ("Nomás eso por ahora", "es"), ("con eso tengo", "es")],
)
def test_no_more_steps_is_no_step(said: str, language: str) -> None:
    """With a step there already it is theirs to end; where three are wanted, that is said."""
    phone = at("steps.2.what", language)
    phone.say(said)
    assert path(phone) == "steps-sure"
    phone = at("steps.2.what", language, "quick")
    phone.say(said)
    assert path(phone) == "steps.2.what"
    assert "three steps" in phone.last or "tres pasos" in phone.last


def test_what_follows_a_protest_takes_the_place_of_the_step() -> None:
    phone = at("steps.2.what")
    phone.say("no, that was a question. ask Ben for help on friday")
    step = phone.mentee.stack[-1].answers["steps.1.what"].value
    assert isinstance(step, dict)
    assert step["text"] == "I will ask Ben for help"


@pytest.mark.parametrize(
    ("said", "language"), [("no es un paso, bórrelo", "es"), ("that wasn't meant as a step, sorry", "en")]
)
def test_what_was_no_step_is_asked_again(said: str, language: str) -> None:
    phone = at("steps.2.what", language)
    phone.say(said)
    assert path(phone) == "steps.1.what"
    assert "steps.1.what" not in phone.mentee.stack[-1].answers
