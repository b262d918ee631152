"""What must hold of the coach, whoever it talks to: looked at after each turn and at each message that comes."""

from __future__ import annotations

import traceback
from collections import Counter, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from bot.storage import Outgoing
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Event, Failed, Forget, Occurrence, Tell
from dialogs.engine.turn import take_turn
from dialogs.mentee import Mentee
from dialogs.nudges import CONVERSATION
from dialogs.nudges.retention import INACTIVE
from dialogs.plan import DONE, MOST_GOALS, OPEN, Goal, Milestone, Step
from dialogs.preparation.sequence import circle
from tests.dialogs.phone import the_coach
from tests.year.ledger import Ledger, alive, held, resting
from tests.year.person import Person
from tests.year.phone import Act

CEILINGS = {"gentle": 3, "normal": 5, "close": 7}  # COACHING 6.1
ELEVEN_MONTHS = timedelta(days=330)
ASKED_FOR = {"snoozed", "time", "journal", "go-on"}
GOES_ANYWAY = {"on-the-day", "checkin"}
STORY = 15  # events


@dataclass(frozen=True)
class Violation:
    number: int
    persona: str
    rule: str
    what: str
    at: datetime
    story: tuple[str, ...]


@dataclass
class Tally:
    """What is reported, of one person or of many."""

    turns: int = 0
    acts: int = 0
    replies: int = 0
    nudges: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    history: Counter[str] = field(default_factory=Counter)
    talks: Counter[str] = field(default_factory=Counter)
    worst: Counter[str] = field(default_factory=Counter)  # by rhythm: most unasked messages in seven local days


class Watch:
    """Of one person; the coach's turns go through it, and its messages."""

    def __init__(self, person: Person) -> None:
        self.person, self.tally = person, Tally()
        self.violations: list[Violation] = []
        self.mentee: Mentee | None = None
        self.last_act: datetime | None = None
        self.checkins = 0
        self._story: deque[str] = deque(maxlen=STORY)
        self._ledger = Ledger()
        self._told: set[tuple[str, str, date]] = set()
        self._unasked: list[date] = []
        self._nothing = False
        self._due_again = 0
        self._asked_at: date | None = None  # the latest day on which a check-in was asked for, held, or not due

    @property
    def there(self) -> bool:
        return self.person.phone.there

    # The turn

    def decide(self, mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        self.tally.turns += 1
        if isinstance(event, Failed):
            self._broken("fault", f"a turn failed: {event.reference}", now)
        try:
            commands = take_turn(the_coach(), mentee, event, now)
            question = self._open(mentee, now)
        except Exception:
            self._broken("fault", traceback.format_exc(limit=-4), now)
            raise
        self.mentee = mentee
        told = [command for command in commands if isinstance(command, Tell) and command.occurrences]
        if any(isinstance(command, Forget) for command in commands):
            self._broken("forgotten", "nobody asked for that", now)
        self.person.question = question
        self.person.met = mentee.consented and bool(mentee.zone)
        self.person.goals_open = sum(goal.under_way for goal in mentee.plan.goals())
        self.person.speaks = mentee.language
        if self.person.met:
            self._look(mentee, event, now, bool(told))
        return commands

    def _open(self, mentee: Mentee, now: datetime) -> tuple[str, str] | None:
        frame = mentee.live
        if frame is None or not mentee.consented:
            return None
        place = Turn(the_coach(), mentee, now).way(frame).open
        return (f"{frame.dialog}/{place.path.rpartition('.')[2]}", place.question.kind) if place else None

    def _look(self, mentee: Mentee, event: Event, now: datetime, told: bool) -> None:
        wall = now.astimezone(mentee.tz).replace(tzinfo=None)
        for entry in mentee.history:
            if entry.what.startswith("nudge-"):
                self.tally.history[entry.what] += 1
        for frame in mentee.finished:
            if frame.touched == wall or (frame.touched and frame.touched >= wall - timedelta(seconds=1)):
                self.tally.talks[frame.dialog] += 1
        for owed in self._ledger.turn(mentee, now, wall, told, mentee.history):
            self._broken("owed", f"neither said nor accounted for: {owed}", now)
        if mentee.journal_prompt is None:  # asked for anew, it is a new question
            self._told = {key for key in self._told if key[0] not in ("journal", "daily")}
        for wrong in plan_faults(mentee):
            self._broken("plan", wrong, now)
        self._checkins(mentee, now, wall.date())

    def _checkins(self, mentee: Mentee, now: datetime, today: date) -> None:
        """COACHING 6.5: none is forgotten for longer than the rhythm allows."""
        nothing = (
            held(mentee, now) or len(mentee.unanswered) > 1 or not any(g.state == OPEN for g in mentee.plan.goals())
        )
        latest = max(filter(None, (self._asked_at, mentee.checked)), default=None)
        before, self._nothing = self._nothing, nothing  # what lasted until now is seen only when it is over
        if before or nothing or latest is None:
            self._asked_at = today
        elif (today - latest).days > 7 * mentee.checkin_weeks + 16 and not mentee.snoozed.get("checkin"):
            self._broken("check-in", f"none asked for since {latest}", now)
            self._asked_at = today

    def woken(self, at: datetime | None, now: datetime) -> None:
        """After a turn: when the tick is to look again."""
        if at is not None and at <= now:
            self._due_again += 1
            if self._due_again > 3:
                self._broken("spins", "the tick finds something due that is never said", now)
        else:
            self._due_again = 0

    # What comes on the phone

    def came(self, row: Outgoing, method: str, params: Mapping[str, Any], now: datetime) -> int:
        nudge = row.call.lane == "nudge"
        if not method.startswith("edit"):
            self._told_story("<", _short(row, params), now)
            self.tally.nudges += nudge
            self.tally.replies += not nudge
        if nudge and method.startswith("send"):
            self._check(row.call.occurrences, now)
        id = self.person.phone.show(method, params, nudge)
        if not method.startswith("edit"):
            self.person.noticed(now)
        return id

    def _check(self, occurrences: Sequence[Occurrence], now: datetime) -> None:
        mentee = self.mentee
        assert mentee
        wall = now.astimezone(mentee.tz).replace(tzinfo=None)
        said = {one.subject: one.kind for one in occurrences}  # the latest of each
        # With a snooze, and with a word that is late, comes what is due later in the day.
        again = {one.subject for one in occurrences if one.kind == "snoozed" or one.planned.date() < wall.date()}
        self.tally.kinds.update(said.values())
        if quiet(mentee, wall):
            self._broken("quiet", f"said at {wall:%H:%M}, quiet from {mentee.quiet_from} to {mentee.quiet_to}", now)
        # After an offer there is silence, until they are told that all will be removed; after the question how they
        # are, what else was due waits till the next morning.
        asked_after = CONVERSATION in said and not resting(mentee, now)
        warned = set(said) == {INACTIVE} and self.last_act is not None and now - self.last_act > ELEVEN_MONTHS
        if held(mentee, now) and "offer" not in said and not asked_after and not warned:
            self._broken("rest", "said while nothing is to be said", now)
        for one in occurrences:
            key = (one.subject, one.kind, one.planned.date())
            if one.kind != "snoozed" and key in self._told:
                self._broken("twice", f"{one.subject} {one.kind} of {one.planned}", now)
            self._told.add(key)
            if one.planned > wall and one.subject not in again:
                self._broken("early", f"{one.subject} {one.kind} of {one.planned}", now)
            if one.subject in mentee.plan.rows and not alive(mentee, one.subject):
                self._broken("ended", f"{one.subject} is over, or waits", now)
        if "checkin" in said:
            self._asked_at = wall.date()
        self._count({one.kind for one in occurrences}, mentee.rhythm, wall.date(), now)

    def _count(self, kinds: set[str], rhythm: str, today: date, now: datetime) -> None:
        if kinds & ASKED_FOR and not kinds & GOES_ANYWAY:
            return  # what else is in it came along
        self._unasked = [day for day in self._unasked if abs((day - today).days) < 7] + [today]
        week = sum(0 <= (today - day).days < 7 for day in self._unasked)
        self.tally.worst[rhythm] = max(self.tally.worst[rhythm], week)
        if week > CEILINGS[rhythm] and not kinds & GOES_ANYWAY:
            self._broken("ceiling", f"{week} unasked in seven days, {rhythm}: {sorted(kinds)}", now)

    # What they do

    def did(self, act: Act, now: datetime) -> None:
        self.tally.acts += 1
        self.last_act = now
        self._told_story(">", str(act), now)

    def settled(self, now: datetime) -> None:
        """All that an instant brings has come."""
        if self.person.phone.questions > 1:
            asked = [bubble.text[:60] for bubble in self.person.phone.bubbles if bubble.presses]
            self._broken("one question", " | ".join(asked), now)

    def _told_story(self, sign: str, what: str, now: datetime) -> None:
        zone = self.mentee.tz if self.mentee else now.tzinfo
        self._story.append(f"{now.astimezone(zone):%a %d %b %H:%M} {sign} {what}")

    def _broken(self, rule: str, what: str, now: datetime) -> None:
        if not any(one.rule == rule for one in self.violations):
            person = self.person
            self.violations.append(Violation(person.number, person.persona, rule, what, now, tuple(self._story)))


def quiet(mentee: Mentee, wall: datetime) -> bool:
    start, end, at = mentee.quiet_from, mentee.quiet_to, wall.time()
    return start <= at < end if start <= end else at >= start or at < end


def plan_faults(mentee: Mentee) -> list[str]:
    plan = mentee.plan
    found = []
    if sum(goal.under_way for goal in plan.goals()) > MOST_GOALS:
        found.append("more than three goals under way")
    steps = {step.id: step for step in plan.steps()}
    if circle({id: step.after for id, step in steps.items()}):
        found.append("steps wait for each other in a circle")
    for row in plan.rows.values():
        if isinstance(row, Step | Milestone) and plan.goal(row.goal) is None:
            found.append(f"{row.id} has no goal")
        if isinstance(row, Step) and (row.state == DONE) != (row.done_at is not None):
            found.append(f"{row.id} is {row.state}, and done at {row.done_at}")
        if isinstance(row, Step) and not row.title:
            found.append(f"{row.id} says nothing")
        if isinstance(row, Goal) and row.state == OPEN and row.ended:
            found.append(f"{row.id} is open, and ended on {row.ended}")
    if not set(mentee.snoozed) <= set(mentee.told):
        found.append(f"put off, and not to be told of: {set(mentee.snoozed) - set(mentee.told)}")
    if sum(not frame.passing for frame in mentee.stack) > 4:
        found.append("more than four dialogs open")
    return found


def _short(row: Outgoing, params: Mapping[str, Any]) -> str:
    if row.call.occurrences:
        return "nudge: " + ", ".join(f"{o.subject} {o.kind} ({o.planned:%d %b %H:%M})" for o in row.call.occurrences)
    text = str(params.get("text") or params.get("caption") or row.call.method)
    return " ".join(text.split())[:70]
