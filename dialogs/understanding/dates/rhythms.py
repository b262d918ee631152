"""Readers of what repeats: "every thursday", "weekdays", "el 5 de cada mes". Its date is the first one after today."""

from __future__ import annotations

from datetime import date

from dialogs.understanding.dates.calendar import DAY, WEEK, coming, months_later, nth_weekday, working_days_later
from dialogs.understanding.dates.lengths import Length
from dialogs.understanding.dates.parts import Got, Part, running
from dialogs.understanding.dates.reading import Days, Now, edge_of, monthly

_OFTEN = ("weekdays", "daily", "fortnightly", "monthly", "weekly")  # where two are said, the one that says more wins
_COUNTED = {
    (1, "day"): "daily", (1, "workday"): "weekdays", (1, "week"): "weekly", (7, "day"): "weekly", (8, "day"): "weekly",
    (2, "week"): "fortnightly", (1, "fortnight"): "fortnightly", (14, "day"): "fortnightly", (15, "day"): "fortnightly",
    (1, "halfmonth"): "fortnightly", (1, "month"): "monthly", (30, "day"): "monthly", (4, "week"): "monthly",
}  # fmt: skip


def _first(repeats: str, now: Now) -> date:
    if repeats == "weekdays":
        return working_days_later(now.today, 1)
    if repeats == "monthly":
        return months_later(now.today, 1)
    return now.today + {"daily": DAY, "weekly": WEEK, "fortnightly": 2 * WEEK}[repeats]


def _plain(repeats: str, now: Now) -> Got:
    """A rhythm of which no day is said."""
    return "REPEAT", Days((_first(repeats, now),), lead="any", repeats=repeats)


def _each_week(part: Part, now: Now) -> Got:
    """On all the weekdays that are named."""
    named = {*part.all("WEEKDAY")}
    first = min(coming(now.today, weekday) for weekday in named)
    return "REPEAT", Days((first,), repeats="weekly", several=len(named))


def every_weekday(part: Part, now: Now) -> Got:
    """ "Every thursday", "mondays and fridays", "every other friday", "los lunes"."""
    named = [piece.value for piece in part.pieces if piece.kind in ("WEEKDAY", "WEEKDAYS")]
    by_turns = part.has("OTHER") and now.language == "es"  # "viernes por medio"
    if "plural" not in part.all("THE") and not (part.has("EVERY") or part.has("WEEKDAYS") or by_turns):
        return None
    if any(number != 2 for number in part.numbers()):
        return None
    other = part.has("OTHER") or bool(part.numbers())
    first = min(coming(now.today, weekday) for weekday in named)
    return "REPEAT", Days((first,), repeats="fortnightly" if other else "weekly", several=len(set(named)))


def one_in_two(part: Part, now: Now) -> Got:
    """ "Un viernes sí y otro no", "semana sí, semana no", "un lunes de cada dos"."""
    if part.has("EVERY"):
        if part.numbers() != [1, 2]:
            return None
    elif part.first("WHEN") != "yes" or len({*part.all("WEEKDAY"), *part.all("UNIT")}) != 1:
        return None
    if part.has("WEEKDAY"):
        return "REPEAT", Days((coming(now.today, part.first("WEEKDAY")),), repeats="fortnightly")
    return _plain("fortnightly", now) if part.first("UNIT") == "week" else ("WORD", "")


def weekday_evenings(part: Part, now: Now) -> Got:
    """ "Saturday mornings", "mon and wed evenings": each week."""
    if part.pieces[-1].value != "many":
        return None
    return _each_week(part, now)


def every_unit(part: Part, now: Now) -> Got:
    """ "Every day", "each week", "every other month", "cada dos semanas", "todos los días"."""
    length: Length | None = part.first("LENGTH")
    if length:
        counts = length.counts
    else:
        counts = ((2 if part.has("OTHER") or part.first("ORDINAL") == 2 else 1, part.first("UNIT")),)
    if counts[0][1] == "weekend" and counts[0][0] == 1:
        return "REPEAT", Days((running("weekend", now.today.weekday() == 6, now).last,), repeats="weekly")
    repeats = _COUNTED.get(counts[0]) if len(counts) == 1 else None
    return _plain(repeats, now) if repeats else ("WORD", "")


def every_part(part: Part, now: Now) -> Got:
    """ "Every morning"."""
    return _plain("daily", now)


def adverb(part: Part, now: Now) -> Got:
    return _plain(part.first("ADVERB"), now)


def once_a(part: Part, now: Now) -> Got:
    """ "Once a week", "una vez al mes"; "twice a week" says how often, not when."""
    once = part.has("ONCE") or part.all("NUMBER") == [1]
    repeats = _COUNTED.get((1, part.first("UNIT"))) if once else None
    return _plain(repeats, now) if repeats else ("WORD", "")


def monthly_on(part: Part, now: Now) -> Got:
    """ "The 1st of every month", "el 5 de cada mes", "every 15th", "every month on the 3rd"."""
    units = part.all("UNIT")
    if any(unit not in ("month", "day") for unit in units) or (
        not units and not part.has("ORDINAL") and now.language == "en"
    ):
        return None
    if "month" not in units and units and now.language == "en":
        return None
    number = part.numbers()[0]
    found = monthly(number, now) if 1 <= number <= 31 else None
    return ("REPEAT", Days(found.days, repeats="monthly")) if found else None


def nth_of_every(part: Part, now: Now) -> Got:
    """ "The first monday of every month", "the end of each month"."""
    if part.first("UNIT") != "month" and part.first("ADVERB") != "monthly":
        return None
    for steps in range(3):
        span = running("month", steps, now)
        if part.has("WEEKDAY"):
            n = -1 if part.has("LAST") else part.first("ORDINAL")
            day = nth_weekday(span.first, span.last, n, part.first("WEEKDAY"))
        else:
            edge = edge_of(span, part.first("EDGE"), now)
            day = edge.days[0] if edge and edge.days else None
        if day and day > now.today:
            return "REPEAT", Days((day,), repeats="monthly")
    return None


def three_weekdays(part: Part, now: Now) -> Got:
    """ "Mon, wed and fri", "mon/wed/fri": three days are no deadline but a rhythm."""
    if any(mark != "/" for mark in part.all("OR")):
        return None
    return _each_week(part, now)


def starting(part: Part, now: Now) -> Got:
    """ "Every friday from november": its first day on or after that one."""
    rhythm: Days = part.first("REPEAT")
    piece = part.pieces[-1]
    if piece.kind == "DAY":
        if not piece.value.days:
            return None
        start = piece.value.days[0]
    else:
        start = part.span(now).first
    start = max(start, now.today + DAY)
    first = rhythm.days[0]
    if rhythm.lead == "any":
        first = start
    elif rhythm.repeats == "monthly":
        while first < start:
            first = months_later(first, 1)
    elif first < start:
        first = coming(start - DAY, first.weekday())
    return "REPEAT", Days((first,), repeats=rhythm.repeats, several=rhythm.several)


def working_week(part: Part, now: Now) -> Got:
    """ "Monday to friday" is the working week; of other stretches the last day counts, if any."""
    first, last = part.all("WEEKDAY")
    if (first, last) == (0, 4):
        return _plain("weekdays", now)
    return "DAY", Days((coming(now.today, last),), lead="range")


def together(part: Part, now: Now) -> Got:
    """A rhythm and its day: "monthly, on the 15th", "sundays, every week", "every day starting monday"."""
    found: list[Days] = [piece.value for piece in part.pieces if piece.kind in ("REPEAT", "DAY")]
    plain = [each for each in found if each.lead == "any"]
    dated = [each for each in found if each.lead != "any"]
    if not plain or (dated and (not dated[0].days or not dated[0].sure)):
        return None
    names = [each.repeats for each in found if each.repeats]
    repeats = min(names, key=_OFTEN.index)
    if not dated:
        return _plain(repeats, now)
    day = dated[0].days[0]
    first = day if day > now.today else _first(repeats, now)
    return "REPEAT", Days((first,), repeats=repeats, several=dated[0].several)
