"""What is told as done, or as nothing done, in place of an answer of the week's look (COACHING 6.4)."""

from __future__ import annotations

import pytest

from tests.dialogs.checkin.weeks import begun, latest, path


def test_a_module_that_was_done_is_not_how_far_it_is() -> None:
    phone = begun()
    phone.say("I did module 1 of the course")
    assert path(phone) == "progress.1.percent"
    assert phone.mentee.stack[-1].answers["well"].value == "I did module 1 of the course"


def test_what_is_told_as_done_in_place_of_the_number_is_offered_for_ticking() -> None:
    phone = begun()
    phone.say("it was a good week, I read chapter one")
    assert "read chapter one" in phone.news()[0].text
    assert phone.bubbles[-2].rows or phone.bubbles[-1].rows


@pytest.mark.parametrize(
    ("said", "language"), [("I finally read chapter one, my friend was proud", "en"), ("I read chapter one", "en")]
)
def test_a_step_that_went_well_is_offered_for_ticking_and_not_as_the_next(said: str, language: str) -> None:
    phone = begun(language)
    phone.say("20")
    phone.news()
    phone.say(said)
    assert "read chapter one" in "\n".join(bubble.text for bubble in phone.news()[:-1])
    phone.say("nothing")
    phone.say("5")
    labels = [label for row in phone.bubbles[-1].rows for label, _ in row]
    assert any("solve ten" in label for label in labels)
    assert not any("read chapter" in label for label in labels)


@pytest.mark.parametrize(("said", "step"), [("first one", 0), ("the second", 1)])
def test_a_step_is_chosen_by_its_place(said: str, step: int) -> None:
    phone = begun()
    for answer in ("20", "I rang Ana", "nothing", "5", said):
        phone.say(answer)
    assert latest(phone).next_step == ("read chapter one", "solve ten questions")[step]


@pytest.mark.parametrize(
    ("said", "language", "number"),
    [
        ("0, its literally been 10 mins", "en", 0),
        ("like 10%? ive done sod all", "en", 10),
        ("5, only just started lol", "en", 5),
        ("20 ish. havent done anything since", "en", 20),
        ("como 10 o 15 por ahi", "es", 10),
        ("pues un 10 o un 15 por ciento, apenas voy empezando", "es", 10),
        ("0, llevo 10 minutos", "es", 0),
        ("un 5, no hice nada de nada", "es", 5),
    ],
)
def test_a_number_beside_nothing_done_is_only_the_number_and_is_not_praised(
    said: str, language: str, number: int
) -> None:
    phone = begun(language)
    phone.say(said)
    answers = phone.mentee.stack[-1].answers
    assert path(phone) == "well"
    assert answers["progress.1.percent"].value == number
    assert "well" not in answers


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("did nothin", "en"),
        ("ive done sod all", "en"),
        ("nowt", "en"),
        ("didn't do much", "en"),
        ("no hice nada", "es"),
        ("hice poca cosa, la verdad", "es"),
        ("ni michi", "es"),
    ],
)
def test_nothing_done_is_not_praised_as_what_went_well(said: str, language: str) -> None:
    phone = begun(language)
    phone.say("20")
    phone.say(said)
    assert path(phone) == "way"
    assert phone.mentee.stack[-1].answers["well"].value == ""
    assert ("Some weeks are like that" if language == "en" else "Hay semanas así") in phone.last


@pytest.mark.parametrize(("said", "language"), [("hice mucho", "es"), ("got a lot done", "en")])
def test_much_done_is_kept_as_what_went_well(said: str, language: str) -> None:
    phone = begun(language)
    phone.say("20")
    phone.say(said)
    assert phone.mentee.stack[-1].answers["well"].value == said
