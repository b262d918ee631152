"""That somebody wants to hear nothing for a while, and until when: "no reminders until 20 March", "can we skip 2 weeks
till exams are done", "necesito un descanso de dos semanas", "me tomo unos días libres hasta el lunes"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dialogs.understanding.asking_for import asked_for
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.text import fold, of_language, plain_line

WEEK = 7  # days; it begins on Monday
YEAR = 330  # days: the first of this month is not meant
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
    r"(?:text|message|write(?: to)?|ping|nudge|disturb|bother|contact|remind|send me anything|send(?: me)? reminders)"
)
_WISHED = re.compile(
    r"(?:pause|rest|a (?:rest|break|pause)|take a (?:break|rest|pause)|have a (?:break|rest|pause)|(?:be )?(?:quiet|"
    r"silent)|"
    r"shut up|hold off|snooze|mute|stop|skip|leave me (?:alone|be)|give me a (?:break|rest)|"
    rf"(?:dont|do not|no|stop|please dont) (?:\w+ )?{_PING}(?:ing)?(?: (?:to )?me)?(?: (?:anything|messages|"
    rf"reminders))?|"
    r"(?:no|stop|pause|skip|mute|without) (?:all |the |more |any )*(?:reminders?|messages?|check-?ins?|nudges?|"
    r"notifications)|"
    r"(?:take|taking|have|having|need|am taking|going to take) (?:the |a |some )?(?=(?:\w+ ){1,3}off\b)|"
    r"(?:haz(?:me)? una |hacer una |una )?pausa|descans(?:o|ar|emos|e)|un descanso|un respiro|"
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
_MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)"
)
_SHORT = r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|ene|abr|ago|dic)"
_SPAN = re.compile(
    r"(?:\b(?:from|between|del?|desde|entre)(?: the| el)? |"
    rf"(?<![\w:./])(?=\d{{1,2}}(?:(?:st|nd|rd|th)\b| (?:(?:of|de) )?(?:{_MONTHS}|{_SHORT})\b)))"
    r"(?P<start>(?:(?!\b(?:from|del|desde)\b)[\w ])+?) ?(?:\b(?:to|till?|until|and|al?|hasta|y)\b|[-–])(?: the| el)? ?"
    r"(?P<day>\w.*)"
)
_DAY_OF_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|ro)?")
_MONTH = re.compile(
    rf"\s*(?:(?:the )?(?:start|beginning) of |(?:principios|comienzos|inicios) de )?(?P<month>{_MONTHS})"
    r"\b(?! (?:the |el )?\d| de(?:l)? \d)"
)
_TO_COACH = re.compile(  # who is spoken to is the coach, whatever is asked
    r"\b(?:leave me (?:alone|be)|(?:dont|do not) (?:\w+ )?(?:text|message|write(?: to)?|ping|nudge|disturb|bother|"
    r"contact|remind) me|"
    r"no (?:more )?(?:messages|reminders|check-?ins|nudges|texts|notifications)|"
    r"deja(?:me|dme) (?:en paz|tranquil[oa])|no me (?:escrib|mand|avis|envi|molest|recuerd|habl)(?:as|es|a|e|an|en)|"
    r"(?:sin|nada de|no quiero) (?:mas )?(?:mensajes|avisos|recordatorios|notificaciones))\b"
)
_BEGINS = re.compile(
    r"(?:(?:no|nope|wait|sorry|che|eh|perdon|ojo)[,.! ]+)*(?:but |pero |y )?"
    r"(?:(?:only|just|starting|not|but only|solo|recien|empezando) (?:from|before|until|till|on|desde|a partir|antes|"
    r"el|hasta)|desde|a partir|starting|from)(?: del?| the| el)* (?P<start>[\w ]{1,25}?)"
    r"(?: (?:on|onwards|en adelante))?[.! ]*"
)
_THIS = re.compile(r"\b(?P<today>today|hoy)\b|\b(?:this week(?:end)?|esta semana|este (?:finde|fin de semana))\b")
_ALONE = re.compile(r"(?:me)? ?(?:for (?:now|a while|a bit)|a while|un tiempo|un rato|por (?:un tiempo|ahora))?")
_IN = {"es": "en", "en": "in"}
_ON = {"es": "el", "en": "on the"}
_OF_A_STEP = re.compile(
    r"\b(?:reminders?|recordatorios|avisos|remind\w*|recuerdes) (?:about|abt|for|of|de|sobre|para)\b"
)


def rest_wished(text: str, today: date, language: str, country: str) -> bool:
    """Whether they want to hear nothing for a while: until a day, for so long, or "pause me" alone."""
    if len(text) > LONGEST:
        return False
    said = " ".join(fold(asked_for(text)).replace("'", "").split())
    if _STOP.fullmatch(said) or (_NOT_TO_ME.search(said) and until(text, today, language, country)):
        return True
    if _TO_COACH.search(said) and _span(said, today, language, country):  # "over the holidays no messages, from …"
        return not _OF_A_STEP.search(said)
    found = _WISHED.match(re.sub(r"^(?:un|una|el|la) (?=descanso|pausa)", "", said))
    if found is None or _OF_A_STEP.search(said):
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


def told_to_rest(text: str, today: date, language: str, country: str) -> bool:
    """Whether the coach itself is told to be quiet for a while, in words that answer no question: "leave me alone till
    january", but not "take a break until june"."""
    if len(text) > LONGEST or "?" in text:
        return False
    said = " ".join(fold(asked_for(text)).replace("'", "").split())
    by_itself = _TO_COACH.match(said) is not None or _span(said, today, language, country) is not None
    told = by_itself and _TO_COACH.search(said) is not None and not _OF_A_STEP.search(said)
    return told and until(text, today, language, country) is not None


def begins(text: str, today: date, language: str, country: str) -> date | None:
    """The day after today on which the rest is to begin; None where it begins at once, or nothing is said of it."""
    said = plain_line(text, 200)
    span = _span(said, today, language, country)
    return span[0] if span and span[0] > today else None


def begins_only(text: str, today: date, language: str, country: str) -> date | None:
    """The day of "no, only from the 24th", which says nothing else."""
    found = _BEGINS.fullmatch(plain_line(text, 80))
    if found is None:
        return None
    said = f"{of_language(_ON, language)} {found['start']}" if found["start"].isdecimal() else found["start"]
    day = read_deadline(said, today, language, country)
    return day.date if day.date and not day.rest.strip() and day.date > today else None


def _span(said: str, today: date, language: str, country: str) -> tuple[date, date] | None:
    """From which day to which, of a span of days; hours are none."""
    if not (found := _SPAN.search(said)):
        return None
    end = _day_at(found["day"].strip(), today, language, country)
    if end is None:
        return None
    if number := _DAY_OF_MONTH.fullmatch(found["start"]):  # "from the 24th to 2 January": of the month before it
        before = (end - timedelta(days=back) for back in range(1, 32))
        start = next((day for day in before if day.day == int(number[1])), None)
    else:
        start = read_deadline(found["start"], today, language, country).date
    return (start, end) if start and start < end else None


def _day_at(said: str, today: date, language: str, country: str) -> date | None:
    """The day that it begins with: "2 de enero, me voy a lo de mi vieja"."""
    parts = (re.split(r"[,;.!]", said)[0], said)
    return next((day for part in parts if (day := read_deadline(part, today, language, country).date)), None)


def until(text: str, today: date, language: str, country: str, told: bool = False) -> date | None:
    """The day on which they are back, or how long it takes; None where neither is said. In what is only `told` a length
    has its word before it: "away for two weeks", but "I was ill 2 weeks"."""
    said = plain_line(text, 200)
    if found := _UNTIL.search(said):
        month = _MONTH.match(found["day"])  # till January is not till its end
        first = read_deadline(f"1 {month['month']}", today, language, country).date if month else None
        if first and (first - today).days < YEAR:
            return first
        day = read_deadline(found["day"].strip(), today, language, country).date
        if day:
            return day
    if (span := _SPAN.search(said)) and (day := _day_at(span["day"].strip(), today, language, country)):
        return day
    if not told and (this := _THIS.search(said)):
        return today + timedelta(days=1 if this["today"] else WEEK - today.weekday())
    if length := (_FOR_SO_LONG if told else _LENGTH).search(said):
        much = re.sub(r" or so|(?<=\d )wks?", lambda m: "" if "or" in m[0] else "weeks", length["much"])
        return read_deadline(f"{of_language(_IN, language)} {much}", today, language, country).date
    return None
