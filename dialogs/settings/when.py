"""When the coach writes, where somebody asks for it or says when it must not: the hours as they are, and another one
offered. With no question open it is asked for at once; else a tap does, and what is open goes on."""

from __future__ import annotations

import re
from dataclasses import replace

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, Tell, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.meaning import is_typed
from dialogs.engine.opened import with_words
from dialogs.engine.questions import Opening
from dialogs.nudges import later_rest, resting
from dialogs.rest.taking import later_told
from dialogs.settings.hours import hour_wished
from dialogs.settings.nights import silence_wished
from dialogs.understanding.crisis import Need
from dialogs.understanding.hours_meant import hours_meant
from dialogs.understanding.text import squeezed

_BACK = re.compile(  # of the coach, while it rests
    r"(?:and |so |y )?(?:when (?:do|will|are) (?:you|u) (?:be |come |coming )?back|until when(?: are you quiet)?|"
    r"cuando (?:volves|vuelves|vas a volver|regresas|volveras)|hasta cuando(?: estas callad[oa])?)"
)
OF_ITS_OWN = ("welcome", "settings")  # dialogs in which an hour is an answer


def hours_wanted(turn: Turn, message: Message) -> list[Command] | None:
    """With no question open; None where it is about something else."""
    still = rests(turn)
    if (still or later_rest(turn.mentee)) and _BACK.fullmatch(squeezed(message.text, 40)):
        return [still or later_told(turn)]
    if turn.once(hours_meant, message.text) is None or silence_wished(message.text) is not None:
        return None
    if still:
        return [still]
    hours = hour_wished(message.text)
    if not hours:
        return [Tell((_now(turn),)), *other_hour(turn, "menu")]
    return with_words(turn, other_hour(turn, "menu"), replace(message, text=f"{hours[0]:%H:%M}"), "settings")


def hours_asked(turn: Turn, messages: tuple[Message, ...]) -> list[Command] | None:
    """In the middle of something, which then is put again; None where it may be an answer: that they work at night is
    part of a story."""
    frame, (message, *more) = turn.mentee.live, messages
    place = turn.way(frame).open if frame else None
    if more or not frame or not place or frame.dialog in OF_ITS_OWN or frame.early or turn.mentee.paused:
        return None
    passes = turn.coach.dialogs[frame.dialog].yields(message.text) or turn.once(hours_meant, message.text) in (
        None,
        "nights",
    )
    if passes or message.kind != "text" or turn.need(message.text) is Need.SIGNS or is_typed(turn, place, message):
        return None
    turn.moved = True
    return [hours_told(turn)]


def hours_told(turn: Turn) -> Command:
    """The hours, and a tap to another one."""
    if still := rests(turn):
        return still
    return Tell((_now(turn),), ((Button(subject_data("menu", "other-hour"), Phrase("settings-hours.change")),),))


def rests(turn: Turn) -> Tell | None:
    """In a rest it is its end that is asked for: "when do you come back?"."""
    until = resting(turn.mentee, turn.now)
    return tell("rest.still", until=until, today=turn.today) if until else None


def other_hour(turn: Turn, subject: str) -> list[Command]:
    """A tap: at what hour reminders come instead."""
    return open_frame(turn, Opening("settings", facts={"field": "hour"}))


def _now(turn: Turn) -> Phrase:
    mentee = turn.mentee
    args = {"hour": mentee.hour, "from": mentee.quiet_from, "to": mentee.quiet_to}
    return Phrase("settings-hours", {**args, "never-quiet": mentee.quiet_from == mentee.quiet_to})
