"""A line that is said to be wrong is put right, and who does not know yet has named no direction (COACHING 3.5)."""

from __future__ import annotations

import pytest

from dialogs.understanding.undecided import is_undecided
from tests.dialogs.awareness.talks import at_the_summary


@pytest.mark.parametrize(
    ("language", "text", "question", "value"),
    [
        ("en", "the few years one is wrong, i dont know where i wanna be yet", "aspiration", "unknown"),
        ("en", "few years is off, I want to teach", "aspiration", "I want to teach"),
        ("en", "my story is wrong, it should be that I ran a fair", "story", "I ran a fair"),
        ("es", "lo de unos años está mal, no sé qué quiero hacer todavía", "aspiration", "unknown"),
        ("es", "unos años está mal, quiero enseñar", "aspiration", "quiero enseñar"),
        ("es", "la historia está mal, es que organicé una feria", "story", "organicé una feria"),
    ],
)
def test_what_is_wrong_is_no_part_of_what_is_right(language: str, text: str, question: str, value: str) -> None:
    phone = at_the_summary(language)
    phone.say(text)
    kept = phone.mentee.stack[-1].answers[question].value
    assert (kept.get("text") if isinstance(kept, dict) else kept) == value


@pytest.mark.parametrize(
    "text",
    [
        *(
            "I don't know what I want",
            "no clue what job i want tbh",
            "idk what i wanna do",
            "not sure where I'd like to be",
        ),
        *("no sé dónde quiero estar", "ni idea de qué quiero ser", "la verdad aún no sé qué trabajo quiero"),
    ],
)
def test_not_knowing_where_to_is_heard(text: str) -> None:
    assert is_undecided(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "I don't know what I want, maybe teaching",
            "I know what I want",
            "not sure what I want to do but near the sea",
        ),
        *("no sé qué quiero, quizá enseñar", "no sé dónde quiero estar pero con mi hija", "sé lo que quiero"),
    ],
)
def test_who_says_more_has_told_something(text: str) -> None:
    assert not is_undecided(text)
