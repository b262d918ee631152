"""Telegram's JSON becomes the little of it that is kept. It decides nothing but what kind of thing happened.

Shapes: https://core.telegram.org/bots/api#update. What is written stays whole up to Telegram's 4,096 characters. All
else is bounded too, whatever server it comes from: numbers fit the database, a place is one on Earth, and of files,
names and contacts nothing is kept but Telegram's id of a photo or a document.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.storage import Incoming

Json = Mapping[str, Any]

WANTED = ("message", "edited_message", "callback_query", "my_chat_member")
LONGEST = 4096
LONGEST_ID = 256  # characters of a file's or a press's id; Telegram's are below a hundred
# What a person sends; all else that Telegram calls a message is a notice about the chat, and nobody is owed an answer.
SENT = frozenset(
    {"animation", "audio", "checklist", "contact", "dice", "document", "game", "live_photo", "paid_media", "photo"}
    | {"poll", "sticker", "story", "video", "video_note", "voice"}
)


def incoming(update: Json) -> Incoming | None:
    """None for what asks nothing of the coach: notices, channels, groups' comings and goings.

    Raises `KeyError`, `TypeError` or `ValueError` for what is no update.
    """
    number = _number(update["update_id"])
    if message := update.get("message"):
        return _message(number, message)
    if message := update.get("edited_message"):
        private = message["chat"]["type"] == "private"
        body = _written(message) if private else None
        return Incoming(number, _number(message["chat"]["id"]), "edited", body) if body else None
    if press := update.get("callback_query"):
        return _press(number, press)
    if member := update.get("my_chat_member"):
        return _member(number, member)
    return None


def _message(number: int, message: Json) -> Incoming | None:
    chat = message["chat"]
    if chat["type"] in ("group", "supergroup"):
        return Incoming(number, _number(chat["id"]), "group", _language(message))
    body = _written(message) if chat["type"] == "private" else None
    if body is None:
        return None
    kind = "reply" if "reply_to" in body else "message"
    return Incoming(number, _number(chat["id"]), "command" if _is_command(message) else kind, body)


def _press(number: int, press: Json) -> Incoming | None:
    message = press.get("message")
    if not message or message["chat"]["type"] != "private":
        return None  # under an inline message, or in a group: the coach puts no buttons there
    callback, under = str(press["id"])[:LONGEST_ID], _number(message["message_id"])
    data = str(press.get("data", ""))[:64]
    body = {"data": data, "callback": callback, "message_id": under}
    return Incoming(number, _number(message["chat"]["id"]), "press", {**body, **_language(press)})


def _member(number: int, member: Json) -> Incoming | None:
    chat, status = member["chat"], member["new_chat_member"]["status"]
    if chat["type"] == "private":
        return Incoming(number, _number(chat["id"]), "member", {"back": status != "kicked"})
    if chat["type"] in ("group", "supergroup") and status in ("member", "administrator"):
        return Incoming(number, _number(chat["id"]), "group", _language(member))
    return None


def _written(message: Json) -> dict[str, Any] | None:
    """The body of a message; its time is that of its latest edit."""
    kind = _kind(message)
    if kind is None:
        return None
    at = datetime.fromtimestamp(message.get("edit_date") or message["date"], UTC)
    text = str(message.get("text") or message.get("caption") or "")[:LONGEST]
    number = _number(message["message_id"])
    body: dict[str, Any] = {"id": number, "text": text, "at": at.isoformat(), **_language(message)}
    if kind != "text":
        body["kind"] = kind
    if kind == "location":
        place = message.get("location") or message["venue"]["location"]
        body["spot"] = [_degrees(place["latitude"], 90), _degrees(place["longitude"], 180)]
    if file := _file(kind, message):
        body["file"] = file
    if replied := message.get("reply_to_message"):
        body["reply_to"] = _number(replied["message_id"])
    return body


def _kind(message: Json) -> str | None:
    """ "text", "location", or Telegram's name of what cannot be read; None for a notice."""
    if "text" in message:
        return "text"
    if "location" in message or "venue" in message:
        return "location"
    return next((name for name in message if name in SENT), None)


def _file(kind: str, message: Json) -> str | None:
    """Telegram's id of a photo, in its largest size, or of a document: good for this bot for ever."""
    match kind:
        case "photo" if message["photo"]:
            return str(message["photo"][-1]["file_id"])[:LONGEST_ID]
        case "document":
            return str(message["document"]["file_id"])[:LONGEST_ID]
    return None


def _number(value: Any) -> int:
    number = int(value)
    if abs(number) >= 2**63:
        raise ValueError("a number beyond any of Telegram's")
    return number


def _degrees(value: Any, most: int) -> float:
    degrees = float(value)
    if not abs(degrees) <= most:  # nor what is no number
        raise ValueError("no place on Earth")
    return degrees


def _is_command(message: Json) -> bool:
    first: Json = next(iter(message.get("entities") or ()), {})
    return first.get("type") == "bot_command" and first.get("offset") == 0


def _language(of: Json) -> dict[str, str]:
    return {"language": str(of.get("from", {}).get("language_code") or "")[:16]}
