"""The stand-in for Telegram in this process, with people who note when an update was handed out, and the reply came.

The coach, in another process, reaches it over HTTP as it reaches Telegram. The people need no HTTP: what they cost is
the stand-in's, not the coach's.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from bot.sandbox import OwnClock, StandIn, app, people, server
from bot.sandbox.chats import Chat
from bot.sandbox.telegram import Request
from tests.bench.script import Act, Line, Presses

Json = dict[str, Any]
PATIENCE = 60.0  # seconds until an answer is given up, and the benchmark with it
SENDING = ("sendMessage", "sendPhoto", "sendDocument")


@dataclass(frozen=True)
class Reply:
    """In seconds of the same clock. `handed_out`: when getUpdates gave it, or at once while a poll waited for it."""

    written: float
    handed_out: float
    came: float


@dataclass
class Person:
    telegram: "Telegram"
    chat: Chat
    handed_out: float | None = None
    came: "asyncio.Queue[float]" = field(default_factory=asyncio.Queue)

    async def does(self, line: Line) -> Reply:
        """Until all that it brings has come. Raises `TimeoutError`."""
        written = perf_counter()
        self.handed_out = written if self.telegram.waited_for else None
        self._act(line.act)
        async with asyncio.timeout(PATIENCE):
            came = [await self.came.get() for _ in range(line.messages)]
        assert self.handed_out is not None
        return Reply(written, self.handed_out, came[0])

    def _act(self, act: Act) -> None:
        if not isinstance(act, Presses):
            people.write(self.telegram, self.chat, act.text)
            return
        for id in reversed(self.chat.messages):
            for row in self.chat.messages[id].message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    kind, _, rest = button["callback_data"].partition(":")
                    if kind == "a" and rest.partition(":")[2] == act.choice:
                        people.press(self.telegram, self.chat, id, button["callback_data"])
                        return
        raise LookupError(f"there is no button {act.choice!r}")


class Telegram(StandIn):
    def __init__(self) -> None:
        super().__init__(OwnClock())
        self.persons: dict[int, Person] = {}
        self.waited_for = False
        """Whether a long poll is open: what is written now is handed out now."""
        self.address = ""
        self.arrivals: list[float] = []
        self._news = asyncio.Event()

    def person(self) -> Person:
        chat = self.chats.add_person("Ada", "en")
        self.persons[chat.id] = Person(self, chat)
        return self.persons[chat.id]

    async def answer(self, request: Request, given: Json) -> Any:
        begun = perf_counter()
        if request.method == "getUpdates":
            self.waited_for = True
            try:
                updates = await super().answer(request, given)
            finally:
                self.waited_for = False
            for update in updates:
                self._handed_out(update)
            return updates
        result = await super().answer(request, given)
        if request.method in SENDING:
            self.arrivals.append(begun)
            self._news.set()
            if person := self.persons.get(int(request.params["chat_id"])):
                person.came.put_nowait(begun)
        return result

    async def sent(self, count: int) -> None:
        """Until so many messages have come in all. Raises `TimeoutError` when there is none for a minute."""
        while len(self.arrivals) < count:
            self._news.clear()
            async with asyncio.timeout(PATIENCE):
                await self._news.wait()

    def _handed_out(self, update: Json) -> None:
        event = update.get("message") or update.get("callback_query") or {}
        person = self.persons.get(event.get("from", {}).get("id"))
        if person and person.handed_out is None:
            person.handed_out = perf_counter()


@asynccontextmanager
async def telegram() -> AsyncIterator[Telegram]:
    """It listens, at its `address`."""
    stand_in = Telegram()
    serving = server(app(stand_in, OwnClock().move), stand_in)
    listening = asyncio.create_task(serving.serve())
    await serving.ready.wait()
    stand_in.address = serving.address
    try:
        yield stand_in
    finally:
        serving.should_exit = True
        await listening
        stand_in.store.close()
