"""The clock that the stand-in dates its messages by. Time-outs of long polls run on real time, not on this."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Literal, Protocol

Move = Callable[[Literal["walk", "leap"], timedelta], Awaitable[None]]
"""Moves the clock on: a walk stops at whatever falls due on the way, a leap does not (DESIGN "The sandbox")."""


class Clock(Protocol):
    def now(self) -> datetime:
        """This instant, aware, in UTC."""


class OwnClock:
    """Real time plus what it was moved on; or, with `standing_at`, a clock that only moves when it is moved."""

    def __init__(self, standing_at: datetime | None = None, ahead: timedelta = timedelta()) -> None:
        self._standing_at = standing_at
        self.ahead = ahead

    def now(self) -> datetime:
        return (self._standing_at or datetime.now(UTC)) + self.ahead

    async def move(self, kind: Literal["walk", "leap"], delta: timedelta) -> None:
        """Nothing is due here, so a walk is a leap."""
        self.ahead += delta
