"""The shell in a few lines: ids, a clock moved by hand, and a sender that can be told to wait or to lose its notes.

Not a phone: nothing is written out; what is asked and told is seen by its keys.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from dialogs.engine.coach import Coach, Turn
from dialogs.engine.data import parse
from dialogs.engine.events import (
    Ask,
    Command,
    Commanded,
    Due,
    Edited,
    Event,
    Message,
    Notice,
    Phrase,
    Pressed,
    Retire,
    Said,
    Tapped,
    Tell,
)
from dialogs.engine.turn import take_turn
from dialogs.engine.walk import Way
from dialogs.mentee import Frame, Mentee, Shown

START = datetime(2027, 3, 1, 9, tzinfo=UTC)  # a Monday


def moment(month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """An instant of 2027, when all of this happens."""
    return datetime(2027, month, day, hour, minute, tzinfo=UTC)


class Chat:
    """Somebody who has agreed, lives in Berlin and has no dialog open yet. All seconds are Telegram's."""

    def __init__(self, coach: Coach, now: datetime = START, zone: str = "Europe/Berlin") -> None:
        self.coach, self.now, self.ids = coach, now, 0
        self.mentee = Mentee("m", 1, consented=True, zone=zone, country="DE")
        self.unsent: list[Ask] = []
        self.last: list[Command] = []
        self.put: list[Ask] = []  # every asking so far
        self.said: list[Message] = []  # every message taken so far, as it was first written

    # What the shell does.
    def turn(self, event: Event, send: bool = True) -> list[Command]:
        self.last = take_turn(self.coach, self.mentee, event, self.now)
        retired = {c.asking for c in self.last if isinstance(c, Retire)}
        asks = [c for c in self.last if isinstance(c, Ask)]
        self.unsent = [ask for ask in self.unsent if ask.asking not in retired] + asks
        self.put += asks
        if send:
            self.send()
        return self.last

    def send(self) -> None:
        """Deliver what waits, and note it."""
        for ask in self.unsent:
            self.ids += 1
            self.mentee.shown[ask.asking] = Shown(self.ids, self.now)
            if ask.path:
                self.mentee.places[self.ids] = (ask.frame, ask.path)
        self.unsent = []

    def wait(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    # What the mentee does.
    def typed(self, text: str, seconds: float = 10, reply_to: int | None = None, kind: str = "text") -> Message:
        """Written, not yet taken."""
        self.wait(seconds)
        self.ids += 1
        return Message(self.ids, text, self.now, reply_to, kind)

    def take(self, *messages: Message, send: bool = True) -> list[Command]:
        """All that waited, at once."""
        self.said += messages
        return self.turn(Said(messages), send)

    def say(self, text: str, seconds: float = 10, reply_to: int | None = None) -> Message:
        message = self.typed(text, seconds, reply_to)
        self.take(message)
        return message

    def share(self, latitude: float, longitude: float) -> None:
        self.wait(10)
        self.ids += 1
        self.take(Message(self.ids, "", self.now, kind="location", spot=(latitude, longitude)))

    def edit(self, message: Message, text: str) -> None:
        self.wait(5)
        self.turn(Edited(Message(message.id, text, self.now)))

    def press(self, choice: str, asking: int | None = None) -> list[Command]:
        self.wait(5)
        return self.turn(Pressed(self.mentee.asking if asking is None else asking, choice))

    def tap(self, subject: str, verb: str) -> list[Command]:
        return self.turn(Tapped(subject, verb))

    def command(self, name: str, send: bool = True) -> list[Command]:
        return self.turn(Commanded(name), send)

    def due(self) -> Tell | None:
        """The nudge that a tick brings now, if there is one."""
        return nudge(self.turn(Due()))

    # What is there then.
    @property
    def frame(self) -> Frame:
        return self.mentee.stack[-1]

    @property
    def way(self) -> Way:
        return Turn(self.coach, self.mentee, self.now).way(self.frame)

    @property
    def open(self) -> str | None:
        """The path of the question that waits on top."""
        place = self.way.open if self.mentee.stack else None
        return place.path if place else None

    def value(self, path: str) -> object:
        return self.frame.answers[path].value

    def message_of(self, asking: int) -> int:
        """Telegram's id of an asking."""
        return self.mentee.shown[asking].message_id

    @property
    def keys(self) -> list[str]:
        """What the last turn said, by key, notices too."""
        phrases = [p for c in self.last if isinstance(c, Tell | Ask) for p in c.phrases]
        return [p.key for p in [*phrases, *(c.phrase for c in self.last if isinstance(c, Notice))]]

    def phrase(self, key: str) -> Phrase:
        return next(p for c in self.last if isinstance(c, Tell | Ask) for p in c.phrases if p.key == key)

    @property
    def buttons(self) -> list[str]:
        """The choices under the latest asking, as it was put."""
        pressed = [parse(button.data) for row in self.put[-1].rows for button in row]
        return [p.choice for p in pressed if isinstance(p, Pressed)]


def nudge(commands: list[Command]) -> Tell | None:
    return next((c for c in commands if isinstance(c, Tell) and c.occurrences), None)
