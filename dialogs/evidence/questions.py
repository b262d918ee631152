"""One question after something is done: what came of it, in words, as a photo or a file, or nothing (COACHING 6.2).

It quotes what was agreed on as proof when the plan was made (REQUIREMENTS 1.7). A passing one: who goes on with
something else has answered it.
"""

from __future__ import annotations

from datetime import datetime

from dialogs.ending.unasked import goal_reached
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message
from dialogs.engine.kinds import words
from dialogs.engine.questions import END, Dialog, Reading
from dialogs.engine.spoken import short
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import DONE, Changes, Goal, Milestone, Step
from dialogs.understanding.getting_out import wants_out
from dialogs.understanding.tick_back import not_so, takes_tick_back
from dialogs.understanding.undoing import undoes, unticks
from dialogs.understanding.yesno import says_little

NOTHING = "nothing"
UPTO = 150  # characters of what was agreed on


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    row = mentee.plan.rows.get(about)
    agreed = row.measure if isinstance(row, Step) else row.evidence if isinstance(row, Milestone | Goal) else ""
    goal = mentee.plan.goal(row.goal) if isinstance(row, Step) else None
    if goal and any(step.state == DONE and step.id != about for step in mentee.plan.steps(goal.id)):
        goal = None  # it was said with the first
    return {
        "title": row.title if isinstance(row, Step | Milestone | Goal) else "",
        "agreed": short(agreed, UPTO),
        "of-goal": short(goal.evidence, UPTO) if goal else "",
        "at": now,
    }


def read_came(text: str, reading: Reading) -> Value:
    """A bare "ok", "nothing", "3" or "forget it" is nothing that anybody would like to find here again."""
    little = not reading.files and (says_little(text, reading.language) or wants_out(text))
    return {"text": NOTHING if little else text.strip(), "files": [list(file) for file in reading.files]}


QUESTIONS = {"came": words(END, upto=1000, files=True, choices=(NOTHING,), read=read_came)}


def told(used: Used) -> bool:
    return bool(used["came"]["files"]) or used["came"]["text"] != NOTHING


def effect(frame: int, about: str, used: Used) -> Changes:
    if not told(used):
        return {}
    came = used["came"]
    return {f"evidence.{frame}": {"subject": about, "at": used["at"], "words": came["text"], "files": came["files"]}}


def done_spoken(used: Used) -> Used:
    return {"told": told(used), "files": len(used["came"]["files"])}


def closes(turn: Turn, used: Used) -> list[Command]:
    """More may have come of it than a step: "I got the job!"."""
    return goal_reached(turn, Message(0, used["came"]["text"], used["at"])) or []


DIALOG = Dialog(
    "evidence",
    QUESTIONS,
    effect,
    facts=facts,
    closes=closes,
    speaks_of=done_spoken,
    passing=True,
    yields=lambda text: takes_tick_back(text) or not_so(text) or undoes(text) or unticks(text) is not None,
)
