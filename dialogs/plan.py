"""The things of a plan. Their ids come from the frame and the path that made them: a changed answer updates a row.

Dates are local dates, times are instants (aware). Strings are the mentee's own words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import Field, dataclass, field, fields
from datetime import UTC, date, datetime
from typing import Any

# A goal is chosen in Exploration, open once it is committed to, or waits for the one before it (later); it may rest
# (paused) or be put away for another time (parked), until it is done or dropped. Steps are open, done or dropped.
CHOSEN, OPEN, LATER, PAUSED, PARKED, DONE, DROPPED = "chosen", "open", "later", "paused", "parked", "done", "dropped"
UNDER_WAY = (CHOSEN, OPEN, LATER, PAUSED)
MOST_GOALS = 3  # under way at a time (COACHING 4.6)


@dataclass
class Goal:
    """The seven fields of the source's table (REQUIREMENTS 0.2; the action plan is the steps), and the SMART parts."""

    id: str
    title: str = ""  # "I will …"
    specific: str = ""
    evidence: str = ""
    hours: int | None = None  # a week, that the mentee has for it
    confidence: int | None = None  # 0 to 10
    needed: str = ""  # development, training, knowledge needed to reach it
    status: str = ""  # where it stands now
    by: date | None = None
    outcome: str = ""
    evaluation: str = ""
    next_step: str = ""
    theme: str = ""  # career, study, skill, other
    serves: str = ""  # how it serves the main goal: own words, or the id of a ready line
    importance: int | None = None  # 0 to 10
    success: str = ""  # what it will look like
    support: str = ""  # who could help
    order: int = 0  # of priority, 1 first; 0 is not yet said
    alongside: bool = False  # runs beside the others, not after the one before it
    idea: str = ""  # row id of the idea that it came from
    reached: str = ""  # wholly, partly, not; once it has ended
    ended: date | None = None
    state: str = OPEN

    @property
    def under_way(self) -> bool:
        return self.state in UNDER_WAY


@dataclass
class Milestone:
    """A part of a large goal, SMART in itself (COACHING 5.8)."""

    id: str
    goal: str = ""
    number: int = 0
    title: str = ""
    by: date | None = None
    evidence: str = ""
    state: str = OPEN
    done_at: datetime | None = None


@dataclass
class Step:
    """One action, with its own date (COACHING 5.10)."""

    id: str
    goal: str = ""
    number: int = 0
    title: str = ""
    when: date | None = None
    why: str = ""  # how it serves the goal
    people: str = ""
    measure: str = ""  # how one will know that it is done (COACHING 5.12)
    repeats: str = ""  # daily, weekdays, weekly, fortnightly, monthly; `when` is then the first time
    after: list[str] = field(default_factory=list)  # ids of the steps that it waits for
    milestone: str = ""
    obstacle: str = ""
    if_then: str = ""
    state: str = OPEN
    done_at: datetime | None = None

    @property
    def first_half(self) -> str:
        """What is to happen first, where the if–then does not say it itself."""
        whole = self.if_then.casefold().startswith(("if ", "si ", "when ", "cuando "))
        return self.obstacle if self.if_then and not whole else ""


@dataclass
class CheckIn:
    """A week looked back on (COACHING 6.5). `percents` is by goal id, 0 to 100; confidence 0 to 10. What stands below
    `next_step` is not asked each week."""

    id: str
    day: date | None = None
    percents: dict[str, int] = field(default_factory=dict)
    went_well: str = ""
    in_the_way: str = ""
    confidence: int | None = None
    next_step: str = ""
    planned: bool = False  # whether that was put into the plan as a step
    lower: str = ""  # why the confidence is not lower, where it fell
    idea: str = ""  # that came up
    skill: str = ""  # that is needed
    measures: dict[str, int] = field(default_factory=dict)  # by goal id, 0 to 100: how far its measure is
    actions: dict[str, int] = field(default_factory=dict)  # by goal id: per cent of its steps that were done


@dataclass
class Idea:
    """Something that could be done (COACHING 4.4); what was not chosen is kept."""

    id: str
    number: int = 0
    title: str = ""
    whose: str = ""  # mentee, coach
    entry: str = ""  # of the library of suggestions
    came_of: str = ""  # what came of it, where it was tried
    pull: bool | None = None
    fit: bool | None = None
    feasible: bool | None = None
    usual_steps: str = ""
    risks: str = ""
    to_find_out: str = ""
    state: str = "kept"  # kept, chosen, passed (over)


@dataclass
class Kept:
    """A time at which a repeating step was kept (REQUIREMENTS 0.18); those that were not leave nothing behind."""

    id: str
    step: str = ""
    day: date | None = None


@dataclass
class Evidence:
    """What came of a step or a goal, to be shown again (COACHING 6.2). `files`: kind ("photo", "document") and
    Telegram's id of each."""

    id: str
    subject: str = ""
    at: datetime | None = None
    words: str = ""
    files: list[list[str]] = field(default_factory=list)


@dataclass
class JournalEntry:
    """A page of the journal (COACHING 6.11). `kind` is note, prompt, before-talk or after-talk; `about` is the prompt
    that it answers, or whom the talk is with; `files` are as those of `Evidence`."""

    id: str
    at: datetime | None = None
    kind: str = "note"
    about: str = ""
    words: str = ""
    files: list[list[str]] = field(default_factory=list)


@dataclass(frozen=True)
class Entry:
    """A line of history: what became of a subject, when, and what it was before or how it was said."""

    at: datetime
    subject: str
    what: str
    words: str = ""


Row = Goal | Milestone | Step | CheckIn | Idea | Kept | Evidence | JournalEntry
KINDS: Mapping[str, type[Row]] = {
    "goal": Goal,
    "milestone": Milestone,
    "step": Step,
    "checkin": CheckIn,
    "idea": Idea,
    "kept": Kept,
    "evidence": Evidence,
    "journal": JournalEntry,
}
Changes = Mapping[str, Mapping[str, Any]]  # by row id ("step.7.2", "mentee"): fields and their values


FIELDS: Mapping[str, Mapping[str, Field[Any]]] = {
    name: {field.name: field for field in fields(kind)} for name, kind in KINDS.items()
}


@dataclass
class Plan:
    rows: dict[str, Row] = field(default_factory=dict)  # by id: kind, frame and, inside a frame, the round

    def write(self, row_id: str, field_name: str, value: Any) -> None:
        """Set one field, making the row when it is new."""
        kind = row_id.partition(".")[0]
        row = self.rows.get(row_id) or self.rows.setdefault(row_id, KINDS[kind](row_id))
        if field_name not in FIELDS[kind]:
            raise AttributeError(f"a {kind} has no {field_name}")
        setattr(row, field_name, value)

    def goals(self) -> Iterator[Goal]:
        """In the order of their making."""
        yield from (row for row in self.rows.values() if isinstance(row, Goal))

    def milestones(self, goal: str) -> list[Milestone]:
        found = [row for row in self.rows.values() if isinstance(row, Milestone) and row.goal == goal]
        return sorted(found, key=lambda m: m.number)

    def ideas(self) -> list[Idea]:
        return [row for row in self.rows.values() if isinstance(row, Idea)]

    def steps(self, goal: str | None = None) -> list[Step]:
        """In the order of their dates, those without one last."""
        steps = [s for s in self.rows.values() if isinstance(s, Step) and goal in (None, s.goal)]
        return sorted(steps, key=lambda s: (s.when or date.max, s.goal, s.number))

    def standing(self, goal: str) -> list[Step]:
        """The same without those that were dropped: what is counted."""
        return [step for step in self.steps(goal) if step.state != DROPPED]

    def at_place(self, place: int) -> list[Step]:
        """The open steps that stand at this place, from 1 on, of the goals under way; /plan shows them so."""
        listed = [self.steps(goal.id)[place - 1 : place] for goal in self.goals() if goal.under_way]
        return [step for steps in listed for step in steps if step.state == OPEN]

    def checkins(self) -> list[CheckIn]:
        """In the order of their days."""
        found = [row for row in self.rows.values() if isinstance(row, CheckIn)]
        return sorted(found, key=lambda c: c.day or date.min)

    def kept(self, step: str) -> list[Kept]:
        """The times of a repeating step, in the order of their days."""
        found = [row for row in self.rows.values() if isinstance(row, Kept) and row.step == step]
        return sorted(found, key=lambda kept: kept.day or date.min)

    def evidence(self, subject: str | None = None) -> list[Evidence]:
        """In the order in which it was told."""
        found = [row for row in self.rows.values() if isinstance(row, Evidence) and subject in (None, row.subject)]
        return sorted(found, key=lambda e: e.at or datetime.min.replace(tzinfo=UTC))

    def journal(self) -> list[JournalEntry]:
        """In the order in which it was written."""
        found = [row for row in self.rows.values() if isinstance(row, JournalEntry)]
        return sorted(found, key=lambda e: e.at or datetime.min.replace(tzinfo=UTC))

    def milestone(self, row_id: str) -> Milestone | None:
        row = self.rows.get(row_id)
        return row if isinstance(row, Milestone) else None

    def step(self, row_id: str) -> Step | None:
        row = self.rows.get(row_id)
        return row if isinstance(row, Step) else None

    def goal(self, row_id: str) -> Goal | None:
        row = self.rows.get(row_id)
        return row if isinstance(row, Goal) else None
