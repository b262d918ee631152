"""What words mean to a question: what they are read with, which of its choices they are, what they say besides it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, Tell, tell
from dialogs.engine.putting import choices_of, spoken_of
from dialogs.engine.questions import Choice, Reading
from dialogs.engine.typed import agreed, begun_choice, exact_choice, led_choice, ordered, typed_choice, yes_and
from dialogs.engine.values import Invalid, Offer, Value
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from dialogs.understanding.asking_back import asked_back, without_open_questions
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.text import fold
from dialogs.understanding.to_coach import Parted, asks_openly, parted
from dialogs.understanding.yesno import is_unknown, written_after_no

TELLING = 6  # words: fewer mostly add nothing to a yes …
LED = re.compile(r"(?:by the way|btw|also|(?:al|even )?though|por cierto|ademas|tambien|aunque)\b")  # … but after these
UNKNOWN = "unknown"  # the choice that "dunno" means, where it is one
OPEN_WORDS = ("words", "date", "scale", "many")  # kinds of question in whose answer something may be asked
EXACT = ("date", "scale")  # … and of these, those whose answer is a day or a number


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


def told_and_asked(turn: Turn, place: Open, text: str) -> Parted:
    """What an answer tells, and what it puts to the coach; all of it told where it is a page of their own, or where the
    question is how a day or a number is said: "could we say friday?"."""
    question, language = place.question, turn.mentee.language
    if question.kind not in OPEN_WORDS or question.verbatim:
        return Parted(text, "")
    if question.corrects(text, reading(turn, place, Message(0, text, turn.now))):
        return Parted(text, "")  # "can you take off the course one?"
    found = parted(text, language)
    if not found.asked or question.kind not in EXACT or asks_openly(found.asked, language):
        return found
    return Parted(text, "") if _reads(turn, place, text) and not _reads(turn, place, found.told) else found


def _reads(turn: Turn, place: Open, text: str) -> bool:
    """Whether it is an answer, or likely one."""
    value = place.question.read(text, reading(turn, place, Message(0, text, turn.now)))
    return not isinstance(value, Invalid) or bool(value.offers)


def typed(place: Open, text: str, read_with: Reading) -> Choice | None:
    """The choice that typed words mean: freely where there is nothing else to say, to the letter beside free words."""
    choices = {choice.id: choice for choice in place.question.choices(place.used)}
    if place.question.kind == "choice":
        if text.strip().isdecimal() and place.question.corrects(text, read_with):  # what is numbered is something else
            return None
        found = place.question.means(text, read_with) or typed_choice(text, place.question, list(choices), read_with)
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


def agreed_day(place: Open, text: str, read_with: Reading) -> str | None:
    """What the one day that is offered says, or the one that is named by its place, where a yes goes on to more than
    that: "yes, that date is acceptable, thank you. Why do you need it?"."""
    rest = agreed(text, read_with.language) if place.question.kind == "date" else None
    dated = [choice for choice in place.question.choices(place.used) if isinstance(choice.label, date)]
    days = [offer.says for offer in read_with.offers] or [choice.says or choice.id for choice in dated]
    if rest is None or not days:
        return None
    at, besides = (0, rest) if len(days) == 1 else ordered(rest, len(days))
    other = read_deadline(without_open_questions(besides), read_with.day, read_with.language, read_with.country)
    return None if at is None or other.date or other.offers else days[at]


def standing(frame: Frame, place: Open) -> tuple[Offer, ...]:
    """The ready answers that came with the refusal of what was said before."""
    refused = frame.refused.get(place.path)
    return refused.value.offers if refused and isinstance(refused.value, Invalid) else ()


def said_besides(turn: Turn, place: Open, text: str) -> str:
    """What follows a plain yes or no, where it says something; of a day, what asks why it is asked."""
    if place.question.kind == "date":
        return text if asked_back(text, turn.mentee.language) == "why" else ""
    read_with = reading(turn, place, Message(0, text, turn.now))
    found = None if typed(place, text, read_with) else goes_on(place, text, read_with)
    if found is None:
        return ""
    return found[1] if LED.match(fold(found[1])) or len(found[1].split()) >= TELLING else ""


def is_typed(turn: Turn, place: Open, message: Message) -> bool:
    """Whether words are a choice of the question or begin like one, "back", of "back after a break"; or put right what
    was said before."""
    frame = turn.mentee.live
    read_with = reading(turn, place, message, offers=standing(frame, place) if frame else ())
    ids = [choice.id for choice in place.question.choices(place.used)]
    found = begun_choice(message.text, ids, read_with) if place.question.kind == "many" else None
    if agreed_day(place, message.text, read_with) or place.question.corrects(message.text, read_with):
        return True
    return bool(found or typed(place, message.text, read_with) or goes_on(place, message.text, read_with))


def answers_it(turn: Turn, place: Open, message: Message) -> bool:
    """Whether the question would take these words."""
    if not message.text.strip():
        return False
    if is_typed(turn, place, message):
        return True
    return not isinstance(place.question.read(message.text, reading(turn, place, message)), Invalid)


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
    why = f"{place.words}.why"
    if answer and besides and asked_back(besides, turn.mentee.language) == "why" and turn.has_words(why):
        yield Tell((spoken_of(turn, place).phrase(why),))
    elif answer and besides:
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
