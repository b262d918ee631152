"""Words as they are typed on a phone."""

from __future__ import annotations

from dialogs.understanding.phone import Ear

EAR = Ear({"wanna": "want to", "i am": "im", "lol": ""}, {"certificate", "promoted", "starter", "finish"})


def heard(text: str) -> list[str]:
    return [word.said for word in EAR.words(text)]


def test_short_forms_become_what_they_stand_for() -> None:
    """One word or two, into any number, none too; each keeps what was typed."""
    assert heard("I am LOL wanna go") == ["im", "want", "to", "go"]
    assert [word.typed for word in EAR.words("Wanna go")] == ["Wanna", "Wanna", "go"]


def test_a_slip_is_mended_against_the_words_that_are_known() -> None:
    """A letter wrong, missing, added or swapped; not a name, not another form of the word, not the first letter."""
    assert heard("certifcate certificte cetrificate") == ["certificate"] * 3
    assert heard("starters promotes finsih") == ["starters", "promotes", "finish"]
    assert heard("see Promotea") == ["see", "promotea"]
    assert heard("erttificate") == ["erttificate"]


def test_what_parts_a_sentence_is_kept() -> None:
    """Commas and full stops, whatever they look like."""
    assert heard("one, two… three\nfour (five)") == ["one", ",", "two", "three", ".", "four", ",", "five", ","]
