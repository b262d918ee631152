"""Answers and facts as the arguments of words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time

from dialogs.engine.coach import Turn
from dialogs.engine.events import Label, Phrase
from dialogs.engine.questions import Dialog
from dialogs.engine.values import Used, Value


def spoken(used: Used) -> dict[str, Value]:
    """Of a reading, its text; lists of words as lists; what has no form is left out.

    Beside each stands whether there is one: `has-story`.
    """
    args: dict[str, Value] = {}
    for name, value in used.items():
        match value:
            case None:
                args[name], args[f"has-{name}"] = "", False
            case str():
                args[name], args[f"has-{name}"] = value, bool(value)
            case {"text": str() as text}:
                args[name], args[f"has-{name}"] = text, True
            case list() if all(isinstance(item, str) for item in value):
                args[name], args[f"has-{name}"] = value, bool(value)
            case dict() | tuple() | list() if all(_is_label(item) for item in _items(value)):
                args[name], args[f"has-{name}"] = value, bool(value)
            case int() | date() | datetime() | time() | Phrase():
                args[name], args[f"has-{name}"] = value, True
    return args


def _items(value: Value) -> Iterable[Value]:
    return value.values() if isinstance(value, dict) else value


def _is_label(value: Value) -> bool:
    return isinstance(value, Phrase | date | str)


def lists(table: Dialog, used: Used) -> dict[str, Value]:
    """What was ticked in the lists of a table, as their buttons say it, own words as they were written: each item on
    a line, and as `…-line` all on one."""
    args: dict[str, Value] = {}
    for name, question in table.questions.items():
        ticked = used.get(name)
        if question.kind == "many":
            args[f"{name}-line"] = ""
        if question.kind == "many" and isinstance(ticked, list):
            labels: dict[str, Label] = {
                choice.id: Phrase(f"{table.name}-{name}.{choice.id}") if choice.label is None else choice.label
                for choice in question.choices(used)
            }
            said = [labels.get(item, item) for item in ticked]
            args |= {name: said, f"{name}-line": tuple(said), f"has-{name}": bool(said)}
    return args


def mentee_facts(turn: Turn) -> dict[str, Value]:
    """What any words may speak of."""
    mentee = turn.mentee
    return {
        "name": mentee.name,
        "place": mentee.place,
        "aspiration": mentee.aspiration,
        "today": turn.today,
        "hour": mentee.hour,
        "quiet-from": mentee.quiet_from,
        "quiet-to": mentee.quiet_to,
        "slot": mentee.slot,
    }


def short(text: str, upto: int = 40) -> str:
    """On one line, cut with "…"."""
    flat = " ".join(text.split())
    return flat if len(flat) <= upto else flat[: upto - 1].rstrip() + "…"
