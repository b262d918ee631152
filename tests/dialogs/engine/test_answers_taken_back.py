"""An answer that was none, or was meant otherwise, is taken out or put right where it belongs (COACHING 1.6)."""

from __future__ import annotations

import pytest

from tests.dialogs.engine.real_talks import at, in_awareness, values
from tests.dialogs.preparation.talks import path


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
    ("language", "first", "said", "kept"),
    [
        ("en", "no psycho jobs near me", "sorry i meant physio not psycho", "no physio jobs near me"),
        ("en", "no jobs near me", "wait no, put the money instead", "the money"),
        ("en", "no jobs near me", "scratch the last one, its the money", "the money"),
        ("en", "my comute", "*commute", "my commute"),
        ("es", "los horarios", "quería decir los horarios de noche", "los horarios de noche"),
        ("es", "los horarios", "corrijo: son los turnos", "son los turnos"),
        ("es", "los horarios", "espera, no, pon el dinero", "el dinero"),
    ],
)
def test_the_answer_just_given_is_put_right_read_back_and_the_next_question_stands(
    language: str, first: str, said: str, kept: str
) -> None:
    phone = in_awareness("hurdle", language)
    phone.say(first)
    phone.news()
    phone.say(said)
    assert path(phone) == "managed"
    assert phone.mentee.stack[-1].answers["hurdle"].value == kept
    assert "managed" not in phone.mentee.stack[-1].answers
    assert kept in "\n".join(bubble.text for bubble in phone.news())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "no, I once put my kids first and moved back home"),
        ("en", "sorry, just the move to Leeds"),
        ("en", "wait, yes: I gave up smoking"),
        ("es", "no mucho, dejé de fumar"),
        ("es", "perdona, solo mudarme"),
    ],
)
def test_an_answer_that_begins_like_one_stays_an_answer(language: str, said: str) -> None:
    phone = in_awareness("hurdle", language)
    phone.say("the money")
    phone.say(said)
    assert phone.mentee.stack[-1].answers["hurdle"].value == "the money"
    assert phone.mentee.stack[-1].answers["managed"].value is not None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Actually I meant the second one as well"),
        ("en", "sorry, I meant both"),
        ("en", "i meant the other one"),
        ("es", "quise decir la segunda también"),
        ("es", "perdón, quería decir las dos"),
        ("es", "me refería a la otra"),
    ],
)
def test_what_was_to_be_chosen_is_put_again_and_stands_for_no_words_of_theirs(language: str, said: str) -> None:
    phone = in_awareness("story", language)
    phone.say("I ran the fair")
    phone.say("1")
    before = dict(phone.mentee.stack[-1].answers)
    phone.say(said)
    assert path(phone) == "strengths"
    assert phone.mentee.stack[-1].answers == before


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "no, put limits"),
        ("en", "no, put people I trust around me"),
        ("es", "no, pon límites"),
        ("es", "mejor pon música"),
        ("es", "no, mejor pon distancia"),
    ],
)
def test_where_words_are_asked_for_what_may_help_is_no_correction(language: str, said: str) -> None:
    phone = in_awareness("hurdle", language)
    phone.say("the money")
    phone.say(said)
    answers = phone.mentee.stack[-1].answers
    assert answers["hurdle"].value == "the money"
    assert answers["managed"].value


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [("en", "no, put the night hours", "the night hours"), ("es", "mejor pon the long hours", "the long hours")],
)
def test_what_is_like_the_answer_just_given_still_is_one(language: str, said: str, kept: str) -> None:
    phone = in_awareness("hurdle", language)
    phone.say("the hours")
    phone.say(said)
    assert path(phone) == "managed"
    assert phone.mentee.stack[-1].answers["hurdle"].value == kept


@pytest.mark.parametrize(("language", "said"), [("en", "no, put 5"), ("es", "no, pon 5")])
def test_a_number_still_is_of_the_number_before(language: str, said: str) -> None:
    phone = at("hours", language)
    phone.say("3")
    phone.say(said)
    assert (path(phone), phone.mentee.stack[-1].answers["hours"].value) == ("needed", 5)


def test_what_made_room_is_read_back_with_what_took_its_place() -> None:
    phone = at("hours")
    phone.news()
    phone.say("no, put letters of thanks")
    assert path(phone) == "hours"
    assert "“letters of thanks” in place of “notes of ten talks”" in phone.news()[0].text
