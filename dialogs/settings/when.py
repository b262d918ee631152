"""When the coach writes, where somebody asks for it or says when it must not: the hours as they are, and another one
offered. With no question open it is asked for at once; else a tap does, and what is open goes on."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, Tell, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.meaning import beside_the_answer
from dialogs.engine.opened import with_words
from dialogs.engine.questions import Opening
from dialogs.nudges import later_rest, resting
from dialogs.plan import OPEN
from dialogs.rest.taking import later_told
from dialogs.settings.hours import hour_wished, quiet_hours
from dialogs.settings.nights import silence_wished
from dialogs.settings.questions import day_name
from dialogs.understanding.hours_meant import hours_meant, only_asks_hours
from dialogs.understanding.text import fold, squeezed

_BACK = re.compile(  # of the coach, while it rests
    r"(?:and |so |y )?(?:when (?:do|will|are) (?:you|u) (?:be |come |coming )?back|until when(?: are you quiet)?|"
    r"cuando (?:volves|vuelves|vas a volver|regresas|volveras)|hasta cuando(?: estas callad[oa])?)"
)
_SPAN = re.compile(r"\b(?:from|between|desde|de|entre)\b.*\b(?:to|till|until|and|a|hasta|y)\b")
NEAR = timedelta(days=45)
OF_ITS_OWN = ("welcome", "settings")  # dialogs in which an hour is an answer


def hours_wanted(turn: Turn, message: Message) -> list[Command] | None:
    """With no question open; None where it is about something else."""
    still = rests(turn)
    if (still or later_rest(turn.mentee)) and _BACK.fullmatch(squeezed(message.text, 40)):
        return [still or later_told(turn)]
    if turn.once(hours_meant, message.text) is None or silence_wished(message.text) is not None:
        return None
    if (quiet := quiet_hours(message.text)) and quiet[0] < quiet[1] and _SPAN.search(fold(message.text)):
        return None  # "don't text me from 9 to 17"
    if still:
        return [still]
    hours = hour_wished(message.text)
    if not hours and only_asks_hours(message.text):
        return [hours_told(turn)]
    if not hours:
        return [Tell((_now(turn),)), *other_hour(turn, "menu")]
    return with_words(turn, other_hour(turn, "menu"), replace(message, text=f"{hours[0]:%H:%M}"), "settings")


def hours_asked(turn: Turn, messages: tuple[Message, ...]) -> list[Command] | None:
    """In the middle of something, which then is put again; None where it may be an answer: that they work at night is
    part of a story."""
    if turn.once(hours_meant, messages[0].text) in (None, "nights"):
        return None
    if beside_the_answer(turn, messages, OF_ITS_OWN) is None:
        return None
    turn.moved = True
    return [hours_told(turn)]


def hours_told(turn: Turn) -> Command:
    """The hours, and a tap to another one."""
    if still := rests(turn):
        return still
    other = Button(subject_data("menu", "other-hour"), Phrase("settings-hours.change"))
    return Tell((_now(turn, whole=True),), ((other,),))


def rests(turn: Turn) -> Tell | None:
    """In a rest it is its end that is asked for: "when do you come back?"."""
    until = resting(turn.mentee, turn.now)
    return tell("rest.still", until=until, today=turn.today) if until else None


def other_hour(turn: Turn, subject: str) -> list[Command]:
    """A tap: at what hour reminders come instead."""
    return open_frame(turn, Opening("settings", facts={"field": "hour"}))


def _now(turn: Turn, whole: bool = False) -> Phrase:
    """The hour of reminders; `whole`, which of them a step gets, the check-in, and when the next word comes."""
    mentee = turn.mentee
    comes = nudges.quiet_until(mentee, datetime.combine(turn.today, mentee.hour)).time()  # not in the quiet hours
    args: dict[str, Any] = {"hour": comes, "from": mentee.quiet_from, "to": mentee.quiet_to, "today": turn.today}
    planned = whole and any(goal.state == OPEN for goal in mentee.plan.goals())
    next_word = _next_word(turn) if planned else None
    args |= {"planned": planned, "rhythm": mentee.rhythm, "day": day_name(mentee.slot_day), "slot": mentee.slot}
    args |= {
        "weeks": mentee.checkin_weeks,
        "told": next_word is not None,
        "next": next_word.date() if next_word else "",
    }
    args["at"] = next_word.time() if next_word else ""
    return Phrase("settings-hours", {**args, "never-quiet": mentee.quiet_from == mentee.quiet_to})


def _next_word(turn: Turn) -> datetime | None:
    """Where something comes in the next weeks; much later it may have been moved a dozen times."""
    wake = nudges.wake(turn.mentee, turn.now)
    wall = turn.mentee.wall(wake) if wake else None
    return wall if wall and turn.wall < wall <= turn.wall + NEAR else None
