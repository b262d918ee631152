"""All that the coach is made of: tables, words, and what it does at commands and taps. Made once, shared by all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Protocol

from dialogs.engine.events import Command, Label, Message, Phrase, Rows
from dialogs.engine.questions import Dialog
from dialogs.engine.walk import Way, walk
from dialogs.mentee import Frame, Mentee


class Wording(Protocol):
    """The words, in all languages."""

    def has(self, key: str, language: str) -> bool: ...

    def text(self, phrase: Label, language: str, html: bool = ..., country: str = ...) -> str: ...


@dataclass(frozen=True)
class Coach:
    dialogs: Mapping[str, Dialog]
    words: Wording
    commands: Mapping[str, Callable[[Turn], list[Command]]]  # by name
    taps: Mapping[str, Callable[[Turn, str], list[Command]]]  # by verb, about a subject; else the verb is a dialog
    menu: Callable[[Turn], tuple[Phrase, Rows]]
    strangers: Callable[[Turn, str], list[Command]]  # a command before consent: those that need none
    example: Callable[[str, str, str], str | None]  # by a question's key, a situation and a language: the best there is
    crisis: Callable[[Turn], list[Command]]
    buttons: Callable[[str], Rows]  # of a subject: all that can be done about it
    moved: Mapping[str, str] = field(default_factory=dict)  # "dialog/question" that were renamed: to their new ids
    reading: timedelta = timedelta(seconds=3)  # nobody reads a question faster


@dataclass
class Turn:
    """One turn while it lasts: who, when, and what was pressed. `now` is an aware instant."""

    coach: Coach
    mentee: Mentee
    now: datetime
    heard: tuple[Message, ...] = ()  # all that is taken in this turn
    chosen: Label | None = None  # shown in place of the buttons that were there
    moved: bool = False  # something changed, so that a question has to be put
    instead: tuple[int, str, Phrase] | None = None  # frame, path, and what stands in for that question's own words

    @property
    def wall(self) -> datetime:
        """The clock on the mentee's wall, naive."""
        return self.now.astimezone(self.mentee.tz).replace(tzinfo=None)

    @property
    def today(self) -> date:
        return self.wall.date()

    def way(self, frame: Frame, stop: str | None = None, reopened: str | None = None) -> Way:
        """As far as the frame's answers lead, or to `stop` if that is on the way; with `reopened`, to that."""
        table = self.coach.dialogs[frame.dialog]
        if reopened:
            return walk(table, frame.facts, frame.answers, reopened=reopened)
        if stop and stop != frame.back_at:
            return walk(table, frame.facts, frame.answers, {stop})
        return walk(table, frame.facts, frame.answers, frame.refused, frame.back_at)

    def label(self, label: Label) -> str:
        return self.coach.words.text(label, self.mentee.language, html=False, country=self.mentee.country)

    def has_words(self, key: str) -> bool:
        return self.coach.words.has(key, self.mentee.language)

    def move_on(self) -> None:
        """What is put next is new: no button from before is good for it, and who writes too soon has not read it."""
        self.mentee.pressable = self.mentee.readable = self.mentee.asking + 1
        self.moved = True
