"""What the mentee has asked to be asked: a question a day for the journal, and "shall we look again?" after a "not yet"
at the gate to Preparation (COACHING 4.7, 6.1, 6.11). And how they are, once, some days after signs of crisis (1.10)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from dialogs.mentee import Mentee
from dialogs.nudges.wall import DAY
from dialogs.plan import CHOSEN

JOURNAL, READY, AGAIN = "journal", "ready", "again"
DAILY, GO_ON = "daily", "go-on"  # whether the question of the day is to go on
CONVERSATION, ASKED_AFTER = "conversation", "asked-after"
PATIENCE = 5 * DAY  # with a question each and no page: then it is asked whether to go on, once
REST = timedelta(hours=72)  # after signs of crisis
FRESH = timedelta(hours=14)  # so long the question of a day is of use: till the morning after an evening


def wanted(mentee: Mentee) -> list[str]:
    """Nobody is asked again about a goal that has been planned meanwhile."""
    waits = mentee.ask_again and any(goal.state == CHOSEN for goal in mentee.plan.goals())
    after = [CONVERSATION] if mentee.paused == "crisis" else []
    return [*after, *([JOURNAL, DAILY] if mentee.journal_prompt else []), *([READY] if waits else [])]


def prompts(mentee: Mentee, told: datetime) -> Iterator[tuple[datetime, str]]:
    """Each day's, until it is to be asked whether to go on; none on a day that has a page already, nor before one."""
    if mentee.journal_prompt is None:
        return
    written = _written(mentee)
    first = _answered(mentee, told)
    day = max(told.date(), max(written, default=date.min))
    while day <= first + PATIENCE:
        if day not in written:
            yield datetime.combine(day, mentee.journal_prompt), JOURNAL
        day += DAY


def go_on(mentee: Mentee, told: datetime) -> Iterator[tuple[datetime, str]]:
    """The day after the last question that was let pass; then there are none until there is an answer or a page
    (COACHING 6.7)."""
    if mentee.journal_prompt:
        yield datetime.combine(_answered(mentee, told) + PATIENCE + DAY, mentee.journal_prompt), GO_ON


def _written(mentee: Mentee) -> set[date]:
    """The days that have a page."""
    return {page.at.astimezone(mentee.tz).date() for page in mentee.plan.journal() if page.at}


def _answered(mentee: Mentee, told: datetime) -> date:
    """The latest day with a page, or on which the questions began, or were to go on."""
    return max(mentee.since.get(DAILY, told).date(), max(_written(mentee), default=date.min))


def asked_after(mentee: Mentee) -> Iterator[tuple[datetime, str]]:
    if CONVERSATION in mentee.since:
        yield mentee.since[CONVERSATION] + REST, ASKED_AFTER


def again(mentee: Mentee) -> Iterator[tuple[datetime, str]]:
    if mentee.ask_again:
        yield datetime.combine(mentee.ask_again, mentee.hour), AGAIN
