"""Which suggestions are made to whom (COACHING 4.2)."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.awareness.questions import SITUATIONS
from dialogs.exploration.choosing import AT_ONCE, Seeker, suggest
from dialogs.exploration.library import library
from dialogs.exploration.topics import leaning, topics_of


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
