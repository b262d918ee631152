"""What is asked for at a question that it does not answer: what was told before, a step more where a day is asked for,
and any order at "What came of it?" (COACHING 6.10). The question is put again after it."""

from __future__ import annotations

import re

from dialogs.edit.adding import asks_for_step
from dialogs.edit.asked import goal_change, goal_wish, step_change
from dialogs.edit.remembering import step_more
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message
from dialogs.engine.hearing import could_read
from dialogs.engine.meaning import is_typed
from dialogs.engine.walk import Open
from dialogs.menu.asked_for import asked_for as named
from dialogs.move.unnamed import move_it
from dialogs.rest.holidays import going_away
from dialogs.rest.lengths import rest_wished
from dialogs.settings.when import hours_wanted
from dialogs.settings.wishes import setting
from dialogs.showing.told_before import told_before, what_it_means
from dialogs.understanding.asking_for import asked_for, asks_for_something
from dialogs.understanding.text import fold

LONGEST = 120  # characters: more tell a story
CHANGES = ("move", "edit-step", "edit-goal", "evidence")  # dialogs in which a step more is no answer
_CHANGES = re.compile(
    r"(?:move|postpone|push|shift|reschedule|delay|change|drop|remove|cancel|rename|reword|put off|"
    r"(?:muev|mov|pas|aplaz|posterg|retras|adelant|cambi|quit|borr|cancel|elimin|correl|sac)(?:a|e|ar|er)(?:me|lo|la)?|"
    r"pospon(?:e|er)?)\b"
)
_TOLD = re.compile(r"\b(?:was|were|said|told|got|had|did|offered|fue|era|dijo|dijeron|estuvo|hice|tuve)\b")
HEARS = (going_away, hours_wanted, setting, goal_wish, step_change, move_it)  # in this order


def meanwhile(turn: Turn, message: Message) -> list[Command] | None:
    """None where it may be an answer to what is open, and where nothing is open."""
    if (said := goal_change(turn, message)) is not None:
        return said
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if not frame or not place or is_typed(turn, place, message):
        return None
    if (known := _known(turn, place, message)) is not None:
        return known
    if frame.dialog not in CHANGES:
        return None
    if asks_for_step(message.text):
        return step_more(turn, message)
    if frame.dialog == "evidence" and (name := named(message.text)) and (command := turn.coach.commands.get(name)):
        return command(turn)
    if frame.dialog != "evidence" or not _orders(turn, message.text):
        return None
    said = next((said for hears in HEARS if (said := hears(turn, message)) is not None), None)
    turn.moved = turn.moved or said is not None
    return said


def _known(turn: Turn, place: Open, message: Message) -> list[Command] | None:
    """What was told before, or what a word of the coach's means; a page of their own says what it likes."""
    if place.question.verbatim or not turn.mentee.consented or not could_read(turn, message):
        return None
    said = told_before(turn, message)
    said = what_it_means(turn, message) if said is None else said
    turn.moved = turn.moved or said is not None
    return said


def _orders(turn: Turn, text: str) -> bool:
    """By its verb: what came of a step is told, not asked for."""
    wishes = rest_wished(text, *turn.calendar)
    asked = asked_for(text)
    if _TOLD.search(fold(text)):
        return False
    return len(text) <= LONGEST and (wishes or asks_for_something(asked) or bool(_CHANGES.match(fold(asked))))
