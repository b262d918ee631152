"""Whether typed words mean something that is given as beginnings of words, in rows of alternatives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Row = tuple[str, ...]  # beginnings that must all be there; one that ends with $ is a whole word


def read_rows(written: str) -> tuple[Row, ...]:
    """Alternatives between commas, the words of each between spaces; lower case, without accents."""
    return tuple(tuple(row.split()) for row in written.split(",") if row.strip())


def beginnings(typed: Iterable[str]) -> frozenset[str]:
    """All that folded words begin with, and themselves with a $ behind: hundreds of rows are looked up in it."""
    found = {f"{word}$" for word in typed}
    return frozenset(found.union(*([word[:end] for end in range(1, len(word))] for word in found)))


def met(rows: Sequence[Row], typed: frozenset[str]) -> int:
    """How many characters are met, of the alternative that is met best; 0 for none. `typed` are `beginnings`."""
    return max([sum(map(len, row)) for row in rows if typed.issuperset(row)], default=0)
