"""What somebody asks of the coach itself in place of an answer: whether it is a person, who reads along, what for; and
at first contact what it costs, how long it takes, who is behind it, why it asks their age.

Short sentences only: whoever writes more tells something, and may speak of other bots.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from dialogs.understanding.gates import Gated, gated
from dialogs.understanding.length_wished import SHORTER
from dialogs.understanding.of_their_data import TABLE, about_their_data
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import plain
from dialogs.understanding.waking import woken, woken_by

Asked = Literal[
    "program", "private", "point", "name", "made", "what", "free", "long", "behind",
    "age", "health", "heard", "holidays", "formal", "shorter", "kept", "known", "judged",
]  # fmt: skip

_MOST = 16  # words
_MOST_LATER = 30  # … of all of it, with nothing open
_OF_ITSELF = re.compile(r"\b(?:this|you|u|milepost|esto|bot|servicio|service|usted|cobras?)\b")
_THING = r"(?:bot|chatbot|robot|human|humans|person|real|ai|machine|chat ?gpt|gpt|program|computer|someone|somebody)"
_COSA = r"(?:bot|robot|human[oa]|persona|ia|maquina|chat ?gpt|gpt|programa|ordenador|computadora|real|de verdad)"
_READS = r"(?:reads?|sees?|can (?:read|see)|will (?:read|see))"
_ENDS = (
    r"(?: (?:btw|by the way|though|please|pls|right|or what|or not|again|lol|coach|then|por cierto|verdad|no|entonces|"
    r"porfa|por fa[vb]or))*(?= ?[?,.!]|$)"
)
_BODY = (
    r"(?:health|mental health|illness(?:es)?|disease|conditions?|diagnosis|disabilit(?:y|ies)|depression|anxiety|"
    r"adhd|autism|"
    r"back|knees?|medication|meds|therapy|pregnancy|cancer|injur(?:y|ies)|epilepsy|diabetes|pain|symptoms|"
    r"medical (?:thing|stuff|issue|problem)s?|"
    r"salud(?: mental)?|enfermedad(?:es)?|diagnostico|discapacidad|depresion|ansiedad|espalda|rodillas?|"
    r"medicacion|pastillas|"
    r"terapia|embarazo|lesion(?:es)?|dolor(?:es)?|tdah|autismo|sintomas)"
)
_FEAST = (
    r"(?:christmas(?: day| eve)?|xmas|easter|new years?(?: eve| day)?|(?:bank |public )?holidays?|the break|"
    r"navidad(?:es)?|nochebuena|feriados?|festivos?|fiestas|semana santa|ano nuevo|vacaciones|reyes)"
)
_OTHERS = (
    r"(?:boss|manager|employer|company|teacher|school|parents?|mother|father|mum|mom|dad|husband|wife|partner|"
    r"uni|university|college|tutors?|(?:boy|girl)friend|universidad|instituto|novi[oa]|"
    r"colleagues?|any(?:one|body)|some(?:one|body)|others?|third|jef[ea]s?|empresa|empleador\w*|escuela|padres|madre|"
    r"padre|marido|mujer|pareja|alguien|nadie|otros|terceros|profesor\w*)"
)
_TELLS = r"(?:tell|share|disclose|sell|show|give|send|pass|report|reveal|forward)"
_CUENTA = (
    r"(?:(?:le|se|lo|la|les) )*(?:(?:vas|va|vais|van) a |puedes |puede )(?:cont|dec|revel|compart|mostr|ensen|"
    r"vend|pas)\w*|"
    r"(?:(?:le|se|lo|la|les) )*(?:cuentas|cuentan|contaras|dices|dicen|diras|diran|compartes|comparten|revelas|"
    r"muestras|ensenas|vendes|venden|pasas|pasan)"
)
_LEE = r"(?:lee|ve|(?:va a|puede) (?:leer|ver))"
# What stands before a word is looked for once for all that may begin there.
_ASKED: dict[Asked, Gated] = {
    "health": gated(
        r"\b(?:(?:should|can|could|may|must|do) i|(?:is|would) (?:it|that) (?:be )?(?:ok|okay|fine|safe|alright|"
        r"all right))"
        r"(?: (?:to|be|if|i|have|need|also|even))* (?:tell\w*|talk\w*|writ\w+|say\w*|mention\w*|"
        r"shar\w+)(?: (?:you|u|to|here|"
        rf"more|something|anything))*(?: (?:about|of))?(?: (?:my|a|the|about|any))* (?:\w+ )?{_BODY}(?: (?:injury|"
        rf"problems?|"
        rf"issues?|condition|too|at all|here|in here))*{_ENDS}|"
        rf"\b(?:do|would) (?:you|u) (?:need|want|have) to know (?:about |of )?my (?:\w+ )?{_BODY}|"
        r"\b(?:deberia|debo|puedo|podria|tengo que|hace falta|esta bien|conviene)(?: (?:que|te|le|yo))* (?:cont|"
        r"cuent|dec|dig|"
        rf"habl|mencion|escrib)\w+(?: (?:te|le|lo|de|del|sobre|la|el|mi|mis|aqui|algo|cosas|un|"
        rf"problema))* (?:\w+ )?{_BODY}{_ENDS}"
    ),
    "formal": gated(
        r"^de (?:usted|ud|vos)(?: por fa\w*| por favor)?$|\b(?:trat|habl)(?:e|a|es|as|ar)me (?:\w+ )?de (?:usted|"
        r"ud|vos)\b|"
        r"\bme (?:\w+ ){0,2}?(?:trat|habl)(?:e|es|as|ar|ara|aras|ases) (?:\w+ )?de (?:usted|ud|vos|tu)\b|"
        r"\bme tute(?:es|as|e|a|ar)\b|"
        r"\btutear(?:me)?\b(?= ?[?]|$)"
    ),
    "shorter": SHORTER,
    "holidays": gated(
        r"\b(?:do|will|would|are) (?:you|u) (?:\w+ ){0,3}?(?:text|messag|msg|writ|spam|remind|bother|work|"
        r"rest)\w*(?: \w+){0,3}? "
        rf"(?:on|over|at|during|in|through) (?:the )?{_FEAST}|\bwhat happens (?:over|at|on|during|"
        rf"in) (?:the )?{_FEAST}|"
        rf"\b(?:cuando (?:es|sea|son)|en|por|durante) (?:la |las |los |el )?{_FEAST}\b[^.!]*\b(?:descansas?|trabajas?|"
        r"me (?:escribes?|avisas?|mandas?|vas? a (?:escribir|avisar|mandar)))\b[^.!]*[?]|"
        r"\b(?:descansas?|trabajas?|me (?:escribes?|avisas?|mandas?|vas? a (?:escribir|avisar|mandar)))(?: \w+){0,2} "
        rf"(?:en|por|durante) (?:la |las |los |el )?{_FEAST} ?[?]"
    ),
    "heard": gated(
        r"^(?:(?:hey|so|ok|wait|but|and|oye|y|pero) )*(?:did (?:that|it|this) (?:save|send|go through)|do (?:you|"
        r"u) (?:read|see|get) (?:everything|all(?: that)?|what) i (?:write|say|send)|did (?:you|"
        r"u) (?:even )?(?:get|receive|see|read|save) (?:that|"
        r"this|it|"
        r"my (?:last )?(?:messages?|texts?|msg)|what i (?:wrote|said|sent))|are (?:you|u) (?:even |still |"
        r"actually )*(?:reading|"
        r"getting|listening)(?: (?:to )?(?:this|that|me|it|any of this))?)"
        rf"{_ENDS}|^(?:(?:oye|y|pero|oiga|hola) )*(?:(?:se (?:guardo|envio|mando)|(?:te|le) (?:llego|llegan|"
        rf"llegaron))(?: (?:esto|eso|(?:mi|"
        rf"el) mensaje|"
        r"mis mensajes|lo mio))?|me (?:leiste|lees|leyo|lee|esta leyendo|estas leyendo|has leido|escuchas)|"
        r"(?:usted |tu )?(?:lees?|leiste|recibiste|viste|leyo|recibio|guardaste|guardo) (?:mi mensaje|"
        r"todo lo que \w+|esto|eso|lo que \w+)) ?[?]"
    ),
    "program": gated(
        r"\b(?:"
        rf"(?:are|r) (?:you|u) (?:\w+ ){{0,3}}{_THING}\b|"
        rf"(?:youre|you are|ur) (?:just |only )?an? {_THING}\b|"
        r"(?:who|what)(?: exactly)? (?:are|r) (?:you|u)(?: exactly| really| anyway| again)*(?=[?,.!]|$)|"
        rf"(?:am i|are we|i am|im) (?:talking|speaking|chatting) (?:to|with) (?:\w+ ){{0,2}}{_THING}\b|"
        rf"(?:eres|sos|es usted) (?:un |una |solo |tan solo )*(?:\w+ )?{_COSA}\b|"
        rf"(?:esto|este chat) (?:es|lo (?:lleva|escribe)) (?:un |una )?{_COSA}\b|"
        rf"(?:hablo|hablando|escribo|chateo) con (?:un |una )(?:\w+ )?{_COSA}\b|"
        r"(?:quien|que) (?:eres|sos)(?=[?,.!]|$)"
        r")|^(?:"
        rf"(?:\w+,? ){{0,2}}is (?:this|it|there) (?:\w+ ){{0,3}}{_THING}\b|"
        rf"(?:\w+ ){{0,2}}(?:this is|its) (?:just |only )?an? {_THING}\b"
        r")"
    ),
    "private": gated(
        r"\b(?:"
        r"(?:is|are) my (?:data|answers|words|messages) (?:safe|private|secure)\b|"
        r"mis (?:datos|respuestas|mensajes) (?:estan|son|quedan) (?:\w+ )?(?:segur|privad)[oa]s\b|"
        r"is (?:this|it|that|all this) (?:all |really |kept )?(?:private|confidential|anonymous|secret)\b|"
        r"(?:does|do|will|can) (?:any|some)(?:one|body)(?: else)? (?:read|see) (?:this|that|it|what|my)\b|"
        r"can my (?:boss|manager|employer|company|teacher|school|parents?|husband|wife) (?:read|see)\b|"
        r"how (?:do|can|would) i know (?:that )?(?:this|it|its|all this|my (?:data|words|answers))"
        r"(?: is|s| are| will be| stays?| gets?)?(?: all| really| being)?(?: kept| held| stored)? "
        r"(?:safe|private|secret|secure|confidential)\b|"
        r"como se (?:yo )?(?:que |si )(?:esto|eso|lo que (?:escribo|digo|pongo)|mis datos)?(?: se)? ?"
        r"(?:es|esta|queda|guarda|estan|quedan)(?: \w+)? (?:segur[oa]s?|privad[oa]s?|a salvo|bien guardad[oa]s?)\b|"
        rf"(?:do|will|would|can) (?:you|u) (?:ever |also |really )?{_TELLS} "
        r"(?:(?:this|it|that|any|all|what|i|say|write|tell|you|u|my|me|data|answers|info\w*|anything|things|about|to|with|on|"
        rf"of|the|a) ){{0,6}}{_OTHERS}\b|"
        rf"(?:will|does|can) (?:this|it|that|any of (?:this|it)|what i (?:say|write)) (?:ever )?"
        rf"(?:go|get|be (?:sent|shown|passed|told)|reach)(?: back| on)?(?: to)? (?:my |the )?{_OTHERS}\b|"
        rf"will (?:my |the )?{_OTHERS} (?:ever )?(?:know|find out|see|hear|read|be told)"
        rf"(?:(?: about| of)? (?:this|it|any of|what i)\b|(?: that)?{_ENDS})|"
        rf"(?:va|van|puede|pueden|podra|podran) (?:a )?(?:leer|ver|saber|mirar)(?:lo|la)? (?:mi |mis )?{_OTHERS}\b"
        r"(?=[^.!]*[?])|"
        rf"se (?:va a )?enterar\w* (?:mi |mis )?{_OTHERS}\b|"
        rf"quien (?:mas )?(?:lo |la )?{_LEE}(?: (?:esto|lo que|mis)|[?,.!]|$)|"
        rf"(?:is (?:it|this) )(?:my |the )?{_OTHERS} (?:reading|seeing|watching|checking)\b|"
        rf"(?:does|do|can|could) (?:my |the )?{_OTHERS} (?:ever )?(?:read|see|look at|have access) (?:to )?(?:this|it|"
        r"what i|any of)\b|"
        rf"(?:esto|eso|lo que escribo)(?: aqui)? (?:lo )?{_LEE} (?:mi |mis |el |la )?{_OTHERS}\b|"
        rf"(?:mi|mis|el|la) {_OTHERS} (?:puede|va a|podra)n? (?:leer|ver) (?:esto|lo que|mis)\b(?=[^.!]*[?])|"
        rf"alguien (?:mas )?{_LEE} (?:esto|lo que|mis)\b"
        r")|^(?:"
        rf"(?:\w+,? )?who (?:(?:else|actually|really|even|all|exactly) )*{_READS} (?:this|that|it|all|what|my)\b|"
        r"(?:y )?(?:esto |eso )?es (?:todo )?(?:privado|confidencial|anonimo|secreto)(?= ?[?]|$)"
        r")|"
        rf"(?:^|[.!?,] )(?:y |pero |oye )*(?:{_CUENTA}) (?:\w+ ){{0,4}}{_OTHERS}(?: \w+){{0,3}} ?[?]"
    ),
    "name": gated(
        rf"\b(?:whats|what is|what s|wats|wots|what was) (?:your|ur|you|u|yr) (?:name|age){_ENDS}|"
        rf"\bhow old (?:are|r) (?:you|"
        rf"u){_ENDS}|"
        rf"\bwhat (?:do|should|can) i call (?:you|u){_ENDS}|\bdo (?:you|u) have a name{_ENDS}|\bwhat (?:are|"
        rf"r) (?:you|u) called{_ENDS}|"
        r"\b(?:como|cual es|cual era|como era que|como dijo que|como dijiste que) (?:te llama(?:s|bas)|"
        r"se llama(?:ba)?(?: usted)?(?= ?[?]|$)|se llama usted|tu nombre|su nombre|te llamo|te llamas vos)\b|"
        r"\bcuantos anos (?:tienes|tenes|tiene usted)\b|\bque edad (?:tienes|tenes)\b|\btienes nombre\b"
    ),
    "made": gated(
        rf"\bwho (?:made|built|created|wrote|programmed|trained|runs|owns) (?:you|u){_ENDS}|"
        r"\bquien(?:es)? te (?:hizo|hicieron|creo|crearon|programo|invento|ha hecho|escribio)\b"
    ),
    "point": gated(
        r"\bwhats? (?:is )?the (?:point|use)(?: of (?:this|that|it|all this|all that|doing this))?(?=[?,.!]|$)|"
        r"\bwhy should i (?:do (?:this|that|it)|bother|answer (?:this|that))\b|"
        r"\b(?:que sentido tiene|de que (?:me )?sirve|para que (?:me )?sirve) (?:todo )?(?:esto|eso)\b"
    ),
}
# Asked before anything is begun; later "is it free?" and "how long does it take?" are of what they plan.
_AT_FIRST: dict[Asked, Gated] = {
    "what": gated(
        rf"\b(?:what|wat|wot)(?:s| is| does) (?:this|milepost)(?: (?:about|all about|for|bot|thing|do|place))*{_ENDS}|"
        rf"\bwhat (?:can|do|will) (?:you|u) (?:do|offer)(?: for me| exactly)?{_ENDS}|"
        rf"\bhow does (?:this|it) (?:all )?work{_ENDS}|"
        rf"\b(?:(?:que|q|k|ke) es|de (?:que|q) (?:se )?(?:va|trata)|como funciona|para (?:que|q) (?:sirve|es)|"
        rf"(?:que|q) onda con) (?:esto|milepost|este (?:chat|bot)){_ENDS}|"
        rf"\b(?:que|q) (?:haces|ofreces|sabes hacer|puedes hacer)(?: por mi| exactamente)?{_ENDS}"
    ),
    "free": gated(
        r"\b(?:is|are|r) (?:this|it|that|you|u|all this|the (?:service|coaching|bot|app|program))(?: \w+)?(?: for)? "
        rf"(?:free|paid)(?: of (?:charge|cost))?{_ENDS}|"
        rf"\b(?:do|will|must|would) (?:i|we) (?:have to |need to |ever )?(?:pay|be charged)(?: \w+){{0,3}}{_ENDS}|"
        r"\b(?:how much|what) (?:does|do|will|would) (?:this|it|that|you|the (?:service|coaching|bot))(?: all)? cost\b|"
        rf"\bhow much (?:is|for) (?:this|it){_ENDS}|\bwhats the (?:price|cost|catch)\b|"
        r"\b(?:does|will) (?:this|it) cost\b|\bis there (?:a|any) (?:fee|charge|cost|subscription|catch)\b|"
        r"\b(?:esto|este servicio|el servicio|milepost|es|sale)(?: (?:es|todo|sale))* (?:gratis|gratuito|de pago)\b|"
        rf"\b(?:cuanto|que) (?:me )?(?:cuesta|vale|sale|cobra[sn]?)(?: esto| el servicio)?{_ENDS}|"
        rf"\b(?:hay|tengo|tendre) que pagar(?: \w+){{0,2}}{_ENDS}|\b(?:esto )?(?:cuesta|cobra[sn]?) (?:algo|dinero)\b"
    ),
    "long": gated(
        r"\bhow long (?:does|do|will|would|is) (?:\w+ ){1,4}(?:take|last|be|go on)\b|"
        r"\bhow long (?:it|this|that|they|each|all of it)(?: \w+)? (?:takes?|lasts?)\b|"
        rf"\bhow long (?:is|are) (?:it|this|that|they|each|the (?:\w+ )?(?:one|talks?|plan))(?: going to be)?{_ENDS}|"
        rf"^how long{_ENDS}|\bhow (?:much time|many (?:minutes|questions|hours))\b|"
        r"\bcuanto (?:tiempo )?(?:dura\w*|se tarda|tard\w+|lleva\w*|toma\w*|"
        r"me (?:lleva|toma|va a llevar)|necesit\w+)\b|"
        r"\bcuanto tiempo\b|\bcuant[oa]s (?:minutos|preguntas|horas) (?:dura|son|hay|lleva|me)\b"
    ),
    "behind": gated(
        r"\bwho(?:s| is| are)? (?:behind|runs?|running|made|makes|owns?|created|built|operates?|hosts?|pays for) "
        r"(?:this|it|you|all|the)\b|\bwhose (?:bot|service|app) is\b|"
        r"\bwhat (?:happens?|do you do|will you do|will happen|is done|are you (?:going to|gonna) do) (?:to|with) "
        r"(?:my|the|this|that|all|it|what)\b|\b(?:do|will) (?:you|u) (?:keep|store|save|record|use) "
        r"(?:this|it|my|what|all|the|any)\b|"
        r"\bquien(?:es)? (?:esta|estan|hay) detras\b|\bquien (?:lleva|hizo|creo|gestiona|maneja|ha hecho) "
        r"(?:esto|este|el|milepost)\b|\bde quien es (?:esto|este|el)\b|"
        r"\bque (?:pasa|pasara|haces|hacen|haceis|haras|haran|vas a hacer|se hace) con (?:mis|los|la|lo|esto|eso)\b|"
        r"\b(?:guardas|guardan|almacenas|usas) (?:mis|lo que|los|esto)\b"
    ),
    "age": gated(
        r"\b(?:certain|minimum|right) age\b|\bage (?:limit|minimum|rule)\b|\bhow old (?:do|must|should) i\b|"
        r"\bedad (?:minima|limite|concreta)\b|\bque edad (?:hay|tengo|debo)\b|"
        r"\bwhy\b.{0,40}\b(?:age|how old|16|sixteen)\b|\bdoes (?:my |the )?age matter\b|"
        r"\bwhat (?:does|has) (?:my |the )?age (?:have |got )?to do\b|"
        r"\b(?:por ?que|[xp]q|por ?q|para (?:que|q)|pa (?:que|q))\b.{0,40}\b(?:edad|16|dieciseis|cuantos anos)\b|"
        r"\bque tiene que ver (?:mi|la) edad\b|"
        r"\bimporta (?:mi|la) edad\b"
    ),
}
_EITHER = _ASKED | _AT_FIRST
# What parts one thing that is said from the next: "Lagos, though is this free?".
_PARTS = re.compile(
    r"(?<=[.!?;,\n])\s+|\s+(?=(?:though|but|pero|aunque)\b)|\s+(?:and|n|&|y)\s+(?=(?:also |then )?(?:is|are|do|does|"
    r"will|can|how|who|what|why|es|hay|se|quien|quién|cuanto|cuánto|qué|por qué|cómo|para qué)\b)",
    re.IGNORECASE,
)


@woken_by(*_ASKED.values(), *TABLE.values())
def asked_of_coach(text: str) -> Asked | None:
    """In either language, whichever the mentee speaks; None where it may be an answer."""
    said = _folded(text)
    return next(iter(_asked(said, _ASKED, woken(text))), None) if len(said.split()) <= _MOST else None


def asked_later(text: str) -> Sequence[Asked]:
    """All that is asked in any part of it with nothing open; what it costs where that is not of something they plan."""
    asked = asked_at_first(text) if len(text.split()) <= _MOST_LATER else []
    about = [one for one in asked if one not in ("what", "long")]
    return about if _OF_ITSELF.search(_folded(text)) else [one for one in about if one != "free"]


@woken_by(*_ASKED.values(), *TABLE.values())
def asked_among(text: str) -> Asked | None:
    """The first that a part of it asks, where it is known that something is asked."""
    return next(iter(_asked_in_parts(text, _ASKED)), None)


@woken_by(*_EITHER.values(), *TABLE.values(), nothing=())
def asked_at_first(text: str) -> Sequence[Asked]:
    """All that is asked in any part of it by somebody who is only beginning."""
    return list(dict.fromkeys(_asked_in_parts(text, _EITHER)))


def without_asking(text: str) -> str:
    """What is left of it without the parts that ask something of the coach; empty where that is all, or none does."""
    parts = [part for part in _PARTS.split(text) if part.strip()]
    asks = [bool(asked_at_first(part)) for part in parts]
    return " ".join(part for part, asking in zip(parts, asks, strict=True) if not asking) if any(asks) else ""


def _asked_in_parts(text: str, table: Mapping[Asked, Gated]) -> Iterator[Asked]:
    for part in map(_folded, _PARTS.split(text)):
        yield from _asked(part, table, woken(text)) if len(part.split()) <= _MOST else ()


def _asked(said: str, table: Mapping[Asked, Gated], likely: int) -> list[Asked]:
    """`likely`: the bits of what may be found."""
    asked = [about for about, asks in table.items() if likely & asks.bit and asks.search(said)]
    return asked or [about for about in (about_their_data(said, likely),) if about]


@once_a_turn
def _folded(text: str) -> str:
    return " ".join(plain(text, 200).replace("¿", "").split())
