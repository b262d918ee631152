"""No word may be read in two ways by what repeats: thirty of them would be read in a thousand million."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from re import _constants, _parser  # type: ignore[attr-defined]  # the parser of `re` itself
from time import process_time
from typing import Any

import pytest

import dialogs.catalogue  # noqa: F401 - all that listens
from dialogs.menu.asked_for import asked_for
from dialogs.understanding.asking_again import asks_again
from dialogs.understanding.gates import Gated


def expressions() -> dict[str, re.Pattern[str]]:
    found: dict[str, re.Pattern[str]] = {}
    for name, module in sorted(sys.modules.items()):
        for at, kept in vars(module).items() if name.startswith("dialogs.") else []:
            of_it = kept.items() if isinstance(kept, dict) else [("", kept)]
            for key, one in of_it:
                pattern = one.pattern if isinstance(one, Gated) else one
                if isinstance(pattern, re.Pattern) and isinstance(pattern.pattern, str):
                    found[f"{name}.{at}.{key}"] = pattern
    return found


def twice(nodes: Any, repeats: bool = False) -> Iterator[str]:
    """What stands twice among the alternatives of something that repeats."""
    for kind, about in nodes:
        if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
            yield from twice(about[2], about[1] is _constants.MAXREPEAT)
        elif kind is _constants.SUBPATTERN:
            yield from twice(about[3], repeats)
        elif kind is _constants.BRANCH:
            rows = [str(row) for row in about[1]]
            if repeats:
                for row in about[1]:
                    if rows.count(str(row)) > 1:
                        yield "".join(chr(of) if one is _constants.LITERAL else "." for one, of in row)
            for row in about[1]:
                yield from twice(row)


@pytest.mark.parametrize("name", EXPRESSIONS := expressions())
def test_nothing_stands_twice_in_what_repeats(name: str) -> None:
    pattern = EXPRESSIONS[name]
    assert {*twice(_parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))} == set()


@pytest.mark.parametrize("word", ["no", "me", "so", "ya", "please"])
def test_what_is_said_often_is_read_at_once(word: str) -> None:
    began = process_time()
    said = f"{word} " * (76 // (len(word) + 1)) + "x"
    assert not asks_again(said)
    assert asked_for(said) is None
    assert process_time() - began < 1
