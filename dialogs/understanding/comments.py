"""What only comments on a step or its day and is no part of either: "en enero calculo", "on friday, fingers crossed",
"el viernes q tengo franco", "mañana, a ver si es verdad"."""

from __future__ import annotations

import re

from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import clean, fold

_DAY = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|today|tomorrow|tonight|week|weekend|month|year|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|"
    r"lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|semana|mes|ano|finde|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|"
    r"\d{1,4}(?:st|nd|rd|th)?"
)
_THINKS = r"(?:calculo|creo(?: yo)?|supongo|ponele|imagino|estimo|i (?:think|guess|reckon|suppose)|probably|hopefully)"
_FREE = (
    r"[\s,]+(?:q|que|ya que|pq|xq|since|cos|as)\s+(?:(?:ahi|ese dia|yo|me)\s+)?(?:tengo (?:el dia )?(?:franco|libre|"
    r"descanso)|estoy (?:de franco|libre|de descanso|franco)|libro|descanso|no (?:trabajo|laburo|curro)|"
    r"i ?'?(?:m| am) (?:off|free)(?: work)?)(?: (?:ese dia|ahi|then|that day))?\b"
)
_WE_SHALL_SEE = (
    r"(?:a ver si (?:es verdad|lo (?:cumplo|hago|logro|consigo)|me (?:animo|atrevo|sale|da)|cumplo|puedo|hay suerte|"
    r"esta vez si|de verdad(?: lo hago)?)|si dios quiere|dios mediante|ojala|con suerte|a ver que pasa|"
    r"(?:we'?ll|lets|let's) see(?: (?:if|how) (?:i|it) \w+)?|fingers crossed|god willing|touch wood|inshallah|"
    r"if god (?:wills|permits))"
)
_LAUGHS = r"(?:ja(?:ja)+j?|je(?:je)+|haha(?:ha)*|lol)"
_TRAILING = re.compile(
    rf"(?<=\w)(?:[\s,.;…!-]+{_LAUGHS},?\s*no\s*\?*|,\s*no\s*\?+|[\s,.;…(-]+{_WE_SHALL_SEE}|"
    rf"(?<=\w)[,.;…(-]+\s*{_THINKS})[\s.!)…]*$"
)
_BEHIND_A_DAY = re.compile(rf"\b(?:{_DAY})(?P<thinks>[\s,]+{_THINKS})(?=[\s.!…]*$)")
_REASON = re.compile(rf"\b(?:{_DAY})(?P<free>{_FREE})(?=\s*(?:[.,;!…]|$))")
_IN_BETWEEN = re.compile(rf"(?<=\w)[\s,]+{_LAUGHS},?\s*no\s*\?(?=\s+\w)")
_TIMES = 4  # comments on one step, at most
_LONGEST = 600  # characters


@once_a_turn
def without_comments(text: str) -> str:
    """In either language; as it stands where there are none, or where nothing else is left."""
    if len(text) > _LONGEST:
        return text
    said = clean(text, _LONGEST)
    for _ in range(_TIMES):
        folded = fold(said)
        cut = _cut(folded)
        if cut is None:
            break
        kept = f"{said[: cut[0]]}{said[cut[1] :]}".strip()
        if not any(map(str.isalnum, kept)):
            break
        said = kept
    return text if said == clean(text, _LONGEST) else said


def _cut(folded: str) -> tuple[int, int] | None:
    if found := _TRAILING.search(folded) or _IN_BETWEEN.search(folded):
        return found.span()
    if found := _BEHIND_A_DAY.search(folded):
        return found.span("thinks")
    found = _REASON.search(folded)
    return found.span("free") if found else None
