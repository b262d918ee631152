"""A change asked for in free words: of the goal wherever it comes, of a step with no question open (COACHING 6.10)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from dialogs.edit.choosing import change, changeable
from dialogs.edit.kept import repeated
from dialogs.edit.wishes import (
    asks_for_other_words,
    day_moved_to,
    drops_by_place,
    moves_by_place,
    named,
    to_change_goal,
    to_drop,
    to_move,
    to_reword,
)
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, Tell, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.hearing import revise
from dialogs.engine.questions import Opening
from dialogs.engine.storing import go_back
from dialogs.engine.taking import take_words
from dialogs.plan import OPEN, Step
from dialogs.reminder.answering import told_last
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.plan_places import place_named
from dialogs.understanding.rejection import tells_of_a_no
from dialogs.understanding.wording import i_will


def goal_change(turn: Turn, message: Message) -> list[Command] | None:
    """In a talk about a goal that is being made, its first question again; else the one goal, or which."""
    words = to_change_goal(message.text)
    if words is None:
        return None
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
    by = read_deadline(words, turn.today, mentee.language, mentee.country)
    if by.date and not by.rest.strip():  # "change my goal to June"
        said = open_frame(turn, Opening("edit-goal", goals[0].id, {"operation": "date"}))
        return [*sorry, *said, *_taken(turn, replace(message, text=words))]
    proposed = {"proposed": i_will(words, mentee.language)} if words else {}
    return [*sorry, *open_frame(turn, Opening("edit-goal", goals[0].id, {**facts, **proposed}))]


def step_change(turn: Turn, message: Message) -> list[Command] | None:
    """Dropped, moved, repeated, or in other words; named by its words or by its place."""
    text, plan = message.text, turn.mentee.plan
    steps = [(step.id, step.title) for step in plan.steps() if step.state == OPEN]
    if reworded := to_reword(text):
        what, new, gone = reworded
        if by_place := place_named(what):
            return _at(turn, by_place, lambda step: _reworded(turn, step, new, gone))
        found = plan.step(named(what, steps) or "")
        return _reworded(turn, found, new, gone) if found else None
    if (again := repeated(turn, message, steps)) is not None:
        return again
    if step := to_drop(text, steps):
        return open_frame(turn, Opening("edit-drop", step))
    if place := drops_by_place(text):
        return _at(turn, place, lambda step: open_frame(turn, Opening("edit-drop", step.id)))
    day = replace(message, text=day_moved_to(text))
    if step := to_move(text, steps):
        return [*open_frame(turn, Opening("move", step)), *_taken(turn, day)]
    if place := moves_by_place(text):
        return _at(turn, place, lambda step: [*open_frame(turn, Opening("move", step.id)), *_taken(turn, day)])
    return None


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
    rows = tuple((Button(subject_data(step.id, "edit"), step.title),) for step in there)
    return [Tell((Phrase("reminder-which"),), rows)]


def _taken(turn: Turn, message: Message) -> list[Command]:
    """What is open now has been answered with it already."""
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if frame and place:
        take_words(turn, frame, place, (message,))
    return []
