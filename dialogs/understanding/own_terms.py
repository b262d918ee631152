"""Which of the coach's own terms and sentences somebody does not understand: "wat u mean mesurable", "¿qué quiso decir
con que el último paso llega a tiempo?". The words of others are none."""

from __future__ import annotations

import re

from dialogs.understanding.checkin_names import NAMES
from dialogs.understanding.gates import gated_leading
from dialogs.understanding.text import clean, fold
from dialogs.understanding.waking import woken_by

LONGEST = 120  # characters: more tell a story
_LEAD = (
    r"(?:(?:and|so|but|ok|okay|sorry|hey|wait|idk|lol|coach|y|pero|oye|oiga|perdon|perdone|disculpe|che|eh|no entiendo|"
    r"i dont (?:get|understand)(?: it)?)[ ,.:]+)*"
)
_MEANS_EN = (
    r"(?:what|wat|wot|wut)(?:s| is| do| did| does)? (?:do |did )?(?:you|u|ya) (?:actually |even |"
    r"really )?mean(?:t|ing)?(?: by| with)?|"
    r"wdym(?: by)?|how do (?:you|u) mean|(?:what|wat|wot) (?:does|do|is|are|was)|(?:what|wat|wot)s|"
    r"whats the meaning of|"
    r"(?:can|could) (?:you|u) explain|explain|whats meant by"
)
_MEANS_ES = (
    r"(?:que|q|k) (?:es lo que )?(?:quiso|quisiste|quiere|quieres|queres|quisieron) decir(?:me)?(?: con)?|"
    r"(?:que|q|k) (?:significan?|es|son)(?: eso| esto)?(?: (?:de|del))?|a (?:que|q) se (?:refiere|referia|"
    r"refirio)(?: con)?|"
    r"a (?:que|q) te (?:refieres|referis|referias)(?: con)?|(?:me )?(?:explica(?:me|s)?|expliqueme)|como (?:asi|que)|"
    r"(?:que|q) quiere decir"
)
_ASKS = gated_leading(rf"{_LEAD}(?:{_MEANS_EN}|{_MEANS_ES})\b(?P<rest>.*)")
_ENDS = (
    r"(?: (?:stand for|mean|means|meaning|supposed to be|supposed to mean|exactly|here|again|then|please|pls|"
    r"in my plan|btw|lol|"
    r"significa|quiere decir|exactamente|aqui|por favor|porfa|pues|entonces))*"
)
_SMALL = (
    r"(?:(?:by|with|that|the|a|an|your|this|is|being|it|con|que|q|de|del|el|la|lo|los|las|un|una|eso|esa|tu|"
    r"su|mi|my|sea) )*"
)
_TERMS = {  # all of what is asked after
    "measures": r"how far (?:the |my )?measures? (?:are|is)|como van (?:los )?resultados",
    "in-time": r"last step (?:is |comes |arrives )?(?:in|on) time|ultimo paso llega a tiempo",
    "named": r"what has a name can be (?:planned for|foreseen)|(?:lo )?que tiene nombre se puede prever",
    "measurable": r"m(?:ea|e)s+u?r(?:e)?able|medible|mesurable",
    "specific": r"specific|espec[ií]fic[oa]",
    "achievable": r"ach(?:ie|ei)v[ei]?able|alcanzable",
    "realistic": r"realistic|realista",
    "timely": r"timely|time ?-?bound|(?:con )?fecha",
    "smart": r"smart(?: goals?)?|(?:metas? )?smart",
    "check-in": NAMES,
    "milestone": r"milestones?|hitos?",
    "evidence": r"evidence|evidencias?",
    "intention": r"intentions?|intencion(?:es)?",
    "if-then": r"if[ -]then(?: plan)?|si[ -]entonces",
}
_TERM = {term: re.compile(rf"{_SMALL}(?:{pattern}){_ENDS}") for term, pattern in _TERMS.items()}
_ALONE = {"timely": re.compile(r"\b(?:is|was|es|son) (?:the |la )?fecha\b")}  # "¿cuál es la fecha?" asks for the day


@woken_by(_ASKS)
def term_asked(text: str) -> str | None:
    """By the name that its words have; in either language, whichever the mentee speaks."""
    said = re.sub(r"[^\w\s,.:-]|[_¿¡]", " ", fold(clean(text, LONGEST + 1)).replace("'", ""))
    said = " ".join(said.split())
    found = _ASKS.fullmatch(said.strip(" .,:-")) if len(said) <= LONGEST else None
    if not found or any(alone.search(said) for alone in _ALONE.values()):
        return None
    rest = " ".join(found["rest"].strip(" ,.:-").split())
    return next((term for term, pattern in _TERM.items() if pattern.fullmatch(rest)), None)
