"""With two or three goals: which first, one after another or side by side, and the load against the hours that there
are (COACHING 5.17; REQUIREMENTS 0.10 to 0.13)."""

from __future__ import annotations

from datetime import datetime

from dialogs.engine.kinds import choice, scale
from dialogs.engine.questions import END, Choice, Dialog
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import LATER, OPEN, Changes
from dialogs.priority.load import hours_at_once, too_much
from dialogs.priority.said import AFTER, BESIDE, by_its_words, how_beside
from dialogs.showing.outline import by_priority
from dialogs.understanding.wording import bare

HOURS = (2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 40)


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """The goals that are committed to, and the hours a week that there are for all of them."""
    goals = by_priority(goal for goal in mentee.plan.goals() if goal.state in (OPEN, LATER))
    return {
        "goals": [{"id": goal.id, "title": bare(goal.title, mentee.language), "hours": goal.hours} for goal in goals],
        "known-hours": mentee.week_hours,
    }


def in_order(used: Used) -> list[Used]:
    """As they said; the last place falls to whichever is left."""
    goals = {goal["id"]: goal for goal in used["goals"]}
    first = [id for id in (used.get("first"), used.get("second")) if id in goals]
    return [goals[id] for id in [*dict.fromkeys(first), *(id for id in goals if id not in first)]]


def manners(used: Used) -> list[str]:
    """For each goal in order: beside those before it, or after. "One after another" at the warning holds for all."""
    asked = ("together", "together-third")[: len(used["goals"]) - 1]
    return [BESIDE, *(AFTER if used.get("load") == AFTER else used.get(name) or AFTER for name in asked)]


def there_are(used: Used) -> int | None:
    hours: int | None = used["week-hours"] if used.get("week-hours") is not None else used.get("known-hours")
    return hours


def at_once(used: Used) -> int:
    beside = manners({**used, "load": None})
    return hours_at_once([goal["hours"] or 0 for goal in in_order(used)], [how == BESIDE for how in beside])


def alone(used: Used) -> bool:
    return len(used["goals"]) < 2


def few(used: Used) -> bool:
    return len(used["goals"]) < 3


def one_by_one(used: Used) -> bool:
    return alone(used) or BESIDE not in (used.get("together"), used.get("together-third"))


def load_spoken(used: Used) -> Used:
    return {"needed": at_once(used), "have": there_are(used) or 0}


def together_spoken(used: Used) -> Used:
    order = in_order(used)
    return {"title": order[1]["title"], "before": order[0]["title"]}


def third_spoken(used: Used) -> Used:
    return {"title": in_order(used)[2]["title"], "beside": used["together"] == BESIDE}


def goal_choices(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(goal["id"], goal["title"]) for goal in used["goals"])


def left(used: Used) -> tuple[Choice, ...]:
    return tuple(one for one in goal_choices(used) if one.id != used["first"])


QUESTIONS = {
    "first": by_its_words(
        choice("second", goal_choices, skip_if=alone, speaks_of=lambda used: {"count": len(used["goals"])})
    ),
    "second": by_its_words(choice("together", left, skip_if=few, rests_on=("first",))),
    "together": choice(
        "together-third",
        (AFTER, BESIDE),
        skip_if=alone,
        rests_on=("first", "second"),
        speaks_of=together_spoken,
        means=how_beside,
    ),
    "together-third": choice(
        "week-hours",
        (AFTER, BESIDE),
        skip_if=few,
        rests_on=("first", "second", "together"),
        speaks_of=third_spoken,
        means=how_beside,
    ),
    "week-hours": scale(
        "load", HOURS, hours=True, skip_if=lambda used: one_by_one(used) or used.get("known-hours") is not None
    ),
    "load": choice(
        END,
        (AFTER, "keep"),
        reopens={"hours": "week-hours"},
        skip_if=lambda used: one_by_one(used) or not too_much(at_once(used), there_are(used)),
        rests_on=("first", "second", "together", "together-third", "week-hours"),
        speaks_of=load_spoken,
    ),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    if alone(used):
        return {}
    changes: dict[str, dict[str, Value]] = {}
    for number, (goal, how) in enumerate(zip(in_order(used), manners(used), strict=True), 1):
        beside = number > 1 and how == BESIDE
        changes[goal["id"]] = {
            "order": number,
            "alongside": beside,
            "state": OPEN if number == 1 or _runs(manners(used)[:number]) else LATER,
        }
    if used.get("week-hours") is not None:
        changes["mentee"] = {"week_hours": used["week-hours"]}
    return changes


def _runs(hows: list[str]) -> bool:
    """Beside the first means running now; beside one that waits means waiting with it."""
    return all(how == BESIDE for how in hows)


def done_spoken(used: Used) -> Used:
    titles = {n: goal["title"] for n, goal in enumerate(in_order(used), 1)}
    return {"titles": titles, "waiting": AFTER in manners(used), "count": len(titles)}


DIALOG = Dialog("priority", QUESTIONS, effect, facts, speaks_of=done_spoken)
