"""A deadline in what somebody typed: sure, ambiguous, past, repeating, hinted at, or not there (COACHING 5.6).

All of it by the rules of `dialogs.understanding.dates`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date as Day

from dialogs.understanding.dates.choosing import choose, hint
from dialogs.understanding.dates.cutting import cut
from dialogs.understanding.dates.grammar import found_in
from dialogs.understanding.dates.hints import hinted
from dialogs.understanding.dates.lexicon import lexicon_of
from dialogs.understanding.dates.reading import Now
from dialogs.understanding.dates.same_month import with_month
from dialogs.understanding.dates.settling import settled
from dialogs.understanding.dates.symbols import Piece
from dialogs.understanding.text import LOOKED_AT, clean, fold, of_language

_MOST_OFFERED = 4
_MONTH_FIRST = frozenset({"US", "CA", "PH", "PR", "GU", "VI", "AS", "MP", "FM", "MH", "PW"})  # 3/4 is 4 March there
_LANGUAGES = {"en": "en", "es": "es"}
_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_HOURS = frozenset({"TIME", "PART"})
_LEADING = _HOURS | {"ON", "TO", "THE", "AROUND", "AFTER", "BEFORE", "FROM", "UNTIL", "EVERY"}
_EMPTIED = re.compile(r"\(\s*\)|\[\s*\]")
_LEFT_OVER = re.compile(r"\s(?:and|or|y|o)$", re.IGNORECASE)
_LEADING_TO_IT = re.compile(  # ", que creo que es en febrero", ", which is in june"
    r"[,;]\s*(?:(?:que\s+)?(?:creo|pienso|supongo|imagino)(?:\s+que)?(?:\s+(?:es|ser[aá]|ser[ií]a))?|(?:que\s+)?es|"
    r"(?:which\s+)?i\s+(?:think|guess|believe)(?:\s+(?:it\s+)?is|\s+it['’]s)?|which\s+is|"
    r"(?:and\s+)?(?:it['’]?s|it\s+is|that['’]?s))$",
    re.IGNORECASE,
)
_DOUBLED = re.compile(r"\s*[,;:](?=\s*[,;:.])")
_SPACES = re.compile(r"[ \t]{2,}")
_BEFORE_A_STOP = re.compile(r"\s+(?=[,.;:!?])")
_EDGES = " \t\n,;:-–—·.()[]"


@dataclass(frozen=True)
class Deadline:
    """What the words say of a day. All empty: ask.

    `date`: sure. `offers`: it could be these, the likeliest first; one alone is likely and still to be confirmed.
    `past`: the words name this day, gone by. With `offers` too, they may mean a day just gone or the next of its name.
    `repeats`: "daily", "weekdays", "weekly", "fortnightly" or "monthly", with its first day as `date`; "" when once.
    `hints`: no day is named, but the words hint at a time ("soon", "end of term"): days to tap beside the question.
    `rest`: the text without the date ("call Anna by 5 May" → "call Anna"); all of it when there is no date, or when it
    names several days a week ("tuesdays and thursdays"), of which `date` and `repeats` can say only one.
    `beside`: the same with the hour or the part of the day left in: "friday at 6pm, with Ana" → "at 6pm, with Ana";
    with `hints` the text without the words that hint ("find a flat by next summer" → "find a flat").
    """

    date: Day | None = None
    offers: tuple[Day, ...] = ()
    past: Day | None = None
    rest: str = ""
    repeats: str = ""
    hints: tuple[Day, ...] = ()
    beside: str = field(default="", compare=False)

    @property
    def around(self) -> tuple[Day, ...]:
        """From which day to which the words that only hint can mean; empty where nothing is hinted."""
        return (self.hints[0].replace(day=1), self.hints[-1]) if self.hints else ()


def read_deadline(text: str, today: Day, language: str = "en", country: str = "") -> Deadline:
    """The day that `text` names, as seen from `today`; `country` (ISO alpha-2) says which of 3/4 comes first, and when
    its holidays are.

    Looks at the first 1,000 characters; what follows stays in `rest`.
    """
    cleaned = clean(text)
    typed = cleaned.strip()
    if _ISO.fullmatch(typed):
        return _iso(typed, today)
    whole = cleaned + clean(text, len(text) + 1)[LOOKED_AT:]
    now = Now(today, of_language(_LANGUAGES, language), country, country in _MONTH_FIRST)
    cuts = with_month(settled(cut(fold(cleaned), lexicon_of(now.language))))
    pieces = found_in(list(cuts), now)
    chosen = choose(pieces, now, cuts)
    if not chosen:
        hinting = hint(pieces)
        if hinting is None:
            return Deadline(rest=whole.strip(), beside=whole.strip())
        timed = _is_a_time(hinting.value) and not hinting.shy
        beside = _without(whole, ((hinting.start, hinting.end),)) if timed else whole.strip()
        return Deadline(rest=whole.strip(), beside=beside, hints=_hints(hinting.value, now))
    days, rest = chosen.days, _without(whole, chosen.spans)
    but_for_hours = tuple(_but_for_hours(chosen.spans, cuts))
    beside = rest if but_for_hours == chosen.spans else _without(whole, but_for_hours)
    if days.sure and len(days.days) == 1:
        if days.several > 1:
            rest = beside = whole.strip()
        return Deadline(date=days.days[0], rest=rest, repeats=days.repeats, beside=beside)
    return Deadline(offers=days.days[:_MOST_OFFERED], past=days.past, rest=rest, beside=beside)


def in_its_month(text: str, before: Day, today: Day, language: str = "en", country: str = "") -> str:
    """A text that puts the day `before` right by a number alone, "no, the 10th", as that day of its month, written as a
    date; any other text as it is."""
    found = read_deadline(text, today, language, country)
    alone = found.date or next(iter(found.offers), None)
    meant = read_deadline(f"{before.isoformat()}; no, {text}", today, language, country).date
    other = alone and meant and meant != alone and (meant.day, meant.month) == (alone.day, before.month)
    return meant.isoformat() if meant and other else text


def _iso(typed: str, today: Day) -> Deadline:
    try:
        day = Day.fromisoformat(typed)
    except ValueError:
        return Deadline(rest=typed)
    return Deadline(date=day) if day >= today else Deadline(past=day)


def _is_a_time(hinting: str | int) -> bool:
    """ "Next summer", "in a few weeks"; not "someday", nor "spend un día (with her)", which may be part of the goal."""
    return isinstance(hinting, int) or hinting == "term" or hinting.startswith("few ")


def _hints(hinting: str | int, now: Now) -> tuple[Day, ...]:
    try:
        return hinted(hinting, now)
    except (ValueError, OverflowError):  # at the end of time
        return ()


def _but_for_hours(spans: tuple[tuple[int, int], ...], cuts: list[Piece]) -> Iterator[tuple[int, int]]:
    """The spans of a date without the hour or the part of the day in them, and the small words that lead to it."""
    for start, end in spans:
        inside = [piece for piece in cuts if start <= piece.start and piece.end <= end]
        for number, piece in enumerate(inside):
            if piece.kind in _HOURS:
                first = number
                while first and inside[first - 1].kind in _LEADING:
                    first -= 1
                if inside[first].start > start:
                    yield start, inside[first].start
                start = piece.end
        if start < end:
            yield start, end


def _without(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    for start, end in reversed(spans):
        text = f"{_LEADING_TO_IT.sub('', text[:start].rstrip())} {text[end:].lstrip()}"
    text = _DOUBLED.sub("", _EMPTIED.sub(" ", text)).strip(_EDGES)
    if len(spans) > 1:
        text = _LEFT_OVER.sub("", text).rstrip(_EDGES)
    return _closed(_BEFORE_A_STOP.sub("", _SPACES.sub(" ", text)))


def _closed(text: str) -> str:
    """ "Call Anna (she knows her), Friday" keeps its last bracket."""
    if text.count("(") == text.count(")") + 1:
        return f"{text})"
    return text.removesuffix(")") if text.count(")") == text.count("(") + 1 else text
