"""What one does about a thing that is named without a verb: a job is found, a nurse is become, a letter is written.

Not grammar: the nouns of goals and steps, by the verb that reads right before them; in English the last word before a
preposition decides, in Spanish the first. A thing that is in no row gets no verb.
"""

from __future__ import annotations

import re

from dialogs.understanding.fields import fields_in
from dialogs.understanding.text import fold, row_of, words
from dialogs.understanding.things import ENGLISH, SPANISH

_BY_LANGUAGE = {"en": ENGLISH, "es": SPANISH}
# fields of what can be learnt
_LEARNT = ("language", "tech", "data", "science", "creative", "finance", "trades", "beauty", "sport")
_BORDERS = {
    "en": re.compile(
        r"\b(?:in|at|for|with|as|of|on|by|to|from|about|that|per|each|every|until|till|before|after|next|this|under|"
        r"a (?:day|week|month|year))\b|,"
    ),
    "es": re.compile(r"\b(?:en|de|del|para|con|como|que|por|sobre|al|a|cada|antes|hasta)\b|,"),
}
_ONE = ("a", "an", "un", "una")
_HELPERS = row_of(
    "adviser advisor recruiter babysitter childminder cleaner lender auxiliar gerente agente"
)  # are found
_MOST = 12  # words of a thing; more are a sentence
_FEW = 3


def verb_for(thing: str, language: str) -> str | None:
    """The verb that "I will" needs before `thing`, with an article where it lacks one; None when that is not known."""
    row = _BY_LANGUAGE[language]
    said = words(thing)
    head = words(_BORDERS[language].split(fold(thing), maxsplit=1)[0])
    if not said or not head or len(said) > _MOST:
        return None
    counted = head[0].isdigit() or head[0] in row.numbers
    named = counted or head[0] in row.determined
    nouns = head[1:] if named and len(head) > 1 else head
    noun = nouns[-1] if row.last else nouns[0]
    if row.exams & set(said[:_FEW]) and not named and len(said) <= _FEW:
        return row.passing
    if noun in row.nouns:
        verb, article = row.nouns[noun]
        bare = named or not article or noun in row.many
        return verb if bare else f"{verb} {row.article(article, head[0], noun)}"
    if (
        not head[0][0].isdigit()
        and row.roles.fullmatch(noun)
        and noun not in row.no_roles
        and (not named or (head[0] in _ONE and noun not in _HELPERS))
        and len(head) <= _FEW + 1
    ):
        return f"{row.become} {row.article('a', head[0], noun)}".strip() if row.last and not named else row.become
    if len(said) <= _FEW + 1 and (not named or head[0] in ("el", "la", "los", "las")):
        spans = [span for id, found in fields_in(said, language).items() if id in _LEARNT for span in found]
        if any(end >= len(head) if row.last else start <= named for start, end in spans):
            return row.learn
    return None
