"""A step done that is told in passing: what stands around it is set aside before `done` reads it. A question beside it,
"… But how was your week?"; a verb without its ending, "I finally finish it"; a "mañana" that is no day to come."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.understanding.done_words import LABELS
from dialogs.understanding.text import clean, fold

RUN = 3  # words of a title in a row, said as they stand in it
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+|(?=¿)")
_PLANNED = re.compile(
    r"\b(?:needs?|has|have|ought) to be\b|\bshould (?:be|say|read)\b|\b(?:tiene|tendria|deberia|debe) (?:que )?ser\b|"
    r"^(?:my|mi) plan\s*:"
)
_AWAITED = re.compile(
    r"\b(?:tarda\w*|demora\w*|takes?|will take|it'll take) (?:(?:unos|unas|about|around|up to|como|hasta|another) )?"
    r"\w+ (?:dias|semanas|meses|days|weeks|months)\b"
)
_FINDS_OUT = re.compile(
    r"(?:averiguar|ver|mirar|buscar|preguntar|consultar|find out|check|look up|ask|see) "
    r"(?:cuando|cuanto|cuanta|a cuanto|que dia|when|how much|how long|what day)\b"
)
_JUST = re.compile(
    r"\b(?P<who>i|we) (?:(?:have|had) )?(?:finally|don|done don) (?P<verb>finish|complete|submit|call|ask|apply|"
    r"register|publish|post|sign up)\b",
    re.IGNORECASE,
)
_PAST = {"complete": "completed", "submit": "submitted", "apply": "applied", "sign up": "signed up"}
_PART_OF = re.compile(rf"\b(?P<part>(?:{'|'.join(sorted(LABELS))}) \d{{1,3}}) of (?=the|my|this|that)", re.IGNORECASE)
_MORNING = re.compile(
    r"\b(?:al |el |de |del )?turno (?:de )?(?:la )?ma[ñn]ana\b|\b(?:por|de|en) la ma[ñn]ana\b", re.IGNORECASE
)
_LEAD = re.compile(r"^(?:i will|i'll|voy a)\s+")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


def speaks_of_a_plan(text: str) -> bool:
    """Whether it says how a step is to be: "step 3 needs to be apply to 10 fintechs"."""
    return _PLANNED.search(fold(clean(text)).strip()) is not None


def is_awaited(text: str) -> bool:
    """Whether something is said to take its time still: "me dijeron que tarda 10 días"."""
    return _AWAITED.search(fold(clean(text))) is not None


def finds_out(title: str) -> bool:
    """Whether a step is to find out when or how much: its answer has a number."""
    return _FINDS_OUT.match(title) is not None


def without_asides(text: str) -> str:
    """What is told, without what is asked beside it; all of it where nothing else is told."""
    parts = [part for part in _SENTENCE.split(text) if part.strip()]
    told = [part for part in parts if "?" not in part and "¿" not in part]
    said = " ".join(told) if told and len(told) < len(parts) else text
    said = _PART_OF.sub(r"\g<part> in ", _MORNING.sub(" ", said))
    return _JUST.sub(lambda found: f"{found['who']} {_past(found['verb'].lower())}", said)


def in_its_words(text: str, steps: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The steps of which words in a row are said as they stand in the title, the verb aside: "what I'd say"."""
    said = f" {' '.join(_WORD.findall(_plain(text)))} "
    return [
        (id, title)
        for id, title in steps
        if len(run := _WORD.findall(_LEAD.sub("", _plain(title)))[1:]) >= RUN
        and any(f" {' '.join(run[at : at + RUN])} " in said for at in (0, 1) if len(run) >= at + RUN)
    ]


def _past(verb: str) -> str:
    return _PAST.get(verb, f"{verb}ed")


def _plain(text: str) -> str:
    return fold(clean(text)).strip()
