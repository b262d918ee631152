"""All that the coach asks of the world, counted: statements, commits, requests. At the n-th one, something happens.

Below SQLAlchemy, and at the border of HTTP. A process that died asks for nothing more, not even on its way out.
"""

import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, Literal, TypeVar
from unittest.mock import patch

from asyncpg.exceptions import PostgresIOError
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.engine.default import DefaultDialect

T = TypeVar("T")

Fate = Literal["fails", "is not heard of", "dies before", "dies after"]
Of = Literal["statement", "commit", "telegram"]
DATABASE: tuple[Of, ...] = ("statement", "commit")


class Died(BaseException):
    """The process is no more: no `except Exception` of the coach's hears of it."""


class Points:
    """`met`: how many there were. `at`: the number of the one at which `fate` is met; 0 for none.

    What "is not heard of" has happened, and looks like a failure: the connection broke before the answer came.
    """

    def __init__(self) -> None:
        self.met = 0
        self.at = 0
        self.fate: Fate = "fails"
        self.of: tuple[Of, ...] = (*DATABASE, "telegram")
        self.dead = self.fell = False
        self._off = 0
        self.died: Callable[[], None] = lambda: None

    def aim(self, n: int, fate: Fate, *of: Of) -> None:
        """`n` counts from here on."""
        self.met, self.at, self.fate, self.of = 0, n, fate, of or (*DATABASE, "telegram")
        self.dead = self.fell = False

    def revive(self) -> None:
        self.aim(0, "fails")

    @contextmanager
    def unseen(self) -> Iterator[None]:
        """What the test itself asks for is not the coach's doing."""
        self._off += 1
        try:
            yield
        finally:
            self._off -= 1

    def before(self, of: Of) -> Fate | None:
        """To be called before each; gives what is to befall this one, if not the end has come."""
        if self._off:
            return None
        if self.dead:
            raise Died
        if of not in self.of:
            return None
        self.met += 1
        if self.met != self.at:
            return None
        self.fell = True
        if self.fate == "dies before":
            self.die()
        return self.fate

    def after(self, fate: Fate | None) -> None:
        if fate == "dies after":
            self.die()

    def die(self) -> None:
        self.dead = True
        self.died()
        raise Died

    async def asked(self, of: Of, doing: Callable[[], Awaitable[T]]) -> T:
        fate = self.before(of)
        result = await doing()
        self.after(fate)
        return result


@contextmanager
def counted(points: Points) -> Iterator[None]:
    """Every statement and commit of whichever store is one of the points."""

    def counting(done: Callable[..., None]) -> Callable[..., None]:
        of: Of = "commit" if done.__name__ == "do_commit" else "statement"

        def do(dialect: Any, on: Any, *given: Any, **named: Any) -> None:
            try:
                fate = points.before(of)
                if fate == "fails":
                    if of == "commit" and dialect.name == "postgresql":
                        dialect.do_rollback(on)  # its server does so by itself; SQLite may leave that to us
                    raise disk_error(dialect)
                done(dialect, on, *given, **named)
                if fate == "is not heard of":
                    raise disk_error(dialect)
                points.after(fate)
            except Died:
                if dialect.name == "sqlite":  # else its lock would last as long as the traceback holds the cursor
                    getattr(on, "connection", on).rollback()
                raise

        return do

    with ExitStack() as patches:
        for name in ("do_execute", "do_executemany", "do_execute_no_params", "do_commit"):
            patches.enter_context(patch.object(DefaultDialect, name, counting(getattr(DefaultDialect, name))))
            assert name not in vars(PGDialect_asyncpg), "PostgreSQL's would go uncounted"
        yield


def disk_error(dialect: Any) -> Exception:
    """As the driver raises it, so that what SQLAlchemy makes of a driver's error is played too."""
    if dialect.name == "sqlite":
        failed = sqlite3.OperationalError("disk I/O error")
        failed.sqlite_errorcode = sqlite3.SQLITE_IOERR
        return failed
    cause = PostgresIOError("could not read block 0")
    translated: Exception = dialect.dbapi.OperationalError("could not read block 0", cause)
    translated.__cause__ = cause
    return translated
