"""What the answers so far come to: the steps as they would be planned, their order and dates (COACHING 5.10, 5.11)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date as Date
from typing import Any, NamedTuple

from dialogs.engine.events import Phrase
from dialogs.engine.values import Used, Value
from dialogs.preparation.goal import due, quick
from dialogs.preparation.rounds import ENOUGH, dates, is_live, likely, own_day, rhythm, wording
from dialogs.preparation.sequence import Conflict, conflicts, mended
from dialogs.understanding.once_a_turn import Same, once_a_turn_by


class Planned(NamedTuple):
    """A step of the draft. `number` is its round, part of its row's id; `proposed`: its day is the coach's; `likely`:
    it is one of those that their words can mean."""

    number: int
    title: str
    when: Date | None
    proposed: bool
    likely: bool
    answers: Used
    after: tuple[int, ...]  # numbers of the steps that it waits for


class Draft(NamedTuple):
    by: Date  # of the goal
    steps: tuple[Planned, ...]

    @property
    def first(self) -> Planned | None:
        """The one to begin with: by its date, those without one last; of these, what waits for nothing."""
        ranked = sorted(self.steps, key=lambda s: (s.when or Date.max, len(s.after), s.number))
        return next(iter(ranked), None)


def _counts(used: Used) -> tuple[Any, ...]:
    """All of the answers that a draft is made of."""
    return Same(used["steps"]), Same(used.get("order")), used.get("mend"), due(used), quick(used)


@once_a_turn_by(_counts)
def draft(used: Used) -> Draft:
    """With the dates as they were mended, where that was asked."""
    steps, by = numbered(used["steps"]), due(used)
    days, waits = _days(steps, used), _waits(steps, used)
    match used.get("mend"):
        case "take":
            days = mended(days, waits, by)
        case "goal":
            days = mended(days, waits)
            by = max([by, *(day for day in days.values() if day)])
    return Draft(by, tuple(_planned(number, step, days[number], waits.get(number, ()), used) for number, step in steps))


def _planned(number: int, step: Used, day: Date | None, after: Iterable[int], used: Used) -> Planned:
    chosen = quick(used) and own_day(step) is None  # for them, where none was said
    probable = chosen and likely(step, day)
    return Planned(number, wording(step, day), day, chosen and not probable, probable, step, tuple(sorted(after)))


def numbered(steps: Sequence[Used]) -> list[tuple[int, Used]]:
    """The live steps, each with the number of its round."""
    return [(number, step) for number, step in enumerate(steps, 1) if is_live(step)]


def said_days(used: Used) -> dict[int, Date | None]:
    """By number, the day that was said; in the quick plan one is proposed where none was."""
    return _days(numbered(used["steps"]), used)


def _days(steps: Sequence[tuple[int, Used]], used: Used) -> dict[int, Date | None]:
    if quick(used) and steps:
        every = [(number, step) for number, step in enumerate(used["steps"], 1) if step["what"] != ENOUGH]
        days = zip(every, dates([step for _, step in every], due(used)), strict=True)
        live = {number for number, _ in steps}
        return {number: day for (number, _), day in days if number in live}
    return {number: own_day(step) for number, step in steps}


def waiting(used: Used) -> dict[int, set[int]]:
    """By number: the steps that it waits for. Those left out since hold nobody up."""
    return _waits(numbered(used["steps"]), used)


def _waits(steps: Sequence[tuple[int, Used]], used: Used) -> dict[int, set[int]]:
    order = used.get("order") or {"waits": []}
    there = {number for number, _ in steps}
    return {step: kept for step, others in order["waits"] if step in there and (kept := {*others} & there)}


def found_conflicts(used: Used) -> list[Conflict[int]]:
    return conflicts(said_days(used), waiting(used), due(used))


def lines(plan: Draft, settled: bool = False) -> dict[int, Value]:
    """The steps as they are shown, by their place in the list: what to do, when, what it waits for; and, until that is
    settled, which days are the coach's."""
    place = {step.number: n for n, step in enumerate(plan.steps, 1)}
    return {place[s.number]: line(s, [place[number] for number in s.after], settled) for s in plan.steps}


def line(step: Planned, after: Sequence[int] = (), settled: bool = False) -> Phrase:
    return Phrase(
        "preparation-line",
        {
            "step": step.title,
            "dated": step.when is not None,
            "date": step.when or "",
            "proposed": step.proposed and not settled,
            "likely": step.likely and not settled,
            "repeats": rhythm(step.answers) or "no",
            "waits": bool(after),
            "after": tuple(str(number) for number in after),
        },
    )
