"""What somebody protests before they say it right, or goes back for: "no that wasn't my story, I was asking YOU why. ok
fine. I ran the fair", "no, eso no lo apuntes. De un trabajo quiero …", "omg no. go back, that's not what I want".

Clause by clause from the beginning, in either language: what is said of the talk itself comes first, and what follows
it is told. Only what can hardly be an answer counts; "that isn't my dream" may well be one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dialogs.understanding.answer_names import ANY, named
from dialogs.understanding.gates import Gated, gated_leading
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import clean, fold
from dialogs.understanding.waking import woken_by

_LONGEST = 700  # characters: a story may follow
_PART = re.compile(r"[^.,;:!?…\n¿¡()]+(?:[.,;:!?…\n¿¡()]+|$)|[.,;:!?…\n¿¡()]+")
_SMALL = (
    r"(?:ok(?:ay)?|fine|oh|omg|ah|no+|nope|nono|nah|wait|sorry|my bad|oops|hey|hang on|hold on|stop|please|"
    r"pls|"
    r"plz|lol|lmao|haha\w*|um+|hm+|ugh+|well|so|and|but|actually|tbh|honestly|listen|look|anyway|alright|right|coach|"
    r"seriously|bruh|jeez|now|again|thanks|thank you|you know|really|i mean|cos|because|"
    r"ay|uy|uf+|perdona?|perdone|disculpa|disculpe|lo siento|espera|espere|oye|oiga|mira|mire|che|a ver|es que|que|y|"
    r"pero|bueno|pues|jaja\w*|jeje\w*|la verdad|por favor|porfa|gracias|vale|para|pare|eh|en fin|entonces|ya|"
    r"ahora|otra vez|de nuevo|porque|o sea|hombre|mujer|tio|tia|wey|guey)"
)
_MINE = r"(?:(?:my|the|that|this|an?|your|mi|mis|la|el|las|los|una?|esa|ese|de|del|lo|tu|su) )*"
_ONE = r"(?: (?:question|answer|one|bit|part|line|pregunta|respuesta|parte))?"
_OF_IT = rf"{_MINE}(?P<{{}}>{ANY}|answer|reply|idea|option|step|respuesta|opcion|paso){_ONE}"
_AS_IT = (
    r"(?: (?:down|for me|there|here|like that|asi|ahi))*"
    rf"(?: (?:as|in|for|under|como|en|para) {_MINE}(?P<{{}}>{ANY}|answer|respuesta){_ONE})?"
)
_GONE = (
    rf"(?:do not|dont|no need to|you (?:dont need to|shouldnt|neednt)) (?:write|note|put|save|keep|record|count|file|"
    rf"store) (?:that|this|it|any of (?:that|it|this)){_AS_IT.format('as')}|"
    rf"(?:take|cross|scrap|scratch|delete|remove|erase|ignore) (?:that|this|it)(?: (?:out|off|away|last one|down))?|"
    rf"(?:that|this|it) (?:wasnt|was not|was never|isnt meant to be|wasnt meant to be) (?:really |even |actually |"
    rf"meant (?:as|to be|for) )*{_OF_IT.format('of')}|"
    rf"(?:(?:that|this|it) (?:isnt|is not)|(?:thats|its) not) (?:really |even |actually )*(?:my|an?|the) (?:answer|"
    rf"reply|story|step)|"
    r"(?:that|this|it) was (?:just |only |actually )*(?:a |my )(?:question|joke|greeting|hello|remark)"
    r"(?: (?:for|to|of) (?:you|u|mine))?|i was (?:just |only |actually )*(?:asking|talking to|greeting) "
    r"(?:you|u)\b(?! know\b).*|"
    r"i (?:only|just) (?:asked (?:you|u)\b.*|said (?:hi|hello)|wanted to (?:ask|know)(?: (?:why|that|you|u))?)|"
    r"i asked (?:you|u) (?:why|what|how|something|a "
    r"question)\b.*|"
    # «eso no lo apuntes», "no es un paso"
    rf"(?:eso |esto |lo |es[oa] ultim[oa] )?(?:no )(?:me )?(?:lo |la |eso |esto )?(?:apuntes?|anotes?|guardes?|pongas?|"
    rf"escribas?|registres?|metas)(?: (?:eso|esto))?{_AS_IT.format('como')}|"
    rf"(?:no hace falta|no hay) que (?:lo )?(?:apuntes?|anotes?|guardes?|apuntarlo|anotarlo)(?: eso)?|"
    r"(?:borr|quit|sac|elimin|tach)(?:a|e)(?:lo|la|me eso| eso| esto)|"
    rf"(?:eso |esto |lo anterior |lo de antes |lo que (?:dije|puse) )?no (?:era|fue|iba como) {_OF_IT.format('de')}|"
    r"(?:eso |esto )?no es (?:mi |una |la |el |un )*(?:respuesta|historia|paso)|"
    r"(?:eso |esto |lo anterior )?(?:era|fue|es) (?:solo |nomas |nada mas )?(?:una |un |mi )(?:pregunta|broma|chiste|"
    r"saludo|comentario)(?: (?:mia|mio|para (?:ti|vos|usted)|a (?:ti|vos|usted)))*|"
    r"(?:te |le |os |se lo |te lo )(?:estaba|estoy) (?:preguntando|saludando)(?: a (?:ti|vos|usted))?(?: por que)?|"
    r"(?:solo |nomas )(?:te |le )?(?:preguntaba|saludaba|queria (?:saber|preguntar))(?: (?:por que|eso))?"
)
_MISHEARD = (
    r"you (?:didnt|did not|dont|havent|have not|never) (?:really )?(?:understand|understood|get|got|listen(?:ed)?|"
    r"hear|heard)(?: (?:me|to me|what i (?:said|meant)|that|it))*|"
    r"you(?:ve| have)? (?:misunderstood|misheard|misread|got me wrong|got (?:that|it) wrong|mixed (?:that|it) up)"
    r"(?: (?:me|that|it|what i (?:said|meant)))*|"
    r"(?:(?:thats|that is|that was|its|it is) not|that isnt|that wasnt) what i (?:meant|said|wrote|was saying)|"
    r"i (?:didnt|did not|never) (?:mean|meant|say|said|write|wrote) (?:that|this|it)(?: like that)?|"
    r"you (?:wrote|put|noted|took|have) (?:it|that|this)(?: down)? wrong(?:ly)?|"
    rf"{_MINE}(?P<wrong>{ANY}) (?:answer|one|line|bit|part|question) (?:was|is) (?:all |just )?(?:wrong|"
    rf"off|not (?:right|true|it))|"
    rf"(?:la |mi )?(?:respuesta|linea|parte|pregunta) (?:de|sobre) {_MINE}(?P<mal>{ANY}) (?:esta|estaba|era|fue|quedo) "
    r"(?:mal|equivocada|incorrecta)|"
    r"(?:eso |lo |la )?(?:escrib|apunt|anot|pus|guard)(?:iste|aste|io|o) mal(?: eso)?|(?:eso )?no (?:quise|queria|"
    r"quiero) "
    r"decir eso|(?:eso )?no (?:es|era|fue) (?:eso )?lo que (?:dije|queria decir|quise decir|puse|quiero decir)|"
    r"(?:yo )?no dije eso|"
    r"no me (?:has |ha |estas |esta )?(?:entend(?:iste|io|ido|es|iendo)|entiendes?|escuch(?:aste|ado|as|ando)|"
    r"comprend(?:iste|ido|es))(?: (?:bien|nada))?|"
    r"me (?:has |ha )?(?:entend(?:iste|io|ido)|comprend(?:iste|io|ido)|entiendes?) mal"
)
_TO = (
    rf"(?:to|a|para) {_MINE}(?:pregunta |parte |respuesta |question |part )?(?:about |on |of |de |sobre |del )?{_MINE}"
)
_GO = (
    r"(?:can we |could we |can you |can i |please |lets |let me |i want to |i need to |id like to |podemos |puedo |"
    r"puedes |podes |podria |podriamos |quiero |quisiera |necesito |me gustaria |mejor )*"
)
_BACK = (
    rf"{_GO}(?:go|going|take me|get|jump|step) back(?: a question| one| a step| {_TO}(?P<to>{ANY}){_ONE})?(?: then)?|"
    rf"{_GO}(?:return) {_TO}(?P<return>{ANY}){_ONE}|"
    rf"{_GO}(?:volver|vuelve|vuelva|volvamos|regresar|regresa|regrese|regresemos|ir|vamos|retroceder|retrocede)"
    rf"(?: (?:para )?atras| {_TO}(?P<a>{ANY}){_ONE}| a (?:la )?(?:pregunta )?(?:anterior|de antes))"
)
_SLIP = (
    r"(?:i (?:got|answered|replied to|was answering|wrote|picked) )?(?:the )?wrong (?:question|one|line|answer)"
    r"(?: (?:before|earlier|just now|above|there|last time|a moment ago))?|"
    r"(?:i (?:mixed up|got mixed up with|confused) the questions?)|"
    rf"(?:that|this|it) (?:was|is|belongs|goes) (?:meant )?(?:to|for|with) {_MINE}(?:previous|last|other|earlier|one "
    rf"before|question before){_ONE}|"
    r"(?:me (?:equivoque|confundi|he equivocado|he confundido) de (?:pregunta|respuesta|linea)|pregunta equivocada|"
    r"(?:conteste|respondi|he contestado|he respondido) (?:a )?(?:la pregunta equivocada|otra pregunta))"
    r"(?: (?:antes|arriba|ahi|recien|hace un momento))?|"
    r"(?:eso |esto )?(?:era|iba|es|va) (?:para |a |de |con )(?:la )?(?:pregunta )?(?:anterior|de antes|otra)"
)
# Beside one of these it is part of it; alone it may be told.
_BESIDE = (
    r"(?:thats|that is|that was|its|it is|this is|these are|those are) (?:not|wrong|a mistake)\b.*|that isnt\b.*|"
    rf"that wasnt\b.*|it was wrong|not {_OF_IT.format('not')}|i (?:put|wrote|said) (?:the wrong (?:thing|one|answer)|"
    r"(?:something|sth|it|that) (?:wrong|else|that (?:wasnt|isnt|was not)\b.*))|i (?:made a mistake|messed up|"
    r"misread it)|"
    rf"(?:the|that) (?:bit|part|thing) about .*|no {_OF_IT.format('no')}|"
    r"(?:eso|esa|esto) (?:no (?:es|era)|esta mal)\b.*|(?:puse|escribi|dije) (?:algo|una cosa|eso) "
    r"(?:que no (?:era|es|va|iba)|mal|de mas|equivocado)\b.*|me (?:equivoque|confundi|he equivocado|he confundido)"
)
_LEAD = re.compile(  # what leads to the right words
    r"(?:(?:ok|so|well|fine|anyway|bueno|pues|vale|y|and)[, ]+)*(?:(?:let me tell you|ill tell you|i'll tell you|"
    r"dejeme (?:contarle|decirle)|dejame (?:contarte|decirte)|(?:te|le) (?:cuento|digo)|ahora si)[,: ]+(?:que )?|"
    r"(?:what i (?:said|meant|wanted to say|was going to say)|my (?:real |actual )?(?:answer|story|reply)|"
    r"lo que (?:dije|puse|quise decir|queria decir|quiero decir|digo)|mi (?:respuesta|historia)) "
    r"(?:was|is|era|fue|es)(?: (?:that|que))?[,: ]+|(?:i (?:said|meant)|quise decir|queria decir|dije|"
    r"digo)(?: que)?[,: ]+)?"
)


def _clause(row: str) -> Gated:
    return gated_leading(rf"(?:{_SMALL} )*(?:{row})(?: {_SMALL})*")


_STRONG = {
    kind: _clause(row) for kind, row in {"gone": _GONE, "misheard": _MISHEARD, "back": _BACK, "slip": _SLIP}.items()
}
_ALSO = _clause(_BESIDE)
_SMALL_ONLY = re.compile(rf"{_SMALL}(?: {_SMALL})*")


class Protest(NamedTuple):
    """The name of the question that is meant, if it is said; what is told after it, in their letters; whether what was
    answered was never meant for an answer; and whether they go back to whatever was asked before, and no more."""

    name: str = ""
    words: str = ""
    gone: bool = False
    back: bool = False


@woken_by(*_STRONG.values())
@once_a_turn
def protests(text: str) -> Protest | None:
    """None where it may all be an answer."""
    if len(text) > _LONGEST:
        return None
    cleaned = clean(text, _LONGEST)
    folded = fold(cleaned)
    kinds: list[str] = []
    name, at = "", 0
    for part in _PART.finditer(folded):
        said = " ".join(re.findall(r"\w+", part[0].replace("'", "")))
        if said and not _SMALL_ONLY.fullmatch(said):
            kind, of = _kind(said)
            if not kind:
                break
            kinds.append(kind)
            name = name or of
        at = part.end()
    strong = [kind for kind in kinds if kind != "beside"]
    if not strong:
        return None
    led = _LEAD.match(folded, at + len(folded[at:]) - len(folded[at:].lstrip()))
    words = cleaned[led.end() if led else at :].strip()
    words = words if any(map(str.isalnum, words)) else ""
    return Protest(name, words, "gone" in strong, {*strong} == {"back"} and not (name or words))


def _kind(said: str) -> tuple[str, str]:
    """Which of them a clause is, and the name of the answer that it is about."""
    for kind, row in (*_STRONG.items(), ("beside", _ALSO)):
        if found := row.fullmatch(said):
            return kind, next((name for noun in found.groupdict().values() if (name := named(noun or ""))), "")
    return "", ""
