"""The table of holidays: whole, well written, and right where it is easily wrong."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from dialogs.understanding.dates.feasts import feast_days, feast_names
from dialogs.understanding.text import fold

COUNTRIES = ["GB", "IE", "US", "CA", "AU", "NZ", "ZA", "NG", "IN", "ES", "MX", "AR", "CO", "CL", "PE", "XX"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_rule_can_be_read_in_every_country(language: str) -> None:
    """A rule that is written wrongly raises; a day stands in the year that was asked for."""
    for feast, _ in feast_names(language):
        for country in COUNTRIES:
            assert all(day.year == 2027 for day in feast_days(feast, country, 2027))


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_name_is_folded_and_belongs_to_one_feast(language: str) -> None:
    """As it is compared: lower case, without accents; a second owner would never be found."""
    owned = set(feast_names(language))  # with its apostrophe and without, a name is the same
    names = [name for _, name in owned]
    assert names == [fold(name) for name in names]
    assert [name for name, count in Counter(names).items() if count > 1] == []


@pytest.mark.parametrize(
    ("feast", "country", "days"),
    [
        ("thanksgiving", "US", ["2027-11-25"]), ("thanksgiving", "CA", ["2027-10-11"]),
        ("black-friday", "GB", ["2027-11-26"]), ("mothers-day", "GB", ["2027-03-07"]),
        ("victoria-day", "CA", ["2027-05-24"]), ("memorial-day", "US", ["2027-05-31"]),
        ("epiphany", "ES", ["2027-01-06"]), ("epiphany", "CO", ["2027-01-06", "2027-01-11"]),
        ("eid-al-fitr", "NG", ["2027-03-09", "2027-03-10"]), ("independence-day", "GB", []),
    ],
)  # fmt: skip
def test_a_feast_is_on_its_day(feast: str, country: str, days: list[str]) -> None:
    """By country; where the law moves it to a Monday, or the moon decides, both; nothing where there is none."""
    assert feast_days(feast, country, 2027) == tuple(map(date.fromisoformat, days))
