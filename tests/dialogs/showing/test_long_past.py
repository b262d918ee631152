"""The day of a step that has gone by is told as that: no "in -4 days"."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.dialogs.wished import followed


@pytest.mark.parametrize(("language", "says", "told"), [("en", "ok", "which has passed"), ("es", "ok", "que ya pasó")])
def test_a_day_that_has_gone_by(language: str, says: str, told: str) -> None:
    phone = followed(language)
    first = next(iter(phone.mentee.plan.steps()))
    first.when = phone.now.date() - timedelta(days=4)
    phone.say(says)
    assert told in phone.last
    assert "-4" not in phone.last
