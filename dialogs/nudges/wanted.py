"""What the mentee has asked to be asked: a question a day for the journal, and "shall we look again?" after a "not yet"
at the gate to Preparation (COACHING 4.7, 6.1, 6.11). And how they are, once, some days after signs of crisis (1.10)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from dialogs.mentee import Mentee
from dialogs.nudges.wall import DAY
from dialogs.plan import CHOSEN

JOURNAL, READY, AGAIN = "journal", "ready", "again"
CONVERSATION, ASKED_AFTER = "conversation", "asked-after"
REST = timedelta(hours=72)  # after signs of crisis
FRESH = timedelta(hours=14)  # so long the question of a day is of use: till the morning after an evening


def wanted(mentee: Mentee) -> list[str]:
    """Nobody is asked again about a goal that has been planned meanwhile."""
    waits = mentee.ask_again and any(goal.state == CHOSEN for goal in mentee.plan.goals())
    after = [CONVERSATION] if mentee.paused == "crisis" else []
    return [*after, *([JOURNAL] if mentee.journal_prompt else []), *([READY] if waits else [])]


def prompts(mentee: Mentee, told: datetime) -> Iterator[tuple[datetime, str]]:
    """Each day's, without end; none on a day that has a page already."""
    if mentee.journal_prompt is None:
        return
    written = {page.at.astimezone(mentee.tz).date() for page in mentee.plan.journal() if page.at}
    day = told.date()
    while day.year < 9000:
        if day not in written:
            yield datetime.combine(day, mentee.journal_prompt), JOURNAL
        day += DAY


def asked_after(mentee: Mentee) -> Iterator[tuple[datetime, str]]:
    if CONVERSATION in mentee.since:
        yield mentee.since[CONVERSATION] + REST, ASKED_AFTER


def again(mentee: Mentee) -> Iterator[tuple[datetime, str]]:
    if mentee.ask_again:
        yield datetime.combine(mentee.ask_again, mentee.hour), AGAIN
