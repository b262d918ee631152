"""Where help is, by country (COACHING 1.10): each line says where it comes from and whether it was compared."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest

from dialogs.understanding.crisis import help_lines

COUNTRIES = ["GB", "US", "IE", "CA", "AU", "NZ", "IN", "ES", "MX", "AR", "CL", "CO", "PE"]
COUNTRIES += ["UY", "EC", "PY", "DE", "FR", "IT", "PT", "BR", "NL", "ZA", "SG"]


@pytest.mark.parametrize("country", COUNTRIES)
def test_each_listed_country_has_its_emergency_number_a_line_and_the_directory(country: str) -> None:
    """COACHING 1.10: where to get help now. Each line says where it comes from."""
    first, *lines, last = help_lines(country)
    assert first.kind == "emergency"
    assert first.number
    assert lines
    assert all(line.kind in ("call", "text") and line.name and line.number and line.source for line in lines)
    assert last.number == "findahelpline.com"


def test_any_other_country_has_112_and_the_directory() -> None:
    """Nobody is left without; the country may be unknown."""
    for country in ("", "XX", "JP", "??"):
        emergency, directory = help_lines(country)
        assert (emergency.number, directory.number) == ("112", "findahelpline.com")
    assert help_lines("gb") == help_lines("GB")


def test_the_help_lines_have_a_source_each_a_version_and_a_date() -> None:
    """Where from and how old; no line was compared after the date of the whole."""
    data = tomllib.loads(resources.files("dialogs.understanding").joinpath("helplines.toml").read_text("utf-8"))
    assert data["version"] >= 1
    lines = [line for country in data["countries"].values() for line in country["lines"]]
    assert all(line["source"] for line in [*data["countries"].values(), *lines, data["directory"]])
    assert all(line["checked"] <= data["date"] for line in [*lines, data["directory"]] if "checked" in line)


def test_a_line_that_nobody_has_compared_says_so_and_the_directory_stands_beside_it() -> None:
    """No date is invented: of such a line `checked` is None; the directory, itself compared, is always the last."""
    lines = {(country, line.number): line.checked for country in COUNTRIES for line in help_lines(country)[1:-1]}
    assert lines["NZ", "1737"] is None
    assert lines["ES", "024"] is not None
    for country in (*COUNTRIES, "", "JP"):
        directory = help_lines(country)[-1]
        assert (directory.kind, directory.number) == ("web", "findahelpline.com")
        assert directory.checked is not None
