"""How fast Telegram lets a bot send: so many calls a second, one message a second to a chat, short bursts allowed.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
Time is a parameter: seconds that only grow.
"""

from collections.abc import Collection
from dataclasses import dataclass

from bot.storage import Rate

CHAT_BURST = 3.0
CHAT_RATE = 1.0
TINY = 1e-6  # tenths do not add up to one


@dataclass
class Bucket:
    """Holds `size` tokens at most, refilled at `rate` a second."""

    size: float
    rate: float
    tokens: float
    at: float

    @property
    def empty(self) -> bool:
        return self.tokens < 1 - TINY

    def fill(self, now: float) -> float:
        self.tokens = min(self.size, self.tokens + (now - self.at) * self.rate)
        self.at = now
        return self.tokens


class Pace:
    """Both limits. Calls that change a message count for the whole only: Telegram limits what rings on a phone.

    `rate` is what several senders keep together; this one, who knows of no other, asks for no more than it may alone.
    """

    def __init__(self, per_second: float, now: float) -> None:
        size = max(1.0, per_second / 10)  # so that no second holds much more than its share
        self.rate: Rate | None = Rate(per_second, size, CHAT_RATE, CHAT_BURST)
        self._all = Bucket(size, per_second, size, now)
        self._chats: dict[int, Bucket] = {}
        self._held_until = now

    def allowed(self, now: float) -> int:
        """How many calls may go out now."""
        return int(self._all.fill(now) + TINY) if now >= self._held_until else 0

    def hold(self, until: float) -> None:
        """Others have used up what all together may send."""
        self._held_until = until

    def spent(self, chat: int, message: bool, now: float) -> None:
        self._all.fill(now)
        self._all.tokens -= 1
        if message:
            bucket = self._chats.setdefault(chat, Bucket(CHAT_BURST, CHAT_RATE, CHAT_BURST, now))
            bucket.fill(now)
            bucket.tokens -= 1

    def resting(self, now: float) -> Collection[int]:
        """Chats that had their share for now."""
        full = [chat for chat, bucket in self._chats.items() if bucket.fill(now) >= bucket.size]
        for chat in full:
            del self._chats[chat]
        return {chat for chat, bucket in self._chats.items() if bucket.empty}

    def next(self, now: float) -> float | None:
        """Seconds until one more call is allowed, somewhere; None when none is held back."""
        if now < self._held_until:
            return self._held_until - now
        buckets = [self._all, *self._chats.values()]
        for bucket in buckets:
            bucket.fill(now)
        return min(((1 - bucket.tokens) / bucket.rate for bucket in buckets if bucket.empty), default=None)
