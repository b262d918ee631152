"""Telegram's HTML as the coach writes it: escaping, lengths, cutting."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.sandbox.markup import parse_html
from dialogs.engine.markup import blank, clean, escape, parts, shortened, units, visible

FAMILY = "👩‍👩‍👧‍👦"  # four people, three joiners: one character to those who read it

STYLED = st.recursive(
    st.text(max_size=30).map(escape),
    lambda inner: st.one_of(
        st.builds("<{0}>{1}</{0}>".format, st.sampled_from("bi"), inner),
        st.lists(inner, max_size=5).map("\n\n".join),
        st.lists(inner, max_size=5).map(" ".join),
    ),
)


@given(st.text())
@example('a < b && c > d "e" &amp; <b>')
def test_what_was_typed_is_read_as_it_was_typed(text: str) -> None:
    """Nothing that somebody types is taken as markup, or changes, but for controls that Telegram refuses."""
    assert visible(escape(text)) == clean(text)
    assert parse_html(escape(text)) == (clean(text).strip(), [])


def test_only_what_cannot_be_sent_goes() -> None:
    """C0 controls and halves of surrogate pairs go; any script, marks of direction and joiners stay."""
    kept = "a\tb\nשלום \u200f\u202e\u200b عربي " + FAMILY
    assert clean(kept) == kept
    assert clean("a\x00\x07\x1b\ud83db\r\nc\rd") == "ab\nc\nd"


@given(STYLED, st.integers(20, 60), st.integers(20, 60))
@example("<b>" + "x" * 50 + "</b><i> </i><b> " + FAMILY * 9 + "</b>", 30, 20)
@example("\n\n000 00000000000000000", 22, 20)
def test_cutting_loses_nothing_and_every_part_can_be_sent(source: str, limit: int, first: int) -> None:
    """Each part is well-formed, not blank, within the limit; the letters and their styles are those of the whole."""
    found = parts(source, limit, first)
    if len(found) == 1:
        assert found == [source] or units(visible(source)) > first
    for n, part in enumerate(found):
        text, _ = parse_html(part)
        assert units(visible(part)) <= (limit if n else first)
        assert visible(part) == text != "" or len(found) == 1
    assert [letter for part in found for letter in _letters(part)] == _letters(source)


def _letters(source: str) -> list[tuple[str, frozenset[str]]]:
    """The characters but white space, each with the tags around it."""
    found: list[tuple[str, frozenset[str]]] = []
    around: list[str] = []
    for piece in re.split(r"(</?[bi]>)", source):
        if piece.startswith("</"):
            around.pop()
        elif re.fullmatch(r"<[bi]>", piece):
            around.append(piece[1])
        else:
            found += [(letter, frozenset(around)) for letter in visible(piece) if not letter.isspace()]
    return found


def test_white_space_at_a_cut_goes_however_long_it_is() -> None:
    assert parts("<b>one" + "\n" * 100 + " two</b>", 10) == ["<b>one</b>", "<b>two</b>"]
    assert parts("one <i> two</i>", 5) == ["one", "<i>two</i>"]


def test_a_text_is_cut_between_paragraphs_else_lines_else_words() -> None:
    assert parts("one two\n\nthree\nfour", 16) == ["one two", "three\nfour"]
    assert parts("one two\nthree four", 16) == ["one two", "three four"]
    assert parts("one two three four", 16) == ["one two three", "four"]
    assert parts("x" * 20, 16) == ["x" * 16, "x" * 4]


def test_tags_open_at_a_cut_are_closed_and_opened_again() -> None:
    assert parts("<b>one <i>two three</i></b> four", 8) == ["<b>one <i>two</i></b>", "<b><i>three</i></b>", "four"]


def test_a_character_is_not_cut_in_two() -> None:
    """Neither a family of four, nor a flag, nor a letter from its accent."""
    assert parts(FAMILY * 3, 24) == [FAMILY * 2, FAMILY]
    assert parts("🇬🇧🇪🇸🇫🇷", 10) == ["🇬🇧🇪🇸", "🇫🇷"]
    assert shortened("e\u0301" * 5, 6) == "e\u0301e\u0301…"
    assert shortened("ab", 2) == "ab"


@pytest.mark.parametrize(
    ("text", "limit", "cut"),
    [
        ("i do the quality checks on the line", 22, "i do the quality…"),
        ("ask for a shadowing day", 13, "ask for a…"),
        ("paciencia, orden y trato con la gente", 12, "paciencia…"),
        ("internationalisation of it", 12, "internation…"),
        ("whole words fit", 12, "whole words…"),
    ],
)
def test_what_is_cut_ends_at_a_word_where_one_is_near(text: str, limit: int, cut: str) -> None:
    assert shortened(text, limit) == cut


def test_a_character_larger_than_the_limit_is_cut_all_the_same() -> None:
    """Accents can be piled up without end; what comes of it has to be sent."""
    towers = "a" + "\u0301" * 100
    assert "".join(parts(towers, 30)) == towers
    assert len(shortened(towers, 10)) == 10


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\u200f\u2060", "\u00a0"])
def test_what_shows_nothing_is_blank(text: str) -> None:
    assert blank(text)
    assert not blank(text + "·")


def test_a_paste_of_a_thousand_pages_becomes_as_many_messages_as_it_needs() -> None:
    """Each as full as its words allow; by an algorithm whose work grows with the length, not with its square."""
    found = parts("<b>word</b> " * 200_000)
    assert [units(visible(part)) for part in found[:-1]] == [4094] * (len(found) - 1)
