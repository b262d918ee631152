"""What words mean, found once in a turn, however many questions want to know it.

It belongs to its turn and is gone with it: nothing of what people write is kept here for another.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Once:
    """`once(is_yes, text, language)` is `is_yes(text, language)`, and the second time what it was.

    For pure readings only, whose arguments are hashable and whose outcome nobody changes.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[Any, ...], Any] = {}

    def __call__(self, read: Callable[[*Ts], T], *of: *Ts) -> T:
        key = (read, *of)
        found = self._found
        if key not in found:
            found[key] = read(*of)
        said: T = found[key]
        return said
