"""A change of the plan said in free words, with no question open: "drop the CV step", "move the talk to Friday".

Only what begins with its verb, and names one open step and no other.
"""

from __future__ import annotations

import re

from dialogs.understanding.alike import EMPTY, among
from dialogs.understanding.text import clean, fold, words
from dialogs.understanding.yesno import after_no

LONGEST = 200  # characters
_DROP = re.compile(
    r"(?:please |por favor,? )?(?:drop|remove|delete|cancel|forget(?: about)?|skip|quita|elimina|borra|cancela|suelta|"
    r"olvida|descarta)(?: (?:the|my|el|la|mi|lo de|el paso|step|paso))*\s*[:,]? (?P<what>.+)"
)
_MOVE = re.compile(
    r"(?:please |por favor,? )?(?:move|postpone|push|shift|reschedule|delay|mueve|pasa|aplaza|pospon|retrasa)"
    r"(?: (?:the|my|el|la|mi|lo de|el paso|step|paso))*\s*[:,]? (?P<what>.+?) "
    r"(?:to|until|till|by|for|a|al|para|hasta)(?: el| la)? (?P<day>.+)"
)
_MOVED = re.compile(
    r"(?:(?:the|my|el|la|mi|lo de) )?(?P<what>.+?) "
    r"(?:(?:has|have|had|was|is|been|got|just|ha sido|han|se ha|lo han|la han) )*"
    r"(?:moved|postponed|pushed(?: back)?|shifted|rescheduled|delayed|put off|"
    r"cambiad[oa]|movid[oa]|aplazad[oa]|pospuest[oa]|retrasad[oa]|pasad[oa]) "
    r"(?:to|until|till|by|for|a|al|para|hasta)(?: el| la)? (?P<day>.+)"
)
_ASKED = (
    r"(?:(?:please|ok|okay|so|then|and|can you|could you|can we|lets|let us|id like to|i want to|i need to|we should|"
    r"por favor|porfa|y|pues|entonces|mejor|oye|puedes|podrias|podemos|quiero|necesito|hay que|me|se|lo|la|no),? )*"
)
_DAY = r" (?:(?:to|until|till|by|for|on|al?|para|hasta|en) )?(?:el |la |los )?(?P<day>.+)"
_IT = re.compile(  # the step is not named: "move it to Friday", "pásalo al viernes"
    rf"{_ASKED}(?:(?:move|postpone|push|shift|reschedule|delay) (?:it|that|this one)(?: back| off)?|"
    r"(?:pasa|mueve|aplaza|pospon|retrasa|cambia|corre|recorre|atrasa)(?:me|mos)?l[oa]s?|"
    r"(?:pasar|mover|aplazar|posponer|retrasar|cambiar|correr|recorrer|atrasar)l[oa]s?|"
    rf"(?<=\blo )(?:paso|muevo|pasas|mueves|pasamos|movemos|cambiamos)){_DAY}"
)
_PUT_IT = re.compile(  # … in words that can be said of other things, too
    rf"{_ASKED}(?:(?:put|change|leave|set) (?:it|that|this one)|(?:pon|deja)(?:me|mos)?l[oa]s?|"
    rf"(?:poner|dejar)l[oa]s?|(?<=\blo )(?:dejamos|dejo|pones|pongo|ponemos)){_DAY}"
)

Steps = list[tuple[str, str]]  # ids and titles


def to_drop(text: str, steps: Steps) -> str | None:
    return _named(_DROP, text, steps)


def to_move(text: str, steps: Steps) -> str | None:
    """Also where others moved it: "the talk got postponed until Friday"."""
    return _named(_MOVE, text, steps) or _named(_MOVED, text, steps)


def moves_it(text: str) -> bool:
    """Whether a step that is not named is to be moved, in words that are said of nothing else."""
    return len(text) <= LONGEST and _IT.fullmatch(_plain(text)) is not None


def day_of_it(text: str) -> str | None:
    """To which day, in their words, something that is not named is to be moved; None for anything else."""
    found = _IT.fullmatch(_plain(text)) or _PUT_IT.fullmatch(_plain(text)) if len(text) <= LONGEST else None
    return found["day"] if found else None


def named(text: str, steps: Steps) -> str | None:
    """The one step whose title shares the most words with these; None for none, or for several."""
    said = [word for word in words(text) if word not in EMPTY]
    scores = {id: sum(among(word, words(title)) for word in said) for id, title in steps}
    best = [id for id, score in scores.items() if score and score == max(scores.values())]
    return best[0] if len(best) == 1 else None


def _named(pattern: re.Pattern[str], text: str, steps: Steps) -> str | None:
    if len(text) > LONGEST:
        return None
    found = pattern.fullmatch(_plain(text))
    return named(found["what"], steps) if found else None


def _plain(text: str) -> str:
    return " ".join((after_no(text) or fold(clean(text))).split()).strip(" .!?¿¡")
