"""Steps, or the day of the goal, that are said where a number is asked for, or where the day is read back: each is kept
for when it is asked (COACHING 5.1, 5.10)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from dialogs.engine.questions import Reading
from dialogs.engine.values import Value
from dialogs.preparation.said_steps import each_step, read_step
from dialogs.understanding.around_days import only_a_day
from dialogs.understanding.like_a_step import begins_a_step
from dialogs.understanding.put_right import is_action, without_mark
from dialogs.understanding.several_steps import numbers_a_step, without_lead
from dialogs.understanding.text import fold, row_of, words

LONGEST = 300  # characters
_OF_THE_GOAL = row_of(  # around its day: "it has to be done by June", "tiene que estar listo en junio"
    "it that this all everything i we he she they has have to be must should needs need want wants would like id ill "
    "will done ready finished finish complete completed over the my goal plan deadline date is by end latest at "
    "limite tiene que estar este listo lista hecho hecha terminado terminada debe deberia ser quiero quisiera terminar "
    "acabar tenerlo tenerla lograrlo lograrla todo eso esto la mi meta fecha plazo es lo el para antes"
)
_TO_US = re.compile(r"\b(?:me|you|u|us|yourself|te|os|usted|\w+(?:arme|erme|irme|ame|eme)|dime|dame)\b")
_MEANS = r"(?:i will|i'?ll|i(?:'?m| am) going to|i (?:want|plan) to|voy a|quiero)"
_PLANS = re.compile(rf"{_MEANS} ")
_HAS_TO = re.compile(rf"(?:{_MEANS}|i (?:need|have) to|tengo que|hay que) ")  # "I have to work late" is no step
_NOT_THEN = re.compile(r"\b(?:not|no|never|nunca|until|till|hasta)\b")  # "until June only a few"
Said = Mapping[str, Value]


def ahead(number: Callable[[str, str], int]) -> Callable[[str, Reading], Said]:
    """What is kept of words in which `number` finds none, by the paths of its questions."""
    return lambda text, reading: said_ahead(text, reading) if number(text, reading.language) < 0 else {}


def said_ahead(text: str, reading: Reading) -> Said:
    if len(text) > LONGEST or "?" in text:
        return {}
    found = reading.deadline(text)
    if only_a_day(found) or ((found.date or found.offers) and {*words(found.rest)} <= _OF_THE_GOAL):
        return _day(text, reading)
    return steps_ahead(text, reading)


def _day(text: str, reading: Reading) -> Said:
    """The day itself; of several that are likely, those to choose from when it is asked for."""
    found, goal = reading.deadline(text), reading.used["goal"]
    if found.repeats or found.past or _NOT_THEN.search(fold(text)):  # "on Mondays" is when the hours are
        return {}
    return {"by": found.date} if found.date else {"goal": {**goal, "days": list(found.offers)}} if found.offers else {}


def steps_ahead(text: str, reading: Reading) -> Said:
    before = replace(reading, used={**reading.used, "rounds": [], "round": 1})
    parts = each_step(text, before)
    if not all(_is_step(part, len(parts) > 1, reading) for part in parts):
        return {}
    read = [read_step(part, before) for part in parts]
    if not all(isinstance(step, dict) for step in read):
        return {}
    return {f"steps.{number}.what": step for number, step in enumerate(read, 1)}


def _is_step(part: str, several: bool, reading: Reading) -> bool:
    """What is to be done, and when, or as the first of several, or as what is meant to be done: "work takes most of it"
    and "study on weekends" tell of their time."""
    said, found = fold(part), reading.deadline(part)
    core = without_lead(without_mark(part, reading.language))
    if _TO_US.search(said) or found.repeats or found.past:
        return False
    acts = begins_a_step(core) or is_action(core, reading.language) or _led(core, reading.language)
    planned = found.date or found.offers or several or _PLANS.match(said) or numbers_a_step(part, reading.language)
    return bool(acts and planned)


def _led(core: str, language: str) -> bool:
    """ "I want to call Anna first"."""
    led = _HAS_TO.match(fold(core))
    return led is not None and is_action(core[led.end() :], language)
