"""The little language in which phrases are written as data."""

from __future__ import annotations

import pytest

from dialogs.understanding.phrases import compiled, forms

CLASSES = {"kin": "mum dad", "hurt": "hit+ beat+"}


def found(phrase: str, text: str) -> bool:
    return bool(compiled([phrase], CLASSES).found(text.split()))


@pytest.mark.parametrize(
    ("phrase", "yes", "no"),
    [
        ("kill time|it", "we kill time", "we kill bugs"),
        ("no more? tea", "no tea", "no black tea"),
        ("suic* note", "suicide note", "suitcase note"),
        ("{kin} {hurt} me", "dad hits me", "dad helps me"),
        ("# kms", "10 kms", "many kms"),
        ("ask @", "ask priya@", "ask priya"),
        ("live ~in|near", "i want to live", "i want to live in leeds"),
        ("take .. pills", "take all of the pills", "take one two three four pills"),
    ],
)
def test_a_phrase_is_found_where_it_fits(phrase: str, yes: str, no: str) -> None:
    """Each sign of the language."""
    assert found(phrase, yes)
    assert not found(phrase, no)


@pytest.mark.parametrize("phrase", ["? me", "~not now", ".. me", "me? you", "a* b", "a|~b c"])
def test_a_phrase_that_cannot_be_meant_is_refused(phrase: str) -> None:
    """A slip in the data fails when it is loaded, not in a talk."""
    with pytest.raises(ValueError, match=r"token|begin"):
        compiled([phrase], CLASSES)


def test_a_verb_has_its_forms() -> None:
    """Regular ones; the irregular are written out in the data."""
    assert {"hit", "hits", "hitting"} <= set(forms("hit"))
    assert {"choke", "chokes", "choked", "choking"} <= set(forms("choke"))
    assert {"carry", "carries", "carried", "carrying"} <= set(forms("carry"))
