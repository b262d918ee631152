"""That somebody wants to hear nothing for a while, and until when: "no reminders until 20 March", "can we skip 2 weeks
till exams are done", "necesito un descanso de dos semanas", "me tomo unos días libres hasta el lunes"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dialogs.rest.spans import WEEK, YEAR, span, starts_on
from dialogs.settings.hours import of_one_day
from dialogs.understanding.asking_for import asked_for
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.gates import gated
from dialogs.understanding.text import fold, of_language, plain_line
from dialogs.understanding.waking import Begun, woken_by

LONGEST = 120  # characters: more tell a story
_NUMBER = r"(?:an?|one|two|three|four|five|six|2|una?|dos|tres|cuatro|cinco|seis|\d{1,2})"
_LENGTH = re.compile(
    rf"\b(?P<much>{_NUMBER} (?:or so )?(?:days?|weeks?|wks?|months?|fortnight|dias?|semanas?|mes(?:es)?|quincenas?))\b"
)
_FOR_SO_LONG = re.compile(rf"\b(?:for|por|durante|unos|me voy) {_LENGTH.pattern}")
_UNTIL = re.compile(
    r"\b(?:until|till|til|'til|back (?:on|in)|hasta|vuelvo)\b"
    r"(?: el(?= (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)))?(?P<day>.+)"
)
_PING = (
    r"(?:text|txt|message|msg|write(?: to)?|ping|nudge|nag|spam|disturb|bother|contact|remind|send(?: me)? (?:anything|"
    r"things|stuff|reminders|messages))"
)
_NOISE = r"(?:mess?[ae]g(?:es?|s)|msgs?|texts|reminders?|check-?ins?|nudges?|pings?|nagging|spam|notifications?)"
_WISHED = re.compile(
    r"(?:pause|rest|a (?:rest|break|pause)|take a (?:break|rest|pause)|have a (?:break|rest|pause)|(?:be )?(?:quiet|"
    r"silent)|"
    r"shut up|hold off|snooze|mute|stop|skip|leave me (?:alone|be|in peace)|give me a (?:break|rest)|"
    rf"(?:dont|do not|no|stop|please dont) (?:\w+ )?{_PING}(?:ing)?(?: (?:to )?me)?(?: (?:anything|messages|"
    rf"reminders))?|"
    rf"(?:no|stop|pause|skip|mute|without|(?:i )?(?:dont|do not) (?:want|need)) (?:all |the |more |any |to get )*"
    rf"{_NOISE}|"
    r"(?:take|taking|have|having|need|am taking|going to take) (?:the |a |some )?(?=(?:\w+ ){1,3}off\b)|"
    r"(?:haz(?:me)? una |hacer una |una )?pausa|descans(?:o|ar|emos)|un descanso|un respiro|"
    r"dame (?:un|una) (?:descanso|respiro|pausa)|call[ae](?:te)?(?= (?:hasta|por|unos|un|una)\b)|"
    r"(?:tomar(?:me)?|tomo|tomarnos|me tomo|me voy a tomar|cojo|agarro) (?:un (?:descanso|respiro|tiempo)|una pausa|"
    r"(?:unos|un par de|\w+) (?:dias|semanas)(?: libres?)?|vacaciones)|"
    r"(?:estar|ponte|quedate) (?:callad[oa]|en silencio)|silencio|callate|"
    r"saltar(?:nos|me)?|saltemos|parar|paremos|para de|dejame (?:en paz|descansar)|"
    r"no (?:me )?(?:mandes|manden|mande|escribas|escriba|avises|avise|envies|molestes|moleste|recuerdes|hables)"
    r"(?: (?:nada|mas|mensajes|avisos|recordatorios))*|"
    r"(?:sin|no quiero|nada de|para(?:r)?|pausa(?:r)?) (?:mas |los |tus )*(?:recordatorios|avisos|mensajes|repasos)|"
    r"(?:esta semana|hoy|este finde|este fin de semana) no (?:me )?(?:escribas|mandes|avises|molestes)|"
    r"(?:this week(?:end)?|today) (?:please )?(?:no|dont|do not) (?:messages|reminders|text|message|write|remind))\b"
)
_STOP = re.compile(  # to hear nothing any more, or for now
    r"stop(?: (?:it|this|now))?|(?:stop|quit) (?:text|messag|writ|remind|send|ping|bother|contact)ing(?: (?:to )?me)?"
    r"(?: (?:messages|reminders|stuff|anything|please|now))*|leave me (?:alone|be)|unsubscribe|opt out|"
    r"(?:dont|do not) (?:text|message|write|contact|ping|bother)(?: (?:to )?me)?(?: (?:any ?more|again|ever))?|"
    r"(?:no more|stop(?: all| the)?) (?:messages|reminders|texts|notifications)|"
    r"deja(?:me)? (?:de (?:escribir|mandar|enviar|avisar|molestar)(?:me)?|en paz)(?: (?:mensajes|avisos|cosas))?|"
    r"(?:ya )?no me (?:escribas|mandes|avises|molestes)(?: (?:mas|nada|nada mas|mensajes|avisos|mas mensajes))?|"
    r"(?:ya )?no (?:quiero )?(?:mas )(?:mensajes|avisos|recordatorios)|para ya|parate|basta(?: de (?:mensajes|avisos))?"
)
_NOT_TO_ME = re.compile(
    r"\bno me (?:escribas|mandes|avises|molestes)(?: nada)?$|\b(?:dont|do not) (?:text|message|write(?: to)?|remind|"
    r"ping) me$"
)
_MONTH = re.compile(
    r"\s*(?:(?:the )?(?:start|beginning) of |(?:principios|comienzos|inicios) de )?(?P<month>january|february|march|"
    r"april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|"
    r"agosto|sep?tiembre|octubre|noviembre|diciembre)\b(?! (?:the |el )?\d| de(?:l)? \d)"
)
_TO_COACH = gated(  # who is spoken to is the coach, whatever is asked
    r"\b(?:leave me (?:alone|be|in peace)|(?:dont|not) (?:\w+ )?(?:text|txt|message|msg|write(?: to)?|ping|nudge|"
    r"nag|spam|disturb|bother|contact|remind) me|(?:dont|do not) send (?:me )?(?:anything|things|stuff)|"
    r"nothing from you|no quiero recibir nada|"
    rf"no (?:more )?{_NOISE}|(?:dont|do not) (?:want|need) (?:any |to get )?{_NOISE}|"
    r"deja(?:me|dme) (?:en paz|tranquil[oa])|no (?:me )?(?:moleste?s?|molestar(?:me)?|moleste[ni])|"
    r"no me (?:escrib|mand|avis|envi|molest|recuerd|habl)(?:as|es|a|e|an|en)|"
    r"(?:sin|nada de|no quiero) (?:mas )?(?:mensajes?|avisos?|recordatorios?|notificaciones))\b"
)
_THIS = re.compile(r"\b(?P<today>today|hoy)\b|\b(?:this week(?:end)?|esta semana|este (?:finde|fin de semana))\b")
_ALONE = re.compile(r"(?:me)? ?(?:for (?:now|a while|a bit)|a while|un tiempo|un rato|por (?:un tiempo|ahora))?")
_SAID_LAST = re.compile(  # "I sent the CV, so rest till monday", "two weeks, I had an operation"
    r"\b(?:until|till|til|hasta)(?: \w+){1,4}[ .!]*$|"
    r"(?:^|[,;.] |\b(?:so|asi que) )"
    r"(?:(?:for|por|durante|so|asi que|just|only|solo|give me|gimme|dame|deme|dejame|dejeme) )*"
    rf"{_LENGTH.pattern.replace('(?P<much>', '(?:')}(?: (?:off|libres?|de descanso))?(?:[,;.]|$|"
    r" (?:please|pls|thanks|por favor|porfa|gracias)\b)"
)
_IN = {"es": "en", "en": "in"}
_HAD = re.compile(  # "taking a week off did me good", "descansar una semana me vino bien"
    r"\b(?:helped|did me good|was (?:so |really |very )?(?:good|great|nice|needed|lovely|fun)|"
    r"(?:me|nos) (?:vino|hizo|ayudo|sirvio|sento)|estuvo)\b"
)
_OF_A_STEP = re.compile(
    r"\b(?:reminders?|recordatorios|avisos|remind\w*|recuerdes) (?:about|abt|for|of|de|sobre|para)\b"
)


def rest_wished(text: str, today: date, language: str, country: str) -> bool:
    """Whether they want to hear nothing for a while: until a day, for so long, or "pause me" alone."""
    if len(text) > LONGEST or of_one_day(text):
        return False
    said = " ".join(fold(asked_for(text)).replace("'", "").split())
    if _STOP.fullmatch(said) or (_NOT_TO_ME.search(said) and until(text, today, language, country)):
        return True
    if _TO_COACH.search(said) and span(said, today, language, country):  # "over the holidays no messages, from …"
        return not _OF_A_STEP.search(said)
    found = _WISHED.match(re.sub(r"^(?:un|una|el|la) (?=descanso|pausa)", "", said))
    if found is None or _OF_A_STEP.search(said) or _HAD.search(said):
        return False
    rest = said[said.find(found[0].strip()) + len(found[0].strip()) :].strip()
    if until(text, today, language, country):
        return True
    named = found[0].strip() in (
        "pause",
        "pausa",
        "a break",
        "a rest",
        "a pause",
        "take a break",
        "descanso",
        "un descanso",
    )
    return (named and _ALONE.fullmatch(rest) is not None) or _LENGTH.search(said) is not None


@woken_by(_TO_COACH, Begun("deje"), nothing=False)
def told_to_rest(text: str, today: date, language: str, country: str) -> bool:
    """Whether the coach itself is told to be quiet for a while, in words that answer no question: "leave me alone till
    january", but not "take a break until june"."""
    if len(text) > LONGEST or "?" in text or of_one_day(text):
        return False
    said = " ".join(fold(asked_for(text)).replace("'", "").split())
    if not _TO_COACH.search(said):  # what most texts are told by
        return False
    by_itself = _TO_COACH.match(said) is not None or span(said, today, language, country) is not None
    return by_itself and not _OF_A_STEP.search(said) and until(text, today, language, country) is not None


def says_until(text: str) -> bool:
    """Whether it ends with a day until which, or ends or begins with a length, whatever is told beside it."""
    return _SAID_LAST.search(plain_line(text, LONGEST)) is not None


def begins(text: str, today: date, language: str, country: str) -> date | None:
    """The day after today on which the rest is to begin; None where it begins at once, or nothing is said of it."""
    if found := span(text, today, language, country):
        return found.start if found.start > today else None
    start, end = starts_on(text, today, language, country), until(text, today, language, country, told=True)
    return start if start and today < start and (end is None or start < end) else None


def until(text: str, today: date, language: str, country: str, told: bool = False) -> date | None:
    """The day on which they are back, or how long it takes; None where neither is said. In what is only `told` a length
    has its word before it: "away for two weeks", but "I was ill 2 weeks"."""
    said = plain_line(text, 200)
    if days := span(text, today, language, country):
        return days.until
    if found := _UNTIL.search(said):
        month = _MONTH.match(found["day"])  # till January is not till its end
        first = read_deadline(f"1 {month['month']}", today, language, country).date if month else None
        if first and (first - today).days < YEAR:
            return first
        day = read_deadline(found["day"].strip(), today, language, country).date
        if day:
            return day
    if not told and (this := _THIS.search(said)):
        return today + timedelta(days=1 if this["today"] else WEEK - today.weekday())
    if length := (_FOR_SO_LONG if told else _LENGTH).search(said):
        much = re.sub(r" or so|(?<=\d )wks?", lambda m: "" if "or" in m[0] else "weeks", length["much"])
        return read_deadline(f"{of_language(_IN, language)} {much}", today, language, country).date
    return None
