"""Whether typed words mean something that is given as beginnings of words, in rows of alternatives."""

from __future__ import annotations

from collections.abc import Sequence

Row = tuple[str, ...]  # beginnings that must all be there; one that ends with $ is a whole word


def read_rows(written: str) -> tuple[Row, ...]:
    """Alternatives between commas, the words of each between spaces; lower case, without accents."""
    return tuple(tuple(row.split()) for row in written.split(",") if row.strip())


def met(rows: Sequence[Row], typed: Sequence[str]) -> int:
    """How many characters are met, of the alternative that is met best; 0 for none. `typed` are folded words."""
    return max((sum(map(len, row)) for row in rows if all(_said(stem, typed) for stem in row)), default=0)


def _said(stem: str, typed: Sequence[str]) -> bool:
    if stem.endswith("$"):
        return stem[:-1] in typed
    return any(word.startswith(stem) for word in typed)
