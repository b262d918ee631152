"""Answers and facts as the arguments of words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, time
from functools import cached_property

from dialogs.engine.coach import Turn
from dialogs.engine.events import Label, Phrase
from dialogs.engine.markup import shortened
from dialogs.engine.questions import Dialog
from dialogs.engine.values import Used, Value

HAS, DAYS, PASSED, LINE = "has-", "-days", "-passed", "-line"
CAN_BE_EMPTY = (str, list, tuple, dict, type(None))
LABELS = (str, Phrase, date)


@dataclass
class Spoken:
    """All that the words of a dialog may speak of: what `more` gives, the answers, and the mentee's facts.

    A phrase gets what its words ask for, by name: `story`, as people read it; `has-story`, whether there is one;
    `by-days`, from today to the day `by`; `by-passed`, whether it has gone by; what was ticked in the list `skills` as
    its buttons say it, each on a line, and as `skills-line` all on one. What is not answered yet is empty.
    """

    turn: Turn
    table: Dialog
    used: Used
    more: Callable[[], Used]

    def phrase(self, key: str) -> Phrase:
        args = {name: value for name in self.turn.asks_for(key) if (value := self._said(name)) is not None}
        return Phrase(key, {**args, "today": self.turn.today} if args else args)

    def _said(self, name: str) -> Value:
        """None where it is not there, or has no form."""
        if name.endswith(DAYS) and type(day := self._said(name.removesuffix(DAYS))) is date:
            return (day - self.turn.today).days
        if name.endswith(PASSED) and type(day := self._said(name.removesuffix(PASSED))) is date:
            return day < self.turn.today
        if (said := formed(self._more, name)) is not None or (said := self._ticked(name)) is not None:
            return said
        about = name.removeprefix(HAS)
        if about in self.used or name in self.used:
            return formed(self.used, name)
        if about in self.table.questions:
            return name == about and ""
        return formed(self._facts, name)

    @cached_property
    def _more(self) -> Used:
        return self.more()

    @cached_property
    def _facts(self) -> Used:
        return mentee_facts(self.turn)

    def _ticked(self, name: str) -> Value:
        """Own words as they were written."""
        about = name.removeprefix(HAS).removesuffix(LINE)
        question = self.table.questions.get(about)
        if question is None or question.kind != "many":
            return None
        ticked = self.used.get(about)
        if not isinstance(ticked, list):
            return "" if name.endswith(LINE) else None
        labels: dict[str, Label] = {
            choice.id: Phrase(f"{self.table.name}-{about}.{choice.id}") if choice.label is None else choice.label
            for choice in question.choices(self.used)
        }
        said = [labels.get(item, item) for item in ticked]
        return bool(said) if name.startswith(HAS) else tuple(said) if name.endswith(LINE) else said


def formed(used: Used, name: str) -> Value:
    """Of a reading, its text; of what is not there, or has no form, None. `has-story` is whether there is a story."""
    if name in used:
        return _form(used[name])
    about = name.removeprefix(HAS)
    if about == name or about not in used:
        return None
    return None if _form(used[about]) is None else _is_there(used[about])


def spoken(used: Used) -> dict[str, Value]:
    """All of it as arguments; beside each stands whether there is one: `has-story`."""
    args: dict[str, Value] = {}
    for name, value in used.items():
        if (form := _form(value)) is not None:
            args[name], args[f"{HAS}{name}"] = form, _is_there(value)
    return args


def _form(value: Value) -> Value:
    """Of a reading, its text; lists of words as lists; None for what has no form."""
    match value:
        case str() | int() | date() | Phrase() | time():
            return value
        case None:
            return ""
        case {"text": str() as text}:
            return text
        case dict() | tuple() | list() if all(_is_label(item) for item in _items(value)):
            return value
    return None


def _items(value: Value) -> Iterable[Value]:
    return value.values() if isinstance(value, dict) else value


def _is_label(value: Value) -> bool:
    return isinstance(value, LABELS)


def _is_there(value: Value) -> bool:
    """A zero is; so is a reading without a text."""
    return bool(value) or not isinstance(value, CAN_BE_EMPTY)


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
    """On one line; what is too long ends at a word, with "…"."""
    return shortened(" ".join(text.split()), upto)
