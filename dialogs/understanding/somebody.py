"""Whether somebody without a name does what may happen ("he shouts at me"), and whether a step is with somebody."""

from __future__ import annotations

import re

from dialogs.understanding.done_titles import steps_of
from dialogs.understanding.done_words import words_of
from dialogs.understanding.text import clean, fold

_LED = r"^\W*(?:(?:that|maybe|if|when|if it|que|si|cuando|y si|quiza|quizas|a lo mejor) )*"
_SOMEBODY = re.compile(
    rf"{_LED}(?:(?:he|she|they|hes|shes|hed|shed|hell|theyre|theyll|ella|ellos|ellas)\b|"
    r"(?:no )?(?:me|nos) (?!duele|falta|cuesta|da\b|dan\b|entra|gana|pasa|queda|toca|cambia|parece|sale|sobra|hace|"
    r"puede|bloquea)\w+(?:a|e|an|en|aron)\b)"
)
_HE = re.compile(rf"{_LED}él\b", re.IGNORECASE)  # "el" is only "the"


def about_somebody(text: str) -> bool:
    """In either language, whichever the mentee speaks."""
    said = clean(text)
    return _HE.search(said) is not None or _SOMEBODY.search(fold(said).replace("'", "")) is not None


def with_somebody(title: str, language: str) -> bool:
    """A step to talk to, write to or meet somebody: "I will tell dad"."""
    table = words_of(language)
    [step] = steps_of([("", title)], table)
    return step.verb in table.talks | table.asked | table.told or bool(table.people & set(step.words) or step.names)
