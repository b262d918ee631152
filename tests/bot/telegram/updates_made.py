"""Updates as Telegram writes them."""

from typing import Any


def text(number: int, chat: int = 7, words: str = "hello") -> dict[str, Any]:
    return {"update_id": number, "message": _message(number, chat, words)}


def edited(number: int, chat: int = 7, words: str = "hello") -> dict[str, Any]:
    return {"update_id": number, "edited_message": _message(number, chat, words)}


def _message(number: int, chat: int, words: str) -> dict[str, Any]:
    private = {"id": chat, "type": "private", "first_name": "Ana"}
    return {"message_id": number, "date": 1_800_000_000, "chat": private, "from": {"id": chat}, "text": words}
