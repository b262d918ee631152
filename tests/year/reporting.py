"""The year as figures, and each broken rule as a short story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from statistics import median

from tests.year.living import BEGIN, Lived
from tests.year.watching import Tally, Violation

SHOWN = 8  # stories


@dataclass(frozen=True)
class Outcome:
    """Of one share of the people."""

    tally: Tally
    weeks: Mapping[str, list[int]]  # by persona: the last week in which each of them did something
    violations: Sequence[Violation]
    moments: int
    processor: float = 0.0  # seconds


def outcome(lived: Lived) -> Outcome:
    weeks: dict[str, list[int]] = {}
    for watch in lived.watches:
        last = ((watch.last_act or BEGIN) - BEGIN).days // 7 + 1
        weeks.setdefault(watch.person.persona, []).append(last)
    return Outcome(_sum([watch.tally for watch in lived.watches]), weeks, lived.violations, lived.moments)


def report(outcomes: Sequence[Outcome], seed: int, seconds: float) -> str:
    tally = _sum([one.tally for one in outcomes])
    weeks: dict[str, list[int]] = {}
    for one in outcomes:
        for persona, reached in one.weeks.items():
            weeks.setdefault(persona, []).extend(reached)
    people = sum(map(len, weeks.values()))
    violations = [violation for one in outcomes for violation in one.violations]
    lines = [
        f"seed {seed}: {people:,} people, {tally.turns:,} turns, {tally.acts:,} acts, {seconds:.0f} s, "
        f"{sum(one.processor for one in outcomes) / 60:.1f} minutes of processor",
        f"said unasked {tally.nudges:,}, in reply {tally.replies:,}",
        _row("unasked, by kind", tally.kinds),
        _row("history", tally.history),
        _row("dialogs ended", tally.talks),
        _row("most unasked in seven days", tally.worst),
        "last week in which they did something (median, least):",
        *(f"  {persona:20} {median(reached):4.0f} {min(reached):4}" for persona, reached in sorted(weeks.items())),
        f"violations: {len(violations)}",
        _row("by rule", Counter(violation.rule for violation in violations)),
    ]
    return "\n".join([*lines, *(recipe(violation, seed) for violation in violations[:SHOWN])])


def recipe(violation: Violation, seed: int) -> str:
    return "\n".join(
        [
            "",
            f"{violation.rule}: {violation.what}",
            f"  mentee {violation.number} ({violation.persona}), {violation.at:%Y-%m-%d %H:%M} UTC",
            *(f"  | {line}" for line in violation.story),
            f"  again: python -m tests.year --seed {seed} --mentee {violation.number}",
        ]
    )


def _row(name: str, counted: Counter[str]) -> str:
    return f"{name}: " + ", ".join(f"{what} {number:,}" for what, number in counted.most_common())


def _sum(tallies: Sequence[Tally]) -> Tally:
    total = Tally()
    for tally in tallies:
        for field in fields(Tally):
            before, more = getattr(total, field.name), getattr(tally, field.name)
            if field.name == "worst":
                setattr(total, field.name, before | more)
            else:
                setattr(total, field.name, before + more)
    return total
