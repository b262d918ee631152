"""HTML becomes plain text and entities, as in the Message that Telegram gives back."""

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.markup import find_commands, parse_html, units
from bot.sandbox.refusal import Refusal

Json = dict[str, Any]


def entity(kind: str, offset: int, length: int, **details: Any) -> Json:
    return {"offset": offset, "length": length, "type": kind, **details}


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>Plan</b> for <i>Ada</i>", "Plan for Ada", [entity("bold", 0, 4), entity("italic", 9, 3)]),
        ("<B>Plan</B>", "Plan", [entity("bold", 0, 4)]),
        ("<b>a <u>b</u></b>", "a b", [entity("bold", 0, 3), entity("underline", 2, 1)]),
        ("😀 <code>x</code>", "😀 x", [entity("code", 3, 1)]),
        ("&lt;b&gt; &amp; &quot;x&quot; &#39; &#x27;", "<b> & \"x\" ' '", []),
        ('<a href="https://example.org/?a=1&amp;b=2">here</a>', "here",
         [entity("text_link", 0, 4, url="https://example.org/?a=1&b=2")]),
        ('<a href="nowhere">here</a>', "here", []),
        ('<a href="https://a.org/?b=1&c=2&#;">x</a>', "x", [entity("text_link", 0, 1, url="https://a.org/?b=1&c=2&#;")]),
        ('<span class="tg-spoiler">x</span><tg-spoiler>y</tg-spoiler>', "xy",
         [entity("spoiler", 0, 1), entity("spoiler", 1, 1)]),
        ("<blockquote expandable>long</blockquote>", "long", [entity("expandable_blockquote", 0, 4)]),
        ('<pre><code class="language-py">x</code></pre>', "x", [entity("pre", 0, 1, language="py")]),
        ('<tg-time unix="9" format="r">now</tg-time>', "now",
         [entity("date_time", 0, 3, unix_time=9, date_time_format="r")]),
        ("  <b> x </b> ", "x", [entity("bold", 0, 1)]),
        ("<b></b>x", "x", []),
    ],
)  # fmt: skip
def test_html_gives_text_and_entities(source: str, text: str, entities: list[Json]) -> None:
    """core.telegram.org/bots/api#html-style; offsets count UTF-16 units, white space at the ends goes."""
    assert parse_html(source) == (text, entities)


@given(st.text())
def test_any_escaped_text_comes_back_as_it_was(text: str) -> None:
    """What a person typed survives escaping and parsing, save the white space at its ends."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse_html(escaped) == (text.strip(), [])


PIECES = ["<", ">", "</", "&", ";", '"', "=", " ", "<a href=", "</a>", "<b>", "</b>", "pre", "#", "x", "1", "é", "😀"]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_any_markup_is_read_or_refused(source: str) -> None:
    """Nothing but a Refusal is ever raised, and every entity lies inside the text."""
    with contextlib.suppress(Refusal):
        text, entities = parse_html(source)
        assert all(0 <= e["offset"] < e["offset"] + e["length"] <= units(text) for e in entities)


def test_commands_are_found_where_telegram_finds_them() -> None:
    """At the start of a word, not in code, in a path, or in an address."""
    text, entities = parse_html("/plan, see <code>/help</code> or and/or https://a.org/b /me@some_bot")
    found = [e for e in find_commands(text, entities) if e["type"] == "bot_command"]
    assert [text[e["offset"] : e["offset"] + e["length"]] for e in found] == ["/plan", "/me@some_bot"]
