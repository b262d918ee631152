"""Places for the clock and the country. The instant is 21 November 2026, 14:30 in London, unless a test says so."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.understanding.clock_times import read_times
from dialogs.understanding.places import MOST_AT_A_TIME, Place, find_places, known_zones, place_at

AT = datetime(2026, 11, 21, 14, 30, tzinfo=UTC)

ONE = {
    "London": "Europe/London", "london uk": "Europe/London", "London, Ontario": "America/Toronto",
    "nyc": "America/New_York", "LA": "America/Los_Angeles", "Manchester, England": "Europe/London",
    "Manchester NH": "America/New_York", "im in Lima, Peru": "America/Lima",
    "soy del df": "America/Mexico_City", "ando en cdmx": "America/Mexico_City", "Del Rio, Texas": "America/Chicago",
    "Guadalajara Mexico": "America/Mexico_City", "vivo en Madrid": "Europe/Madrid",
    "Me encuentro en Valencia, España.": "Europe/Madrid",
    "actualmente me ubico en Bogotá": "America/Bogota", "bogota": "America/Bogota",
    "São Paulo": "America/Sao_Paulo", "sao paulo": "America/Sao_Paulo", "Москва": "Europe/Moscow", "東京": "Asia/Tokyo",
    "bombay": "Asia/Kolkata", "Nueva York": "America/New_York", "paris texas": "America/Chicago",
    "Paris, Texas, USA": "America/Chicago", "Washington DC": "America/New_York", "moscow": "Europe/Moscow",
    "UK": "Europe/London", "Germany": "Europe/Berlin", "argentina": "America/Argentina/Buenos_Aires",
    "Perú": "America/Lima", "India": "Asia/Kolkata", "Singapore": "Asia/Singapore", "Scotland": "Europe/London",
    "California": "America/Los_Angeles", "georgia usa": "America/New_York", "Europe/London": "Europe/London",
    "america/new york": "America/New_York", "Vancouver CA": "America/Vancouver", "Kyiv": "Europe/Kyiv",
    "(Dublin, Ireland)": "Europe/Dublin", "dublin": "Europe/Dublin", "Sevilla": "Europe/Madrid",
    "zaragoza": "Europe/Madrid", "boston": "America/New_York", "hull, uk": "Europe/London",
    "its 5pm here in leeds": "Europe/London", "leeds, 5pm": "Europe/London", "it's 16:20 in Cork now": "Europe/Dublin",
    "son las 11 aqui en bogota": "America/Bogota", "here in lima its 11.20 am": "America/Lima",
    "hull, its half 2, i mean 14:35": "Europe/London",
    "manchester 2.30pm": "Europe/London", "10:40 am valencia": "America/Caracas",
}  # fmt: skip


@pytest.mark.parametrize(("typed", "zone"), ONE.items())
def test_a_place_that_is_plain_is_the_only_one(typed: str, zone: str) -> None:
    """COACHING 2.2: a typed city; one that has 20 times the people of the next is meant, or a large one of 12 times."""
    assert [place.zone for place in find_places(typed, AT)] == [zone]


@pytest.mark.parametrize(
    ("typed", "among"),
    [
        ("newcastle", "Newcastle upon Tyne"),
        ("stoke", "Stoke-on-Trent"),
        ("santiago", "Santiago de los Caballeros"),
        ("santa cruz", "Santa Cruz de la Sierra"),
    ],
)
def test_a_large_city_is_found_by_the_part_of_its_name_that_people_say(typed: str, among: str) -> None:
    """Smaller ones of just that name do not hide it."""
    assert among in [place.name for place in find_places(typed, AT)]


def test_a_place_has_the_name_and_country_to_show() -> None:
    """The country follows from the place and is shown with it, in the mentee's language."""
    assert find_places("londres", AT, "es") == [Place("Londres", "GB", "Reino Unido", "Europe/London")]
    assert find_places("londres", AT, "xx")[0].country_name == "United Kingdom"


@pytest.mark.parametrize(
    ("typed", "found"),
    [("cork irelnd", "Cork, IE"), ("im in lyon, frnace", "Lyon, FR"), ("cordoba argentna", "Córdoba, AR")],
)
def test_a_slip_in_the_name_of_the_country_is_no_hindrance(typed: str, found: str) -> None:
    """It is read back with its clock, so that nothing is guessed in silence."""
    assert [f"{place.name}, {place.country}" for place in find_places(typed, AT)] == [found]


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Leeds. its half past one in the night here, just off a late shift", "Europe/London"),
        ("viet nam. hanoi", "Asia/Bangkok"),
        ("en Valencia, la de España", "Europe/Madrid"),
        ("Birmingham, the one in Alabama", "America/Chicago"),
        ("estoy en Lima pero soy de tepic", "America/Lima"),
        ("soy de Córdoba capital, Argentina obvio jaja, no la de España", "America/Argentina/Cordoba"),
        ("London, not the Ontario one", "Europe/London"),
        ("London and my phone is right", "Europe/London"),
        ("wtf ghana? London", "Europe/London"),
        ("Berlin!! and you?", "Europe/Berlin"),
    ],
)
def test_what_else_is_said_beside_a_place_is_no_hindrance(typed: str, zone: str) -> None:
    assert [place.zone for place in find_places(typed, AT)] == [zone]


@pytest.mark.parametrize(
    "typed",
    [
        "no, quick",
        "no. ok then",
        "hello? anybody",
        "fine but why",
        "cork whatever",
        "the office",
        "nowhere land",
        "asdf irelnd",
        "no la de siempre",
        "not the office",
    ],
)
def test_what_is_no_place_stays_none(typed: str) -> None:
    assert find_places(typed, AT) == []


def test_several_of_a_name_are_offered_the_best_known_first() -> None:
    """At most five; those in one country bear their region."""
    assert [place.country for place in find_places("córdoba", AT)] == ["AR", "ES", "MX"]
    assert [place.name for place in find_places("springfield", AT)][:2] == ["Springfield, MO", "Springfield, MA"]
    assert len(find_places("springfield", AT)) == 5
    assert {place.country for place in find_places("Georgia", AT)} == {"GE", "US"}


@pytest.mark.parametrize("typed", ["cuenca", "guadalajara", "trujillo", "birmingham", "valencia", "san francisco"])
def test_a_name_that_two_well_known_cities_share_is_asked_about(typed: str) -> None:
    """Cuenca in Ecuador has 12 times the people of the one in Spain, who would mean their own."""
    assert len(find_places(typed, AT)) > 1


def test_a_country_of_many_clocks_offers_a_city_of_each() -> None:
    """Never a list of 400 zones; zones that only history tells apart are one."""
    names = [place.name for place in find_places("usa", AT)]
    assert names[:3] == ["New York City", "Los Angeles", "Chicago"]
    assert len({place.zone for place in find_places("México", AT)}) == len(find_places("México", AT)) > 2
    assert [place.name for place in find_places("españa", AT)] == ["Madrid", "Las Palmas de Gran Canaria"]


@pytest.mark.parametrize(
    "typed", ["14:30", "2.30pm", "2:30 pm", "half past two", "it's 14:33 here", "son las dos y media"]
)
def test_a_time_offers_well_known_places_where_it_is_that_time(typed: str) -> None:
    """COACHING 2.2: three to six, since an offset alone has many futures: not all of them alike in summer."""
    places = find_places(typed, AT)
    assert 3 <= len(places) <= MOST_AT_A_TIME
    assert "London" in [place.name for place in places]
    summer = datetime(2027, 7, 1, 12, tzinfo=UTC)
    assert len({summer.astimezone(ZoneInfo(place.zone)).utcoffset() for place in places}) > 1


@settings(deadline=None)  # the first reading loads the cities
@given(
    st.datetimes(AT.replace(tzinfo=None, year=2000), AT.replace(tzinfo=None, year=2036)),
    st.sampled_from(sorted(known_zones().values())),
)
def test_the_places_of_a_time_have_that_time(naive: datetime, zone: str) -> None:
    """Within ten minutes, round midnight too, for half and quarter hours as well."""
    local = naive.replace(tzinfo=ZoneInfo(zone))
    for place in find_places(f"{local:%H:%M}", local):
        there = local.astimezone(ZoneInfo(place.zone))
        apart = abs((there.hour - local.hour) * 60 + there.minute - local.minute)
        possible = [apart, abs(apart - 720)] if 1 <= local.hour <= 12 else [apart]
        assert any(min(each, 1440 - each) <= 10 for each in possible)


@pytest.mark.parametrize(
    "typed", ["", "GMT+2", "UTC", "EST", "Etc/GMT+2", "+1", "asdfgh", "14", "25:00", "🙂", "Europe/Nowhere"]
)
def test_what_is_no_place_finds_none(typed: str) -> None:
    """An offset is not a place; a zone that tzdata lacks is refused."""
    assert find_places(typed, AT) == []


@pytest.mark.parametrize(
    ("typed", "times"),
    [("14:30", [(14, 30)]), ("2:30", [(2, 30), (14, 30)]), ("12am", [(0, 0)]), ("12pm", [(12, 0)]), ("9 pm", [(21, 0)]),
     ("noon", [(12, 0)]), ("quarter to three", [(2, 45), (14, 45)]), ("las 9 de la noche", [(21, 0)]), ("13pm", []),
     ("5", []), ("12 at night", [(0, 0)]), ("son las 12:30 de la noche", [(0, 30)]), ("2 at night", [(2, 0)]),
     ("las 3 de la madrugada", [(3, 0)]), ("las 12 de la mañana", [(12, 0), (0, 0)]), ("la 1 de la tarde", [(13, 0)]),
     ("12 in the afternoon", [(12, 0)])],
)  # fmt: skip
def test_a_typed_time_is_read(typed: str, times: list[tuple[int, int]]) -> None:
    """Two readings where morning or afternoon is not said."""
    assert read_times(typed) == times


@pytest.mark.parametrize(
    ("latitude", "longitude", "country", "zone"),
    [(51.5, -0.1, "GB", "Europe/London"), (40.7, -74.0, "US", "America/New_York"), (-33.9, 18.4, "ZA",
     "Africa/Johannesburg"),
     (46.2, 6.15, "CH", "Europe/Zurich"), (43.77, 7.5, "FR", "Europe/Paris"), (-16.8, 179.99, "FJ", "Pacific/Fiji")],
)  # fmt: skip
def test_a_shared_place_is_the_nearest_city_with_its_own_zone(
    latitude: float, longitude: float, country: str, zone: str
) -> None:
    """Also beside a border and at the date line."""
    place = place_at(latitude, longitude)
    assert place
    assert (place.country, place.zone) == (country, zone)


@pytest.mark.parametrize(
    ("latitude", "longitude"), [(0, -160), (91, 0), (0, 181), (float("nan"), 0), (float("inf"), 0)]
)
def test_a_place_far_from_any_city_or_off_the_globe_is_none(latitude: float, longitude: float) -> None:
    """Then the coach asks for the city."""
    assert place_at(latitude, longitude) is None


@settings(deadline=None)  # the first reading loads the cities
@given(st.floats(-90, 90), st.floats(-180, 180))
def test_any_shared_place_has_a_known_zone(latitude: float, longitude: float) -> None:
    """Zones of tzfpy that tzdata does not have are never handed out."""
    place = place_at(latitude, longitude)
    assert place is None or place.zone in known_zones().values()
