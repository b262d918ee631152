"""A check-in that begins with a story keeps it, and answers it before it asks for the number (COACHING 1.6, 6.5)."""

from __future__ import annotations

import pytest

from dialogs.checkin.telling import good_news, plain_success, tells_of_a_week, told_instead
from dialogs.engine.questions import Reading
from dialogs.plan import JournalEntry
from tests.dialogs.chat import START
from tests.dialogs.checkin.weeks import begun, latest, path, planned


@pytest.mark.parametrize(
    ("said", "language", "word"),
    [
        ("crap week tbh. 4 nights and my back's gone", "en", "I'm sorry"),
        ("semana horrible, no pude hacer nada", "es", "Lo siento"),
    ],
)
def test_a_hard_week_is_kept_as_what_got_in_the_way_with_a_kind_word(said: str, language: str, word: str) -> None:
    phone = begun(language)
    phone.say(said)
    [told] = phone.news()
    assert word in told.text
    assert "pass the exam" in told.text
    assert path(phone) == "progress.1.percent"
    phone.say("20")
    assert path(phone) == "well"
    phone.say("I went to bed early")
    assert path(phone) == "confidence", "what got in the way was told already"
    phone.say("5")
    phone.say("nothing")
    assert (latest(phone).went_well, latest(phone).in_the_way) == ("I went to bed early", said)


def test_of_a_story_with_both_each_part_is_kept_where_it_belongs() -> None:
    phone = begun()
    phone.say("exams r killing me. wrote 1 script tho and sent it")
    assert "the good and the hard" in phone.last
    phone.say("40")
    assert path(phone) == "confidence"
    phone.say("5")
    phone.say("nothing")
    assert latest(phone).went_well == "wrote 1 script tho and sent it"
    assert latest(phone).in_the_way == "exams r killing me."


def test_a_story_beside_the_number_is_kept_too() -> None:
    phone = begun()
    phone.say("15 %. I spoke up in the managers' meeting")
    assert path(phone) == "way"
    assert phone.mentee.stack[-1].answers["well"].value == "I spoke up in the managers' meeting"


@pytest.mark.parametrize(
    "said", ["dunno", "not sure", "7?", "about 20", "why do you ask?", "fifteen i would say", "uf"]
)
def test_what_tells_nothing_is_kept_nowhere(said: str) -> None:
    phone = begun()
    phone.say(said)
    assert "well" not in phone.mentee.stack[-1].answers
    assert "way" not in phone.mentee.stack[-1].answers


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("I was in bed with a cold most of the week", ["way"]),
        ("llamé a Ana y me dijo que sí", ["well"]),
        ("no he podido, mucho trabajo, pero hablé con mi jefa", ["way", "well"]),
        ("boss said no, so nothing moved", ["way"]),
        ("uf qué semana", ["way"]),
        ("cómo era la pregunta?", []),
        ("abeg what does percent even mean here", []),
        ("so busy this week, two extra shifts", ["way"]),
    ],
)
def test_which_of_the_two_a_story_tells(said: str, kept: list[str]) -> None:
    language = "es" if any(word in said for word in ("jefa", "Ana", "semana", "pregunta")) else "en"
    assert sorted(told_instead(said, Reading(START, START.date(), START, {}, language=language))) == kept


@pytest.mark.parametrize(
    ("said", "language", "kept"),
    [
        ("Nothing much, only the Christmas rush", "en", "the Christmas rush"),
        ("nada, solo el turno de noche", "es", "el turno de noche"),
        ("only the night shifts", "en", "only the night shifts"),
    ],
)
def test_what_got_in_the_way_is_kept_without_the_nothing_before_it(said: str, language: str, kept: str) -> None:
    phone = begun(language)
    for answer in ("20", "I rang Ana", said, "5", "nada" if language == "es" else "nothing"):
        phone.say(answer)
    assert latest(phone).in_the_way == kept


def test_what_was_wanted_of_a_talk_is_no_news_of_the_week() -> None:
    phone = planned(due=False)
    page = JournalEntry(
        "journal.9", phone.now, words="I would like to leave with his yes", kind="before-talk", about="Declan"
    )
    phone.mentee.plan.rows[page.id] = page
    phone.say("/checkin")
    phone.say("20")
    assert "his yes" not in phone.last


def test_a_number_that_counts_something_in_a_long_story_is_not_how_far_it_is() -> None:
    phone = begun()
    phone.say("I spoke to Declan and he was kind about it. The stocktake went badly, we were two people short.")
    assert path(phone) == "progress.1.percent"
    assert "the good and the hard" in phone.last


@pytest.mark.parametrize(
    ("said", "language", "number"),
    [
        ("un 50 más o menos, mitad de camino", "es", 50),
        ("about 40, halfway there I guess", "en", 40),
        ("I'd say 30 ish, a bit less than half", "en", 30),
        ("puse 6 pero era 60", "es", 60),
    ],
)
def test_a_number_with_small_words_around_it_is_only_the_number(said: str, language: str, number: int) -> None:
    phone = begun(language)
    phone.say(said)
    assert path(phone) == "well"
    answers = phone.mentee.stack[-1].answers
    assert answers["progress.1.percent"].value == number
    assert "well" not in answers


@pytest.mark.parametrize(
    ("said", "language", "word"),
    [
        ("I was away two weeks for my grandma's burial, only did 2 pages but fine", "en", "I'm sorry"),
        ("enterramos a mi abuela, apenas hice dos páginas", "es", "Lo siento"),
    ],
)
def test_a_loss_is_met_with_sympathy_and_is_no_success(said: str, language: str, word: str) -> None:
    phone = begun(language)
    phone.say("20")
    phone.news()
    phone.say(said)
    assert word in phone.last
    assert not plain_success(said)


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("I did module 1 and 2, and my cousin clap for me 😂", "en"),
        ("hice el módulo 1 y mi prima me aplaudió", "es"),
        ("que me aprobaron el curso!! jaja", "es"),
        ("I read chapter one", "en"),
    ],
)
def test_good_news_is_nothing_in_the_way(said: str, language: str) -> None:
    phone = begun(language)
    for answer in ("20", "I rang Ana" if language == "en" else "llamé a Ana"):
        phone.say(answer)
    phone.news()
    phone.say(said)
    assert path(phone) == "way"
    assert ("good news" if language == "en" else "buena noticia") in phone.last
    assert said in str(phone.mentee.stack[-1].answers["well"].value)
    for answer in ("nada" if language == "es" else "nothing", "5", "nada" if language == "es" else "nothing"):
        phone.say(answer)
    assert latest(phone).in_the_way == ""


@pytest.mark.parametrize(
    "said",
    [
        "I finished late every night",
        "I passed out at work",
        "I did overtime",
        "I did the housework alone",
        "terminé agotada",
        "I read chapter one but it took the whole week",
        "my boss said no",
    ],
)
def test_what_was_in_the_way_is_no_good_news(said: str) -> None:
    assert not good_news(said, [("step.1", "read chapter one")], "en")
    assert not good_news(said, [("step.1", "read chapter one"), ("step.2", "solve ten questions")], "en")


@pytest.mark.parametrize(
    "said",
    [
        "mirá, la semana fue rara, se me rompió la moto pero llamé a la escuela",
        "I wrote two pages, but nobody read them",
        "only sketched 2 screens, no time",
    ],
)
def test_what_has_a_but_is_not_quoted_as_a_success(said: str) -> None:
    assert not plain_success(said)


def test_what_went_well_is_quoted() -> None:
    assert plain_success("llamé a la escuela y me atendieron")


@pytest.mark.parametrize(
    "said",
    [
        "move the slides step to the 30th because I am away",
        "I can do it after my shift on Monday maybe",
        "my boss wants me to work on saturday now",
        "how was I supposed to do it this week?",
        "ok",
    ],
)
def test_a_wish_or_a_question_is_no_story_of_the_week(said: str) -> None:
    assert not tells_of_a_week(said, "en")
