"""What is owed to a mentee by the dates in their plan (COACHING 6.1), reckoned anew, more simply than the coach does:
each word about a date is said, or the history says what became of it, or its reason ends before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from dialogs.mentee import Mentee
from dialogs.nudges import repeating
from dialogs.nudges.checkins import silent
from dialogs.nudges.wall import wall_of
from dialogs.plan import OPEN, Entry, Goal, Milestone, Step

DAY = timedelta(days=1)
WORDS = {  # days from the date, by rhythm
    "gentle": {"day-before": -1, "once-after": 1},
    "normal": {"week-before": -7, "day-before": -1, "on-the-day": 0, "once-after": 1},
    "close": {"week-before": -7, "day-before": -1, "on-the-day": 0, "once-after": 1},  # and half-way
}
FAR = 10  # days ahead, for a word a week before
SOON = timedelta(hours=26)  # a day itself, and what was asked for, wait for nothing but the night
SOMETIME = timedelta(days=16)  # the ceiling makes nothing wait longer
AGAIN = ("nudge-unsent", "nudge-withdrawn")  # what it told is owed again, where its reason lasts

Key = tuple[str, str, date]  # subject, kind, day


def held(mentee: Mentee, now: datetime) -> bool:
    """Whether nothing is to be said for a while."""
    put_off = mentee.held_until is not None and mentee.held_until > now
    return put_off or mentee.blocked or silent(mentee, wall_of(mentee, now)) or resting(mentee, now)


def resting(mentee: Mentee, now: datetime) -> bool:
    """By the mentee's wish, be it one for later whose day has come, or for three days after signs of crisis."""
    wall, back = wall_of(mentee, now), mentee.rest_back
    begun = mentee.rest_from is not None and mentee.rest_from <= wall.date()
    if begun and back is not None and wall < datetime.combine(back, mentee.hour):
        return True
    return any(until is not None and until > now for until in (mentee.rest_until, mentee.crisis_until))


def alive(mentee: Mentee, subject: str) -> bool:
    """Whether a row of the plan may be spoken of: open, its goal too, and waiting for nothing."""
    row = mentee.plan.rows.get(subject)
    if isinstance(row, Goal):
        return row.state == OPEN
    if not isinstance(row, Step | Milestone) or row.state != OPEN:
        return False
    goal = mentee.plan.goal(row.goal)
    before = [mentee.plan.step(id) for id in row.after] if isinstance(row, Step) else []
    return (goal is None or goal.state == OPEN) and not any(one and one.state == OPEN for one in before)


def words_of(mentee: Mentee, today: date) -> Iterator[tuple[Key, datetime]]:
    """Every word about a date, and what they asked to be asked in these days, with the wall time that it is for."""
    yield from _asked_for(mentee, today)
    for subject, row in mentee.plan.rows.items():
        if not isinstance(row, Step | Milestone | Goal) or not alive(mentee, subject):
            continue
        when = row.when if isinstance(row, Step) else row.by
        if when is None or (isinstance(row, Step) and row.repeats):
            continue
        set_at = mentee.since.get(subject)  # after a flight westward the wall shows again what it showed before then
        ahead = (when - set_at.date()).days if set_at else 0
        for kind, days in WORDS[mentee.rhythm].items():
            if kind != "week-before" or ahead > FAR:
                day = when + days * DAY
                at = datetime.combine(day, mentee.hour)
                if set_at is None or at > set_at:
                    yield (subject, kind, day), at


def _asked_for(mentee: Mentee, today: date) -> Iterator[tuple[Key, datetime]]:
    """Times of steps that repeat, but for those that were kept already; the journal's question on a day without a
    page, until five have been let pass, when it is asked once whether to go on."""
    near: list[date] = [today + n * DAY for n in range(-2, 3)]
    for step in (step for step in mentee.plan.steps() if alive(mentee, step.id)):
        first, goal = step.when, mentee.plan.goal(step.goal)
        if not step.repeats or first is None:
            continue
        kept = [one.day for one in mentee.plan.kept(step.id) if one.day]
        for day in (day for day in near if day >= first and not (goal and goal.by and day > goal.by)):
            before = repeating.latest(first, step.repeats, day - DAY) or first - DAY
            if repeating.latest(first, step.repeats, day) == day and not any(before < one <= day for one in kept):
                yield (step.id, "time", day), datetime.combine(day, mentee.hour)
    if mentee.journal_prompt:
        written = {page.at.astimezone(mentee.tz).date() for page in mentee.plan.journal() if page.at}
        set_at = mentee.since.get("daily")
        latest = max([*written, *([set_at.date()] if set_at else [])], default=today)
        for day in (day for day in near if day not in written and day >= max(written, default=day)):
            if day <= latest + 5 * DAY:
                yield ("journal", "journal", day), datetime.combine(day, mentee.journal_prompt)
        if (day := latest + 6 * DAY) in near:
            yield ("daily", "go-on", day), datetime.combine(day, mentee.journal_prompt)


class Ledger:
    def __init__(self) -> None:
        self._owed: dict[Key, datetime] = {}
        self._settled: set[Key] = set()
        self._free_since: datetime | None = None
        self._rhythm = ""

    def turn(self, mentee: Mentee, now: datetime, wall: datetime, told: bool, history: Iterable[Entry]) -> list[str]:
        """After a turn: what it left owed that it should not have. `told`: it told what was due."""
        planned = dict(words_of(mentee, wall.date()))
        changed, self._rhythm = mentee.rhythm != self._rhythm, mentee.rhythm
        lost = self._owed.keys() - planned.keys() if changed else set()  # which the new rhythm does not have
        for entry in (entry for entry in history if entry.what.startswith("nudge-")):
            if entry.what in AGAIN:
                for key in sorted(self._of(self._settled, entry), key=lambda key: key[2])[-1:]:
                    self._settled.remove(key)
                    self._owed |= {key: planned[key]} if key in planned else {}
                continue
            for key in self._of(planned | self._owed, entry):
                if (self._owed.get(key) or planned[key]).date() <= wall.date():
                    self._owed.pop(key, None)
                    self._settled.add(key)
        gone = [key for key in lost & self._owed.keys() if self._owed[key] <= wall and alive(mentee, key[0])]
        self._owed = {key: planned[key] for key in self._owed if key in planned}
        for key, at in planned.items():
            if key not in self._owed and key not in self._settled and at > wall:
                self._owed[key] = at
        if held(mentee, now):
            self._free_since = None
            return []
        self._free_since = self._free_since or wall
        missing = [*gone, *self._missing(mentee, now, wall, told)]
        return [f"{subject} {kind} of {day}" for (subject, kind, day) in missing]

    @staticmethod
    def _of(keys: Iterable[Key], entry: Entry) -> list[Key]:
        return [key for key in keys if key[:2] == (entry.subject, entry.words)]

    def _missing(self, mentee: Mentee, now: datetime, wall: datetime, told: bool) -> Iterator[Key]:
        assert self._free_since
        for key, at in self._owed.items():
            snoozed = mentee.snoozed.get(key[0])
            if snoozed and snoozed > now - DAY:
                continue
            patience = SOON if key[1] in ("on-the-day", "time", "journal") else SOMETIME
            if (told and at <= wall) or max(at, self._free_since) + patience < wall:
                yield key
