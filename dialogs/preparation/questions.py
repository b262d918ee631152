"""COACHING 5: the goal in a sentence, only those of S, M, R, A, T that are missing, three steps, "I commit".

With the fact `quick` it is the quick plan of 1.9 and 5.18: at most three gaps, dates of the steps confirmed together.
"""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command
from dialogs.engine.kinds import choice, confirm, date, rounds, scale, still_ahead, words
from dialogs.engine.questions import END, Choice, Dialog, Reading, Test
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import Changes
from dialogs.preparation.step import COUNT, STEP, dates
from dialogs.showing.picture import timeline
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.smart import read_goal
from dialogs.understanding.wording import i_will

GAPS = ("specific", "evidence", "hours")  # the quick plan's three, in COACHING 5.18's order; the fourth is `needed`
LOW, YEAR = 7, 366  # a confidence below, days beyond (COACHING 5.5, 5.6)
HOURS = (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 40)


def read_sentence(text: str, reading: Reading) -> Value:
    """The goal in the first person, and which of S, M, A, R, T it already holds."""
    found = read_deadline(text, reading.day, reading.language, reading.country)
    seen = read_goal(text, reading.language)
    what = found.rest if found.date and found.rest.strip() else text
    return {
        "text": i_will(what, reading.language),
        "by": found.date,
        "specific": seen.specific,
        "measurable": seen.measurable,
        "achievable": seen.achievable,
        "realistic": seen.realistic,
        "outcome": seen.outcome,
        "vague": seen.vague[0] if seen.vague else "",
    }


def quick(used: Used) -> bool:
    return bool(used.get("quick"))


def already(part: str) -> Test:
    return lambda used: bool(used["goal"][part])


def enough_asked(used: Used) -> bool:
    """COACHING 5.18: the quick plan asks at most three gaps; what is left is shown as open."""
    return already("achievable")(used) or (quick(used) and sum(gap in used for gap in GAPS) >= 3)


def due(used: Used) -> Date:
    by: Date = used.get("by") or used["goal"]["by"]
    return by


def sureness(used: Used) -> Used:
    confidence = used.get("confidence")
    return {"sure": "low" if confidence is not None and confidence < LOW else "fine"}


def due_spoken(used: Used) -> Used:
    """COACHING 5.6: what is absurdly near or beyond a year is said; the choice is theirs."""
    by: Date = due(used)
    days = (by - used["today"]).days
    near = {0: "today", 1: "tomorrow"}.get(days, "long" if days > YEAR else "past" if days < 0 else "fine")
    return {"date": by, "near": near}


def goal_spoken(used: Used) -> Used:
    return {"vague": used["goal"]["vague"] or "none", "outcome": used["goal"]["outcome"]}


def steps_spoken(used: Used) -> Used:
    """step1 … step3 and when1 … when3, which dates are the coach's, and which step comes first."""
    steps, by = used["steps"], due(used)
    days = dates(steps, by)
    earliest = min(range(len(steps)), key=lambda n: days[n])
    told: dict[str, Value] = {"first": steps[earliest]["what"]["text"]}
    for number, (step, day) in enumerate(zip(steps, days, strict=True), 1):
        mine = not (step.get("when") or step["what"]["when"])
        told |= {f"step{number}": step["what"]["text"], f"when{number}": day, f"mine{number}": mine}
    return told


def whole(used: Used) -> Used:
    """The plan read back (COACHING 5.7): what is ticked and what is open."""
    parts = {
        "specific": used.get("specific") or "",
        "evidence": used.get("evidence") or "",
        "is-specific": bool(used.get("specific")) or used["goal"]["specific"],
        "is-measurable": bool(used.get("evidence")) or used["goal"]["measurable"],
        "is-realistic": bool(used.get("hours")) or used["goal"]["realistic"],
        "is-achievable": used.get("needed") is not None or used["goal"]["achievable"],
    }
    return {**steps_spoken(used), "by": due(used), **parts}


def idea(used: Used) -> tuple[Choice, ...]:
    return (Choice("idea", used["idea"], says=used["idea"]),) if used.get("idea") else ()


QUESTIONS = {
    "goal": words("sure", upto=300, read=read_sentence, choices=idea),
    "sure": choice("specific", ("yes",), reopens={"change": "goal"}, rests_on=("goal",), skip_if=quick),
    "specific": words(
        "evidence", skip_if=already("specific"), skippable=True, rests_on=("goal",), speaks_of=goal_spoken
    ),
    "evidence": words(
        "hours", skip_if=already("measurable"), skippable=True, rests_on=("goal",), speaks_of=goal_spoken
    ),
    "hours": scale("needed", HOURS, skip_if=already("realistic"), skippable=True, rests_on=("goal",)),
    "needed": words("confidence", choices=("nothing",), skip_if=enough_asked, skippable=True, rests_on=("goal",)),
    "confidence": scale("by", tuple(range(11)), skip_if=quick, skippable=True, rests_on=("goal",)),
    "by": date("by-sure", skip_if=already("by"), rests_on=("goal",), speaks_of=sureness),
    "by-sure": choice(
        "steps",
        ("yes",),
        reopens={"change": "by"},
        check=still_ahead(due),
        rests_on=("goal", "by"),
        speaks_of=due_spoken,
    ),
    "steps": rounds("steps-sure", STEP, enough=lambda steps, used: len(steps) == COUNT),
    "steps-sure": choice(
        "commit",
        ("yes",),
        reopens={"first": "steps.1.what", "second": "steps.2.what", "third": "steps.3.what"},
        rests_on=("steps", "by", "goal"),
        speaks_of=steps_spoken,
    ),
    "commit": confirm(END, ("yes",), speaks_of=whole),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    by, goal = due(used), f"goal.{frame}"
    needed = used.get("needed")
    changes: dict[str, dict[str, Value]] = {
        goal: {
            "title": used["goal"]["text"],
            "specific": used.get("specific") or "",
            "evidence": used.get("evidence") or "",
            "hours": used.get("hours"),
            "needed": "" if needed in (None, "nothing") else needed,
            "confidence": used.get("confidence"),
            "by": by,
        }
    }
    days = dates(used["steps"], by)
    for number, (step, day) in enumerate(zip(used["steps"], days, strict=True), 1):
        title = step["what"]["text"]
        changes[f"step.{frame}.{number}"] = {"goal": goal, "number": number, "title": title, "when": day}
    return changes


def closes(turn: Turn, used: Used) -> list[Command]:
    return [timeline(turn)]


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """The full way, unless whoever opens it says that it is to be the quick plan; with the idea chosen last."""
    chosen = [f.answers["chosen"].value for f in mentee.finished if f.dialog == "exploration" and "chosen" in f.answers]
    return {"quick": False, "idea": chosen[-1] if chosen else ""}


DIALOG = Dialog("preparation", QUESTIONS, effect, facts, closes=closes, speaks_of=steps_spoken)
