"""What can be tapped under the question about a missed check-in, and under the offer after two (COACHING 6.7)."""

from __future__ import annotations

from datetime import timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Clear, Command, Phrase, Rows, tell
from dialogs.engine.remembered import remembered
from dialogs.nudges.checkins import CHECKIN, MISSED, OFFER, held, hours

FORTNIGHT = 2  # weeks
VERBS = {MISSED: (("checkin", "leave-it"), ("fortnightly",)), OFFER: (("fortnightly",), ("rest",), ("fresh",))}


def rows(subject: str, weeks: int = 1) -> Rows:
    """Who has them every two weeks already is not offered that."""
    offered = [[verb for verb in row if verb != "fortnightly" or weeks < FORTNIGHT] for row in VERBS[subject]]
    return tuple(
        tuple(Button(subject_data(subject, verb), Phrase(f"checkin-silence.{verb}")) for verb in row)
        for row in offered
        if row
    )


def leave_it(turn: Turn, subject: str) -> list[Command]:
    """This one is let pass, and nothing is owed."""
    turn.mentee.unanswered = []
    return [Clear(MISSED), *_next(turn, "checkin-left")]


def fortnightly(turn: Turn, subject: str) -> list[Command]:
    """Every second week, counted from the latest day that there was one to hold."""
    mentee = turn.mentee
    with remembered(turn, "settings", "checkin_weeks", field="weeks"):
        mentee.checkin_weeks = FORTNIGHT
    held(mentee, turn.today - timedelta(days=(turn.today.weekday() - mentee.slot_day) % 7))
    return _next(turn, "checkin-fortnightly")


def _next(turn: Turn, key: str) -> list[Command]:
    told = turn.mentee.told.get(CHECKIN, turn.wall)
    following = next(hours(turn.mentee, max(told, turn.wall)), turn.wall)
    return [tell(key, date=following.date(), time=following.time(), today=turn.today)]


TAPS = {"leave-it": leave_it, "fortnightly": fortnightly}
