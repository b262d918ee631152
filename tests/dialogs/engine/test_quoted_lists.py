"""A list in quotation marks or brackets is one thing that is said (COACHING 1.2)."""

from __future__ import annotations

import pytest

from tests.dialogs.engine.real_talks import in_awareness


@pytest.mark.parametrize(
    ("language", "said", "kept"),
    [
        ("en", 'boss said "great, fast, careful"', ['boss said "great, fast, careful"']),
        ("en", "called “quick, neat”, patience", ["called “quick, neat”", "patience"]),
        ("en", "they say ‘great, fast’", ["they say ‘great, fast’"]),
        ("en", "welding (pipes, frames and gates), knitting", ["welding (pipes, frames and gates)", "knitting"]),
        ("en", "welding [pipes, frames]; knitting", ["welding [pipes, frames]", "knitting"]),
        ("es", "soldar (tubos, marcos y rejas), tejer", ["soldar (tubos, marcos y rejas)", "tejer"]),
        ("es", "mi jefa dijo «rápida, atenta»", ["mi jefa dijo «rápida, atenta»"]),
        ("en", "welding, knitting, folk songs", ["welding", "knitting", "folk songs"]),
        ("en", "the lads' nights, the girls' nights", ["the lads' nights", "the girls' nights"]),
        ("en", '"welding, knitting"', ['"welding', 'knitting"']),
        ("en", "welding (pipes, knitting", ["welding (pipes", "knitting"]),
    ],
)
def test_it_stays_one(language: str, said: str, kept: list[str]) -> None:
    phone = in_awareness("skills", language)
    phone.say(said)
    assert phone.mentee.stack[-1].answers["skills"].value == kept
