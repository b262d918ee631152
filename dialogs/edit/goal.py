"""One goal: in other words, another date, at rest, put away for another time, dropped, or taken up again.

Where a change touches more than the goal itself (its steps' dates, what is still open), it says so and asks.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date as Date
from datetime import datetime, timedelta

from dialogs.edit.choosing import BACK_TO, add_step, open_steps, steps_of
from dialogs.edit.moving_along import Days, moved_along
from dialogs.edit.step import proposed, read_wording, what_is_asked
from dialogs.edit.undoing import undo_row
from dialogs.ending.following import next_goals
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Tell, tell
from dialogs.engine.kinds import choice, date, in_time, read_date, still_ahead, words
from dialogs.engine.questions import END, Choice, Dialog, Opening, Question, Reading, Test
from dialogs.engine.spoken import short
from dialogs.engine.values import Invalid, Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import CHOSEN, DROPPED, LATER, MOST_GOALS, OPEN, PARKED, PAUSED, Changes, Entry, Goal
from dialogs.understanding.text import squeezed
from dialogs.understanding.yes_or_no import yes_or_no
from dialogs.understanding.yesno import is_no, is_yes

OFFERED = {
    OPEN: ("reword", "date", "steps", "add", "pause", "park", "drop"),
    LATER: ("begin", "reword", "date", "steps", "add", "park", "drop"),
    PAUSED: ("take-up", "reword", "date", "steps", "park", "drop"),
    PARKED: ("take-up", "reword", "drop"),
    CHOSEN: ("plan", "reword", "park", "drop"),
}
BECOMES = {"pause": PAUSED, "park": PARKED, "drop": DROPPED, "begin": OPEN, "take-up": OPEN}
ASKED_FIRST = ("park", "drop")  # of a goal with open steps
_DONE = re.compile(
    r"(?:(?:ok|yes|all|well|oh|and|si|vale|y|ya|bueno|pues) )*(?:(?:its |thats |im |i am )?(?:all )?(?:done|finished)|"
    r"i (?:have |just )?(?:did|done|finished)|ive (?:done|finished)|hech[oa]|ya esta hech[oa]|terminad[oa]|(?:lo|la) "
    r"(?:hice|termine|he (?:hecho|terminado)))\b"
)
UPTO = 80  # characters of a step among the days
SOON = timedelta(days=2)  # from taking up a goal again to the first of its steps that had gone by


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    goal = mentee.plan.goal(about)
    assert goal  # it is looked up before this opens
    steps = open_steps(mentee.plan, about)
    today = now.astimezone(mentee.tz).date()
    milestones = [one for one in mentee.plan.milestones(about) if one.state == OPEN and one.by]
    return {
        "subject": about,
        "operation": "",
        "proposed": "",
        "before": goal.title,
        "due": goal.by,
        "state": goal.state,
        "days": [[step.id, step.when] for step in steps if step.when],
        "milestones": [[one.id, one.by] for one in milestones],
        "titles": [*([one.id, one.title] for one in steps), *([one.id, one.title] for one in milestones)],
        "open": len(steps),
        "planned": bool(goal.by),
        "room": goal.under_way or sum(one.under_way for one in mentee.plan.goals()) < MOST_GOALS,
        "today": today,
    }


def operation(used: Used) -> str:
    return str(used["operation"] or used.get("what") or "")


def unless(*names: str) -> Test:
    return lambda used: operation(used) not in names


def offered(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(id) for id in OFFERED[used["state"]] if id != "steps" or used["open"])


def moves_steps(used: Used) -> tuple[Choice, ...]:
    """A goal with another date: its steps go with it, or stay as they are."""
    return (Choice("together"), Choice("alone")) if _along(used) else (Choice("yes"),)


def _along(used: Used) -> Days:
    """The days that its steps and milestones would get."""
    by, due = used.get("by"), used["due"]
    if not isinstance(by, Date) or due is None:
        return {}
    return moved_along([*map(tuple, used["days"]), *map(tuple, used["milestones"])], due, by, used["today"])


def moved(used: Used) -> Used:
    """By how many days it moves; how many of its steps then stand after it; and the days that they would get."""
    by, due = used["by"], used["due"]
    along, titles = _along(used), dict(used.get("titles", []))
    return {
        "by": by,
        "days": (by - due).days if due else 0,
        "away": abs((by - due).days) if due else 0,
        "later": due is None or by >= due,
        "n": len(used["days"]),
        "over": sum(day > by for _, day in used["days"]),
        "ask": bool(along),
        "moves": [
            Phrase("edit-goal-along", {"title": short(titles.get(row, "…"), UPTO), "date": day})
            for row, day in sorted(along.items(), key=lambda moved: moved[1])
        ],
    }


def along(text: str, reading: Reading) -> str | None:
    """What a yes or a no says to "shall they move along?"."""
    day = reading.deadline(text)
    if len(moves_steps(reading.used)) < 2 or day.date or day.offers:
        return None
    if _DONE.match(squeezed(text)):  # a step, maybe
        return None
    led = yes_or_no(text, reading.language)
    if is_yes(text, reading.language) or (led and led.answer == "yes"):
        return "together"
    return "alone" if is_no(text, reading.language) or (led and led.answer == "no") else None


def read_along(asked: Question) -> Question:
    """ "Done" may be a step that is: which, is asked."""

    def read(text: str, reading: Reading) -> Value:
        found = asked.read(text, reading)
        several = len(moves_steps(reading.used)) > 1
        return Invalid("done") if several and isinstance(found, Invalid) and _DONE.match(squeezed(text)) else found

    return replace(asked, read=read)


def gone_by(used: Used) -> list[Date]:
    return [day for _, day in used["days"] if day < used["today"]]


def no_room(used: Used) -> bool:
    """To take it up again would be one too many (COACHING 4.6)."""
    return operation(used) == "take-up" and not used["room"]


def at_stake(used: Used) -> Used:
    return {"operation": operation(used), "n": used["open"]}


def harmless(used: Used) -> bool:
    return operation(used) not in ASKED_FIRST or not used["open"]


QUESTIONS = {
    "what": choice(
        "title",
        offered,
        skip_if=lambda used: bool(used["operation"]),
        speaks_of=lambda used: {"dated": used["due"] is not None, "date": used["due"] or ""},
        no="drop",
    ),
    "title": words(
        "by", upto=300, choices=proposed, read=read_wording, skip_if=unless("reword"), speaks_of=what_is_asked
    ),
    "by": date("by-sure", read=in_time(read_date), skip_if=unless("date")),
    "by-sure": read_along(
        choice(
            "passed",
            moves_steps,
            reopens={"change": "by"},
            check=still_ahead(lambda used: used["by"]),
            skip_if=unless("date"),
            rests_on=("by",),
            speaks_of=moved,
            means=along,
        )
    ),
    "passed": choice(
        "sure",
        ("shift", "keep"),
        skip_if=lambda used: operation(used) not in ("take-up", "begin") or no_room(used) or not gone_by(used),
        speaks_of=lambda used: {"n": len(gone_by(used)), "first": used["today"] + SOON},
        yes="shift",
        no="keep",
    ),
    "sure": choice(END, ("yes", "no"), skip_if=harmless, speaks_of=at_stake),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    name = operation(used)
    if used.get("sure") == "no" or no_room(used):
        return {}
    match name:
        case "reword":
            return {about: {"title": used["title"]}}
        case "date":
            return {about: {"by": used["by"]}, **(_dated(_along(used)) if used["by-sure"] == "together" else {})}
    if name not in BECOMES:
        return {}
    becomes = CHOSEN if name == "take-up" and not used["planned"] and not used["open"] else BECOMES[name]
    shifted = used.get("passed") == "shift"
    return {about: {"state": becomes}, **(_dated(_on(used)) if shifted else {})}


def _on(used: Used) -> Days:
    """All of them, so that the first comes soon."""
    first = min(gone_by(used))
    days = [*map(tuple, used["days"]), *map(tuple, used["milestones"])]
    return moved_along(days, first, used["today"] + SOON, used["today"])


def _dated(days: Days) -> Changes:
    return {row: {"when" if row.startswith("step.") else "by": day} for row, day in days.items()}


def leads_to(used: Used) -> Opening | None:
    if operation(used) == "plan":
        return Opening("preparation", about=used["subject"])
    return None


def closes(turn: Turn, used: Used) -> list[Command]:
    """What it is now; the way back; and, where it makes room, the goal that waits for its turn."""
    goal = turn.mentee.plan.goal(used["subject"])
    name = "kept" if used.get("sure") == "no" else operation(used)
    if goal is None or name == "plan":
        return []
    if no_room(used):
        return [tell("menu-full", most=MOST_GOALS)]
    if name == "steps":
        return [steps_of(turn, goal)]
    if name == "add":
        return add_step(turn, goal.id)
    if name == "reword":
        _said_anew(turn, goal)
    if name == "date":
        name = "together" if used["by-sure"] == "together" else "date"
    args = {
        "goal": goal.title,
        "before": used["before"],
        "by": goal.by or "",
        "today": turn.today,
        "n": len(used["days"]),
        "shifted": used.get("passed") == "shift",
    }
    if name in BECOMES:
        turn.mentee.history.append(Entry(turn.now, goal.id, goal.state))
    back = Button(subject_data(goal.id, f"{BACK_TO}{used['state']}"), Phrase("edit-goal-now.undo"))
    rows: list[tuple[Button, ...]] = [(back,)] if name in ASKED_FIRST else []
    if name in ("reword", "date", "together"):
        rows = [*undo_row(turn)]
    if name == "pause":
        rows = [(Button(subject_data(goal.id, "take-up"), Phrase("edit-goal-now.go-on")),)]
    following = next_goals(turn.mentee.plan) if name in (*ASKED_FIRST, "pause") else []
    rows += [
        (Button(subject_data(one.id, "begin"), Phrase("edit-goal-now.next", {"goal": one.title})),) for one in following
    ]
    return [Tell((Phrase(f"edit-goal-now.{name}", args),), tuple(rows))]


def _said_anew(turn: Turn, goal: Goal) -> None:
    """A check-in that is under way asks about the goal in its new words."""
    for frame in [frame for frame in turn.mentee.stack if frame.dialog == "checkin"]:
        goals = [{**one, "title": goal.title} if one["id"] == goal.id else one for one in frame.facts["goals"]]
        frame.facts = {**frame.facts, "goals": goals}


DIALOG = Dialog(
    "edit-goal",
    QUESTIONS,
    effect,
    facts=facts,
    leads_to=leads_to,
    closes=closes,
    about="goal",
    passing=True,
    holds=lambda facts: bool(facts["proposed"]),
)
