"""A goal that is told where only the way to begin was asked for: "I want to become a data analyst", "encontrar trabajo
de enfermera, rápido porfa". It is kept, and never asked for again (COACHING 1.1, section 8)."""

from __future__ import annotations

import re

from dialogs.engine.questions import Reading
from dialogs.understanding.put_right import is_action
from dialogs.understanding.text import clean, fold, row_of
from dialogs.understanding.yesno import is_unknown
from dialogs.welcome.manners import other_words

LONGEST = 160  # characters, as of any goal
_LED = re.compile(
    r"(?:(?:well|so|ok|okay|hi|hello|um|and|but|really|honestly|pues|bueno|hola|y|la verdad)[,. ]+)*"
    r"(?:(?:my goal|what i want|the goal|my dream|my aim|mi meta|lo que quiero|mi objetivo|mi sueno) "
    r"(?:is|es|seria)(?: to)?:? |"
    r"(?:i (?:just |really |would )?(?:want|need|like|hope|plan|aim|am trying|am hoping)|id (?:really )?(?:like|love)|"
    r"i would (?:like|love)|im (?:trying|hoping|looking|aiming)|looking|trying|hoping) to |to (?=\w)|"
    r"(?:yo )?(?:solo )?(?:quiero|quisiera|me gustaria|necesito|intento|espero|busco)(?: poder)? )"
)
_A_THING = re.compile(  # "i want a better job", "busco un trabajo mejor"
    r"(?:i (?:just |really )?(?:want|need)|im looking for|i am looking for|looking for|id (?:like|love)|"
    r"(?:yo )?(?:quiero|quisiera|necesito|busco|me gustaria)) (?:an? |un[oa]? |otro |another |my |more |mas )?"
    r"(?:\w+ ){0,3}(?:jobs?|work|career|role|promotion|raise|degree|certificate|diploma|apprenticeship|internship|"
    r"trabajo|empleo|puesto|ascenso|carrera|titulo|certificado|curro|chamba|laburo|practicas|pasantia)\b.*"
)
_OF_THE_TALK = row_of(  # what is done here, and no goal of anybody
    "go do take start begin see try know think look choose pick decide wait talk ask use have say tell hear chat keep "
    "stop stay come hurry help skip continue explore understand find out be plan rush speak answer read leave "
    "ir hacer tomar empezar comenzar ver probar saber pensar mirar elegir escoger decidir esperar hablar "
    "preguntar usar "
    "decir contar seguir parar quedar venir saltar continuar explorar entender planear planificar responder dejar que"
)
_STILL = re.compile(  # … but these are: "find a job", "be a nurse", "start a business"
    r"(?:find|be|do|have|start|take|speak|hacer|tomar|ver|empezar|hablar) (?:an? |my |better |more |un[oa]? |mi |mas |"
    r"mejor )?(?:\w+ )*(?:jobs?|work|career|nurse|business|company|course|degree|masters?|training|apprenticeship|"
    r"internship|\w+(?:er|or|ist|ian)|english|spanish|french|german|negocio|empresa|curso|grado|master|trabajo|"
    r"empleo|"
    r"formacion|practicas|ingles|frances|aleman|carrera|\w+(?:er[oa]|ora?|ista))\b(?! (?:first|primero))"
)
_FIRST = re.compile(r".*\b(?:first|primero|antes)")  # which of the two ways, in other words
_WITH_ARTICLE = re.compile(r"\w{2,}[aei]r(?:me|se)? (?:el|la|los|las) \w{3,}.*")  # "terminar la carrera"
_WHO = re.compile(  # who they are, before it: "I'm a nurse and I want to move into health tech"
    r"(?:(?:hi|hello|hey|well|so|ok|okay|hola|buenas|bueno|pues|mira)[,.! ]+)*"
    r"(?:im|i am|i work|ive been|i have been|i was|my name is|soy|trabajo|llevo|estoy|estudio|me llamo|yo soy) "
    r"[^?!]{2,80}?(?:,|[.;]|,? (?:and|but|so|y|pero|que|asi que)) (?:and |but |y |pero |now |ahora )*"
    r"(?=i(?:d| want| would| need| hope| just| really|m (?:trying|hoping|looking|aiming)) |"
    r"quiero |quisiera |me gustaria |necesito |espero )"
)
_PARTS = re.compile(r"[,;.!\n]+\s*|\s+(?=(?:but|pero) )")


def goal_told(text: str, reading: Reading) -> str:
    """In their own words, without the way that is named beside it; empty where none is told."""
    if len(text) > LONGEST or "?" in text or is_unknown(text, reading.language):
        return ""
    way = other_words(text, reading)
    parts = [part.strip() for part in _PARTS.split(clean(text)) if part.strip()] if way else [clean(text).strip()]
    told = [part for part in parts if (not way or other_words(part, reading) is None) and _is_goal(part, reading)]
    return told[0] if len(told) == 1 else ""


def _is_goal(part: str, reading: Reading) -> bool:
    said = fold(part).replace("'", "").replace("’", "").strip(" .!")
    said = said[who.end() :] if (who := _WHO.match(said)) else said
    if _A_THING.fullmatch(said):
        return True
    led = _LED.match(said)
    core = said[led.end() :] if led else said
    if _FIRST.fullmatch(core) or (core.partition(" ")[0] in _OF_THE_TALK and not _STILL.match(core)):
        return False
    return is_action(core, reading.language) or (reading.language == "es" and bool(_WITH_ARTICLE.fullmatch(core)))
