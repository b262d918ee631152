"""A command to say something, as it is read on the phone: text and buttons. How it is cut into messages is bot/'s."""

from __future__ import annotations

from dialogs.engine.events import Ask, Rows, Tell
from dialogs.engine.markup import blank, visible
from dialogs.engine.words import Words
from dialogs.frozen import frozen

Keyboard = list[list[dict[str, str]]]  # rows of {"text", "callback_data"}


@frozen
class Spoken:
    """`text_html` may be of any length; empty only where nothing was to be said (a picture without a caption)."""

    text_html: str
    rows: Keyboard


def speak(words: Words, mentee_language: str, country: str, command: Tell | Ask) -> Spoken:
    """Phrases are paragraphs, a blank line between them."""
    paragraphs = [words.text(phrase, mentee_language, True, country) for phrase in command.phrases]
    text = "\n\n".join(paragraph for paragraph in paragraphs if not blank(visible(paragraph)))
    return Spoken(text or ("…" if paragraphs else ""), keyboard(words, mentee_language, country, command.rows))


def keyboard(words: Words, mentee_language: str, country: str, rows: Rows) -> Keyboard:
    return [
        [{"text": words.label(one.label, mentee_language, country), "callback_data": one.data} for one in row]
        for row in rows
    ]
