"""Time as a parameter of a whole event loop: when nobody has anything to do, the next moment comes at once.

What waits for the world outside (a socket, a thread) is waited for: `busy` says that there is such a thing, and no
time passes meanwhile. The clock of the machine goes with the loop's, and can be put forward and back.
"""

import asyncio
import selectors
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import time_machine

T = TypeVar("T")

A_LOOK = 0.05  # seconds of real time between two looks at a world outside that rings no bell


class NothingEverHappens(Exception):
    """Everybody waits for somebody else."""


class _Selector(selectors.DefaultSelector):
    loop: "VirtualLoop"

    def select(self, timeout: float | None = None) -> Any:
        found = super().select(0)
        if found or timeout == 0:
            return found
        if self.loop.outside:
            return super().select(A_LOOK)
        if timeout is None:
            raise NothingEverHappens
        self.loop.pass_by(max(timeout, 1e-6))
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """`at` is what the machine's clock shows in the beginning."""

    def __init__(self, at: datetime) -> None:
        self._passed = 0.0
        self.outside = 0
        self._at = at
        self._clock = time_machine.travel(at, tick=False)
        selector = _Selector()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        return self._passed

    def pass_by(self, seconds: float) -> None:
        self._passed += seconds
        self._traveller.shift(seconds)

    def put_clock(self, by: timedelta) -> None:
        """Somebody puts the machine's clock forward or back; what counts seconds does not notice."""
        self._traveller.shift(by)

    def run_in_executor(self, executor: Executor | None, func: Callable[..., T], *args: Any) -> "asyncio.Future[T]":  # type: ignore[override]  # typeshed's takes type variable tuples
        self.outside += 1
        made = super().run_in_executor(executor, func, *args)
        made.add_done_callback(self._came_back)
        return made

    def _came_back(self, _done: Any) -> None:
        self.outside -= 1

    def run(self, main: Coroutine[Any, Any, T]) -> T:
        return self.run_until_complete(main)

    def __enter__(self) -> "VirtualLoop":
        self._traveller = self._clock.start()
        asyncio.set_event_loop(self)
        return self

    def __exit__(self, *_: object) -> None:
        self.outside += 1  # from here on only threads
        self.run_until_complete(self.shutdown_default_executor())
        self.close()
        asyncio.set_event_loop(None)
        self._clock.stop()


def virtual(main: Callable[[], Coroutine[Any, Any, T]], at: datetime) -> T:
    """Runs `main()` from `at` on, as fast as it will go."""
    with VirtualLoop(at) as loop:
        return loop.run(main())


def loop() -> VirtualLoop:
    """The one that runs."""
    running = asyncio.get_running_loop()
    assert isinstance(running, VirtualLoop)
    return running


@contextmanager
def busy() -> Iterator[None]:
    """No time passes: somebody outside is at work."""
    here = loop()
    here.outside += 1
    try:
        yield
    finally:
        here.outside -= 1


def now() -> datetime:
    return datetime.now(UTC)
