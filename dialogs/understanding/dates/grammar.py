"""The rows that put neighbouring pieces together until the dates are found; a row's reader may decline.

They are tried from the top, each everywhere in the text, so what a row makes can be used by those below it.
"""

from __future__ import annotations

from collections.abc import Callable
from heapq import heapify, heappop, heappush

from dialogs.understanding.dates import leads, lengths, months, passing_over, rhythms, weeks
from dialogs.understanding.dates.parts import Got, Part
from dialogs.understanding.dates.reading import Now
from dialogs.understanding.dates.symbols import LETTERS, Piece, needed, pattern, spelled, wanted
from dialogs.understanding.text import row_of

Reader = Callable[[Part, Now], Got]

N = "(NUMBER | ORDINAL)"
WD = "(THE? WEEKDAY COMMA? OF? ON?)?"
YR = "(COMMA? OF? THE? YEAR)?"
SPAN = "(MONTHSPAN | SPAN | WEEK | YEAR)"
ANY = "(DAY | MONTHSPAN | SPAN | WEEK | YEAR)"
JOIN = "(DASH | TO | AND | OR | UNTIL)"
WDS = "(WEEKDAY | WEEKDAYS)"
NO_MORE = "(?! NUMBER | TO (?! THE? TIME) | DASH | WEEKDAY | UNIT)"  # not "3 to 5"; but "el 3 a las 9"
THIS_DAY = "(THIS WEEKDAY NEXT | THIS? WEEKDAY THIS?)"
BUT = "COMMA? SO? COMMA? (BY | ON | IN | FILL)*"  # between what is passed over and what is meant
NEXT_ONE = f"{BUT} THE? (NEXT | FOLLOWING) NUMBER? (?! WEEKDAY | UNIT | MONTH | LENGTH | EDGE)"
NEXT_DAY = f"({NEXT_ONE} | {BUT} THE? (NEXT WEEKDAY | WEEKDAY (NEXT | AFTER | FOLLOWING | UNIT)))"
NEXT_SPAN = f"({NEXT_ONE} | {BUT} THE? (NEXT UNIT | UNIT (NEXT | AFTER | FOLLOWING) | WEEK | MONTHSPAN | SPAN))"
DAY_AFTER = f"{BUT} (THE? (NEXT UNIT | UNIT AFTER) (?! RELATIVE) | PASSED)"
EXACTLY = (
    "COMMA? SO? COMMA? (TO | IN | AROUND | THE)* EDGE COMMA? SO? FILL? AROUND?"  # "agosto, pero a mediados, el 16"
)
ENDS = "(?= COMMA | STOP | SO | WHEN | LATEST | PART | DASH | NOT | (TO | ON | THE)+ TIME | $)"
NO_WORDS = "(?= COMMA | STOP | FILL | $)"
LOOSE = "(COMMA | FILL | AROUND | SO | BY | ON | THE | LATEST | VAGUE)*"
NOUN = "(?! WORD | OF)"  # not "the 5th floor", "the 3 of us"
THE_N = f"(THE | ON)+ {N} {NOUN}"

ROWS: list[tuple[str, Reader]] = [
    # numbers and lengths
    ("NUMBER? (WEEKDAY | UNIT) WHEN COMMA? AND? COMMA? (NUMBER | NEXT | WEEKDAY | UNIT)+ NOT", rhythms.one_in_two),
    ("NUMBER WEEKDAY OF? EVERY NUMBER", rhythms.one_in_two),
    ("EVERY (WORD | FROM | OF | MINE)+ (IN | WITHIN) NUMBER UNIT", leads.promptly),
    ("TENS DASH? AND? (NUMBER | ORDINAL)", leads.tens),
    ("TENS", leads.tens),
    ("(ONCE | NUMBER? TIMES) (ART | PER | TO | EVERY | OTHER | BY)+ THE? UNIT", rhythms.once_a),
    ("NUMBER (WORD | UNIT) (ART | PER | TO THE?) UNIT", leads.measure),
    ("NUMBER (TO | DASH | OR | UNTIL) NUMBER WORD (ART | PER | TO THE?) UNIT", leads.measure),
    ("(NUMBER | ART) AND ART? HALF UNIT", lengths.length),
    ("(NUMBER | ART)? UNIT AND ART? HALF", lengths.length),
    ("(NUMBER | ART) (TO | DASH | OR | COMMA | AND | UNTIL) NUMBER MORE? UNIT", lengths.length),
    ("PAIR MORE? UNIT", lengths.length),
    ("(NUMBER | ART) UNIT OR (NUMBER | ART)", lengths.length),
    ("ART? FEW MORE? UNIT", lengths.mark_few),
    ("AROUND? ART? (FEW | MORE)? NUMBER MORE? UNIT MORE?", lengths.length),
    ("ART MORE? UNIT MORE?", lengths.length),
    ("(?<! WEEKDAY)(?<! RELATIVE)ART? UNIT", lengths.half_year),
    ("LENGTH AND? LENGTH", lengths.added),
    ("(ON | TO | AROUND) THE? NUMBER (?! OF? MONTH | UNIT)", leads.clock),
    # counted from a date said before
    ("(THE | ART)? (LENGTH | UNIT | WEEKDAY) FOLLOWING (?! WEEKDAY)", passing_over.from_that),
    ("THE? WEEKDAY PASSED", passing_over.from_that),
    # this and the next week, month, year
    ("THE? UNIT FOLLOWING", weeks.unit_named),
    ("THE? (NEXT | THIS | LAST | PASSED) NEXT? UNIT (?! EVERY)", weeks.unit_named),
    ("THE? THIS? UNIT (NEXT | PASSED)", weeks.unit_named),
    (f"NOT (BY | ON | IN)* (WEEK | MONTHSPAN | SPAN) {NEXT_SPAN}", passing_over.span),
    (f"(WEEK | MONTHSPAN | SPAN) COMMA? SO? NOT {NEXT_SPAN}", passing_over.span),
    (f"NOT (BY | ON | FILL)* THE? {THIS_DAY} {NEXT_DAY}", passing_over.weekday),
    (f"THE? {THIS_DAY} COMMA? SO? NOT (THE? THIS NUMBER?)? {NEXT_DAY}", passing_over.weekday),
    (f"WEEKDAY COMMA? SO? NOT RELATIVE {NEXT_ONE}", passing_over.weekday_of_tomorrow),
    (f"NOT (BY | ON)* RELATIVE {DAY_AFTER}", passing_over.tomorrow),
    (f"RELATIVE COMMA? NOT {DAY_AFTER}", passing_over.tomorrow),
    (f"(?<= [BY SO OR FILL AROUND COMMA]) PASSED {ENDS}", passing_over.after_tomorrow),
    (f"^ PASSED {ENDS}", passing_over.after_tomorrow),
    # days of a month that is named
    (f"(TO | IN)? THE? EDGE (OF | DASH)? THE? MONTH STOP? {YR} COMMA SO? AROUND? {THE_N}", months.day_month),
    (f"MONTH STOP? {YR} {EXACTLY} {THE_N}", months.day_month),
    (f"(BETWEEN | FROM OF? | OF)? THE? {N} {JOIN} THE? {N} OF? MONTH {YR}", months.days_month),
    (f"PAIR OF? MONTH {YR}", months.days_month),
    (f"(BETWEEN | FROM)? MONTH THE? {N} {JOIN} THE? {N} {YR} (?! OF? MONTH)", months.days_month),
    (f"MONTH PAIR {YR}", months.days_month),
    (f"{WD} THE? UNIT? (?<! MONTH){N} (OF | DASH | OR)? MONTH (DASH | OF) NUMBER (?! UNIT)", months.day_month),
    (f"{WD} THE? UNIT? (?<! MONTH){N} (OF | DASH | OR | COMMA)? MONTH STOP? {YR}", months.day_month),
    (f"{WD} MONTH STOP? COMMA? THE? {N} {YR} (?! WORD? UNIT)", months.day_month),
    # months, weeks, quarters, years
    ("THE? (NEXT | THIS) MONTH", months.month),
    ("(LAST | PASSED) MONTH", months.month),
    ("MONTH (NEXT | PASSED)", months.month),
    (f"MONTH STOP? {YR}", months.month),
    (f"THE? (ORDINAL | LAST) (UNIT | WEEKDAY) (OF | IN) THE? ({SPAN} | UNIT)", months.in_period),
    (f"THE? (ORDINAL | LAST) WEEKDAY {SPAN}", months.in_period),
    (f"THE? ORDINAL (HALF | EDGE) OF THE? ({SPAN} | UNIT)", months.quarter),
    ("THE? ORDINAL UNIT OF? THE? (YEAR | MONTHSPAN)", months.quarter),
    ("THE? ORDINAL UNIT (OF THE? UNIT)?", months.quarter),
    ("QUARTER (OF THE? YEAR | OF THE? UNIT | YEAR)?", months.quarter),
    ("(IN THE? | EDGE (IN | OF)? THE?) FEAST", months.new_year),
    ("THE? (NEXT | THIS)? FEAST UNIT", months.feast),
    (f"THE? (NEXT | THIS)? FEAST (?! NEXT) {YR}", months.feast),
    (f"THE? (UNIT)? {N} OF? MONTHSPAN", months.number_in_month),
    (f"(THE? EDGE (OF | DASH)?)? MONTHSPAN COMMA? SO? COMMA? AROUND? (THE | ON)+ {N} {NOUN}", months.number_in_month),
    ("ENDED", months.ended),
    ("THE? (WEEKDAY COMMA?)? PAIR (?! OF | UNIT | MORE)", months.numeric),
    ("DAY COMMA? (ART | THE)? WEEKDAY (?! UNIT | NEXT | WEEK | PASSED | BEFORE | AFTER)", months.with_weekday),
    ("IN NUMBER WEEKDAY", weeks.nth_coming),
    ("OF? THE? THIS? WEEKDAY IN NUMBER (?! UNIT | MONTH)", weeks.weekday_in),
    ("RELATIVE OR PASSED (?! THE | FEAST | UNIT)", weeks.or_after),
    ("IN? NUMBER WEEKDAYS NOW?", weeks.nth_coming),
    # what repeats
    ("THE? (ORDINAL | LAST) WEEKDAY (OF | IN)? EVERY UNIT", rhythms.nth_of_every),
    ("TO? THE? EDGE OF? EVERY UNIT", rhythms.nth_of_every),
    ("EVERY EDGE OF? UNIT", rhythms.nth_of_every),
    ("EVERY UNIT EDGE", rhythms.nth_of_every),
    ("ADVERB COMMA? ON? THE? (ORDINAL | LAST) WEEKDAY", rhythms.nth_of_every),
    (f"THE? (UNIT)? {N} (OF | IN)? EVERY UNIT", rhythms.monthly_on),
    (f"EVERY (UNIT)? (ON | THE)* {N} (?! WORD | WEEKDAY | UNIT | MONTH)", rhythms.monthly_on),
    (f"EVERY (OTHER | {N})? {WDS} ((COMMA | AND | OR | DASH)* THE? {WDS})*", rhythms.every_weekday),
    ("ONCE? EVERY LENGTH", rhythms.every_unit),
    ("ONCE? EVERY (OTHER | ORDINAL)? UNIT", rhythms.every_unit),
    ("EVERY (PART | RELATIVE)", rhythms.every_part),
    (f"(THE | EVERY)* {WDS} OTHER", rhythms.every_weekday),
    (f"(ON | THE)* OTHER? WEEKDAYS ((COMMA | AND | OR)* THE? {WDS})*", rhythms.every_weekday),
    (f"THE WEEKDAY ((COMMA | AND | OR)* THE? {WDS})* (?! NEXT)", rhythms.every_weekday),
    ("THE? WEEKDAY ((COMMA | AND | OR)* WEEKDAY)* PART", rhythms.weekday_evenings),
    ("WEEKDAY (COMMA | OR)? WEEKDAY (COMMA | AND | OR)+ WEEKDAY", rhythms.three_weekdays),
    ("WEEKDAY WEEKDAY WEEKDAY", rhythms.three_weekdays),
    ("(FROM | OF)? WEEKDAY (TO | DASH | UNTIL) WEEKDAY", rhythms.working_week),
    ("(?<! [WORD ART NUMBER]) ADVERB (?! WORD)", rhythms.adverb),
    # days
    ("BEFORE? CLOSE (ON | OF | BY)* (?= WEEKDAY | RELATIVE)", leads.drop),
    ("RELATIVE COMMA? THE? WEEKDAY NUMBER? (?! MONTH | NEXT | UNIT)", weeks.relative),
    ("THE? THIS WEEKDAY COMMA? SO? THE? FOLLOWING", weeks.weekday_after_this),
    ("THE? NEXT? WEEKDAY FOLLOWING", weeks.weekday_after_this),
    ("THE? (WEEKDAY | RELATIVE) UNIT", weeks.weekday_week),
    (f"THE? EDGE DASH? (OF | TO | IN)? THE? (WEEK | UNIT) {LOOSE} WEEKDAY", weeks.weekday_of_week),
    (f"THE? WEEK {LOOSE} WEEKDAY (OR THE? WEEKDAY)?", weeks.weekday_of_week),
    ("THE? WEEKDAY COMMA? (OF | ON | IN)? THE? WEEK", weeks.weekday_of_week),
    (f"THE? WEEKDAY COMMA? THE? (UNIT)? {N} NEXT? {NOUN} (?! NUMBER | TO | DASH)", months.number_only),
    (f"THE? {N} OF THE? UNIT", months.number_only),
    (f"THE? (UNIT)? (?<! [WORD MINE]){N} NEXT? {NOUN} {NO_MORE}", months.number_only),
    (f"(?<= [BEFORE AFTER FROM UNTIL])OF {N} {NOUN}", months.number_only),
    (f"BY {N} {NOUN} {NO_MORE}", months.number_by),
    ("THE NUMBER (?= WORD)", months.number_likely),
    ("RELATIVE", weeks.relative),
    ("THE? EDGE DASH? (OF | TO | IN)? THE? (MONTHSPAN | SPAN | WEEK | YEAR | QUARTER | UNIT)", leads.edge),
    ("(MONTHSPAN | SPAN | WEEK | YEAR | UNIT) EDGE (?! OF | DAY | NUMBER)", leads.edge_after),
    (f"(WEEK | MONTHSPAN) COMMA? (FILL | AROUND | TO | IN | ON | BY)* THE? EDGE {NO_WORDS}", leads.edge_said_after),
    ("(MONTHSPAN | SPAN | WEEK | YEAR | UNIT) OVER", leads.over),
    ("THE? UNIT", weeks.weekend),
    (f"THE? (LENGTH | UNIT | WEEKDAY) (BEFORE | AFTER) OF? THE? {ANY}", lengths.beside),
    ("THE WEEKDAY (?= (BEFORE | AFTER) (?! PART | TIME | NOT))", weeks.weekday_beside),
    ("THE? (LAST | PASSED) WEEKDAY (?! OF | IN)", weeks.weekday_past),
    ("THE? WEEKDAY (PASSED | LAST)", weeks.weekday_past),
    ("THE? NEXT WEEKDAY", weeks.weekday_next),
    ("THE? THIS? WEEKDAY NEXT", weeks.weekday_next),
    ("THE? THIS? THE? WEEKDAY", weeks.weekday),
    ("CLOSE DAY?", weeks.close),
    ("THE? (LAST | PASSED) UNIT (?! OF)", weeks.unit_past),
    ("THE? UNIT PASSED", weeks.unit_past),
    # lengths from somewhere
    ("LENGTH AGO", lengths.ago),
    ("AGO LENGTH", lengths.ago),
    ("(THE? (LAST | PASSED)) LENGTH", leads.measure),
    ("(IN | WITHIN | UNTIL)+ OF? (AROUND | FEW | ART)* THE? NEXT? LENGTH (NOW)?", lengths.from_today),
    ("(?<! [WORD NUMBER]) AROUND? LENGTH LATEST", lengths.at_most),
    ("(IN | WITHIN)+ OF? THE? NEXT? UNIT", lengths.next_unit),
    ("BEFORE OF LENGTH (?! NOW | FROM | BEFORE | AFTER)", lengths.from_today),
    ("LENGTH NOW", lengths.from_today),
    ("THE? NEXT LENGTH", lengths.from_today),
    (f"LENGTH (FROM OF? | BEFORE OF? | AFTER OF? | ON) THE? {ANY}", leads.counted),
    ("LENGTH DAY", leads.counted),
    ("UNIT ON THE? DAY", weeks.week_on),
    (f"SAMETIME ({SPAN})", lengths.same_time),
    # joined dates, and the words that lead to them
    ("(DAY | REPEAT) (COMMA? (IN | ON | THE | OF | TO | AROUND)* (PART | TIME))+", leads.timed),
    ("(BEFORE | BY)? (PART | TIME) (COMMA | ON | OF | IN | BY)? (DAY | REPEAT)", leads.timed),
    ("(REPEAT | DAY) COMMA? (ON | IN | THE | OF | FROM | BY | ART)* REPEAT", rhythms.together),
    ("REPEAT COMMA? (ON | IN | THE | OF | FROM | ART)* DAY", rhythms.together),
    ("UNIT OF THE? DAY", weeks.week_beginning),
    (f"(BETWEEN | FROM)? OF? THE? {ANY} (DASH | TO | AND | UNTIL) THE? {ANY}", leads.stretch),
    (f"{ANY} (COMMA | STOP)? OR (BY | ON | IN | UNTIL)? THE? {ANY}", leads.either),
    (f"REPEAT COMMA? (BEGIN | FROM)+ (OF | THE | ON)* {ANY}", rhythms.starting),
    (f"NOT BEFORE (OF | THE | FROM)* {ANY}", leads.not_before),
    (f"BEFORE (OF | THE | FROM)* {ANY}", lengths.before),
    (f"(AFTER | PASSED) (OF | THE)* {ANY}", lengths.after),
    (f"(BY | UNTIL)+ (BY | ON | IN | AROUND | THE | OF)* {ANY} LATEST?", leads.by),
    (f"{ANY} LATEST", leads.by),
    (f"LATEST (BY | ON | IN | THE)* {ANY}", leads.by),
    (f"FROM (OF | THE | ON | IN)* {ANY}", leads.since),
    (f"(IN | ON | AROUND | WITHIN | TO)+ (OF | THE | AROUND)* {ANY}", leads.within),
    (SPAN, leads.alone),
]  # fmt: skip
_PLAIN = row_of("WORD THE OF TO IN ON AND OR NUMBER ART COMMA STOP FILL BY")  # kinds that most texts have
_ROWS = [(needed(row), pattern(row), reader) for row, reader in ROWS]


def _by_kind() -> dict[str, list[int]]:
    """By letter, the rows that need its kind or another one: of all that a row needs, what fewest texts have."""
    found: dict[str, list[int]] = {}
    plain = {LETTERS[name] for name in _PLAIN}
    for number, (row, _) in enumerate(ROWS):
        for letter in min(wanted(row), key=lambda one: sum(5 if letter in plain else 1 for letter in one)):
            found.setdefault(letter, []).append(number)
    return found


_BY_KIND = _by_kind()
_LEADING = row_of("BY UNTIL ON IN BEFORE AFTER AROUND FROM BETWEEN THE NEXT THIS")


def found_in(pieces: list[Piece], now: Now) -> list[Piece]:
    """The pieces after all rows: dates are DAY and REPEAT, hints are LENGTH, VAGUE and SEASON."""
    kinds = spelled(pieces)
    there = frozenset(kinds)
    waiting = [number for kind in there for number in _BY_KIND.get(kind, ())]
    heapify(waiting)
    before = -1
    while waiting:
        number = heappop(waiting)
        needs, row, reader = _ROWS[number]
        if number == before or not needs <= there:
            continue
        before = number
        at = 0
        while match := row.search(kinds, at):
            start, end = match.span()
            got = _read(reader, pieces, start, end, now)
            at = start + 1
            if got is None:
                continue
            kind, value = got
            shy = any(piece.shy for piece in pieces[start:end] if piece.kind == "YEAR")
            pieces[start:end] = [Piece(kind, value, pieces[start].start, pieces[end - 1].end, shy)]
            kinds = kinds[:start] + LETTERS[kind] + kinds[end:]
            if LETTERS[kind] not in there:
                for below in _BY_KIND.get(LETTERS[kind], ()):
                    if below > number:
                        heappush(waiting, below)
            there = frozenset(kinds)
    return pieces


def _read(reader: Reader, pieces: list[Piece], start: int, end: int, now: Now) -> Got:
    led = start > 0 and pieces[start - 1].kind in _LEADING
    part = Part(pieces[start:end], led, start == 0 and end == len(pieces), start == 0)
    try:
        return reader(part, now)
    except (ValueError, OverflowError):  # 31 February; in 9,999 years
        return None
