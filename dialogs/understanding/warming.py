"""What is slow only the first time, done before anybody waits for it."""

from __future__ import annotations

from datetime import datetime

from dialogs.exploration.library import library
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.places import find_places


def warm_up(now: datetime) -> None:
    """Reads the tables of cities and suggestions, and starts the readers of dates: half a second and more that a first
    turn would stall for."""
    find_places("London", now)
    library()
    read_deadline("in the third week of may, perhaps", now.date(), "en")
