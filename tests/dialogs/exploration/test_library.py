"""The library of suggestions: whole, in both languages, each its own, and enough for everybody (COACHING 4.3)."""

from __future__ import annotations

import tomllib
from collections import Counter

import pytest

from dialogs.awareness.lists import LISTS
from dialogs.awareness.questions import SITUATIONS
from dialogs.exploration.library import LANGUAGES, Suggestion, entry, library, like
from dialogs.exploration.topics import FILE as TOPICS
from dialogs.exploration.topics import topics_of

THEMES = ("career", "study", "skill", "other")
LABEL = 57  # characters: a button has 60, and a tick before it
STEP, SENTENCE = 60, 100  # characters: of a button; of a line on a phone

# COACHING 4.3, its kinds in its words, and the entries that are of them.
KINDS = {
    "informational interviews": ("informational-interview",),
    "job shadowing": ("job-shadowing",),
    "open days": ("open-day",),
    "research into typical steps of a career": ("typical-steps",),
    "classes and certificates": ("short-course", "certificate", "taster-class", "choose-classes"),
    "career service": ("career-service",),
    "student clubs": ("student-club",),
    "internships and volunteering": ("internship", "volunteering"),
    "résumé": ("resume",),
    "online profile": ("online-profile",),
    "references": ("references",),
    "portfolio": ("portfolio",),
    "networking through trusted referrals": ("trusted-referral",),
    "finding a mentor": ("find-mentor",),
    "feedback from a manager": ("manager-feedback",),
    "a journal": ("work-journal",),
    "professional events and conferences": ("conference",),
    "application and interview practice": ("few-applications", "interview-practice"),
    "stretch assignments": ("stretch-assignment",),
    "a skills audit": ("skills-audit",),
    "side projects": ("side-project",),
    "saving for study": ("save-for-study",),
    "talking to family or a counsellor": ("family-talk", "counsellor"),
}


def every() -> list[tuple[str, Suggestion]]:
    return list(library().items())


def test_there_are_more_than_sixty() -> None:
    """Issue "The three conversations": at least 60."""
    assert len(library()) >= 64


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_the_source_is_there(kind: str) -> None:
    """COACHING 4.3."""
    assert all(entry(id) for id in KINDS[kind])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("id", "one"), every())
def test_each_is_whole_and_small_enough(id: str, one: Suggestion, language: str) -> None:
    """Its words fit a button and a line; both languages say something of their own."""
    said = one.by_language[language]
    assert 1 <= len(said.text) <= LABEL
    assert 1 <= len(said.first_step) <= STEP
    assert 1 <= len(said.pitfall) <= SENTENCE
    assert 1 <= len(said.sign) <= SENTENCE
    assert said.takes
    assert said.words
    assert said.text != one.by_language["es" if language == "en" else "en"].text
    assert said.pitfall.endswith(".")
    assert said.sign.endswith(".")
    assert not said.first_step.endswith(".")


@pytest.mark.parametrize(("id", "one"), every())
def test_each_is_for_real_situations_themes_and_topics(id: str, one: Suggestion) -> None:
    topics = tomllib.loads(TOPICS.read_text("utf-8"))
    assert one.suits
    assert set(one.suits) <= {*SITUATIONS, "any"}
    assert one.theme in THEMES
    assert set(one.topics) <= set(topics)
    assert set(one.choosing) <= {"work", "place"}
    assert len(id.encode()) <= 40


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", ["text", "first_step", "pitfall", "sign"])
def test_no_two_say_the_same(part: str, language: str) -> None:
    """No two share a first step or a pitfall; nor a text or a sign."""
    said = Counter(getattr(one.by_language[language], part).casefold() for one in library().values())
    assert [text for text, times in said.items() if times > 1] == []


@pytest.mark.parametrize("situation", SITUATIONS)
def test_each_situation_has_ten_that_suit_it(situation: str) -> None:
    """By its own name, or for everybody."""
    assert len([id for id, one in library().items() if {situation, "any"} & set(one.suits)]) >= 10


@pytest.mark.parametrize("choosing", ["work", "place"])
def test_there_are_enough_for_choosing_a_kind_of_work_and_a_kind_of_place(choosing: str) -> None:
    """REQUIREMENTS 3.17: the two are looked at apart."""
    apart = [one for one in library().values() if one.choosing == (choosing,)]
    assert len([one for one in library().values() if choosing in one.choosing]) >= 10
    assert len(apart) >= 4


def test_numbers_in_ids_of_rows_are_unlike() -> None:
    assert len({one.number for one in library().values()}) == len(library())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("id", "one"), every())
def test_its_own_text_is_never_taken_for_another(id: str, one: Suggestion, language: str) -> None:
    """What the coach suggests is not recognised as something else when the mentee repeats it."""
    found = like(one.by_language[language].text, language)
    assert found is None or found.id == id or found.kind == one.kind


@pytest.mark.parametrize(
    ("text", "language", "id"),
    [
        ("asked my boss, he said wait", "en", "manager-feedback"),
        ("volunteered at the hospice", "en", "volunteering"),
        ("sent fifty applications", "en", "few-applications"),
        ("an evening course, never enrolled", "en", "short-course"),
        ("ME APUNTÉ A UN VOLUNTARIADO", "es", "volunteering"),
        ("actualizar mi currículum", "es", "resume"),
        ("hablar con mi jefa", "es", "manager-feedback"),
        ("sit in the sun", "en", None),
        ("get a job in marketing", "en", None),
        ("learn budgeting", "en", None),
        ("pitch ten stories of my own", "en", None),
        ("", "en", None),
    ],
)
def test_an_idea_of_their_own_is_recognised(text: str, language: str, id: str | None) -> None:
    """So that what they have tried is not suggested to them."""
    found = like(text, language)
    assert (found.id if found else None) == id


def test_topics_are_read_from_what_people_write() -> None:
    assert {"care", "tech"} <= set(topics_of("something with data in a hospital", "en"))
    assert "confidence" in topics_of("me da miedo preguntar", "es")
    assert topics_of("xyz", "en") == []


def test_what_topics_lean_to_is_on_the_short_lists() -> None:
    items = {item for row in tomllib.loads(TOPICS.read_text("utf-8")).values() for item in row.get("items", ())}
    assert items <= {item for row in LISTS.values() for item in row}


@pytest.mark.parametrize(
    ("language", "said", "meant"),
    [
        ("es", "estudié psicología", None),
        ("es", "soy psicóloga", None),
        ("es", "hacer el grado de psicología", None),
        ("es", "psicología en la UNED", None),
        ("es", "trabajé como terapeuta", None),
        ("es", "fui al psicólogo", "counsellor"),
        ("es", "hablé con una psicóloga", "counsellor"),
        ("es", "terapia", "counsellor"),
        ("en", "a speech therapy degree", None),
        ("en", "trained as a therapist", None),
        ("en", "talked to a therapist", "counsellor"),
        ("en", "therapy", "counsellor"),
    ],
)
def test_who_learnt_the_trade_has_been_to_no_counsellor(language: str, said: str, meant: str | None) -> None:
    found = like(said, language)
    assert (found.id if found else None) == meant
