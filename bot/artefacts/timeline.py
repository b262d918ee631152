"""The plan as one picture for a phone: each goal a card, in it the way from what is done, past today, to its date.

`Timeline` is what a command carries and the outbox stores: plain values only, words and dates already in the mentee's
language. Nothing here decides what a plan says; it orders and draws.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any, Literal

from bot.artefacts.ink import Ink
from bot.artefacts.rendering import Picture, render

State = Literal["open", "done", "dropped"]
LABELS = ("today", "goal", "milestone", "done", "overdue", "dropped", "undated")
"""The words that a timeline needs beside the mentee's own."""


@dataclass(frozen=True)
class Step:
    title: str
    when: date | None = None
    """The mentee's local date; None for an intention without one (COACHING 5.10)."""
    when_words: str = ""
    state: State = "open"
    repeats: str | None = None
    """The rhythm in words, such as "every Thursday"."""
    milestone: bool = False
    """A place to arrive at on the way (COACHING 5.8): it stands among the steps, and is not counted with them."""


@dataclass(frozen=True)
class Goal:
    title: str
    by: date | None = None
    by_words: str = ""
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True)
class Timeline:
    title: str
    sentence: str
    today: date
    today_words: str
    goals: tuple[Goal, ...]
    language: str
    labels: Mapping[str, str] = field(default_factory=dict)
    """One for each of LABELS."""

    def to_json(self) -> dict[str, Any]:
        """Plain values, dates as ISO 8601; `from_json` gives the same timeline back."""
        plain: dict[str, Any] = json.loads(json.dumps(asdict(self), default=date.isoformat))
        return plain

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> "Timeline":
        goals = tuple(
            Goal(**{**goal, "by": _date(goal["by"]), "steps": tuple(_step(step) for step in goal["steps"])})
            for goal in plain["goals"]
        )
        return cls(**{**plain, "today": date.fromisoformat(plain["today"]), "goals": goals})


def draw_timeline(timeline: Timeline) -> Picture:
    """Draws a plan: a PNG, WIDTH wide and at most TALLEST high, the same bytes for the same timeline and fonts.

    What does not fit is shortened with "…", then counted ("+4"). Any text can be drawn. Raises KeyError when one of
    LABELS is not there. Takes 0.05 s for one goal, up to 0.15 s for three full of 300-character titles (the first one
    reads fonts besides); plain, and safe to call from several threads.
    """
    ink = Ink.for_texts(_texts(timeline))
    png = render("timeline", _scene(timeline, ink), timeline.language, ink)
    own = [
        timeline.sentence,
        *(text for goal in timeline.goals for text in (goal.title, *(s.title for s in goal.steps))),
    ]
    return Picture(png, "".join(sorted(ink.missing)), tuple(text for text in own if not ink.can_draw(text)))


def _date(iso: str | None) -> date | None:
    return None if iso is None else date.fromisoformat(iso)


def _step(plain: Mapping[str, Any]) -> Step:
    return Step(**{**plain, "when": _date(plain["when"])})


def _texts(timeline: Timeline) -> Iterator[str]:
    yield from (timeline.title, timeline.sentence, timeline.today_words, *timeline.labels.values())
    for goal in timeline.goals:
        yield from (goal.title, goal.by_words)
        for step in goal.steps:
            yield from (step.title, step.when_words, step.repeats or "")


def _scene(timeline: Timeline, ink: Ink) -> dict[str, Any]:
    """What the template draws."""
    return {
        "title": ink.words(timeline.title),
        "sentence": ink.words(timeline.sentence),
        "goals": [_card(goal, timeline, ink) for goal in timeline.goals],
    }


def _card(goal: Goal, timeline: Timeline, ink: Ink) -> dict[str, Any]:
    """Rows have a rank: without room the highest go first (what is over, the oldest first; then the furthest ahead)."""
    label = timeline.labels
    kept = [step for step in goal.steps if step.state != "dropped" and not step.milestone]
    done = sum(step.state == "done" for step in kept)
    steps = sorted(((_kind(step, timeline.today), step) for step in goal.steps), key=_place)
    past = [number for number, (kind, _) in enumerate(steps) if kind in ("done", "dropped")]
    ranked = [*range(len(past), len(steps)), *reversed(past)]
    rows = [
        {
            "kind": kind,
            "title": ink.words(step.title),
            "note": ink.words(_note(kind, step, label)),
            "rank": ranked.index(number),
        }
        for number, (kind, step) in enumerate(steps)
    ]
    today = {"kind": "today", "title": ink.words(f"{label['today']} · {timeline.today_words}"), "rank": 0}
    end = {
        "kind": "goal",
        "title": ink.words(f"{label['goal']} · {goal.by_words if goal.by else label['undated']}"),
        "late": goal.by is not None and goal.by < timeline.today and done < len(kept),
        "rank": 0,
    }
    now = sum(kind in ("done", "dropped", "overdue") for kind, _ in steps)
    return {
        "title": ink.words(goal.title),
        "done": done,
        "of": len(kept),
        "rows": [*rows[:now], today, *rows[now:], end],
    }


def _kind(step: Step, today: date) -> str:
    """The mark that a step gets: its state, or what an open one is today."""
    if step.state != "open":
        return step.state
    if step.when is None:
        return "undated"
    if step.when < today:
        return "overdue"
    return "milestone" if step.milestone else "open"


def _place(pair: tuple[str, Step]) -> tuple[int, date]:
    """What is over, what is overdue, what is ahead, what has no date; by date in each."""
    kind, step = pair
    alike = {"dropped": "done", "milestone": "open"}
    return (("done", "overdue", "open", "undated").index(alike.get(kind, kind)), step.when or date.max)


def _note(kind: str, step: Step, label: Mapping[str, str]) -> str:
    parts = (step.when_words if step.when else "", "" if kind == "open" else label[kind], step.repeats or "")
    return " · ".join(filter(None, parts))
