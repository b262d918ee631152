"""Something is done, reached, dropped, or open again (COACHING 6.2, 6.9)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from dialogs.edit.wishes import named
from dialogs.engine.coach import Turn
from dialogs.engine.events import Clear, Command, Message, Notice, Phrase, Rows, Tell, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.outcome import write
from dialogs.engine.questions import Opening
from dialogs.engine.spoken import short
from dialogs.mentee import Frame
from dialogs.nudges.repeating import upcoming
from dialogs.plan import DONE, DROPPED, OPEN, Entry, Milestone, Step
from dialogs.reminder.buttons import one_row
from dialogs.reminder.repeats import kept_lately, kept_now, unkept
from dialogs.showing.today import can_be_done
from dialogs.understanding.denying import denied
from dialogs.understanding.done import match_done
from dialogs.understanding.tick_back import not_so, takes_tick_back
from dialogs.understanding.undoing import unticks
from dialogs.understanding.wording import bare

RIGHT_AFTER = timedelta(minutes=10)
JUST_NOW = timedelta(hours=1)
EVIDENCE = "evidence"  # the dialog that asks what came of it


def done(turn: Turn, subject: str) -> list[Command]:
    """Praise that names the step and the effort; what comes next; and, with no other talk open, what came of it."""
    step = turn.mentee.plan.step(subject)
    if step is None or step.state == DROPPED:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    if step.state == DONE:
        return [Notice(Phrase("reminder-already-done"))]
    if step.repeats:
        return kept_now(turn, step)
    end(turn, step, DONE)
    praise = Phrase("reminder-done", _praised(turn, step))
    left = [other for other in turn.mentee.plan.steps(step.goal) if other.state == OPEN]
    goal = turn.mentee.plan.goal(step.goal)
    if not left and goal and goal.state == OPEN:
        last = Phrase("reminder-all-done", {"goal": goal.title})
        return [Tell((praise, last), (*one_row(goal.id, "ending"), *one_row(subject, EVIDENCE, "undo")))]
    phrases, rows = (praise, *_following(turn, step, left)), _milestone_rows(turn, step)
    if EVIDENCE not in turn.coach.dialogs or turn.mentee.live:
        more = (EVIDENCE, "undo") if EVIDENCE in turn.coach.dialogs else ("undo",)
        return [Tell(phrases, (*rows, *one_row(subject, *more)))]
    return [Tell(phrases, (*rows, *one_row(subject, "undo"))), *open_frame(turn, Opening(EVIDENCE, subject))]


def undo(turn: Turn, subject: str) -> list[Command]:
    """COACHING 6.9: a wrong tick can be undone; with a button to tick it again."""
    row = turn.mentee.plan.rows.get(subject)
    if not isinstance(row, Step | Milestone) or row.state == OPEN:
        return [Notice(Phrase("reminder-is-open"))]
    write(turn, subject, "state", OPEN)
    write(turn, subject, "done_at", None)
    again = ("reached",) if isinstance(row, Milestone) else ("done", "move") if row.when else ("done",)
    return [Clear(subject), tell("reminder-undone", one_row(subject, *again), step=row.title)]


def ticked(turn: Turn) -> list[tuple[datetime, Step | Milestone]]:
    """What is done, and when it was ticked."""
    rows = (row for row in turn.mentee.plan.rows.values() if isinstance(row, Step | Milestone))
    return [(row.done_at, row) for row in rows if row.state == DONE and row.done_at]


def unticked(turn: Turn, message: Message, asked: str = "") -> list[Command] | None:
    """A tick of just now is taken back in words, "wait no, I only did half of it", or one that is named: "untick the
    CV". `asked`: of what it has just been asked what came of it."""
    what = unticks(message.text)
    if what and (one := named(what, [(row.id, row.title) for _, row in ticked(turn)])):
        return undo(turn, one)
    if (one := _denied(turn, message.text)) is not None:
        return undo(turn, one)
    right_after = not takes_tick_back(message.text)
    if right_after and not not_so(message.text):
        return None
    done = [(turn.mentee.wall(at), row.id) for at, row in ticked(turn)]
    at, last = max([*done, *kept_lately(turn)], default=(datetime.min, ""))
    asked = asked or (turn.yielded.about if turn.yielded else "")
    within = JUST_NOW if asked == last or not right_after else RIGHT_AFTER
    if turn.wall - at >= within:
        return None
    return unkept(turn, last) if "/" in last else undo(turn, last)


def _denied(turn: Turn, text: str) -> str | None:
    """What was ticked just now, and is said not to have been done: "en realidad no los mandé"."""
    language = turn.mentee.language
    deed = denied(text, language)
    lately = [(row.id, row.title) for at, row in ticked(turn) if turn.now - at < JUST_NOW] if deed else []
    return match_done(deed, lately, language, named=True) if lately else None


def drop(turn: Turn, subject: str) -> list[Command]:
    step = turn.mentee.plan.step(subject)
    if step is None or step.state != OPEN:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    end(turn, step, DROPPED)
    return [Tell((Phrase("reminder-dropped", {"step": step.title}),), one_row(subject, "undo"))]


def dropped(turn: Turn, subject: str) -> list[Command]:
    """A tap: kept as the dialog that asks would be, so that "undo" finds it as the latest change."""
    mentee, step = turn.mentee, turn.mentee.plan.step(subject)
    was_open = step is not None and step.state == OPEN
    said = drop(turn, subject)
    if step and was_open:
        mentee.frames_made += 1
        facts = {"subject": subject, "step": step.title}
        frame = Frame(mentee.frames_made, "edit-drop", subject, facts, touched=turn.wall, passing=True)
        mentee.finished = [*mentee.finished, frame]
    return said


def reached(turn: Turn, subject: str) -> list[Command]:
    """A milestone (COACHING 5.8)."""
    milestone = turn.mentee.plan.milestone(subject)
    if milestone is None or milestone.state == DROPPED:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    if milestone.state == DONE:
        return [Notice(Phrase("reminder-already-done"))]
    write(turn, subject, "state", DONE)
    write(turn, subject, "done_at", turn.now)
    turn.mentee.snoozed.pop(subject, None)
    turn.mentee.history.append(Entry(turn.now, subject, DONE))
    all_of = [one for one in turn.mentee.plan.milestones(milestone.goal) if one.state != DROPPED]
    goal = turn.mentee.plan.goal(milestone.goal)
    args = {
        "title": milestone.title,
        "number": sum(one.state == DONE for one in all_of),
        "count": len(all_of),
        "goal": goal.title if goal else "",
    }
    more = (EVIDENCE, "undo") if EVIDENCE in turn.coach.dialogs else ("undo",)
    return [Tell((Phrase("reminder-reached", args),), one_row(subject, *more))]


def end(turn: Turn, step: Step, state: str) -> None:
    write(turn, step.id, "state", state)
    write(turn, step.id, "done_at", turn.now if state == DONE else None)
    turn.mentee.snoozed.pop(step.id, None)
    turn.mentee.history.append(Entry(turn.now, step.id, state))


def _praised(turn: Turn, step: Step) -> dict[str, Any]:
    """What was in this step for them: an obstacle that was known, time made for it, a beginning, people asked."""
    steps = turn.mentee.plan.standing(step.goal)
    so_far = sum(one.state == DONE for one in steps)
    early = (step.when - turn.today).days if step.when else 0
    how = "plain"
    if step.obstacle:
        how = "obstacle"
    elif so_far == 1 and len(steps) > 1:
        how = "first"
    elif early > 0:
        how = "early"
    elif step.people:
        how = "people"
    return {
        "step": bare(step.title, turn.mentee.language),
        "how": how,
        "obstacle": short(step.obstacle, 80),
        "people": short(step.people, 80),
        "days": early,
        "so-far": so_far,
        "count": len(steps),
    }


def _following(turn: Turn, step: Step, left: list[Step]) -> tuple[Phrase, ...]:
    """The next thing on the way, of what can be done now."""
    if not left:
        return ()
    ready = [one for one in can_be_done(turn.mentee.plan)[0] if one.goal == step.goal]
    following = min(ready or left, key=lambda one: bool(one.repeats))  # what repeats has its own days
    when = following.when
    if when and following.repeats:
        when = upcoming(when, following.repeats, turn.today)
    args = {
        "next": following.title,
        "left": len(left),
        "day": "undated" if when is None else "past" if when < turn.today else "dated",
        "date": when or turn.today,
        "today": turn.today,
    }
    return (Phrase("reminder-next", args),)


def _milestone_rows(turn: Turn, step: Step) -> Rows:
    """With the last step of a milestone, that it may be reached."""
    plan = turn.mentee.plan
    milestone = plan.milestone(step.milestone)
    open_still = any(one.milestone == step.milestone and one.state == OPEN for one in plan.steps(step.goal))
    return one_row(milestone.id, "reached") if milestone and milestone.state == OPEN and not open_still else ()


TICKS: dict[str, Callable[[Turn, str], list[Command]]] = {
    "done": done,
    "undo": undo,
    "drop": dropped,
    "reached": reached,
}
