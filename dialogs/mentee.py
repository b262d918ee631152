"""Whom we talk with: everything that a turn may read and change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from dialogs.engine.events import Message, Occurrence
from dialogs.engine.values import Value
from dialogs.frozen import frozen
from dialogs.plan import Entry, Plan

AWAY = "away"  # why a conversation waits that is open all the same: for a moment, and whoever is back goes on
OPENED = "<"  # behind the path of a question that was opened from further on


@frozen
class Answer:
    """What was said to one question, when (`asking` was live), and in which messages.

    `pressed`: by a button, or the typed form of one: no further message can be part of it.
    """

    value: Value
    asking: int
    messages: tuple[Message, ...] = ()
    pressed: bool = False


@dataclass(eq=False)
class Frame:
    """A dialog about something. Answers are kept by path ("steps.2.what"); where it stands follows from them."""

    id: int
    dialog: str
    about: str = ""
    facts: Mapping[str, Value] = field(default_factory=dict)  # known at the opening: the goals of a check-in
    answers: dict[str, Answer] = field(default_factory=dict)  # good ones
    refused: dict[str, Answer] = field(default_factory=dict)  # `Invalid` ones, until they are mended or given up
    outcome: dict[str, dict[str, Any]] = field(default_factory=dict)  # what it did to the plan when last finished
    back_at: str | None = None  # a question gone back to, its answer kept until there is another; with `OPENED`
    # behind it where it was opened from further on, and "back" leads there
    marked: list[str] = field(default_factory=list)  # ticked so far in an open list
    early: tuple[Message, ...] = ()  # one tap away from being the answer: `crossed`, or refused as no answer
    touched: datetime | None = None  # when it was last answered, wall time (naive)
    passing: bool = False  # see `Dialog.passing`

    @property
    def reopened(self) -> str | None:
        """The path of the question that was gone back to."""
        return self.back_at and self.back_at.removesuffix(OPENED)

    @property
    def crossed(self) -> tuple[Message, ...]:
        """Written before the open question could be read: "is this your answer?" waits for a yes."""
        if not self.early:
            return ()
        return () if any(refused.messages == self.early for refused in self.refused.values()) else self.early


@frozen
class Shown:
    """An asking as it was delivered: Telegram's message id and date."""

    message_id: int
    at: datetime


@dataclass
class Mentee:
    """`id` is ours and random; `chat` is Telegram's. Before consent there is no id, and nothing is kept."""

    id: str
    chat: int
    language: str = "en"
    consented: bool = False
    name: str = ""
    zone: str = ""  # IANA; empty until the place is known
    place: str = ""
    country: str = ""  # ISO 3166 alpha-2
    situation: str = ""  # COACHING 2.3
    aspiration: str = ""
    story: str = ""
    now: str = ""  # where they stand, and how they got there
    strengths: list[str] = field(default_factory=list)  # this and the next four: ids of the short lists, or own words
    values: list[str] = field(default_factory=list)
    interests: list[str] = field(default_factory=list)
    style: list[str] = field(default_factory=list)
    skills: list[str] = field(default_factory=list)
    hurdle: str = ""  # what stands in the way
    managed: str = ""  # a change once managed
    support: str = ""  # that they have already
    week_hours: int | None = None  # that they have for all their goals together
    ask_again: date | None = None  # "not yet" at the gate to Preparation: asked again from this day on
    hour: time = time(9)  # for reminders
    quiet_from: time = time(21)
    quiet_to: time = time(8)
    slot_day: int = 6  # of the weekly check-in; Monday is 0
    slot: time = time(18)
    journal_prompt: time | None = None  # for the journal's prompt, where it is wanted
    rhythm: str = "normal"  # of reminders: gentle, normal, close

    stack: list[Frame] = field(default_factory=list)  # open dialogs, the live one last
    finished: list[Frame] = field(default_factory=list)  # the latest last; old ones are there when they are needed
    frames_made: int = 0
    paused: str = ""  # why the conversation waits: "pause", `AWAY`, "crisis"
    plan: Plan = field(default_factory=Plan)
    history: list[Entry] = field(default_factory=list)  # only what this turn adds

    asking: int = -1  # the latest asking; its number is on the buttons
    pressable: int = 0  # the first asking since anything changed: buttons from it on are good
    readable: int = 0  # the first asking since words were taken: who wrote before it came had not read it
    buttons_on: int = -1  # the asking that has its buttons still
    shown: dict[int, Shown] = field(default_factory=dict)  # by asking, from `readable` on
    places: dict[int, tuple[int, str]] = field(default_factory=dict)  # by message id replied to: its frame and path
    nudged: dict[int, tuple[str, ...]] = field(default_factory=dict)  # by message id replied to: its subjects

    told: dict[str, datetime] = field(default_factory=dict)  # by subject: wall time up to which it is accounted for
    since: dict[str, datetime] = field(default_factory=dict)  # by subject: wall time at which its date was set
    unasked: list[date] = field(default_factory=list)  # local days of the latest messages that nobody asked for
    snoozed: dict[str, datetime] = field(default_factory=dict)  # by subject: an instant, not a wall time
    checkin_weeks: int = 1  # from one check-in to the next
    checked: date | None = None  # the day whose check-in was the latest to be held, perhaps ahead of it
    unanswered: list[datetime] = field(default_factory=list)  # wall times of check-ins asked for in vain since then
    spoken: datetime | None = None  # wall time of their latest word or tap
    rest_until: datetime | None = None  # no nudges before this instant: the mentee's wish
    rest_from: date | None = None  # a rest put down for later: its first day …
    rest_back: date | None = None  # … and the one on which nudges come again
    crisis_until: datetime | None = None  # no nudges before this instant, after signs of crisis
    held_until: datetime | None = (
        None  # no nudges before this instant: a fault of ours lost the last ones, or they were not the moment
    )
    faults: int = 0  # how often in a row they were lost
    missed_since: datetime | None = None  # what was written from here …
    missed_until: datetime | None = None  # … to here did not arrive; to be said at the next word
    blocked: bool = False
    waiting: list[Occurrence] = field(default_factory=list)  # handed out, not yet sent
    # See `once_a_mentee`; and the last walk of each frame. Never stored.
    readings: dict[tuple[Any, ...], Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone or "UTC")

    def wall(self, now: datetime) -> datetime:
        """The clock on their wall, naive."""
        return _wall(now, self.zone)

    @property
    def live(self) -> Frame | None:
        """The frame whose question is open to the mentee now."""
        waits = self.paused and self.paused != AWAY
        return self.stack[-1] if self.stack and (self.stack[-1].passing or not waits) else None

    def frames(self) -> Iterator[Frame]:
        """Open ones from the top, then ended ones from the latest."""
        yield from reversed(self.stack)
        yield from reversed(self.finished)


@lru_cache(256)  # a turn asks many times
def _wall(now: datetime, zone: str) -> datetime:
    return now.astimezone(ZoneInfo(zone or "UTC")).replace(tzinfo=None)
