"""Commands as they are read on the phone."""

from datetime import date

import pytest

from dialogs.engine.events import Ask, Button, Label, Phrase, Tell
from dialogs.engine.speech import speak
from dialogs.engine.words import Words


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Words:
    folder = tmp_path_factory.mktemp("words") / "dialog"
    folder.mkdir()
    (folder / "en.ftl").write_text(
        "only = <b>{ $name }</b>\nhello = <b>Hello</b> { $name }\nwhat = What?\n    .yes = <i>Yes</i> &amp; go\n"
    )
    return Words.load(folder.parent)


def test_phrases_are_paragraphs_and_buttons_are_plain(words: Words) -> None:
    rows = ((Button("a:1:yes", Phrase("what.yes")), Button("a:1:day", date(2027, 3, 30))), (Button("a:1:x", "1 < 2"),))
    spoken = speak(words, "en", "", Ask(1, 2, "what", (Phrase("hello", {"name": "A&B"}), Phrase("what")), rows))
    assert spoken.text_html == "<b>Hello</b> A&amp;B\n\nWhat?"
    assert spoken.rows == [
        [{"text": "Yes & go", "callback_data": "a:1:yes"},
         {"text": "Tuesday, 30 March 2027", "callback_data": "a:1:day"}],
        [{"text": "1 < 2", "callback_data": "a:1:x"}],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
        ("word " * 20, "word " * 11 + "word…"),
        ("👩‍👩‍👧‍👦" * 9, "👩‍👩‍👧‍👦" * 8 + "…"),
        ("two\nlines", "two lines"),
        ("", "…"),
        ("\u200b \n", "…"),
        ("\u2800", "\u2800"),
    ],
)
def test_labels_are_one_short_line_and_never_blank(words: Words, long: Label, short: str) -> None:
    """Telegram refuses a blank label; the empty Braille cell, which a calendar uses for no day, it takes."""
    assert words.label(long, "en") == short


def test_a_message_is_never_blank(words: Words) -> None:
    """Telegram refuses it; only a picture needs no words. A blank paragraph leaves no gap."""
    blank = Phrase("only", {"name": "\u200b"})
    assert speak(words, "en", "", Tell((blank, blank))).text_html == "…"
    assert speak(words, "en", "", Tell((Phrase("what"), blank, Phrase("what")))).text_html == "What?\n\nWhat?"
    assert speak(words, "en", "", Tell(())).text_html == ""
