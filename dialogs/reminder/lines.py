"""What is said of one thing that is due: its day, the mentee's own words for why, their if–then, and one strategy."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.events import Occurrence, Phrase
from dialogs.engine.spoken import short, spoken
from dialogs.journal.prompts import prompt_of
from dialogs.nudges import checkins
from dialogs.nudges.rhythms import SNOOZED, TIME
from dialogs.plan import CHOSEN, Goal, Milestone, Step
from dialogs.reminder.strategies import UPTO, chosen_for_the_week, strategy

GOAL = 90  # characters of a goal that stands behind a step


def late(turn: Turn, occurrence: Occurrence) -> bool:
    """Told on another day than it was planned for."""
    return occurrence.planned.date() < turn.today


def in_full(turn: Turn, occurrence: Occurrence) -> tuple[Phrase, ...]:
    """Of a step, also what is behind it and one strategy (REQUIREMENTS 4.14; COACHING 9, reminders)."""
    step = turn.mentee.plan.step(occurrence.subject)
    more = (*behind(turn, step), strategy(turn, step, occurrence.kind)) if step else ()
    return (line(turn, occurrence), *more)


def opened(turn: Turn, subject: str) -> tuple[Phrase, ...]:
    """Of several that were due, this one."""
    step = turn.mentee.plan.step(subject)
    more = (*behind(turn, step), strategy(turn, step, "open")) if step else ()
    return (Phrase("reminder-one", {"title": title_of(turn, subject)}), *more)


def title_of(turn: Turn, subject: str) -> str:
    row = turn.mentee.plan.rows.get(subject)
    if subject in (nudges.JOURNAL, nudges.DAILY):
        return turn.label(prompt_of(turn.today))
    if subject == nudges.READY:
        return _chosen(turn)
    return row.title if isinstance(row, Step | Goal | Milestone) else turn.label(Phrase(nudges.CHECKIN))


def _chosen(turn: Turn) -> str:
    """The goal that they were not yet ready to plan."""
    return next((goal.title for goal in turn.mentee.plan.goals() if goal.state == CHOSEN), "")


def line(turn: Turn, occurrence: Occurrence) -> Phrase:
    """One line: what it is, and its day."""
    mentee, subject, kind = turn.mentee, occurrence.subject, occurrence.subject.partition(".")[0]
    row = mentee.plan.rows.get(subject)
    above = mentee.plan.goal(row.goal) if isinstance(row, Step | Milestone) else None
    when = nudges.deadline(mentee, subject)
    args: dict[str, Any] = {
        "title": getattr(row, "title", ""),
        "goal": above.title if above else "",
        "date": when or turn.today,
        "days": (when - turn.today).days if when else 0,
        "today": turn.today,
        "name": mentee.name,
        "times": len(mentee.plan.kept(subject)),
        "evidence": short(getattr(row, "evidence", ""), UPTO),
    }
    if kind == nudges.CHECKIN:
        args["chosen"] = chosen_for_the_week(turn, UPTO)
    elif kind == nudges.OFFER:
        args["all-quiet"] = checkins.all_quiet(mentee)
    elif kind == nudges.JOURNAL:
        args["question"] = prompt_of(occurrence.planned.date())
    elif kind == nudges.READY:
        args["title"] = _chosen(turn)
    elif kind == "frame":
        args["dialog"] = Phrase(nudges.left_frame(mentee, subject).dialog)
    return Phrase(f"reminder-{kind}.{_word(turn, occurrence, when)}", spoken(args))


def _word(turn: Turn, occurrence: Occurrence, when: date | None) -> str:
    """By the day on which it is told, which may be later than planned."""
    kind = occurrence.kind
    if kind in (SNOOZED, TIME) or when is None:
        return kind
    days = (when - turn.today).days
    if kind in ("half-way", "week-before", "day-before") and days <= 1:
        return "on-the-day" if days == 0 else "day-before"
    return "late" if kind == "on-the-day" and late(turn, occurrence) else kind


def behind(turn: Turn, step: Step) -> Iterator[Phrase]:
    """Why, in their own words, and their if–then."""
    goal = turn.mentee.plan.goal(step.goal)
    args = {"why": short(step.why, UPTO), "goal": short(goal.title if goal else "", GOAL), "if-then": step.if_then}
    if any(args.values()):
        yield Phrase("reminder-behind", spoken({**args, "obstacle": short(step.first_half, UPTO)}))
