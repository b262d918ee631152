"""A tap on a nudge's button: good for weeks, harmless twice. What needs a talk (move, stuck, checkin) is a dialog."""

from __future__ import annotations

from datetime import timedelta

from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Notice, Phrase, Rows, Tell, tell
from dialogs.engine.frames import resumed
from dialogs.engine.outcome import write
from dialogs.plan import DONE, DROPPED, OPEN, Entry, Step
from dialogs.reminder.telling import subject_rows
from dialogs.understanding.wording import bare

SNOOZE = timedelta(hours=1)


def done(turn: Turn, subject: str) -> list[Command]:
    """COACHING 6.2: specific praise that names the step."""
    step = turn.mentee.plan.step(subject)
    if step is None or step.state == DROPPED:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    if step.state == DONE:
        return [Notice(Phrase("reminder-already-done"))]
    _end(turn, step, DONE)
    left = [s for s in turn.mentee.plan.steps(step.goal) if s.state == OPEN]
    bare_title = bare(step.title, turn.mentee.language)
    args = {"step": bare_title, "left": len(left), "next": left[0].title if left else ""}
    return [Tell((Phrase("reminder-done", args),), _one(subject, "undo"))]


def undo(turn: Turn, subject: str) -> list[Command]:
    """COACHING 6.9: a wrong tick can be undone."""
    step = turn.mentee.plan.step(subject)
    if step is None or step.state == OPEN:
        return [Notice(Phrase("reminder-is-open"))]
    write(turn, subject, "state", OPEN)
    write(turn, subject, "done_at", None)
    return [tell("reminder-undone", step=step.title)]


def still(turn: Turn, subject: str) -> list[Command]:
    turn.mentee.history.append(Entry(turn.now, subject, "still-on-it"))
    return [tell("reminder-still")]


def snooze(turn: Turn, subject: str) -> list[Command]:
    """An hour from now, once; what lands in quiet hours says so and comes after them."""
    mentee = turn.mentee
    if subject not in nudges.subjects(mentee):
        return [Notice(Phrase("engine-not-in-the-plan"))]
    mentee.snoozed[subject] = turn.now + SNOOZE
    wall = nudges.wall_of(mentee, mentee.snoozed[subject])
    comes = nudges.quiet_until(mentee, wall)
    if comes != wall:
        return [tell("reminder-snoozed-past-quiet", time=comes.time())]
    return [tell("reminder-snoozed", time=wall.time().replace(second=0, microsecond=0))]


def drop(turn: Turn, subject: str) -> list[Command]:
    step = turn.mentee.plan.step(subject)
    if step is None or step.state != OPEN:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    _end(turn, step, DROPPED)
    return [Tell((Phrase("reminder-dropped", {"step": step.title}),), _one(subject, "undo"))]


def open_buttons(turn: Turn, subject: str) -> list[Command]:
    """Of several things due, this one with its own buttons."""
    plan = turn.mentee.plan
    thing = plan.step(subject) or plan.goal(subject)
    if subject not in nudges.subjects(turn.mentee):
        return [Notice(Phrase("engine-not-in-the-plan"))]
    title = thing.title if thing else turn.label(Phrase("checkin"))
    return [Tell((Phrase("reminder-one", {"title": title}),), subject_rows(subject))]


def later(turn: Turn, subject: str) -> list[Command]:
    """A conversation left is not spoken of again."""
    mentee = turn.mentee
    for occurrence in nudges.schedule(mentee, subject) if subject in nudges.subjects(mentee) else ():
        mentee.told[subject] = occurrence.planned
    return [tell("reminder-later")]


def resume(turn: Turn, subject: str) -> list[Command]:
    """Go on with what waits, after a pause, signs of crisis, or a conversation left."""
    mentee = turn.mentee
    after_crisis = mentee.paused == "crisis"
    mentee.paused, mentee.crisis_until = "", None
    turn.moved = True
    if after_crisis:
        return [tell("engine-after-crisis")]
    return [resumed(turn, mentee.live)] if mentee.live else []


def _end(turn: Turn, step: Step, state: str) -> None:
    write(turn, step.id, "state", state)
    write(turn, step.id, "done_at", turn.now if state == DONE else None)
    turn.mentee.snoozed.pop(step.id, None)
    turn.mentee.history.append(Entry(turn.now, step.id, state))


def _one(subject: str, verb: str) -> Rows:
    return ((Button(subject_data(subject, verb), Phrase(f"reminder-due.{verb}")),),)


TAPS = {
    "done": done,
    "undo": undo,
    "still": still,
    "snooze": snooze,
    "drop": drop,
    "later": later,
    "open": open_buttons,
    "resume": resume,
}
