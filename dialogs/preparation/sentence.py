"""The goal as one sentence of theirs, the title that all lists show (COACHING 5.2, 5.7)."""

from __future__ import annotations

import re

from dialogs.engine.typed import counted
from dialogs.engine.values import Used
from dialogs.understanding.alike import telling
from dialogs.understanding.gist import whole
from dialogs.understanding.text import of_language, row_of, squeezed
from dialogs.understanding.wording import bare

EXACTLY = 120  # characters of what narrows a goal that stand in its sentence
JOINING = {
    "en": row_of("in at with for on from by as near among within through about around where who which so to"),
    "es": row_of("en con para de por desde como cerca sobre entre donde que a al del hacia dentro"),
}

ADDED = re.compile(r"(?P<and>and|y|e(?= h?i)) (?:also |tambi[eé]n )?(?=\w)", re.IGNORECASE)
ANY = re.compile(
    r"(?:(?:just )?any(?:thing|where)?(?: (?P<one>at all|will do|goes|one))?|whatever|cualquiera?|lo que sea|"
    r"(?:just )?(?:any|cualquier) (?P<what>\w+))"
)

JOINTS = re.compile(
    r"\s*[,;.]\s+(?:(?:and|y|e|also|then|luego|tambi[eé]n)\s+)?|\s+(?:and|y|e|&|plus|then)\s+", re.IGNORECASE
)
PICKED = re.compile(
    r"\b(?:(?:start|begin|go)(?:ing)? with|the|one|first|i think|i guess|let'?s|better|empezar|empiezo|empecemos|"
    r"primero|mejor|creo que|la|el|lo|de|del|con|por|meta|goal)\b",
    re.IGNORECASE,
)


def title(used: Used) -> str:
    """The goal in the first person; once its day is settled, without the words that named it ("by march next year").
    What it is exactly belongs to it, in the words of the answer (COACHING 5.2, 5.7): a vague goal alone says little."""
    goal, by = used["goal"], used.get("by")
    days = goal["days"] or goal.get("around")
    named = by and goal.get("undated") and days and min(days) <= by <= max(days)
    said, exactly = str(goal["undated"] if named else goal["text"]), whole(used.get("specific") or "", EXACTLY)
    return narrowed(said, exactly, used.get("language") or "en") if exactly else said


def one_of_two(said: str, goals: str) -> str | None:
    """The half of a sentence with two goals that words pick by what they name, "la de gestión deportiva", or by its
    place; None where they tell more than that half does, and so are a goal of their own."""
    halves = [half for half in JOINTS.split(goals) if len(half.split()) > 1]
    if len(halves) < 2:
        return None
    if len(halves) == 2 and (place := counted(said, ["0", "1"])):  # of three parts any two may belong together
        return halves[int(place)]
    named = set(telling(PICKED.sub(" ", said)))
    holding = [half for half in halves if named and named <= set(telling(half))]
    return holding[0] if len(holding) == 1 else None


def tells_apart(goal: str, exactly: str) -> bool:
    """Whether it leaves fewer things that the goal may be."""
    any_of_them = ANY.fullmatch(squeezed(exactly))
    return not any_of_them or bool(any_of_them["what"] and any_of_them["what"] not in squeezed(goal).split())


def narrowed(goal: str, exactly: str, language: str) -> str:
    """A goal with what it is exactly: "get a better job" and "a better job in a hospital" meet in the middle, "in a
    hospital" follows, what is added follows, too, and all else stands after a colon, without an "I will" of its own.
    "Any job" tells nothing more of a new job."""
    if not tells_apart(goal, exactly):
        return goal
    if joined := ADDED.match(exactly):  # "get off nights", "and do something with data"
        return f"{goal} {joined['and'].lower()} {bare(exactly[joined.end() :], language)}"
    before, after = goal.split(), exactly.split()
    for shared in range(min(len(before), len(after) - 1), 1, -1):
        if squeezed(" ".join(before[-shared:])) == squeezed(" ".join(after[:shared])):
            return " ".join([*before, *after[shared:]])
    if (squeezed(exactly).split() or [""])[0] in of_language(JOINING, language):  # "with people who hire", "en Leeds"
        return f"{goal} {exactly}"
    alone = bare(exactly, language)
    own = f"{squeezed(exactly)} ".endswith(f" {squeezed(alone)} ")  # it was said with an "I will", which goes
    return f"{goal}: {alone if own else exactly}"
