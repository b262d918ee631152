"""What is slow only the first time, done before anybody waits for it."""

from __future__ import annotations

from datetime import datetime

from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.places import find_places


def warm_up(now: datetime) -> None:
    """Reads the table of cities and starts the readers of dates: half a second that a first turn would stall for."""
    find_places("London", now)
    read_deadline("in the third week of may, perhaps", now.date(), "en")
