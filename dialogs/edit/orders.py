"""A wish about a step in the words by which `wishes` and `days_wished` know it: "y el 2 movelo al finde" is "mueve el
paso 2 al finde", "do cv fri insted" is "do cv fri instead"; and the wishes of a message that has several."""

from __future__ import annotations

import re

from dialogs.understanding.asking_for import LONGEST, asked_for
from dialogs.understanding.order_verbs import in_one_form
from dialogs.understanding.plan_places import PLACE
from dialogs.understanding.text import clean, fold

MOST = 6  # clauses that are looked at
_TYPED = {"insted": "instead", "instd": "instead", "instaed": "instead", "nxt": "next", "wif": "with", "pal": "para el"}
_SLIPS = re.compile(rf"\b(?:{'|'.join(_TYPED)})\b")
_I_SAID = re.compile(  # "no?? i said bin greggs"
    r"(?:(?:no+|nope|nah|wait|espera|hey|oye|che)[\s,.!?]+)*(?:(?:but |pero |que )?(?:i (?:just )?(?:said|meant|"
    r"asked you to|told you to)|(?:te |le )?(?:dije|pedi)(?: que)?|digo)[\s,:]+)"
)
_MORE = re.compile(r"(?:(?:and|also|plus|then|but|y|tambien|ademas|e|pero|mejor)[\s,]+)+")
_VERB = (
    r"(?:move|drop|remove|delete|put|change|mueve|pasa|pon|aplaza|pospon|retrasa|adelanta|corre|cambia|deja|quita|"
    r"borra|elimina|cancela|descarta|saca|suelta|olvida)"
)
_NUMBER = re.compile(  # "el 2 al sábado", "move the 2 to friday", "borra el 3"
    rf"(?P<verb>(?:{_VERB} )?)(?:(?<=[a-z] )|(?=[a-z#]))(?:el |the |la )?(?:n[o.º]* ?|number |nr\.? |numero |#)?"
    r"(?P<n>[1-9])(?:$|(?=,? (?:to|on|for|by|until|till|al?|para|hasta|el|mejor|tambien|too|also|instead(?! of)|is|es|"
    r"should|que|va|mue?v\w+|pas\w+|pon\w*|camb\w+|borr\w+|quit\w+|aplaz\w+)\b))"
)
_LAST_VERB = re.compile(  # "el 2 movelo al finde", "el curso bórrelo"
    r"(?P<what>(?:el|la|lo|los|las|the|my|mi) .{1,60}?),? (?P<verb>[a-zñ]+?(?:me)?l[oa]s?)(?P<rest>(?: .*)?)"
)
_IT = re.compile(r"(?:me)?l[oa]s?$")
_NOT_THEN = re.compile(  # "for tomorrow not tonight"
    r",? (?:and |y )?(?:not|no|rather than|instead of|en vez de|en lugar de) (?:(?:on|for|el|del|para)? ?)(?:today|"
    r"tonight|tomorrow|hoy|esta (?:noche|tarde)|manana|(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|"
    r"weds|thur|lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:the )?\d{1,2}(?:st|nd|rd|th)|(?<=el )\d{1,2})$"
)
_FORWARD = re.compile(  # "pull dave forward to this friday"
    r"(?:pull|bring|push|put|move) (?P<what>.{2,60}?) (?:forward|back|up) (?=(?:to|until|till)\b)"
)
_BECAUSE = re.compile(  # "borra el paso 3, que eso no es un paso"
    r"\s*(?:,\s*(?:que|porque|pq|xq|ya|eso|no|its?|thats?|cos|cuz|because|bc|as|since|im|not|i|we)\b|"
    r"\s(?:porque|pq|xq|because|cos|cuz|bc|since)\b).*$"
)
_FIRST = re.compile(  # "put the lunch first": which day that is, is asked
    r"(?:move|put|do|mueve|pasa|pon|deja|haz) (?P<what>.+?) (?:first|to the top|at the top|up front|"
    r"(?:de |lo )?primer[oa]|al principio|arriba)(?: of all)?$"
)
_AL_18 = re.compile(r"\b(?:al|para el|a el) (?=\d{1,2}$)")
_SEPARATOR = re.compile(r"\s*[.;:!?\n]+\s+|,?\s+(?:and(?: then)?|then|also|y(?: luego)?|e|luego)\s+|\s*,\s+")
_ORDER = re.compile(
    rf"{_VERB}\b|(?:make|do|add|postpone|reschedule|delay|swap|switch|replace|rename|reword|include|get rid of|"
    rf"a[nñ]ad\w*|agreg\w*|renombra|modifica|haz)\b|{PLACE}\b"
)

_WEIGHED = re.compile(  # "should I drop step 2, or keep it?"
    r"\W*(?:(?:so|and|but|hm+|ok(?:ay)?|hey|well|coach),? )*(?:should|shall|do|must) (?:i|we) .+\bor\b.+\?\W*"
)


def weighs(text: str) -> bool:
    """Whether it asks which of two ways is better, rather than for one of them."""
    return "?" in text and len(text) <= LONGEST and _WEIGHED.fullmatch(fold(clean(text))) is not None


def in_order(text: str) -> str:
    """In their own letters, but for the verb and what only names a place in the plan."""
    said = clean(text, LONGEST + 1).strip(" ¿¡")
    if len(said) > LONGEST:
        return text
    if found := _I_SAID.match(fold(said)):
        said = said[found.end() :]
    said = _SLIPS.sub(lambda slip: _TYPED[slip[0].lower()], asked_for(said))
    if found := _MORE.match(fold(said)):
        said = asked_for(said[found.end() :])
    if found := _FORWARD.match(fold(said)):
        said = f"move {said[found.start('what') : found.end('what')]} {said[found.end() :]}"
    if found := _NOT_THEN.search(fold(said)):
        said = f"{said[: found.start()]} instead"
    said = _verb_first(said)
    if found := _FIRST.fullmatch(fold(said)):
        said = f"move {said[found.start('what') : found.end('what')]}"
    if found := _NUMBER.match(fold(said)):
        said = f"{said[: found.end('verb')]}{'the step' if _english(said) else 'el paso'} {said[found.start('n') :]}"
    if found := _BECAUSE.search(fold(said)):
        said = said[: found.start()]
    return _AL_18.sub("el ", said) or text


def clauses(text: str) -> list[str]:
    """The wishes of several in one message, each by itself: "put the lunch first and bin the greggs one". Empty where
    there is no more than one sentence, or none that is a wish."""
    if len(text) > LONGEST:
        return []
    said = clean(text)
    parts, at = list[str](), 0
    for found in list(_SEPARATOR.finditer(fold(said)))[: MOST - 1]:
        parts.append(said[at : found.start()])
        at = found.end()
    parts = [part for part in (*parts, said[at:]) if part.strip()]
    return [part for part in map(in_order, parts) if is_order(part)] if len(parts) > 1 else []


def is_order(said: str) -> bool:
    """Whether it begins with what is to be done, or with a place in the plan."""
    return _ORDER.match(fold(said)) is not None


def _verb_first(said: str) -> str:
    """ "El 2 movelo al finde" is "mueve el 2 al finde"."""
    found = _LAST_VERB.fullmatch(fold(said))
    if not found:
        return said
    verb = said[found.start("verb") : found.end("verb")]
    bare = in_one_form(verb, fold(verb), False)
    if not is_order(bare := _IT.sub("", bare)):
        return said
    return f"{bare} {said[: found.end('what')]}{said[found.start('rest') :]}"


def _english(said: str) -> bool:
    return re.search(r"\b(?:the|to|on|by|until|move|drop|number|friday|tomorrow)\b", fold(said)) is not None
