"""What a text must have so that a regular expression can find anything in it: one of some beginnings of words.

Every turn asks dozens of expressions of what was written, and nearly all find nothing. What they need is read from the
expressions themselves, so it never has to be kept in step with them; where it cannot be read, they are simply asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain
from typing import Any, ClassVar

from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import row_of

_constants: Any = None
_parser: Any = None
_EDGES: tuple[Any, ...] = ()
_REPEATS: tuple[Any, ...] = ()
try:  # the parser of `re` itself, which nobody has promised to keep
    from re import _constants, _parser  # type: ignore[attr-defined,no-redef]

    _EDGES = (
        _constants.AT_BOUNDARY,
        _constants.AT_BEGINNING,
        _constants.AT_BEGINNING_STRING,
        _constants.AT_END,
        _constants.AT_END_STRING,
    )
    _REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)
except (ImportError, AttributeError):
    _parser = None

LETTERS, SHORT = 4, 3  # of a word's beginning
_MOST = 32  # strings that a part of an expression may be
_FEW = 12  # letters that a set may stand for
_EDGE = "\0"  # where a word begins or ends
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\w+|\W")
_COMMON = row_of(  # in every other text: no gate is to hang on them
    "a an the i im ive you your u me my we it its is was are be been do did does have has had to of in on at for with "
    "from and or but so no not that this they he she them there what who how when can will would just some all any get "
    "go day week work "
    "el la los las un una unos unas lo de del al a en y o que se me te le les mi mis tu su no si es son era fue ha he "
    "con por para como pero mas muy ya esta esto eso este ese ser hay voy va dia trabajo"
)
_BEGUN = frozenset(word[:LETTERS] for word in _COMMON)

Keys = frozenset[str]


@once_a_turn
def beginnings(said: str) -> Keys:
    """Of each of its words: four letters, or all of a shorter one; and three of one that may go on."""
    words = _WORD.findall(said)
    return frozenset([word[:LETTERS] for word in words] + [f"{word[:SHORT]}*" for word in words if len(word) >= SHORT])


class Gated:
    """A regular expression that is asked only where it may find something, and compiled only then. With `leading` it is
    for what begins with it, `match` and `fullmatch`; without, for anything."""

    made: ClassVar[list[Gated]] = []

    def __init__(self, written: str, flags: int = 0, leading: bool = False) -> None:
        self._written, self._flags, self._leading = written, flags, leading
        self.bit = 1 << len(self.made)  # by which an index knows it (see `waking`)
        self.made.append(self)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self._written, self._flags)

    @cached_property
    def keys(self) -> Keys | None:
        """One of these begins a word of whatever it finds something in; None where that is not so plain."""
        return needed(self._written, self._flags, self._leading)

    def lets(self, begun: Keys) -> bool:
        """Whether it may find something where words have these beginnings."""
        keys = self.keys
        return keys is None or not keys.isdisjoint(begun)

    def search(self, said: str) -> re.Match[str] | None:
        return self.search_of(said, beginnings(said))

    def search_of(self, said: str, begun: Keys) -> re.Match[str] | None:
        """As `search`, where several are asked of the same: `begun` are its beginnings."""
        return self.pattern.search(said) if self._leading or self.lets(begun) else None

    def finditer(self, said: str) -> Iterator[re.Match[str]]:
        return self.pattern.finditer(said) if self._leading or self.lets(beginnings(said)) else iter(())

    def match(self, said: str) -> re.Match[str] | None:
        return self.pattern.match(said) if self.lets(beginnings(said)) else None

    def fullmatch(self, said: str) -> re.Match[str] | None:
        return self.pattern.fullmatch(said) if self.lets(beginnings(said)) else None

    def sub(self, by: str, said: str) -> str:
        return self.pattern.sub(by, said)


def gated(pattern: str, flags: int = 0) -> Gated:
    """In the place of `re.compile`."""
    return Gated(pattern, flags)


def gated_leading(pattern: str, flags: int = 0) -> Gated:
    """In the place of `re.compile`, for what is only asked to `match`, or to match all of it."""
    return Gated(pattern, flags, leading=True)


def needed(written: str, flags: int = 0, leading: bool = False) -> Keys | None:
    """None where that is not so plain, and where `re` is not made as it is known here."""
    try:
        parsed = _parser.parse(written, flags)
        plain = not parsed.state.flags & (re.IGNORECASE | re.ASCII | re.LOCALE)
        return _best(_of_all(parsed, leading)) if plain else None
    except (AttributeError, TypeError, ValueError):
        return None


def _of_all(nodes: Iterable[Any], apart: bool) -> list[Keys]:
    """What each part of a sequence needs, where it needs anything: of all these any one is enough. `apart`: what is
    before it is in no word."""
    found: list[Keys] = []
    could_be, letters = {_EDGE if apart else ""}, ""  # all that the last few parts can be, and what stands behind it
    for kind, about in nodes:
        if kind is _constants.LITERAL:
            letters += chr(about)
            continue
        strings = _strings(kind, about)
        if letters:
            could_be, letters = {before + letters for before in could_be}, ""
        if strings is not None and len(could_be) * len(strings) <= _MOST:
            could_be = {before + behind for before in could_be for behind in strings}
            continue
        apart = all(one and not _WORD.match(one[-1]) for one in could_be)
        found += _keys(could_be)
        if strings is None:
            found += _inside(kind, about, apart)
            could_be = {_EDGE if _ends_apart(kind, about, apart) else ""}
        else:
            could_be = {_EDGE + one for one in strings} if apart else strings
    return found + _keys({before + letters for before in could_be})


def _inside(kind: Any, about: Any, apart: bool) -> list[Keys]:
    """What a part needs that can be too much to be written down."""
    if kind is _constants.SUBPATTERN and not about[1] and not about[2]:
        return _of_all(about[3], apart)
    if kind in _REPEATS:
        return _of_all(about[2], apart) if about[0] else []
    if kind is _constants.BRANCH:
        each = [_best(_of_all(row, apart)) for row in about[1]]
        return [] if None in each else [frozenset(chain.from_iterable(keys or () for keys in each))]
    return []


def _ends_apart(kind: Any, about: Any, before: bool) -> bool:
    """Whether it ends in no word, whatever it is; where it can be nothing, what is before it does (`before`)."""
    if kind is _constants.SUBPATTERN:
        return _row_ends_apart(about[3], before)
    if kind in _REPEATS:
        return _row_ends_apart(about[2], before) and (before or about[0] > 0)
    if kind is _constants.BRANCH:
        return all(_row_ends_apart(row, before) for row in about[1])
    return _strings(kind, about) == {" "}


def _row_ends_apart(nodes: Any, before: bool) -> bool:
    rows = list(nodes)
    if not rows:
        return before
    kind, about = rows[-1]
    strings = _strings(kind, about)
    if strings:
        return all(one and not _WORD.match(one[-1]) for one in strings)
    return _ends_apart(kind, about, False)


def _strings(kind: Any, about: Any) -> set[str] | None:
    """All that one part can be, a space for whatever is in no word, `_EDGE` for the edge of one; None where that is too
    much."""
    if kind is _constants.LITERAL:
        return {chr(about)}
    if kind is _constants.AT:
        return {_EDGE if about in _EDGES else ""}
    if kind in (_constants.ASSERT, _constants.ASSERT_NOT):
        return {""}  # it may be asked of what is there already
    if kind is _constants.IN:
        if all(one is _constants.LITERAL for one, _ in about) and len(about) <= _FEW:
            return {chr(letter) for _, letter in about}
        return {" "} if all(_in_no_word(*one) for one in about) else None
    if kind is _constants.SUBPATTERN and not about[1] and not about[2]:
        return _sequence(about[3])
    if kind is _constants.BRANCH:
        return _either(about[1])
    if kind in _REPEATS:
        once = _sequence(about[2])
        if once is None or (about[1] > 1 and any(not one or _WORD.search(one) or _EDGE in one for one in once)):
            return None
        return once if about[0] else once | {""}
    return None


def _either(rows: Iterable[Any]) -> set[str] | None:
    found = set[str]()
    for row in rows:
        strings = _sequence(row)
        if strings is None or len(found := found | strings) > _MOST:
            return None
    return found


def _in_no_word(kind: Any, about: Any) -> bool:
    if kind is _constants.LITERAL:
        return not _WORD.match(chr(about))
    return kind is _constants.CATEGORY and about in (_constants.CATEGORY_SPACE, _constants.CATEGORY_NOT_WORD)


def _sequence(nodes: Iterable[Any]) -> set[str] | None:
    could_be, letters = {""}, ""
    for kind, about in nodes:
        if kind is _constants.LITERAL:
            letters += chr(about)
            continue
        strings = _strings(kind, about)
        if strings is None or len(could_be) * len(strings) > _MOST:
            return None
        could_be, letters = {before + letters + behind for before in could_be for behind in strings}, ""
    return {before + letters for before in could_be}


def _keys(could_be: Iterable[str]) -> list[Keys]:
    """A beginning of a word of each."""
    each = [_key(one) for one in could_be]
    return [] if None in each else [frozenset(key for key in each if key)]


def _key(one: str) -> str | None:
    """The one that fewest texts have. A word begins behind what is in no word, and is known whole before it."""
    tokens = _TOKEN.findall(one)
    keys = list[str]()
    for at, token in enumerate(tokens):
        if not at or not _WORD.match(token):
            continue  # two tokens of letters are never neighbours
        if len(token) >= LETTERS or at + 1 < len(tokens):
            keys.append(token[:LETTERS])
        elif len(token) == SHORT:
            keys.append(f"{token}*")
    return min(keys, key=_how_common, default=None)


def _how_common(key: str) -> int:
    return (20 if key in _BEGUN else 4) - len(key)


def _best(found: list[Keys]) -> Keys | None:
    return min(found, key=lambda keys: sum(map(_how_common, keys)) + len(keys), default=None)
