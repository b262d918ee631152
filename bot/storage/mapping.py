"""Between the dataclasses of `dialogs` and their rows: one column a field.

What a person wrote or is (strings, lists, dicts) is sealed; times, numbers and states are plain, so that queries can
use them. A field added to such a dataclass is a column without more ado, and needs only its migration.

A row is handled in its plain form: column -> the text to be sealed (None when empty), or the value. What a thing held
when it was loaded is remembered, so that only what changed since is written out, sealed and saved.
"""

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import MISSING, Field, dataclass, fields
from datetime import UTC, date, datetime, time
from functools import cached_property
from operator import attrgetter
from types import NoneType
from typing import Any, Generic, TypeVar, get_args, get_type_hints

from sqlalchemy import BigInteger, Boolean, Column, Date, DateTime, Dialect, LargeBinary, String, Time, TypeDecorator

from bot.storage.codec import dump_answers, dump_messages, load_answers, load_messages, text
from bot.storage.sealing import seal, unseal
from dialogs.engine import values
from dialogs.engine.events import Message
from dialogs.mentee import Answer

T = TypeVar("T")
Plain = dict[str, Any]
State = tuple[Any, ...]  # a thing's fields at one time, in their order
_DEEP = frozenset({dict, list})
Codec = tuple[Callable[[Any], Any], Callable[[Any], Any]]  # to and from what JSON can hold

PLAIN_STRINGS = ("id", "state")  # ours, and looked for by queries
TELLING = ("crisis_until",)  # times that say something about a person all by themselves are sealed as well


class Instant(TypeDecorator[datetime]):
    """An aware datetime, in UTC. SQLite knows no time zones: there it is kept without one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its time zone")
        if value.tzinfo is not UTC:
            value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value and value.replace(tzinfo=UTC)


class Moment(TypeDecorator[datetime]):
    """A datetime of `dialogs`, as it is: wall time stays naive, an instant keeps its zone. Not for queries."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return value.isoformat() if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return datetime.fromisoformat(value) if value else None


@dataclass(frozen=True)
class _Part:
    """One field and its column."""

    name: str
    type: type[Any] | Any  # SQLAlchemy's; LargeBinary is sealed
    nullable: bool
    codec: Codec | None  # None: the value itself
    empty: Callable[[], Any]

    @cached_property
    def sealed(self) -> bool:
        return self.type is LargeBinary

    def plain(self, value: Any) -> Any:
        if not self.sealed:
            return value
        if self.codec is None:
            return value or None
        return None if value == self.empty() else text(self.codec[0](value))

    def again(self, plain: Any) -> Any:
        """The value, as from a database."""
        return datetime.fromisoformat(plain.isoformat()) if isinstance(plain, datetime) else self.value(plain)

    def value(self, plain: Any) -> Any:
        if not self.sealed:
            return plain
        if self.codec is None:
            return plain or ""
        return self.empty() if plain is None else self.codec[1](json.loads(plain))


class Mapped(Generic[T]):
    """One dataclass and its table. Fields in `elsewhere` are no columns of it."""

    def __init__(self, made: type[T], table: str, elsewhere: Collection[str] = ()) -> None:
        self.table = table
        self._made = made
        hints = get_type_hints(made)
        self._parts = [
            _part(field, hints[field.name])
            for field in fields(made)  # type: ignore[arg-type]  # no way to say "a dataclass" to mypy
            if field.name not in elsewhere
        ]

        self._named = {part.name: part for part in self._parts}
        self._sealed = frozenset(part.name for part in self._parts if part.sealed)
        self._fields: Callable[[T], State] = attrgetter(*(part.name for part in self._parts))

    def columns(self, *keys: str) -> list[Column[Any]]:
        """One a field; those named are the primary key, together with what the table adds to them."""
        return [
            Column(part.name, part.type, primary_key=part.name in keys, nullable=part.nullable, autoincrement=False)
            for part in self._parts
        ]

    def plain(self, thing: T) -> Plain:
        return {part.name: part.plain(getattr(thing, part.name)) for part in self._parts}

    def state(self, thing: T) -> State:
        """What `changed` compares with. Lists and dicts are copied, as far down as they go; all else never changes."""
        return tuple([_copied(value) if type(value) in _DEEP else value for value in self._fields(thing)])

    def is_as(self, thing: T, state: State) -> bool:
        """Whether nothing has changed."""
        return self._fields(thing) == state

    def changed(self, thing: T, state: State) -> Plain:
        """The columns that are not as they were in `state`."""
        now = self._fields(thing)
        if now == state:
            return {}
        parts = zip(self._parts, now, state, strict=True)
        return {part.name: part.plain(value) for part, value, was in parts if value != was}

    def settle(self, thing: T, changed: Plain) -> None:
        """What was changed becomes what loading it would give: lists for tuples, an offset for a zone."""
        for name, plain in changed.items():
            setattr(thing, name, self._named[name].again(plain))

    def readable(self, plain: Plain) -> Plain:
        """For people: what is written as JSON, as it is there; columns that are not fields stay."""
        return plain | {
            part.name: (plain[part.name] or "") if part.codec is None else json.loads(plain[part.name] or "null")
            for part in self._parts
            if part.sealed
        }

    def load(self, key: bytes, row_id: str, row: Mapping[Any, Any]) -> T:
        """What was kept as this row. Raises `SealBroken`."""
        found = {}
        for part in self._parts:
            kept = row[part.name]
            if part.sealed:
                kept = part.value(None if kept is None else unseal(key, self.table, part.name, row_id, kept))
            found[part.name] = kept
        return self._made(**found)

    def seal(self, key: bytes, row_id: str, plain: Plain) -> Plain:
        """The row as it is kept; `plain` may hold only some columns, and others than the fields'."""
        return {
            name: seal(key, self.table, name, row_id, value) if name in self._sealed and value is not None else value
            for name, value in plain.items()
        }

    def unseal(self, key: bytes, row_id: str, row: Mapping[Any, Any]) -> Plain:
        """The plain form again. Raises `SealBroken`."""
        return {
            part.name: unseal(key, self.table, part.name, row_id, row[part.name])
            if part.sealed and row[part.name] is not None
            else row[part.name]
            for part in self._parts
        }


def _copied(value: Any) -> Any:
    kind = type(value)
    if kind is dict:
        return {key: _copied(item) if type(item) in _DEEP else item for key, item in value.items()}
    if kind is list:
        return [_copied(item) if type(item) in _DEEP else item for item in value]
    return value


def _part(field: Field[Any], hint: Any) -> _Part:
    optional = NoneType in get_args(hint)
    wanted = [arg for arg in get_args(hint) if arg is not NoneType] if optional else [hint]
    kind = _PLAIN.get(wanted[0]) if len(wanted) == 1 and field.name not in TELLING else None
    if kind is None and field.name in PLAIN_STRINGS and hint is str:
        kind = String
    if kind is not None:
        return _Part(field.name, kind, optional, None, lambda: None)
    codec = None if hint is str else _CODECS.get(hint, (values.dump, values.load))
    return _Part(field.name, LargeBinary, True, codec, _default(field))


def _default(field: Field[Any]) -> Callable[[], Any]:
    if field.default_factory is not MISSING:
        return field.default_factory
    return lambda: None if field.default is MISSING else field.default


_CODECS: Mapping[Any, Codec] = {
    dict[str, Answer]: (dump_answers, load_answers),
    tuple[Message, ...]: (dump_messages, load_messages),
}
_PLAIN: Mapping[Any, Any] = {int: BigInteger, bool: Boolean, date: Date, datetime: Moment, time: Time}
