"""Telegram's flood limits as a rule: so many messages a second in all, one a second to a chat with a short burst.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this: "avoid sending more than one message
per second. We may allow short bursts that go over this limit"; over all chats, "no more than 30 messages per second".
Only what sends a message counts. Time is seconds that only grow.
"""

import math
from dataclasses import dataclass

from bot.sandbox.refusal import Refusal, broken

CHAT_RATE = 1.0


@dataclass
class _Bucket:
    size: float
    rate: float
    left: float
    at: float

    def wait(self, now: float) -> float:
        """Seconds until a message fits in."""
        self.left = min(self.size, self.left + (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (1 - self.left) / self.rate)


class Pace:
    def __init__(self, per_second: int = 30, burst: int = 3) -> None:
        self._per_second, self._burst = per_second, burst
        self._all: _Bucket | None = None
        self._chats: dict[int, _Bucket] = {}

    def check(self, chat: int, now: float) -> None:
        """Counts a message to this chat. Raises Refusal when it comes too soon; one that is refused does not count."""
        self._all = self._all or _Bucket(self._per_second, self._per_second, self._per_second, now)
        own = self._chats.setdefault(chat, _Bucket(self._burst, CHAT_RATE, self._burst, now))
        if wait := max(self._all.wait(now), own.wait(now)):
            raise flooded(math.ceil(wait))
        self._all.left -= 1
        own.left -= 1


def flooded(seconds: int) -> Refusal:
    return broken("trouble.flood", {"retry_after": seconds}, seconds=seconds)
