"""Where somebody is, for the clock and the country: from a typed city, country, zone or time, or from a shared place.

Never an offset: "GMT+2" has many futures (COACHING 2.2). Zones are those of the tzdata wheel; others are refused.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, lru_cache
from importlib import resources
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from tzfpy import get_tz

from dialogs.understanding import cities, place_names
from dialogs.understanding.cities import City
from dialogs.understanding.clock_times import read_times, time_beside
from dialogs.understanding.text import clean, squeezed
from dialogs.understanding.yesno import is_no, is_yes

MOST_NAMED, MOST_AT_A_TIME = 5, 6
CLEARLY = 20  # times the people of the next: then nobody means the smaller one
# Nor where a city of at least so many thousands has a namesake of fewer than so many and a twelfth: Dublin, Sevilla.
# Below that, people of Cuenca in Spain would find themselves in Ecuador.
_LARGE, _SMALL, _NEARLY_CLEARLY = 500, 60, 12
_NEAR_ENOUGH = 10  # minutes between the time that is typed and the clock of a place
_ABOUT = 29  # and where the place is named as well
SHORT = 2  # characters: beside a sentence, no place
_SENTENCES = re.compile(r"[.!?;\n]+|,? \b(?:but|and|because|pero|aunque|porque|y)\b ", re.IGNORECASE)
_WHICH = re.compile(
    r",? (?:(?:la|el) (?:de|en|que est[aá] en)|the one in|(?:that'?s )?in)(?: the| el| la)? (?=\w)", re.IGNORECASE
)
# What only says which one it is not, or that it is clear: "Córdoba, Argentina obvio jaja, no la de España".
_NOT_THAT = re.compile(
    r",?\s*\b(?:(?:y |and |but |pero )?(?:no|not) (?:(?:la|el|the|that) )?(?:(?:de|en|in|from|of) )?(?:(?:la|el|the) )?"
    r"[^\W\d_]+(?: [^\W\d_]+)?(?: one)?)\W*$",
    re.IGNORECASE,
)
_NOT_NAMED = re.compile(r"\b(?:no|not) (?:la|el|the|that)\b", re.IGNORECASE)
_CLEARLY_SAID = re.compile(
    r"(?<=\w)[\s,]+(?:obvio|obviamente|obviously|claro|jaja\w*|haha\w*|lol|xd|of course|por supuesto|che|eh)\b",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"(?<=\w) (?:capital|city|ciudad)\b(?=\W|$)", re.IGNORECASE)
_FILLERS = re.compile(
    r"^(?:(?:hi|hello|hola|well|so|um|im|i am|i live|i m|i stay|were|we are|based|currently|now|right now|near|around|"
    r"i reside|i (?:am )?(?:living|residing|staying|located)|living|my (?:home|city|town|place) is|"
    r"in|from|at|here|vivo|resido|radico|vivimos|mi (?:casa|ciudad) (?:es|esta)|"
    r"(?:me|nos) (?:encuentr|ubic)(?:o|amos)|actualmente|"
    r"estoy|ando|soy|ahora|aqui|aca|en|de|del(?= d ?f\b)|desde|cerca de|por|city of|ciudad de(?! mexico)|"
    r"la ciudad de(?! mexico))\s)+|"
    r"(?: (?:right now|now|here|at the moment|ahora|aqui|aca|its|it s|son las|y son las))+$"
)


@dataclass(frozen=True)
class Place:
    """`country` is ISO alpha-2 (empty for a zone typed by name that is no country's), `zone` IANA."""

    name: str
    country: str
    country_name: str
    zone: str


@cache
def known_zones() -> dict[str, str]:
    """The zones of the tzdata wheel, by their lower-case name."""
    return {name.lower(): name for name in resources.files("tzdata").joinpath("zones").read_text().split()}


def find_places(text: str, at: datetime, language: str = "en") -> list[Place]:
    """Places that the text may mean, the best known first; none if it names none. `at` is aware.

    A city: at most five, only one when the next has a twentieth of its people, or a large city's is a
    town with a twelfth. A country or region: its capital, or
    the biggest city of each of its clocks. A time of day ("14:30", "2.30pm"): up to six best known cities where the
    clock shows it now; beside a place it tells which of several. "Europe/London" is taken as it is.
    """
    typed = clean(text, 100).strip()
    return _found(typed, at, language) or (
        _found(plainer, at, language) if (plainer := _plainer(typed)) != typed else []
    )


def _plainer(typed: str) -> str:
    """Without what says which of a name it is not, "no la de España", small words of certainty, and "capital"."""
    said = _NOT_THAT.sub("", typed) if _NOT_NAMED.search(typed) else typed
    return _CAPITAL.sub("", _CLEARLY_SAID.sub("", said)).strip(" ,.") or typed


def _found(typed: str, at: datetime, language: str) -> list[Place]:
    if zone := _typed_zone(typed):
        return [_zone_place(zone, language)]
    if times := read_times(typed):
        return _places(_where_it_is(times, at), language)
    beside, times = time_beside(typed)
    for said in (typed, beside) if beside else (typed,):
        for name in dict.fromkeys(name for part in _parts(said) for name in (part, _FILLERS.sub("", part))):
            if name and (found := _by_name(name, at)):
                return _places([city for city in found if _shows(city.zone, times, at, _ABOUT)] or found, language)
    return _places(_with_slip(_FILLERS.sub("", squeezed(beside or typed, 100)), at), language)


def _parts(typed: str) -> list[str]:
    """What may name the place, the likeliest first: all of it, what stands before a comma, and of several sentences one
    after the other, "viet nam. hanoi" also the other way round. A yes or a no is none: there is a Ho in Ghana."""
    whole, before_comma = squeezed(typed, 100), squeezed(typed.split(",")[0], 100)
    sentences = [squeezed(part, 100) for part in _SENTENCES.split(typed)]
    which = squeezed(_WHICH.sub(" ", typed), 100)  # "Valencia, la de España"
    told = [sentence for sentence in sentences if len(sentence) > SHORT]
    turned = [" ".join(reversed(told))] if len(told) == 2 else []
    parts = [which, before_comma, *turned, *told]
    return [whole, *(part for part in parts if not any(is_yes(part, of) or is_no(part, of) for of in ("en", "es")))]


def place_at(latitude: float, longitude: float, language: str = "en") -> Place | None:
    """The nearest city within 100 km with the zone of the very spot; None at sea, in the wild, or off the globe."""
    if not (math.isfinite(latitude) and math.isfinite(longitude) and abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    around = cities.near(latitude, longitude)
    if not around:
        return None
    zone = known_zones().get(get_tz(longitude, latitude).lower(), "Etc/")
    # Beside a border the nearest city may be abroad; one that shares the spot's zone is at home.
    city = next((city for _, city in around if city.zone == zone), around[0][1])
    return _place(city, language, city.zone if zone.startswith("Etc/") else zone)


def _with_slip(name: str, at: datetime) -> list[City]:
    """ "cork irelnd": a city, and the name of a country with a slip in it. What is found is read back anyway."""
    typed = name.split()
    for count in range(1, min(3, len(typed) - 1) + 1):
        near = place_names.nearly_a_country(" ".join(typed[-count:]))
        if near and (found := _by_name(" ".join([*typed[:-count], near]), at)):
            return found
    return []


def _by_name(name: str, at: datetime) -> list[City]:
    country = place_names.country_of(name)
    named = _cities(name.split()[:8], ())
    regions = place_names.regions_of(name) or [
        (of, code)
        for count in range(1, min(name.count(" "), 3) + 1)
        for of, code in place_names.regions_of(" ".join(name.split()[:count]))
        if place_names.country_of(" ".join(name.split()[count:])) == of
    ]
    region = [city for of, code in regions for city in _clocks(of, code, at.year, at.month)[:2]]
    if country:
        of_country = _clocks(country, "", at.year, at.month)
        # "Singapore" and "Mexico" are countries first; "Georgia" is a country and a state.
        return [*of_country, *region][:MOST_AT_A_TIME]
    if len(named) > 1 and _is_meant(named[0].thousands, named[1].thousands):
        named = named[:1]
    return _distinct([*named[:MOST_NAMED], *region])[:MOST_NAMED]


def _is_meant(first: int, second: int) -> bool:
    """Whether the first of two cities of a name is, by their thousands of people."""
    well_known = first >= _LARGE and second < _SMALL
    return first >= (_NEARLY_CLEARLY if well_known else CLEARLY) * max(second, 1)


def _cities(words: list[str], within: tuple[tuple[str, str], ...]) -> list[City]:
    """Cities by the first words, in the countries and regions that the last ones name: "austin texas usa"."""
    name = place_names.CITIES.get(" ".join(words), " ".join(words))
    words = name.split()
    found = cities.named(name)
    if not within and found:
        return found
    kept = [c for c in found if all(c.country == country and region in ("", c.region) for country, region in within)]
    if kept:
        return kept
    for count in range(1, min(4, len(words) - 1) + 1):
        for qualifier in place_names.qualifiers(" ".join(words[-count:])):
            kept += _cities(words[:-count], (*within, qualifier))
        if kept:
            return _distinct(sorted(kept, key=lambda city: -city.thousands))
    return []


def _distinct(found: Iterable[City]) -> list[City]:
    return list(dict.fromkeys(found))


@lru_cache(maxsize=512)
def _clocks(country: str, region: str, year: int, month: int) -> tuple[City, ...]:
    """The capital where one clock serves all, else the biggest city of each clock."""
    clocks: dict[tuple[timedelta | None, ...], City] = {}
    capital = None
    for city in cities.of_country(country):
        if region in ("", city.region):
            clocks.setdefault(_rules(city.zone, year, month), city)
            capital = city if city.is_capital else capital
    if len(clocks) == 1 and capital and not region:
        return (capital,)
    return tuple(sorted(clocks.values(), key=lambda city: -city.thousands))


@cache  # ZoneInfo itself keeps eight; reading all of them again takes 30 ms
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


@lru_cache(maxsize=1024)
def _rules(zone: str, year: int, month: int) -> tuple[timedelta | None, ...]:
    """What a zone's clock does in the coming year: equal for zones that only history tells apart."""
    info = _zone(zone)
    months = [(year + (month - 1 + ahead) // 12, (month - 1 + ahead) % 12 + 1) for ahead in range(13)]
    return tuple(datetime(y, m, day, 12, tzinfo=info).utcoffset() for y, m in months if y < 9999 for day in (1, 15))


def _shows(zone: str, times: Iterable[tuple[int, int]], at: datetime, near: int = _NEAR_ENOUGH) -> bool:
    """Whether a clock there shows one of the times, give or take so many minutes."""
    local = at.astimezone(_zone(zone))
    apart = (abs(local.hour * 60 + local.minute - hour * 60 - minute) for hour, minute in times)
    return any(min(minutes, 1440 - minutes) <= near for minutes in apart)


def _where_it_is(times: list[tuple[int, int]], at: datetime) -> list[City]:
    by_rules: dict[tuple[timedelta | None, ...], list[City]] = {}
    for zone, city in cities.biggest_of_zones().items():
        if _shows(zone, times, at):
            by_rules.setdefault(_rules(zone, at.year, at.month), []).append(city)
    groups = list(by_rules.values())  # each with its biggest city first, since the zones come so
    known = [group for group in groups if group[0].thousands >= 100]
    groups = known if sum(map(len, known)) >= 3 else groups
    # One of each clock before a second of any: their futures differ, that is why a place is asked for.
    rounds = [group[turn] for turn in range(MOST_AT_A_TIME) for group in groups if turn < len(group)]
    return rounds[:MOST_AT_A_TIME]


def _typed_zone(typed: str) -> str | None:
    zone = known_zones().get(typed.lower().replace(" ", "_"), "")
    return zone if "/" in zone and not zone.startswith("Etc/") else None


@lru_cache(maxsize=1024)
def _of_zone(zone: str, language: str) -> str:
    """What the city that a zone is named after is called: "Londres"; empty where a language writes it in no own way."""
    own = "" if language != "en" else zone.rsplit("/", 1)[-1].replace("_", " ")
    try:
        return str((Locale.parse(language, sep="-").time_zones.get(zone) or {}).get("city", own))
    except (UnknownLocaleError, ValueError):
        return own


@cache
def _countries_of_zones() -> dict[str, str]:
    rows = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text().splitlines()
    return {fields[2]: fields[0] for row in rows if not row.startswith("#") and len(fields := row.split("\t")) > 2}


def _zone_place(zone: str, language: str) -> Place:
    country = _countries_of_zones().get(zone, "")
    name = place_names.country_name(country, language) if country else ""
    return Place(zone.rsplit("/", 1)[-1].replace("_", " "), country, name, zone)


def _places(found: list[City], language: str) -> list[Place]:
    names = [(city.name, city.country) for city in found]
    shown = [_place(city, language, city.zone, names.count((city.name, city.country)) > 1) for city in found]
    return list(dict.fromkeys(shown))


def _place(city: City, language: str, zone: str, with_region: bool = False) -> Place:
    shown = _of_zone(city.zone, language) if city.name == _of_zone(city.zone, "en") else ""
    name = f"{city.name}, {city.region}" if with_region and city.region else shown or city.name
    return Place(name, city.country, place_names.country_name(city.country, language), zone)
