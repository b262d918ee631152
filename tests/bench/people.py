"""People who write as soon as they are answered, and as much of Telegram as they need, in memory; it has no limits.

First everybody makes a plan; then they check in, again and again.
"""

import asyncio
from collections import deque
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from tests.bench.script import Act, Line, Presses, arrival, check_in, quick_plan, rehearsed


class Telegram:
    """`answered` counts; one message id after another, as in one big chat."""

    def __init__(self, people: int) -> None:
        acts = [*arrival(), *quick_plan(datetime.now(UTC).date())], check_in()
        lines, _ = rehearsed([*acts[0], *acts[1]])
        self._begin, self._repeat = lines[: len(acts[0])], lines[len(acts[0]) :]
        self._people = {1000 + number: Person(1000 + number, deque(self._begin)) for number in range(people)}
        self._queue: deque[Any] = deque()
        self._news = asyncio.Event()
        self._ids = 0
        self._updates = 0
        self.answered = 0
        self._beginning = people
        self.begun = asyncio.Event()
        """Everybody has made their plan."""
        for person in self._people.values():
            self._act(person)

    async def call(self, method: str, params: Mapping[str, Any]) -> Any:
        if method == "getUpdates":
            while not self._queue:
                self._news.clear()
                await self._news.wait()
            return [self._queue.popleft() for _ in range(min(len(self._queue), 100))]
        await asyncio.sleep(0)
        if method.startswith("getMyC"):
            return []
        if method.startswith("getMy"):
            return {}
        if method == "getMe":
            return {"id": 7_000_000_001, "is_bot": True, "first_name": "Milepost", "username": "milepost_bot"}
        if not method.startswith(("send", "edit")) or method == "sendChatAction":
            return True
        message_id = int(params.get("message_id") or self._next_id())
        if method.startswith("send"):
            self._came(self._people[int(params["chat_id"])], message_id, params)
        return {"message_id": message_id, "date": int(datetime.now(UTC).timestamp()), "chat": {"id": params["chat_id"]}}

    def _next_id(self) -> int:
        self._ids += 1
        return self._ids

    def _came(self, person: "Person", message_id: int, params: Mapping[str, Any]) -> None:
        if markup := params.get("reply_markup"):
            person.message_id, person.keyboard = message_id, markup["inline_keyboard"]
        person.wanted -= 1
        if person.wanted:
            return
        self.answered += 1
        if not person.ahead:
            self._beginning -= not person.begun
            person.begun = True
            if not self._beginning:
                self.begun.set()
            person.ahead.extend(self._repeat)
        self._act(person)

    def _act(self, person: "Person") -> None:
        line: Line = person.ahead.popleft()
        person.wanted = line.messages
        self._updates += 1
        self._queue.append({"update_id": self._updates, **person.update(line.act, self._next_id())})
        self._news.set()


class Person:
    def __init__(self, id: int, ahead: "deque[Line]") -> None:
        self.chat = {"id": id, "type": "private", "first_name": "Ada"}
        self.user = {"id": id, "is_bot": False, "first_name": "Ada", "language_code": "en"}
        self.ahead, self.begun, self.wanted = ahead, False, 0
        self.message_id, self.keyboard = 0, list[list[dict[str, str]]]()

    def update(self, act: Act, id: int) -> dict[str, Any]:
        now = int(datetime.now(UTC).timestamp())
        if not isinstance(act, Presses):
            message = {"message_id": id, "from": self.user, "chat": self.chat, "date": now, "text": act.text}
            if act.text.startswith("/"):
                message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(act.text)}]
            return {"message": message}
        data = next(
            button["callback_data"]
            for row in self.keyboard
            for button in row
            if button["callback_data"].split(":", 2)[0] == "a"
            and button["callback_data"].split(":", 2)[2] == act.choice
        )
        message = {"message_id": self.message_id, "chat": self.chat, "date": now}
        return {"callback_query": {"id": str(id), "from": self.user, "message": message, "data": data}}
