"""The gate to Preparation (COACHING 4.7): is the destination in clear view, is there the will to go?"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date as Date
from datetime import timedelta

from dialogs.engine.kinds import choice, read_reason, scale, words
from dialogs.engine.questions import END, Choice, Question, Reading
from dialogs.engine.spoken import short
from dialogs.engine.values import Invalid, Used, Value
from dialogs.exploration.closer import known, looked
from dialogs.exploration.goals import LINE, SERVES, aim, chosen, first
from dialogs.exploration.library import library
from dialogs.understanding.gist import gist, whole
from dialogs.understanding.numbers_said import NONE, only_number
from dialogs.understanding.text import fold

TEN = tuple(range(11))
HIGH, LOW = 9, 5  # from here on nothing needs to be asked about a number; below, what was managed before is recalled
IMPORTANT = r"^\W*(?:of |for |is |in |de |por |en |la |lo |the |how )*(?:importa\w*|matters?|it matters)"
SURE = r"\b(?:sure|confiden\w*|segur\w*|confianza|certain|manag\w*|doing it|lograr\w*|conseguir\w*)"
WAIT, LONGEST = timedelta(days=5), timedelta(days=366)  # until "not yet" is asked again, at least a day
LATER = re.compile(  # "I start on Monday" is a yes
    r"^\W*(?:(?:no|not yet|hm+|well|ok|maybe|can you|could you|please|pues|bueno|mejor|todavia no|aun no|quizas?|"
    r"puedes),? )*(?:ask|remind|text|ping|check|try|come back|(?:i )?need|give me|ill (?:need|decide|know)|wait|"
    r"not (?:before|until|till|this)|in|after|next|later|pregunt\w+|recuerd\w+|recorda\w*|avisa\w*|escrib\w+|necesito|"
    r"dame|deme|espera\w*|no (?:antes|hasta)|en|dentro de|despues|tras|luego|la (?:semana|proxima))\b"
)
LOOKING = ("informational-interview", "job-shadowing")  # small ways of finding out, where the library knows no better


def none_chosen(used: Used) -> bool:
    return not chosen(used)


def importance() -> Question:
    return scale(
        "confidence",
        TEN,
        about=IMPORTANT,
        notes=sure_too,
        skip_if=none_chosen,
        rests_on=("chosen", "first"),
        speaks_of=_goal,
    )


def sure_too(text: str, reading: Reading) -> dict[str, Value]:
    """ "Ten for importance, maybe six for how sure I am" answers both."""
    both = only_number(text, reading.language, SURE) if only_number(text, reading.language) == NONE else NONE
    return {"confidence": both} if both in TEN else {}


def confidence() -> Question:
    return scale("lower", TEN, about=SURE, skip_if=none_chosen, rests_on=("chosen", "first"), speaks_of=_goal)


def lower() -> Question:
    """ "Why not lower?" of the smaller number, once (Miller & Rollnick); not of a 0, and not where both are high."""
    return words(
        "ready",
        read=read_reason,
        skip_if=lambda used: none_chosen(used) or not 0 < _smaller(used)[1] < HIGH,
        skippable=True,
        rests_on=("importance", "confidence"),
        speaks_of=lambda used: dict(zip(("of", "number"), _smaller(used), strict=True)),
    )


def ready() -> Question:
    asked = choice(
        "not-yet",
        ("onward", "later"),
        reopens={"closer": "usual-steps", "other": "chosen"},
        back=lambda used: tuple(Choice(id) for id in ("closer", "other") if id == "other" or not looked(used)),
        skip_if=none_chosen,
        rests_on=("chosen", "first", "importance", "confidence"),
        speaks_of=_summed_up,
        yes="onward",
        no="later",
    )

    def read(text: str, reading: Reading) -> Value:
        return "later" if day_named(text, reading) and LATER.match(fold(text)) else asked.read(text, reading)

    def notes(text: str, reading: Reading) -> dict[str, Value]:
        day = day_named(text, reading)
        return {"not-yet": waiting(day)} if day and LATER.match(fold(text)) else {}

    return replace(asked, read=read, notes=notes)


def day_named(text: str, reading: Reading) -> Date | None:
    """On which they want to be asked again: "in two weeks", "not before June"."""
    found = reading.deadline(text)
    day = found.date or next(iter(found.offers), None)
    return day if day and timedelta() < day - reading.day <= LONGEST else None


def waiting(day: Date | None) -> Value:
    return {"text": "wait", "on": day}


def not_yet() -> Question:
    """Wait and be asked again, or make a small goal of finding out; or choose again. With the day, where they wait."""
    asked = choice(
        "small",
        ("wait", "small"),
        reopens={"again": "chosen"},
        withdraws=("ready",),
        skip_if=lambda used: used.get("ready") != "later",
        rests_on=("ready",),
        speaks_of=_goal,
    )

    def read(text: str, reading: Reading) -> Value:
        found = asked.read(text, reading)
        if isinstance(found, Invalid):
            day = day_named(text, reading)
            return waiting(day) if day else found
        return waiting(reading.day + WAIT) if text == "wait" else {"text": text, "on": None}

    return replace(asked, read=read)


def small() -> Question:
    return words(
        END,
        upto=300,
        choices=_small_ones,
        by_number=True,
        skip_if=lambda used: (used.get("not-yet") or {}).get("text") != "small",
        rests_on=("not-yet",),
        speaks_of=_goal,
    )


def _smaller(used: Used) -> tuple[str, int]:
    important, sure = used["importance"], used["confidence"]
    return ("importance", important) if important < sure else ("confidence", sure)


def _goal(used: Used) -> Used:
    idea = first(used)
    line = next((used[n] for n in ("serves-third", "serves-second", "serves") if used.get(n)), "")
    line = "" if line in SERVES else line  # a button's words are not theirs to hear again
    return {"goal": short(idea.title, LINE) if idea else "", "many": len(chosen(used)), "line": gist(line)}


def _summed_up(used: Used) -> Used:
    low = min(used["importance"], used["confidence"]) < LOW
    return {
        **_goal(used),
        "aim": whole(aim(used)),
        "low": low,
        "reason": gist(used.get("lower") or ""),
        "managed": gist(used["managed"]) if low else "",
        "looked": looked(used),
    }


def _small_ones(used: Used) -> tuple[Choice, ...]:
    """The first small step that the library knows for it; else small ways of finding out."""
    said = known(used)
    texts = [said.first_step] if said else []
    texts += [library()[id].said(used["language"]).text for id in LOOKING]
    return tuple(Choice(f"small{n}", text, says=text) for n, text in enumerate(texts, 1))
