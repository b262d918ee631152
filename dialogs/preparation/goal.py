"""The goal itself: said, narrowed, measured, weighed, dated, and read back as one sentence (COACHING 5.1 to 5.9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date as Date

from dialogs.engine.kinds import choice, date, rounds, scale, still_ahead, words
from dialogs.engine.questions import Choice, Reading, Test
from dialogs.engine.typed import begun_choice
from dialogs.engine.values import Invalid, Used, Value
from dialogs.exploration.gate import LOW as RECALLED
from dialogs.exploration.goals import SERVES
from dialogs.preparation.goal_said import (
    NOTHING,
    read_by,
    read_evidence,
    read_exactly,
    read_lift,
    read_needed,
    read_sentence,
    said_differently,
)
from dialogs.preparation.milestone import LONG, MILESTONE, milestones_enough
from dialogs.preparation.sentence import title
from dialogs.understanding.asked_on import tells_no_gain
from dialogs.understanding.gist import gist
from dialogs.understanding.yesno import is_yes

GAPS = ("specific", "evidence", "hours")  # the quick plan's three, in COACHING 5.18's order; the fourth is `needed`
LOW = 7  # a confidence below is spoken of (COACHING 5.5)
STILL = "still"  # the choice: as sure as before
HOURS = (1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 40)
NEAR = {0: "today", 1: "tomorrow"}  # days to a date that is absurdly near


def read_confidence(text: str, reading: Reading) -> Value:
    """A number, or a yes to the one that was given before."""
    before, number = reading.used.get("sure-before"), SURE.read(text, reading)
    if before is None or not isinstance(number, Invalid):
        return number
    first = (text.replace(",", " ").split() or [""])[0]  # "yes, still the same"
    return (
        before if text == STILL or is_yes(first, reading.language) or begun_choice(text, [STILL], reading) else number
    )


def quick(used: Used) -> bool:
    return bool(used.get("quick"))


def already(part: str) -> Test:
    return lambda used: bool(used["goal"][part])


def enough_asked(used: Used) -> bool:
    """COACHING 5.18: the quick plan asks at most three gaps; what is left is shown as open."""
    return already("achievable")(used) or (quick(used) and sum(gap in used for gap in GAPS) >= 3)


def as_they_said(used: Used) -> bool:
    """Only a goal that was somebody else's, or two in one, is read back at once; any other in `smart`, with its date.
    The quick plan reads all of it back at the end."""
    goal = used.get("goal") or {}
    return quick(used) or (goal.get("owned", True) and goal.get("goals", 1) < 2)


def measured(used: Used) -> bool:
    """COACHING 5.3: what others decide is no measure, however exact."""
    return bool(used["goal"]["measurable"]) and not used["goal"]["outcome"]


def sure_enough(used: Used) -> bool:
    confidence = used.get("confidence")
    return quick(used) or confidence is None or confidence >= LOW


def due(used: Used) -> Date:
    by: Date = used.get("by") or used["goal"]["by"]
    return by


def how_near(day: Date, today: Date) -> str:
    """COACHING 5.6: what is absurdly near, past by now or beyond a year is said; the choice is theirs."""
    days = (day - today).days
    return NEAR.get(days, "past" if days < 0 else "long" if days > LONG else "fine")


def large(used: Used) -> bool:
    """COACHING 5.6 and 5.8: beyond a year, or because they say so."""
    if quick(used) or "goal" not in used or not (used.get("by") or used["goal"]["by"]):
        return False
    begun: Date | None = used.get("day")
    return used.get("smart") == "milestones" or bool(begun and (due(used) - begun).days > LONG)


def idea(used: Used) -> tuple[Choice, ...]:
    """What was chosen in Exploration, to be taken as it is."""
    return (Choice("idea", says=used["idea"]),) if used.get("idea") else ()


def likely_days(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(day.isoformat(), day) for day in used["goal"].get("days", ()))


def goal_spoken(used: Used) -> Used:
    goal = used["goal"]
    return {"vague": goal["vague"] or "none", "outcome": goal["outcome"], "measurable": goal["measurable"]}


def asked_spoken(used: Used) -> Used:
    serves = used.get("serves") or ""
    line = serves if serves in SERVES else "own"
    return {"idea": used.get("idea") or "", "serves": serves, "line": line, "skill": used.get("cue") == "skill"}


def sure_spoken(used: Used) -> Used:
    return {"several": used["goal"].get("goals", 1) > 1}


def lift_spoken(used: Used) -> Used:
    """COACHING 3.8: what they once managed comes back when confidence is low; not again where the gate just did it."""
    before = used.get("sure-before")
    recalled = before is not None and before < RECALLED
    return {"managed": "" if recalled else gist(used.get("managed") or "")}


def by_spoken(used: Used) -> Used:
    confidence = used.get("confidence")
    return {
        "sure": "low" if confidence is not None and confidence < LOW else "fine",
        "lift": used.get("lift") or "",
    }


def due_spoken(used: Used) -> Used:
    return {"goal": title(used), "date": due(used), "near": how_near(due(used), used["today"])}


def parts(used: Used) -> dict[str, Value]:
    """S, M, A, R, T: what is said of each, and whether it is ticked or open (COACHING 5.7). R stays open below 7."""
    goal, needed = used["goal"], used.get("needed")
    hours, confidence = used.get("hours"), used.get("confidence")
    return {
        "specific": used.get("specific") or "",
        "evidence": used.get("evidence") or "",
        "still": needed if needed and needed != NOTHING else "",
        "hours": hours or 0,
        "sureness": confidence if confidence is not None else -1,
        "unsure": confidence is not None and confidence < LOW,
        "lift": used.get("lift") or "",
        "is-specific": bool(used.get("specific")) or goal["specific"],
        "is-measurable": bool(used.get("evidence")) or measured(used),
        "is-achievable": needed is not None or goal["achievable"],
        "is-realistic": (bool(hours) or goal["realistic"]) and (confidence is None or confidence >= LOW),
    }


def smart_spoken(used: Used) -> Used:
    return {**parts(used), **due_spoken(used), "status": used.get("status") or ""}


def smart_choices(used: Used) -> tuple[Choice, ...]:
    """Milestones are offered; beyond a year they come by themselves."""
    asked = () if large({**used, "smart": None}) else (Choice("milestones"),)
    return (Choice("yes"), *asked)


SURE = scale("lift", tuple(range(11)), skip_if=quick, skippable=True, rests_on=("goal", "hours"))


def how_sure(used: Used) -> tuple[Choice, ...]:
    """The number of Exploration (COACHING 4.7) is one tap."""
    before = used.get("sure-before")
    return (*((Choice(STILL),) if before is not None else ()), *SURE.choices(used))


GOAL = {
    "goal": words("sure", upto=300, read=read_sentence, choices=idea, by_number=True, speaks_of=asked_spoken),
    "sure": choice(
        "specific",
        ("yes",),
        reopens={"change": "goal"},
        rests_on=("goal",),
        skip_if=as_they_said,
        corrects=said_differently,
        speaks_of=sure_spoken,
    ),
    "specific": words(
        "evidence",
        read=read_exactly,
        skip_if=already("specific"),
        dates="by",
        skippable=True,
        rests_on=("goal",),
        speaks_of=goal_spoken,
    ),
    "evidence": words(
        "hours",
        read=read_evidence,
        skip_if=measured,
        dates="by",
        skippable=True,
        rests_on=("goal",),
        speaks_of=goal_spoken,
    ),
    "hours": scale(
        "needed",
        HOURS,
        hours=True,
        skip_if=already("realistic"),
        skippable=True,
        rests_on=("goal",),
        speaks_of=goal_spoken,
    ),
    "needed": words(
        "confidence",
        choices=(NOTHING,),
        read=read_needed,
        skip_if=enough_asked,
        dates="by",
        skippable=True,
        rests_on=("goal",),
    ),
    "confidence": replace(SURE, read=read_confidence, choices=how_sure),
    "lift": words(
        "by",
        upto=300,
        choices=lambda used: (Choice("smaller"),),
        reopens={"smaller": "goal"},
        read=read_lift,
        skip_if=sure_enough,
        dates="by",
        skippable=True,
        rests_on=("confidence",),
        speaks_of=lift_spoken,
    ),
    "by": date(
        "by-sure", choices=likely_days, read=read_by, skip_if=already("by"), rests_on=("goal",), speaks_of=by_spoken
    ),
    "by-sure": choice(
        "status",
        ("yes",),
        reopens={"change": "by"},
        check=still_ahead(due),
        skip_if=lambda used: not quick(used),  # there `smart` reads it back
        rests_on=("goal", "by"),
        speaks_of=due_spoken,
    ),
    "status": words("smart", upto=500, little=tells_no_gain, offered=True, skippable=True),
    "smart": choice(
        "milestones",
        smart_choices,
        reopens={
            "exact": "specific",
            "shown": "evidence",
            "means": "needed",
            "effort": "hours",
            "date": "by",
            "wording": "goal",
            "standing": "status",
        },
        check=still_ahead(due),
        skip_if=quick,
        rests_on=("goal", "specific", "evidence", "hours", "needed", "by", "status"),
        speaks_of=smart_spoken,
    ),
    "milestones": rounds("steps", MILESTONE, enough=milestones_enough, skip_if=lambda used: not large(used)),
}
