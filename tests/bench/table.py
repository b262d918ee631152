"""What was measured, as a table: the median of several runs and their spread, beside what DESIGN wants."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

WIDE = 62


@dataclass(frozen=True)
class Measured:
    """One value a run. `command` measures it again; `budget` is DESIGN's, in the same unit."""

    what: str
    values: Sequence[float]
    unit: str
    command: str
    budget: str = ""

    def line(self) -> str:
        middle, low, high = (_short(value) for value in (median(self.values), min(self.values), max(self.values)))
        spread = f"[{low} .. {high}]" if len(self.values) > 1 else ""
        return f"{self.what:{WIDE}} {middle:>8} {self.unit:6} {spread:20} {self.budget:10} {self.command}".rstrip()


def heading() -> str:
    return f"{'what':{WIDE}} {'median':>8} {'':6} {'[min .. max]':20} {'budget':10} python -m tests.bench …"


def percentile(samples: Iterable[float], of_hundred: float) -> float:
    """The smallest sample that so many in a hundred do not exceed."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(len(ordered) * of_hundred / 100))]


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
