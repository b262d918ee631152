"""What is said beside an answer: a question put to the coach, a step that is done, more than a yes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dialogs.edit.orders import in_order, is_order
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, Tell, tell
from dialogs.engine.finished import done_beside, done_step
from dialogs.engine.frames import close_finished
from dialogs.engine.meaning import goes_on, reading, told_and_asked, typed
from dialogs.engine.noting import NOTED
from dialogs.engine.putting import choices_of, spoken_of
from dialogs.engine.values import Invalid, Value
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from dialogs.settings.when import hours_told
from dialogs.understanding.about_coach import asked_among, asked_of_coach
from dialogs.understanding.about_talk import about_talk
from dialogs.understanding.asking_back import asked_back
from dialogs.understanding.hours_meant import hours_meant
from dialogs.understanding.mood import mood
from dialogs.understanding.putting_down import puts_down
from dialogs.understanding.small_talk import small_talk
from dialogs.understanding.text import fold
from dialogs.understanding.to_coach import asks_leave, asks_why
from dialogs.understanding.yesno import written_after_no

TELLING = 6  # words: fewer mostly add nothing to a yes …
LED = re.compile(r"(?:by the way|btw|also|(?:al|even )?though|por cierto|ademas|tambien|aunque)\b")  # … but after these


def what_else(turn: Turn, frame: Frame, place: Open, text: str, ticked: tuple[str, ...]) -> list[Command]:
    """What becomes of it once the answer is taken; `ticked` is what had been ticked in a list before."""
    done = [*_done_too(turn, place, text)]  # what is asked about has not been passed over
    besides = _said_besides(turn, place, text)
    more = goes_on(place, text, reading(turn, place, Message(0, text, turn.now)))
    if more and is_order(in_order(rest := more[1])):  # "yes, and the 2 to Sunday, too"
        closed = close_finished(turn)  # its change is made before another is asked about
        wished = turn.coach.wish(turn, Message(0, rest, turn.now))
        besides = besides if wished is None else ""
        done = [*closed, *(wished or ()), *done]
    if besides and hours_meant(besides):
        return [hours_told(turn), *done]
    asked = [*_asked_too(turn, frame, place, text), *_felt_too(turn, place, text)]
    return [*asked, *_read_too(turn, frame, place, "" if done or asked else besides, ticked), *done]


def _asked_too(turn: Turn, frame: Frame, place: Open, text: str) -> Iterator[Command]:
    """What was put to the coach beside an answer is answered where it can be; and whoever runs themselves down, where
    a strength was asked for, is not passed over."""
    language, (told, asked) = turn.mentee.language, told_and_asked(turn, place, text)
    if not asked and not place.question.praises:
        return
    if typed(place, text, reading(turn, place, Message(0, text, turn.now))):
        return
    if place.question.praises and puts_down(told, language):
        yield tell("engine-kinder")
    if about := asked and (asked_of_coach(asked) or asked_among(asked)):
        yield tell(f"engine-asked.{about}")
    elif asked and about_talk(asked, language) in ("left", "next"):
        if (way := turn.way(frame)).open:
            yield tell("engine-left", n=way.ahead)
    elif asked and asks_why(asked, language) and turn.has_words(f"{place.words}.why"):
        yield Tell((spoken_of(turn, place).phrase(f"{place.words}.why"),))
    elif asked:
        yield tell("engine-asked-too", leave=asks_leave(asked, language))


def _done_too(turn: Turn, place: Open, text: str) -> Iterator[Command]:
    """An answer that also sounds like a step done: taken as the answer, the tick offered beside it."""
    done = done_step(turn, text) if place.question.tells_done else None
    if done:
        yield from done_beside(turn, done)


def told_done(turn: Turn, frame: Frame, place: Open, text: str) -> list[Command]:
    """What was no answer to the question, and was kept for another, may tell of a step done as well."""
    refused = frame.refused.get(place.path)
    kept = refused is not None and isinstance(refused.value, Invalid) and refused.value.why == NOTED
    return [*_done_too(turn, place, text)] if kept else []


def _said_besides(turn: Turn, place: Open, text: str) -> str:
    """What follows a plain yes or no, where it says something; of a day, what asks why it is asked."""
    if place.question.kind == "date":
        return text if turn.once(asked_back, text, turn.mentee.language) == "why" else ""
    _, rest = _goes_on(turn, place, text)
    if not rest or place.question.takes_more or small_talk(rest):
        return ""
    return rest if LED.match(fold(rest)) or len(rest.split()) >= TELLING or hours_meant(rest) else ""


def _goes_on(turn: Turn, place: Open, text: str) -> tuple[str, str]:
    """The yes or no to a choice that goes on, and with what; empty where none does."""
    if place.question.kind != "choice":
        return "", ""
    read_with = reading(turn, place, Message(0, text, turn.now))
    found = None if typed(place, text, read_with) else goes_on(place, text, read_with)
    return (found[0].id, found[1]) if found else ("", "")


def _felt_too(turn: Turn, place: Open, text: str) -> Iterator[Command]:
    """A yes that says how hard it is; to what goes with a no, the question has words of its own."""
    chosen, rest = _goes_on(turn, place, text)
    if chosen and chosen == place.question.yes and mood(rest) in ("heavy", "afraid"):
        yield tell("engine-felt-too")


def _left_out(turn: Turn, place: Open, ticked: Sequence[str], value: Value) -> str:
    """What had been ticked in a list, and made room for what was typed; as its buttons say it."""
    if place.question.kind != "many" or not isinstance(value, list):
        return ""
    labels = {choice.id: turn.label(label) for choice, label in choices_of(turn, place)}
    return ", ".join(labels[id] for id in ticked if id in labels and id not in value)


def _read_too(turn: Turn, frame: Frame, place: Open, besides: str, ticked: tuple[str, ...]) -> Iterator[Command]:
    """What became of words that are no part of the answer, and of ticks that made room for it."""
    answer = frame.answers.get(place.path)
    if place.question.kind == "many" and answer and answer.value == []:
        besides = " ".join(written_after_no(one.text) or "" for one in answer.messages)
    why = f"{place.words}.why"
    if answer and besides and turn.once(asked_back, besides, turn.mentee.language) == "why" and turn.has_words(why):
        yield Tell((spoken_of(turn, place).phrase(why),))
    elif answer and besides:
        yield tell("engine-read-too", words=besides)
    if answer and (left := _left_out(turn, place, ticked, answer.value)):
        yield tell("engine-left-out", words=left, most=place.question.most)
