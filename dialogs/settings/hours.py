"""Hours and days as people type them for a setting: "sundays 6pm", "los viernes a las 16:30", "22 to 7"."""

from __future__ import annotations

import re
from datetime import time

from dialogs.understanding.clock_times import in_digits, read_times
from dialogs.understanding.hours_meant import hours_meant
from dialogs.understanding.text import clean, fold, row_of

BESIDES = 4  # words beside an hour that is wished for
LOOKED_AT = 80  # characters
NOON = 12
LONG = 2  # hours from a bare beginning to a later end: from the evening on it would be more than fourteen
NIGHT = (21, 6)  # from and to which hour a bare number is rather the other half of the day
DAYS = (  # Monday first, folded; as they begin or whole, in the singular or the plural
    r"mon(?:day)?s?|lun(?:es)?",
    r"tue(?:s(?:day)?)?s?|martes",
    r"wed(?:s|nesday)?s?|mie(?:rcoles)?",
    r"thu(?:rs?(?:day)?)?s?|jue(?:ves)?",
    r"fri(?:day)?s?|vie(?:rnes)?",
    r"sat(?:urday)?s?|sab(?:ados?)?",
    r"sun(?:day)?s?|dom(?:ingos?)?",
)
_DAY = re.compile(r"\b(?:" + "|".join(f"(?P<d{n}>{names})" for n, names in enumerate(DAYS)) + r")\b")
_AROUND = row_of(
    "on every each at from the checkin reminder reminders please los el cada todos a las la repaso aviso avisos "
    "recordatorio recordatorios por favor"
)
_BARE = re.compile(r"\s*(\d{1,2})\s*h?\s*")
_EXACT = re.compile(r"\s*([01]\d|2[0-3])[:.h]([0-5]\d)\s*")  # "09:00" is no evening
_HALF = r"\s*(am|pm|a\.m\.?|p\.m\.?|h)?"
_IN_THE_MORNING = re.compile(r"\b(?:(?:de|por|en) la manana|in the morning)\b")
_IN_THE_EVENING = re.compile(r"\b(?:(?:de|por|en) la (?:noche|tarde)|in the (?:evening|afternoon)|at night)\b")
_CLOCK = re.compile(rf"\b(\d{{1,2}})(?:[:.h]([0-5]\d))?{_HALF}(?=\W|$)|\b(midnight|medianoche|noon|mediodia)\b")

_MONTHS = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|ene(?:ro)?|feb(?:rero)?|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|sep?tiembre|"
    r"octubre|noviembre|dic(?:iembre)?)"
)
_OF_DAYS = re.compile(  # a span of days, whose numbers are no hours
    rf"\b\d{{1,2}}(?:st|nd|rd|th)\b|\b\d{{1,2}}(?: (?:of|de))? {_MONTHS}\b|\b{_MONTHS} (?:the )?\d{{1,2}}\b|"
    r"\bdel? (?:el )?\d{1,2} al \d{1,2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}/\d{1,2}\b"
)

_NAMED = re.compile(
    r"(?:^|\b(?:at|around|after|from|to|las?|hacia|sobre|desde)\s|@\s?|\s)"
    r"(\d{1,2}(?:[:.h][0-5]\d)(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?(?:[ap]\.?m\b\.?|h\b)|"
    r"(?<=las )\d{1,2}(?: de la (?:manana|tarde|noche))?(?! (?:de|del) [a-ce-z])|(?<=at )\d{1,2}\b(?:"
    r" in the (?:morning|evening|afternoon))?|noon|midday|mediodia)(?=\W|$)"
)
_NOT_AT = re.compile(r"\b(?:not|dont|don't|never|no|nunca)\b")
_SUITS = re.compile(  # "9 is fine", "dale, las 9 me va bien"
    r"^(?:(?:ok|okay|yes|yeah|sure|then|make it|lets say|let's say|just|maybe|say|about|better|dale|vale|si|bueno|pues|"
    r"mejor|ponle|pon|digamos|que sea|como|entonces|che)[,.!]* )+|"
    r"[,.!]* (?:(?:is|'s|would be|will be|sounds|seems|looks|works|suits|esta|va|me va|me viene|me queda|me parece|"
    r"estaria|seria|iria) ?"
    r"(?:(?:just|muy|super|more|all|mas) )?(?:fine|good|great|ok|okay|alright|right|perfect|best|better|me|for me|well|"
    r"bien|perfecto|genial|mejor|ideal)?(?: (?:for me|with me|by me|para mi))?|please|pls|then|thanks|ok|okay|"
    r"por favor|"
    r"porfa|gracias|mejor|entonces|dale|nomas|instead|better)(?: (?:please|pls|thanks|por favor|porfa|gracias|"
    r"then|che))?[.!]*$"
)
_INSTEAD = re.compile(r"\b(?:mejor|sino|instead|rather|better|but|pero si|prefiero|make it|ponlos?|que sea)\b")


def day_and_hours(text: str) -> tuple[int | None, list[time]]:
    """The weekday (Monday is 0) and the times that may be meant, the likeliest first; (None, []) for anything else."""
    typed = _folded(text)
    found = [int(name[1:]) for match in _DAY.finditer(typed) for name, its in match.groupdict().items() if its]
    said = _DAY.sub(" ", typed).replace("check-in", "checkin").replace(",", " ").split()
    while said and said[0] in _AROUND:
        del said[0]
    while said and said[-1] in _AROUND:
        del said[-1]
    rest = " ".join(said).strip(" ,.;:-")
    hours = hours_in(rest)
    if len(set(found)) > 1 or (rest and not hours):
        return None, []
    return (found[0] if found else None), hours


def hours_in(text: str) -> list[time]:
    """Of a lone time of day, and that it suits: one where it is clear, two where it may be morning or evening."""
    typed = _SUITS.sub("", _folded(text))
    if exact := _EXACT.fullmatch(typed):
        return [time(int(exact[1]), int(exact[2]))]
    if bare := _BARE.fullmatch(typed):
        hour = int(bare[1])
        return _by_day([time(each) for each in (hour % 24, hour + 12) if each < 24]) if hour <= 24 else []
    return _by_day([time(hour, minute) for hour, minute in read_times(typed)])


def _by_day(found: list[time]) -> list[time]:
    """Of two, the one that is not in the night."""
    awake = [one for one in found if NIGHT[1] <= one.hour < NIGHT[0]]
    return awake if len(found) > 1 and awake else found


def hour_wished(text: str) -> list[time]:
    """The one hour that is named for it, as `hours_in`: "better at 6 pm", "no a las 9, mejor a las 18"."""
    said = _folded(text)
    first, *instead = _INSTEAD.split(said)
    if instead and not instead[-1].strip(" .!"):  # "can you do 4pm instead"
        said, instead = first, []
    if hours_meant(text) or _NOT_AT.search(said) or instead:
        said = instead[-1] if instead else ""
    found = [match[1] for match in _NAMED.finditer(said)]
    besides = len(said.split()) - sum(len(hour.split()) for hour in found)
    return hours_in(found[0]) if len(found) == 1 and besides <= BESIDES and "?" not in text else []


def quiet_hours(text: str) -> tuple[time, time] | None:
    """From when to when: "22 to 7", "de 10pm a 7". A bare beginning is the evening's, "10 to 7", but not before a sure
    end by day, "7 to 15", nor for more than fourteen hours, "6 to 12"; "from the 24th to the 2nd" are days."""
    said = _IN_THE_MORNING.sub("am", _IN_THE_EVENING.sub("pm", _folded(text)))
    found = list(_CLOCK.finditer(said))
    if len(found) != 2 or _OF_DAYS.search(said):
        return None
    (start, sure), (end, by_day) = (_clock(match) for match in found)
    if start is None or end is None:
        return None
    sure = sure or (end > start and (end.hour - start.hour > LONG or (by_day and end.hour >= NOON)))
    return (start if sure or not 6 <= start.hour <= 12 else start.replace(hour=(start.hour + 12) % 24)), end


def of_one_day(text: str) -> bool:
    """Whether they are said with the half of the day, in which a "mañana" is no tomorrow."""
    said = _folded(text)
    return bool(_IN_THE_MORNING.search(said) or _IN_THE_EVENING.search(said)) and quiet_hours(text) is not None


def _clock(match: re.Match[str]) -> tuple[time | None, bool]:
    """And whether the half of the day was said."""
    if match[4]:
        return time(12 if match[4] in ("noon", "mediodia") else 0), True
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3] or ""
    if hour > 24 or (half[:1] in ("a", "p") and hour > 12):
        return None, False
    if half[:1] in ("a", "p"):
        return time(hour % 12 + (12 if half[0] == "p" else 0), minute), True
    return time(hour % 24, minute), hour > 12 or hour == 0 or match[1].startswith("0")


def _folded(text: str) -> str:
    return in_digits(" ".join(fold(clean(text, LOOKED_AT)).split())) if len(text) <= LOOKED_AT else ""
