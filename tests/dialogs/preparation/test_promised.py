"""The number of questions that is promised (COACHING 1.5)."""

from __future__ import annotations

import pytest

from dialogs.engine.coach import Turn
from tests.dialogs.mentees import place_of
from tests.dialogs.preparation.talks import ANYHOW, SAID, begin, ready, reply

UNDATED = {"steps.1.what": "call Anna", "steps.2.what": "write to Tom", "steps.3.what": "read the handbook"}


@pytest.mark.parametrize("said", [{}, UNDATED], ids=["dated", "undated"])
@pytest.mark.parametrize("way", ["preparation", "quick"])
def test_it_is_never_passed_while_nothing_out_of_the_way_is_said(way: str, said: dict[str, str]) -> None:
    phone, talks = begin(ready(), way), SAID | said
    totals: list[int] = []
    while (here := place_of(phone)) and here[0].dialog == "preparation":
        walked = Turn(phone.coach, phone.mentee, phone.now).way(here[0])
        totals.append(len(walked.asked) + walked.ahead)
        reply(phone, talks.get(here[1].path) or ANYHOW.get(here[1].path.rpartition(".")[2], "a few words"))
    assert totals == sorted(totals, reverse=True)
    assert totals[0] - totals[-1] <= 5
