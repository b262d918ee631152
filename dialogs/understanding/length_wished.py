"""That the coach's own messages are to be shorter: "can you write shorter?", "mucho texto". Shorter steps or mails of
theirs are none of that, nor is "can you make it shorter?", which may be about a wording."""

from __future__ import annotations

from dialogs.understanding.gates import gated

_SHORT_EN = r"(?:shorter|briefer|(?:more )?(?:brief|concise|to the point)|less (?:text|words)|in fewer words|short)"
_SHORT_ES = (
    r"(?:(?:mas|mucho mas|un poco mas) (?:cort[oa]s?|breves?|concis[oa]s?|al grano|resumid[oa]s?|simple|"
    r"sencill[oa])|menos (?:texto|palabras|rollo)|en menos palabras|al grano|(?:mas )?cortito|corto)"
)
_ENDS = r"(?: (?:please|pls|plz|lol|haha|thanks|tho|though|ok|por favor|porfa|gracias|jaja\w*|si|eh))*(?= ?[?.,!…]|$)"
_BEGINS = r"^(?:(?:hey|ok|so|and|but|sorry|please|pls|uf+|ufa|oye|che|y|pero|perdon|por favor|porfa|oiga|disculpe),? )*"
SHORTER = gated(
    rf"\b(?:can|could|would|will) (?:you|u) (?:please |maybe |just )*(?:write|be|text|answer|talk|"
    rf"keep (?:it|them|this)|make your (?:messages|texts|questions)|ask)"
    rf"(?: (?:it|to me|me|a bit|a little|bit|much))* "
    rf"{_SHORT_EN}{_ENDS}|"
    rf"{_BEGINS}(?:(?:keep it|be) (?:shorter|briefer|more brief)|"
    rf"(?:write|text) me {_SHORT_EN}){_ENDS}|"
    rf"\b(?:your|ur|these|the) (?:messages|texts|questions) (?:are|r) (?:\w+ )?(?:too|so) (?:long|wordy){_ENDS}|"
    rf"\byou (?:write|talk) (?:too|so) much{_ENDS}|{_BEGINS}(?:(?:thats|its|this is|way) )*too much text{_ENDS}|"
    rf"\b(?:me )?(?:puedes|podes|puede|podrias|podria) (?:\w+ )?(?:escribir|ser|hablar|responder|contestar|resumir|"
    rf"preguntar|ir|mandar)(?:me)?"
    rf"(?: (?:los mensajes|las preguntas|algo|un poco))* {_SHORT_ES}{_ENDS}|"
    rf"{_BEGINS}(?:(?:escrib|habl|respond|contest|preguntam|mand)(?:e|i|a)?me|se|sea|resume|resumi|vaya|ve) {_SHORT_ES}"
    rf"{_ENDS}|"
    rf"\b(?:tus|sus|estos|esos|los) mensajes (?:son|se hacen|estan) (?:muy|demasiado|tan|re) largos{_ENDS}|"
    rf"{_BEGINS}(?:(?:es )?(?:mucho|demasiado) texto|(?:escribes|escribis|usted escribe) (?:mucho|demasiado)){_ENDS}"
)
