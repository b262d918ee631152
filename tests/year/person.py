"""One person of the year: reads what is on the phone, and does one thing after another, by habit and by chance.

All chance comes from a generator of their own, so that they do the same alone as among a thousand.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from dialogs.engine import verbs
from tests.year.habits import CITIES, PERSONAS, WANTS, Habits
from tests.year.phone import Act, Bubble, Phone, own_choices

SAYINGS: Mapping[str, Mapping[str, list[str]]] = tomllib.loads(
    Path(__file__).with_name("sayings.toml").read_text(encoding="utf-8")
)
SLOT = timedelta(minutes=15)  # everything is done at a quarter of an hour, so that many share a moment
PATIENCE = 4  # times that one question is answered in a row before something else is tried
PREFERRED = {"agree": "yes", "sure": "yes", "commit": "yes", "steps-sure": "yes", "by-sure": "yes", "smart": "yes"}


class Person:
    """`language` is that of their phone; they write in whatever the coach speaks to them (`speaks`)."""

    def __init__(self, number: int, seed: int, begin: datetime, until: datetime) -> None:
        self.number, self.until = number, until
        self.persona = list(PERSONAS)[number % len(PERSONAS)]
        self.habits: Habits = PERSONAS[self.persona]
        self.chance = Random(f"{seed}:{number}")
        self.phone = Phone(1000 + number, self.habits.language)
        self.speaks = self.habits.language
        self.question: tuple[str, str] | None = None  # "dialog/question" that is open, and its kind
        self.goals_open = 0
        self.met = False
        self.next: datetime | None = None  # when they will look at the phone
        self.wants: dict[str, datetime] = {}
        self.acted: datetime | None = None
        self._looked: Bubble | None = None
        self._meaning: dict[str, str] = {}  # what they mean to answer
        self._same: tuple[str, int] = ("", 0)
        self._quiet = self._silence(begin)
        self._back: datetime | None = None
        self._first = begin + timedelta(minutes=15 * self.chance.randrange(4 * 24 * 14))
        for want, days in self.habits.wants.items():
            self.wants[want] = self._first + timedelta(days=self.chance.uniform(2, 2 * days))

    def wakes(self) -> datetime | None:
        """The next moment at which they may do something."""
        if not self.phone.there:
            return self._back
        if not self.met:
            return max(self._first, self.next) if self.next else self._first
        moments = [at for at in (self.next, *self.wants.values()) if at]
        return min(moments, default=None)

    def noticed(self, now: datetime) -> None:
        """Something came on the phone."""
        if self._in_silence(now):
            return
        if self.acted and now - self.acted <= SLOT:
            at = now + SLOT if self.chance.random() >= self.habits.leaves else None
        elif self.chance.random() < self.habits.answers:
            at = _slot(now + timedelta(hours=self.chance.uniform(*self.habits.hours)))
        else:
            at = None
        if at and (self.next is None or at < self.next):
            self.next = at

    def acts(self, now: datetime) -> Act | None:
        """What they do now; None when it is nothing after all."""
        if not self.phone.there:
            self._back = None
            return Act("return")
        want = next((name for name, at in self.wants.items() if at <= now), None)
        if not self.met:
            act = self._answers(now) if self.phone.question else Act("say", "/start")
            self.next = now + timedelta(hours=6)
        elif self.next and self.next <= now:
            self.next, act = None, self._reads(now)
        elif want:
            act = self._wants(want, now)
        else:
            return None
        if act:
            self.acted = now
        return act

    def _wants(self, want: str, now: datetime) -> Act | None:
        self.wants[want] = _slot(now + timedelta(days=self.chance.uniform(0.3, 1.7) * self.habits.wants[want]))
        if self._in_silence(now) or (want == "a new goal" and self.goals_open):
            return None
        first, self._meaning = WANTS[want][0], dict(WANTS[want][1])
        if first in ("block", "vanish"):
            self._back = _slot(now + timedelta(days=self.chance.uniform(1, 60)))
            return Act(first)
        if first == "edit":
            return Act("edit", self.chance.choice(CITIES))
        return Act("say", first if first[0] == "/" else self._typed(first, now))

    def _reads(self, now: datetime) -> Act | None:
        """The latest nudge, else the open question, else what else is offered."""
        latest = next((bubble for bubble in reversed(self.phone.bubbles) if bubble.taps), None)
        if latest and (latest.nudge or not self.question) and latest is not self._looked:
            self._looked = latest
            if latest.nudge or self.chance.random() < 0.15:
                return self._taps(latest)
        return self._answers(now) if self.question else None

    def _taps(self, bubble: Bubble) -> Act:
        weights = [self.habits.taps.get(tap.verb, 1.0) for tap in bubble.taps]
        if not self.goals_open:
            weights = [
                w * (30 if tap.verb in ("quick", "preparation") else 1)
                for w, tap in zip(weights, bubble.taps, strict=True)
            ]
        tap = self.chance.choices(bubble.taps, weights)[0]
        return Act("tap", f"{tap.subject} {tap.verb}")

    def _answers(self, now: datetime) -> Act | None:
        key, kind = self.question or ("consent/agree", "choice")
        self._same = (key, self._same[1] + 1 if self._same[0] == key else 1)
        bubble = self.phone.question
        choices = own_choices(bubble)
        if self._same[1] > PATIENCE:
            return self._tries_something(bubble)
        if meant := self._meaning.pop(key, ""):
            return self._said(meant.replace("@", self.chance.choice(CITIES)))
        match kind:
            case "choice" | "scale" if choices:
                return Act("press", self._chosen(key, kind, choices))
            case "many":
                ticks = [one.choice for one in bubble.presses if one.choice[0] == verbs.TICK] if bubble else []
                enough = not ticks or self.chance.random() < 0.6
                return Act("press", verbs.ENOUGH if enough else self.chance.choice(ticks))
        if kind == "place":
            return Act("say", self.chance.choice(CITIES))
        if choices and self.chance.random() < (0.5 if kind == "date" else 0.2):
            return Act("press", self.chance.choice(choices))
        if key in ("journal/page", "evidence/came") and self.chance.random() < self.habits.photos:
            return Act("photo", self._typed(key, now) if self.chance.random() < 0.5 else "")
        known = SAYINGS[self.speaks]
        return self._said(self._typed(key if key in known else "dates" if kind == "date" else "any", now))

    def _tries_something(self, bubble: Bubble | None) -> Act | None:
        """The same question again and again: whatever button there is, or a walk away from it."""
        self._same = ("", 0)
        buttons = (
            [one.choice for one in bubble.presses if one.choice not in (verbs.WHY, verbs.EXAMPLE)] if bubble else []
        )
        if buttons and self.chance.random() < 0.8:
            return Act("press", self.chance.choice(buttons))
        return Act("say", self.chance.choice(("/menu", "/pause", "/resume")))

    def _chosen(self, key: str, kind: str, choices: Sequence[str]) -> str:
        name = key.partition("/")[2]
        if key == "welcome/sure" and "quick" in choices:
            return "quick"
        if PREFERRED.get(name) in choices and self.chance.random() < 0.9:
            return PREFERRED[name]
        if name == "confidence":
            wanted = str(self.chance.randint(*self.habits.confidence))
            return wanted if wanted in choices else self.chance.choice(choices)
        return self.chance.choice(choices)

    def _said(self, text: str) -> Act:
        return Act("press", text[1:]) if text[:1] == "*" else Act("say", text)

    def _typed(self, key: str, now: datetime) -> str:
        near, mid, far = self.habits.days
        days = {
            "near": self._day(now, 2, near),
            "mid": self._day(now, near // 2, mid),
            "far": self._day(now, mid // 2, far),
        }
        return self.chance.choice(SAYINGS[self.speaks][key]).format(**days)

    def _day(self, now: datetime, least: int, most: int) -> date:
        return now.date() + timedelta(days=self.chance.randint(least, most))

    def _silence(self, begin: datetime) -> tuple[datetime, datetime] | None:
        if self.habits.silent_after is None:
            return None
        start = begin + timedelta(weeks=self.chance.uniform(*self.habits.silent_after))
        return start, start + timedelta(days=self.chance.uniform(*self.habits.silent_days))

    def _in_silence(self, now: datetime) -> bool:
        return self._quiet is not None and self._quiet[0] <= now < self._quiet[1]


class Replay:
    """The same phone, with acts that are given: to find out which of them are needed."""

    def __init__(self, person: Person, script: Sequence[tuple[datetime, Act]]) -> None:
        self.person, self.script = person, list(script)

    def wakes(self) -> datetime | None:
        return self.script[0][0] if self.script else None

    def acts(self, now: datetime) -> Act | None:
        return self.script.pop(0)[1] if self.script and self.script[0][0] <= now else None


def _slot(at: datetime) -> datetime:
    """The next quarter of an hour."""
    seconds = SLOT.total_seconds()
    return datetime.fromtimestamp(-(-at.timestamp() // seconds) * seconds, at.tzinfo)
