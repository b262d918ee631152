"""What is asked of the coach, said about the talk, or said against oneself is no content of an answer (COACHING 1.2,
1.3, 1.6, 1.8)."""

from __future__ import annotations

import pytest

from dialogs.engine.events import Tapped
from tests.dialogs.mentees import place_of
from tests.dialogs.phone import Phone
from tests.dialogs.preparation.talks import begin, path, ready, talk


def at(question: str, language: str = "en", way: str = "preparation", **other: str) -> Phone:
    phone = begin(ready(), way)
    talk(phone, question, **other)
    phone.mentee.language = language
    return phone


def in_awareness(question: str, language: str = "en") -> Phone:
    """Each question before it is skipped, or answered in a word."""
    phone = ready()
    phone.turn(Tapped("menu", "awareness"))
    while (here := place_of(phone)) and here[1].path != question:
        phone.say("skip" if here[1].question.skippable or here[1].question.kind == "many" else "nurse")
    phone.mentee.language = language
    return phone


def values(phone: Phone) -> list[object]:
    return [answer.value for answer in phone.mentee.stack[-1].answers.values()]


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


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("that was the answer to the other question btw", "en"),
        ("go back pls i meant something else", "en"),
        ("eso era la respuesta a la otra pregunta", "es"),
    ],
)
def test_who_means_the_question_before_gets_it(said: str, language: str) -> None:
    phone = in_awareness("skills", language)
    phone.say(said)
    assert path(phone) == "strengths"


@pytest.mark.parametrize(
    ("said", "language", "kind"),
    [
        ("idk im not good at anything tbh", "en", "hard thing to say"),
        ("no se, no soy buena en nada", "es", "Es duro decir eso"),
    ],
)
@pytest.mark.parametrize("question", ["strengths", "skills", "story", "managed"])
def test_who_runs_themselves_down_has_named_no_strength_and_gets_a_kind_word(
    question: str, said: str, language: str, kind: str
) -> None:
    phone = in_awareness(question, language)
    phone.news()
    phone.say(said)
    assert path(phone) != question
    assert phone.mentee.stack[-1].answers[question].value in ([], None, "unknown")
    assert kind in phone.news()[0].text


def test_it_is_no_reason_of_theirs_either_but_may_well_be_what_hinders() -> None:
    phone = at("lower")
    phone.say("bc im not smart")
    assert path(phone) == "lower", "asked again, once"
    phone.say("because i'm not good enough")
    assert phone.mentee.stack[-1].answers["lower"].value is None
    phone = in_awareness("hurdle")
    phone.say("im not good enough")
    assert phone.mentee.stack[-1].answers["hurdle"].value == "im not good enough"


@pytest.mark.parametrize(
    ("said", "language"), [("idk", "en"), ("idk u tell me", "en"), ("no se, dime tu", "es"), ("ni idea", "es")]
)
@pytest.mark.parametrize("question", ["goal", "steps.1.what", "steps.2.what"])
def test_who_does_not_know_is_helped(question: str, said: str, language: str) -> None:
    phone = at(question, language)
    phone.say(said)
    assert path(phone) == question
    assert "For example" in phone.last or "Por ejemplo" in phone.last


@pytest.mark.parametrize(
    ("said", "language"), [("enough", "en"), ("that's all", "en"), ("no", "en"), ("nada más", "es")]
)
def test_enough_is_no_step_where_three_are_wanted(said: str, language: str) -> None:
    phone = at("steps.2.what", language, "quick")
    phone.say(said)
    assert path(phone) == "steps.2.what"
    assert "three steps" in phone.last or "tres pasos" in phone.last


def test_who_leaves_it_to_the_coach_leaves_out_what_can_be_left_out() -> None:
    phone = at("lift", confidence="*4")
    phone.say("idk u tell me")
    assert phone.mentee.stack[-1].answers["lift"].value is None
    assert "becomes part of the plan" not in phone.last


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


def test_an_answer_edited_into_a_question_is_none() -> None:
    phone = at("evidence")
    phone.say("a portfolio")
    phone.edit("a portfolio", "what do you suggest?")
    assert path(phone) == "evidence"
    assert "a question" in phone.last


def test_and_is_asked_for_again_however_one_comes_back_to_it() -> None:
    phone = at("evidence")
    phone.say("a portfolio")
    phone.edit("a portfolio", "what do you suggest?")
    phone.say("go back")
    assert path(phone) == "specific"
    phone.press("Keep")
    assert path(phone) == "evidence"


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


@pytest.mark.parametrize(("said", "language"), [("me da lo mismo jaja", "es"), ("pff no se", "es"), ("pff idk", "en")])
@pytest.mark.parametrize("question", ["story", "interests", "aspiration"])
def test_who_does_not_mind_or_sighs_does_not_know(question: str, said: str, language: str) -> None:
    phone = in_awareness(question, language)
    phone.say(said)
    assert phone.mentee.stack[-1].answers[question].value in ([], "unknown")


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


def test_an_answer_that_was_none_is_taken_out_and_asked_for_again() -> None:
    phone = in_awareness("strengths")
    phone.mentee.stack[-1].answers.pop("story")
    phone.say("my cousin drives a truck")
    assert path(phone) == "strengths"
    phone.say("that wasn't a story lol")
    assert path(phone) == "story"
    assert "story" not in phone.mentee.stack[-1].answers
    phone.say("I fixed the whole bar on my own")
    phone.say("listening")
    phone.say("excel")
    assert path(phone) == "values"
    phone.say("how do i fix my story answer?")
    assert path(phone) == "story"
    assert phone.mentee.stack[-1].answers["story"].value is not None, "until there is another"


@pytest.mark.parametrize(
    ("said", "language"),
    [("perdón, borrá eso del fútbol", "es"), ("that was a question, not my answer", "en"), ("delete that pls", "en")],
)
def test_what_is_to_go_goes(said: str, language: str) -> None:
    phone = in_awareness("strengths", language)
    phone.say("jugar al fútbol")
    assert path(phone) == "skills"
    phone.say(said)
    assert path(phone) == "strengths"
    assert "strengths" not in phone.mentee.stack[-1].answers


def test_what_an_answer_should_have_been_is_stored_where_it_belongs() -> None:
    phone = at("needed")
    phone.say("Sorry, I should correct what I said before: I would know if three people call me back.")
    assert path(phone) == "needed"
    assert phone.mentee.stack[-1].answers["evidence"].value == "I would know if three people call me back."
    phone = at("lower")
    phone.say("no confidence is 9")
    assert phone.mentee.stack[-1].answers["confidence"].value == 9
    assert "lower" not in phone.mentee.stack[-1].answers


def test_where_no_answer_was_given_yet_there_is_none_to_change() -> None:
    phone = at("goal", "es")
    phone.say("me confundí, como vuelvo atrás?")
    assert path(phone) == "goal"
    assert "editar" in phone.last or "edita" in phone.last


@pytest.mark.parametrize("question", ["story", "aspiration", "hurdle", "managed"])
def test_a_bare_yes_tells_nothing_yet(question: str) -> None:
    phone = in_awareness(question)
    phone.say("yes")
    assert path(phone) == question
    assert "in a few words" in phone.last


@pytest.mark.parametrize(
    ("said", "language", "kept"),
    [("i was kidding lol, i like maths", "en", "i like maths"), ("era broma, me gusta coser", "es", "me gusta coser")],
)
def test_what_takes_the_place_of_a_joke_is_kept_where_the_joke_was(said: str, language: str, kept: str) -> None:
    phone = in_awareness("hurdle", language)
    phone.say("the moon")
    assert path(phone) == "managed"
    phone.say(said)
    assert path(phone) == "managed"
    assert phone.mentee.stack[-1].answers["hurdle"].value == kept


def test_at_a_confirmation_what_was_meant_is_no_answer_of_another_question() -> None:
    phone = at("commit")
    before = values(phone)
    phone.say("sorry i meant the other way round")
    assert path(phone) == "commit"
    assert values(phone) == before


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


@pytest.mark.parametrize(("question", "said", "language"), [("lower", "thanks", "en"), ("obstacle", "gracias", "es")])
def test_thanks_are_no_answer_in_words_either(question: str, said: str, language: str) -> None:
    phone = at(question, language)
    phone.say(said)
    assert path(phone) == question
    assert ("You're welcome" if language == "en" else "De nada") in phone.last


def test_thanks_to_what_is_still_needed_say_that_nothing_is() -> None:
    phone = at("needed")
    phone.say("thanks")
    assert phone.mentee.stack[-1].answers["needed"].value == "nothing"


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
