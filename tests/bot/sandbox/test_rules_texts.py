"""Rules for texts and captions: their length, and Telegram's HTML."""

import pytest

from tests.bot.sandbox.breaking import Case, Cases, check, each, to_person
from tests.bot.sandbox.world import World


def html(text: str) -> Case:
    return to_person("sendMessage", text=text, parse_mode="HTML")


BROKEN: Cases = {
    "texts.empty": [html(""), html(" \n "), html("<b></b>"), to_person("sendMessage")],
    "texts.too-long": [
        html("x" * 4097),
        html("😀" * 2049),
        to_person("editMessageText", message_id=1, text="x" * 4097),
    ],
    "texts.caption-too-long": [
        to_person("sendPhoto", photo="x", caption="x" * 1025),
        to_person("sendDocument", document="x", caption="x" * 1025),
        to_person("editMessageCaption", message_id=1, caption="😀" * 513),
        to_person("editMessageMedia", message_id=1, media={"type": "photo", "media": "x", "caption": "x" * 1025}),
    ],
    "texts.too-many-entities": [html("<b>x</b> " * 101)],
    "texts.parse-mode": [
        to_person("sendMessage", text="Hi", parse_mode="html"),
        to_person("sendMessage", text="Hi", parse_mode="MarkdownV2"),
    ],
    "texts.tag-left-open": [html("<b>bold"), html("<b>x<i>y</i>")],
    "texts.end-without-start": [html("bold</b>")],
    "texts.tags-crossed": [html("<b><i>x</b></i>")],
    "texts.unknown-tag": [html("<h1>Plan</h1>"), html("a<br>b"), html("é <p>x</p>")],
    "texts.malformed-tag": [html("1 < 2"), html("<b"), html('<a href="x>y</a>')],
    "texts.bare-ampersand": [html("you & me")],
    "texts.unknown-reference": [html("a&nbsp;b"), html("&#xD800;"), html("&#0;")],
    "texts.span-without-class": [html('<span class="x">x</span>')],
    "texts.emoji-without-id": [html("<tg-emoji>👍</tg-emoji>")],
    "texts.time-without-unix": [html("<tg-time>x</tg-time>"), html('<tg-time unix="soon">x</tg-time>')],
}  # fmt: skip


@pytest.mark.parametrize(("rule", "case"), each(BROKEN))
async def test_a_text_that_telegram_cannot_send_is_refused(world: World, rule: str, case: Case) -> None:
    """1 to 4,096 characters after entities parsing, captions up to 1,024; HTML must be well-formed."""
    await check(world, rule, case)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("bold</b>", "Unexpected end tag at byte offset 4"),
        ("é <p>x</p>", 'Unsupported start tag "p" at byte offset 3'),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b><i>x", 'Can\'t find end tag corresponding to start tag "i"'),
    ],
)
async def test_what_is_wrong_with_html_is_told_as_telegram_tells_it(world: World, text: str, words: str) -> None:
    """With the byte, not the character, at which it went wrong (td, MessageEntity.cpp)."""
    chat = await world.person()
    refusal = await world.refused("sendMessage", chat_id=chat, text=text, parse_mode="HTML")
    assert refusal == f"Bad Request: can't parse entities: {words}"


async def test_length_counts_after_parsing_in_utf_16_units(world: World) -> None:
    """4,096 units pass however much markup is around them: tags and references do not count."""
    chat = await world.person()
    sent = await world.bot("sendMessage", chat_id=chat, text="<b>" + "&amp;" * 4096 + "</b>", parse_mode="HTML")
    assert sent["text"] == "&" * 4096
    assert await world.bot("sendMessage", chat_id=chat, text="😀" * 2048)


async def test_a_hundred_entities_pass(world: World) -> None:
    """The limit itself is allowed."""
    chat = await world.person()
    sent = await world.bot("sendMessage", chat_id=chat, text="<b>x</b> " * 100, parse_mode="HTML")
    assert len(sent["entities"]) == 100
