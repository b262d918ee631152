"""The one list of ideas (COACHING 4.4): what the mentee named, what they kept of the coach's, what they kept before.

All of it follows from the answers; keys are stable, so that a changed answer leaves the other ideas what they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dialogs.engine.listed import items as listed_items
from dialogs.engine.places import all_but, places
from dialogs.engine.questions import Reading
from dialogs.engine.values import Invalid, Used, Value
from dialogs.exploration.library import Suggestion, entry, like
from dialogs.exploration.lines import ideas_written, named, one_more
from dialogs.exploration.removing import WITHOUT, no_idea, put_differently, remarked_on, taken_off
from dialogs.exploration.replies import content, idea, numbers, outcome, tried
from dialogs.understanding.enough import is_enough
from dialogs.understanding.mood import mood
from dialogs.understanding.nothing import did_nothing, says_nothing
from dialogs.understanding.text import clean, fold, squeezed
from dialogs.understanding.to_coach import parted
from dialogs.understanding.yesno import is_no, is_unknown, is_yes

LONGEST = 12  # ideas to rate and choose from; what is beyond stays on the list of the plan
MINE, COACHS = "mentee", "coach"

LONGEST_IDEA = 80  # characters of one more idea, said once the list is closed
IDEA_SAID = re.compile(
    r"(?:(?:oh|ah|and|also|plus|or|maybe|y|o|tambien|ademas|quiza|quizas|ay|uy),? )*"
    r"(?:an?|another|some|one more|una?|otr[oa]|algun[oa]?|(?!nothing|something|anything|everything)[a-z]{3,}ing|"
    r"(?!mejor|lugar|mar|por)[a-z]{2,}(?:ar|er|ir)(?:me)?) \w[^?]*"
)
THESE_WERE_ALL = re.compile(
    r"(?:(?:ok|and|so|well|y|bueno|pues) )*(?:thats (?:the|my) (?:whole )?list|those are (?:all|them|it)|thats the lot|"
    r"esa es (?:la|mi) lista|esas son todas)"
)
WORD = re.compile(r"\w+")
BULLET = re.compile(r"^\s*(?:[-•*–]|\d{1,2}[.)])\s*")
SENTENCES = re.compile(r"(?<=[.!;])\s+")
PARTS = re.compile(r"[\n;]+|(?<=[.!])\s+(?:and|also|y|tambi[eé]n)\s+(?=\w)", re.IGNORECASE)
CAME_OF = re.compile(r"\s*(?:[:→]|\s[-–—]|->|=>|\?+)\s+")  # "science writing? don't know how one gets in"


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
    off = off_already(used)
    found: dict[str, Item] = {}
    for item in (*_named(used), *_kept(used), *_earlier(used)):
        if item.key not in off:
            found.setdefault(" ".join(WORD.findall(item.title.casefold())) or item.title, item)
    return sorted(found.values(), key=lambda item: item.tried == "over")


def off_already(used: Used) -> set[str]:
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
    none = (
        is_no(text, reading.language) or is_unknown(text, reading.language) or says_nothing(text) or did_nothing(text)
    )
    if none or text == "nothing" or numbers(text) == [1]:
        return {"text": "nothing", "ideas": []}
    if is_yes(text, reading.language) or numbers(text):
        return Invalid("which-ones")
    if why := no_idea(text):
        return Invalid(why)
    lines = map(one_more, ideas_written(text).splitlines())
    return {"text": text.strip(), "ideas": _ideas("\n".join(lines), reading.language)}


def read_more(text: str, reading: Reading) -> Value:
    """More suggestions, no more, more ideas of one's own, or some taken off by their numbers ("without 2")."""
    if text in ("more", "enough"):
        return text
    listed = items(reading.used)
    said_all = content(text, reading.language) or is_no(text, reading.language) or is_unknown(text, reading.language)
    if said_all or is_enough(text):
        return "enough"
    if is_yes(text, reading.language):
        return Invalid("more-of-what")
    if changed := put_differently(text):
        one, other = changed
        if not 1 <= one <= len(listed):
            return _about(one, listed)
        return {"text": text.strip(), "ideas": _ideas(other, reading.language), "without": [listed[one - 1].key]}
    if (named_by := places(text, len(listed))) and all_but(squeezed(text)):
        gone = [item.key for number, item in enumerate(listed, 1) if number not in named_by]
        return {"text": text.strip(), "ideas": [], "without": gone}
    if (number := next(iter(named_by), remarked_on(text))) is not None:
        return _about(number, listed)
    if why := no_idea(text):
        return Invalid(why)
    lines = _written(text, listed, latest(reading.used))
    lines = [line for line in lines if len(lines) == 1 or not content(line, reading.language)]  # "that's the list"
    off = {line: taken_off(line, listed, latest(reading.used)) for line in lines}
    told_of = "\n".join(named(line) for line in lines if off[line] is None)
    told = {"text": text.strip(), "ideas": _ideas(told_of, reading.language)}
    if all(keys is None for keys in off.values()):
        return told
    gone = [key for keys in off.values() for key in keys or ()]
    known = any(line.startswith(WITHOUT) for line in lines)
    return {**told, "without": gone} if gone or told["ideas"] or known else Invalid("not-on-it")


def _written(text: str, listed: Sequence[Item], latest: str) -> list[str]:
    """A line each; of one line its sentences, where one of them takes something off: "without 2. put youth worker"."""
    lines = [line.strip() for line in ideas_written(text).splitlines() if line.strip()]
    sentences = [part.strip() for part in SENTENCES.split(lines[0])] if len(lines) == 1 else []
    return sentences if any(taken_off(part, listed, latest) for part in sentences[:-1]) else lines


def more_of_the_list(text: str, reading: Reading) -> bool:
    """Right after the list, where it is chosen from: one more idea for it, "an evening class", "volunteering at the
    school", or that these were all; nothing that names one of the list."""
    said = clean(text, LONGEST_IDEA + 1).strip()
    if len(said) > LONGEST_IDEA or mood(text) != "plain" or parted(text, reading.language).asked or no_idea(text):
        return False
    if THESE_WERE_ALL.fullmatch(squeezed(said)):
        return True
    listed = to_rate(reading.used)
    choosing = listed_items(text, [item.key for item in listed], reading, own=False) is not None
    return bool(IDEA_SAID.fullmatch(fold(said))) and not choosing and taken_off(text, listed, "") is None


def latest(used: Used) -> str:
    """The key of what they named just before; empty where that is longer ago."""
    rounds = rounds_of(used)
    if not rounds or ("suggestions" not in used and "kept" not in used):
        return ""
    more, own = rounds[-1].get("more"), _own_words(rounds[-1])
    if isinstance(more, dict) and more.get("ideas"):
        return f"r{len(rounds)}a{len(more['ideas'])}"
    return f"r{len(rounds)}k{len(own)}" if own else ""


def off_list(text: str, reading: Reading) -> tuple[str, str] | None:
    """Words that take something off the list where it is gone on from: the last word on the list, said anew."""
    rounds = reading.used.get("suggestions") or ()
    listed = items(reading.used) if rounds else []
    gone = taken_off(text, listed, latest(reading.used)) if listed else None
    more = rounds[-1].get("more") if rounds else None
    if not gone or more is None:
        return None
    ideas = more.get("ideas", ()) if isinstance(more, dict) else ()
    number = len(rounds)
    left = [
        f"{title}: {came_of}" if came_of else title
        for place, (title, came_of, _) in enumerate(ideas, 1)
        if f"r{number}a{place}" not in gone
    ]
    titles = [item.title for item in listed if item.key in gone]
    return f"suggestions.{number}.more", "\n".join([*left, *(WITHOUT + title for title in titles)])


def off_this(text: str, reading: Reading) -> tuple[str, str] | None:
    """The same at the list itself: what is to go, by its whole title."""
    if WITHOUT in text:
        return None
    listed = items(reading.used)
    gone = taken_off(text, listed, latest(reading.used)) if listed else None
    titles = [item.title for item in listed if item.key in (gone or ())]
    path = f"suggestions.{reading.used['round']}.more"
    return (path, "\n".join(WITHOUT + title for title in titles)) if titles else None


def off_tried(text: str, reading: Reading) -> tuple[str, str] | None:
    """The same before there is a list: of what was tried."""
    named = list(_named({**reading.used, "rounds": ()}))
    gone = taken_off(text, named, named[-1].key if named else "") if named else None
    if not gone:
        return None
    left = [f"{item.title}: {item.came_of}" if item.came_of else item.title for item in named if item.key not in gone]
    return "tried", "\n".join(left) or "nothing"


def _about(number: int, listed: list[Item]) -> Invalid:
    """A number, or what is thought of it, is no idea; it names one that is there, or none."""
    if not 1 <= number <= len(listed):
        return Invalid("no-such-number", {"count": len(listed)})
    return Invalid("there-already", {"n": number, "idea": listed[number - 1].title})


def suggested(found: Suggestion, number: int, language: str) -> Item:
    """One of the library, of the round with this number."""
    return Item(f"r{number}s{found.number}", found.said(language).text, COACHS, found.id)


def _ideas(text: str, language: str) -> list[list[str]]:
    """[what, what came of it, the entry of the library that it is like] each."""
    found: list[list[str]] = []
    for line in filter(None, (BULLET.sub("", line).strip() for line in PARTS.split(text))):
        if found and not found[-1][1] and outcome(line):
            found[-1][1] = line
        else:
            found.append(_idea(line, language))
    return found


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
