"""What happened, what becomes of the step, what it teaches, and what comes next. A no is an answer to something that
was done: the step is ticked, and the no stays with it as what came of it."""

from __future__ import annotations

from datetime import datetime

from dialogs.engine.kinds import choice, words
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import DONE, DROPPED, Changes
from dialogs.stuck.courage import courage_spoken, known_courage
from dialogs.stuck.piece import day_of, known_of, read_piece, row_of
from dialogs.stuck.questions import read_usual
from dialogs.understanding.rejection import tells_of_a_no

USUAL = ("no", "silence", "late", "changed")
ANSWERED = ("no", "silence")  # they did their part
NEXT = {"no": ("feedback", "another"), "silence": ("again", "another"), "late": ("smaller",)}  # ready answers


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    step = mentee.plan.step(about)
    goal = mentee.plan.goal(step.goal) if step else None
    return {
        **known_of(mentee, step),
        **known_courage(mentee),
        "evaluation": goal.evaluation if goal else "",
        "at": now,
    }


def read_what(text: str, reading: Reading) -> Value:
    """A no told of in own words is what the button for it means: they did their part."""
    said = read_usual(text, reading)
    return {**said, "usual": "no"} if said["usual"] == "own" and tells_of_a_no(text) else said


def kind(used: Used) -> Used:
    return {"usual": used["what"]["usual"]}


def learned_spoken(used: Used) -> Used:
    return {**kind(used), **courage_spoken(used)}


def ready(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(id) for id in NEXT.get(used["what"]["usual"], ()))


QUESTIONS = {
    "what": words("old", upto=500, choices=USUAL, read=read_what),
    "old": choice(
        "learned",
        ("did", "keep", "drop"),
        skip_if=lambda used: used["what"]["usual"] in ANSWERED,
        rests_on=("what",),
    ),
    "learned": words("next", upto=500, skippable=True, optional=True, speaks_of=learned_spoken),
    "next": words(
        "when",
        upto=300,
        choices=ready,
        read=read_piece,
        skippable=True,
        optional=True,
        speaks_of=lambda used: {**kind(used), "has-learned": used.get("learned") is not None},
    ),
    "when": day_of(END, lambda used: used.get("next"), rests_on=("next",)),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    learned, following = used.get("learned") or "", used.get("next")
    told = " – ".join(said for said in (used["what"]["text"], learned) if said)
    changes: dict[str, dict[str, Value]] = {
        about: {},
        f"evidence.{frame}": {"subject": about, "at": used["at"], "words": told},
    }
    if used["what"]["usual"] in ANSWERED or used.get("old") == "did":
        changes[about] = {"state": DONE, "done_at": used["at"]}
    elif used.get("old") == "drop":
        changes[about] = {"state": DROPPED}
    if used["goal"] and learned:
        said = [used["evaluation"], learned] if used["evaluation"] else [learned]
        changes[used["goal"]] = {"evaluation": " · ".join(said)}
    if following:
        changes[used["goal"]] = {**changes.get(used["goal"], {}), "next_step": following["text"]}
        changes[f"step.{frame}.1"] = row_of(following, used.get("when"), used)
    return changes


def done_spoken(used: Used) -> Used:
    following = used.get("next")
    return {
        "step": following["text"] if following else "",
        "day": (following["when"] or used.get("when") or "") if following else "",
        **kind(used),
    }


DIALOG = Dialog("setback", QUESTIONS, effect, facts=facts, speaks_of=done_spoken, about="step")
