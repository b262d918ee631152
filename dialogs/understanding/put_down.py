"""Whether somebody runs themselves down in place of a reason: "bc im not smart", "porque no sirvo". That is nothing to
be held up to them again; what they say after a "but" may be."""

from __future__ import annotations

import re

from dialogs.understanding.gates import gated
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import plain_line
from dialogs.understanding.waking import woken_by

_VERY = (
    r"(?:very |that |really |so |too |quite |just |always |such |a bit |a |an |simply |kind of |kinda |all |muy |tan |"
    r"un |una |bastante |lo |suficientemente |demasiado |siempre |del todo )*"
)
_BAD = (
    r"(?:stupid|dumb|thick|useless|worthless|hopeless|pathetic|idiot|failure|loser|rubbish|lazy|crap|shit|trash|"
    r"mess|moron|"
    r"fraud|nobody|coward|weak|incompetent|bad at (?:everything|this|it|all)|no good|no use|"
    r"tont[oa]|inutil|burr[oa]|torpe|desastre|fracaso|fracasad[oa]|vag[oa]|idiota|nul[oa]|zoquete|cobarde|mediocre|"
    r"incompetente|negad[oa]|cort[oa]|mierda|perdedor[a]?|don nadie)"
)
_GOOD = (
    r"(?:smart|clever|bright|intelligent|good(?: enough)?|capable|able|talented|confident|gifted|worth (?:it|"
    r"anything)|worthy|"
    r"strong enough|cut out for (?:it|this|that)|anything special|special|brainy|"
    r"list[oa]|inteligente|buen[oa](?: (?:para|en) (?:nada|esto|eso))?|capaz|suficiente|nadie|nada|brillante|valid[oa])"
)
_PUT_DOWN = gated(
    rf"\b(?:im|i am|i was|ive been|i feel|i felt|me) not {_VERY}{_GOOD}\b|\b(?:i )?aint {_VERY}{_GOOD}\b|"
    rf"\bi(?:m| am)? never (?:been )?{_VERY}{_GOOD}\b|\b(?:im|i am|i feel|i was|ive been) {_VERY}{_BAD}\b|"
    r"\bi (?:always|only|just) (?:fail|mess (?:\w+ )?up|ruin|screw (?:\w+ )?up|give up|fuck (?:\w+ )?up)\b|"
    r"\bi (?:cant|dont|never) (?:do|get) (?:anything|nothing|things) (?:right|well)\b|\bi suck\b|"
    r"\bi fail (?:at )?everything\b|"
    r"\b(?:nobody|no one|noone) (?:would |will )?(?:ever )?(?:wants?|hires?|needs?|likes?|believes? in) me\b|"
    r"\bno (?:sirvo|valgo)\b|\bno se hacer nada\b|\bno me sale nada\b|(?<!no )\b(?:soy|me siento|fui) "
    rf"{_VERY}{_BAD}\b|\bno (?:soy|me siento) {_VERY}{_GOOD}\b|\bnunca (?:hago nada bien|me sale nada|"
    rf"he sido {_VERY}{_GOOD})|"
    r"\b(?:siempre|todo) (?:fracaso|la cago|la fastidio|me sale (?:todo )?mal|lo hago mal)\b|"
    r"\bnadie me (?:quiere|contrata|coge)\b"
)
_BUT = re.compile(r"\b(?:but|though|although|yet|pero|aunque|sin embargo)\b[\s,]*", re.IGNORECASE)


@woken_by(_PUT_DOWN, nothing=False)
@once_a_turn
def puts_down(text: str) -> bool:
    """In either language, whichever the mentee speaks."""
    return _PUT_DOWN.search(plain_line(text)) is not None


def held_up(text: str) -> str:
    """What there is to hold on to, in their own words: all of it, or what follows a "but"; empty where there is no more
    than the other."""
    if not puts_down(text):
        return text.strip()
    parted = _BUT.split(text, maxsplit=1)
    kept = [part.strip(" .,;") for part in parted if part.strip(" .,;") and not puts_down(part)]
    return kept[0] if len(parted) > 1 and kept else ""
