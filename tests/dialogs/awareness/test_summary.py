"""The summary that ends Awareness: read back, put right line by line, and agreed to."""

from __future__ import annotations

import pytest

from dialogs.awareness.correcting import lines_named
from dialogs.engine import verbs
from tests.dialogs.awareness.talks import TOLD, at, at_the_summary
from tests.dialogs.mentees import met, press


def test_no_question_but_the_summary_is_longer_than_a_phone_shows() -> None:
    """COACHING 1.6: under 350 characters, with answers of ordinary length."""
    phone, long = met(), {}
    for key, text in TOLD.items():
        if phone.mentee.live and key not in ("welcome/place", "awareness/right"):
            long[phone.open] = len(phone.last)
        press(phone, text[1:]) if text.startswith("*") else phone.say(text)
    assert {key: n for key, n in long.items() if n >= 350 and key != "welcome/sure"} == {}


def test_a_line_of_the_summary_is_corrected_and_the_summary_shown_again() -> None:
    """COACHING 3.7: line by line."""
    phone = at("right")
    press(phone, verbs.CHANGE)
    phone.press("I get lost in: people")
    phone.say("maps")
    assert phone.open == "awareness/right"
    assert "I get lost in: maps" in phone.last
    assert "My strengths" in phone.last


def test_a_list_in_the_change_menu_shows_ticks_and_own_words() -> None:
    """Own words joined the ticks: the button names both."""
    phone = at("interests")
    press(phone, f"{verbs.TICK}nature")
    phone.say("comics")
    press(phone, verbs.CHANGE)
    assert "I get lost in: nature and animals, comics" in phone.labels


def test_on_means_exploration_and_later_means_the_menu() -> None:
    """COACHING 3.7: on when they say that they are ready."""
    phone = at("right")
    press(phone, "onward")
    assert (phone.open or "").startswith("exploration/")
    phone = at("right")
    press(phone, "later")
    assert phone.open is None


def test_a_no_with_more_to_it_under_the_summary_is_asked_what_to_change() -> None:
    phone = at("right")
    phone.say("no, not the thing about the afternoons")
    assert "What shall I change?" in phone.last


@pytest.mark.parametrize(
    ("typed", "language", "line"),
    [
        ("no thats wrong. my strengths r fixing stuff", "en", "My strengths: fixing stuff"),
        ("My strengths should be: calm in a crisis", "en", "My strengths: calm in a crisis"),
        ("actually what I'm good at is mending bikes", "en", "My strengths: mending bikes"),
        ("I get lost in old maps", "en", "I get lost in: old maps"),
        ("in the way: money", "en", "In the way: money"),
        ("no, my values are peace and quiet", "en", "Work should give me: peace and quiet"),
        ("beside me is my cousin Zak", "en", "Beside me: my cousin Zak"),
        ("no, mis puntos fuertes son arreglar cosas", "es", "Mis fortalezas: arreglar cosas"),
        (
            "Eso no es así. Mis fortalezas deberían ser: calma en las urgencias",
            "es",
            "Mis fortalezas: calma en las urgencias",
        ),
        ("se me pasa la tarde con mapas viejos", "es", "Se me pasa la tarde con: mapas viejos"),
        ("a mi lado está mi primo Zak", "es", "A mi lado: mi primo Zak"),
    ],
)
def test_a_line_of_the_summary_is_corrected_by_its_name_and_what_it_should_say(
    typed: str, language: str, line: str
) -> None:
    """COACHING 3.7: line by line; then all of it is shown again."""
    phone = at_the_summary(language)
    phone.say(typed)
    assert phone.open == "awareness/right"
    assert line in phone.last


@pytest.mark.parametrize(
    ("typed", "language", "question"),
    [
        ("the learnt one too", "en", "skills"),
        ("the learnt one n the get lost one too", "en", "skills"),
        ("my strengths are wrong", "en", "strengths"),
        ("change the story please", "en", "story"),
        ("no, the get lost one isn't right", "en", "interests"),
        ("la de mis fortalezas también", "es", "strengths"),
        ("mis valores están mal", "es", "values"),
        ("cambia la historia, por favor", "es", "story"),
    ],
)
def test_a_line_of_the_summary_is_opened_by_its_name(typed: str, language: str, question: str) -> None:
    phone = at_the_summary(language)
    phone.say(typed)
    assert phone.open == f"awareness/{question}"


@pytest.mark.parametrize(
    ("typed", "language", "says"),
    [
        ("no one really, my cousin Zak maybe", "en", "Which line does it belong to?"),
        ("I only went there for the money in the end", "en", "Which line does it belong to?"),
        ("no", "en", "What shall I change?"),
        ("en realidad mi prima me echa una mano", "es", "¿A qué línea pertenece?"),
    ],
)
def test_what_names_no_line_is_asked_for_it(typed: str, language: str, says: str) -> None:
    phone = at_the_summary(language)
    phone.say(typed)
    assert phone.open == "awareness/right"
    assert says in phone.last
    assert len(phone.bubbles[-1].rows) > 6


def test_a_yes_to_the_summary_is_still_one() -> None:
    for typed in ("yes", "yes that's me", "enough for today"):
        phone = at_the_summary()
        phone.say(typed)
        assert phone.open != "awareness/right", typed


@pytest.mark.parametrize(
    ("question", "said", "line"),
    [
        ("now", "Oh gosh, well I trained as a baker. Do you need all of it?", "Now: I trained as a baker."),
        ("style", "Well, with a bit of a buzz about the place, people coming and going, and a nice list to tick off "
                  "as I go along. What will you do with this?",
         "I work best: with a bit of a buzz about the place, people coming and going…"),
        ("strengths", "Making things, explaining and being calm when it all kicks off. Can I put that?",
         "My strengths: Making things, explaining and being calm when it all kicks off"),
        ("aspiration", "my own café. Is that silly at my age?", "In a few years: my own café."),
    ],
)  # fmt: skip
def test_the_summary_says_back_what_was_told_and_nothing_that_was_asked(question: str, said: str, line: str) -> None:
    """COACHING 3.7."""
    phone = at("right", **{question: said})
    assert f"• {line}\n" in phone.last


@pytest.mark.parametrize(
    ("typed", "language", "lines"),
    [
        (
            "i managed before: moving to the hostel and beside me is my roommate Arjun",
            "en",
            ["I managed before: moving to the hostel\n", "Beside me: my roommate Arjun\n"],
        ),
        (
            "my strengths are teaching and jokes, and in a few years i want my own shop",
            "en",
            ["My strengths: teaching and jokes\n", "In a few years: i want my own shop\n"],
        ),
        (
            "mis fortalezas son calma y humor, y a mi lado está mi primo Zak",
            "es",
            ["Mis fortalezas: calma y humor\n", "A mi lado: mi primo Zak\n"],
        ),
        ("beside me is my mum and my sister", "en", ["Beside me: my mum and my sister\n"]),
    ],
)
def test_several_lines_of_the_summary_are_corrected_at_once(typed: str, language: str, lines: list[str]) -> None:
    """COACHING 3.7."""
    phone = at_the_summary(language)
    phone.say(typed)
    assert phone.open == "awareness/right"
    for line in lines:
        assert line in phone.last


@pytest.mark.parametrize(
    "joint", [", también ", ". También ", " y "], ids=["after a comma", "after a stop", "with nothing between"]
)
def test_two_lines_are_named_in_one_breath(joint: str) -> None:
    said = f"mis fortalezas son paciencia{joint}mis valores son libertad"
    assert lines_named(said) == [("strengths", "paciencia"), ("values", "libertad")]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "looks good, later"),
        ("en", "that's right, not now"),
        ("en", "yes, enough for today"),
        ("es", "perfecto, luego"),
        ("es", "está bien, ahora no"),
        ("es", "sí, por hoy es suficiente"),
    ],
)
def test_a_yes_for_later_goes_no_further_today(language: str, said: str) -> None:
    phone = at("right")
    phone.mentee.language = language
    phone.say(said)
    assert phone.open is None
    assert phone.mentee.hurdle


@pytest.mark.parametrize("said", ["remove the part about the sea", "take out the bit about the sea please"])
def test_what_is_to_go_is_the_line_that_tells_of_it(said: str) -> None:
    phone = at("right")
    phone.say(said)
    assert phone.open == "awareness/style"
    assert "style" not in phone.mentee.stack[-1].answers
    assert "support" in phone.mentee.stack[-1].answers


def test_what_no_line_tells_of_takes_out_none() -> None:
    phone = at("right")
    before = {*phone.mentee.stack[-1].answers}
    phone.say("remove the bit about my boss")
    assert {*phone.mentee.stack[-1].answers} == before
