"""Half a year of somebody with a plan who answers, delays, travels, blocks the coach and comes back, by the real words.

Not the store, nor many at a time. The seed is in the test's name.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

import pytest

from dialogs import nudges
from dialogs.engine.data import parse
from dialogs.engine.events import Blocked, Due, Occurrence, Tapped, Tell
from dialogs.nudges.ceiling import CERTAIN, SPAN, counts, most
from dialogs.plan import LATER, Goal, Milestone, Row, Step
from tests.dialogs.followed import Followed
from tests.dialogs.mentees import answer, place_of

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
ZONES = ("Europe/London", "America/Santiago", "Pacific/Auckland", "Asia/Kolkata", "Pacific/Honolulu")
WORDS = ("called anna", "/today", "/evidence", "/plan", "/checkin", "hm", "I don't know")
AWAY = ("rest", "restart")  # taps that end what is looked at here


def plan(random: Random) -> Iterator[Row]:
    yield Step("step.1.4", "goal.1", 4, "I will read", date(2027, 3, 4), repeats=random.choice(["daily", "weekly"]))
    yield Milestone("milestone.1.1", "goal.1", 1, "half of it", date(2027, 4, 1))
    yield Goal("goal.2", "I will learn statistics", state=LATER, order=2, by=date(2027, 7, 1))
    yield Step("step.2.1", "goal.2", 1, "I will find a course", date(2027, 5, 1))


def act(phone: Followed, random: Random) -> None:
    """One thing that a person might do, or none."""
    match random.choice(["tap", "tap", "tap", "answer", "answer", "word", "photo", "travel", "block", "", "", "", ""]):
        case "tap":
            seen = [data for bubble in phone.bubbles[-4:] for row in bubble.rows for _, data in row]
            event = parse(random.choice(seen)) if seen else None
            if event and not (isinstance(event, Tapped) and event.verb in AWAY):
                phone.turn(event)
        case "answer" if place_of(phone):
            answer(phone, random.choice)
        case "word":
            phone.say(random.choice(WORDS))
        case "photo":
            phone.send_photo("look")
        case "travel":
            phone.mentee.zone = random.choice(ZONES)
        case "block":
            phone.turn(Blocked())
            phone.now += random.randint(1, 30) * DAY
            phone.turn(Blocked(back=True))


@pytest.mark.parametrize("seed", range(8))
def test_whatever_they_do_nothing_comes_twice_at_night_or_too_often(seed: int) -> None:
    """COACHING 6.1: never in quiet hours, never twice, and beyond the ceiling only a day itself or the check-in; the
    tick never finds the same thing again."""
    random = Random(seed)
    phone = Followed(*plan(random), language=random.choice(["en", "es"]))
    mentee, told, sent = phone.mentee, set[Occurrence](), list[date]()
    mentee.rhythm, mentee.checked = random.choice(["gentle", "normal", "close"]), None
    end = phone.now + 180 * DAY
    while phone.now < end:
        wake = nudges.wake(mentee, phone.now)
        following = phone.now + random.expovariate(1 / 20) * HOUR
        if wake is None or wake > following:
            phone.now = following
            act(phone, random)
            continue
        phone.now = max(phone.now, wake)
        said = due(phone)
        wall = nudges.wall_of(mentee, phone.now)
        assert nudges.quiet_until(mentee, wall) == wall
        for occurrence in said:
            assert occurrence not in told or occurrence.kind == nudges.SNOOZED
        told |= set(said)
        if said and counts({o.subject: o for o in said}.values()):
            sent.append(wall.date())
            week = [day for day in sent if day > wall.date() - SPAN * DAY]
            assert len(week) <= most(mentee) or any(o.kind in CERTAIN for o in said), (wall, said)
        after = nudges.wake(mentee, phone.now)
        assert after is None or after > phone.now, "it spins"
    assert len(told) > 10


def due(phone: Followed) -> tuple[Occurrence, ...]:
    phone.turn(Due())
    return tuple(o for c in phone.commands if isinstance(c, Tell) for o in c.occurrences)
