"""The short lists of COACHING 3.4. An item is an id, named by its button in the words files, or the mentee's own words.

Ids are stored: a public format. What is taken off a list keeps its name in the words files.
"""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.engine.events import Label, Phrase

STYLE = ("quiet", "together", "planned", "free", "one", "many", "thorough", "fast", "hands")
INTERESTS = ("people", "health", "making", "computers", "numbers", "nature", "arts", "words", "business", "sport")
STRENGTHS = (
    "reliable",
    "listening",
    "solving",
    "persisting",
    "organising",
    "learning",
    "caring",
    "careful",
    "explaining",
    "calm",
    "connecting",
    "making",
    "leading",
    "starting",
    "convincing",
)  # the most common first; a story brings its own to the top
SKILLS = (
    "writing",
    "speaking",
    "customers",
    "spreadsheets",
    "computers",
    "languages",
    "planning",
    "teaching",
    "care",
    "tools",
)
VALUES = ("secure", "pay", "learning", "useful", "team", "freedom", "time", "variety", "respect", "purpose")

LISTS = {"style": STYLE, "interests": INTERESTS, "strengths": STRENGTHS, "skills": SKILLS, "values": VALUES}


def named(of: str, item: str) -> Label:
    """An item of the list `of` ("strengths") as its button says it; own words as they were written."""
    return Phrase(f"awareness-{of}.{item}") if item in LISTS[of] else item


def named_all(of: str, items: Iterable[str]) -> tuple[Label, ...]:
    """For words: shown on one line with commas."""
    return tuple(named(of, item) for item in items)
