"""When what another worker was sending may be taken over: not each time that somebody looks, and not on a wrong sign.

While the database was away nobody could give a sign of life: first those who live have to be given the time to.
"""

import time
from collections.abc import Callable

EACH = 1.0  # seconds
SLOW = 4.0  # seconds for a sign of life to come through: those of others may not have
LONGEST = 5.0  # seconds without a sign of life, see `outcomes.GONE`


class Watch:
    """`tick` gives seconds that only grow."""

    def __init__(self, tick: Callable[[], float] = time.monotonic) -> None:
        self._tick = tick
        self._away = False
        self._next = tick()

    def was_away(self) -> None:
        self._away = True

    def is_here(self, took: float = 0.0) -> None:
        """A sign of life came through, in so many seconds."""
        if self._away or took > SLOW:
            self._away = False
            self._next = self._tick() + LONGEST

    def may_take_over(self) -> bool:
        """Once a second; never while the database is away, nor in the first seconds after that."""
        now = self._tick()
        if self._away or now < self._next:
            return False
        self._next = now + EACH
        return True
