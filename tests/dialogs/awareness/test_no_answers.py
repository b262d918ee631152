"""What is said in place of an answer is kept nowhere; what is put right replaces what was said (COACHING 3.1, 8)."""

from __future__ import annotations

import pytest

from tests.dialogs.awareness.talks import at


@pytest.mark.parametrize(
    ("question", "language", "said"),
    [
        ("aspiration", "en", "at the minute I feel a bit daft answering these"),
        ("aspiration", "en", "ok so"),
        ("aspiration", "en", "och I'm a wee bit nervous about this"),
        ("hurdle", "en", "lol you sound like my team lead"),
        ("hurdle", "es", "a ver"),
        ("story", "es", "te cuento"),
        ("story", "es", "qué vergüenza contar esto"),
        ("managed", "es", "preguntás mucho che"),
        ("skills", "en", "you're asking a lot hen"),
    ],
)
def test_what_is_no_answer_is_kept_nowhere(question: str, language: str, said: str) -> None:
    phone = at(question)
    phone.mentee.language = language
    before = dict(phone.mentee.stack[-1].answers)
    phone.say(said)
    assert phone.open == f"awareness/{question}"
    assert phone.mentee.stack[-1].answers == before


def test_being_nervous_may_be_what_stands_in_the_way() -> None:
    phone = at("hurdle")
    phone.say("I'm nervous about it")
    assert phone.open == "awareness/managed"


@pytest.mark.parametrize("seconds", [1, 10])
def test_no_i_mean_replaces_what_stands_in_the_way(seconds: int) -> None:
    phone = at("hurdle")
    phone.say("who could help is Karen")
    phone.say("no I mean what gets in the way is me, I'd lose my nerve", seconds)
    assert phone.open == "awareness/managed"
    assert phone.mentee.stack[-1].answers["hurdle"].value == "what gets in the way is me, I'd lose my nerve"


def test_no_strength_is_made_of_a_put_down() -> None:
    phone = at("strengths")
    phone.say("och I wouldn't say I'm good at any of that")
    assert phone.mentee.stack[-1].answers["strengths"].value == []
