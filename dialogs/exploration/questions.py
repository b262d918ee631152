"""COACHING 4: what was tried, permission before suggestions, one list, a choice."""

from __future__ import annotations

import re
from datetime import datetime

from dialogs.engine.kinds import choice, many, words
from dialogs.engine.questions import END, Choice, Dialog, Opening, Reading
from dialogs.engine.values import Used, Value
from dialogs.exploration.suggestions import by_id, first_few
from dialogs.mentee import Mentee

AT_ONCE = 5  # suggestions shown together
LONGEST = 8  # ideas to choose from


def read_ideas(text: str, reading: Reading) -> Value:
    """A list, one idea a line or a sentence, as it was written."""
    if text == "nothing":
        return []
    lines = [re.sub(r"^\s*(?:[-•*]|\d+[.)])\s*", "", line).strip() for line in re.split(r"[\n;]+", text)]
    return [line for line in lines if line]


def suggested(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(id, text) for id, text in used["suggestions"])


def ideas(used: Used) -> list[str]:
    """One list: the mentee's own first, then what they kept of the coach's (COACHING 4.4)."""
    kept = dict(used["suggestions"])
    return [*used["tried"], *(kept[id] for id in used.get("suggestions-kept") or ())][:LONGEST]


def to_choose(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(f"idea{n}", text, says=text) for n, text in enumerate(ideas(used), 1))


def whose(used: Used) -> Used:
    """Whether there is a list, and whose ideas are on it."""
    kept = bool(used.get("suggestions-kept"))
    return {"whose": "both" if kept else "own" if used["tried"] else "none"}


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """The suggestions that fit the mentee, chosen at the opening: [id, text] each."""
    return {"suggestions": [[id, by_id(id, mentee.language)] for id in first_few(mentee.situation, AT_ONCE)]}


QUESTIONS = {
    "tried": words("may-i", read=read_ideas, choices=("nothing",)),
    "may-i": choice("suggestions-kept", ("yes", "no")),
    "suggestions-kept": many("chosen", suggested, skip_if=lambda used: used["may-i"] == "no", rests_on=("may-i",)),
    "chosen": words("ready", choices=to_choose, rests_on=("tried", "suggestions-kept"), speaks_of=whose),
    "ready": choice(
        END, ("onward", "later"), reopens={"other": "chosen"}, rests_on=("chosen",), yes="onward", no="later"
    ),
}


def leads_to(used: Used) -> Opening | None:
    return Opening("preparation", facts={"idea": used["chosen"]}) if used["ready"] == "onward" else None


DIALOG = Dialog("exploration", QUESTIONS, facts=facts, leads_to=leads_to)
