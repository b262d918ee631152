"""What somebody types about a question instead of an answer: "why do you ask?", "what do you mean", "go back", "skip".

Only where the whole text is that, or a sentence of a few: "not sure. why does it matter?". Anything longer is an
answer, as far as one can tell.
"""

from __future__ import annotations

import re
from typing import Literal

from dialogs.understanding.gates import gated_leading
from dialogs.understanding.leaving import leaves
from dialogs.understanding.protesting import protests
from dialogs.understanding.stopping_here import stops_here
from dialogs.understanding.text import clean, fold, squeezed
from dialogs.understanding.waking import woken_by
from dialogs.understanding.yesno import Which, is_no, is_unknown, says_just

About = Literal["why", "explain", "example", "back", "skip", "pause"]

_SAID: dict[About, dict[str, str]] = {
    "why": {
        "en": "why,why do you ask,why do you ask that,why are you asking,why do you want to know,"
        "why do you need that,why do you need it,why do you need the date,why do you want it,"
        "why do you need this,why do you need to know,why does that matter,why does it matter,what for,"
        "whats that for,"
        "whats this for,what is this for,why this,why that,why three,why 3,why three steps,why so many,"
        "why so many questions",
        "es": "por que,porque,xq,para que,por que preguntas,por que lo preguntas,"
        "por que lo necesitas,para que lo necesitas,para que la necesitas,"
        "por que la necesitas,por que me preguntas,"
        "para que lo quieres saber,por que quieres saberlo,para que sirve,para que sirve esto,para que es esto,"
        "y eso por que,y eso para que,por que tres,por que tres pasos,por que tantas,por que tantas preguntas",
    },
    "explain": {
        "en": "what,wait what,huh,eh,pardon,come again,say again,what do you mean,what do you mean by that,"
        "what do u mean,"
        "how do you mean,what you mean,wdym,what does that mean,what does this mean,whats that,whats that mean,"
        "what is that,i dont understand,dont understand,i do not understand,i dont understand the question,"
        "i dont get it,dont get it,i dont get the question,i dont get you,i dont follow,not sure what you mean,"
        "im not sure what you mean,i dont know what you mean,dont know what you mean,no idea what you mean,explain,"
        "explain please,can you explain,could you explain,can you explain that,please explain,"
        "what is the question,whats the question,what was the question,in what way,in what sense,how so,"
        "what should i write,what should i say,what should i put,what do i write,what do i say,what do i put,"
        "what shall i write,what am i supposed to write,what am i supposed to say,not sure what to write,"
        "not sure what to say,not sure what to put,im not sure what to write,im not sure what to say,"
        "im not sure what to put,i dont know what to write,i dont know what to say,i dont know what to put,"
        "dont know what to write,dont know what to say,dont know what to put,idk what to write,idk what to say,"
        "idk what to put,i dont know what to put here,i dont know what to write here,"
        "how do i answer,how do i answer that,rephrase,can you rephrase,say it differently",
        "es": "que,como,eh,perdon,mande,como asi,como dices,que dices,que quieres decir,"
        "que queres decir,a que te refieres,a que te referis,que significa,que significa eso,que es eso,no entiendo,"
        "no te entiendo,no lo entiendo,no entendi,no entiendo la pregunta,no entendi la pregunta,no comprendo,"
        "no lo pillo,no pillo,no capto,no me queda claro,no se que quieres decir,no se a que te refieres,explica,"
        "explicame,explicamelo,puedes explicar,puedes explicarlo,me lo explicas,me explicas,podrias explicarlo,"
        "como era la pregunta,cual es la pregunta,cual era la pregunta,en que sentido,que pongo,"
        "que escribo,que digo,que tengo que poner,que tengo que escribir,que tengo que decir,que debo poner,"
        "no se que poner,no se que poner aqui,no se que escribir,no se que escribir aqui,"
        "no se que decir aqui,no se que responder,no se que contestar,"
        "como respondo,dilo de otra forma,dilo de otra manera",
    },
    "example": {
        "en": "example,examples,an example,for example,eg,e g,such as,like what,give me an example,give an example,"
        "any example,any examples,example please,can you give me an example,can i have an example,"
        "can i see an example,"
        "could you give me an example,show me an example,what kind of thing,what kind of things,what sort of thing,"
        "what sort of things,help me,help please,help me please,i need help,i need some help,can you help,"
        "can you help me,could you help me,can u help,a hint,hint,any ideas,any idea",
        "es": "ejemplo,ejemplos,un ejemplo,por ejemplo,p ej,como que,como cual,como cuales,tipo que,dame un ejemplo,"
        "dame algun ejemplo,me das un ejemplo,me pones un ejemplo,ponme un ejemplo,pon un ejemplo,algun ejemplo,"
        "puedes darme un ejemplo,que tipo de cosas,que clase de cosas,que cosas,ayudame,"
        "necesito ayuda,me ayudas,puedes ayudarme,me puedes ayudar,echame una mano,una pista,alguna idea",
    },
    "back": {
        "en": "back,go back,previous,previous question,the previous question,last question,one back,undo,"
        "i want to go back,can i go back,can we go back,take me back,change my last answer,change my answer",
        "es": "atras,volver,vuelve,volver atras,ir atras,vuelve atras,anterior,la anterior,pregunta anterior,"
        "la pregunta anterior,quiero volver,quiero volver atras,puedo volver,puedo volver atras,deshacer,"
        "cambiar mi respuesta",
    },
    "skip": {
        "en": "skip,skip it,skip this,skip that,skip this one,skip this question,skip the question,pass,ill pass,"
        "next,"
        "next one,next question,can i skip,can i skip this,can i skip it,can we skip,can we skip this,lets skip this,"
        "lets skip it,id rather not say,i dont want to say,i dont want to talk about it,prefer not to say,"
        "id rather skip,id rather skip this,id rather skip it,move on,lets move on",
        "es": "saltar,salta,saltarla,saltar esta,saltar pregunta,saltar esta pregunta,saltemos,saltemos esta,paso,"
        "yo paso,pasar,siguiente,la siguiente,siguiente pregunta,otra pregunta,puedo saltar,puedo saltarla,"
        "puedo saltarmela,me la salto,prefiero saltarla,prefiero saltarmela,prefiero no contestar,"
        "prefiero no responder,prefiero no decirlo,no quiero decirlo,no quiero hablar de eso,"
        "me da verguenza decirlo,me da pena decirlo,omitir,skip",
    },
    "pause": {
        "en": "pause,lets pause,take a break,lets stop here,stop here,gotta go,"
        "got to go,i gotta go,i have to go,i need to go,have to go,need to go,g2g,gtg,brb,be right back,talk later,"
        "talk to you later,ttyl,continue later,lets continue later,can we continue later,can we do this later,"
        "lets do this another time,let me think,let me think about it,let me think about it later,ill think about it,"
        "i need to think,i need to think about it,i have to think about it,give me some time,ask me later,"
        "not now later,finish later,ill finish later,ill do this later,"
        "cant now,i cant now,cant talk now,cant right now,enough for now,enough for today,thats enough "
        "for today,goodnight,good night,bye",
        "es": "pausa,hagamos una pausa,una pausa,paremos,paramos,lo dejamos,lo dejamos aqui,dejemoslo aqui,"
        "me tengo que ir,tengo que irme,tengo que dejarte,te dejo,te tengo que dejar,luego sigo,sigo luego,"
        "dejame pensar,dejame pensarlo,me lo pienso,lo pienso,tengo que pensarlo,"
        "lo tengo que pensar,luego te digo,dame tiempo,"
        "seguimos luego,luego seguimos,sigo despues,seguimos despues,despues sigo,seguimos otro dia,"
        "mas tarde sigo,ahora no puedo,no puedo ahora,"
        "por hoy basta,por hoy ya,ya vuelvo,ahora vuelvo,buenas noches,adios,chao,chau",
    },
}
_SETS = {
    about: {language: frozenset(row.split(",")) for language, row in rows.items()} for about, rows in _SAID.items()
}
_ANY = {language: frozenset().union(*(sets[language] for sets in _SETS.values())) for language in ("en", "es")}
# "Go back to school" is a goal: what follows has to be about the question.
_BEFORE = (
    r"(?:(?:wait|oops|ops|no|sorry|hang on|hold on|hm+|ok|please|pls|plz|actually|um|oh|(?:can|could) (?:we|you|u|i)|"
    r"lets|i want to|i wanna|id like to|i need to|let me|espera|perdon|uy|ay|oye|por favor|porfa|disculpa|puedes|"
    r"podemos|puedo|podrias|quiero|quisiera|me gustaria|es que|eh) )*"
)
_SLIPPED = (  # alone it may be what happened to somebody
    r"i (?:made a mistake|got (?:it|that|this) wrong|misread (?:it|that))|(?:that|it|this) (?:was|is) (?:a mistake|"
    r"wrong|"
    r"a typo|not what i meant)|me (?:equivoque|confundi|he equivocado|he confundido)|"
    r"(?:eso|esa|lo anterior) (?:era|fue|esta|estaba) (?:un error|mal|una equivocacion)"
)
_MEANT = (
    r"i (?:meant|mean|wanted|want)(?: to)?(?: say| write| put| answer)? (?:something|sth|smth|sumthing|somethin|"
    r"another "
    r"thing) else|i (?:wrote|put|said|picked|pressed|tapped) the wrong (?:thing|one|answer)|(?:oops )?wrong question|"
    r"(?:queria|quise|quiero) (?:decir|poner|escribir|contestar) otra cosa|"
    r"me (?:equivoque|confundi|he equivocado|he confundido) de (?:pregunta|respuesta)|pregunta equivocada"
)
_SINCE = r"(?:(?:please|pls|plz|sorry|por favor|porfa|perdon) )*(?:(?:bc|because|cos|and|as|que|porque|es que) )?"
_STOPS = (
    r"(?: (?:please|pls|plz|btw|lol|sorry|tbh|thanks|one|a step|one step|por favor|porfa|perdon|jaja|gracias|"
    r"por cierto))*"
)
_OTHER = r"(?:(?:the|that) )?(?:other|last|previous|earlier|first|wrong|one before|question before)(?: question| one)?"
_OTRA = r"(?:la )?(?:otra|anterior|pregunta anterior|otra pregunta|pregunta de antes|de antes|primera(?: pregunta)?)"
_BACK = gated_leading(
    rf"{_BEFORE}(?:(?:(?:(?:go|take me|going) back|back|(?:para )?atras)(?: a question| a step| one| to {_OTHER})?|"
    rf"(?:volver|vuelve|volvemos|volvamos|regresar|regresa|regresamos|ir|vamos)(?: (?:para )?atras| a {_OTRA}))"
    rf"(?: {_SINCE}(?:{_MEANT}|{_SLIPPED}))?|{_MEANT}|(?:that|this|it|my (?:last )?answer) (?:was|is) "
    rf"(?:(?:the|my|an|meant as the|meant) )*(?:answer )?(?:to|for) {_OTHER}|"
    rf"(?:i )?(?:answered|meant to answer|was answering) {_OTHER}|undo (?:that|it|this)|"
    rf"(?:change|redo) my (?:last |previous )?answer|(?:eso|esa|esto|lo de antes|mi respuesta) (?:era|fue|es|iba) "
    rf"(?:(?:la )?respuesta )?(?:para|a|de) {_OTRA}|(?:conteste|respondi|estaba contestando) (?:a )?{_OTRA}|"
    rf"(?:cambiar|corregir) mi (?:ultima )?respuesta(?: anterior)?){_STOPS}"
)
_SKIPS = gated_leading(  # "i said skip", "dije que la saltes"
    rf"{_BEFORE}(?:(?:i (?:already )?(?:said|say|typed|told you(?: to)?|want(?: to)?)|just|lets|(?:ya )?(?:te )?dije|"
    r"he dicho|digo|quiero|prefiero|que|to) )*"
    r"(?:skip|saltar(?:la|lo|me(?:la|lo))?|salta(?:la|lo)?|(?:te )?(?:la |lo )?saltes|omitir(?:la|lo)?|omite(?:la|lo)?)"
    r"(?: (?:it|this|that|one|this one|the question|this question|step|esta|este|esto|esta pregunta|paso|la|ya))*"
    rf"{_STOPS}|"
    rf"{_BEFORE}(?:(?:thats |its )?none of (?:your|ur) business|(?:thats|its|that is|it is) (?:too |very |"
    rf"a bit )?(?:private|"
    r"personal)|i (?:dont|do not) (?:want to|wanna|wish to|feel like) (?:tell(?:ing)?|say(?:ing)?|talk(?:ing)?|"
    r"answer(?:ing)?|shar(?:e|ing))(?: (?:you|u|that|this|it|about (?:it|that|this)))*|(?:eso )?no te (?:importa|"
    r"incumbe)|"
    r"(?:eso |esto )?es (?:muy |algo |demasiado )?(?:personal|privado)|"
    r"no (?:te )?(?:lo |la )?(?:voy a|quiero|pienso) (?:contar|decir|responder|contestar)(?:lo|la|telo)?(?: eso)?|"
    rf"prefiero no (?:contar|decir|responder|contestar|hablar)(?:lo|telo)?(?: (?:de )?eso)?){_STOPS}|"
    rf"{_BEFORE}(?:(?:(?:can|could|may) (?:i|we|you|u)|lets|just|id rather|ill|i will|i want to|i wanna) )*"
    r"(?:leave|pass(?: on)?|miss(?: out)?|jump(?: over)?) (?:this|that|the) (?:one|question|bit|part)(?: out)?"
    rf"(?: for now)?{_STOPS}|"
    rf"{_BEFORE}(?:(?:me |nos )?(?:puedo|podemos|podria|quiero|prefiero|mejor|vamos a) )*"
    r"(?:saltar|pasar|omitir|brincar)(?:me|nos)?(?:la|lo)? (?:de )?(?:esta|esa)(?: pregunta)?"
    rf"{_STOPS}|{_BEFORE}(?:paso de (?:esta|esa)(?: pregunta)?|(?:esta|esa)(?: pregunta)? (?:la (?:paso|salto)|no la "
    rf"(?:contesto|respondo))|(?:no me (?:late|gusta) |mejor |pasemos a )?(?:a )?la siguiente|no me (?:late|gusta) "
    rf"siguiente){_STOPS}"
)
_LOST = {
    language: frozenset(row.split(","))
    for language, row in {
        "en": "im confused,i am confused,confused,im lost,i am lost,im a bit lost,im a bit confused,im all confused,"
        "im mixed up,im getting confused,this is confusing,its confusing,im so confused,this confuses me",
        "es": "estoy perdida,estoy perdido,me perdi,me he perdido,me pierdo,estoy confundida,estoy confundido,"
        "me confundo,me lio,me he liado,me lie,estoy liada,estoy liado,me hago un lio,estoy hecha un lio,"
        "estoy hecho un lio,que lio,me mareo,me confundi",
    }.items()
}
OF_THE_QUESTION: tuple[About, ...] = ("why", "explain", "example")
_ABOUT = Which(_SETS)
_ABOUT_IT = Which({about: _SETS[about] for about in OF_THE_QUESTION})
LONGEST = 80  # characters in which one sentence may be about the question
A_PLEA = ("help", "ayuda")  # beside a "don't know"; alone it may be what somebody does
PLAIN = 3  # words that leave no doubt
_SIGNS = frozenset("?¿❓❔🤔😕")

_SENTENCE = re.compile(r"(?:[^.?!;\n]|(?<=\d)\.(?=\d))+[.?!;\n]*")  # "24.12.2027" is one word
# A sentence that asks what only an answer in words can say. "How about Friday?" and "¿qué tal el lunes?" propose.
_OPEN = re.compile(
    r"\W*(?:(?:and|so|but|ok|well|sorry|y|pero|perdon|bueno|entonces|oye) )*(?:"
    r"(?:what|wat|wot|which|who|whom|why|how|when|where)(?:s|'s)?\b(?! about| if| not\b)"
    r"(?=.*[?]| (?:do|does|did|would|should|can|could|is|are|r|will|shall|u|you)\b)|"
    r"(?:por|para|a|en|de|con)? ?(?:que|cual|cuales|quien|como|cuando|donde|cuanto|cuantos)\b"
    r"(?! tal\b| te parece\b| ves\b| no\b)(?=.*[?])|"
    r"\w+ (?:de|del|en|a|of|in) (?:que|cual(?:es)?|which|what) (?:ano|mes|dia|semana|year|month|day|week)\b(?=.*[?]))"
)


def without_open_questions(text: str) -> str:
    """What is left of it without the sentences that ask what, which, why, how: nothing where that is all."""
    sentences = _SENTENCE.findall(text)
    return " ".join(one.strip() for one in sentences if not _OPEN.match(fold(clean(one)))).strip()


def asked_back(text: str, language: str) -> About | None:
    """What the text asks of the question that is open; None where it may be an answer."""
    if says_just(text, language, _ANY, _SIGNS):
        return _ABOUT.said(text, language) or "explain"
    if _skips(text):
        return "skip"
    if stops_here(text) or leaves(text):
        return "pause"
    return "back" if _means_back(text) else _among(text, language)


def is_lost(text: str, language: str) -> bool:
    """Whether the whole of `text` says that they are lost in the talk: "i'm confused, sorry"."""
    return says_just(text, language, _LOST, frozenset("😵"))


def about_question(sentence: str, language: str) -> About | None:
    """What a sentence, whatever stands beside it, asks of the question; None where it may be told."""
    if len(sentence.split()) < PLAIN:
        return None
    return _ABOUT_IT.said(sentence, language)


@woken_by(_SKIPS, nothing=False)
def _skips(text: str) -> bool:
    return len(text) <= LONGEST and _SKIPS.fullmatch(squeezed(text)) is not None


@woken_by(_BACK, protests, nothing=False)
def _means_back(text: str) -> bool:
    """ "Go back pls i meant something else", "that was the answer to the other question", in either language."""
    if len(text) <= LONGEST and _BACK.fullmatch(squeezed(text)):
        return True
    protest = protests(text)  # "omg no. go back, that's not what I want"
    return protest is not None and protest.back


def _among(text: str, language: str) -> About | None:
    """What one of a few sentences asks, where it is plain by itself, or the others say nothing."""
    if len(text) > LONGEST:
        return None
    parts = [part.strip() for part in re.split(r"[.!?;,\n…]+", text) if part.strip()]
    if len(parts) < 2:
        return None
    for part in parts:
        asked = _ABOUT_IT.said(part, language)
        others = [other for other in parts if other is not part]
        empty = all(is_unknown(other, language) or is_no(other, language) for other in others)
        asked = "example" if empty and squeezed(part) in A_PLEA else asked
        if asked and (empty or len(part.split()) >= PLAIN):
            return asked
    return None
