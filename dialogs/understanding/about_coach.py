"""What somebody asks of the coach itself in place of an answer: whether it is a person, who reads along, what for.

Short texts only: whoever writes more tells something, and may speak of other bots.
"""

from __future__ import annotations

import re
from typing import Literal

from dialogs.understanding.text import clean, fold

Asked = Literal["program", "private", "point"]

_MOST = 16  # words
_THING = r"(?:bot|chatbot|robot|human|humans|person|real|ai|machine|chat ?gpt|gpt|program|computer|someone|somebody)"
_COSA = r"(?:bot|robot|human[oa]|persona|ia|maquina|chat ?gpt|gpt|programa|ordenador|computadora|real|de verdad)"
_READS = r"(?:reads?|sees?|can (?:read|see)|will (?:read|see))"
_LEE = r"(?:lee|ve|(?:va a|puede) (?:leer|ver))"
_ASKED: dict[Asked, re.Pattern[str]] = {
    "program": re.compile(
        rf"\b(?:are|r) (?:you|u) (?:\w+ ){{0,3}}{_THING}\b|"
        rf"^(?:\w+,? ){{0,2}}is (?:this|it|there) (?:\w+ ){{0,3}}{_THING}\b|"
        rf"^(?:\w+ ){{0,2}}(?:this is|its) (?:just |only )?an? {_THING}\b|"
        rf"\b(?:youre|you are|ur) (?:just |only )?an? {_THING}\b|"
        r"\b(?:who|what)(?: exactly)? (?:are|r) (?:you|u)(?: exactly| really| anyway)?(?=[?,.!]|$)|"
        rf"\b(?:am i|are we|i am|im) (?:talking|speaking|chatting) (?:to|with) (?:\w+ ){{0,2}}{_THING}\b|"
        rf"\b(?:eres|sos|es usted) (?:un |una |solo |tan solo )*(?:\w+ )?{_COSA}\b|"
        rf"\b(?:esto|este chat) (?:es|lo (?:lleva|escribe)) (?:un |una )?{_COSA}\b|"
        rf"\b(?:hablo|hablando|escribo|chateo) con (?:un |una )(?:\w+ )?{_COSA}\b|"
        r"\b(?:quien|que) (?:eres|sos)(?=[?,.!]|$)"
    ),
    "private": re.compile(
        rf"^(?:\w+,? )?who (?:else )?{_READS} (?:this|that|it|all|what|my)\b|"
        r"\bis (?:this|it|that|all this) (?:all |really |kept )?(?:private|confidential|anonymous|secret)\b|"
        r"\b(?:does|do|will|can) (?:any|some)(?:one|body)(?: else)? (?:read|see) (?:this|that|it|what|my)\b|"
        r"\bcan my (?:boss|manager|employer|company|teacher|school|parents?|husband|wife) (?:read|see)\b|"
        r"\bwhere (?:does|is) (?:this|it|my data|all this) (?:go|going|stored|kept|saved)\b|"
        rf"\bquien (?:mas )?(?:lo |la )?{_LEE}(?: (?:esto|lo que|mis)|[?,.!]|$)|"
        rf"\b(?:esto|lo que escribo) (?:lo )?{_LEE} alguien\b|\balguien (?:mas )?{_LEE} (?:esto|lo que|mis)\b|"
        r"^(?:y )?(?:esto |eso )?es (?:todo )?(?:privado|confidencial|anonimo|secreto)(?= ?[?]|$)"
    ),
    "point": re.compile(
        r"\bwhats? (?:is )?the (?:point|use)(?: of (?:this|that|it|all this|all that|doing this))?(?=[?,.!]|$)|"
        r"\bwhy should i (?:do (?:this|that|it)|bother|answer (?:this|that))\b|"
        r"\b(?:que sentido tiene|de que (?:me )?sirve|para que (?:me )?sirve) (?:todo )?(?:esto|eso)\b"
    ),
}


def asked_of_coach(text: str) -> Asked | None:
    """In either language, whichever the mentee speaks; None where it may be an answer."""
    said = " ".join(fold(clean(text, 200)).replace("'", "").replace("¿", "").split())
    if len(said.split()) > _MOST:
        return None
    return next((about for about, asks in _ASKED.items() if asks.search(said)), None)
