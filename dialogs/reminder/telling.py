"""Saying what is due: all of it in one message, in the mentee's own words. When it is due, `nudges` says."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Due, Occurrence, Phrase, Rows, Tell, Unsent
from dialogs.engine.spoken import spoken
from dialogs.plan import Entry


def tell_due(turn: Turn, event: Due | Unsent) -> list[Command]:
    """All that is due, in one message. Late, merged or past, each leaves here and nowhere else."""
    mentee = turn.mentee
    for late in event.occurrences if isinstance(event, Unsent) else ():
        nudges.put_told_back(mentee, late, turn.now)
    wake_at = nudges.wake(mentee, turn.now)
    if wake_at is None or wake_at > turn.now:
        return []
    wall = turn.wall
    due = nudges.due_by(mentee, wall)
    for occurrence in due:
        mentee.told[occurrence.subject] = occurrence.planned
    for subject in [s for s, at in mentee.snoozed.items() if at <= turn.now]:
        due.append(Occurrence(subject, nudges.SNOOZED, wall, mentee.told.get(subject, wall)))
        del mentee.snoozed[subject]
    mentee.faults, mentee.held_until = 0, None
    said = _kept(turn, due)
    if not said:
        return []
    last = min([nudges.next_quiet(mentee, wall), *(nudges.expires(o) for o in said)])
    return [_message(turn, said, tuple(o for o in due if any(o.subject == s.subject for s in said)), last)]


def _kept(turn: Turn, due: list[Occurrence]) -> list[Occurrence]:
    """The latest of each subject that is not past its use; the history says what became of the others."""
    latest = {o.subject: o for o in due}
    kept: list[Occurrence] = []
    for occurrence in due:
        if latest[occurrence.subject] is not occurrence:
            became = "nudge-merged"
        elif nudges.expires(occurrence) <= turn.wall:
            became = "nudge-expired"
        else:
            became = "nudge-told-late" if late(turn, occurrence) else "nudge-told"
            kept.append(occurrence)
        turn.mentee.history.append(Entry(turn.now, occurrence.subject, became, occurrence.kind))
    return kept


def late(turn: Turn, occurrence: Occurrence) -> bool:
    """Told on another day than it was planned for."""
    return occurrence.planned.date() < turn.today


def _message(turn: Turn, said: list[Occurrence], told: tuple[Occurrence, ...], last: datetime) -> Tell:
    """One message for all: a line each; buttons for the one, or a button each that opens these."""
    phrases = tuple(line(turn, occurrence) for occurrence in said)
    rows: Rows
    if len(said) == 1:
        rows = subject_rows(said[0].subject)
    else:
        phrases = (Phrase("reminder-several", {"n": len(said)}), *phrases)
        rows = tuple(open_row(turn, occurrence.subject) for occurrence in said)
    not_after = nudges.instant(turn.mentee, last) if last != datetime.max else None
    return Tell(phrases, rows, occurrences=told, not_after=not_after)


def line(turn: Turn, occurrence: Occurrence) -> Phrase:
    """What is said of one occurrence, in the mentee's own words where there are any."""
    mentee, kind = turn.mentee, occurrence.subject.partition(".")[0]
    step, goal = mentee.plan.step(occurrence.subject), mentee.plan.goal(occurrence.subject)
    why = mentee.plan.goal(step.goal) if step else goal
    args: dict[str, Any] = {
        "title": step.title if step else goal.title if goal else "",
        "goal": why.title if why else "",
        "date": nudges.deadline(mentee, occurrence.subject) or turn.today,
        "today": turn.today,
        "name": mentee.name,
        "if-then": step.if_then if step else "",
    }
    word = _word(turn, occurrence)
    if kind == "frame":
        args["dialog"] = Phrase(nudges.left_frame(mentee, occurrence.subject).dialog)
    return Phrase(f"reminder-{kind}.{word}", spoken(args))


def _word(turn: Turn, occurrence: Occurrence) -> str:
    """By the day on which it is told, which may be later than planned."""
    deadline = nudges.deadline(turn.mentee, occurrence.subject)
    if occurrence.kind == "day-before" and deadline == turn.today:
        return "on-the-day"
    return "late" if occurrence.kind == "on-the-day" and late(turn, occurrence) else occurrence.kind


def subject_rows(subject: str) -> Rows:
    """The buttons under a nudge about one subject."""
    kind = subject.partition(".")[0]
    verbs = {
        "step": (("done", "still"), ("snooze", "move"), ("stuck", "drop")),
        "goal": (("still", "snooze"),),
        nudges.CHECKIN: ((nudges.CHECKIN, "snooze"),),
        "frame": (("resume", "later"),),
    }[kind]
    return tuple(tuple(Button(subject_data(subject, v), Phrase(f"reminder-due.{v}")) for v in row) for row in verbs)


def open_row(turn: Turn, subject: str) -> tuple[Button, ...]:
    plan = turn.mentee.plan
    thing = plan.step(subject) or plan.goal(subject)
    label = thing.title if thing else Phrase(f"reminder-due.{'checkin' if subject == nudges.CHECKIN else 'resume'}")
    return (Button(subject_data(subject, "open"), label),)
