"""Who leaves for a moment, and what is heard when they are back: as if nobody had left."""

from __future__ import annotations

import pytest

from dialogs.engine.events import Commanded, Said, Tapped
from tests.dialogs.awareness.talks import at
from tests.dialogs.followed import Followed
from tests.dialogs.mentees import met, place_of
from tests.dialogs.phone import Phone
from tests.dialogs.wished import followed

GOAL = {"en": "I will learn Excel by 30 June 2027", "es": "Voy a aprender Excel antes del 30 de junio de 2027"}
LEAVES = {
    "en": ("brb", "one sec", "gotta go", "back in 5", "brb, the kids", "hold on a sec", "let me think"),
    "es": (
        "ahora vuelvo",
        "espera un momento",
        "me tengo que ir",
        "ahorita regreso",
        "dame un minuto",
        "déjame pensar",
    ),
}
BOTH = [(language, said) for language, row in LEAVES.items() for said in row]


def asked_for_a_goal(language: str) -> Followed:
    phone = followed(language)
    phone.turn(Tapped("menu", "preparation"))
    phone.news()
    return phone


def values(phone: Phone) -> dict[str, str]:
    """What is kept, by question, in their words."""
    given = [(path, one) for frame in phone.mentee.frames() for path, one in frame.answers.items()]
    return {path: "\n".join(message.text for message in one.messages) for path, one in given}


def at_story(*said: str) -> Phone:
    phone = at("story")
    for text in said:
        phone.say(text)
    return phone


@pytest.mark.parametrize(("language", "leaves"), BOTH)
def test_who_comes_back_with_an_answer_goes_on(language: str, leaves: str) -> None:
    phone = asked_for_a_goal(language)
    asked = phone.open
    phone.say(leaves)
    assert len(phone.news()) == 1
    phone.say(GOAL[language], 600)
    assert phone.mentee.paused == ""
    assert phone.open not in (None, asked)


@pytest.mark.parametrize(
    ("language", "back"),
    [
        *(
            ("en", back)
            for back in ("ok", "thanks", "back", "im back", "ok back", "hi again", "go on", "sorry, im back")
        ),
        *(("es", back) for back in ("vale", "gracias", "ya volví", "aquí estoy", "ya regresé", "hola", "sigamos")),
    ],
)
def test_who_only_says_that_they_are_back_is_asked_once_more(language: str, back: str) -> None:
    phone = asked_for_a_goal(language)
    asked = phone.open
    phone.say(LEAVES[language][0])
    phone.news()
    phone.say(back, 300)
    assert phone.open == asked
    assert not phone.mentee.stack[-1].answers
    assert not phone.mentee.stack[-1].early
    assert {"en": "Welcome back", "es": "de vuelta"}[language] in phone.last


@pytest.mark.parametrize(
    ("said", "kept"),
    [("im back. I ran the school fair", "I ran the school fair"), ("I ran the school fair", "I ran the school fair")],
)
def test_a_word_of_being_back_is_no_part_of_the_answer(said: str, kept: str) -> None:
    assert values(at_story("brb", said))["story"] == kept


def test_two_messages_sent_on_coming_back_are_read_without_the_first() -> None:
    phone = at_story("brb")
    phone.turn(Said((phone.typed("ok im back", 60), phone.typed("I ran the school fair", 5))))
    assert values(phone)["story"] == "I ran the school fair"


@pytest.mark.parametrize(
    ("said", "goes_to"),
    [
        ("can we skip this one", "awareness/strengths"),
        ("go back", "awareness/interests"),
        ("how many more?", "awareness/story"),
        ("why do you ask", "awareness/story"),
        ("who sees this?", "awareness/story"),
    ],
)
def test_an_order_or_a_question_is_heard_as_in_an_open_talk(said: str, goes_to: str) -> None:
    phone, plain = at_story("brb", said), at_story(said)
    assert phone.open == plain.open == goes_to
    assert phone.last == plain.last
    assert not values(phone).get("story")


@pytest.mark.parametrize("asks", ["what was the question?", "where were we?", "what was my last answer", "where was i"])
@pytest.mark.parametrize("pause", ["brb", "/pause"])
def test_who_asks_where_we_were_is_told_and_asked_once_more(asks: str, pause: str) -> None:
    phone = at_story(pause, asks)
    assert phone.open == "awareness/story"
    assert "“people and their stories”" in phone.last
    assert "Now a story" in phone.last


@pytest.mark.parametrize(("language", "bye"), [("en", "bye"), ("en", "see you"), ("es", "chau"), ("es", "hasta luego")])
def test_a_goodbye_after_it_calls_nobody_back(language: str, bye: str) -> None:
    phone = asked_for_a_goal(language)
    asked = phone.open
    phone.say({"en": "gotta go", "es": "me tengo que ir"}[language])
    phone.news()
    phone.say(bye)
    assert len(phone.news()) == 1
    assert phone.last != phone.bubbles[-2].text
    phone.say(GOAL[language], 3600)
    assert phone.open not in (None, asked)


def test_one_more_leave_is_one() -> None:
    phone = at_story("brb", "one more minute", "hold on")
    assert phone.mentee.paused
    phone.say("I ran the school fair")
    assert values(phone)["story"] == "I ran the school fair"


@pytest.mark.parametrize("said", ["brb", "one sec"])
def test_a_yes_to_a_choice_is_still_the_answer(said: str) -> None:
    phone = met()
    for text in ("Berlin", said, "quick plan"):
        phone.say(text)
    assert (phone.open or "").startswith("preparation/")


def test_a_question_in_between_is_not_left_by_it() -> None:
    """A setting's question waits an hour by itself."""
    phone = followed("en")
    phone.turn(Tapped("menu", "settings"))
    phone.press("Reminders at")
    asked = phone.open
    assert asked
    phone.say("one sec")
    assert phone.open == asked
    phone.say("18:00")
    assert phone.mentee.hour.hour == 18


def test_after_weeks_nothing_is_taken_for_an_answer() -> None:
    phone = at_story("brb")
    phone.say("I ran the school fair", 40 * 86400)
    assert phone.mentee.paused == "pause"
    assert "story" not in values(phone)


def test_signs_of_need_are_heard_before_all_else() -> None:
    phone = at_story("brb", "I want to kill myself")
    assert phone.mentee.paused == "crisis"
    assert "story" not in values(phone)


def test_a_pause_that_was_asked_for_by_name_is_longer() -> None:
    phone = at_story()
    phone.turn(Commanded("pause"))
    phone.say("I ran the school fair")
    assert "story" not in values(phone)
    assert place_of(phone) is None


def test_the_buttons_of_the_question_stand() -> None:
    phone = met()
    phone.say("guadalajara")
    phone.say("hang on a sec")
    phone.press("Guadalajara, Spain")
    assert phone.open == "welcome/sure"
    assert phone.mentee.paused == ""


def test_a_command_in_between_changes_nothing() -> None:
    phone = at_story("brb", "/plan", "I ran the school fair")
    assert values(phone)["story"] == "I ran the school fair"
