"""What is typed where the new words of a goal or a step are asked for, and are none: a question, that somebody would
give up, a remark on what is offered. In either language, whichever the mentee speaks; what may be a goal is left to
them."""

from __future__ import annotations

import re
from typing import Literal

from dialogs.understanding.text import clean, fold, squeezed
from dialogs.understanding.to_coach import parted

Why = Literal["asks", "turns down", "tells"]

_LED = (
    r"(?:(?:ok|okay|oh|ah|um+|uh+|er+|hm+|but|and|so|well|like|wait|hang on|hold on|sorry|lol|haha|omg|hey|just|no+|"
    r"actually|"
    r"pues|bueno|y|pero|che|oye|vale|eh+|ay|uy|entonces|espera|perdon|jaja\w*|a ver)[ ,.!]+)*"
)
_U = r"(?:u|you|ya|i|it|we|they|that|this|there|my|the|he|she|all)"
_ASKS = re.compile(
    rf"{_LED}(?:(?:what|wat|why|how|when|where|who|which)(?:s|'s)?(?:$|[ ,](?:is|are|r|was|do|does|did|would|will|can|"
    rf"could|should|shall|happens|if|about|now|then|the point|many|much|long|come)\b)|"
    rf"(?:does|did|is|are|am|was|were|can|could|would|will|should|shall|may) {_U}\b|do (?:u|you|ya|i|we|they)\b)|"
    r".*\b(?:what|how|why) (?:would|will|do|did|should|could|can) (?:u|you) (?:\w+ )?(?:say|think|suggest|advise|"
    r"recommend|mean|do|tell)\b|"
    r".*\b(?:si (?:te|le) (?:digo|dijera)|que me (?:dirias|dices|recomiendas|aconsejas|dirias tu))\b|"
    rf"{_LED}(?:¿|que (?:pasa|hago|digo|te parece|opinas|piensas|crees|dirias|significa|es eso|quieres decir)\b|"
    r"como (?:lo|la|puedo|hago|se (?:hace|cambia|dice))\b|por que\b|(?:la|lo|las|los) (?:puedo|podria|puedes|podemos)"
    r"\b|(?:puedes|podrias)\b|(?:puedo|podria|podemos|debo|deberia) \w+[aei]r(?:l[oa]s?\b|$| (?:despues|luego|"
    r"mas tarde|otra|esto|eso)\b)|se (?:pierden?|borran?|cambian?|puede)\b|"
    r"tiene sentido\b|(?:es|son) (?:es[ao]s?|est[ao]s?)\b|(?:crees|piensas|opinas|sabes)\b)"
)
_ACCENTED = re.compile(
    rf"{_LED}(?:(?:por |para )?qué|cómo|cuándo|dónde|cuál|cuáles|quién|cuánto|cuánta|cuántos|cuántas)\b", re.I
)
_ALONE = r"(?:$| (?:tbh|now|lol|what|if|then|and|so|really|i)\b"
_GIVES_UP = re.compile(
    r"(?<!never )(?<!not )(?<!dont )(?<!wont )(?<!without )\b(?:giv(?:e|ing)|gave) (?:it |this )?(?:all )?up"
    rf"{_ALONE}| on (?:it|this|all|everything|the goal|my goal|me)\b)|"
    r"\b(?:quit|quitting|stop|stopping|drop|dropping|leave|leaving) "
    rf"(?:all (?:of )?(?:this|it)|everything|the whole thing|this (?:whole )?thing){_ALONE})|"
    r"^(?:i(?:m| am)? )?(?:thinking of |"
    r"wanna |want to |just )*quit(?:ting)?(?: tbh| lol| now)?$|\bi (?:cant|cannot) (?:do|take) (?:this|it)\b|"
    r"(?<!no )(?<!sin )(?<!nunca )\b(?:rendir(?:me|se|nos)|me rindo|tir(?:ar|o) la toalla)\b|"
    r"\b(?:dej|abandon)(?:ar|o)(?:lo|la)? (?:(?:todo )?esto\b|todo(?:$| (?:y|pero|ya|ahora|la verdad)\b))|"
    r"\b(?:dejarl[oa]|abandonarl[oa])(?: todo)?$|\bno puedo (?:mas|con esto)\b"
)
_REMARKS = re.compile(
    rf"{_LED}(?:(?:that|this|it)(?:'?s| is| was| isnt| wasnt| says| said| sounds| looks| reads| feels)\b|its\b|"
    r"(?:u|you) (?:said|say|got|are|r|made|changed|put|didnt|keep|just)\b|i (?:said|meant|told|asked)\b|"
    r"i (?:didnt|never|dont|do not) (?:say|said|meant?|ask(?:ed)?|put|wr[io]te|tell|told|like|get|understand|know|"
    r"think|care|agree|want(?:ed)?(?:$| (?:that|this|it|you)\b))\b|i hate (?:that|this|it)\b|"
    r"(?:eso|esto|esa|ese) (?:no|es|era|suena|esta)\b|"
    r"no (?:es|era|dije|quise|me gusta|entiendo|quiero(?:$| (?:es[ao]|est[ao]|que)\b))\b|"
    r"(?:te )?(?:dije|pedi)\b|dijiste\b|me (?:has|habias) (?:dicho|puesto|cambiado)\b|"
    r"me (?:cambiaste|pusiste|dijiste)\b)"
)
_NOT_THIS = re.compile(
    rf"{_LED}(?:no+|nah|nope|nop|na|not (?:that|this|really|quite)(?: one)?|no (?:not that|thats wrong|thats not it)|"
    r"thats not it|wrong|neither|(?:no )?(?:esa|ese|eso) no|asi no|no es (?:esa|eso)|ninguna)"
    r"(?: (?:thanks|thank you|lol|one|sorry|gracias|perdon|please))*"
)


def no_wording(text: str, language: str) -> Why | None:
    """Why it is none; None where it may be one."""
    said = fold(clean(text)).replace("'", "").strip()
    if _NOT_THIS.fullmatch(squeezed(text)):
        return "turns down"
    if said.endswith("?") or _ASKS.match(said) or _ACCENTED.match(clean(text).strip(" ¡")):
        return "asks"
    found = parted(text, language)
    if found.asked and not found.told:
        return "asks"
    return "tells" if _GIVES_UP.search(said) or _REMARKS.match(said) else None
