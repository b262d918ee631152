"""What Telegram refuses beyond the shape of a request: small functions that raise Refusal. The list is rules.toml.

Numbers are the Bot API's; those that it does not document (buttons in a message and in a row) were measured by others
and are those of python-telegram-bot's constants.
"""

import re
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.loopback import is_loopback
from bot.sandbox.markup import find_commands, parse_html, units
from bot.sandbox.refusal import broken

Json = dict[str, Any]

TEXT_UNITS = 4096
ENTITIES = 100
CAPTION_UNITS = 1024
ANSWER_UNITS = 200
DATA_BYTES = 64
BUTTONS, BUTTONS_IN_A_ROW = 100, 8
COPY_UNITS, PLACEHOLDER_UNITS = 256, 64
COMMANDS, COMMAND_LENGTH, COMMAND_DESCRIPTION_LENGTH = 100, 32, 256
PROFILE_UNITS = {"name": 64, "description": 512, "short_description": 120}
PHOTO_BYTES, DOCUMENT_BYTES, DOWNLOAD_BYTES = 10_000_000, 50_000_000, 20_000_000
SECRET_LENGTH, CONNECTIONS = 256, 100
WEBHOOK_PORTS = (80, 88, 443, 8443)
PRESS_ANSWERED_WITHIN = timedelta(seconds=15)
DELETED_WITHIN = timedelta(hours=48)


def formatted(text: str, parse_mode: str | None) -> tuple[str, list[Json]]:
    """Markup must be well-formed; without a parse mode text is taken as it is, and trimmed."""
    plain, entities = parse_html(text) if parse_mode == "HTML" else (text.strip(), [])
    if len(entities) > ENTITIES:
        raise broken("texts.too-many-entities", most=ENTITIES, count=len(entities))
    return plain, find_commands(plain, entities)


def message_text(text: str, parse_mode: str | None) -> tuple[str, list[Json]]:
    """A text has 1 to 4,096 UTF-16 units after its entities were parsed."""
    plain, entities = formatted(text, parse_mode)
    if not plain:
        raise broken("texts.empty")
    if units(plain) > TEXT_UNITS:
        raise broken("texts.too-long")
    return plain, entities


def caption_text(caption: str, parse_mode: str | None) -> tuple[str, list[Json]]:
    """A caption has up to 1,024 UTF-16 units after its entities were parsed."""
    plain, entities = formatted(caption, parse_mode)
    if units(plain) > CAPTION_UNITS:
        raise broken("texts.caption-too-long")
    return plain, entities


def keyboard_size(rows: list[list[Json]]) -> None:
    """A keyboard has up to 100 buttons, up to 8 in a row, and no empty row."""
    if any(not row for row in rows):
        raise broken("markups.empty-row")
    if sum(map(len, rows)) > BUTTONS or any(len(row) > BUTTONS_IN_A_ROW for row in rows):
        raise broken("markups.too-many-buttons")


def inline_button(button: Json) -> None:
    """An inline button has a text and does exactly one thing: a url, callback data, or a text to copy."""
    button_text(button)
    deeds = [name for name in ("url", "callback_data", "copy_text") if name in button]
    if not deeds:
        raise broken("markups.button-without-deed")
    if len(deeds) > 1:
        raise broken("markups.button-with-two-deeds", deeds=" and ".join(deeds))
    if "callback_data" in button:
        callback_data(button["callback_data"])
    if "url" in button and not button["url"].startswith(("http://", "https://", "tg://")):
        raise broken("markups.url", url=button["url"])
    if "copy_text" in button and not 1 <= units(button["copy_text"]["text"]) <= COPY_UNITS:
        raise broken("markups.copy-text")


def button_text(button: Json) -> None:
    """A button's text is not empty."""
    if not button["text"].strip():
        raise broken("markups.button-without-text")


def callback_data(data: str) -> None:
    """Callback data has 1 to 64 bytes (not characters) of UTF-8."""
    if not 1 <= len(data.encode()) <= DATA_BYTES:
        raise broken("markups.callback-data")


def reply_markup(markup: Json) -> None:
    """Every button of a markup keeps the rules for buttons, and the placeholder has up to 64 characters."""
    for button in _buttons_of(markup, "inline_keyboard"):
        inline_button(button)
    for button in _buttons_of(markup, "keyboard"):
        button_text(button)
    if not 1 <= units(markup.get("input_field_placeholder", "…")) <= PLACEHOLDER_UNITS:
        raise broken("markups.placeholder")


def _buttons_of(markup: Json, name: str) -> list[Json]:
    rows: list[list[Json]] = markup.get(name, [])
    keyboard_size(rows)
    return [button for row in rows for button in row]


def found(message: Json | None, rule: str) -> Json:
    """One can only edit, delete or reply to what is there; `rule` says which of them."""
    if message is None:
        raise broken(rule)
    return message


def own(message: Json) -> None:
    """A bot edits only what it sent itself."""
    if not message["from"]["is_bot"]:
        raise broken("messages.edit-of-another")


def has_text(message: Json) -> None:
    """The text of a picture or a document is its caption, and cannot be edited as a text."""
    if "text" not in message:
        raise broken("messages.no-text")


def has_caption(message: Json) -> None:
    """A text has no caption."""
    if "text" in message:
        raise broken("messages.no-caption")


def modified(before: Json, after: Json) -> None:
    """An edit changes the content or the markup."""
    if before == after:
        raise broken("messages.not-modified")


def deletable(message: Json, now: datetime) -> None:
    """A bot deletes a message within 48 hours of its sending."""
    if now.timestamp() - message["date"] > DELETED_WITHIN.total_seconds():
        raise broken("messages.delete-too-late")


def answer_in_time(pressed: datetime | None, now: datetime) -> None:
    """A press is answered once, and within seconds (here 15, on the clock)."""
    if pressed is None or now - pressed > PRESS_ANSWERED_WITHIN:
        raise broken("presses.too-old")


def answer_text(text: str) -> None:
    """The notice after a press has up to 200 characters."""
    if units(text) > ANSWER_UNITS:
        raise broken("presses.answer-too-long")


def commands(given: list[Json]) -> None:
    """At most 100 commands, of 1 to 32 of a-z, 0-9 and _, described in 1 to 256 characters."""
    if len(given) > COMMANDS:
        raise broken("profile.too-many-commands")
    for each in given:
        name = each["command"].removeprefix("/")
        if not 1 <= len(name) <= COMMAND_LENGTH or not set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789_"):
            raise broken("profile.command")
        if not 1 <= units(each["description"]) <= COMMAND_DESCRIPTION_LENGTH:
            raise broken("profile.command-description")


def language_code(code: str) -> None:
    """A language is two lower-case letters, or empty for everybody else."""
    if code and not (len(code) == 2 and code.isascii() and code.isalpha() and code.islower()):
        raise broken("profile.language")


def profile_text(what: str, text: str) -> None:
    """A bot's name has up to 64 characters, its description 512, the short one 120."""
    if units(text) > PROFILE_UNITS[what]:
        raise broken(f"profile.{what.replace('_', '-')}")


def webhook_url(url: str) -> None:
    """Telegram's own conditions first; then the sandbox's, which knows no machine but this one."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme == "http" and is_loopback(host):
        return
    if parts.scheme != "https":
        raise broken("updates.webhook-without-tls")
    if parts.port not in (None, *WEBHOOK_PORTS):
        raise broken("updates.webhook-port")
    raise broken("updates.webhook-elsewhere", host=host)


def secret_token(token: str | None) -> None:
    """A secret token has 1 to 256 of A-Z, a-z, 0-9, _ and -."""
    if token is None:
        return
    if len(token) > SECRET_LENGTH:
        raise broken("updates.secret-too-long")
    if not re.fullmatch("[A-Za-z0-9_-]+", token):
        raise broken("updates.secret-characters")


def photo(data: bytes, size: tuple[int, int] | None) -> tuple[int, int]:
    """A photo is a picture (PNG or JPEG here) of up to 10 MB, its sides 10,000 together and at most 20 to 1."""
    if len(data) > PHOTO_BYTES:
        raise broken("files.photo-too-large")
    if size is None:
        raise broken("files.no-picture")
    width, height = size
    if not width or not height or width + height > 10_000 or max(size) > 20 * min(size):
        raise broken("files.photo-sides")
    return size


def document(data: bytes) -> None:
    """A document has up to 50 MB."""
    if len(data) > DOCUMENT_BYTES:
        raise broken("files.document-too-large")


def download(size: int) -> None:
    """A bot fetches files of up to 20 MB."""
    if size > DOWNLOAD_BYTES:
        raise broken("files.get-too-large")
