"""Misbehaviour on demand: what the stand-in does instead of, before or after answering a Bot API request."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.pace import Pace, flooded
from bot.sandbox.refusal import Refusal, broken

KINDS = ("429", "500", "502", "garbled", "dropped_before", "dropped_after", "slow")


@dataclass
class Fault:
    """`seconds`: retry_after of a 429, or the real time that a slow answer takes.

    `method` None: all but getUpdates; `chat` None: whichever it is for, if for any.
    """

    kind: str
    method: str | None
    times: int
    seconds: int
    chat: int | None = None

    @property
    def refusal(self) -> Refusal | None:
        """What Telegram answers in its own form; None where no such answer comes."""
        match self.kind:
            case "429":
                return flooded(self.seconds)
            case "500":
                return broken("trouble.internal")
            case "502":
                return broken("trouble.gateway")
        return None


class Trouble:
    """`tick` gives seconds that only grow."""

    def __init__(self, tick: Callable[[], float] = time.monotonic) -> None:
        self.tick = tick
        self.outage = False
        self.pace: Pace | None = None
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._faults.append(fault)

    def clear(self) -> None:
        self.outage = False
        self.pace = None
        self._faults.clear()

    def next(self, method: str, chat: int | None = None) -> Fault | None:
        """What befalls this request; each fault counts down from its `times`, in the order of their asking."""
        for fault in self._faults:
            if (fault.method or _any_but_polling(method)) == method and fault.chat in (None, chat):
                fault.times -= 1
                if fault.times <= 0:
                    self._faults.remove(fault)
                return fault
        return None

    def check_pace(self, method: str, chat: int) -> None:
        """Raises Refusal when a pace is set and this message breaks it."""
        if self.pace and method.startswith("send") and method != "sendChatAction":
            self.pace.check(chat, self.tick())


def _any_but_polling(method: str) -> str | None:
    return None if method == "getUpdates" else method
