"""What words mean to a question: what they are read with, which of its choices they are, what they say besides it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any

from dialogs.engine.coach import Turn
from dialogs.engine.events import Message
from dialogs.engine.places import places
from dialogs.engine.putting import choices_of
from dialogs.engine.questions import Choice, Reading
from dialogs.engine.typed import agreed, begun_choice, exact_choice, led_choice, ordered, typed_choice, yes_and
from dialogs.engine.values import Invalid, Offer
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from dialogs.understanding.asking_back import without_open_questions
from dialogs.understanding.crisis import Need
from dialogs.understanding.to_coach import Parted, asks_openly, parted
from dialogs.understanding.yesno import is_unknown

UNKNOWN = "unknown"  # the choice that "dunno" means, where it is one
OPEN_WORDS = ("words", "date", "scale", "many")  # kinds of question in whose answer something may be asked
FEW = 3  # words behind a yes that may be another choice
EXACT = ("date", "scale")  # … and of these, those whose answer is a day or a number


def reading(turn: Turn, place: Open, message: Message, **more: Any) -> Reading:
    """`more`: `files`, `ticked` and `offers`, where there are any."""
    mentee = turn.mentee
    return Reading(
        at=message.at,
        now=turn.now,
        day=mentee.wall(message.at).date(),
        used=place.used,
        language=mentee.language,
        country=mentee.country,
        labels=_labels(turn, place),
        spot=message.spot,
        once=turn.once,
        today=turn.today,
        **more,
    )


def completes(turn: Turn, place: Open, message: Message) -> bool:
    """Whether words belong to the answer before the question."""
    belong = place.question.completes
    return belong is not None and belong(message.text, reading(turn, place, message))


def beside_the_answer(turn: Turn, messages: tuple[Message, ...], apart: Collection[str]) -> Message | None:
    """One message in the middle of something that may be no answer to it; none in the dialogs `apart`, nor where there
    is need behind it."""
    frame, (message, *more) = turn.mentee.live, messages
    place = turn.way(frame).open if frame else None
    if more or not frame or not place or frame.dialog in apart or frame.crossed or turn.mentee.paused:
        return None
    passes = message.kind != "text" or turn.coach.dialogs[frame.dialog].yields(message.text)
    return None if passes or turn.need(message.text) is Need.SIGNS or is_typed(turn, place, message) else message


def told_and_asked(turn: Turn, place: Open, text: str) -> Parted:
    """What an answer tells, and what it puts to the coach; all of it told where it is a page of their own, or where the
    question is how a day or a number is said: "could we say friday?"."""
    question, language = place.question, turn.mentee.language
    if question.kind not in OPEN_WORDS or question.verbatim:
        return Parted(text, "")
    found = turn.once(parted, text, language)
    if not found.asked:
        return found
    read_with = reading(turn, place, Message(0, text, turn.now))
    if question.means(text, read_with) or (question.corrects and question.corrects(text, read_with)):
        return Parted(text, "")  # "any other ideas?", "can you take off the course one?"
    if question.kind == "words" and _sets(turn, place, text):
        return Parted(text, "")  # "can you do the check-in on Thursdays?"
    if question.kind not in EXACT or asks_openly(found.asked, language):
        return found
    return Parted(text, "") if _reads(turn, place, text) and not _reads(turn, place, found.told) else found


def _reads(turn: Turn, place: Open, text: str) -> bool:
    """Whether it is an answer, or likely one."""
    value = place.question.read(text, reading(turn, place, Message(0, text, turn.now)))
    return not isinstance(value, Invalid) or bool(value.offers)


def _sets(turn: Turn, place: Open, text: str) -> bool:
    """Whether a setting is read from it; as a name anything is."""
    value = place.question.read(text, reading(turn, place, Message(0, text, turn.now)))
    return isinstance(value, dict) and bool(value.get("set")) and value.get("field") != "name"


def typed(place: Open, text: str, read_with: Reading) -> Choice | None:
    """The choice that typed words mean: freely where there is nothing else to say, to the letter beside free words."""
    choices = {choice.id: choice for choice in place.choices}
    if place.question.kind == "choice":
        corrects = place.question.corrects if text.strip().isdecimal() else None
        if corrects and corrects(text, read_with):  # what is numbered on the screen is not the buttons
            return None
        too = place.question.corrects_too
        if too and too(text, read_with) and place.question.corrects and place.question.corrects(text, read_with):
            return None  # a choice, and something earlier put right with it: "con calma, y a las 19"
        found = place.question.means(text, read_with) or typed_choice(text, place.question, list(choices), read_with)
        found = found or led_choice(text, list(choices), read_with)
    elif place.question.kind == "date":
        named = [
            id
            for id, choice in choices.items()
            if isinstance(choice.label, date) and _is_its_number(text, choice.label)
        ]
        found = named[0] if len(named) == 1 else led_choice(text, list(choices), read_with)
    elif place.question.kind in ("words", "place"):
        found = place.question.means(text, read_with) or exact_choice(text, list(choices), read_with)
        found = found if found in choices else None
        numbers = places(text, len(choices)) if place.question.by_number else []
        if len(numbers) == 1 and 1 <= numbers[0] <= len(choices):  # "2", "first one"
            found = list(choices)[numbers[0] - 1]
        if found is None and UNKNOWN in choices and is_unknown(text, read_with.language):
            found = UNKNOWN
    else:
        return None
    return choices[found] if found else None


def _is_its_number(text: str, day: date) -> bool:
    """ "24" beside the button of one 24 December."""
    return text.strip(" .!") == str(day.day)


def goes_on(place: Open, text: str, read_with: Reading) -> tuple[Choice, str] | None:
    """A plain yes or no that goes on, and with what, which may be another choice: "looks good, later"."""
    if place.question.kind != "choice":
        return None
    choices = {choice.id: choice for choice in place.choices}
    found = yes_and(text, place.question, list(choices), read_with)
    if found is None:
        return None
    rest = found[1] if len(found[1].split()) <= FEW else ""
    other = place.question.means(rest, read_with) or typed_choice(rest, place.question, list(choices), read_with)
    return choices[other if other in choices else found[0]], found[1]


def agreed_day(place: Open, text: str, read_with: Reading) -> str | None:
    """What the one day that is offered says, or the one that is named by its place, where a yes goes on to more than
    that: "yes, that date is acceptable, thank you. Why do you need it?"."""
    rest = agreed(text, read_with.language) if place.question.kind == "date" else None
    if rest is None:
        return None
    dated = [choice for choice in place.choices if isinstance(choice.label, date)]
    days = [offer.says for offer in read_with.offers] or [choice.says or choice.id for choice in dated]
    if not days:
        return None
    at, besides = (0, rest) if len(days) == 1 else ordered(rest, len(days))
    other = read_with.deadline(without_open_questions(besides))
    return None if at is None or other.date or other.offers else days[at]


def standing(frame: Frame, place: Open) -> tuple[Offer, ...]:
    """The ready answers that came with the refusal of what was said before."""
    refused = frame.refused.get(place.path)
    return refused.value.offers if refused and isinstance(refused.value, Invalid) else ()


def is_typed(turn: Turn, place: Open, message: Message) -> bool:
    """Whether words are a choice of the question or begin like one, "back", of "back after a break"; or put right what
    was said before."""
    frame = turn.mentee.live
    read_with = reading(turn, place, message, offers=standing(frame, place) if frame else ())
    ids = [choice.id for choice in place.choices]
    found = begun_choice(message.text, ids, read_with) if place.question.kind == "many" else None
    corrects = place.question.corrects
    if agreed_day(place, message.text, read_with) or (corrects and corrects(message.text, read_with)):
        return True
    return bool(found or typed(place, message.text, read_with) or goes_on(place, message.text, read_with))


def answers_it(turn: Turn, place: Open, message: Message) -> bool:
    """Whether the question would take these words."""
    if not message.text.strip():
        return False
    if is_typed(turn, place, message):
        return True
    return not isinstance(place.question.read(message.text, reading(turn, place, message)), Invalid)


def _labels(turn: Turn, place: Open) -> Mapping[str, str]:
    """The same for all that want to know what words mean to this question."""
    last = turn.labels
    if not isinstance(last, _Labels) or last.place is not place or last.language != turn.mentee.language:
        turn.labels = last = _Labels(turn, place)
    return last


class _Labels(Mapping[str, str]):
    """By choice, what its button says; written only when somebody looks, as most answers need none."""

    def __init__(self, turn: Turn, place: Open) -> None:
        self._turn, self.place, self.language = turn, place, turn.mentee.language

    @cached_property
    def _written(self) -> dict[str, str]:
        return {c.id: self._turn.label(label) for c, label in choices_of(self._turn, self.place)}

    def __getitem__(self, id: str) -> str:
        return self._written[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)
