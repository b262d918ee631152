"""How long each reading takes, in milliseconds: `python -m tests.dialogs.understanding.speed`. Asserts nothing."""

from __future__ import annotations

from time import perf_counter

from tests.dialogs.understanding.test_any_text import READINGS

TEXTS = {
    "short": "call Anna by 5 May",
    "a goal": "I want to get better at Excel so that I can build dashboards for my team by end of June",
    "1,000 characters": "I told my manager that I would like to move to the data team; she said we could talk. " * 10,
}
NAMES = [
    "deadline",
    "deadline at the end of time",
    "goal",
    "I will",
    "bare",
    "done",
    "done, long title",
    "crisis",
    "places",
    "yes",
    "no",
    "unknown",
    "situation",
]


def main() -> None:
    """The median of 21, after two to warm up."""
    for read, name in zip(READINGS, NAMES, strict=False):
        row = []
        for text in TEXTS.values():
            times = []
            for _ in range(23):
                start = perf_counter()
                read(text, "en")
                times.append((perf_counter() - start) * 1000)
            row.append(sorted(times[2:])[10])
        print(f"{name:30}", *(f"{label}: {each:7.3f}" for label, each in zip(TEXTS, row, strict=True)))


if __name__ == "__main__":
    main()
