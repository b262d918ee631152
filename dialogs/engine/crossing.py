"""What was written too early to be the answer, or in a pause, and is offered as one: each by itself that may be one."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.engine import verbs
from dialogs.engine.coach import Turn
from dialogs.engine.events import Label, Message, Phrase
from dialogs.engine.spoken import short
from dialogs.mentee import Frame
from dialogs.understanding.addressed import said_to_coach


def came_apart(turn: Turn, frame: Frame) -> list[tuple[Message, ...]]:
    """What was written in one go is one: no answer of the coach's can have been read in between."""
    apart: list[tuple[Message, ...]] = []
    for message in frame.early:
        if apart and message.at - apart[-1][-1].at < turn.coach.reading:
            apart[-1] = (*apart[-1], message)
        else:
            apart.append((message,))
    return apart


def drop_remarks(turn: Turn, frame: Frame) -> None:
    """Of what was written in a pause, what was rather said to the coach: once the talk goes on it is not offered."""
    if frame.crossed:
        frame.early = tuple(one for one in frame.early if not said_to_coach(one.text, turn.mentee.language))


def came_before(turn: Turn, frame: Frame) -> Phrase:
    """Asks whether it is the answer."""
    said = [words_of(messages) for messages in came_apart(turn, frame)]
    if len(said) == 1:
        return Phrase("engine-came-before", {"words": said[0]})
    return Phrase("engine-came-before.several", {"words": "\n".join(f"• {one}" for one in said)})


def early_rows(turn: Turn, frame: Frame) -> Iterator[list[tuple[str, Label]]]:
    """The buttons that say so; of several, one each, and one for all of them."""
    apart = came_apart(turn, frame) if frame.early else []
    for number, messages in enumerate(apart):
        verb = verbs.EARLY if len(apart) == 1 else f"{verbs.EARLY}{number}"
        text = short(" ".join(message.text for message in messages))
        yield [(verb, Phrase("engine-early", {"words": text}))]
    if len(apart) > 1:
        yield [(verbs.EARLY, Phrase("engine-early-all"))]


def chosen_early(turn: Turn, frame: Frame, pressed: str) -> tuple[Message, ...]:
    """Those that were meant; empty where there are none any more."""
    number = pressed[1:]
    if not number:
        return frame.early
    apart = came_apart(turn, frame)
    return apart[int(number)] if number.isdecimal() and int(number) < len(apart) else ()


def words_of(messages: tuple[Message, ...]) -> str:
    return "\n".join(message.text for message in messages)
