"""What is put to the coach in place of an answer, or beside one: "could you suggest one?", "is that too late?",
"¿qué me recomiendas?". By rules, a sentence at a time; a question that somebody asks themselves ("what if they say
no?") is an answer, as far as one can tell.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dialogs.understanding.about_coach import asked_of_coach
from dialogs.understanding.asking_back import about_question
from dialogs.understanding.text import LOOKED_AT, clean, fold, of_language
from dialogs.understanding.yesno import is_no, is_yes

_Table = dict[str, tuple[str, ...]]  # by language
_MOST = 30  # words of such a sentence
_SLIPS = {
    "en": {"u": "you", "ya": "you", "r": "are", "wat": "what", "wut": "what", "wot": "what", "wht": "what"}
    | {"cud": "could", "wud": "would", "shud": "should", "pls": "please", "plz": "please", "y": "why", "ur": "your"}
    | {"whats": "what is", "hows": "how is", "wats": "what is", "wots": "what is", "wdym": "what do you mean"},
    "es": {"q": "que", "k": "que", "xq": "por que", "pq": "por que", "xk": "por que", "porque": "por que"},
}
_LEAD = {
    "en": r"(?:(?:idk|dunno|hm+|um+|ok|okay|well|so|but|and|or|also|btw|by the way|sorry|please|hey|hi|coach|no|yes|"
    r"yeah|"
    r"wait|then|now|just|actually|honestly|tbh|lol|not sure|i dont know|im not sure|no idea|maybe|perhaps|thanks|"
    r"thank you|may i ask|can i ask|i have a question|quick question|question|i wonder|i was wondering) )*",
    "es": r"(?:(?:no se|ni idea|hm+|eh|ok|vale|bueno|pues|y|pero|o|oye|perdon|perdona|disculpa|por favor|porfa|hola|"
    r"coach|no|si|espera|entonces|ahora|la verdad|quiza|quizas|gracias|una pregunta|pregunta|tengo una pregunta|"
    r"por cierto|me pregunto|tambien|es que|a ver) )*",
}
_TAIL = {
    "en": r"(?: (?:please|then|now|here|for me|to me|btw|tbh|lol|again|coach|or what|or not|thanks|exactly|though|"
    r"by that|"
    r"by this|with that|with this|in this case|anyway))*",
    "es": r"(?: (?:por favor|porfa|entonces|ahora|aqui|jaja|otra vez|coach|o que|o no|gracias|exactamente|con eso|"
    r"con esto|tu|usted|en este caso|para esto|para eso))*",
}
_GIVE = (
    r"(?:suggest|recommend|advise|propose|tell me|explain|clarify|help me|give me|show me|repeat|rephrase|elaborate|"
    r"offer me|name (?:one|some|a few)|list (?:some|a few)|say (?:that|it|more)|be more|specify|expand|think of|"
    r"come up|have (?:any|some|an?) (?:\w+ )?(?:suggestion|idea|tip|example|recommendation|advice)|mean)"
)
_FIT = (
    r"(?:ok|okay|fine|good|great|right|enough|suitable|appropriate|acceptable|advisable|realistic|clear|correct|"
    r"specific enough|better|alright|sensible|reasonable|possible|wise|late|early|long|short|much|many|vague|big|small)"
)
_A_WORD = r"(?:milestone|smart|measurable|specific|deadline|obstacle|step|strength|value|evidence|aspiration|goal)s?"
_TU = (
    r"(?:(?:recom(?:ie|e)nd|aconsej|opin|piens|pens|pregunt|esper|necesit|busc)as|(?:sugier|propon|cre|prefier|refier|"
    r"suger|refer)(?:es|is)|(?:recomendar|aconsejar|sugerir|propondr|har|dir|pondr|elegir|escoger|empezar)ias|"
    r"(?:quier|quer)es (?:decir|que|saber))"
)
_AYUDA = (
    r"(?:decir|dar|explicar|sugerir|recomendar|ayudar|aconsejar|aclarar|proponer|repetir|poner|mostrar|orientar|"
    r"guiar|indicar|ensenar)(?:me)?(?:lo|la|los|las)?"
)
_VA_BIEN = (
    r"(?:bien|mal|buen[oa]?|mejor|demasiad[oa]|muy|posible|recomendable|aconsejable|conveniente|correct[oa]|"
    r"adecuad[oa]|"
    r"suficiente|normal|habitual|comun|logic[oa]|realista|razonable|necesari[oa]|valid[oa]|tarde|pronto|oportun[oa]|"
    r"apropiad[oa]|clar[oa]|poco|mucho)"
)

# Plain without a question mark, too. "$" leaves room for a few small words behind.
_PLAIN: _Table = {
    "en": (
        rf"(?:can|could|would|will|wont|cant|couldnt|wouldnt|do|did) you (?:\w+ ){{0,2}}{_GIVE}\b",
        r"(?:what|which|how|where|when|who|why)(?: \w+){0,3} (?:do|did|would|will|should|can|could|are|were) you "
        r"(?:\w+ )?(?:mean|suggest|recommend|propose|advise|think|want|expect|ask|asking|saying|reckon|refer|"
        r"getting at|"
        r"looking for|talking about|consider)\b",
        r"what you (?:mean|want from me|want me to (?:say|write|put|do))$",
        r"what (?:is |happens |comes |do we do |are we doing |do i do )?(?:next|now|after (?:that|this)|afterwards)$",
        r"(?:what happens|what comes) then$",
        r"(?:got |you got |have you got )?(?:any|some) (?:\w+ )?(?:suggestion|tip|advice|recommendation|pointer)s?"
        r"(?: for (?:me|this|that|it))?$",
        r"what is (?:customary|normal|usual|typical|common|recommended)$",
        r"what (?:should|shall|do|must|would) i (?:\w+ )?(?:say|write|put|answer|type|enter|pick)(?: \w+){0,3}$",
        r"what (?:should|shall|can|could) i (?:even |actually |possibly )?do(?: (?:first|next|here|now|about (?:it|"
        r"this|"
        r"that)))*$",
        r"(?:where|how) (?:do|should|would|can|could) i (?:even )?(?:start|begin|answer|answer (?:that|this)|"
        r"do (?:this|"
        r"that|it))$",
        r"(?:i )?(?:dont|do not|didnt|cant|cannot) (?:really |quite |fully |even )*(?:understand|get|follow)"
        r"(?: (?:the|this|that|your|what|you|it|question|mean|asking|are|want|is|meant|here|by))+$",
        r"suggest (?:one|something|some|a few|another|(?:me )?(?:a|an|the|some) (?:\w+ )?(?:step|goal|option|date|idea|"
        r"answer|one)s?)$",
        r"(?:please )?(?:clarify|rephrase|elaborate)(?: (?:that|this|it|more|the question))*$",
        r"give me (?:an? |some |a few |any )?(?:idea|suggestion|tip|hint|option|advice)s?$",
        r"tell me (?:what to (?:do|say|write|put|answer)|which(?: one)?)(?: \w+)?$",
        r"what do(?:es)? (?:\w+ ){1,3}mean$",
        rf"what (?:is|are) (?:an? |the )?{_A_WORD}(?: supposed to be)?$",
        r"how does (?:this|that|it) work$",
        r"what (?:do|would) (?:others|(?:most|other) (?:people|ppl)) (?:\w+ )?(?:say|write|put|answer|do|choose)$",
        r"what would you (?:do|choose|pick|say|go for|put)(?: \w+){0,3}$",
        r"(?:is|would) (?:that|this|it) (?:be )?(?:ok|okay|fine|good|alright|right|enough)$",
        r"how (?:long|much longer) (?:does|will|is|do) (?:this|it|we|all)\b",
        r"how many (?:more )?questions\b",
    ),
    "es": (
        rf"(?:a )?(?:que|cual(?:es)?|como|por que|para que) (?:(?:me|te|tu|lo|le|nos|mas|cosas?|otra|cosa|opcion|fecha|"
        rf"pasos?|tipo|de|dia|segundo|tercer|primer|uno|de ellos|es lo que|siempre|tanto) ){{0,3}}{_TU}\b",
        rf"(?:me |nos |lo |la )?(?:puedes|podrias|puede|podria|podes) (?:\w+ )?{_AYUDA}\b",
        r"(?:me|nos) (?:das|dices|sugieres|recomiendas|aconsejas|explicas|propones|aclaras|sugeris|recomendas|decis) ",
        r"(?:me|nos) (?:sugieres|recomiendas|aconsejas|explicas|propones|aclaras)$",
        r"(?:sugiereme|recomiendame|aconsejame|proponme|explicame|aclarame)(?: (?:algo|un[oa]?|alg[uú]n[oa]?|eso|esto|"
        r"otr[oa]))?(?: \w+)?$",
        r"dame (?:alg[uú]n[oa]?s? |un[oa]?s? )?(?:idea|opcion|sugerencia|consejo|pista|recomendacion)(?:s|es)?$",
        r"dime (?:que|cual|como) (?:poner|escribir|decir|hacer|pongo|escribo|digo|hago)$",
        r"(?:ayudame|me ayudas) a (?:pensar|elegir|decidir|escoger)(?:l[oa]s?)?$",
        r"(?:ahora )?que (?:pasa|viene|sigue|hacemos|toca|hay)(?: (?:ahora|despues|luego|a continuacion))?$",
        r"(?:y )?(?:ahora|despues|luego) que$",
        r"(?:tienes |hay |tendras )?(?:alguna|algun|unas?|un) (?:sugerencia|recomendacion|consejo|propuesta)s?$",
        r"que (?:hago|pongo|digo|escribo|contesto|respondo)(?: (?:ahora|primero|aqui|yo))*$",
        r"que (?:deberia|debo|puedo|podria|tengo que) (?:poner|escribir|decir|hacer|contestar|responder|elegir)"
        r"(?: (?:ahora|primero|aqui|yo))*$",
        r"(?:por donde|como) (?:empiezo|empezar|comienzo)$",
        r"que (?:significa|quiere decir)(?: \w+){0,3}$",
        r"que (?:es|son) (?:un[oa]? |el |la |los |las )?(?:hitos?|smart|medibles?|obstaculos?|pasos?|metas?|"
        r"valores|fortalezas?)$",
        r"no (?:te |lo |la )?(?:entiendo|entendi|comprendo)(?: (?:la|lo|tu|esta|que|pregunta|me|preguntas|quieres|"
        r"decir|"
        r"bien|muy|eso|esto))+$",
        r"que es lo (?:habitual|normal|usual|comun|recomendable)$",
        r"cuanto (?:dura|tarda|falta|queda|tiempo)\b(?: \w+){0,3}$",
        r"cuantas preguntas\b",
        r"como funciona (?:esto|eso)$",
        rf"(?:y )?(?:tu|usted) que (?:haria|diria|pondria|{_TU})(?: \w+){{0,3}}$",
        r"(?:esta|va|iria|vale) (?:bien )?asi$",
        r"(?:no )?te parece(?: bien)?$",
    ),
}
# Only with a question mark.
_MARKED: _Table = {
    "en": (
        r"(?:can|could|would|will|do|did|are|have|may|might|should|dont|wont|wouldnt|arent|must) you\b",
        r"(?:what|which|how|where|when|who|why)(?: (?!if\b)\w+){0,4} (?:do|did|would|will|should|can|could|are|"
        r"have) you\b",
        r"(?:would|wouldnt|will|is|isnt|was|could|does|doesnt|do|are) (?:it|this|that|these|those)\b",
        r"(?:should|shall|may) i\b",
        r"(?:can|could) i (?:also |just |still |maybe )*(?:write|put|say|answer|pick|mention|skip|name|include|list|"
        r"count|"
        r"split|add|give|use)\b",
        r"(?:do|did|must|am) i (?:need|have|supposed|allowed|meant|to)\b",
        r"what (?:would be|is|are) (?:an? |the |some )?(?:good|best|right|better|typical|usual|normal|customary|"
        r"recommended|common|advisable)\b",
        r"how (?:long|many|much|detailed|specific|exact|short|big|small|precise|far|often)(?: \w+){0,3} (?:should|"
        r"must)\b",
        r"which (?:one |of )?.{0,60}\b(?:better|best|easier|wiser|recommended)\b",
        r"what (?:is|would be) the difference\b",
        r"what counts\b",
        r"what (?:do|would) (?:most |other )?(?:people|ppl|others|they) (?:\w+ )?(?:say|write|put|answer|do|choose)\b",
        r"what else (?:can|could|should|is|would|do)\b",
        rf"is (?:my|the|such an?|one)(?: \w+){{1,4}} {_FIT}$",
        r"why(?: that| this| is that| though)?$",
        r"any (?:idea|example)s?$",
    ),
    "es": (
        r"(?:puedes|podrias|sabes|quieres|crees|piensas|tienes|necesitas|conoces|consideras|opinas|ves|harias|vas a|"
        r"eres|"
        r"estas|podes|tenes|queres|te parece|le parece|os parece|considera|cree)\b",
        rf"(?:es|seria|sera|esta|estaria|estara|queda|suena|va|vale)(?: (?:esto|eso|este|esta|ese|esa|asi|un|una|lo))* "
        rf"(?:\w+ ){{0,2}}{_VA_BIEN}\b",
        r"(?:es|seria|esta) (?:esto|eso|este|esta|ese|esa) ",
        r"(?:vale|sirve|cuenta|valdria|serviria) (?:asi|eso|esto|con eso|con esto|igual|como)\b",
        r"(?:debo|deberia|debia|conviene|convendria|hace falta|puedo|podria) (?:que )?(?:yo )?(?:poner|escribir|decir|"
        r"mencionar|contestar|responder|elegir|anadir|incluir|saltar|usar|nombrar|dar)\w*\b",
        r"(?:debo|deberia|tengo que|hace falta) ",
        rf"(?:que|cual|como|cuando|cuanto|donde|por que)(?: (?!si\b)\w+){{0,3}} (?:tu|usted|{_TU})\b",
        r"(?:que|cual|como|por que) (?:me |lo )?(?:recomienda|sugiere|aconseja|propone|opina|recomendaria|aconsejaria|"
        r"sugeriria|haria usted|se refiere)\b",
        r"(?:que|cual) (?:seria|es) (?:el |la |lo |un |una )?(?:mejor|buen[oa]?|habitual|normal|adecuad[oa]|"
        r"recomendable|"
        r"ideal|diferencia)\b",
        r"(?:que|cual) (?:\w+ )?(?:primer|segundo|tercer|siguiente) paso (?:seria|podria|es)\b",
        r"que (?:mas|otra cosa) (?:puedo|podria|deberia|hay)\b",
        r"que cuenta como\b",
        r"que (?:suele |suelen )?(?:decir|poner|escribir|hacer|dice|pone|escribe|hace|dicen|ponen|"
        r"hacen) (?:la gente|los demas|"
        r"otros|otra gente|la mayoria)\b",
        r"(?:por que|para que)(?: eso| esto)?$",
        r"(?:alguna idea|algun ejemplo)$",
        r"(?:vale|sirve|esta bien|te parece|te parece bien|no crees|que te parece|que opinas)$",
    ),
}
# Said to the coach about the talk itself; beside an answer it is none, alone it asks for help.
_SAID: _Table = {
    "en": (
        r"(?:i )?(?:have |ve |ive )?(?:already |just )?(?:told|said|answered|wrote|mentioned) (?:you |that |this |it )*"
        r"(?:already|before|above|what i want|what it is|so)?$",
    ),
    "es": (
        r"(?:ya |te |lo |se |me |eso |la )*(?:dije|he dicho|conte|he contado|respondi|he respondido|puse|he puesto|"
        r"escribi|conteste)(?: (?:ya|antes|arriba|lo que quiero|lo que es|que quiero))?$",
    ),
}
_LEADS = {language: re.compile(lead) for language, lead in _LEAD.items()}
_TABLES = {"plain": _PLAIN, "marked": _MARKED, "said": _SAID}


def _compiled(rows: tuple[str, ...], language: str) -> re.Pattern[str]:
    """One pattern for all of them: those that must end there, with what may stand behind, and the others."""
    whole = "|".join(row.removesuffix("$") for row in rows if row.endswith("$"))
    begun = "|".join(row for row in rows if not row.endswith("$"))
    ends = f"(?:{whole}){_TAIL[language]}$"
    return re.compile(f"{_LEAD[language]}(?:{begun}|{ends})" if begun else f"{_LEAD[language]}{ends}")


_COMPILED = {
    kind: {language: _compiled(rows, language) for language, rows in table.items()} for kind, table in _TABLES.items()
}
_LED_ONLY = re.compile(
    rf"{_LEAD['en']}|{_LEAD['es']}|(?:\w+ )?(?:pregunta|preguntas|question|questions) |(?:muchas )?gracias |"
    rf"thank you .*"
)
_WHY = re.compile(
    r"\bwhy (?:do|did|would) you (?:\w+ )?(?:ask|need|want|have)\b|^(?:so |and )?why(?: do you ask)?$|"
    r"\b(?:por|para) que (?:me |lo |te |la )*(?:preguntas|necesitas|quieres|pides)\b|^(?:y )?(?:por|para) que(?: eso)?$"
)
_OPENLY = re.compile(
    r"(?:what|which|how|why|when|who|where|que|cual(?:es)?|como|cuando|cuant[oa]s?|quien|donde|por|para|a que)\b"
)
_LEAVE = re.compile(
    r"(?:can|could|may|should|am i allowed to) (?:i )?(?:\w+ )?(?:put|say|write|use|include|mention|add|name|count|"
    r"list)\b|"
    r"(?:does|would|do) (?:that|this|it|these) (?:even )?count\b|"
    r"(?:is|would) (?:that|this|it) (?:be )?(?:ok|okay|fine|alright|allowed|all right)\b|"
    r"(?:puedo|podria|se puede) (?:\w+ )?(?:poner|decir|escribir|usar|incluir|mencionar|anadir|contar)|"
    r"(?:eso |esto )?(?:cuenta|vale|sirve)(?: (?:eso|esto|asi))?$|(?:esta|va) bien(?: (?:eso|esto|asi))?$"
)
_WHAT = re.compile(
    r"\b(?:mean|means|meant|understand|clarify|explain|rephrase|repeat|significan?|refieres|refiere|entiendo|entendi|"
    r"explica\w*|aclara\w*|repet\w+|quieres decir)\b"
)
_REASON = re.compile(r"(?:asking|because|bc|cos|cuz|porque|es que|pregunto|lo digo)\b")  # why the question is asked
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+|\s*(?=¿)")
_TURN = re.compile(r"[,;]\s+|\s[-–—]\s+|\s(?=\()|\s(?=(?:is|would|does|will) (?:that|this|it)\b)", re.IGNORECASE)


class Parted(NamedTuple):
    """What is told, in their letters, and what is asked of the coach beside it; one of them may be empty."""

    told: str
    asked: str


def parted(text: str, language: str) -> Parted:
    """`text` is told as it stands where nothing in it is asked."""
    if len(text) > LOOKED_AT:
        return Parted(text, "")
    told: list[str] = []
    asked: list[str] = []
    for sentence in _sentences(text):
        head, tail = _turned(sentence, language)
        told += [head] if head.strip() else []
        asked += [tail] if tail.strip() else []
    if not asked:
        return Parted(text, "")
    rest = "".join(told).strip().rstrip(" ,;:–—-(")
    beside = _LED_ONLY.fullmatch(_said(rest, language) + " ") and not (is_yes(rest, language) or is_no(rest, language))
    reasons = _REASON.match(_said(rest, language)) and told[0:1] != _sentences(text)[:1]
    if beside or reasons or not any(map(str.isalnum, rest)):
        return Parted("", text.strip())
    return Parted(rest, " ".join(one.strip() for one in asked))


def asks_coach(sentence: str, language: str) -> bool:
    """Whether all of a sentence is put to the coach."""
    said, marked = _said(sentence, language), "?" in sentence or "¿" in sentence
    if not said or len(said.split()) > _MOST:
        return False
    rows = [_COMPILED[kind] for kind in (("plain", "said", "marked") if marked else ("plain", "said"))]
    if any(of_language(row, language).match(said) for row in rows):
        return True
    if about_question(_led(sentence, language), language):
        return True
    return marked and asked_of_coach(sentence) is not None


def asks_why(asked: str, language: str) -> bool:
    """Whether it is why something is asked, in a few words of a sentence."""
    return any(_WHY.search(_said(sentence, language)) for sentence in _sentences(asked))


def asks_openly(asked: str, language: str) -> bool:
    """Whether it asks what, which or how: no yes or no of the coach's would do."""
    return any(_OPENLY.match(_led(sentence, language)) for sentence in _sentences(asked))


def asks_leave(asked: str, language: str) -> bool:
    """Whether it is only if one may say so: "can I put that?", "does that count?", "¿vale así?"."""
    said = [said for one in _sentences(asked) for said in (_said(one, language), _led(one, language))]
    return any(map(_LEAVE.match, said))


def asks_what(asked: str, language: str) -> bool:
    """Whether it is what the question means: "wat do u mean", "no entiendo lo que me preguntas"."""
    return _WHAT.search(_said(asked, language)) is not None


def _sentences(text: str) -> list[str]:
    """Each with what parts it from the next."""
    starts = [0, *sorted({found.end() for found in _SENTENCE.finditer(text)} - {0, len(text)})]
    return [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def _turned(sentence: str, language: str) -> tuple[str, str]:
    """What a sentence tells, and what it asks from some comma on: "in six weeks, is that too late?"."""
    if asks_coach(sentence, language):
        return "", sentence
    for found in _TURN.finditer(sentence):
        head, tail = sentence[: found.start()], sentence[found.end() :]
        if "?" in tail and head.strip() and asks_coach(tail, language):
            return head.rstrip() + (" " if tail[-1:].isspace() else ""), tail
    return sentence, ""


def _led(sentence: str, language: str) -> str:
    """Without the small words that lead to it, folded: "what is this for" of "idk whats this for"."""
    said = _said(sentence, language)
    led = _LEADS[language if language in _LEADS else "en"].match(f"{said} ")
    return said[led.end() :] if led else said


def _said(sentence: str, language: str) -> str:
    slips = of_language(_SLIPS, language)
    words = re.findall(r"\w+", fold(clean(sentence, LOOKED_AT)).replace("'", ""))
    return " ".join(slips.get(word, word) for word in words)
