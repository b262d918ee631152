"""COACHING 6.5: how far each goal is, what went well, what got in the way, confidence, the steps due, the next step."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command
from dialogs.engine.kinds import many, rounds, scale, words
from dialogs.engine.questions import END, Choice, Dialog
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.nudges import CHECKIN, schedule
from dialogs.plan import DONE, OPEN, Changes

LOW = 5  # of 10
EARLY = timedelta(days=3)

PERCENT = Dialog(
    "progress",
    {
        "percent": scale(
            END,
            tuple(range(0, 101, 10)),
            speaks_of=lambda used: {"title": used["goals"][used["round"] - 1]["title"], "round": used["round"]},
        ),
    },
)


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """The open goals, the steps that are due by today, and those that come next, as they are at the opening."""
    plan, today = mentee.plan, now.astimezone(mentee.tz).date()
    goals = [goal for goal in plan.goals() if goal.state == OPEN]
    steps = [s for s in plan.steps() if s.state == OPEN and s.goal in {goal.id for goal in goals}]
    return {
        "goals": [{"id": goal.id, "title": goal.title} for goal in goals],
        "due": [[s.id, s.title] for s in steps if s.when and s.when <= today][:8],
        "next-steps": [s.title for s in steps if not s.when or s.when > today][:3],
        "day": today,
        "at": now,
    }


def due(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(id, title) for id, title in used["due"])


def sureness(used: Used) -> Used:
    """COACHING 6.6: low confidence is spoken of before steps."""
    return {"sure": "low" if used["confidence"] < LOW else "fine"}


def next_steps(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(f"next{n}", title, says=title) for n, title in enumerate(used["next-steps"], 1))


QUESTIONS = {
    "progress": rounds("well", PERCENT, enough=lambda done, used: len(done) >= len(used["goals"])),
    "well": words("way", tells_done=True),
    "way": words("confidence", choices=("nothing",)),
    "confidence": scale("steps", tuple(range(11))),
    "steps": many("next", due, skip_if=lambda used: not used["due"]),
    "next": words(END, choices=next_steps, speaks_of=sureness),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    percents = {goal["id"]: done["percent"] for goal, done in zip(used["goals"], used["progress"], strict=True)}
    changes: dict[str, dict[str, Value]] = {
        f"checkin.{frame}": {
            "day": used["day"],
            "percents": percents,
            "went_well": used["well"],
            "in_the_way": "" if used["way"] == "nothing" else used["way"],
            "confidence": used["confidence"],
            "next_step": used["next"],
        }
    }
    for step in used.get("steps") or ():
        changes[step] = {"state": DONE, "done_at": used["at"]}
    return changes


def closes(turn: Turn, used: Used) -> list[Command]:
    """Done early, it is not asked for again within three days."""
    mentee = turn.mentee
    mentee.snoozed.pop(CHECKIN, None)
    soon = (o.planned for o in schedule(mentee, CHECKIN))
    upcoming = next(soon, None)
    mentee.told[CHECKIN] = upcoming if upcoming and upcoming - turn.wall < EARLY else turn.wall
    return []


DIALOG = Dialog("checkin", QUESTIONS, effect, facts=facts, closes=closes)
