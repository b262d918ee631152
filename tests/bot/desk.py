"""A worker with a mind that a test makes up, and with words of its own."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.inviting import Codes
from bot.storage import Incoming, Store
from bot.warming import Warming
from bot.working import Mind, Worker
from dialogs.engine.events import Ask, Command, Event, Failed, Phrase, Said, tell
from dialogs.engine.words import Words
from dialogs.mentee import Mentee
from tests.bot.times import NOW, StandingClock, Time

WORDS = """\
toy-hello = Hello { $words }
toy-question = And now?
toy-yes = Yes
toy-noted = Noted
engine-fault = My fault, { $reference }.
engine-group = One at a time.
engine-closed = For people let in.
engine-hasty = Slowly: { $words }
    .wordless = Slowly.
engine-crowded = In a minute.
"""
SPANISH = """\
toy-hello = Hola { $words }
toy-question = ¿Y ahora?
toy-yes = Sí
toy-noted = Anotado
engine-fault = Culpa mía, { $reference }.
engine-group = De uno en uno.
engine-closed = Solo con invitación.
engine-hasty = Poco a poco: { $words }
    .wordless = Poco a poco.
engine-crowded = En un minuto.
"""

Decide = Callable[[Mentee, Event, datetime], list[Command]]


class Desk:
    """A worker with a mind that a test makes up, and what it did."""

    def __init__(self, store: Any, clock: StandingClock, words: Words, time: Time) -> None:
        self.store, self.clock, self._words, self._time = store, clock, words, time
        self.events: list[Event] = []
        self.turns = 0
        self.measured: list[tuple[float, int]] = []
        self.counted: list[str] = []
        self.answered: list[tuple[str, str | None]] = []

    def worker(
        self,
        decide: Decide,
        wake: Callable[[Mentee, datetime], datetime | None] | None = None,
        together: int = 1,
        codes: Codes | None = None,
        operator: int | None = None,
        warming: Warming | None = None,
    ) -> Worker:
        def noting(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
            self.events.append(event)
            return decide(mentee, event, now)

        def turned() -> None:
            self.turns += 1

        mind = Mind(noting, wake or (lambda mentee, now: None), self._words)
        return Worker(
            self.store,
            self.clock,
            mind,
            turned=turned,
            answer=lambda callback, notice: self.answered.append((callback, notice)),
            measured=lambda seconds, turns: self.measured.append((seconds, turns)),
            counted=self.counted.append,
            together=together,
            codes=codes,
            operator=operator,
            warming=warming,
            sleep=self._time.sleep,
        )

    async def happens(self, *incoming: Incoming) -> None:
        await self.store.receive(incoming, self.clock.now())

    async def said(self) -> list[tuple[int, str]]:
        """What waits to be sent, in order."""
        found: list[tuple[int, str]] = []
        while rows := await self.store.claim("test", self.clock.now(), 50, []):
            for row in rows:
                found.append((row.chat, row.call.params["text"]))
                await self.store.sent(row, "test", len(found), self.clock.now())
        return found


@pytest.fixture
def words(tmp_path: Path) -> Words:
    (tmp_path / "words" / "toy").mkdir(parents=True)
    (tmp_path / "words" / "toy" / "en.ftl").write_text(WORDS)
    (tmp_path / "words" / "toy" / "es.ftl").write_text(SPANISH)
    return Words.load(tmp_path / "words")


@pytest.fixture
def desk(store: Store, clock: StandingClock, words: Words, time: Time) -> Desk:
    return Desk(store, clock, words, time)


def message(number: int, text: str, chat: int = 7, language: str = "en") -> Incoming:
    body = {"id": number, "text": text, "at": NOW.isoformat(), "language": language}
    return Incoming(number, chat, "message", body)


def press(number: int, data: str, chat: int = 7) -> Incoming:
    return Incoming(number, chat, "press", {"data": data, "callback": f"c{number}", "message_id": 1, "language": "en"})


def echo(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
    """Says hello with the words it heard; at the first the mentee consents."""
    if isinstance(event, Said):
        mentee.id, mentee.consented = f"m{mentee.chat}", True
        return [tell("toy-hello", words=" ".join(one.text for one in event.messages))]
    return []


def broken(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
    """Falls over everything but the news that it did."""
    if isinstance(event, Failed):
        return [tell("engine-fault", reference=event.reference), Ask(1, 0, "", (Phrase("toy-question"),))]
    raise KeyError("what the mentee wrote")
