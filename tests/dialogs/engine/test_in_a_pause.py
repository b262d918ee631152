"""What is said in a longer pause: what is asked of the talk and ordered is heard, a plain answer goes on, and what
may be one is offered by itself."""

from __future__ import annotations

import pytest

from dialogs.engine.events import Commanded
from tests.dialogs.awareness.talks import at
from tests.dialogs.engine.test_leaves import asked_for_a_goal, values
from tests.dialogs.phone import Phone
from tests.dialogs.wished import followed

FAIR, ALPS = "I ran the school fair", "I walked across the Alps"


def paused_at_story(*said: str) -> Phone:
    phone = at("story")
    phone.say("/pause")
    for text in said:
        phone.say(text)
    return phone


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("how many more?", "After this come about"),
        ("who sees this?", "Nobody reads along here"),
        ("why do you ask", "What you are good at shows best"),
        ("give me an example", "For example"),
        ("is this a bot?", "I'm a program"),
        ("can you do check-ins on sundays", "Sundays at 18:00"),
    ],
)
def test_a_question_is_answered_and_the_pause_goes_on(said: str, told: str) -> None:
    phone = paused_at_story(said)
    assert told in phone.last
    assert phone.mentee.paused == "pause"
    assert phone.open is None
    assert not phone.mentee.stack[-1].early
    assert not values(phone).get("story")


@pytest.mark.parametrize(
    ("said", "goes_to"),
    [("can we skip this one", "awareness/strengths"), ("go back", "awareness/interests")],
)
def test_an_order_that_moves_the_talk_ends_it(said: str, goes_to: str) -> None:
    phone = paused_at_story(said)
    assert phone.open == goes_to
    assert phone.mentee.paused == ""


def test_an_answer_is_put_right() -> None:
    phone = at("story", interests="biology")
    phone.say("/pause")
    phone.say("i meant chemistry not biology")
    assert "chemistry" in values(phone)["interests"]


@pytest.mark.parametrize(("language", "said"), [("en", "40"), ("es", "un 40"), ("en", "about 40 i think")])
def test_a_plain_answer_goes_on(language: str, said: str) -> None:
    phone = followed(language)
    phone.turn(Commanded("checkin"))
    asked = phone.open
    phone.turn(Commanded("pause"))
    phone.say(said)
    assert phone.mentee.paused == ""
    assert phone.open not in (None, asked)


def test_words_that_may_be_the_answer_are_one_tap_from_it() -> None:
    phone = paused_at_story(FAIR)
    assert phone.mentee.paused == "pause"
    assert "Now a story" in phone.last
    phone.press("Yes: ")
    assert values(phone)["story"] == FAIR
    assert phone.open == "awareness/strengths"
    assert phone.mentee.paused == ""


@pytest.mark.parametrize(("language", "said"), [("en", "the wedding was lovely"), ("es", "la boda fue preciosa")])
def test_what_can_be_no_number_is_no_answer_to_how_far(language: str, said: str) -> None:
    """It is offered to the journal, as with no talk open."""
    phone = followed(language)
    phone.turn(Commanded("checkin"))
    asked = phone.open
    phone.turn(Commanded("pause"))
    phone.say(said)
    assert phone.open == "aside/page"
    phone.press({"en": "Yes, keep it", "es": "Sí, gu"}[language])
    assert [page.words for page in phone.mentee.plan.journal()] == [said]
    phone.say({"en": "go on", "es": "sigamos"}[language])
    assert phone.open == asked
    assert not phone.mentee.stack[-1].early


@pytest.mark.parametrize("yes", ["yes that's my answer", "yes it was my answer", "yes keep it"])
def test_it_can_be_said_that_they_are_it(yes: str) -> None:
    assert values(paused_at_story(FAIR, yes))["story"] == FAIR


@pytest.mark.parametrize("no", ["no", "no it isn't", "nope"])
def test_or_that_they_are_not_and_it_goes_on(no: str) -> None:
    phone = paused_at_story(FAIR, no)
    assert phone.open == "awareness/story"
    assert not values(phone).get("story")
    assert FAIR not in phone.last


@pytest.mark.parametrize("between", ["Go on", "/resume"])
def test_several_are_kept_apart(between: str) -> None:
    phone = paused_at_story(FAIR, ALPS)
    phone.press(between) if between[0] != "/" else phone.say(between)
    labels = [label for row in phone.bubbles[-1].rows for label, _ in row]
    assert [label for label in labels if label.startswith("Yes")] == [f"Yes: {FAIR}", f"Yes: {ALPS}"]
    phone.press("Yes: I walked")
    assert values(phone)["story"] == ALPS


def test_several_can_be_one() -> None:
    phone = paused_at_story(FAIR, ALPS)
    phone.say("go on")
    phone.press("All of it")
    assert values(phone)["story"] == f"{FAIR}\n{ALPS}"


@pytest.mark.parametrize("said", ["hello?", "remind me friday instead", "how many more?", "why do you ask", "thanks"])
def test_what_is_no_answer_is_not_offered_as_one(said: str) -> None:
    phone = paused_at_story(said, "go on")
    assert phone.open == "awareness/story"
    assert not phone.mentee.stack[-1].early
    assert said not in phone.last


@pytest.mark.parametrize("said", ["can we skip this one", "skip", "how many more?"])
def test_with_something_offered_an_order_is_still_an_order(said: str) -> None:
    phone = paused_at_story(FAIR, "go on", said)
    assert said not in values(phone).get("story", "")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("pause until monday", "let's pause until tomorrow", "can we stop until friday")),
        *(
            ("es", said)
            for said in ("pausa hasta el lunes", "hagamos una pausa hasta el viernes", "paremos hasta mañana")
        ),
    ],
)
def test_a_pause_until_a_day_lets_the_talk_wait_and_offers_a_rest(language: str, said: str) -> None:
    phone = asked_for_a_goal(language)
    phone.say(said)
    assert phone.mentee.paused == "pause"
    assert "goal" not in values(phone)
    assert "rest-offer-sure" in phone.keys


@pytest.mark.parametrize(
    ("language", "said"),
    [
        *(("en", said) for said in ("stop for today", "let's continue tomorrow", "talk tomorrow", "lets stop here")),
        *(("es", said) for said in ("seguimos mañana", "seguimos el lunes", "hablamos mañana", "lo dejamos por hoy")),
    ],
)
def test_who_stops_for_longer_is_not_asked_again_before_they_say_so(language: str, said: str) -> None:
    phone = asked_for_a_goal(language)
    phone.say(said)
    assert phone.mentee.paused == "pause"
    assert "goal" not in values(phone)
