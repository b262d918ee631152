"""All that the coach is made of: tables, words, and what it does at commands and taps. Made once, shared by all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Protocol

from dialogs.engine.events import Command, Label, Message, Phrase, Rows, Uninvited
from dialogs.engine.once import Once
from dialogs.engine.questions import Dialog, Opening
from dialogs.engine.values import Used
from dialogs.engine.walk import Way, walk
from dialogs.mentee import Frame, Mentee
from dialogs.understanding.crisis import Need, need_in


class Wording(Protocol):
    """The words, in all languages."""

    def has(self, key: str, language: str) -> bool: ...

    def asks_for(self, key: str, language: str) -> frozenset[str]: ...

    def text(self, phrase: Label, language: str, html: bool = ..., country: str = ...) -> str: ...


@dataclass(frozen=True)
class Coach:
    dialogs: Mapping[str, Dialog]
    words: Wording
    commands: Mapping[str, Callable[[Turn], list[Command]]]  # by name
    taps: Mapping[str, Callable[[Turn, str], list[Command]]]  # by verb, about a subject; else the verb is a dialog
    menu: Callable[[Turn], tuple[Phrase, Rows]]
    strangers: Callable[[Turn, str], list[Command]]  # a command before consent: those that need none
    has_example: Callable[[str], bool]  # for a question's key
    example: Callable[[str, Mentee, Used], str | None]  # … that fits the mentee best, with what the dialog knows so far
    crisis: Callable[[Turn], list[Command]]
    buttons: Callable[[str], Rows]  # of a subject: all that can be done about it
    unasked: Callable[[Turn, Message], list[Command] | None] = lambda turn, message: None  # sent with no question open
    aside: Callable[[Turn, Message], list[Command] | None] = lambda turn, message: (
        None
    )  # … which nothing else is meant by
    anywhere: Callable[[Turn, Message], list[Command] | None] = lambda turn, message: (
        None
    )  # asked for, whatever is open
    wish: Callable[[Turn, Message], list[Command] | None] = lambda turn, message: None  # for a step, beside an answer
    uninvited: Callable[[Turn, Uninvited], list[Command]] = lambda turn, event: []  # before a code has been shown
    returned: Callable[[Turn, timedelta], list[Command]] = lambda turn, away: []  # said first, after so long a silence
    full: Callable[[Turn, Opening], Phrase | None] = lambda turn, opening: None  # why there is no more room for it
    heard: bool = False  # whether anybody hears feedback
    moved: Mapping[str, str] = field(default_factory=dict)  # "dialog/question" that were renamed: to their new ids
    reading: timedelta = timedelta(seconds=3)  # nobody reads a question faster

    @cached_property
    def renamed(self) -> Mapping[str, Mapping[str, str]]:
        """By dialog: the questions that were renamed, and their new ids."""
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for old, new in self.moved.items():
            dialog, _, path = old.partition("/")
            found[dialog][path] = new.partition("/")[2]
        return dict(found)


@dataclass
class Turn:
    """One turn while it lasts: who, when, and what was pressed. `now` is an aware instant."""

    coach: Coach
    mentee: Mentee
    now: datetime
    heard: tuple[Message, ...] = ()  # all that is taken in this turn
    before: datetime | None = None  # wall time of their latest word or tap before this one
    written: datetime | None = None  # when that was which is being heard now: it may have waited
    chosen: Label | None = None  # shown in place of the buttons that were there
    moved: bool = False  # something changed, so that a question has to be put
    stands: bool = False  # what is open needs no putting again, whatever is said
    yielded: Frame | None = None  # a question in between that made way for the words that are being heard
    greeted: bool = False  # as somebody who has been away
    instead: tuple[int, str, Phrase] | None = None  # frame, path, and what stands in for that question's own words
    once: Once = field(default_factory=Once)  # what its words mean
    labels: Mapping[str, str] | None = None  # what the buttons say of the question that was read for last

    @property
    def wall(self) -> datetime:
        """The clock on the mentee's wall, naive."""
        return self.mentee.wall(self.now)

    @property
    def today(self) -> date:
        return self.wall.date()

    @property
    def calendar(self) -> tuple[date, str, str]:
        """By which a day in words is read: the day on which they were written, their language, their country."""
        return self.mentee.wall(self.written or self.now).date(), self.mentee.language, self.mentee.country

    def way(self, frame: Frame, stop: str | None = None, reopened: str | None = None) -> Way:
        """As far as the frame's answers lead, or to `stop` if that is on the way; with `reopened`, to that."""
        stops: tuple[str, ...] = ()
        if not reopened:
            passing = stop and stop != frame.reopened
            stops, reopened = ((stop,), None) if passing and stop else (tuple(frame.refused), frame.reopened)
        walked, known = self.mentee.readings, (frame.dialog, frame.id)
        way = walk(self.coach.dialogs[frame.dialog], frame.facts, frame.answers, stops, reopened, walked.get(known))
        walked[known] = way
        return way

    def label(self, label: Label) -> str:
        return self.coach.words.text(label, self.mentee.language, html=False, country=self.mentee.country)

    def has_words(self, key: str) -> bool:
        return self.coach.words.has(key, self.mentee.language)

    def asks_for(self, key: str) -> frozenset[str]:
        """What the words of a key speak of."""
        return self.coach.words.asks_for(key, self.mentee.language)

    def need(self, text: str) -> Need:
        """How much in a text speaks for it that they need help."""
        return self.once(need_in, text)

    def move_on(self) -> None:
        """What is put next is new: no button from before is good for it, and who writes too soon has not read it."""
        self.mentee.pressable = self.mentee.readable = self.mentee.asking + 1
        self.moved = True
