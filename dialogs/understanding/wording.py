"""A goal or step as people type it, turned into the first person: "I will …", "Voy a …" (COACHING 1.2).

Their words stay; only the beginning is turned and missing accents are put back, and the mentee confirms it. Not
grammar: a thing that is named without a verb gets the one that people use with it, where that is known; else their
words stand alone, as they are.
"""

from __future__ import annotations

import re

from dialogs.understanding import wording_en, wording_es
from dialogs.understanding.fillers import trimmed
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import fold, of_language

_ROWS = {"en": wording_en.ENGLISH, "es": wording_es.SPANISH}
_BEFORE = re.compile(r"^(?:[-–—*•·>]+\s|\d{1,2}[.)]\s|[\s.,;:!?\"“”«»'`])+")  # bullets, numbers, marks
_OPENING = re.compile(r"[¿¡]\s*")  # "no sé, ¿quizás llamar a Ana?"
_ENDS = " \t\n.,;:!?\"“”«»'`"


@once_a_turn
def i_will(text: str, language: str) -> str:
    """`text` as "I will …", empty for an empty one; "I will" and "I'll" stay. One line, no full stop.
    Words before which no verb reads right ("10k in under an hour") come back as they are."""
    row = of_language(_ROWS, language)
    typed = _tidy(trimmed(_OPENING.sub("", text), language))
    no, refusing = row.refuses
    if not typed or (refusing and typed.startswith(f"{refusing} ")):
        return row.spelt(typed)
    if already := row.already.match(fold(typed)):
        rest = row.spelt(typed[already.end() :].strip())
        return f"{row.kept(typed[: already.end()].strip())} {rest}" if rest else row.lead
    body = row.turned(typed)
    if body and no and body.startswith(no):
        return row.spelt(f"{refusing} {body.removeprefix(no)}")
    return typed if body is None else row.spelt(f"{row.lead} {body}".strip())


def bare(text: str, language: str) -> str:
    """What the mentee will do, for use inside a sentence: "call Anna"."""
    row = of_language(_ROWS, language)
    sentence = i_will(text, language)
    no, refusing = row.refuses
    if refusing and sentence.startswith(f"{refusing} "):
        return no + sentence.removeprefix(f"{refusing} ")
    already = row.already.match(fold(sentence) + " ")
    return sentence[already.end() :].strip() if already else sentence


def _tidy(text: str) -> str:
    return _BEFORE.sub("", " ".join(text.split())).rstrip(_ENDS)
