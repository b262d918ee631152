"""From which day to which: "from the 14th to the 28th", "2 weeks from 14 dec", "hasta el 28, pero desde el 14", "en dos
semanas empiezan las vacaciones, hasta el 12 de enero", "next week". Hours are none: "from 9 to 5"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.text import of_language, plain_line

LONGEST = 200  # characters that are looked at
WEEK = 7  # days; it begins on Monday
YEAR = 330  # days: the first of this month is not meant
HOURS = 24  # a greater number is no hour
_ON = {"es": "el", "en": "on the"}
_IN = {"es": "en", "en": "in"}
_MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic)\b\.?"
)
_WEEKDAYS = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|"
    r"lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b"
)
_NUMBER = r"(?:an?|one|two|three|four|five|six|una?|dos|tres|cuatro|cinco|seis|\d{1,2})"
MUCH = (
    rf"(?:{_NUMBER} (?:or so )?(?:days?|weeks?|wks?|months?|fortnight|dias?|semanas?|mes(?:es)?|quincenas?)|"
    r"a couple of (?:days|weeks)|un par de (?:dias|semanas))\b"
)
_NO_HOUR = (
    r"(?! ?(?:am|pm|hs?|hrs|horas|o ?clock|days?|weeks?|wks?|months?|dias?|semanas?|mes(?:es)?|quincenas?)\b|"
    r"[:.]\d|\d|%)"
)
_OF_MONTH = rf"\d{{1,2}}(?:st|nd|rd|th|ro)?{_NO_HOUR}\b"
_NEXT_WEEK = r"(?:next week|the (?:week after|following week)|la (?:semana que viene|proxima semana|semana proxima))\b"
_DAY = (
    r"(?<!\w)(?:(?:the|el|este|next|this|coming|proximo|dia) )*(?:"
    rf"\d{{1,2}}[/.]\d{{1,2}}(?:[/.](?:20)?\d\d)?\b|20\d\d-\d\d-\d\d\b|"
    rf"(?:{_WEEKDAYS}[ ,]+(?:the |el )?)?{_OF_MONTH}(?: (?:(?:of|de) )?{_MONTHS})?"
    r"(?: (?:de |del )?20\d\d\b)?|"
    rf"{_MONTHS} (?:the )?{_OF_MONTH}|{_WEEKDAYS}|{_MONTHS}|"
    rf"(?:in|en|dentro de) {MUCH}|{_NEXT_WEEK}|(?:day after )?tomorrow|pasado manana|manana|easter|"
    r"(?:christ|x)mas(?: eve| day)?|nochebuena|navidad(?:es)?|nochevieja|new years?(?: eve| day)?|ano nuevo|reyes)"
)
_LEADS = r"(?: (?:on|the|el|del|de|in|a|as of))*"
_FROM = (
    rf"(?:from|between|starting|beginning|as of|desde|del?|entre|a partir|empezando|off|on leave|leaving|away|"
    rf"starts?|begins?|empiez\w+|comienz\w+|me voy|salgo|solo|only|recien|just){_LEADS}"
)
_UNTIL = r"(?:until|till?|til|to|through|and back|back|hasta|al?|vuelvo|regreso|y vuelvo|y regreso|and|y)" + _LEADS
_BOTH = re.compile(
    rf"(?:\b(?P<led>{_FROM}) |(?<![\w:./]))(?P<start>{_DAY})[, ]*(?:(?P<to>\b{_UNTIL}) |[-–] ?)(?P<until>{_DAY})"
)
_TURNED = re.compile(  # the end, and then from when on
    rf"\b(?:until|till?|til|hasta|back|vuelvo|regreso){_LEADS} (?P<until>{_DAY})[,;. ]+(?:(?:but|pero|and|y) )?"
    rf"(?:(?:only|just|solo|recien|starting|empezando|beginning) )?\b(?:from|starting|beginning|desde|a partir)"
    rf"{_LEADS} (?P<start>{_DAY})"
)
_FOR = re.compile(
    rf"(?:\b{_FROM} |(?<![\w:./]))(?P<start>{_DAY})[, ]+(?:(?:for|por|durante|x|during) )?(?:the )?(?P<much>{MUCH})"
)
_MUCH_FROM = re.compile(
    rf"\b(?P<much>{MUCH}),? (?:from|starting|beginning|as of|desde|a partir|empezando){_LEADS} (?P<start>{_DAY})"
)
_BEGINS = re.compile(r"\b(?:starts?|begins?|empiez\w+|comienz\w+|arranc\w+)\b")
_ENDS = re.compile(rf"[,;. ]+(?:and |y )?(?:until|till?|til|hasta|back|vuelvo|regreso){_LEADS} (?P<until>{_DAY})")
_ENDED = re.compile(r"\b(?:until|till?|til|hasta|back|vuelvo|regreso)\b")
_STARTS = re.compile(
    rf"\b(?:from|starting|beginning|as of|desde|a partir|empezando){_LEADS} (?P<from>{_DAY})|"
    r"\b(?:holidays?|vacations?|leave|away|off|vacaciones|vacas|viaje|descanso)"
    r"(?: (?:from|on|the|el|desde|del|a partir))*"
    rf" (?P<away>{_DAY})"
)
_LED = (
    r"(?:(?:no|nope|wait|sorry|che|eh|perdon|ojo|but|pero|and|y|mejor|better|rather|make it|actually|que sea|it was|"
    r"era|es|its|not|only|just|solo|recien|quiet|dije|digo|i said|i meant)[,.! ]+)*"
)
_TAIL = r"(?: (?:on|onwards|en adelante|please|pls|porfa|mejor|then|instead|dije|digo))*[.! ]*"
_ONLY_FROM = re.compile(
    rf"{_LED}(?:from|starting|on|desde|a partir|empezando|el|(?:not|no) (?:before|until|till|antes|hasta)){_LEADS} "
    rf"(?P<start>{_DAY}){_TAIL}"
)
_ONLY_UNTIL = re.compile(rf"{_LED}(?:until|till?|til|to|hasta|al?|back|vuelvo){_LEADS} (?P<until>{_DAY}){_TAIL}")
_OTHER_WORDS = re.compile(
    rf"\b(?:{_UNTIL}|{_FROM}|no|nope|wait|sorry|perdon|che|mejor|better|rather|make it|actually|change|move|the|my|it|"
    r"rest|break|pause|holidays?|descanso|pausa|vacaciones|vacas|cambia(?:lo|r|me)?|pon(?:lo|me)?|que sea|instead|for|"
    r"por|durante|dije|digo|era|eran|it was|was|is|es|son|but|pero|please|pls|porfa|i|said|meant|mean)(?=\W|$)"
)
_WEEK_OF = re.compile(rf"\b(?:the week of|la semana del?){_LEADS} (?P<start>{_DAY})")
_ALL_WEEK = re.compile(rf"\b{_NEXT_WEEK}")
_ALL_MONTH = re.compile(
    rf"\b(?:all(?: of)?|the whole of|in|during|en|durante|todo(?: el mes de)?) (?P<month>{_MONTHS})(?! \d)"
)
_BARE = re.compile(r"(?:(?:the|el|dia) )*(?P<number>\d{1,2})(?P<nth>st|nd|rd|th|ro)?")
_MONTH_ALONE = re.compile(rf"(?:the |el )?(?:next )?{_MONTHS}")


@dataclass(frozen=True)
class Span:
    """`start` is its first day, `until` the one on which it is over."""

    start: date
    until: date


@dataclass(frozen=True)
class Days:
    """Reads days as seen from `today`."""

    today: date
    language: str
    country: str

    def read(self, said: str, since: date) -> date | None:
        """The first such day from `since` on."""
        said = said.strip(" .,")
        if bare := _BARE.fullmatch(said):
            days = (since + timedelta(days=ahead) for ahead in range(62))
            return next((day for day in days if day.day == int(bare["number"])), None)
        if re.fullmatch(_NEXT_WEEK, said):
            return since + timedelta(days=WEEK - since.weekday())
        if _MONTH_ALONE.fullmatch(said):  # till January is not till its end
            first = read_deadline(f"1 {said.split()[-1]}", since, self.language, self.country).date
            return first if first and (first - since).days < YEAR else None
        return read_deadline(said, since, self.language, self.country).date

    def after(self, much: str, start: date) -> date | None:
        much = re.sub(r" or so|(?<=\d )wks?|(?<=[a-z] )wks?", lambda m: "" if "or" in m[0] else "weeks", much)
        much = re.sub(
            r"^(?:a couple|un par) (?:of|de) ", f"{of_language({'es': 'dos', 'en': 'two'}, self.language)} ", much
        )
        return read_deadline(f"{of_language(_IN, self.language)} {much}", start, self.language, self.country).date


def span(text: str, today: date, language: str, country: str) -> Span | None:
    """The first that the words name, of those that are not over; it may have begun."""
    said = plain_line(text, LONGEST)
    found = (one for one in _found(said, Days(today, language, country)) if one)
    return next((one for one in found if today < one.until and one.start < one.until), None)


def starts_on(text: str, today: date, language: str, country: str) -> date | None:
    """The day from which on, where no end is said: "off from the 14th", "my holidays begin in two weeks"."""
    said = plain_line(text, LONGEST)
    begins = _BEGINS.search(said)
    found = re.search(_DAY, said) if begins else _STARTS.search(said)
    if found is None or (_BARE.fullmatch(found[0]) and begins):
        return None
    day = found[0] if begins else found["from"] or found["away"]
    return Days(today, language, country).read(day, today)


def day_since(text: str, since: date, language: str, country: str) -> date | None:
    """Of "the 28th", "until 28", "28 dec please", the first that is after `since`."""
    said = plain_line(text, LONGEST)
    found = re.match(rf"(?:(?:{_UNTIL}|only|solo|on|el|the|is|es) )*(?P<day>{_DAY})", said)
    return Days(since, language, country).read(found["day"], since + timedelta(days=1)) if found else None


def only_days(said: str) -> bool:
    """Whether nothing else is said but days, and that they are to be other ones."""
    return not _OTHER_WORDS.sub(" ", re.sub(_DAY, " ", re.sub(MUCH, " ", said))).strip(" ,.;:!-–")


def start_only(said: str, today: date, language: str, country: str) -> date | None:
    """The day of "no, only from the 24th", which says nothing else."""
    found = _ONLY_FROM.fullmatch(said)
    return Days(today, language, country).read(found["start"], today) if found else None


def end_only(said: str, since: date, language: str, country: str) -> date | None:
    """The day after `since` of "no, until the 30th", which says nothing else."""
    found = _ONLY_UNTIL.fullmatch(said)
    return Days(since, language, country).read(found["until"], since + timedelta(days=1)) if found else None


def _found(said: str, days: Days) -> Iterator[Span | None]:
    if turned := _TURNED.search(said):
        yield _from_to(turned["start"], turned["until"], days)
    for much in (_MUCH_FROM.search(said), _FOR.search(said)):
        if much and (start := days.read(much["start"], days.today)) and (end := days.after(much["much"], start)):
            yield Span(start, end)
    for both in _BOTH.finditer(said):
        if _are_days(both):
            yield _from_to(both["start"], both["until"], days)
    if ends := _ENDS.search(said):
        before = said[: ends.start()]
        first = re.search(_DAY, before)
        if _BEGINS.search(before) and first:
            yield _from_to(first[0], ends["until"], days)
    if _ENDED.search(said):
        return
    if of := _WEEK_OF.search(said):
        day = days.read(of["start"], days.today)
        yield _week(day) if day else None
    if _ALL_WEEK.search(said):
        yield _week(days.today + timedelta(days=WEEK))
    if month := _ALL_MONTH.search(said):
        first_day = days.read(month["month"].strip("."), days.today) or days.today  # this month has begun
        yield Span(first_day, (first_day.replace(day=1) + timedelta(days=31)).replace(day=1))


def _from_to(start: str, until: str, days: Days) -> Span | None:
    """A start that is only a number belongs to the end's month or the one before it, where that is named."""
    if (number := _BARE.fullmatch(start)) and not _BARE.fullmatch(until):
        end = days.read(until, days.today)
        before = (end - timedelta(days=back) for back in range(1, 32)) if end else ()
        first = next((day for day in before if day.day == int(number["number"])), None)
        return Span(first, end) if first and end else None
    first = days.read(start, days.today)
    end = days.read(until, first + timedelta(days=1)) if first else None
    return Span(first, end) if first and end else None


def _week(day: date) -> Span:
    monday = day - timedelta(days=day.weekday())
    return Span(monday, monday + timedelta(days=WEEK))


def _are_days(both: re.Match[str]) -> bool:
    """Two bare numbers may be hours: not behind "del … al", "the", or with a "th", or where one is too great."""
    start, until = _BARE.fullmatch(both["start"]), _BARE.fullmatch(both["until"])
    if not start or not until:
        return True
    articles = re.search(
        r"\b(?:the|el|del|al|dia)\b", f"{both['led'] or ''} {both['start']} {both['to'] or ''} {both['until']}"
    )
    return bool(articles or start["nth"] or until["nth"] or max(int(start["number"]), int(until["number"])) > HOURS)
