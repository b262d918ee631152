"""What is not understood several times in a row: never the same sentence twice, and a way out from the third on."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.dialogs.engine.talks import at_date_sure, begun
from tests.dialogs.phone import words
from tests.dialogs.preparation.talks import begin, path, ready, talk


def refused(chat, key: str, said: list[str]) -> list[dict[str, str]]:  # type: ignore[no-untyped-def]
    """In each language, what is answered to each."""
    found = []
    for text in said:
        chat.say(text)
        assert chat.keys == [key]
        found.append({language: words().text(chat.phrase(key), language) for language in ("en", "es")})
    return found


LONG = [f"my sister says that I should take {n} more weeks" for n in ("some", "a few", "many", "lots of", "no", "any")]


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_sentence_comes_twice_in_a_row(language: str) -> None:
    chat, _ = at_date_sure()
    heard = [one[language] for one in refused(chat, "engine-not-a-choice", ["hm?", "hmpf", *LONG])]
    assert all(one != other for one, other in pairwise(heard))
    assert all(len(one) < len(heard[0]) + 20 for one in heard[2:])


def test_from_the_third_time_on_a_way_out_is_named_and_is_one() -> None:
    chat, _ = at_date_sure()
    said = refused(chat, "engine-not-a-choice", ["hm?", *LONG])
    assert not any("pause" in one["en"] for one in said[:2])
    assert all("“pause”" in one["en"] and "«pausa»" in one["es"] for one in said[2:])
    chat.say("pause")
    assert chat.mentee.paused == "pause"


def test_a_question_that_may_be_skipped_says_so() -> None:
    phone = begin(ready())
    talk(phone, until="hours")
    for said in ("depends on my shifts", "well, the shifts", "no way to tell"):
        phone.say(said)
    assert "“skip”" in phone.last
    phone.say("skip")
    assert path(phone) != "hours"


def test_of_two_questions_in_a_row_the_second_is_refused_in_other_words() -> None:
    chat, _ = at_date_sure()
    first = refused(chat, "engine-not-a-choice", LONG[:1])
    chat.press("yes")
    chat.say("call Anna")
    chat.say("2027-03-11")
    assert refused(chat, "engine-not-a-choice", LONG[:1]) != first


def test_an_answer_in_between_begins_anew() -> None:
    chat, _ = at_date_sure()
    first = refused(chat, "engine-not-a-choice", LONG[:2])
    chat.press("change")
    chat.say("2027-06-02")
    assert refused(chat, "engine-not-a-choice", LONG[:1]) == first[:1]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    ("before", "key"),
    [
        (["a town"], "engine-not-in-the-list"),
        (["a town", "*"], "engine-not-on-the-scale"),
    ],
)
def test_lists_and_scales_vary_too(before: list[str], key: str, language: str) -> None:
    chat = begun("kinds")
    for text in before:
        chat.press(text) if text == "*" else chat.say(text)
    heard = [one[language] for one in refused(chat, key, LONG)]
    assert all(one != other for one, other in pairwise(heard))


@pytest.mark.parametrize("said", ["eso es todo", "Eso es todo.", "that's all", "Thats it!", "nada más"])
@pytest.mark.parametrize("ticked", [[], ["a"], ["a", "b"]])
def test_that_is_all_typed_is_the_button(said: str, ticked: list[str]) -> None:
    chat = begun("kinds")
    chat.say("a town")
    for item in ticked:
        chat.press(f"[{item}")
    chat.say(said)
    assert chat.open == "sure"
    assert chat.mentee.stack[0].answers["likes"].value == ticked
