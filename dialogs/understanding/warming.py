"""What is slow only the first time, done before anybody waits for it."""

from __future__ import annotations

from datetime import datetime

from dialogs.exploration.library import library
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.places import find_places


def warm_up(now: datetime) -> None:
    """Reads the tables of cities and suggestions, and the words of dates: half a second and more that a first
    turn would stall for."""
    find_places("London", now)
    library()
    for language in ("en", "es"):
        read_deadline("5", now.date(), language)
