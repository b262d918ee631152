"""Plans made by hand, and a clock that stops where something is told: for the laws of nudges."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from dialogs import nudges
from dialogs.engine.events import Due, Occurrence
from dialogs.engine.turn import take_turn
from dialogs.mentee import Mentee
from dialogs.plan import Goal, Plan, Row
from tests.dialogs.chat import nudge
from tests.dialogs.engine.toy import COACH

Told = list[tuple[datetime, tuple[Occurrence, ...]]]  # by wall time, what was in the message


def somebody(*rows: Row, zone: str = "UTC", start: datetime = datetime(2027, 3, 1, 10, tzinfo=UTC)) -> Mentee:
    """Whose plan this is from `start` on; with the goal that all of it belongs to, and no check-ins."""
    goal = Goal("goal.1", "a goal")
    mentee = Mentee("m", 1, consented=True, zone=zone, checked=start.date() + timedelta(days=900))
    mentee.plan = Plan({row.id: row for row in (goal, *rows)})
    nudges.begin(mentee, start)
    return mentee


def told_until(mentee: Mentee, now: datetime, until: datetime) -> Told:
    """What is said between two instants, by a tick that never sleeps."""
    return list(_told(mentee, now, until))


def _told(mentee: Mentee, now: datetime, until: datetime) -> Iterator[tuple[datetime, tuple[Occurrence, ...]]]:
    while (wake := nudges.wake(mentee, now)) is not None and wake <= until:
        assert wake > now or nudges.due_by(mentee, nudges.wall_of(mentee, now)) or mentee.snoozed, "the tick spins"
        now = max(wake, now)
        if said := nudge(take_turn(COACH, mentee, Due(), now)):
            yield nudges.wall_of(mentee, now), said.occurrences


def days(told: Told, subject: str = "") -> list[tuple[str, str]]:
    """Of one subject or of all: the local day and the kind of each, readable: ("03-10", "day-before")."""
    return [(f"{wall:%m-%d}", o.kind) for wall, said in told for o in said if subject in ("", o.subject)]
