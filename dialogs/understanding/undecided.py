"""Whether somebody only says that they do not know yet where they want to be: "i dont know where i wanna be yet", "ni
idea de qué quiero hacer". Heard in either language; all of it says so."""

from __future__ import annotations

import re

from dialogs.understanding.text import squeezed

_MOST = 90  # characters
_UNDECIDED = re.compile(
    r"(?:(?:honestly|tbh|well|so|pues|la verdad|uf+) )*"
    r"(?:(?:i )?(?:(?:really|still|honestly|just) )*(?:dont|do not) (?:really )?know|"
    r"(?:i (?:still )?have |ive )?(?:no (?:idea|clue)|not a clue)|idk|(?:im )?(?:still )?not sure|"
    r"(?:aun |todavia )?no (?:lo )?se|(?:no tengo )?ni idea(?: de)?)"
    r"(?: (?:yet|really|aun|todavia))* (?:where|what|which|donde|adonde|que|en que)"
    r"(?: (?:job|work|career|direction|kind of (?:job|work)|trabajo|carrera))?"
    r" (?:i (?:want|wanna|would like|d like)|id like|quiero|querria|quisiera|me gustaria)(?: to)?"
    r"(?: (?:be|do|go|become|end up|work|estar|hacer|ser|ir|llegar|trabajar))?"
    r"(?: (?:yet|exactly|really|tbh|lol|in a few years|aun|todavia|exactamente|la verdad|en unos anos))*"
)


def is_undecided(text: str) -> bool:
    return len(text) <= _MOST and _UNDECIDED.fullmatch(squeezed(text, _MOST)) is not None
