"""A check-in that begins with a story keeps it, and answers it before it asks for the number (COACHING 1.6, 6.5)."""

from __future__ import annotations

import pytest

from dialogs.checkin.telling import told_instead
from dialogs.engine.questions import Reading
from dialogs.plan import JournalEntry
from tests.dialogs.chat import START
from tests.dialogs.checkin.weeks import latest, planned
from tests.dialogs.mentees import place_of
from tests.dialogs.phone import Phone


def path(phone: Phone) -> str:
    here = place_of(phone)
    return here[1].path if here else ""


def begun(language: str = "en") -> Phone:
    phone = planned(due=False)
    phone.mentee.language = language
    phone.say("/checkin")
    phone.news()
    return phone


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
