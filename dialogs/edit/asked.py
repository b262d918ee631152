"""A change asked for in free words: of the goal wherever it comes, of a step with no question open (COACHING 6.10)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from dialogs.edit.choosing import change, changeable
from dialogs.edit.days_wished import goal_moved, moved_to, repeated, rhythm_in, shift_in
from dialogs.edit.goal_wishes import asks_for_other_words, goal_ended, says_its_day, to_change_goal, wants_new_goal
from dialogs.edit.kept import kept
from dialogs.edit.orders import clauses, in_order, weighs
from dialogs.edit.renaming import just_changed, renamed, renamed_it
from dialogs.edit.step import RHYTHMS
from dialogs.edit.wishes import (
    LONGEST,
    Steps,
    day_at_place,
    day_moved_to,
    drops_by_place,
    exchanged,
    moved_by_others,
    moves_by_place,
    named,
    to_drop,
    to_reword,
    to_swap,
)
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Notice, Phrase, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.hearing import revise
from dialogs.engine.opened import open_with
from dialogs.engine.questions import Opening
from dialogs.engine.storing import go_back
from dialogs.plan import OPEN, Goal, Step
from dialogs.reminder.answering import told_last
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.order_verbs import may_be_told
from dialogs.understanding.plan_places import place_named
from dialogs.understanding.rejection import tells_of_a_no
from dialogs.understanding.taken_back import taken_back
from dialogs.understanding.text import clean, fold, words
from dialogs.understanding.wording import i_will
from dialogs.which.questions import which_one

OFFERED = 4  # steps
FEW = 4  # words of a day
TOGETHER = 2  # wishes in one message
BESIDE_A_DAY = 1  # words
WHICH = "which"  # the dialog that asks which step is meant: one at a time
_OF_THE_GOAL = re.compile(r"\b(?:goals?|metas?|objetivos?)\b")
BY = re.compile(r"(?:by|until|for|in|para|hasta|en)\b", re.IGNORECASE)


def goal_change(turn: Turn, message: Message) -> list[Command] | None:
    """In a talk about a goal that is being made, its first question again; else the one goal, or which."""
    words, live = to_change_goal(message.text), turn.mentee.live
    if words is None or (live and live.dialog == "preparation" and says_its_day(words)):
        return _moved_in_its_talk(turn, message)
    if (again := _in_its_talk(turn, message, words)) is not None:
        return again
    mentee = turn.mentee
    goals = [goal for goal in changeable(mentee.plan) if goal.under_way] or changeable(mentee.plan)
    if not goals:
        return None
    sorry: list[Command] = [tell("edit-goal-lost")] if tells_of_a_no(message.text) else []
    if len(goals) > 1:
        return [*sorry, *change(turn)]
    facts = {"operation": "reword"} if words or asks_for_other_words(message.text) else {}
    by = read_deadline(words, *turn.calendar)
    if BY.match(words) and (by.offers or by.hints) and len(words.split()) <= FEW:  # "quiero que sea para agosto"
        return [*sorry, *_due(turn, goals[0], replace(message, text=words))]
    if by.date and not by.rest.strip():  # "change my goal to June"
        return [*sorry, *_due(turn, goals[0], replace(message, text=words))]
    proposed = {"proposed": i_will(words, mentee.language)} if words else {}
    return [*sorry, *open_frame(turn, Opening("edit-goal", goals[0].id, {**facts, **proposed}))]


def goal_wish(turn: Turn, message: Message) -> list[Command] | None:
    """With no question open: another day for the goal, or another goal."""
    plan = turn.mentee.plan
    if wants_new_goal(message.text):
        return change(turn)
    ended, under = goal_ended(message.text), [goal for goal in changeable(plan) if goal.state == OPEN]
    if ended and under:
        opening = Opening("edit-goal", under[0].id, {"operation": ended})
        return open_frame(turn, opening) if len(under) == 1 else change(turn)
    day = goal_moved(message.text)
    goals = [goal for goal in changeable(plan) if goal.by]
    if day is None or not goals:
        return None
    if len(goals) > 1:
        return change(turn)
    shift, by = shift_in(day), goals[0].by
    words = (by + shift).isoformat() if shift and by else day
    return _due(turn, goals[0], replace(message, text=words))


def _due(turn: Turn, goal: Goal, day: Message) -> list[Command]:
    """Another date for the goal; without words it is asked for."""
    opening = Opening("edit-goal", goal.id, {"operation": "date"})
    return open_with(turn, opening, day) if day.text else open_frame(turn, opening)


def step_change(turn: Turn, message: Message) -> list[Command] | None:
    """Dropped, moved, in a rhythm or in other words; named by its words or by its place. What is taken back in the same
    breath names the step, and what is said then is done: "drop the course. actually no, make it weekly"."""
    if weighs(message.text):
        return None
    steps = _steps(turn)
    if stays := kept(message.text, steps):
        return _kept(turn, *stays, message)
    back = taken_back(message.text)
    if back and (step := _spoken_of(turn, back[0])):
        return _changed(turn, replace(message, text=back[1]), step)
    if back or _may_be_told(message.text, steps):
        return None
    said = _changed(turn, replace(message, text=in_order(message.text)), None)
    return _each(turn, message) if said is None else said


def _may_be_told(text: str, steps: Steps) -> bool:
    """ "Saque la cita", where that is the step: it is done, and an accent is missing."""
    stem, step = may_be_told(fold(clean(text, LONGEST)).strip(" ¡¿")), named(text, steps)
    return bool(stem and step) and stem in {word[: len(stem)] for word in words(dict(steps)[step or ""])}


def _each(turn: Turn, message: Message) -> list[Command] | None:
    """The wishes that stand among other words, or beside one another; what the first opens is on top."""
    opened = list[list[Command]]()
    for said in reversed(clauses(message.text)[:TOGETHER]):
        live = turn.mentee.live
        done = _changed(turn, replace(message, text=said), None) if not live or live.dialog != WHICH else None
        opened = [done, *opened] if done is not None else opened
    return [command for commands in opened for command in commands] if opened else None


def _changed(turn: Turn, message: Message, it: Step | None) -> list[Command] | None:
    """`it` is what "it" means, where that is known."""
    text, steps = message.text, _steps(turn)
    if (called := _called(turn, text, steps)) is not None:
        return called
    if (reworded := to_reword(text)) and not _is_a_day(turn, reworded[1]):
        what, new, gone = reworded
        if by_place := place_named(what):
            return _at(turn, by_place, lambda step: _reworded(turn, step, new, gone))
        found = turn.mentee.plan.step(named(what, steps) or "")
        return _reworded(turn, found, new, gone) if found else None
    if (other := exchanged(text, steps)) and not _is_a_day(turn, other[1]):
        found = turn.mentee.plan.step(other[0])
        return _reworded(turn, found, other[1], "") if found else None
    if (there := day_at_place(text)) and (not there[1] or _is_a_day(turn, there[1])):
        return _at(turn, there[0], lambda step: _moved(turn, step.id, there[1], message))
    if swapped := to_swap(text, steps):
        return open_frame(turn, Opening("edit-step", swapped[0], {"operation": "reword", "proposed": swapped[1]}))
    if step := to_drop(text, steps):
        return open_frame(turn, Opening("edit-drop", step))
    if place := drops_by_place(text):
        return _at(turn, place, lambda step: open_frame(turn, Opening("edit-drop", step.id)))
    day = replace(message, text=day_moved_to(text))
    if place := moves_by_place(text):
        return _at(turn, place, lambda step: open_with(turn, Opening("move", step.id), day))
    if moved := moved_to(text, steps, *turn.calendar):
        return _moved(turn, *moved, message)
    if step := moved_by_others(text, steps):
        return open_with(turn, Opening("move", step), day)
    if often := repeated(text, steps, *turn.calendar):
        return _repeated(turn, often[0] or (it.id if it else ""), replace(message, text=often[1]))
    return None


def _called(turn: Turn, text: str, steps: Steps) -> list[Command] | None:
    """Another name for a step; "call it …" is of the one that was just added or changed."""
    found = renamed(text)
    if found is None:
        new, step = renamed_it(text), just_changed(turn)
        return _reworded(turn, step, new, "") if step and new is not None and not _is_a_day(turn, new) else None
    what, new = found
    if _is_a_day(turn, new):
        return None
    if place := place_named(what):
        return _at(turn, place, lambda step: _reworded(turn, step, new, ""))
    step = turn.mentee.plan.step(named(what, steps) or "")
    return _reworded(turn, step, new, "") if step else None


def _is_a_day(turn: Turn, said: str) -> bool:
    """Nothing but a day, a rhythm, or by how much: no words for a step."""
    found = read_deadline(said, *turn.calendar)
    dated = found.date or found.offers or found.past or found.hints or found.repeats
    return bool(said) and (len(found.rest.split()) <= BESIDE_A_DAY if dated else shift_in(said) is not None)


def _steps(turn: Turn) -> list[tuple[str, str]]:
    return [(step.id, step.title) for step in turn.mentee.plan.steps() if step.state == OPEN]


def _spoken_of(turn: Turn, text: str) -> Step | None:
    return turn.mentee.plan.step(named(text, _steps(turn)) or "")


def _moved(turn: Turn, id: str, day: str, message: Message) -> list[Command]:
    """By so much from the day that it has; to the day that was said; else to one that is asked for."""
    step, shift = turn.mentee.plan.step(id), shift_in(day)
    opening = Opening("move", id)
    if shift and step and step.when:
        day = max(step.when + shift, turn.today).isoformat()
    elif sure := read_deadline(day, *turn.calendar).date:
        day = sure.isoformat()
    return open_with(turn, opening, replace(message, text=day)) if day else open_frame(turn, opening)


def _kept(turn: Turn, id: str, rest: str, message: Message) -> list[Command]:
    """As it is, or in a rhythm."""
    rhythm, _ = rhythm_in(rest, *turn.calendar)
    if rhythm:
        return _often(turn, id, replace(message, text=rhythm))
    return [tell("edit-drop-sure.kept", step=dict(_steps(turn))[id])]


def _repeated(turn: Turn, id: str, rhythm: Message) -> list[Command] | None:
    """In a rhythm; where it may be any step, they say which."""
    steps = [step for step in turn.mentee.plan.steps() if step.state == OPEN]
    last = [step for step in steps if step.id in told_last(turn)]
    found = id or next((one[0].id for one in (last, steps) if len(one) == 1), "")
    if not found:
        rows = [Button(subject_data(f"{step.id}/{rhythm.text}", "often-to"), step.title) for step in steps[:OFFERED]]
        return which_one(turn, Phrase("reminder-which"), rows) if rows else None
    return _often(turn, found, rhythm)


def often_to(turn: Turn, subject: str) -> list[Command]:
    """A tap on one of several: the rhythm was said before it."""
    id, _, rhythm = subject.rpartition("/")
    step = turn.mentee.plan.step(id)
    if step is None or step.state != OPEN or rhythm not in RHYTHMS:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    return _often(turn, id, Message(0, rhythm, turn.now))


def _often(turn: Turn, id: str, rhythm: Message) -> list[Command]:
    return open_with(turn, Opening("edit-step", id, {"operation": "often"}), rhythm)


def _moved_in_its_talk(turn: Turn, message: Message) -> list[Command] | None:
    """Another day for the goal that is being planned: no step."""
    frame, day = turn.mentee.live, goal_moved(message.text)
    if not day or frame is None or frame.dialog != "preparation" or "by" not in frame.answers:
        return None
    if not _OF_THE_GOAL.search(fold(message.text)) or read_deadline(day, *turn.calendar).date is None:
        return None
    return revise(turn, frame, "by", (replace(message, text=day),))


def _in_its_talk(turn: Turn, message: Message, words: str) -> list[Command] | None:
    """While a goal is being planned its words are an answer there; before it is said there is none to change."""
    frame = turn.mentee.live
    if frame is None or frame.dialog != "preparation" or "goal" not in frame.answers:
        return None
    if words:
        return revise(turn, frame, "goal", (replace(message, text=words),))
    go_back(turn, frame, "goal")
    return []


def _reworded(turn: Turn, step: Step, new: str, gone: str) -> list[Command]:
    """Its words, with what was asked for to be said yes to."""
    words = i_will(new, turn.mentee.language) if new else _without(step.title, gone)
    return open_frame(turn, Opening("edit-step", step.id, {"operation": "reword", "proposed": words}))


def _without(title: str, gone: str) -> str:
    """The title without these words; empty where they are not in it."""
    if not gone:
        return ""
    left, n = re.subn(rf"[\s,;]*(?<!\w){re.escape(gone)}(?!\w)", "", title, count=1, flags=re.IGNORECASE)
    return " ".join(left.split()).strip(" ,;.") if n else ""


def _at(turn: Turn, place: int, act: Callable[[Step], list[Command]]) -> list[Command] | None:
    """The step at this place: of several goals that of the one which was just spoken of, else they say which."""
    there = turn.mentee.plan.at_place(place)
    spoken_of = {step.goal for subject in told_last(turn) if (step := turn.mentee.plan.step(subject))}
    there = [step for step in there if step.goal in spoken_of] or there
    if len(there) < 2:
        return act(there[0]) if there else None
    return which_one(
        turn, Phrase("reminder-which"), [Button(subject_data(step.id, "edit"), step.title) for step in there]
    )
