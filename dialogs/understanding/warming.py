"""What is slow only the first time, done before anybody waits for it."""

from __future__ import annotations

from datetime import datetime

from dialogs.exploration.library import library
from dialogs.understanding.crisis import signs_of_crisis
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.done import match_done
from dialogs.understanding.gates import Gated
from dialogs.understanding.places import find_places
from dialogs.understanding.situations import read_situation
from dialogs.understanding.smart import read_goal
from dialogs.understanding.waking import woken


def warm_up(now: datetime) -> None:
    """Reads the tables of cities and suggestions, and the words of dates, goals, situations and crises: half a
    second and more that a first turn would stall for."""
    find_places("London", now)
    library()
    signs_of_crisis("hello")
    for asked in Gated.made:
        asked.keys, asked.pattern  # noqa: B018 - found now, and kept
    woken("hello")
    for language in ("en", "es"):
        read_deadline("5", now.date(), language)
        read_goal("a, b", language)  # two halves, so that what these weigh is read, too
        read_situation("5", language)
        match_done("5", [("1", "5")], language)
