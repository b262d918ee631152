"""What words mean to a question: what they are read with, which of its choices they are, what they say besides it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, tell
from dialogs.engine.putting import choices_of
from dialogs.engine.questions import Choice, Reading
from dialogs.engine.typed import begun_choice, exact_choice, led_choice, typed_choice, yes_and
from dialogs.engine.values import Value
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from dialogs.understanding.text import fold
from dialogs.understanding.yesno import is_unknown, written_after_no

TELLING = 6  # words: fewer mostly add nothing to a yes …
LED = re.compile(r"(?:by the way|btw|also|(?:al|even )?though|por cierto|ademas|tambien|aunque)\b")  # … but after these
UNKNOWN = "unknown"  # the choice that "dunno" means, where it is one


def reading(turn: Turn, place: Open, message: Message, **more: Any) -> Reading:
    """`more`: `files`, `ticked` and `offers`, where there are any."""
    mentee = turn.mentee
    return Reading(
        at=message.at,
        now=turn.now,
        day=message.at.astimezone(mentee.tz).date(),
        used=place.used,
        language=mentee.language,
        country=mentee.country,
        labels=_Labels(turn, place),
        spot=message.spot,
        **more,
    )


def typed(place: Open, text: str, read_with: Reading) -> Choice | None:
    """The choice that typed words mean: freely where there is nothing else to say, to the letter beside free words."""
    choices = {choice.id: choice for choice in place.question.choices(place.used)}
    if place.question.kind == "choice":
        found = typed_choice(text, place.question, list(choices), read_with)
        found = found or led_choice(text, list(choices), read_with)
    elif place.question.kind == "date":
        found = led_choice(text, list(choices), read_with)
    elif place.question.kind in ("words", "place"):
        found = exact_choice(text, list(choices), read_with)
        place_of_it = int(text) if text.strip().isdecimal() and len(text.strip()) < 3 else 0
        if place.question.by_number and 1 <= place_of_it <= len(choices):
            found = list(choices)[place_of_it - 1]
        if found is None and UNKNOWN in choices and is_unknown(text, read_with.language):
            found = UNKNOWN
    else:
        return None
    return choices[found] if found else None


def goes_on(place: Open, text: str, read_with: Reading) -> tuple[Choice, str] | None:
    """A plain yes or no that goes on, and with what."""
    if place.question.kind != "choice":
        return None
    choices = {choice.id: choice for choice in place.question.choices(place.used)}
    found = yes_and(text, place.question, list(choices), read_with)
    return (choices[found[0]], found[1]) if found else None


def said_besides(turn: Turn, place: Open, text: str) -> str:
    """What follows a plain yes or no, where it says something."""
    read_with = reading(turn, place, Message(0, text, turn.now))
    found = None if typed(place, text, read_with) else goes_on(place, text, read_with)
    if found is None:
        return ""
    return found[1] if LED.match(fold(found[1])) or len(found[1].split()) >= TELLING else ""


def is_typed(turn: Turn, place: Open, message: Message) -> bool:
    """Whether words are a choice of the question or begin like one: "back", of "back after a break"."""
    read_with = reading(turn, place, message)
    ids = [choice.id for choice in place.question.choices(place.used)]
    found = begun_choice(message.text, ids, read_with) if place.question.kind == "many" else None
    return bool(found or typed(place, message.text, read_with) or goes_on(place, message.text, read_with))


def _left_out(turn: Turn, place: Open, ticked: Sequence[str], value: Value) -> str:
    """What had been ticked in a list, and made room for what was typed; as its buttons say it."""
    if place.question.kind != "many" or not isinstance(value, list):
        return ""
    labels = {choice.id: turn.label(label) for choice, label in choices_of(turn, place)}
    return ", ".join(labels[id] for id in ticked if id in labels and id not in value)


def read_too(turn: Turn, frame: Frame, place: Open, besides: str, ticked: tuple[str, ...]) -> Iterator[Command]:
    """What became of words that are no part of the answer, and of ticks that made room for it."""
    answer = frame.answers.get(place.path)
    if place.question.kind == "many" and answer and answer.value == []:
        besides = " ".join(written_after_no(one.text) or "" for one in answer.messages)
    if answer and besides:
        yield tell("engine-read-too", words=besides)
    if answer and (left := _left_out(turn, place, ticked, answer.value)):
        yield tell("engine-left-out", words=left, most=place.question.most)


class _Labels(Mapping[str, str]):
    """By choice, what its button says; written only when somebody looks, as most answers need none."""

    def __init__(self, turn: Turn, place: Open) -> None:
        self._turn, self._place = turn, place

    @cached_property
    def _written(self) -> dict[str, str]:
        return {c.id: self._turn.label(label) for c, label in choices_of(self._turn, self._place)}

    def __getitem__(self, id: str) -> str:
        return self._written[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)
