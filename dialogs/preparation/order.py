"""Which steps, in which order, on which days: the questions after the steps (COACHING 5.10, 5.11, 5.14)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from dialogs.engine.events import Phrase
from dialogs.engine.kinds import choice, rounds, words
from dialogs.engine.listed import says_enough
from dialogs.engine.questions import Choice, Question, Reading
from dialogs.engine.typed import NOT
from dialogs.engine.values import Invalid, Used, Value
from dialogs.preparation.correcting import read_correction, read_corrections_too, wants_another
from dialogs.preparation.draft import draft, found_conflicts, line, lines, numbered, said_days, waiting
from dialogs.preparation.goal import due, quick
from dialogs.preparation.rounds import ENOUGH, LAST, enough, own_day, wording
from dialogs.preparation.said_steps import day_of_the_last_again
from dialogs.preparation.sequence import circle, mended
from dialogs.preparation.step import STEP
from dialogs.preparation.waiting import read_waits
from dialogs.understanding.text import squeezed

PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")  # a button a step
MOVES_GOAL = re.compile(
    r"\b(?:move|shift|push|postpone|muev[eao](?:la)?|mover(?:la)?|move(?:la)|pasa(?:la)?|aplaza(?:la)?|cambia(?:la)?)\b.*"
    r"\b(?:goal|meta|objetivo)\b|\b(?:goal|meta|objetivo)\b.*\b(?:later|move|muev[eao]|mover|mas tarde)\b"
)
LEAVES = re.compile(
    r"(?:(?:no|nah|just|mejor|bueno|pues|ok) )*(?:leave (?:it|them)(?: (?:as (?:it|they) (?:is|are)|alone|be))?|"
    r"dont move (?:it|them|anything)|dejal[oa]s?(?: (?:asi|como esta|estar))?|"
    r"no (?:l[oa]s? )?(?:muevas|toques)(?: nada)?)"
)
SHOWN = 3  # conflicts at once


def read_order(text: str, reading: Reading) -> Value:
    """Which step waits for which, by the numbers that are shown. In a circle nothing could ever begin."""
    steps = numbered(reading.used["steps"])
    found = _waits(text, steps, reading.language)
    if found is None or not {*found, *(n for others in found.values() for n in others)} <= {*range(1, len(steps) + 1)}:
        return Invalid("not-an-order", {"n": len(steps)})
    if around := circle(found):
        return Invalid("circle", {"steps": tuple(str(n) for n in around)})
    rounds_of = {place: number for place, (number, _) in enumerate(steps, 1)}
    waits = [[rounds_of[step], sorted(rounds_of[other] for other in others)] for step, others in sorted(found.items())]
    return {"text": reading.labels.get(text, text), "waits": waits}


def _waits(text: str, steps: list[tuple[int, Used]], language: str) -> dict[int, set[int]] | None:
    match text:
        case "likely":
            return {n: {n - 1} for n, (_, step) in enumerate(steps, 1) if n > 1 and step["what"].get("waits")}
        case "chain":
            return {n: {n - 1} for n in range(2, len(steps) + 1)}
        case "free":
            return {}
    found = read_waits(text, language)
    return None if found is None else dict(found)


def likely(used: Used) -> bool:
    """Whether a step after the first sounds like waiting for the one before it."""
    return any(step["what"].get("waits") for _, step in numbered(used.get("steps", ()))[1:])


def order_choices(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(id) for id in ("likely", "chain", "free") if id != "likely" or likely(used))


def order_spoken(used: Used) -> Used:
    """Only what it is about, where a step sounds like waiting: that one and the one before it."""
    steps = [step for _, step in numbered(used["steps"])]
    sounding = [place for place, step in enumerate(steps, 1) if place > 1 and step["what"].get("waits")]
    about = {other for place in sounding for other in (place - 1, place)} or {*range(1, len(steps) + 1)}
    likeliest = steps[sounding[0] - 1] if sounding else None
    return {
        "lines": {place: told for place, told in lines(draft(used)).items() if place in about},
        "likely": wording(likeliest, own_day(likeliest)) if likeliest else "",
    }


def mend_choices(used: Used) -> tuple[Choice, ...]:
    """The dates can give way, or the date of the goal where steps would lie after it, or nothing."""
    late = [day for day in mended(said_days(used), waiting(used)).values() if day and day > due(used)]
    return tuple(Choice(id) for id in ("take", "goal", "leave") if id != "goal" or late)


def mends(text: str, reading: Reading) -> str | None:
    """The way that words name: "mejor muévela, la meta en septiembre", where that is the month that is offered."""
    said = squeezed(text)
    if not MOVES_GOAL.search(said) or NOT & {*said.split()}:
        return "leave" if LEAVES.fullmatch(said) else None
    found, later = reading.deadline(text).date, draft({**reading.used, "mend": "goal"}).by
    offered = "goal" in [choice.id for choice in mend_choices(reading.used)]
    return "goal" if offered and (found is None or (found.year, found.month) == (later.year, later.month)) else None


def mend_spoken(used: Used) -> Used:
    """What contradicts what, and what the days would be."""
    days, steps, by = said_days(used), dict(numbered(used["steps"])), due(used)
    told: list[Phrase] = []
    for conflict in found_conflicts(used)[:SHOWN]:
        args = {"step": wording(steps[conflict.step], days[conflict.step]), "date": days[conflict.step], "by": by}
        if conflict.other is None:
            told.append(Phrase("preparation-conflict.late", args))
        else:
            first = days[conflict.other]
            other = {"other": wording(steps[conflict.other], first), "other-date": first or ""}
            dated = {"dated": days[conflict.other] is not None}
            told.append(Phrase("preparation-conflict.order", {**args, **other, **dated}))
    taken = enumerate(draft({**used, "mend": "take"}).steps, 1)
    moved = {n: line(step) for n, step in taken if step.when != days[step.number]}
    later = draft({**used, "mend": "goal"}).by
    return {"conflicts": told, "moved": moved, "later": later}


def ways_back(used: Used) -> tuple[Choice, ...]:
    """A button a step, by its place in the list; one more step, their order, and who could help, in the full way."""
    steps = numbered(used["steps"])
    places = [
        Choice(PLACES[number - 1], Phrase(f"preparation-steps-sure.{PLACES[n]}", {"count": len(steps)}))
        for n, (number, _) in enumerate(steps)
    ]
    if quick(used):
        return tuple(places)
    more = ["more"] if used["steps"][-1]["what"] == ENOUGH else []
    several = ["order"] if len(steps) > 1 else []
    return (*places, *(Choice(id) for id in (*more, *several, "support")))


def steps_spoken(used: Used) -> Used:
    """The steps as they are planned now, and what is to be said of them together."""
    plan = draft(used)
    return {
        "lines": lines(plan),
        "undated": any(step.when is None for step in plan.steps),
        "late": sum(step.when is not None and step.when > plan.by for step in plan.steps),
        "count": len(plan.steps),
        "support": used.get("support") or "",
    }


def _with_another(*asked: Any, **more: Any) -> Question:
    """Where "one more step" finds no room, it is said when there will be."""
    question = choice(*asked, **more)
    return replace(question, read=lambda text, reading: wants_another(text, reading) or question.read(text, reading))


STEPS = {
    "steps": rounds("support", STEP, enough=enough),
    "support": words("order", upto=200, offered=True, skippable=True),
    "order": words(
        "mend",
        upto=200,
        read=read_order,
        choices=order_choices,
        skip_if=lambda used: quick(used) or not likely(used),
        rests_on=("goal",),
        speaks_of=order_spoken,
    ),
    "mend": choice(
        "steps-sure",
        mend_choices,
        means=mends,
        skip_if=lambda used: quick(used) or "steps" not in used or not found_conflicts(used),
        rests_on=("order", "by", "goal"),
        speaks_of=mend_spoken,
    ),
    "steps-sure": _with_another(
        "obstacle",
        ("yes",),
        reopens={
            **{name: f"steps.{n}.edit" for n, name in enumerate(PLACES, 1)},
            "more": "steps",
            "order": "order",
            "support": "support",
        },
        back=ways_back,
        rests_on=("steps", "order", "mend", "by", "goal", "support"),
        speaks_of=steps_spoken,
        completes=day_of_the_last_again,
        means=lambda text, reading: "yes" if says_enough(text) else None,
        corrects=read_correction,
        corrects_too=read_corrections_too,
    ),
}
assert len(PLACES) == LAST
