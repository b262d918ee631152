"""The buttons under a nudge. They stay good for weeks: each carries its subject and a verb."""

from __future__ import annotations

from datetime import date

from dialogs import nudges
from dialogs.checkin import silence
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Occurrence, Phrase, Rows
from dialogs.nudges import repeating
from dialogs.nudges.rhythms import ONCE_AFTER, TIME
from dialogs.plan import Step

STEP = (("done", "still"), ("snooze", "evening"), ("tomorrow", "week"), ("move", "stuck"), ("edit", "drop"))
STEP_AFTER = (("done", "still"), ("tomorrow", "week"), ("move", "stuck"), ("setback", "drop"))  # its day is over
REPEATING = (("snooze", "evening"), ("stuck", "finish"))
OTHERS = {
    "milestone": (("reached", "still"), ("tomorrow", "week"), ("move",)),
    "goal": (("ending", "still"), ("tomorrow", "week"), ("move",)),
    nudges.CHECKIN: ((nudges.CHECKIN,), ("snooze", "tomorrow")),
    nudges.JOURNAL: (("write",), ("snooze", "no-prompt")),
    nudges.DAILY: (("go-on", "no-prompt"),),
    nudges.READY: (("preparation",), ("options", "later")),
    nudges.CONVERSATION: (("resume", "later"),),
    "frame": (("resume", "later"),),
}
AT_ONCE = {  # of several things due, what needs no look at it first: its words and its verb
    nudges.CHECKIN: ("checkin", "checkin"),
    nudges.MISSED: ("checkin", "checkin"),
    nudges.OFFER: ("checkin-silence.rhythm", "open"),
    nudges.JOURNAL: ("reminder-due.write", "write"),
    nudges.DAILY: ("reminder-due.go-on", "go-on"),
    nudges.READY: ("reminder-due.preparation", "preparation"),
}
RESUME = ("reminder-due.resume", "resume")


def rows_of(turn: Turn, occurrence: Occurrence) -> Rows:
    """Under what is told of this occurrence."""
    step = turn.mentee.plan.step(occurrence.subject)
    if occurrence.subject in silence.VERBS:
        return silence.rows(occurrence.subject, turn.mentee.checkin_weeks)
    if step is None:
        return subject_rows(occurrence.subject)
    if step.repeats:
        latest = repeating.latest(step.when, step.repeats, turn.today) if step.when else None
        return repeating_rows(step, occurrence.planned.date() if occurrence.kind == TIME else latest or turn.today)
    over = occurrence.kind == ONCE_AFTER or (step.when is not None and step.when < turn.today)
    return _rows(step.id, STEP_AFTER if over else STEP)


def opened_rows(turn: Turn, subject: str) -> Rows:
    """Of several things due, of this one."""
    wall = turn.wall
    return rows_of(turn, Occurrence(subject, nudges.SNOOZED, wall, wall))


def subject_rows(subject: str) -> Rows:
    """All that can be done about one subject, whatever its day."""
    kind = subject.partition(".")[0]
    if kind in silence.VERBS:
        return silence.rows(subject)
    return _rows(subject, STEP if kind == "step" else OTHERS[kind])


def repeating_rows(step: Step, asked: date) -> Rows:
    """Of one time of a step that repeats; what is ticked is that time."""
    time = f"{step.id}/{asked:%y%m%d}"
    first = (_button(time, "kept"), _button(time, "passed"))
    return (first, *_rows(step.id, REPEATING))


def open_row(turn: Turn, subject: str) -> tuple[Button, ...]:
    """Of several things due: one that opens the buttons of this, or does at once what can only be meant."""
    thing = turn.mentee.plan.rows.get(subject)
    if title := getattr(thing, "title", ""):
        return (Button(subject_data(subject, "open"), title),)
    words, verb = AT_ONCE.get(subject, RESUME)
    return (Button(subject_data(subject, verb), Phrase(words)),)


def one_row(subject: str, *verbs: str) -> Rows:
    return _rows(subject, (verbs,))


def _rows(subject: str, verbs: tuple[tuple[str, ...], ...]) -> Rows:
    return tuple(tuple(_button(subject, verb) for verb in row) for row in verbs)


def _button(subject: str, verb: str) -> Button:
    return Button(subject_data(subject, verb), Phrase(f"reminder-due.{verb}"))
