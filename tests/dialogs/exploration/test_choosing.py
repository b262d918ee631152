"""Which suggestions are made to whom (COACHING 4.2)."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.awareness.questions import SITUATIONS
from dialogs.exploration.choosing import AT_ONCE, Seeker, suggest
from dialogs.exploration.library import library
from dialogs.exploration.questions import facts
from dialogs.exploration.topics import leaning, topics_of
from dialogs.mentee import Mentee


def persona(situation: str, aspiration: str, hurdle: str, *ticked: str) -> Seeker:
    told = (tuple(topics_of(text, "en")) for text in (aspiration, hurdle))
    towards, against = told
    return Seeker(situation, towards, against, tuple(leaning(ticked, "en")))


PERSONAS = {
    "undecided student": persona("student", "", "too many options, I can't decide", "nature", "listening"),
    "intern": persona("intern", "get better at presenting at work", "I'm shy in front of people"),
    "job seeker": persona("seeking", "data analyst", "rejections, then silence", "numbers"),
    "nurse": persona("industry", "work with data in health", "two kids and night shifts", "health", "computers"),
    "employee": persona("advance", "lead a small team", "my boss never notices what I do", "leading"),
    "returner": persona("returning", "", "a gap of six years", "words"),
}


@pytest.mark.parametrize(("one", "other"), list(combinations(PERSONAS, 2)))
def test_different_people_are_suggested_different_things_first(one: str, other: str) -> None:
    """Issue "The three conversations": six personas get different first fives; here no two share even three."""
    first, second = (set(suggest(PERSONAS[name], ())) for name in (one, other))
    assert len(first) == len(second) == AT_ONCE
    assert len(first & second) <= 2


def test_what_is_wanted_and_what_hinders_come_into_the_first_five() -> None:
    assert {"manager-feedback", "find-mentor"} <= set(suggest(PERSONAS["employee"], ()))
    assert {"explain-the-gap", "refresh"} <= set(suggest(PERSONAS["returner"], ()))
    assert "volunteering" in suggest(PERSONAS["nurse"], ())


SEEKERS = st.builds(
    Seeker,
    st.sampled_from(["", *SITUATIONS]),
    *[st.lists(st.sampled_from(["lead", "care", "money", "time", "gap", "tech"]), max_size=3).map(tuple)] * 3,
)


@given(SEEKERS, st.lists(st.sampled_from(sorted(library())), max_size=3), st.sampled_from(["", "work", "place"]))
def test_nothing_is_suggested_twice_until_there_is_no_more(seeker: Seeker, kept: list[str], choosing: str) -> None:
    """Round after round, to the end of the library; all of them suit the situation."""
    had: set[str] = set()
    while few := suggest(seeker, had, kept, choosing):
        assert len(set(few)) == len(few) <= AT_ONCE
        assert not had & set(few)
        for id in few:
            one = library()[id]
            assert seeker.situation in ("", "else", *one.suits) or "any" in one.suits
            assert not choosing or choosing in one.choosing
        had |= set(few)
    assert len(had) >= 5


def test_more_like_these_is_like_these() -> None:
    """ "More like this": of the same kind, or about the same."""
    for name, seeker in PERSONAS.items():
        for kept in suggest(seeker, ()):
            one = library()[kept]
            alike = [id for id, two in library().items() if two.kind == one.kind or {*two.topics} & {*one.topics}]
            plain, like = suggest(seeker, (kept,)), suggest(seeker, (kept,), (kept,))
            assert len({*like} & {*alike}) >= max(3, len({*plain} & {*alike})), (name, kept)


def test_few_at_a_time_are_of_several_kinds() -> None:
    for name, seeker in PERSONAS.items():
        assert len({library()[id].kind for id in suggest(seeker, ())}) >= 3, name


def told(language: str, now: str, aspiration: str = "", situation: str = "") -> Seeker:
    """As Exploration opens for somebody who has told that."""
    mentee = Mentee("m", 1, language, now=now, aspiration=aspiration, situation=situation)
    known = facts(mentee, "", datetime(2027, 3, 1, 12, tzinfo=UTC))
    return Seeker(known["situation"], *(tuple(known[name]) for name in ("towards", "against", "leans")))


LEARNED = {"certificate", "job-shadowing", "teach-a-newcomer"}  # beside somebody, and proved with a licence
IN_CARE = {"association", "volunteering", "certificate"}
UPWARDS = {"manager-feedback", "one-tool", "other-department"}
MAKERS = {"side-project", "portfolio", "competition", "taster-class"}
LIVES = [
    ("en", "I'm a midwife", "", IN_CARE),
    ("en", "warehouse, nights", "", LEARNED),
    ("en", "warehouse, nights", "into the office there", UPWARDS),
    ("en", "first year biology", "", {"taster-class", "funding", "reading"}),
    ("en", "chef in a hotel kitchen", "run my own kitchen", {"first-customer", "find-mentor"}),
    ("en", "HGV driver for ten years", "", LEARNED),
    ("en", "teaching assistant", "be a teacher", {"what-they-require", "association", "job-shadowing"}),
    ("en", "call centre, taking calls", "", UPWARDS),
    ("en", "seamstress, alterations at home", "have my own shop", {"first-customer", "money-runway"}),
    ("en", "I work on a farm", "", {"certificate", "volunteering", "unadvertised"}),
    ("en", "unpaid carer for my mum", "", {"recognition", "explain-the-gap", "volunteering"}),
    ("en", "musician, gigs and lessons", "live off music", {"portfolio", "side-project"}),
    ("en", "security guard, nights", "", {"certificate", "association"}),
    ("en", "electrician", "my own firm", {"first-customer", "certificate"}),
    ("es", "soy matrona", "", IN_CARE),
    ("es", "mozo de almacén, de noche", "", LEARNED),
    ("es", "primero de biología", "", {"taster-class", "funding", "reading"}),
    ("es", "cocinera en un hotel", "tener mi propio restaurante", {"first-customer", "find-mentor"}),
    ("es", "camionero desde hace diez años", "", LEARNED),
    ("es", "auxiliar en un aula de infantil", "ser maestra", {"what-they-require", "association", "job-shadowing"}),
    ("es", "teleoperadora, atiendo llamadas", "", UPWARDS),
    ("es", "costurera, hago arreglos en casa", "", LEARNED),
    ("es", "jornalero en el campo", "", {"certificate", "volunteering", "unadvertised"}),
    ("es", "cuido a mi madre, sin cobrar", "", {"recognition", "explain-the-gap", "volunteering"}),
    ("es", "músico, bolos y clases", "vivir de la música", {"portfolio", "side-project"}),
    ("es", "vigilante de seguridad, noches", "", {"certificate", "association"}),
]


@pytest.mark.parametrize(("language", "now", "aspiration", "fitting"), LIVES)
def test_the_first_five_fit_the_field_that_their_own_words_show(
    language: str, now: str, aspiration: str, fitting: set[str]
) -> None:
    """COACHING 2.3 and 4.2, with nothing tapped; and nobody is to code or to sit in lectures who spoke of neither."""
    few = set(suggest(told(language, now, aspiration), ()))
    assert fitting <= few
    topics = {*topics_of(now, language), *topics_of(aspiration, language)}
    assert topics & {"create", "research", "tech", "teach"} or not few & MAKERS


def test_the_field_that_somebody_wants_to_leave_does_not_lead_on() -> None:
    out = told("en", "nurse on a ward, but I want out of nursing")
    assert (out.situation, out.towards, out.leans) == ("industry", (), ())
    towards = told("en", "nurse on a ward", "work with data")
    assert "tech" in towards.towards
    assert "care" not in towards.towards
    assert "care" in towards.leans


def test_a_situation_that_was_tapped_counts_before_what_words_show() -> None:
    assert told("en", "made redundant in May").situation == "seeking"
    assert told("en", "made redundant in May", situation="study").situation == "study"


@pytest.mark.parametrize("situation", ["", "else", "student", "seeking", "returning"])
def test_what_takes_an_employer_is_for_those_who_have_one(situation: str) -> None:
    """ "Internal openings" are nothing for somebody who may be a student."""
    topics = tuple({topic for one in library().values() for topic in one.topics})
    shown = {id for n in range(0, len(topics), 3) for id in suggest(Seeker(situation, topics[n : n + 3]), (), count=99)}
    assert "inside-openings" not in shown
    assert "inside-openings" in suggest(Seeker("advance"), (), count=99)
