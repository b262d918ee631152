"""People who fill in the form as fast as they are answered, and as much of Telegram as a peer needs."""

import asyncio
from collections import deque
from collections.abc import Mapping
from typing import Any

from tests.bench.peers.form import ME, QUESTIONS, at_once, update


class Telegram:
    """`answered` counts what came back; it has no limits."""

    def __init__(self, people: int) -> None:
        self._said = dict.fromkeys(range(1000, 1000 + people), 0)
        self._updates = 0
        self._queue: deque[dict[str, Any]] = deque()
        self._news = asyncio.Event()
        self.answered = 0
        self.begun = asyncio.Event()
        """The first answer has come."""
        for person in self._said:
            self._say(person)

    async def call(self, method: str, params: Mapping[str, Any]) -> Any:
        if method == "getUpdates":
            while not self._queue:
                self._news.clear()
                await self._news.wait()
            return [self._queue.popleft() for _ in range(min(len(self._queue), 100))]
        if method == "getMe":
            return ME
        if method == "sendMessage":
            person = int(params["chat_id"])
            self.answered += 1
            self.begun.set()
            self._said[person] = (self._said[person] + 1) % (len(QUESTIONS) + 1)
            self._say(person)
        return await at_once(method, dict(params))

    def _say(self, person: int) -> None:
        self._updates += 1
        self._queue.append(update(person, self._said[person], self._updates))
        self._news.set()
