"""The one list of ideas (COACHING 4.4): what the mentee named, what they kept of the coach's, what they kept before.

All of it follows from the answers; keys are stable, so that a changed answer leaves the other ideas what they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dialogs.engine.questions import Reading
from dialogs.engine.values import Invalid, Used, Value
from dialogs.exploration.library import Suggestion, entry, like
from dialogs.exploration.replies import content, idea, numbers, tried
from dialogs.understanding.yesno import is_no, is_unknown, is_yes

LONGEST = 12  # ideas to rate and choose from; what is beyond stays on the list of the plan
MINE, COACHS = "mentee", "coach"

WORD = re.compile(r"\w+")
BULLET = re.compile(r"^\s*(?:[-•*–]|\d{1,2}[.)])\s*")
PARTS = re.compile(r"[\n;]+|(?<=[.!])\s+(?:and|also|y|tambi[eé]n)\s+(?=\w)", re.IGNORECASE)
CAME_OF = re.compile(r"\s*(?:[:→]|\s[-–—]|->|=>|\?+)\s+")  # "science writing? don't know how one gets in"
WITHOUT = re.compile(
    r"\W*(?:without|take off|remove|delete|drop|minus|sin(?: el| la)?|quita(?:r)?|borra(?:r)?|saca(?:r)?|elimina(?:r)?)"
    r"[\s:]*((?:\d{1,2}\W*(?:and|y|e)?\s*){1,12})",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Item:
    """An idea on the list. `row` is its row in the plan where it was kept in an earlier talk."""

    key: str
    title: str
    whose: str
    entry: str = ""  # of the library, also for an own idea that says the same
    came_of: str = ""
    row: str = ""
    tried: str = ""  # "over" or "liked", where the mentee has done it already


def items(used: Used) -> list[Item]:
    """All on the list: the mentee's own first, then the coach's, then those of earlier talks; none twice. What was
    tried and is over stands last, so that the others have the same places where they are chosen from."""
    off = taken_off(used)
    found: dict[str, Item] = {}
    for item in (*_named(used), *_kept(used), *_earlier(used)):
        if item.key not in off:
            found.setdefault(" ".join(WORD.findall(item.title.casefold())) or item.title, item)
    return sorted(found.values(), key=lambda item: item.tried == "over")


def taken_off(used: Used) -> set[str]:
    """Keys of those that are not on it any more."""
    return {key for said in _more(used) for key in said.get("without", ())}


def to_rate(used: Used) -> list[Item]:
    """As many as are rated and chosen from: not what was tried and is over, unless there is nothing else. Raises
    KeyError before the suggestions are through."""
    listed = items({**used, "suggestions": used["suggestions"]})
    return ([item for item in listed if item.tried != "over"] or listed)[:LONGEST]


def left_out(used: Used) -> list[Item]:
    """What was tried and is over: on the list, but not to be chosen from."""
    rated = {item.key for item in to_rate(used)}
    return [item for item in items(used) if item.tried == "over" and item.key not in rated]


def rounds_of(used: Used) -> list[Used]:
    """The rounds of suggestions so far; seen from within one, with what is answered in it."""
    if "suggestions" in used:
        return list(used["suggestions"])
    before = list(used.get("rounds", ()))
    return [*before, {"kept": used["kept"]}] if "kept" in used else before


def read_tried(text: str, reading: Reading) -> Value:
    """A list, one idea a line, as it was written; what came of it, or a doubt about it, stands after
    a colon, a dash or a question mark."""
    if text == "nothing" or is_no(text, reading.language) or is_unknown(text, reading.language) or numbers(text) == [1]:
        return {"text": "nothing", "ideas": []}
    if is_yes(text, reading.language) or numbers(text):
        return Invalid("which-ones")
    return {"text": text.strip(), "ideas": _ideas(text, reading.language)}


def read_more(text: str, reading: Reading) -> Value:
    """More suggestions, no more, more ideas of one's own, or some taken off by their numbers ("without 2")."""
    if text in ("more", "enough"):
        return text
    listed = items(reading.used)
    said_all = content(text, reading.language) or is_no(text, reading.language) or is_unknown(text, reading.language)
    if said_all:
        return "enough"
    if is_yes(text, reading.language):
        return Invalid("more-of-what")
    if named := numbers(text):
        return _about(named, listed)
    if (off := WITHOUT.fullmatch(text.strip())) and listed:
        places = [int(n) for n in re.findall(r"\d+", off[1])]
        return {"text": text.strip(), "without": [listed[n - 1].key for n in places if 1 <= n <= len(listed)]}
    return {"text": text.strip(), "ideas": _ideas(text, reading.language)}


def _about(named: list[int], listed: list[Item]) -> Invalid:
    """A bare number is no idea; it names one that is there, or none."""
    if not 1 <= named[0] <= len(listed):
        return Invalid("no-such-number", {"count": len(listed)})
    return Invalid("there-already", {"n": named[0], "idea": listed[named[0] - 1].title})


def suggested(found: Suggestion, number: int, language: str) -> Item:
    """One of the library, of the round with this number."""
    return Item(f"r{number}s{found.number}", found.said(language).text, COACHS, found.id)


def _ideas(text: str, language: str) -> list[list[str]]:
    """[what, what came of it, the entry of the library that it is like] each."""
    lines = [BULLET.sub("", line).strip() for line in PARTS.split(text)]
    return [_idea(line, language) for line in lines if line]


def _idea(line: str, language: str) -> list[str]:
    parts = CAME_OF.split(idea(line.removeprefix("¿"), language), 1)
    known = like(line, language)
    return [parts[0], parts[1] if len(parts) > 1 else "", known.id if known else ""]


def _more(used: Used) -> Iterator[Mapping[str, Any]]:
    yield from (done["more"] for done in rounds_of(used) if isinstance(done.get("more"), dict))


def _named(used: Used) -> Iterator[Item]:
    told: Sequence[Sequence[str]] = used["tried"]["ideas"]
    for number, (title, came_of, known) in enumerate(told, 1):
        yield Item(str(number), title, MINE, known, came_of, tried=tried(title, came_of, used["language"]))
    for number, done in enumerate(rounds_of(used), 1):
        for place, title in enumerate(_own_words(done), 1):
            yield Item(f"r{number}k{place}", title, MINE)
        more = done.get("more")
        for place, (title, came_of, known) in enumerate(more.get("ideas", ()) if isinstance(more, dict) else (), 1):
            had = tried(title, came_of, used["language"])
            yield Item(f"r{number}a{place}", title, MINE, known, came_of, tried=had)


def _own_words(done: Used) -> list[str]:
    """Typed beside the ticks."""
    return [item for item in done.get("kept") or () if not entry(item)]


def _kept(used: Used) -> Iterator[Item]:
    for number, done in enumerate(rounds_of(used), 1):
        for id in done.get("kept") or ():
            if found := entry(id):
                yield suggested(found, number, used["language"])


def _earlier(used: Used) -> Iterator[Item]:
    for row, title, whose, known in used["earlier"]:
        yield Item(row, title, whose, known, row=row, tried=tried(title, "", used["language"]) if whose == MINE else "")
