"""Shapes of parameters: small checks that are put together into the table in methods.py. They know no method.

A shape takes the value and where it stands (for the words of a refusal) and gives the decoded value. A form carries
everything as text, so numbers and booleans are read from text too, and objects and lists from JSON.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.sandbox.refusal import broken

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
            raise broken("requests.not-an-integer", where=where)
        if (low is not None and value < low) or (high is not None and value > high):
            raise broken("requests.out-of-range", where=where, low=low, high="any" if high is None else high)
        return value

    return read


def boolean(value: Any, where: str) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    raise broken("requests.not-a-boolean", where=where)


def only_true(value: Any, where: str) -> bool:
    if boolean(value, where) is not True:
        raise broken("requests.only-true", where=where)
    return True


def words(value: Any, where: str) -> str:
    """Text of any length: its limits are rules, with Telegram's own refusals."""
    if not isinstance(value, str):
        raise broken("requests.not-a-string", where=where)
    # JSON can carry half of a surrogate pair, which is no character.
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise broken("requests.not-utf-8")
    return value


def one_of(*choices: str, rule: str = "requests.not-one-of") -> Shape:
    """`rule`: the one that another value breaks."""

    def read(value: Any, where: str) -> str:
        if value not in choices:
            raise broken(rule, where=where, choices=", ".join(choices))
        return str(value)

    return read


def chat_id(value: Any, where: str) -> int:
    """A number; Telegram's other form, @channelusername, names nothing that exists here."""
    if isinstance(value, str) and value.startswith("@"):
        raise broken("chats.not-found")
    if value in ("", None):
        raise broken("chats.id-missing")
    return int(integer()(value, where))


def file(value: Any, where: str) -> Upload | str:
    """An upload or the file_id of an earlier one; the stand-in fetches nothing from the network."""
    if isinstance(value, Upload):
        if not value.data:
            raise broken("files.empty")
        return value
    if isinstance(value, str) and value and "://" not in value:
        return value
    raise broken("files.unknown")


def listed(shape: Shape) -> Shape:
    def read(value: Any, where: str) -> list[Any]:
        value = _decoded(value, where)
        if not isinstance(value, list):
            raise broken("requests.not-an-array", where=where)
        return [shape(item, f"{where}[{place}]") for place, item in enumerate(value)]

    return read


def record(required: dict[str, Shape], optional: dict[str, Shape] | None = None) -> Shape:
    known = required | (optional or {})

    def read(value: Any, where: str) -> dict[str, Any]:
        value = _decoded(value, where)
        if not isinstance(value, dict):
            raise broken("requests.not-an-object", where=where)
        for name in value:
            if name not in known:
                raise broken("requests.unknown-field", name=name, where=where)
        for name in required:
            if name not in value:
                raise broken("requests.missing-field", name=name, where=where)
        return {name: known[name](part, f"{where}.{name}") for name, part in value.items()}

    return read


def chosen_by(key: str, shapes: dict[str, Shape]) -> Shape:
    """The shape that the value of `key` names."""

    def read(value: Any, where: str) -> Any:
        value = _decoded(value, where)
        kind = value.get(key) if isinstance(value, dict) else None
        if kind not in shapes:
            raise broken("requests.not-one-of", where=f"{where}.{key}", choices=", ".join(shapes))
        return shapes[kind](value, where)

    return read


def having_one_of(shapes: dict[str, Shape]) -> Shape:
    """The shape whose key the value has: how Telegram tells reply markups apart."""

    def read(value: Any, where: str) -> Any:
        value = _decoded(value, where)
        for key, shape in shapes.items():
            if isinstance(value, dict) and key in value:
                return shape(value, where)
        raise broken("requests.not-an-object", where=where)

    return read


def _decoded(value: Any, where: str) -> Any:
    """A parameter's own value may be JSON in a text; what is inside it may not be so once more."""
    if not isinstance(value, str) or not where.isidentifier():
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise broken("requests.broken-value", where=where) from None
