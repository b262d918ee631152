"""What Telegram refuses beyond the shape of a request: one small function a rule, its docstring the rule.

Each raises Refusal in Telegram's words where these are known. Numbers are the Bot API's; those that it does not
document (buttons in a message and in a row) were measured by others and are those of python-telegram-bot's constants.
"""

from datetime import datetime, timedelta
from typing import Any

from bot.sandbox.markup import find_commands, parse_html, units
from bot.sandbox.refusal import Refusal, bad_request, stricter

Json = dict[str, Any]

TEXT_UNITS = 4096
CAPTION_UNITS = 1024
ANSWER_UNITS = 200
DATA_BYTES = 64
BUTTONS, BUTTONS_IN_A_ROW = 100, 8
COMMANDS, COMMAND_LENGTH, COMMAND_DESCRIPTION_LENGTH = 100, 32, 256
PHOTO_BYTES, DOCUMENT_BYTES, DOWNLOAD_BYTES = 10_000_000, 50_000_000, 20_000_000
PRESS_ANSWERED_WITHIN = timedelta(seconds=15)
DELETED_WITHIN = timedelta(hours=48)


def formatted(text: str, parse_mode: str | None) -> tuple[str, list[Json]]:
    """Markup must be well-formed; without a parse mode text is taken as it is, and trimmed."""
    plain, entities = parse_html(text) if parse_mode == "HTML" else (text.strip(), [])
    return plain, find_commands(plain, entities)


def message_text(text: str, parse_mode: str | None) -> tuple[str, list[Json]]:
    """A text has 1 to 4,096 UTF-16 units after its entities were parsed."""
    plain, entities = formatted(text, parse_mode)
    if not plain:
        raise bad_request("message text is empty")
    if units(plain) > TEXT_UNITS:
        raise bad_request("message is too long")
    return plain, entities


def caption_text(caption: str, parse_mode: str | None) -> tuple[str, list[Json]]:
    """A caption has up to 1,024 UTF-16 units after its entities were parsed."""
    plain, entities = formatted(caption, parse_mode)
    if units(plain) > CAPTION_UNITS:
        raise bad_request("message caption is too long")
    return plain, entities


def keyboard_size(rows: list[list[Json]]) -> None:
    """A keyboard has up to 100 buttons, up to 8 in a row, and no empty row."""
    if any(not row for row in rows):
        raise stricter("a row of the keyboard is empty")
    if sum(map(len, rows)) > BUTTONS or any(len(row) > BUTTONS_IN_A_ROW for row in rows):
        raise bad_request("REPLY_MARKUP_TOO_LONG")


def inline_button(button: Json) -> None:
    """An inline button has a text and does exactly one thing: a url, callback data, or a text to copy."""
    button_text(button)
    deeds = [name for name in ("url", "callback_data", "copy_text") if name in button]
    if not deeds:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(deeds) > 1:
        raise stricter(f"an inline button can have only one of {' and '.join(deeds)}")
    if "callback_data" in button:
        callback_data(button["callback_data"])
    if "url" in button and not button["url"].startswith(("http://", "https://", "tg://")):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    if "copy_text" in button and not 1 <= units(button["copy_text"]["text"]) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def button_text(button: Json) -> None:
    """A button's text is not empty."""
    if not button["text"].strip():
        raise bad_request("can't parse keyboard button: Text must be non-empty")


def callback_data(data: str) -> None:
    """Callback data has 1 to 64 bytes (not characters) of UTF-8."""
    if not 1 <= len(data.encode()) <= DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")


def reply_markup(markup: Json) -> None:
    """Every button of a markup keeps the rules for buttons, and the placeholder has up to 64 characters."""
    for button in _buttons_of(markup, "inline_keyboard"):
        inline_button(button)
    for button in _buttons_of(markup, "keyboard"):
        button_text(button)
    if units(markup.get("input_field_placeholder", "")) > 64:
        raise stricter("input_field_placeholder has up to 64 characters")


def _buttons_of(markup: Json, name: str) -> list[Json]:
    rows: list[list[Json]] = markup.get(name, [])
    keyboard_size(rows)
    return [button for row in rows for button in row]


def found(message: Json | None, deed: str) -> Json:
    """One can only edit, delete or reply to what is there."""
    if message is None:
        raise bad_request(f"message to {deed} not found")
    return message


def own(message: Json) -> None:
    """A bot edits only what it sent itself."""
    if not message["from"]["is_bot"]:
        raise bad_request("message can't be edited")


def has_text(message: Json) -> None:
    """The text of a picture or a document is its caption, and cannot be edited as a text."""
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")


def has_caption(message: Json) -> None:
    """A text has no caption."""
    if "text" in message:
        raise bad_request("there is no caption in the message to edit")


def modified(before: Json, after: Json) -> None:
    """An edit changes the content or the markup."""
    if before == after:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same as"
            " a current content and reply markup of the message"
        )


def deletable(message: Json, now: datetime) -> None:
    """A bot deletes a message within 48 hours of its sending."""
    if now.timestamp() - message["date"] > DELETED_WITHIN.total_seconds():
        raise bad_request("message can't be deleted for everyone")


def answer_in_time(pressed: datetime | None, now: datetime) -> None:
    """A press is answered once, and within seconds (here 15, on the clock)."""
    if pressed is None or now - pressed > PRESS_ANSWERED_WITHIN:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")


def answer_text(text: str) -> None:
    """The notice after a press has up to 200 characters."""
    if units(text) > ANSWER_UNITS:
        raise bad_request("MESSAGE_TOO_LONG")


def commands(given: list[Json]) -> None:
    """At most 100 commands, of 1 to 32 of a-z, 0-9 and _, described in 1 to 256 characters."""
    if len(given) > COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for each in given:
        name = each["command"].removeprefix("/")
        if not 1 <= len(name) <= COMMAND_LENGTH or not set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789_"):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= units(each["description"]) <= COMMAND_DESCRIPTION_LENGTH:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")


def language_code(code: str) -> None:
    """A language is two lower-case letters, or empty for everybody else."""
    if code and not (len(code) == 2 and code.isascii() and code.isalpha() and code.islower()):
        raise bad_request("invalid language code specified")


def at_most(text: str, limit: int, what: str) -> None:
    """A bot's name has up to 64 characters, its description 512, the short one 120."""
    if units(text) > limit:
        raise bad_request(f"bot {what} is too long")


def photo(data: bytes, size: tuple[int, int] | None) -> tuple[int, int]:
    """A photo is a picture (PNG or JPEG here) of up to 10 MB, its sides 10,000 together and at most 20 to 1."""
    if len(data) > PHOTO_BYTES:
        raise Refusal(413, "Request Entity Too Large")
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if not width or not height or width + height > 10_000 or max(size) > 20 * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def document(data: bytes) -> None:
    """A document has up to 50 MB."""
    if len(data) > DOCUMENT_BYTES:
        raise Refusal(413, "Request Entity Too Large")


def download(size: int) -> None:
    """A bot fetches files of up to 20 MB."""
    if size > DOWNLOAD_BYTES:
        raise bad_request("file is too big")
