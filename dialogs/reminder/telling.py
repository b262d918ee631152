"""Saying what is due: all of it in one message, in the mentee's own words. When it is due, `nudges` says."""

from __future__ import annotations

from datetime import datetime

from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.events import Clear, Command, Due, Occurrence, Phrase, Rows, Tell, Unsent
from dialogs.nudges import ceiling, checkins
from dialogs.nudges.clearing import LASTING
from dialogs.nudges.retention import BLOCKED, FAREWELL, WARNING
from dialogs.nudges.rhythms import ONCE_AFTER
from dialogs.plan import Entry
from dialogs.reminder.buttons import open_row, rows_of
from dialogs.reminder.lines import in_full, late, line
from dialogs.retention.telling import tell_retention

RECORD = frozenset({"kept", "passed"})


def tell_due(turn: Turn, event: Due | Unsent) -> list[Command]:
    """All that is due, in one message. Late, merged or past, each leaves here and nowhere else."""
    mentee = turn.mentee
    if isinstance(event, Unsent):
        nudges.put_unsent_back(mentee, event.occurrences, turn.now)
        for _ in (one for one in event.occurrences if one.subject == nudges.CHECKIN):
            checkins.not_asked(mentee)
    wake_at = nudges.wake(mentee, turn.now)
    if wake_at is None or wake_at > turn.now:
        return []
    wall = turn.wall
    due = nudges.due_by(mentee, wall)
    if ends := [o for o in due if o.kind in (WARNING, FAREWELL) and (o.subject == BLOCKED) == mentee.blocked]:
        return tell_retention(turn, ends[0])
    mentee.faults, mentee.held_until = 0, None
    asked_after = [one for one in due if one.subject == nudges.CONVERSATION]
    besides = len(due) > 1 or any(at <= turn.now for at in mentee.snoozed.values())
    if asked_after and besides:  # how they are is asked alone; what else was due comes the next morning
        due = asked_after
        mentee.held_until = nudges.instant(mentee, datetime.combine(wall.date() + nudges.DAY, mentee.hour))
    for occurrence in due:
        mentee.told[occurrence.subject] = occurrence.planned
    for subject in {o.subject: o for o in due if late(turn, o) and nudges.deadline(mentee, o.subject)}:
        due = [*nudges.just_after(mentee, subject, wall, nudges.DAY), *due]  # merged into what is late
    over = [] if asked_after else [s for s, at in mentee.snoozed.items() if at <= turn.now]
    for subject in over:
        due.append(Occurrence(subject, nudges.SNOOZED, wall, mentee.told.get(subject, wall)))
        del mentee.snoozed[subject]
        due += nudges.just_after(mentee, subject, wall)
    said = _kept(turn, due)
    if not said:
        return []
    for occurrence in said:
        if occurrence.subject == nudges.CHECKIN:
            checkins.asked(mentee, wall, again=occurrence.kind == nudges.SNOOZED)
    if ceiling.counts(said):
        ceiling.note(mentee, turn.today)
    last = min([nudges.next_quiet(mentee, wall), nudges.starts(mentee), *(_expires(turn, o) for o in said)])
    told = tuple(o for o in due if any(o.subject == s.subject for s in said))
    return [*_replaced(turn, told), _message(turn, said, told, last)]


def _replaced(turn: Turn, told: tuple[Occurrence, ...]) -> list[Clear]:
    """What was said of the same before loses its buttons: there is one place to answer. Not looked for where nothing
    has been said yet; a question about a missed check-in stands for the check-in too, and the next one for both. An
    earlier time of what repeats may still be noted."""
    since = turn.mentee.since
    again = {o.subject for o in told if o.kind == nudges.SNOOZED or o.before != since.get(o.subject)}
    weekly = {nudges.CHECKIN, nudges.MISSED}
    if weekly & {o.subject for o in told} and turn.mentee.unanswered:
        again |= weekly
    return [Clear(subject, LASTING | RECORD) for subject in sorted(again)]


def _kept(turn: Turn, due: list[Occurrence]) -> list[Occurrence]:
    """The latest of each subject that is not past its use; the history says what became of the others."""
    latest = {o.subject: o for o in due}
    kept: list[Occurrence] = []
    for occurrence in due:
        if latest[occurrence.subject] is not occurrence:
            became = "nudge-merged"
        elif _expires(turn, occurrence) <= turn.wall:
            became = "nudge-expired"
        elif occurrence.kind == ONCE_AFTER and _answered(turn, occurrence):
            became = "nudge-merged"
        else:
            became = "nudge-told-late" if late(turn, occurrence) else "nudge-told"
            kept.append(occurrence)
        turn.mentee.history.append(Entry(turn.now, occurrence.subject, became, occurrence.kind))
    return kept


def _answered(turn: Turn, occurrence: Occurrence) -> bool:
    """Whether a check-in held since a step's day has asked whether it is done: who has just said no is not asked how it
    went the next morning."""
    step = turn.mentee.plan.step(occurrence.subject)
    held = turn.mentee.plan.checkins()[-1:]
    if step is None or step.when is None or not held or held[0].day is None:
        return False
    return step.when <= held[0].day and occurrence.planned.date() - held[0].day <= nudges.DAY


def _expires(turn: Turn, occurrence: Occurrence) -> datetime:
    return nudges.expires(occurrence, nudges.deadline(turn.mentee, occurrence.subject))


def _message(turn: Turn, said: list[Occurrence], told: tuple[Occurrence, ...], last: datetime) -> Tell:
    """One message for all: a line each; buttons for the one, or a button each that opens these."""
    rows: Rows
    if len(said) == 1:
        phrases, rows = in_full(turn, said[0]), rows_of(turn, said[0])
    else:
        phrases = (Phrase("reminder-several", {"n": len(said)}), *(line(turn, occurrence) for occurrence in said))
        rows = tuple(open_row(turn, occurrence.subject) for occurrence in said)
    not_after = nudges.instant(turn.mentee, last) if last != datetime.max else None
    return Tell(phrases, rows, occurrences=told, not_after=not_after)
