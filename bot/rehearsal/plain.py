"""Any value of the core as plain JSON, for eyes only: what is as usual is left out; nothing reads it back."""

from collections.abc import Mapping, Set
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from typing import Any


def plain(value: Any) -> Any:
    """Dates and times as ISO 8601, a dataclass as its name and its fields without those that have their defaults."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case datetime() | date() | time():
            return value.isoformat()
        case Mapping():
            return {str(key): plain(one) for key, one in value.items()}
        case list() | tuple() | Set():
            return [plain(one) for one in value]
    if is_dataclass(value):
        shown = [field for field in fields(value) if not _usual(field, getattr(value, field.name))]
        return {"is": type(value).__name__, **{field.name: plain(getattr(value, field.name)) for field in shown}}
    return str(value)


def _usual(field: Any, value: Any) -> bool:
    if field.default is not MISSING:
        return bool(value == field.default)
    return field.default_factory is not MISSING and bool(value == field.default_factory())
