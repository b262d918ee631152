"""After a goal has ended: its card, and the goals whose turn it is now."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Notice, Phrase, Rows, Tell, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.outcome import write
from dialogs.engine.questions import Opening
from dialogs.engine.values import Used
from dialogs.plan import DONE, LATER, OPEN, Goal, Plan
from dialogs.showing.record import record_card

MOVED = 3  # steps whose day has gone by meanwhile that are offered for a new one


def end(turn: Turn, subject: str) -> list[Command]:
    """A tap: the look back at a goal, also at one that has ended, for what was not told then."""
    goal = turn.mentee.plan.goal(subject)
    if goal is None or goal.state not in (OPEN, DONE):
        return [Notice(Phrase("engine-not-in-the-plan"))]
    turn.mentee.paused = ""
    return open_frame(turn, Opening("ending", subject))


def after_the_end(turn: Turn, used: Used) -> list[Command]:
    """The card; then, when nothing else runs, what was to come after it begins."""
    goal = turn.mentee.plan.goal(used["subject"])
    if goal is None or goal.state == OPEN:
        return []
    card = [record_card(turn, goal)] if goal.state == DONE else []
    return [*card, *(told for one in next_goals(turn.mentee.plan) for told in _begun(turn, one))]


def next_goals(plan: Plan) -> list[Goal]:
    """The first that waits, and those that were to run beside it; none while another runs."""
    waiting = sorted((goal for goal in plan.goals() if goal.state == LATER), key=lambda goal: goal.order)
    if not waiting or any(goal.state == OPEN for goal in plan.goals()):
        return []
    found = waiting[:1]
    for goal in waiting[1:]:
        if not goal.alongside:
            break
        found.append(goal)
    return found


def not_yet(turn: Turn, subject: str) -> list[Command]:
    """A tap: a goal that has just begun waits after all; /today offers it."""
    goal = turn.mentee.plan.goal(subject)
    if goal is None or goal.state != OPEN:
        return [Notice(Phrase("engine-old-button"))]
    write(turn, goal.id, "state", LATER)
    return [tell("ending-waits", goal=goal.title)]


def _begun(turn: Turn, goal: Goal) -> list[Command]:
    """It begins, and says what is first; steps whose day has gone by while it waited are offered for another."""
    write(turn, goal.id, "state", OPEN)
    steps = [step for step in turn.mentee.plan.steps(goal.id) if step.state == OPEN]
    past = [step for step in steps if step.when and step.when < turn.today and not step.repeats]
    args = {"goal": goal.title, "first": steps[0].title if steps else "", "has-first": bool(steps), "past": len(past)}
    move = Phrase("reminder-due.move")
    rows: Rows = tuple(
        (Button(subject_data(step.id, "move"), Phrase("ending-begins.move", {"step": step.title, "move": move})),)
        for step in past[:MOVED]
    )
    waits = (Button(subject_data(goal.id, "not-yet"), Phrase("ending-begins.not-yet")),)
    return [Tell((Phrase("ending-begins", args),), (*rows, waits))]
