"""Another number for the one in a step: "actually 10 jobs" of "apply for 3 jobs" is "apply for 10 jobs"."""

from __future__ import annotations

import re

from dialogs.understanding.text import clean, fold

_LONGEST = 60  # characters
_SMALL = (
    r"(?:(?:ok|no|oh|well|actually|sorry|wait|better|rather|maybe|just|only|say|make it|make that|i mean|lets say|put|"
    r"mejor|en realidad|bueno|perdon|digo|solo|pon|ponle|que sean|pongamos|digamos)[,.:]? +)*"
)
_OTHER = re.compile(
    rf"{_SMALL}(?P<number>\d{{1,3}})"
    r"(?: (?P<thing>(?!(?:instead|please|pls|then|now|not|mejor|porfa|por|no|en)\b)[^\W\d_]+))?"
    r"(?:,? (?:instead|please|pls|then|now|not \d{1,3}|instead of \d{1,3}|mejor|porfa|por favor|no \d{1,3}|"
    r"en (?:vez|lugar) de \d{1,3}))*[.!]*"
)
_NUMBER = re.compile(r"(?<![\w.,:/%$€£-])(\d{1,3})(?![\w:/%]|[.,]\d)(?: (?P<thing>[^\W\d_]+))?")


def other_amount(text: str, before: str) -> str:
    """The step with it; empty where they say more than that, count other things, or the step has no one number."""
    if len(text) > _LONGEST or not (said := _OTHER.fullmatch(fold(clean(text)).replace("'", "").strip())):
        return ""
    numbers = list(_NUMBER.finditer(before))
    if len(numbers) != 1:
        return ""
    was = numbers[0]
    if said["thing"] and _one(said["thing"]) != _one(fold(was["thing"] or "")):
        return ""
    counted = (
        re.search(rf"{said['number']} [^\W\d_]+", clean(text)) if said["thing"] else None
    )  # "1 job", accents and all
    end = was.end() if counted else was.end(1)
    return f"{before[: was.start()]}{counted[0] if counted else said['number']}{before[end:]}"


def _one(thing: str) -> str:
    return re.sub(r"(?<=\w{2})e?s$", "", thing)
