"""COACHING 2.2 and 2.4: where the mentee is, shown with the hours that follow from it, and how to begin (1.9)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, tell
from dialogs.engine.kinds import choice, words
from dialogs.engine.questions import END, Dialog, Opening, Reading
from dialogs.engine.values import Invalid, Offer, Used, Value
from dialogs.plan import Changes
from dialogs.settings.hours import hour_wished, hours_in
from dialogs.understanding.hours_meant import hours_meant
from dialogs.understanding.places import Place, find_places, place_at
from dialogs.understanding.taking_offer import takes_offer
from dialogs.understanding.text import clean, fold
from dialogs.understanding.yesno import is_no, is_unknown, is_yes
from dialogs.welcome.goal_told import goal_told
from dialogs.welcome.manners import other_words, why_none

WRITTEN = re.compile(
    r"(?P<zone>[A-Za-z0-9_+/-]{3,40}) (?P<country>[A-Z]{2}) (?P<name>[^,]{1,80}), (?P<country_name>.{1,80})"
)

HOURS = (time(7), time(12), time(15), time(18), time(20))  # offered where another is wished for
LONGEST = 200  # characters
_HOURS = re.compile(
    r"\b(?:later|earlier|hours?|times?|nights?|evenings?|mornings?|afternoons?|\d{1,2} ?(?:am|pm)|o'?clock|"
    r"horas?|horarios?|mas tarde|mas temprano|tardes?|noches?|mananas?|a las \d{1,2})\b"
)
_PARTS = re.compile(r"[,;.!?…\n]+(?!\d)\s*(?:(?:and|n|&|but|y|pero)\s+)?|\s+(?:and|n|&|but|y|pero|con)\s+")
_SMALL = re.compile(r"\b(?:the|one|in|of|that|la|el|lo|los|las|de|del|en|es|its|it's|i mean|mine)\b")
_NONE_NAMED = ("no-place", "later", "still-which")
_TELLS = re.compile(  # who they are, or what they want, which is asked in a moment: "me llamo Pilar, soy enfermera"
    r"^\W*(?:(?:hi|hello|hey|hola|buenas|buenos dias|buenas tardes|ok|well|so|bueno|pues|mira|yo|es que),? )*"
    r"(?:(?:i (?:want|need|would like|work|have|am looking|dont know|feel|hate|lost|study|just)|im (?:an? |looking|"
    r"trying|\w+ing\b)|i am (?:an? |looking|trying)|id like|my name is|im called|looking for|trying to)\b.*\w|"
    r"(?:quiero|quisiera|me gustaria|necesito|busco|estoy (?:buscando|pensando|hart|cansad|en paro|sin trabajo)|"
    r"me llamo|mi nombre es|trabajo (?:de|como|en)|estudio|tengo (?!\d{1,2}[:.])|no se (?:que|si|q)|me dicen|"
    r"soy (?:un |una )?(?:\w+(?:er[oa]|or|ora|ista|ante|iatra|og[oa]|tric[oa]|ente|enta))\b)).*"
)
_COACH_WRITES = re.compile(
    r"\b(?:you|u|your|reminders?|remind|notifications?|messages?|write|text|change|set|choose|"
    r"me escrib\w+|escrib\w+|avis\w+|recuerd\w+|recorda\w+|recordatori\w+|mensajes?|notificacion\w*|cambi\w+|"
    r"elegir|elijo|pon\w*|puedes?|puedo)\b"
)
_WISHES = re.compile(rf"{_COACH_WRITES.pattern}|\b(?:better|rather|instead|make it|mejor|prefiero|que sea)\b")


def read_place(text: str, reading: Reading) -> Value:
    """A city, a shared place, or the time that it is there now; when several fit, they are offered."""
    if reading.spot:
        found = [place] if (place := place_at(*reading.spot, reading.language)) else []
        return _value(found[0], reading) if found else Invalid("no-place-there")
    if any(plain(text, reading.language) for plain in (is_yes, is_no, is_unknown)):
        return Invalid("no-need")  # and Ho in Ghana is not meant
    chosen = _written(text)
    found = [chosen] if chosen else _of_the_offered(text, reading) or find_places(text, reading.at, reading.language)
    if not found:
        why = "later" if _TELLS.search(fold(clean(text, LONGEST)).replace("'", "")) else "no-place"
        return Invalid("still-which" if reading.offers else why, offers=reading.offers)
    if len(found) == 1:
        return _value(found[0], reading)
    return Invalid("which-place", offers=tuple(Offer(f"{p.name}, {p.country_name}", _write(p)) for p in found))


def read_where(text: str, reading: Reading) -> Value:
    """As `read_place`; who wishes for other hours instead hears where they are set."""
    found = read_place(text, reading)
    if not wishes_for_hours(text) or (isinstance(found, Invalid) and found.why not in _NONE_NAMED):
        return found
    if not isinstance(found, Invalid):
        return {**found, "wishes": True}
    parts = (read_place(part.strip(), reading) for part in re.split(r"[.,;\n]+", text) if part.strip())
    named = [part for part in parts if not isinstance(part, Invalid)]
    return {**named[0], "wishes": True} if len(named) == 1 else Invalid("hours")


def _of_the_offered(text: str, reading: Reading) -> list[Place]:
    """The one of these that a word more tells apart: "the uk one" of several Manchesters; "la de España" would be a Los
    Angeles, were it read by itself."""
    offered = [place for offer in reading.offers if (place := _written(offer.says))]
    more = _SMALL.sub(" ", fold(clean(text, LONGEST))).strip()
    names = dict.fromkeys(place.name for place in offered) if more else ()
    meant = [place for name in names for place in find_places(f"{name} {more}", reading.at, reading.language)]
    return [place for place in offered if _write(place) in map(_write, meant)] if len(meant) == 1 else []


def wishes_for_hours(text: str) -> bool:
    """ "I work nights, can you write later?", "y las horas, ¿se pueden cambiar?"."""
    said = fold(clean(text, LONGEST))
    named = _HOURS.search(said) is not None and _COACH_WRITES.search(said) is not None
    return named or hours_meant(text) is not None


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


def read_hour(text: str, reading: Reading) -> Value:
    hours = hour_wished(text) or hours_in(text)
    if len(hours) > 1:
        return Invalid("which-hour", offers=_offered(hours))
    return hours[0] if hours else Invalid("no-hour")


def other_or_goal(text: str, reading: Reading) -> tuple[str, str] | None:
    """ "Better at 6 pm", to the hour that was read to them, in whatever part of what they say; or the goal."""
    hours = _hours_among(text)
    if len(hours) == 1:
        return "at", f"{hours[0]:%H:%M}"
    told = goal_told(text, reading) if not hours and not wishes_for_hours(text) else ""
    return ("goal", told) if told else None


def way_too(text: str, reading: Reading) -> list[tuple[str, str]]:
    """ "Take our time, and reminders at 7 pm": the way beside the hour, or beside the goal."""
    way = other_words(text, reading) if _hours_among(text) or goal_told(text, reading) else None
    return [("sure", way)] if way else []


def _hours_among(text: str) -> list[time]:
    """In several parts only of those that wish for it: "quick please, I get up at 6" does not."""
    parts = [part for part in _PARTS.split(text) if part.strip()] if len(text) <= LONGEST else []
    if len(parts) < 2 and (whole := hour_wished(text)):
        return whole
    hours = [hour_wished(part) for part in parts if hours_in(part) or _WISHES.search(fold(clean(part, LONGEST)))]
    return [*dict.fromkeys(found[0] for found in hours if found)]  # it is read back, so the likeliest will do


_how = choice(
    END,
    ("quick", "full"),
    means=other_words,
    reopens={"change": "place"},
    corrects=other_or_goal,
    corrects_too=way_too,
    rests_on=("place", "at", "goal"),
    speaks_of=lambda used: {
        "clock": used["place"]["clock"],
        "hour": used.get("at") or used.get("hour"),
        "goal": used.get("goal") or "",
        "told": bool(used.get("goal")),
        "wishes": bool(used["place"].get("wishes")) and not used.get("at"),
    },
)


def read_how(text: str, reading: Reading) -> Value:
    """Who wishes for other hours, or asks for them, gets some to choose from; who asks which way to take, or does not
    know, is told, and a yes takes what is advised."""
    said = _how.read(text, reading)
    if not isinstance(said, Invalid):
        return said
    if hours := hour_wished(text):
        return Invalid("which-hour", offers=_offered(hours))
    if wishes_for_hours(text):
        return Invalid("hours", offers=_offered(HOURS))
    if reading.offers and takes_offer(text, reading.language):
        return _how.read(reading.offers[0].says, reading)
    why = why_none(text, reading)
    advised = (Offer(reading.labels.get("full", "full"), "full"),) if why == "unsure" else ()
    return Invalid(why, offers=advised) if why else said


def _offered(hours: Iterable[time]) -> tuple[Offer, ...]:
    return tuple(Offer(f"{hour:%H:%M}", f"{hour:%H:%M}") for hour in hours)


QUESTIONS = {
    "place": words("at", upto=200, read=read_where, kind="place"),
    "at": words("goal", upto=200, read=read_hour, offered=True),
    "goal": words("sure", upto=LONGEST, offered=True),
    "sure": replace(_how, read=read_how),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    place, hour = used["place"], used.get("at")
    fields = {"zone": place["zone"], "country": place["country"], "place": place["text"]}
    return {"mentee": {**fields, **({"hour": hour} if hour else {})}}


def leads_to(used: Used) -> Opening:
    """What was told of the goal by then is not asked for again."""
    quick, goal = used["sure"] == "quick", used.get("goal")
    says = {"goal" if quick else "aspiration": goal} if goal else {}
    return Opening("preparation", facts={"quick": True}, says=says) if quick else Opening("awareness", says=says)


def closes(turn: Turn, used: Used) -> list[Command]:
    """An hour or a goal that was told beside the way is said, as the question is gone that shows it."""
    hour, goal = used.get("at"), used.get("goal")
    if goal and any(goal in m.text and goal != m.text for m in turn.heard):
        return [tell("welcome-goal.beside", goal=goal)]
    beside = hour and any(_hours_among(m.text) for m in turn.heard)
    return [tell("welcome-at.beside", at=hour)] if beside else []


DIALOG = Dialog("welcome", QUESTIONS, effect, leads_to=leads_to, closes=closes)
