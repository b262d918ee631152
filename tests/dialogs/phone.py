"""A phone in a test: what a mentee types and presses, and what they then see. The real tables, words and calls; no
storage, no network; the clock is moved by hand and stops wherever a nudge is due."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from html import unescape
from pathlib import Path

import dialogs
from bot.calls import Call, calls
from dialogs import nudges
from dialogs.catalogue import coach
from dialogs.engine.coach import Coach, Turn
from dialogs.engine.data import cleared, parse
from dialogs.engine.events import Ask, Command, Commanded, Due, Edited, Event, Forget, Message, Pressed, Said, Tapped
from dialogs.engine.pseudo import NAME as PSEUDO
from dialogs.engine.turn import take_turn
from dialogs.engine.words import Words
from dialogs.mentee import Mentee, Shown

START = datetime(2027, 3, 1, 9, tzinfo=UTC)  # a Monday


@cache
def words(pseudo: bool = False) -> Words:
    """The languages of the coach; with the pseudo-language, for those who speak that one."""
    loaded = Words.load(Path(dialogs.__file__).parent)
    return loaded.with_pseudo() if pseudo else loaded


@cache
def the_coach(pseudo: bool = False) -> Coach:
    return coach(words(pseudo))


@dataclass
class Bubble:
    """One message of the coach as it stands on the phone now."""

    id: int
    html: str
    rows: list[list[tuple[str, str]]] = field(default_factory=list)  # label, data
    picture: str = ""
    file: str = ""  # "photo" or "document": one of theirs, sent back
    at: datetime = START

    @property
    def text(self) -> str:
        return unescape(re.sub(r"</?[a-z]+>", "", self.html))


class Phone:
    def __init__(self, now: datetime = START, language: str = "en") -> None:
        self.now, self.ids, self.language = now, 0, language
        self.words, self.coach = words(language == PSEUDO), the_coach(language == PSEUDO)
        self.mentee = Mentee("", 1, language)
        self.bubbles: list[Bubble] = []
        self.askings: dict[int, Bubble] = {}
        self.notices: list[str] = []
        self.commands: list[Command] = []
        self.since: list[Command] = []  # of all turns since somebody emptied it
        self.seen = 0  # bubbles read so far, for `news`
        self.forgotten = False
        self.written: dict[str, Message] = {}  # by text, to be edited

    # What the mentee does.
    def say(self, text: str, seconds: float = 10, reply_to: int | None = None) -> Message:
        message = self.typed(text, seconds, reply_to)
        self.turn(Commanded(text[1:]) if text.startswith("/") else Said((message,)))
        return message

    def send(self, kind: str, caption: str = "", seconds: float = 10) -> Message:
        """A "photo" or a "document"."""
        self.now += timedelta(seconds=seconds)
        self.ids += 1
        message = Message(self.ids, caption, self.now, kind=kind, file=f"{kind}-{self.ids}")
        self.turn(Said((message,)))
        return message

    def typed(self, text: str, seconds: float = 10, reply_to: int | None = None) -> Message:
        """Written, but not yet taken."""
        self.now += timedelta(seconds=seconds)
        self.ids += 1
        self.written[text] = Message(self.ids, text, self.now, reply_to)
        return self.written[text]

    def edit(self, old: str, text: str) -> None:
        self.now += timedelta(seconds=5)
        self.written[text] = Message(self.written.pop(old).id, text, self.now)
        self.turn(Edited(self.written[text]))

    def press(self, label: str) -> None:
        """The latest button whose label begins so."""
        self.now += timedelta(seconds=5)
        self.turn(self.button(label))

    def button(self, label: str) -> Pressed | Tapped:
        for bubble in reversed(self.bubbles):
            for row in bubble.rows:
                for said, data in row:
                    if said.startswith(label):
                        event = parse(data)
                        assert event
                        return event
        raise AssertionError(f"no button {label!r}; there are {self.labels}")

    def walk(self, by: timedelta) -> None:
        """Time passes; the tick stops wherever something is due."""
        until = self.now + by
        while (wake := nudges.wake(self.mentee, self.now)) is not None and wake <= until:
            self.now = max(self.now, wake)
            self.turn(Due())
        self.now = until

    # What the coach does.
    def turn(self, event: Event, deliver: bool = True) -> list[Command]:
        if self.forgotten:
            self.mentee, self.forgotten = Mentee("", 1, self.language), False
        self.commands = take_turn(self.coach, self.mentee, event, self.now)
        self.since += self.commands
        asks = {c.asking: c for c in self.commands if isinstance(c, Ask)}
        made = calls(self.commands, self.mentee, self.words)
        if made.notice:
            self.notices.append(made.notice)
        for bubble in self.bubbles if deliver else []:
            known = [[{"text": said, "callback_data": data} for said, data in row] for row in bubble.rows]
            bubble.rows = [[(b["text"], b["callback_data"]) for b in row] for row in cleared(known, made.cleared)]
        for call in made.calls if deliver else []:
            self._carry_out(call, asks)
        if not self.mentee.consented:
            self.mentee = Mentee("", 1, self.language)
        self.forgotten = any(isinstance(c, Forget) for c in self.commands)
        return self.commands

    def _carry_out(self, call: Call, asks: dict[int, Ask]) -> None:
        keyboard = call.params.get("reply_markup", {}).get("inline_keyboard", [])
        rows = [[(b["text"], b["callback_data"]) for b in row] for row in keyboard]
        if call.edits is not None:
            bubble = self.askings.get(call.edits)
            if bubble:
                bubble.rows = rows
                bubble.html += f"\n\n{call.chosen}" if call.chosen else ""
            return
        self.ids += 1
        text = call.params.get("text", call.params.get("caption", ""))
        file = next((kind for kind in ("photo", "document") if kind in call.params), "")
        bubble = Bubble(self.ids, text, rows, str((call.picture or {}).get("kind", "")), file, self.now)
        self.bubbles.append(bubble)
        if call.asking is not None:
            self.askings[call.asking] = bubble
            ask = asks[call.asking]
            if self.mentee.consented:
                self.mentee.shown[call.asking] = Shown(self.ids, self.now)
                if ask.path:
                    self.mentee.places[self.ids] = (ask.frame, ask.path)

    # What the mentee sees.
    @property
    def labels(self) -> list[str]:
        return [label for bubble in self.bubbles for row in bubble.rows for label, _ in row]

    @property
    def last(self) -> str:
        return self.bubbles[-1].text

    def news(self) -> list[Bubble]:
        fresh, self.seen = self.bubbles[self.seen :], len(self.bubbles)
        return fresh

    @property
    def open(self) -> str | None:
        """The path of the live question, with its dialog."""
        frame = self.mentee.live
        if frame is None:
            return None
        place = Turn(self.coach, self.mentee, self.now).way(frame).open
        return f"{frame.dialog}/{place.path}" if place else None
