"""A message whose parts answer one question after another: "call Ana today and then write to Tom on Friday"."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, tell
from dialogs.engine.taking import take_words
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from dialogs.understanding.several_steps import without_lead


def take_parts(turn: Turn, frame: Frame, place: Open, messages: tuple[Message, ...], parts: list[str]) -> list[Command]:
    """Each part answers a question of its own."""
    first, *others = messages
    said = (replace(first, text=parts[0]), *(replace(message, text="") for message in others))
    taken = parts[:1] if take_words(turn, frame, place, said) else []
    for part in parts[1:]:
        after = turn.way(frame).open
        if not taken or after is None or after.table is not place.table or after.name != after.table.first:
            break
        if take_words(turn, frame, after, (replace(messages[-1], text=part),)):
            taken.append(part)
    return (
        [tell("engine-in-parts", parts="\n".join(f"• {without_lead(part)}" for part in taken))]
        if len(taken) > 1
        else []
    )


def free_for(frame: Frame, path: str, messages: tuple[Message, ...], count: int) -> bool:
    """Whether the rounds after this one have room for the other parts. What an earlier wording of the message, edited
    since, had said to these is taken back."""
    old = frame.answers.get(path)
    was = {m.id: m.text for m in old.messages} if old else {}
    edited = {m.id for m in messages if was.get(m.id, m.text) != m.text}
    rounds, _, rest = path.partition(".")
    number, _, _ = rest.partition(".")
    after = {at: int(one) for at in frame.answers if (one := _number(at, rounds)) and int(one) > int(number)}
    for at in list(after):
        if edited and {m.id for m in frame.answers[at].messages} == edited:
            del frame.answers[at], after[at]
    return not any(one < int(number) + count for one in after.values())


def _number(path: str, rounds: str) -> str:
    """Of the round that a path is in; empty for another question's."""
    first, _, rest = path.partition(".")
    number, _, _ = rest.partition(".")
    return number if first == rounds and number.isdecimal() else ""
