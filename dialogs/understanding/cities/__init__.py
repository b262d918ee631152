"""The cities of 15,000 people and more, searched in the file as it lies (2 MB); loaded at the first question."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from importlib import resources
from math import cos, hypot, radians
from typing import NamedTuple

_KM_A_DEGREE = 111.2
_ON_IT_GOES = (b"upon ", b"on ", b"de ", b"del ", b"do ", b"da ", b"di ", b"la ", b"am ", b"an ", b"sur ")
_LARGE = 60  # thousands of people: a smaller one is not what a part of its name is said for


class City(NamedTuple):
    name: str
    country: str  # ISO alpha-2
    is_capital: bool
    region: str  # "ENG", "TX", "ON"; empty where people do not write one
    zone: str  # IANA
    latitude: float
    longitude: float
    thousands: int  # people


class _Atlas:
    """The file and where its lines begin; kept as bytes and arrays, since objects would take 30 MB."""

    def __init__(self) -> None:
        self.text = resources.files(__package__).joinpath("cities.tsv").read_bytes()
        head, _, _ = self.text.partition(b"\n")
        self.zones = head.decode().split()
        self.starts = array("L")
        self.countries: list[bytes] = []
        self.first_of_zone: dict[bytes, int] = {}
        latitudes = array("f")
        start = len(head) + 1
        codes: dict[bytes, bytes] = {}
        while start < len(self.text):
            end = self.text.index(b"\n", start)
            _, _, country, _, zone, latitude, _, _ = self.text[start:end].split(b"\t")
            self.starts.append(start)
            self.first_of_zone.setdefault(zone, start)
            self.countries.append(codes.setdefault(country[:2], country[:2]))
            latitudes.append(float(latitude))
            start = end + 1
        self.northward = array("L", sorted(range(len(latitudes)), key=latitudes.__getitem__))
        self.latitudes = array("f", (latitudes[index] for index in self.northward))

    def at(self, start: int) -> City:
        line = self.text[start : self.text.index(b"\n", start)].decode()
        names, shown, country, region, zone, latitude, longitude, thousands = line.split("\t")
        return City(
            shown or names[1 : names.index("|", 1)].title(),
            country[:2],
            country.endswith("*"),
            region,
            self.zones[int(zone)],
            float(latitude),
            float(longitude),
            int(thousands),
        )


@cache
def _atlas() -> _Atlas:
    return _Atlas()


def named(name: str) -> list[City]:
    """Cities of this name (folded, `text.squeezed`), the biggest first; else those known by it in other languages.

    A larger one that is called by this part of its name bears it, too: Newcastle upon Tyne, Kingston upon Hull. A city
    known by this name elsewhere is put before one that bears it when it is 20 times as big: Roma, Italy.
    """
    text = _atlas().text
    needle = b"|" + name.encode(errors="replace") + b"|"
    own: list[City] = []
    also: list[City] = []
    found = text.find(needle) if name else -1
    while found >= 0:
        start = text.rindex(b"\n", 0, found) + 1
        city = _atlas().at(start)
        (own if start == found or _is_part(needle, text, start, city) else also).append(city)
        found = text.find(needle, text.index(b"\n", found))
    if not own:
        return also
    return [city for city in also if city.thousands >= 20 * max(own[0].thousands, 1)] + own


def _is_part(needle: bytes, text: bytes, start: int, city: City) -> bool:
    name = text[start + 1 : text.index(b"|", start + 1)]
    part = needle.strip(b"|")
    rest = name.removeprefix(part + b" ")
    longer = rest != name and rest.startswith(_ON_IT_GOES)
    return city.thousands >= _LARGE and (longer or name.endswith(b" upon " + part))


def of_country(country: str) -> Iterator[City]:
    """The cities of a country, the biggest first."""
    atlas = _atlas()
    code = country.encode()
    return (atlas.at(start) for start, each in zip(atlas.starts, atlas.countries, strict=True) if each == code)


@cache
def countries() -> frozenset[str]:
    """The countries (ISO alpha-2) that have a city."""
    return frozenset(code.decode() for code in set(_atlas().countries))


@cache
def biggest_of_zones() -> dict[str, City]:
    """The biggest city of each zone."""
    return {city.zone: city for city in map(_atlas().at, _atlas().first_of_zone.values())}


def near(latitude: float, longitude: float, within: float = 100.0) -> list[tuple[float, City]]:
    """Cities within so many kilometres, with their distance, the nearest first. Degrees north and east."""
    atlas = _atlas()
    reach = within / _KM_A_DEGREE
    first, last = bisect_left(atlas.latitudes, latitude - reach), bisect_right(atlas.latitudes, latitude + reach)
    found = []
    for index in atlas.northward[first:last]:
        city = atlas.at(atlas.starts[index])
        east = abs(city.longitude - longitude)
        away = _KM_A_DEGREE * hypot(city.latitude - latitude, min(east, 360 - east) * cos(radians(latitude)))
        if away <= within:
            found.append((away, city))
    return sorted(found)
