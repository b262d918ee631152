"""What words, photos and places mean that come with no question open (COACHING 6.10, 6.11; travel)."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs.edit import adding
from dialogs.edit.asked import step_change
from dialogs.edit.choosing import add_step
from dialogs.ending.unasked import goal_reached
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.engine.taking import take_words
from dialogs.journal.prompts import answering, said_to_go_on
from dialogs.journal.questions import LED
from dialogs.menu.asked_for import asked_for, says_goodbye, thanks
from dialogs.move.unnamed import move_it
from dialogs.nudges.wanted import FRESH, JOURNAL
from dialogs.reminder.answering import answering as to_reminder
from dialogs.rest.holidays import going_away
from dialogs.setback.unasked import no_came
from dialogs.settings.travel import elsewhere
from dialogs.settings.when import hours_wanted
from dialogs.settings.wishes import setting
from dialogs.stuck.unasked import for_help


def unasked(turn: Turn, message: Message) -> list[Command] | None:
    """None where nothing is meant by it that could be told."""
    text = message.text
    if message.spot:
        return _answered(turn, Opening("settings", facts={"field": "place"}), message)
    if LED.match(text):
        return _answered(turn, Opening("journal"), message)
    if adding.LED.match(text):
        said = add_step(turn, "menu")
        return _taken(turn, said, message)
    if thanks(text):
        return [tell("engine-welcome")]
    if says_goodbye(text):
        return [tell("engine-goodbye")]
    if (name := asked_for(text)) and (command := turn.coach.commands.get(name)):
        return command(turn)
    for hears in (said_to_go_on, goal_reached, going_away, no_came, elsewhere, hours_wanted, setting):
        if (meant := hears(turn, message)) is not None:
            return meant
    if (changed := step_change(turn, message)) is not None:
        return changed
    if (moved := move_it(turn, message)) is not None:
        return moved
    if asked := prompted(turn):
        return _answered(turn, answering(turn, asked.date()), message)
    helped = for_help(turn, message)
    return to_reminder(turn, message) if helped is None else helped


def prompted(turn: Turn) -> datetime | None:
    """The wall time of the question of the day, while it is fresh and has no answer."""
    mentee = turn.mentee
    told = mentee.told.get(JOURNAL)
    if told is None or told == mentee.since.get(JOURNAL) or not timedelta() <= turn.wall - told < FRESH:
        return None
    asked_at = told.replace(tzinfo=mentee.tz)
    return None if any(page.at and page.at >= asked_at for page in mentee.plan.journal()) else told


def _answered(turn: Turn, opening: Opening, message: Message) -> list[Command]:
    return _taken(turn, open_frame(turn, opening), message)


def _taken(turn: Turn, said: list[Command], message: Message) -> list[Command]:
    """What is open now has been said already."""
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if frame and place:
        take_words(turn, frame, place, (message,))
    return said
