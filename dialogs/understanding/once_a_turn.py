"""What words mean, found once in a turn by whoever wants to know: a turn asks the same of the same words many times.

`Once` is the same where a turn is at hand. Nothing is kept beyond the turn, but for what is read of a mentee's own plan
and answers: that goes with the mentee, and is never stored. Of what people write nothing stays here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
Found = dict[tuple[Any, ...], Any]
MOST = 60  # readings kept with a mentee: a plan has twenty titles

_found: Found | None = None
_found_before: Found | None = None


class OneTurn:
    """While it lasts, what is found is kept; what was found `before` of the mentee's own is known. A thread that reads
    something beside it may share in it: what is kept is the same whoever has found it."""

    def __init__(self, before: Found) -> None:
        self._before = before

    def __enter__(self) -> None:
        global _found, _found_before
        _found, _found_before = {}, self._before

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        global _found, _found_before
        _found = _found_before = None
        if len(self._before) > MOST:
            self._before.clear()


def once_a_turn(read: Callable[P, T]) -> Callable[P, T]:
    """For pure readings only, whose arguments are hashable and whose outcome nobody changes. Outside of a turn it is
    `read` itself."""

    return _kept(read, lambda: _found)


class Same:
    """Part of a key that is known by itself, and not by what is in it, which nobody changes: a list, a dict."""

    __slots__ = ("of",)

    def __init__(self, of: object) -> None:
        self.of = of

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.of is self.of

    def __hash__(self) -> int:
        return id(self.of)


def once_a_turn_by(key: Callable[P, tuple[Any, ...]]) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """As `once_a_turn`, where the arguments are not hashable: by all of them that counts, as `key` gives it."""

    def of_it(read: Callable[P, T]) -> Callable[P, T]:
        @wraps(read)
        def by_key(*of: P.args, **more: P.kwargs) -> T:
            found = _found
            if found is None:
                return read(*of, **more)
            known = (read, *key(*of, **more))
            if known not in found:
                found[known] = read(*of, **more)
            said: T = found[known]
            return said

        return by_key

    return of_it


def once_a_mentee(read: Callable[P, T]) -> Callable[P, T]:
    """As `once_a_turn`, for what is read of words that are kept with the mentee anyway: titles, answers."""

    return _kept(read, lambda: _found_before)


def _kept(read: Callable[P, T], where: Callable[[], Found | None]) -> Callable[P, T]:
    @wraps(read)
    def found_or_read(*of: P.args, **more: P.kwargs) -> T:
        found = where()
        if found is None or more:
            return read(*of, **more)
        key = (read, *of)
        try:
            said: T = found[key]
        except KeyError:
            said = found[key] = read(*of, **more)
        return said

    return found_or_read
