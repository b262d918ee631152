"""How long a mentee's data is kept without a word from them (RELIABILITY 6, retention).

After eleven months of silence they are told, and a month after that was told everything goes; after ninety days of the
coach being blocked, at once. A word or a tap, and the time counts anew: a warning is planned from the latest one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

from dialogs.mentee import Mentee
from dialogs.nudges.checkins import silent
from dialogs.nudges.wall import DAY

INACTIVE, BLOCKED = "inactive", "blocked"  # subjects
WARNING, FAREWELL = "warning", "farewell"  # kinds
SILENCE = 334 * DAY  # eleven months
NOTICE = 31 * DAY
SHUT_OUT = 90 * DAY
SOMEWHERE = time(16)  # UTC, for who has not said where they are: no night from California to the Gulf

Planned = tuple[datetime, str]


def lifetimes(mentee: Mentee) -> list[str]:
    """The subjects that end what is kept."""
    return [*([INACTIVE] if mentee.spoken else []), *([BLOCKED] if mentee.blocked else [])]


def ends(mentee: Mentee, subject: str, told: datetime) -> Iterator[Planned]:
    """One at a time: when the goodbye comes is known only when the warning has been told (`since` holds it)."""
    begun = mentee.since.get(subject)
    if begun is None:  # of this very turn: see `begin`
        return
    if subject == BLOCKED:
        yield _at(mentee, begun + SHUT_OUT), FAREWELL
    elif mentee.spoken and told < (warned := _at(mentee, mentee.spoken + SILENCE)):
        yield warned, WARNING
    elif mentee.spoken:
        yield datetime.combine(removal_day(mentee), _hour(mentee)), FAREWELL


def removal_day(mentee: Mentee) -> date:
    """Of a mentee who has been warned."""
    return (mentee.since[INACTIVE] + NOTICE).date()


def upcoming(mentee: Mentee) -> Planned | None:
    """What comes next, whatever else rests: who has blocked the coach cannot be warned."""
    alive = [BLOCKED] if mentee.blocked else lifetimes(mentee)
    return min((one for subject in alive for one in ends(mentee, subject, _told(mentee, subject))), default=None)


def only_this(mentee: Mentee, wall: datetime) -> bool:
    """Whether nothing else may be told."""
    return mentee.blocked or not mentee.zone or silent(mentee, wall)


def _told(mentee: Mentee, subject: str) -> datetime:
    return mentee.told.get(subject, datetime.min)


def _at(mentee: Mentee, wall: datetime) -> datetime:
    return datetime.combine(wall.date(), _hour(mentee))


def _hour(mentee: Mentee) -> time:
    return mentee.hour if mentee.zone else SOMEWHERE
