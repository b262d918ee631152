"""The desk of whoever writes the coach's dialogs: what the stand-in shows of the bot's inside, if the bot lends it.

The stand-in knows nothing of a coach. In the sandbox the coach hands this in (bot/rehearsal); a bot that runs elsewhere
lends none, and then the page has no drawer.
"""

from typing import Any, Protocol

Json = dict[str, Any]


class Desk(Protocol):
    reading: float
    """Seconds that the bot takes a person to read a question."""

    loads: int
    """How often words and tables were read anew since the start."""

    @property
    def trouble(self) -> str:
        """What is wrong with the words or question tables as they are on disk; empty when they are in use."""

    async def look(self, chat: int) -> Json:
        """All that the drawer shows of a person; `zone` is that of their wall clock, IANA's name, or empty."""
