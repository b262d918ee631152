"""Whether words that come by themselves sound like something to do: "hablar con Ana", "ask HR about the course"."""

from __future__ import annotations

import re

from dialogs.understanding.text import words

STEPS = (3, 12)  # words of what may be a step, at least and at most
_AS_A_STEP = re.compile(  # what could be done, by the form of its first word: "hablar con …", "ask HR about …"
    r"\w{2,}[aei]r(?:me|l[aoe]s?)? (?!(?:es|fue|era|esta|estuvo|sera|siempre|me|no)\b)|"
    r"(?:ask|call|write|send|talk|speak|apply|sign up|enrol|enroll|register|update|prepare|meet|contact|email|book|"
    r"practise|practice|look for|search for|find out|learn|study|finish|reply|visit|arrange|organise|organize) "
    r"(?!(?:was|is|were)\b)"
)
_NOT_A_STEP = re.compile(r"ayer|mujer|lugar|bienestar|hogar|pesar|lider|celular|titular|mejor")


def like_a_step(text: str) -> bool:
    """By the form of its first word, in a few words; in either language."""
    said = words(text)
    fits = STEPS[0] <= len(said) <= STEPS[1] and not _NOT_A_STEP.fullmatch(said[0])
    return fits and bool(_AS_A_STEP.match(" ".join(said)))
