"""COACHING 2.2 and 2.4: where the mentee is, shown with the hours that follow from it, and how to begin (1.9)."""

from __future__ import annotations

import re
from dataclasses import replace
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dialogs.engine.kinds import choice, words
from dialogs.engine.questions import END, Dialog, Opening, Reading
from dialogs.engine.values import Invalid, Offer, Used, Value
from dialogs.plan import Changes
from dialogs.understanding.places import Place, find_places, place_at
from dialogs.understanding.text import clean, fold
from dialogs.understanding.yesno import is_no, is_unknown, is_yes
from dialogs.welcome.manners import other_words, why_none

WRITTEN = re.compile(
    r"(?P<zone>[A-Za-z0-9_+/-]{3,40}) (?P<country>[A-Z]{2}) (?P<name>[^,]{1,80}), (?P<country_name>.{1,80})"
)

LONGEST = 200  # characters
_HOURS = re.compile(
    r"\b(?:later|earlier|hours?|times?|nights?|evenings?|mornings?|afternoons?|\d{1,2} ?(?:am|pm)|o'?clock|"
    r"horas?|horarios?|mas tarde|mas temprano|tardes?|noches?|mananas?|a las \d{1,2})\b"
)
_SMALL = re.compile(r"\b(?:the|one|in|of|that|la|el|lo|los|las|de|del|en|es|its|it's|i mean|mine)\b")
_COACH_WRITES = re.compile(
    r"\b(?:you|u|your|reminders?|remind|notifications?|messages?|write|text|change|set|choose|"
    r"me escrib\w+|escrib\w+|avis\w+|recordatori\w+|mensajes?|notificacion\w*|cambi\w+|"
    r"elegir|elijo|pon\w*|puedes?|puedo)\b"
)


def read_place(text: str, reading: Reading) -> Value:
    """A city, a shared place, or the time that it is there now; when several fit, they are offered."""
    if reading.spot:
        found = [place] if (place := place_at(*reading.spot, reading.language)) else []
        return _value(found[0], reading) if found else Invalid("no-place-there")
    if any(plain(text, reading.language) for plain in (is_yes, is_no, is_unknown)):
        return Invalid("no-need")  # and Ho in Ghana is not meant
    chosen = _written(text)
    found = [chosen] if chosen else find_places(text, reading.at, reading.language) or _of_the_offered(text, reading)
    if not found:
        return Invalid("no-place", offers=reading.offers)  # those that were found before stand
    if len(found) == 1:
        return _value(found[0], reading)
    return Invalid("which-place", offers=tuple(Offer(f"{p.name}, {p.country_name}", _write(p)) for p in found))


def read_where(text: str, reading: Reading) -> Value:
    """As `read_place`; who wishes for other hours instead hears where they are set."""
    found = read_place(text, reading)
    nowhere = isinstance(found, Invalid) and found.why == "no-place"
    return Invalid("hours") if nowhere and wishes_for_hours(text) else found


def _of_the_offered(text: str, reading: Reading) -> list[Place]:
    """The one of these that a word more tells apart: "the uk one" of several Manchesters."""
    offered = [place for offer in reading.offers if (place := _written(offer.says))]
    more = _SMALL.sub(" ", fold(clean(text, LONGEST))).strip()
    names = dict.fromkeys(place.name for place in offered) if more else ()
    meant = [place for name in names for place in find_places(f"{name} {more}", reading.at, reading.language)]
    return [place for place in offered if _write(place) in map(_write, meant)] if len(meant) == 1 else []


def wishes_for_hours(text: str) -> bool:
    """ "I work nights, can you write later?", "y las horas, ¿se pueden cambiar?"."""
    said = fold(clean(text, LONGEST))
    return _HOURS.search(said) is not None and _COACH_WRITES.search(said) is not None


def _value(place: Place, reading: Reading) -> Value:
    clock = reading.now.astimezone(ZoneInfo(place.zone)).time().replace(second=0, microsecond=0)
    text = place.name if place.name == place.country_name else f"{place.name}, {place.country_name}"
    return {"text": text, "country": place.country, "zone": place.zone, "clock": clock}


def _write(place: Place) -> str:
    return f"{place.zone} {place.country} {place.name}, {place.country_name}"


def _written(text: str) -> Place | None:
    found = WRITTEN.fullmatch(text)
    if not found:
        return None
    try:
        ZoneInfo(found["zone"])
    except (ZoneInfoNotFoundError, ValueError):
        return None
    return Place(found["name"], found["country"], found["country_name"], found["zone"])


_how = choice(
    END,
    ("quick", "full"),
    means=other_words,
    reopens={"change": "place"},
    rests_on=("place",),
    speaks_of=lambda used: {"clock": used["place"]["clock"]},
)


def read_how(text: str, reading: Reading) -> Value:
    """Who asks for other hours, or which way to take, or does not know, is told."""
    said = _how.read(text, reading)
    if not isinstance(said, Invalid):
        return said
    why = "hours" if wishes_for_hours(text) else why_none(text, reading)
    return Invalid(why) if why else said


QUESTIONS = {
    "place": words("sure", upto=200, read=read_where, kind="place"),
    "sure": replace(_how, read=read_how),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    place = used["place"]
    return {"mentee": {"zone": place["zone"], "country": place["country"], "place": place["text"]}}


def leads_to(used: Used) -> Opening:
    return Opening("preparation", facts={"quick": True}) if used["sure"] == "quick" else Opening("awareness")


DIALOG = Dialog("welcome", QUESTIONS, effect, leads_to=leads_to)
