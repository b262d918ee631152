"""Somebody on a phone who has just been reminded of a step, and what they say to it."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.engine.data import parse
from dialogs.engine.events import Tapped
from dialogs.plan import Step
from tests.dialogs.followed import Followed


def reminded(day: int, language: str = "en") -> Followed:
    """On that day of March at 10, the reminder of "call Anna" (its day is the 10th) an hour ago."""
    phone = Followed(language=language)
    phone.say("/menu")  # something has been asked before, as of everybody with a plan
    phone.walk(timedelta(days=day - 1, hours=1))
    assert phone.bubbles[-1].rows
    phone.news()
    return phone


def said_to(phone: Followed, text: str) -> tuple[str, set[str]]:
    """The answer, and the verbs of its buttons about the step."""
    phone.say(text)
    news = phone.news()
    data = [parse(d) for bubble in news for row in bubble.rows for _, d in row]
    return "\n".join(b.text for b in news), {one.verb for one in data if isinstance(one, Tapped)}


def reminded_of(title: str, language: str = "en") -> Followed:
    """On its day, at 10; other steps, of "done" and "talking", are open too."""
    more = Step("step.1.5", "goal.1", 5, "I will ask HR about the process, Done", date(2027, 3, 18))
    phone = Followed(Step("step.1.4", "goal.1", 4, title, date(2027, 3, 12)), more, language=language)
    phone.say("/menu")
    phone.walk(timedelta(days=11, hours=1))
    phone.news()
    return phone
