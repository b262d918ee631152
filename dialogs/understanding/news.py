"""Whether words tell what has happened, where something to do was asked for: "hoy ya he hablado con Rocío y dice que
sí", "I've just spoken to her!"."""

from __future__ import annotations

import re

from dialogs.understanding.text import clean, fold, row_of, squeezed

_LONGEST = 300  # characters
_LED = (
    r"(?:(?:well|so|oh|ok|okay|hey|and|btw|guess what|today|yesterday|just|already|actually|omg|good news|pues|hoy|"
    r"ayer|ya|y|oye|bueno|mira|che|resulta que|por cierto|buenas noticias|al final|sabes que)[\s,.:!]+)*"
)
_IRREGULAR = (  # "I read" alone may be what is to be done
    r"(?:read|written|wrote|made|paid|bought|sold|found|taken|took|given|gave|chosen|chose|begun|began|built|drawn|"
    r"kept|learnt|left|lost|run|seen|taught|thought|won|come|put|set|cut)"
)
_NEWS = re.compile(
    rf"{_LED}(?:(?:i|we|he|she|they)(?:ve|s| have| has)? (?:just |already |now |finally |actually )*(?:\w{{2,}}ed|"
    r"said|says|got|was|were|told|spoke|spoken|met|went|did|had|heard|sent|done|talked)\b|"
    rf"(?:i|we)(?:ve| have| already)(?: already| just| now| finally)* {_IRREGULAR}\b|"
    r"(?:me |se |lo |la |le )*(?:he|ha|hemos|han) (?:ya |por fin )*\w+(?:ado|ido|cho|sto|rito|erto)\b|"
    r"(?:me |le |lo |la |nos )*(?:hable|quede|fui|dijo|dijeron|llamo|llamaron|escribio|contesto|contestaron|hice|tuve|"
    r"pude|logre|consegui)\b(?! que\b)|"
    r"(?:im|i am|were|we are|ill be|i will be|i shall be) (?:\w+ )?(?:off|away|on (?:holiday|leave|nights)|abroad|ill|"
    r"sick|busy)\b|(?:me voy|nos vamos|salgo|estoy|estare|ando) (?:\w+ )?(?:de (?:vacaciones|vacas|viaje|baja|permiso|"
    r"guardia)|fuera|enferm[oa])\b)|"
    r"\b(?:dice|dijo|dicen|dijeron) que (?:si|no)\b|\b(?:she|he|they) said (?:yes|no)\b"
)
_NO_NEWS = row_of(  # before a word that looks like one of the past
    "im i am is are was be been being not never all just so too very well get getting feel feeling to want need almost "
    "nothing how what no still yet more and or but the a indeed "
    "estoy es esta muy no nada todo un una el la mi tan ni mas pero y o que como estar soy hay sin algo de del"
)
_IN_TWO = re.compile(
    r"(\w{2,}) (?:\w{3,}(?<!e)ed|quit|left|won|lost|died|broke|fell|\w{2,}(?:aron|ieron|ad[oa]|id[oa])|"
    r"renuncio|dimitio|murio|fallecio|gano|perdio|llamo|cambio|salio|volvio|empezo|termino|aprobo|suspendio)"
)


def tells_in_two_words(text: str) -> bool:
    """ "VP resigned", "interview cancelled", "me despidieron"; in either language."""
    found = _IN_TWO.fullmatch(squeezed(text))
    return found is not None and found[1] not in _NO_NEWS


def tells_news(text: str) -> bool:
    """In either language."""
    said = " ".join(fold(clean(text, _LONGEST)).replace("'", "").split()).strip(" ¡¿")
    found = _NEWS.search(said)
    return found is not None and (found.start() == 0 or " que " in found[0] or " said " in found[0])
