"""Somebody with a plan, on a phone: one goal with three steps on 10, 20 and 31 March, and whatever else is put in."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs import nudges
from dialogs.engine.data import parse
from dialogs.engine.events import Message, Said, Tapped, Tell
from dialogs.plan import Goal, Row, Step
from tests.dialogs.phone import Phone

GOAL = Goal("goal.1", "I will give demos", evidence="three demos and a word from my manager", by=date(2027, 4, 30))


class Followed(Phone):
    def __init__(self, *more: Row, language: str = "en") -> None:
        super().__init__(language=language)
        mentee = self.mentee
        mentee.id, mentee.consented, mentee.zone, mentee.country, mentee.language = "m", True, "UTC", "GB", language
        mentee.frames_made = 100
        rows = [
            Goal(**vars(GOAL)),
            Step("step.1.1", "goal.1", 1, "I will call Anna", date(2027, 3, 10), why="she gives demos"),
            Step("step.1.2", "goal.1", 2, "I will write the slides", date(2027, 3, 20)),
            Step("step.1.3", "goal.1", 3, "I will rehearse", date(2027, 3, 31)),
            *more,
        ]
        mentee.plan.rows = {row.id: row for row in rows}
        mentee.checked = date(2028, 1, 1)  # no check-ins here
        nudges.begin(mentee, self.now)

    def tap(self, subject: str, verb: str) -> None:
        self.now += timedelta(seconds=5)
        self.turn(Tapped(subject, verb))

    def send_photo(self, caption: str = "", file: str = "PHOTO") -> None:
        self.now += timedelta(seconds=10)
        self.ids += 1
        self.turn(Said((Message(self.ids, caption, self.now, kind="photo", file=file),)))

    def under(self, subject: str) -> list[str]:
        """The verbs of the buttons about a subject under what was said last."""
        data = [parse(d) for bubble in self.news() for row in bubble.rows for _, d in row]
        return [event.verb for event in data if isinstance(event, Tapped) and event.subject == subject]

    @property
    def keys(self) -> list[str]:
        """What the last turn told, by key."""
        return [phrase.key for command in self.commands if isinstance(command, Tell) for phrase in command.phrases]

    def step(self, number: int) -> Step:
        found = self.mentee.plan.step(f"step.1.{number}")
        assert found
        return found

    def goal(self) -> Goal:
        found = self.mentee.plan.goal("goal.1")
        assert found
        return found

    def told(self, days: int) -> list[str]:
        """All that is said in the next days."""
        self.news()
        self.walk(timedelta(days=days))
        return [bubble.text for bubble in self.news()]
