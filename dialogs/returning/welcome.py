"""What is said before all else to somebody who has said nothing for four weeks or more."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Rows, Tell
from dialogs.engine.spoken import short, spoken
from dialogs.mentee import Mentee
from dialogs.nudges import deadline
from dialogs.plan import OPEN, Goal, Step
from dialogs.showing.today import can_be_done

LONG = timedelta(weeks=4)
TITLE = 60  # characters
MONTH = 30  # days


def welcome_back(turn: Turn, away: timedelta) -> list[Command]:
    """Without a plan, only that all is kept."""
    mentee = turn.mentee
    if away < LONG or mentee.paused == "crisis":
        return []
    turn.greeted = True
    since = turn.today - away
    first = next(iter(can_be_done(mentee.plan)[0]), None)
    return [Tell(tuple(_said(turn, away, since, first)), _rows(mentee, first))]


def _said(turn: Turn, away: timedelta, since: date, first: Step | None) -> list[Phrase]:
    mentee = turn.mentee
    weeks = round(away.days / 7)
    how_long = {"name": mentee.name, "weeks": weeks, "months": round(away.days / MONTH)}
    said = [Phrase("returning-back", spoken(how_long))]
    passed = _passed(mentee, since, turn.today)
    goal = next((goal for goal in mentee.plan.goals() if goal.state == OPEN), None)
    if passed:
        said.append(Phrase("returning-passed", {"n": len(passed), "first": short(passed[0].title, TITLE)}))
    if goal:
        said.append(_date_of(goal, turn.today))
    if first:
        said.append(Phrase("returning-first", {"step": short(first.title, TITLE)}))
    return said


def _passed(mentee: Mentee, since: date, today: date) -> list[Step]:
    """The open steps of open goals whose day came and went."""
    running = {goal.id for goal in mentee.plan.goals() if goal.state == OPEN}
    steps = [step for step in mentee.plan.steps() if step.state == OPEN and step.goal in running and not step.repeats]
    return [step for step in steps if step.when and since <= step.when < today]


def _date_of(goal: Goal, today: date) -> Phrase:
    days = (goal.by - today).days if goal.by else 0
    when = "none" if goal.by is None else "past" if days < 0 else "ahead"
    args = {"goal": short(goal.title, TITLE), "date": goal.by or "", "when": when, "days": days, "today": today}
    return Phrase("returning-goal", args)


def _rows(mentee: Mentee, first: Step | None) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if first:
        verb = "open" if deadline(mentee, first.id) else "done"
        rows.append((Button(subject_data(first.id, verb), Phrase(f"returning-back.{verb}")),))
    if any(goal.state == OPEN for goal in mentee.plan.goals()):
        fresh = Button(subject_data("menu", "fresh"), Phrase("returning-back.fresh"))
        rows.append((fresh, Button(subject_data("menu", "checkin"), Phrase("returning-back.checkin"))))
    return tuple(rows)
