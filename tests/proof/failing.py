"""The n-th thing that can fail, fails, once: a statement or a commit of the database, or a Bot API request."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from sqlalchemy.engine.default import DefaultDialect

from bot.sandbox import StandIn
from bot.sandbox.trouble import Fault, Trouble


class Nth:
    """Counts; `failed` once it was the `n`-th one's turn."""

    def __init__(self, n: int) -> None:
        self._left = n
        self.failed = False

    def counts(self) -> bool:
        self._left -= 1
        self.failed |= self._left == 0
        return self._left == 0


@contextmanager
def failing_statement(n: int) -> Iterator[Nth]:
    """The disk fails at the n-th statement or commit, of whichever store: nothing of its transaction is kept."""
    nth = Nth(n)

    def failing(done: Callable[..., None]) -> Callable[..., None]:
        def do(*given: Any, **named: Any) -> None:
            if nth.counts():
                disk = sqlite3.OperationalError("disk I/O error")
                disk.sqlite_errorcode = sqlite3.SQLITE_IOERR
                raise disk
            done(*given, **named)

        return do

    # Below SQLAlchemy, so that what it makes of a driver's error is played too.
    with ExitStack() as patches:
        for name in ("do_execute", "do_executemany", "do_execute_no_params", "do_commit"):
            patches.enter_context(patch.object(DefaultDialect, name, failing(getattr(DefaultDialect, name))))
        yield nth


@contextmanager
def failing_request(telegram: StandIn, n: int, kind: str) -> Iterator[Nth]:
    """The n-th request that is no getUpdates fails: `kind` is one of the stand-in's troubles."""
    telegram.trouble = trouble = _NthRequest(n, kind)
    try:
        yield trouble.nth
    finally:
        telegram.trouble = Trouble()


class _NthRequest(Trouble):
    def __init__(self, n: int, kind: str) -> None:
        super().__init__()
        self.nth, self._kind = Nth(n), kind

    def next(self, method: str, chat: int | None = None) -> Fault | None:
        return Fault(self._kind, None, 1, 0) if method != "getUpdates" and self.nth.counts() else None
