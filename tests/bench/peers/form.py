"""What all peers do: eight questions, one message each, an answer in words. And the updates that people send.

Each peer is a module with `async def prepared(call) -> Handle`: it makes a bot whose requests are answered by
`call(method, params)` and gives what takes one update as Telegram sends it. Nothing here is the coach's.
"""

import asyncio
from collections.abc import Awaitable, Callable
from time import perf_counter, process_time
from typing import Any

QUESTIONS = [
    "What would you like to reach?",
    "Where, exactly, or with whom?",
    "How will you know that it is done?",
    "How many hours a week can you give it?",
    "By when?",
    "What is the first step?",
    "What could get in the way?",
    "Who could help?",
]
DONE = "Thank you: that is your plan."
TOKEN = "7000000001:only-for-tests-nothing-stands-behind-it"
ME = {"id": 7_000_000_001, "is_bot": True, "first_name": "Peer", "username": "peer_bot"}
LANES = 50  # people who are served at once

Json = dict[str, Any]
Call = Callable[[str, Json], Awaitable[Any]]
Handle = Callable[[Json], Awaitable[None]]


def update(person: int, number: int, sent: int) -> Json:
    """The `number`-th thing that a person says, `sent` messages into the whole: first /start, then answers."""
    text = f"answer {number} of {person}, some words long" if number else "/start"
    user = {"id": person, "is_bot": False, "first_name": "Ada", "language_code": "en"}
    message = {"message_id": sent, "from": user, "chat": {"id": person, "type": "private"}, "date": 1_790_000_000}
    message["text"] = text
    if not number:
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
    return {"update_id": sent, "message": message}


async def at_once(method: str, params: Json) -> Any:
    """A network that takes no time."""
    if method == "getMe":
        return ME
    if not method.startswith("send"):
        return True
    return {
        "message_id": 1,
        "date": 1_790_000_000,
        "chat": {"id": int(params["chat_id"]), "type": "private"},
        "text": "…",
    }


async def rate(handle: Handle, people: int) -> tuple[float, float]:
    """Updates a second, and milliseconds of this process's time for one: of all that so many people say, a lane of
    them one after another."""
    sent = iter(range(1, 10**9))

    async def lane(number: int) -> None:
        for person in range(1000 + number, 1000 + people, LANES):
            for said in range(len(QUESTIONS) + 1):
                await handle(update(person, said, next(sent)))

    updates = people * (len(QUESTIONS) + 1)
    begun, used = perf_counter(), process_time()
    await asyncio.gather(*(lane(number) for number in range(LANES)))
    return updates / (perf_counter() - begun), 1000 * (process_time() - used) / updates
