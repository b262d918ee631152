"""Tries the readings on phrases from standard input, one a line; prints one JSON object (or value) a line.

echo "b4 xmas" | python -m dialogs.understanding deadline --language en --today 2026-10-14
echo "sent the cv!!" | python -m dialogs.understanding done --steps steps.txt
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path

from dialogs.understanding.crisis import signs_of_crisis
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.done import match_done
from dialogs.understanding.smart import read_goal

Reading = Callable[[str], object]


def deadline(asked: Namespace) -> Reading:
    """`date` when it is sure, else `offers`, else `past`; {} is to be asked."""

    def read(line: str) -> object:
        found = read_deadline(line, asked.today, asked.language, asked.country)
        if found.date:
            repeats = {"repeats": found.repeats} if found.repeats else {}
            return {"date": found.date.isoformat(), **repeats}
        if found.offers:
            return {"offers": [day.isoformat() for day in found.offers]}
        return {"past": found.past.isoformat()} if found.past else {}

    return read


def goal(asked: Namespace) -> Reading:
    """`owned`: "I will"; `hoped`: "I want to"; `others`: somebody else's wish."""

    def read(line: str) -> object:
        seen = read_goal(line, asked.language)
        return {
            "specific": seen.specific,
            "measurable": seen.measurable,
            "achievable": seen.achievable,
            "timebound": seen.timebound,
            "owned": seen.whose == "will",
            "hoped": seen.whose == "hope",
            "others": seen.whose == "other",
            "outcome": seen.outcome,
            "vague": list(seen.vague),
            "goals": seen.goals,
        }

    return read


def done(asked: Namespace) -> Reading:
    """The number of the line in the file of steps, from 1, or null."""
    if asked.steps is None:
        raise SystemExit("done needs --steps: a file with an open step a line")
    titles = asked.steps.read_text("utf-8").splitlines()
    steps = [(str(number), title) for number, title in enumerate(titles, 1) if title.strip()]

    def read(line: str) -> object:
        found = match_done(line, steps, asked.language)
        return int(found) if found else None

    return read


def crisis(asked: Namespace) -> Reading:
    """True or false; both languages are always listened to."""
    return signs_of_crisis


READINGS = {"deadline": deadline, "goal": goal, "done": done, "crisis": crisis}


def main() -> None:
    parser = ArgumentParser(prog="python -m dialogs.understanding", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("reading", choices=READINGS)
    parser.add_argument("--language", default="en", help="en or es")
    parser.add_argument("--today", type=date.fromisoformat, default=date(2026, 10, 14), help="the day it is read on")
    parser.add_argument("--country", default="", help="ISO alpha-2: its holidays, and which of 3/4 is the month")
    parser.add_argument("--steps", type=Path, help="for done: a file with an open step a line")
    asked = parser.parse_args()
    read = READINGS[asked.reading](asked)
    for line in sys.stdin:
        sys.stdout.write(json.dumps(read(line.rstrip("\n")), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
