"""What one person says and presses on the straight way to a quick plan, each answer carrying their number and its own.

Dates are written into the steps, so that the plan does not depend on the day on which it is made.
"""

from dataclasses import dataclass
from datetime import date, timedelta

LETTERS = str.maketrans("0123456789", "abcdefghij")  # digits in a word say something, as in "B2": a goal gets specific
DONE = "n:menu:plan"  # the data of a button that only the menu after a saved plan has


@dataclass(frozen=True)
class Says:
    text: str


@dataclass(frozen=True)
class Presses:
    choice: str


Act = Says | Presses


def quick_plan(person: int, today: date) -> list[Act]:
    """The answer to each asking in turn, from the consent (asking 0) on; `person` up to 999."""

    def mark(answer: int) -> str:
        return f"p{person:03}q{answer:02}".translate(LETTERS)

    def day(days: int) -> str:
        return (today + timedelta(days)).isoformat()

    return [
        Presses("yes"),
        Says("leeds"),
        Presses("quick"),
        Says(f"get better at networking {mark(3)}"),
        Says(f"meet hiring managers {mark(4)}"),
        Says(f"ten talks {mark(5)}"),
        Presses(("4", "6", "8")[person % 3]),
        Says(day(300)),
        Presses("yes"),
        Says(f"call five people {mark(9)} by {day(60)}"),
        Says(f"write a short note {mark(10)} by {day(120)}"),
        Says(f"meet two managers {mark(11)} by {day(180)}"),
        Presses("yes"),
        Presses("yes"),
    ]
