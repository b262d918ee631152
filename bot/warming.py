"""What is slow only the first time is done in a thread, soon after the start; whose words need it waits for that.

A turn that did it by the way would hold up everybody: it would be half a second on the event loop.
"""

import asyncio
from collections.abc import Callable, Sequence

from bot.bell import Bell
from bot.pauses import Sleep
from bot.storage import Received

AFTER = 1.0  # seconds: whoever waits already is answered before, if they wrote no words
WORDS = ("message", "reply", "edited")


class Warming:
    """`warm_up` is run once, in a thread; without one all is warm. `over`: nobody's words wait any more."""

    def __init__(self, warm_up: Callable[[], object] | None = None, sleep: Sleep = asyncio.sleep) -> None:
        self._warm_up, self._wanted = warm_up, Bell(sleep)
        self.over = warm_up is None
        self.chats: set[int] = set()
        """Whose words wait, and all that comes behind them."""

    def keeps(self, chat: int, rows: Sequence[Received]) -> bool:
        """Whether a turn is to wait; then it is not put off for longer than it takes to warm up."""
        if self.over or not any(_has_words(row) for row in rows):
            return False
        self.chats.add(chat)
        self._wanted.ring()
        return True

    async def run(self, then: Callable[[], None]) -> None:
        """After a second, or as soon as words wait; `then` those may be taken, also when it failed by a fault of ours,
        which is raised.
        """
        if self._warm_up is None:
            return
        await self._wanted.wait(AFTER)
        try:
            await asyncio.to_thread(self._warm_up)
        finally:
            self.over = True
            self.chats.clear()
            then()


def _has_words(row: Received) -> bool:
    """A command may have some behind it."""
    return row.kind in WORDS or (row.kind == "command" and len(str(row.body.get("text", "")).split()) > 1)
