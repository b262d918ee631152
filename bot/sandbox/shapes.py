"""Shapes of parameters: small checks that are put together into the table in methods.py. They know no method.

A shape takes the value and where it stands (for the words of a refusal) and gives the decoded value. A form carries
everything as text, so numbers and booleans are read from text too, and objects and lists from JSON.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.sandbox.refusal import bad_request, stricter

Shape = Callable[[Any, str], Any]


@dataclass(frozen=True)
class Upload:
    """A file that came in a multipart form."""

    name: str
    content_type: str
    data: bytes


def integer(low: int | None = None, high: int | None = None) -> Shape:
    def read(value: Any, where: str) -> int:
        if isinstance(value, str) and value.strip().lstrip("-").isdecimal():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int):
            raise bad_request(f"{where} must be an Integer")
        if (low is not None and value < low) or (high is not None and value > high):
            raise stricter(f"{where} must be from {low} to {high}")
        return value

    return read


def boolean(value: Any, where: str) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    raise stricter(f"{where} must be true or false")


def only_true(value: Any, where: str) -> bool:
    if boolean(value, where) is not True:
        raise stricter(f"{where} can only be true")
    return True


def words(value: Any, where: str) -> str:
    """Text of any length: its limits are rules, with Telegram's own refusals."""
    if not isinstance(value, str):
        raise bad_request(f"{where} must be of type String")
    # JSON can carry half of a surrogate pair, which is no character.
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise bad_request("strings must be encoded in UTF-8")
    return value


def one_of(*choices: str, refusal: str | None = None) -> Shape:
    def read(value: Any, where: str) -> str:
        if value not in choices:
            raise bad_request(refusal) if refusal else stricter(f"{where} must be one of {', '.join(choices)}")
        return str(value)

    return read


def chat_id(value: Any, where: str) -> int:
    """A number; Telegram's other form, @channelusername, names nothing that exists here."""
    if isinstance(value, str) and value.startswith("@"):
        raise bad_request("chat not found")
    if value in ("", None):
        raise bad_request("chat_id is empty")
    return int(integer()(value, where))


def file(value: Any, where: str) -> Upload | str:
    """An upload or the file_id of an earlier one; the stand-in fetches nothing from the network."""
    if isinstance(value, Upload):
        if not value.data:
            raise bad_request("file must be non-empty")
        return value
    if isinstance(value, str) and value and "://" not in value:
        return value
    raise bad_request("wrong file identifier/HTTP URL specified")


def listed(shape: Shape) -> Shape:
    def read(value: Any, where: str) -> list[Any]:
        value = _decoded(value, where)
        if not isinstance(value, list):
            raise bad_request(f"{where} must be an Array")
        return [shape(item, f"{where}[{place}]") for place, item in enumerate(value)]

    return read


def record(required: dict[str, Shape], optional: dict[str, Shape] | None = None) -> Shape:
    known = required | (optional or {})

    def read(value: Any, where: str) -> dict[str, Any]:
        value = _decoded(value, where)
        if not isinstance(value, dict):
            raise bad_request(f"object expected as {where}")
        for name in value:
            if name not in known:
                raise stricter(f'no field "{name}" is known in {where}')
        for name in required:
            if name not in value:
                raise bad_request(f'Can\'t find field "{name}" in {where}')
        return {name: known[name](part, f"{where}.{name}") for name, part in value.items()}

    return read


def chosen_by(key: str, shapes: dict[str, Shape]) -> Shape:
    """The shape that the value of `key` names."""

    def read(value: Any, where: str) -> Any:
        value = _decoded(value, where)
        kind = value.get(key) if isinstance(value, dict) else None
        if kind not in shapes:
            raise stricter(f"{where}.{key} must be one of {', '.join(shapes)}")
        return shapes[kind](value, where)

    return read


def having_one_of(shapes: dict[str, Shape]) -> Shape:
    """The shape whose key the value has: how Telegram tells reply markups apart."""

    def read(value: Any, where: str) -> Any:
        value = _decoded(value, where)
        for key, shape in shapes.items():
            if isinstance(value, dict) and key in value:
                return shape(value, where)
        raise bad_request(f"object expected as {where}")

    return read


def _decoded(value: Any, where: str) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad_request(f"can't parse {where} JSON object") from None
