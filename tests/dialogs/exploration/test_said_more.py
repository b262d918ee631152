"""A list that is told in several messages, and its items named in people's own words."""

from __future__ import annotations

import pytest

from tests.dialogs.exploration.explorer import KNOWN, explorer, goes
from tests.dialogs.exploration.test_removing import IDEAS, listed, on_it


@pytest.mark.parametrize(
    ("language", "first", "more", "all_of_them"),
    [
        ("en", "a degree", ["an evening class for painters", "volunteering at the school"], "that's the list"),
        ("es", "una carrera", ["una charla para pintores", "ayudar en el colegio"], "esa es la lista"),
    ],
)
def test_ideas_come_one_message_after_the_other(language: str, first: str, more: list[str], all_of_them: str) -> None:
    phone = listed(language, first)
    if phone.open == "exploration/pull":
        for one in more:
            phone.say(one)
        phone.say(all_of_them)
    assert phone.open == "exploration/pull"
    labels = " ".join(phone.labels)
    assert all(one in labels for one in (*IDEAS[language], first, *more))
    assert all_of_them not in labels


@pytest.mark.parametrize(
    "said", ["the Zak one makes me happy", "that one", "I feel awful", "what does that mean?", "no"]
)
def test_what_is_said_of_the_list_is_no_idea_for_it(said: str) -> None:
    phone = listed("en", "a degree")
    phone.say(said)
    assert said not in " ".join(phone.labels)


@pytest.mark.parametrize(
    ("said", "language", "named"),
    [
        ("the Zak one makes me happy", "en", [1]),
        ("oh I wanted the garage one", "en", [0]),
        ("lo de Zak me da alegría", "es", [1]),
        ("ay no, yo quería lo del taller", "es", [0]),
    ],
)
def test_words_that_name_one_choose_it(said: str, language: str, named: list[int]) -> None:
    phone = listed(language, "*enough")
    assert phone.open == "exploration/pull"
    phone.say(said)
    frame = phone.mentee.stack[-1]
    assert len(frame.answers["pull"].value) == len(named)
    assert phone.open == "exploration/fit"


@pytest.mark.parametrize("said", ["the Zak one is too far", "lo de Zak no me gusta"])
def test_ill_said_of_one_does_not_choose_it(said: str) -> None:
    phone = listed("es" if "lo de" in said else "en", "*enough")
    phone.say(said)
    assert phone.open == "exploration/pull"


@pytest.mark.parametrize(("said", "language"), [("both I suppose", "en"), ("las dos, supongo", "es")])
def test_both_among_small_words_are_both(said: str, language: str) -> None:
    phone = explorer(language, **KNOWN)
    goes(phone, "a blog\na course in statistics", "*no", "*enough", said)
    assert phone.open == "exploration/fit"
    assert len(phone.mentee.stack[-1].answers["pull"].value) == 2


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("no the Zak one isn't an idea, take that off", "en"),
        ("the Zak one isn't an idea", "en"),
        ("lo de Zak no es una idea, quítalo", "es"),
    ],
)
def test_what_is_said_to_be_no_idea_goes(said: str, language: str) -> None:
    phone = listed(language)
    phone.say(said)
    assert on_it(phone) == [IDEAS[language][0], IDEAS[language][2]]
