"""What an answer can be, and how it is written down as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime, time
from typing import Any

from dialogs.frozen import frozen

Value = Any  # str, int, bool, None, date, datetime, time, Invalid, and lists and dicts (with string keys) of these
Used = Mapping[str, Value]  # by question: the value of each answer used so far, and the facts known at the opening


@frozen
class Offer:
    """A ready answer: tapped, it counts as if `says` had been typed. A string as label is shown as it is."""

    label: date | str
    says: str


@frozen
class Invalid:
    """The mentee's, not ours: it has words (an attribute of the question's message, or a general one)."""

    why: str
    args: Mapping[str, Value] = field(default_factory=dict)
    offers: tuple[Offer, ...] = ()
    at: str = ""  # the path of an earlier question that has to be answered anew; not stored


def dump(value: Value) -> Any:
    """To plain JSON; what JSON lacks becomes a dict with one key that starts with `$`."""
    match value:
        case datetime():
            return {"$datetime": value.isoformat()}
        case date():
            return {"$date": value.isoformat()}
        case time():
            return {"$time": value.isoformat()}
        case Invalid():
            offers = [[dump(offer.label), offer.says] for offer in value.offers]
            return {"$invalid": [value.why, dump(dict(value.args)), offers]}
        case list() | tuple():
            return [dump(item) for item in value]
        case dict() if any(str(key).startswith("$") for key in value):
            return {"$dict": [[key, dump(item)] for key, item in value.items()]}
        case dict():
            return {key: dump(item) for key, item in value.items()}
        case None | bool() | int() | float() | str():
            return value
    raise TypeError(f"an answer cannot hold a {type(value).__name__}")


def load(written: Any) -> Value:
    """The inverse of `dump`; tuples come back as lists."""
    match written:
        case {"$datetime": text}:
            return datetime.fromisoformat(text)
        case {"$date": text}:
            return date.fromisoformat(text)
        case {"$time": text}:
            return time.fromisoformat(text)
        case {"$invalid": [why, args, offers]}:
            return Invalid(why, load(args), tuple(Offer(load(label), says) for label, says in offers))
        case {"$dict": pairs}:
            return {key: load(item) for key, item in pairs}
        case list():
            return [load(item) for item in written]
        case dict():
            return {key: load(item) for key, item in written.items()}
    return written
