"""A goal or step as people type it, turned into the first person: "I will …", "Voy a …" (COACHING 1.2).

Their words stay; only the beginning is turned, and the mentee confirms it. Not grammar: where the first word is no verb
that is known, it says that the mentee will work on it.
"""

from __future__ import annotations

import re

from dialogs.understanding import wording_en, wording_es
from dialogs.understanding.text import fold, of_language

_ROWS = {"en": wording_en.ENGLISH, "es": wording_es.SPANISH}
_BULLET = re.compile(r"^(?:[-–—*•·>]+|\d{1,2}[.)])\s+")
_ENDS = " \t\n.,;:!"


def i_will(text: str, language: str) -> str:
    """`text` as "I will …", empty for an empty one; "I will" and "I'll" stay. One line, no full stop."""
    row = of_language(_ROWS, language)
    typed = _tidy(text)
    if not typed:
        return ""
    if already := row.already.match(fold(typed)):
        rest = typed[already.end() :].strip()
        return f"{row.kept(typed[: already.end()].strip())} {rest}" if rest else row.lead
    body = row.turned(typed)
    return f"{row.lead} {body}" if body else row.lead


def bare(text: str, language: str) -> str:
    """What the mentee will do, for use inside a sentence: "call Anna"."""
    row = of_language(_ROWS, language)
    sentence = i_will(text, language)
    already = row.already.match(fold(sentence) + " ")
    return sentence[already.end() :].strip() if already else sentence


def _tidy(text: str) -> str:
    typed = _BULLET.sub("", " ".join(text.split()))
    return typed.strip("\"“”«»'`").strip(_ENDS)
