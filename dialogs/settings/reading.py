"""What was typed to a setting, or to all of them at once. A reading is {"text", "field", "set"}: `set` are the mentee's
fields and their new values, empty where the setting is only named and is to be asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time
from typing import Any

from dialogs.engine.questions import Reading
from dialogs.engine.values import Invalid, Offer, Value
from dialogs.mentee import Mentee
from dialogs.rest.lengths import rest_wished
from dialogs.rest.spans import span
from dialogs.rest.taken_back import taken_back
from dialogs.settings.hours import day_and_hours, hours_in, quiet_hours
from dialogs.settings.meant import day_in, setting_meant, times_in
from dialogs.settings.nights import quiet_start
from dialogs.understanding.text import squeezed
from dialogs.understanding.yesno import is_no
from dialogs.welcome.questions import read_place

FIELDS = ("slot", "weeks", "hour", "rhythm", "quiet", "rest", "prompt", "name", "place", "language")
NAME = 40  # characters
CALLED = re.compile(
    r"\s*(?:please\s+)?(?:call me|my name is|my name's|ll[aá]mame|dime|me llamo|mi nombre es)\s+(?P<name>.+)", re.I
)
_LED_TO = re.compile(  # where the name itself is asked for
    r"\s*(?:(?:hi|hey|hola|well|pues|bueno|ok|just|solo|nom[aá]s),?\s+)*(?:(?:i[’']?m|i am|it[’']?s|you can call me|"
    r"(?:everyone|everybody|my friends|people|they) calls? me|soy|puedes (?:llamarme|decirme)|"
    r"(?:todos|mis amig[oa]s|la gente|en casa) me (?:dicen?|llaman?)|me (?:dicen|llaman))\s+)?",
    re.I,
)
_TOLD_OF_IT = re.compile(  # "Lupita, así me dicen todos"
    r"(?:\s*[,.;:(]\s*|\s+[–-]\s+|\s+(?=(?:as[ií] me|but|pero|that[’']?s what|which is)\b))(?:as[ií]|me|todos|pero|es|"
    r"tod[oa] el mundo|mi|por favor|porfa|gracias|that|thats|everyone|everybody|my|but|it|its|please|thanks|short|"
    r"which|is|i|they|people|like|como|de)\b.*",
    re.I | re.DOTALL,
)
_AT = re.compile(
    r"\s*(?:i[’']?m in|i am in|now in|i(?:[’']ve)? moved to|estoy en|ahora en|me mud[eé] a|vivo en)\s+"
    r"(?P<place>.+?)(?:\s+(?:right\s+)?(?:now|ahora))?[.!\s]*",
    re.I,
)
_PLACE = re.compile(r"\w+/\S+ [A-Z]{2} ")  # of a button: one of several places
_SLOT = re.compile(r"([0-6]) (\d\d):(\d\d)")  # of a button
_RHYTHMS = {
    **dict.fromkeys(("gentle", "gently", "suave"), "gentle"),
    **dict.fromkeys(("normal",), "normal"),
    **dict.fromkeys(("close", "closely", "de cerca", "cercano"), "close"),
}
_WEEKS = {
    **dict.fromkeys(("weekly", "every week", "each week", "semanal", "cada semana", "todas las semanas"), 1),
    **dict.fromkeys(("fortnightly", "every two weeks", "every 2 weeks", "every other week", "biweekly"), 2),
    **dict.fromkeys(("quincenal", "cada dos semanas", "cada 2 semanas", "cada quince dias", "cada 15 dias"), 2),
}


def read_any(text: str, reading: Reading) -> Value:
    """On the page of all: the name of a setting, or what it is to be."""
    if text in FIELDS:
        return said(text, text)
    plain = squeezed(text, 80)
    if _PLACE.match(text):
        return _place(text, text, reading)
    if called := CALLED.fullmatch(text):
        return read_name(called["name"], reading)
    if there := _AT.fullmatch(text):
        return _place(text, there["place"], reading)
    if plain in _RHYTHMS:
        return said(text, "rhythm", rhythm=_RHYTHMS[plain])
    if plain in _WEEKS:
        return said(text, "weeks", checkin_weeks=_WEEKS[plain])
    if _SLOT.fullmatch(text):
        return read_slot(text, reading)
    if rest_wished(text, reading.day, reading.language, reading.country) or taken_back(text):
        return said(text, "rest")
    if meant := setting_meant(text, inside=True):
        if meant.field == "days":
            return Invalid("no-days")
        return _READ[meant.field](meant.said, reading) if meant.said else said(text, meant.field)
    if quiet_hours(text):
        return read_quiet(text, reading)
    day, hours = day_and_hours(text)
    if day is not None:
        return read_slot(text, reading)
    if not hours and span(text, reading.day, reading.language, reading.country):  # "14 dec to 28 dec"
        return said(text, "rest")
    return read_hour(text, reading) if hours else Invalid("not-a-setting")


def read_name(text: str, reading: Reading) -> Value:
    called = CALLED.fullmatch(text)
    led = called["name"] if called else _LED_TO.sub("", text, count=1)
    name = " ".join((_TOLD_OF_IT.sub("", led, count=1).strip() or text).split()).strip(" .,;:!\"“”«»'")
    if is_no(text, reading.language):
        return said(text, "name", name="")
    if len(name) > NAME or not any(sign.isalpha() for sign in name):
        return Invalid("no-name", {"limit": NAME})
    return said(text, "name", name=name)


def read_slot(text: str, reading: Reading) -> Value:
    """A day, an hour, or both; what is not said stays."""
    if button := _SLOT.fullmatch(text):
        return said(text, "slot", slot_day=int(button[1]), slot=time(int(button[2]), int(button[3])))
    day, hours = day_and_hours(text)
    if day is None and not hours:
        day, hours = day_in(text), times_in(text)
    if day is None and not hours:
        return Invalid("no-slot")
    day = reading.used["day-now"] if day is None else day
    at = hours or [reading.used["slot-now"]]
    return _one(at, lambda one: said(text, "slot", slot_day=day, slot=one), lambda one: f"{day} {one:%H:%M}")


def read_hour(text: str, reading: Reading) -> Value:
    _, hours = day_and_hours(text)
    hours = hours or times_in(text)
    return _one(hours, lambda one: said(text, "hour", hour=one)) if hours else Invalid("no-hour")


def read_prompt(text: str, reading: Reading) -> Value:
    """An hour, or none."""
    if text == "never" or is_no(text, reading.language):
        return said(text, "prompt", journal_prompt=None)
    hours = hours_in(text) or times_in(text)
    return _one(hours, lambda one: said(text, "prompt", journal_prompt=one)) if hours else Invalid("no-hour")


def read_quiet(text: str, reading: Reading) -> Value:
    if text == "never" or is_no(text, reading.language):
        return said(text, "quiet", quiet_from=time(0), quiet_to=time(0))
    found = quiet_hours(text)
    if found is None and (start := quiet_start(text)):  # until when stays as it is
        since, end = reading.used["quiet-now"]
        found = start, Mentee.quiet_to if end in (since, start) else end
    if found is None:
        return Invalid("no-quiet")
    return said(text, "quiet", quiet_from=found[0], quiet_to=found[1])


def read_weeks(text: str, reading: Reading) -> Value:
    return said(text, "weeks", checkin_weeks=_WEEKS[squeezed(text, 80)])


_READ: dict[str, Callable[[str, Reading], Value]] = {
    "slot": read_slot,
    "weeks": read_weeks,
    "hour": read_hour,
    "quiet": read_quiet,
    "prompt": read_prompt,
}


def _place(text: str, where: str, reading: Reading) -> Value:
    place = read_place(where, reading)
    return place if isinstance(place, Invalid) else {**said(text, "place"), "place": place}


def said(text: str, field: str, **fields: Any) -> dict[str, Value]:
    return {"text": text, "field": field, "set": fields}


def _one(
    hours: list[time], taken: Callable[[time], Value], says: Callable[[time], str] = lambda one: f"{one:%H:%M}"
) -> Value:
    """Where it may be morning or evening, both are offered."""
    if len(hours) == 1:
        return taken(hours[0])
    return Invalid("which-hour", offers=tuple(Offer(f"{one:%H:%M}", says(one)) for one in hours))
