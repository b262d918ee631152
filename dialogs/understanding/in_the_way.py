"""Whether somebody tells what is in the way of something: "cancelled, she is ill", "no pude, horas extra"; that it is
off this once; or that it will be done (COACHING 6.3).

What is done all the same, and a question, is none.
"""

from __future__ import annotations

import re

from dialogs.understanding.gates import gated
from dialogs.understanding.text import plain

_LONGEST = 300  # characters: what is longer tells a story
_OBSTACLE = gated(
    r"\b(?:is|was|got|gone|fell|off|still|been) (?:ill|sick)\b|\b\w{3,} (?:ill|sick)(?=\s*(?:[.,;!]|$))|"
    r"\b(?:esta|estaba|sigue|anda|se puso|se ha puesto|cayo) (?:enferm[oa]|mal[oa]|de baja|de vacaciones|de viaje)\b|"
    r"\b\w+(?:s| is| are) (?:on (?:holidays?|vacation|leave)|away (?:until|till|this|for))\b|"
    r"\bslipp(?:ed|ing)\b|\bbehind schedule\b|\b(?:knocked|pushed|bumped|put|set) back\b|"
    r"\b(?:shelved|delayed|stalled|derailed|scrapped|axed|vetoed|on hold|on ice)\b|\bfell apart\b|"
    r"\bhit a (?:snag|wall)\b|"
    r"\bse (?:me |nos )?(?:(?:ha|han) )?(?:retras|atras|demor|torc|torci|complic|frustr|congel|cay|caido|estanc|"
    r"paraliz|alarg)"
    r"\w*\b|\b(?:al traste|al garete|se vino abajo|se fue a pique|quedo en nada)\b|"
    r"\bcancel{1,2}ed\b|\bpostponed\b|\bput off\b|\bcalled off\b|\b(?:fell|fallen) through\b|"
    r"\bnot this (?:week|time|month)\b|\bovertime\b|\bswamped\b|\bsnowed under\b|"
    r"(?:^|\b(?:had|have|with|got|theres|there is|there was|is|was|just) )no (?:time|energy|chance)\b|"
    r"\b(?:too|very|so|really) (?:hard|difficult|much work|busy|tired|knackered|exhausted|expensive|scared|big)\b|"
    r"\b(?:couldnt|could not|wasnt able|havent been able|havent (?:done|started|managed|got))\b|"
    r"\bdidnt (?:do|finish|start|send|call|ring|write|ask|go to|make) (?:it|that|the|my|any|anything)\b|"
    r"\b(?:scared|afraid|terrified|nervous|anxious) (?:to|of|about)\b|"
    r"\bme (?:da|dan|dio) (?:\w+ )?(?:miedo|panico|verguenza|cosa|corte|pena)\b|"
    r"\bno (?:hice|he hecho|termine|he terminado|empece|mande|envie|llame) (?:lo|el|la|los|las|mi|nada|a)\b|"
    r"\bdidnt (?:manage|get (?:to|round|around)|have (?:the )?time|do (?:it|that)|make it|find (?:the )?time)\b|"
    r"\b(?:im|i am|got|still|feel|feeling) stuck\b|\b(?:im|i am|i was|ive been) (?:busy|tired|nervous|scared|afraid)\b|"
    r"\b(?:dont|do not|didnt) know (?:how|which|what|where|whom?) (?:to|is|are|i|should|one)\b|"
    r"\b(?:never|didnt|doesnt|hasnt|not) (?:repl(?:y|ied|ies)|answer(?:ed|s)?|responded|write back|called? back)\b|"
    r"\bse (?:ha )?(?:cancel|anul|aplaz)(?:o|ado)\b|\bcancelad[oa]\b|\baplazad[oa]\b|"
    r"\b(?:lo|la|me la|me lo) (?:han )?(?:cancelaron|cancelado|anularon|anulado)\b|"
    r"\b(?:esta semana|esta vez|este mes) no\b|"
    r"\bno (?:pude|puedo|he podido|tuve tiempo|he tenido tiempo|tengo tiempo|me dio tiempo|me ha dado tiempo|llegue|"
    r"alcance|hay tiempo|l[oa] hice|l[oa] he hecho|he empezado|me atrevo|me atrevi|contesta|responde|"
    r"me (?:ha )?(?:contesta|contesto|contestado|respondio|respondido))\b|\bsin tiempo\b|"
    r"\b(?:muy|demasiado|tan|super) (?:dificil|complicado|grande|car[oa]|ocupad[oa]|cansad[oa]|liad[oa])\b|"
    r"\bhoras extras?\b|\bmucho trabajo\b|\bhasta (?:arriba|el cuello)\b|\bme (?:he )?atasc(?:ado|o|ue)\b|"
    r"\b(?:estoy|sigo|me quede) (?:atascad[oa]|atorad[oa])\b|\bno se (?:como|por donde|cual|con quien|a quien)\b"
)
_DONE_SO = re.compile(
    r"\b(?:but|pero) (?:i |ya )?(?:did|managed|done|still did|lo hice|la hice|pude)\b|\banyway\b|\bde todos modos\b"
)
_ONCE = re.compile(
    r"(?:sorry,? |lo siento,? )?(?:not (?:this (?:week|time|month)|today|tonight)|skip(?:ping)? this (?:week|time)|"
    r"(?:esta semana|esta vez|este mes|hoy) no\b|no (?:esta semana|esta vez|este mes|hoy)\b)"
)
_PROMISE = re.compile(
    r"(?:(?:ok|okay|yes|yep|yeah|sure|right|fine|va|vale|si|bueno|claro|ya|thanks|thank you|gracias|perfecto|luego|"
    r"despues|ahora|mas tarde) )*"
    r"(?:(?:i will|ill)(?: (?:do|be there|try|go|come))?|will do|doing|im doing|lets do|im on|on|lo hare|lo hago|"
    r"ya lo hago|lo voy a hacer|voy a hacerlo|ahi voy|en eso estoy|estoy en (?:ello|eso)|ya voy)"
    r"(?: (?:it|that|this|my best|soon|now|today|tonight|tomorrow|later|this afternoon|this evening|ahora|hoy|luego|"
    r"pronto|"
    r"despues|mas tarde|esta tarde|esta noche|thanks|gracias|promise|i promise|prometido))*"
)


def in_the_way(text: str) -> bool:
    """In either language, whichever the mentee speaks."""
    said = _plain(text)
    return bool(said and _OBSTACLE.search(said)) and not _DONE_SO.search(said)


def off_this_once(text: str) -> bool:
    """ "Not this week, four nights in a row": of what repeats, one time."""
    return bool(_ONCE.match(_plain(text)))


def promises(text: str) -> bool:
    """Whether all of it says that it will be done: "ok i will"."""
    return bool(_PROMISE.fullmatch(" ".join(re.findall(r"\w+", _plain(text)))))


def _plain(text: str) -> str:
    said = plain(text, _LONGEST + 1).strip()
    return "" if len(said) > _LONGEST or "?" in said else said
