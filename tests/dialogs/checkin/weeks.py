"""Somebody with a plan of two steps, and weeks that go by: the first check-in is on Sunday 7 March, 18:00."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs import nudges
from dialogs.engine.events import Ask, Tell
from dialogs.plan import CheckIn, Goal, Step
from tests.dialogs.mentees import met, place_of, talk_through
from tests.dialogs.phone import Phone

DAY, WEEK = timedelta(days=1), timedelta(days=7)
GOALS = ("pass the exam", "find a mentor", "speak in public")


def planned(goals: int = 1, due: bool = True) -> Phone:
    """On Monday 1 March, 9:00 UTC, in London. With `due`, the first step of the first goal falls due on 5 March."""
    phone = met()
    mentee = phone.mentee
    mentee.stack, mentee.zone, mentee.country = [], "Europe/London", "GB"
    for n, title in enumerate(GOALS[:goals], 1):
        mentee.plan.rows[f"goal.{n}"] = Goal(f"goal.{n}", title, by=date(2027, 6, 30), evidence=f"proof {n}")
    when = date(2027, 3, 5) if due else date(2027, 5, 20)
    mentee.plan.rows["step.1.1"] = Step("step.1.1", "goal.1", 1, "read chapter one", when)
    mentee.plan.rows["step.1.2"] = Step("step.1.2", "goal.1", 2, "solve ten questions", date(2027, 6, 1))
    nudges.begin(mentee, phone.now)
    mentee.spoken = nudges.wall_of(mentee, phone.now)
    return phone


def path(phone: Phone) -> str:
    here = place_of(phone)
    return here[1].path if here else ""


def begun(language: str = "en") -> Phone:
    phone = planned(due=False)
    phone.mentee.language = language
    phone.say("/checkin")
    phone.news()
    return phone


def before(phone: Phone, *confidences: int) -> None:
    """Earlier check-ins, a week apart, with these confidences."""
    for n, confidence in enumerate(confidences):
        row = f"checkin.9{n}"
        phone.mentee.plan.rows[row] = CheckIn(row, date(2027, 2, 1) + n * WEEK, {"goal.1": 20}, confidence=confidence)


def held(phone: Phone, **said: str) -> list[str]:
    """A whole check-in; `said` by question, else the plainest. The questions that were asked."""
    phone.say("/checkin")
    answers = {
        **{f"checkin/progress.{n}.percent": "*50" for n in (1, 2, 3)},
        "checkin/well": "I began",
        "checkin/way": "*nothing",
        "checkin/confidence": "*7",
        "checkin/lower": "it has worked before",
        "checkin/steps": "none",
        "checkin/next": "go on",
    }
    return talk_through(phone, answers | {f"checkin/{name}": text for name, text in said.items()})


def latest(phone: Phone) -> CheckIn:
    return phone.mentee.plan.checkins()[-1]


def told(phone: Phone) -> list[str]:
    """By key, all that the last turn said."""
    return [phrase.key for command in phone.commands if isinstance(command, Tell | Ask) for phrase in command.phrases]


def nudged(phone: Phone, by: timedelta) -> list[tuple[str, str]]:
    """What is told unasked while time passes: the wall time and the kind."""
    until, found = phone.now + by, list[tuple[str, str]]()
    while (wake := nudges.wake(phone.mentee, phone.now)) is not None and wake <= until:
        phone.walk(max(wake - phone.now, timedelta()))
        for command in phone.commands:
            if isinstance(command, Tell):
                found += [
                    (f"{phone.now.astimezone(phone.mentee.tz):%d.%m. %H:%M}", o.kind) for o in command.occurrences
                ]
    phone.now = until
    return found
