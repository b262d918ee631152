"""How what a turn reads and changes is written down as JSON: what `values.dump` knows, and answers, messages, calls."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from bot.calls import Call
from dialogs.engine import values
from dialogs.engine.events import Message, Occurrence
from dialogs.mentee import Answer

Json = dict[str, Any]
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def text(value: Any) -> str:
    """JSON that is the same for the same value, so that texts can be compared."""
    return _ENCODER.encode(value)


def dump_message(message: Message) -> Json:
    written = {name: value for name, value in vars(message).items() if value is not None}
    return written | {"at": message.at.isoformat()}


def load_message(written: Mapping[str, Any]) -> Message:
    known = dict(written) | {"at": datetime.fromisoformat(written["at"])}
    if "spot" in known:
        known["spot"] = tuple(known["spot"])
    return Message(**known)


def dump_messages(messages: Iterable[Message]) -> list[Json]:
    return [dump_message(one) for one in messages]


def load_messages(written: Iterable[Mapping[str, Any]]) -> tuple[Message, ...]:
    return tuple(load_message(one) for one in written)


def dump_answers(answers: Mapping[str, Answer]) -> Json:
    return {
        path: vars(answer) | {"value": values.dump(answer.value), "messages": dump_messages(answer.messages)}
        for path, answer in answers.items()
    }


def load_answers(written: Mapping[str, Any]) -> dict[str, Answer]:
    return {
        path: Answer(**one | {"value": values.load(one["value"]), "messages": load_messages(one["messages"])})
        for path, one in written.items()
    }


def dump_occurrences(occurrences: Iterable[Occurrence]) -> list[Json]:
    """Also the body of an "unsent" inbox row."""
    return [vars(one) | {"planned": one.planned.isoformat(), "before": one.before.isoformat()} for one in occurrences]


def load_occurrences(written: Iterable[Mapping[str, Any]]) -> tuple[Occurrence, ...]:
    instants = ("planned", "before")
    return tuple(
        Occurrence(**{**one} | {name: datetime.fromisoformat(one[name]) for name in instants}) for one in written
    )


def dump_call(call: Call) -> Json:
    """Without its time limit, key and chat: these are columns of the outbox."""
    written = {name: value for name, value in vars(call).items() if value is not None}
    written = {name: value for name, value in written.items() if name not in ("not_after", "key", "chat")}
    return written | {"occurrences": dump_occurrences(call.occurrences)}


def load_call(written: Mapping[str, Any], not_after: datetime | None, key: str) -> Call:
    known = dict(written) | {"occurrences": load_occurrences(written["occurrences"])}
    if "place" in known:
        known["place"] = tuple(known["place"])
    return Call(**known, not_after=not_after, key=key)
