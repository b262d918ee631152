"""A setting said in free words, with no question open: "call me Ada", "reminders at 17", "el repaso los lunes a las
10". What it is to be is set at once; where only the setting is named, it is asked for."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, Tell
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.engine.taking import take_words
from dialogs.settings.meant import LONGEST, setting_meant
from dialogs.settings.reading import CALLED

NAMED = 3  # words of a name


def setting(turn: Turn, message: Message) -> list[Command] | None:
    """None where no setting is meant."""
    called = CALLED.fullmatch(message.text)
    if called and len(called["name"].split()) <= NAMED and len(message.text) <= LONGEST:
        return _set(turn, "name", message)
    meant = setting_meant(message.text)
    if meant is None:
        return None
    if meant.field == "days":
        return no_days(turn)
    if not meant.said:
        return open_frame(turn, Opening("settings", facts={"field": meant.field}))
    return _set(turn, meant.field, replace(message, text=meant.said))


def no_days(turn: Turn) -> list[Command]:
    """Single days of the week cannot be left out; what can be had instead."""
    rows = tuple((Button(subject_data("menu", verb), Phrase(f"settings-no-days.{verb}")),) for verb in WAYS)
    return [Tell((Phrase("settings-no-days"),), rows)]


WAYS = ("change", "settings", "rest")


def _set(turn: Turn, field: str, message: Message) -> list[Command]:
    said = open_frame(turn, Opening("settings", facts={"field": field}))
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if frame and place:
        take_words(turn, frame, place, (message,))
    return said
