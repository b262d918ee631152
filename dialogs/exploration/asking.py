"""Whether all that is said asks for the coach's ideas: "what do you suggest?", "ninguna me sirve, ¿tienes otras?"."""

from __future__ import annotations

import re

from dialogs.engine.questions import Reading
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import squeezed

_LONGEST = 120  # characters: more tell something
_LED = (
    r"(?:(?:no+|nope|nah|ok|okay|hm+|um|well|so|then|and|but|sorry|please|pls|coach|honestly|tbh|i dont know|idk|"
    r"pues|bueno|y|pero|eh|che|oye|a ver|entonces|perdon|por favor|porfa|no se|ni idea|"
    r"(?:none|neither|nothing) of (?:those|these|them|that)(?: (?:really|work|works|fit|fits|help|suit|suits|for|are|"
    r"is|me|it|do|appeal|appeals|to|right|good))*|i (?:dont|didnt) (?:really )?like (?:any of )?(?:those|these|them)|"
    r"ningun[oa](?: de (?:es[oa]s|est[oa]s|ell[oa]s))?(?: (?:me|nos|va|van|sirve|sirven|gusta|gustan|convence|"
    r"convencen|encaja|encajan|interesa|interesan|llama|para|mi|conmigo))*|"
    r"no me (?:gusta|sirve|convence|interesa|encaja|va) ningun[oa]) )*"
)
_MORE = (
    r"(?:(?:ideas?|ones?|suggestions?|options?|sugerencias?|opciones|opcion|propuestas?|otr[oa]s?|cosas?|cosa|mas|"
    r"some|any|other|others|more|different|else|another|algun[oa]s?|un[oa]s?|diferentes|distint[oa]s|besides those|"
    r"recommendations?|recomendacion(?:es)?) ?)+"
)
_ASKS = re.compile(
    rf"{_LED}(?:"
    rf"(?:(?:do|have|can|could|would) (?:you|u|i|we) (?:please )?(?:have|got|get|see|give|show|suggest)|got|show me|"
    rf"give me|suggest|are there|any|id like|i want|lets see|what about) (?:me )?{_MORE}|"
    r"(?:what|which(?: ones?)?) (?:do|would|can|could|should) (?:you|u) (?:suggest|recommend|propose|advise)(?: me)?|"
    r"(?:can|could) (?:you|u) (?:suggest|recommend)(?: (?:me|something|anything))*|any (?:ideas|suggestions|others)|"
    rf"(?:tienes|tiene|tenes|hay|me das|me da|me puedes? dar|dame|deme|muestr[ae]me|mostrame|ensename|ponme|quiero|"
    rf"podrias darme|puedes darme|podes darme|no (?:tienes|tiene|tenes|hay)) {_MORE}|"
    r"(?:que|q|k|cual|cuales)(?: (?:ideas?|cosas?|opciones|otr[oa]s?|mas))* (?:me |nos )?(?:recomiendas?|recomendas|"
    r"recomendarias?|sugieres?|sugeris|sugeririas?|propones?|proponen|aconsejas?|aconsejarias?)(?: (?:tu|vos|usted|"
    r"ustedes|a mi))?|"
    r"(?:(?:me )?(?:puedes?|podes|podrias?) )?(?:recomiend|recomend|sugier|suger|propon|acons[ei]j)(?:a|e|i|ar|er|ir)?"
    r"me(?: (?:algo|alg[ou]n[oa]s?|un[oa]s?|otr[oa]s?|cosas?|tu|vos|usted))*|"
    r"algun[oa]s? (?:otra )?(?:ideas?|sugerencias?|recomendacion|mas|otra)"
    r")(?: (?:please|pls|then|thanks|por favor|porfa|entonces|gracias|para mi|for me|instead))*"
)
_BARE = re.compile(  # "no more" is none
    r"(?:(?:ok|okay|and|y|yes|si|please|por favor|show(?: me)?|see|ver|some|a few|algun[oa]s?|unas?|un par de) )*"
    r"(?:more|others?|another|mas|otr[oa]s?)"
    r"(?: (?:ideas?|ones?|suggestions?|options?|sugerencias?|opcion(?:es)?|(?:like|como) (?:these|those|this|that|"
    r"est[aeo]s?|es[aeo]s?)))?(?: (?:please|pls|then|thanks|por favor|porfa|gracias))*"
)
_QUICK = re.compile(r"any|more|other|suggest|recom|otr|m[aá]s|alg|sug|prop|acons|else|differ|distint", re.IGNORECASE)


@once_a_turn
def asks_for_some(text: str) -> bool:
    if len(text) > _LONGEST or not _QUICK.search(text):
        return False
    said = squeezed(text)
    return (_ASKS.fullmatch(said) or _BARE.fullmatch(said)) is not None


def more_wished(text: str, reading: Reading) -> str | None:
    return "more" if asks_for_some(text) else None
