"""Whether somebody asks when the coach writes, or says when it must not: "when will you text me?", "no me escribas a
las 9", "I work nights". What they tell of their own hours at work is none by itself, unless they sleep by day."""

from __future__ import annotations

import re
from typing import Literal

from dialogs.understanding.checkin_names import NAMES
from dialogs.understanding.gates import gated
from dialogs.understanding.text import plain_line
from dialogs.understanding.waking import woken_by

Hours = Literal["asked", "not-then", "nights"]

_LONGEST = 240  # characters: more tell a story
_SENDS_EN = (
    r"(?:write|writes?|text|message|msg|ping|send|contact|remind|nudge|notify|spam|bother|nag|poke|reach out|"
    r"get in touch|check in|be writing|(?:going to|gonna) (?:write|text|message|msg|remind))"
)
_YOURS_EN = (
    r"(?:you|u|ya|ull|youll|(?:the|your|ur|these|those|my) (?:reminders?|messages?|notifications?|texts?|nudges?))"
)
_SENDS_ES = (
    r"(?:(?:me|nos) (?:vas a |vais a |piensas |puedes |podrias )?(?:escrib(?:es|is|iras|ir|as)|mand(?:as|aras|ar)|"
    r"envi(?:as|aras|ar)|avis(?:as|aras|ar)|record(?:as|aras|ar)|recuerdas|habl(?:as|aras|ar)|contact(?:as|aras|ar))\b|"
    r"(?:vas a |piensas |puedes )(?:escribir|mandar|enviar|avisar|recordar|hablar|contactar)(?:me|nos)|"
    r"(?:llegan|vienen|llegaran|son|salen|mandas|envias)(?: \w+)? (?:tus|los|esos|mis) (?:mensajes|avisos|"
    r"recordatorios|"
    r"notificaciones)|(?:tus|los|esos|mis) (?:mensajes|avisos|recordatorios|notificaciones) (?:me )?(?:llegan|vienen|"
    r"llegaran|van a llegar|son|salen))"
)
# Of one who is spoken to as "usted", and of what comes from the coach; "cuando me escribe mi jefe" is another's.
_USTED = (
    r"(?:(?:usted |ud |uste )?me (?:(?:vuelve|va) a (?:volver a )?)?(?:escribe|escribir|manda|mandar|envia|enviar|"
    r"avisa|"
    r"avisar|recuerda|recordar|habla|hablar|contacta|contactar)(?: (?:los |sus |mas )?(?:mensajes|avisos|"
    r"recordatorios))?"
    r"(?: (?:usted|ud|uste|otra vez|de nuevo))*(?= ?(?:[?.,;!]|$))|me vuelves a escribir\b|"
    r"(?:me )?(?:llega|llegan|viene|vienen|toca|tocan|es|son) (?:el|los|un|mi|mis|tu|tus|su|sus) (?:proximos? |"
    r"siguientes? )?"
    r"(?:recordatorios?|avisos?|mensajes?)\b)"
)
_WONDERS = (
    r"(?:(?:not|isnt|wasnt|wasn t|never) (?:really |quite |so )?(?:clear|sure)|dont (?:know|understand|get)|no idea|"
    r"(?:tell|asking|ask|told) me|(?:want|like|need) to know|wonder(?:ing)?|"
    r"no (?:me )?(?:quedo|queda|ha quedado|esta) (?:muy |nada |tan )?claro|no (?:lo )?(?:se|entiendo|entendi|recuerdo)|"
    r"dime|decirme|me dices|saber|pregunt\w+|duda)"
)
_ASKED = gated(
    rf"\b(?:at )?(?:what (?:time|hours?)|which hours?) (?:\w+ )?(?:do|will|would|are|can|is|does) {_YOURS_EN}\b(?: \w+)"
    rf"{{0,2}} ?(?:{_SENDS_EN}|come|comes|coming|arrive|sent|get)\b|"
    rf"^(?:when|(?:at )?what time) (?:my|the|your|ur) (?:reminders?|messages?|texts?) (?:come|arrive|are sent)\b|"
    rf"^(?:when|(?:at )?what time) (?:you|u|ya|youll)(?: (?:will|would|next))* {_SENDS_EN} me\b|"
    rf"\b(?:when|how often|(?:what|which) days?) (?:do|will|would|are|r|"
    rf"can) {_YOURS_EN}(?: \w+){{0,2}} (?:{_SENDS_EN}|come|coming|arrive|"
    rf"sent)\b|"
    rf"\b{_WONDERS}(?: \w+){{0,2}} (?:when|(?:at )?what (?:time|hours?)) {_YOURS_EN}(?: (?:will|are|would|do|"
    rf"going to))* "
    rf"(?:{_SENDS_EN}|come|arrive)\b|"
    r"\bwhat time (?:is|are) (?:the|your|ur|my|a) (?:next )?(?:reminders?|messages?)\b|"
    r"\bwhens the next time ill hear from (?:you|u)\b|"
    r"\bwhen (?:do|will|would) (?:you|u) check (?:up )?on me\b|\bwhen (?:will|do) i get (?:msgs|messages|"
    r"texts) from (?:you|u)\b|"
    r"\bcuando (?:voy a saber|sabre|vuelvo a saber|tendre noticias) de (?:ti|vos|usted|ud)\b|"
    r"\bwhen(?:s| is| are| will be| do i get| will i get) (?:the|your|ur|my|a) (?:next )?(?:reminders?|messages?|"
    r"texts?|"
    r"nudges?)\b(?! (?:due|done|about|from))|\bwhat days? (?:do|will) i (?:get|have) (?:the|your|ur|my|a) (?:next )?"
    r"(?:reminders?|messages?)\b|\b(?:when|how often) (?:do|will|would) i (?:next )?hear from (?:you|u)\b|"
    rf"\b(?:what are|whats|what is|which are) (?:my|your|ur|the) (?:quiet|silent) hours\b|"
    r"^(?:my|mis) (?:quiet |silent )?(?:hours|horas)(?: de silencio)?\?|"
    r"\bcuales son (?:mis|tus|las|sus) horas? de silencio\b|\bhow often (?:do |will |shall )?we check in\b|"
    rf"\bhow often (?:do we|will we|shall we|is|are) (?:(?:do|have) )?(?:the |our |a )?{NAMES}\b|"
    rf"\bcada (?:cuanto|cuantos dias|cuantas semanas) (?:es|hacemos|tenemos|toca) (?:el |un |la |nuestr[oa] )?"
    rf"{NAMES}\b|"
    rf"\ba (?:que|q|k) horas?(?: \w+)? (?:{_SENDS_ES}|{_USTED})|"
    rf"(?:^|[,.;¿] ?|\by |\b{_WONDERS}(?: \w+){{0,2}} )(?:cuando|(?:que|q|k) dias?|cada cuanto) "
    rf"(?:{_SENDS_ES}|{_USTED})"
)
_AT_HOURS = (
    r"(?:at|before|after|between|until|till|from|during|around|so early|so late|early|late|in the (?:morning|evening|"
    r"afternoon|night|daytime|day)|at (?:night|this hour|that hour|work)|while i|when i)"
)
_A_TALES_HORAS = (
    r"(?:a las? \d+|a (?:esa|esas|esta|estas) horas?|antes de|despues de|entre|hasta|desde|tan temprano|temprano|tarde|"
    r"tan tarde|(?:por|en|de|durante) (?:la |el |las )?(?:mananas?|tardes?|noches?|dia|madrugada)|mientras|cuando|"
    r"en (?:el |mi |horario (?:de )?)?(?:trabajo|laboral|turno)|que duermo|porque duermo)"
)
_NOT_THEN = gated(
    rf"(?<!\bi )\b(?:dont|do not|please not|never|cant you not|shouldnt|wont you|stop|not to|no) (?:ever |please )?"
    rf"(?:(?:write|text|message|ping|send|contact|notify|wake|disturb|bother|nudge|call)"
    rf"(?: (?:to |at )?me)?(?: (?:up|here|anything|any|things|stuff|messages|reminders|texts))*|remind me|"
    rf"(?:more )?(?:messages|reminders|texts|notifications|nudges)(?: \w+){{0,2}}) {_AT_HOURS}\b|"
    r"\bno (?:me |quiero que me |nos )(?:escribas|escriban|mandes|manden|envies|envien|avises|avisen|hables|molestes|"
    r"despiertes|recuerdes|contactes|llames|notifiques)(?: \w+){0,3}? " + _A_TALES_HORAS + r"|"
    r"\bno (?:quiero |quisiera |mandes |envies )?(?:mas )?(?:mensajes|avisos|recordatorios|notificaciones)"
    r"(?: \w+){0,2}? " + _A_TALES_HORAS + r"|\bnada de (?:mensajes|avisos|recordatorios) " + _A_TALES_HORAS
)
_NIGHTS = gated(
    r"\b(?:i|we) (?:\w+ )?(?:work|do|am on|have) (?:\w+ )?(?:nights|night ?shifts?|the night ?shifts?|graveyard)\b|"
    r"\b(?:im|i m) on (?:the )?nights?(?: ?shifts?)?\b|\bnight ?shift (?:worker|nurse|here)\b|"
    r"\bi (?:\w+ )?sleep (?:\w+ )?(?:days|(?:during|by|in|through) (?:the )?(?:day|daytime|mornings?)|"
    r"(?:till|until) (?:noon|late|\d+|midday|the afternoon))\b|"
    r"\btrabajo (?:siempre |solo )?(?:de noche|por las? noches?|en (?:el )?turno (?:de )?(?:la )?noches?|"
    r"(?:en )?turno (?:de noche|nocturno)|las noches)|\b(?:tengo|hago|estoy en) (?:el )?turnos? (?:de noche|"
    r"nocturnos?)|"
    r"\bduermo (?:\w+ )?(?:de dia|durante el dia|por el dia|en el dia|por las? mananas?|en las? mananas?|"
    r"toda la manana|hasta (?:las \d+|tarde|el mediodia|mediodia))"
)
_ONCE = re.compile(r"\b(?:today|tonight|tomorrow|yesterday|this week|hoy|anoche|ayer|esta noche|esta semana)\b")


def only_asks_hours(text: str) -> bool:
    """Whether it is only asked when the coach writes: no other hour is wished for, and they don't sleep by day."""
    said = plain_line(text, _LONGEST + 1)
    return hours_meant(text) == "asked" and not _NIGHTS.search(said)


@woken_by(_NOT_THEN, _ASKED, _NIGHTS)
def hours_meant(text: str) -> Hours | None:
    """In either language, whichever the mentee speaks."""
    said = plain_line(text, _LONGEST + 1)
    if len(said) > _LONGEST:
        return None
    if _NOT_THEN.search(said):
        return "not-then"
    if _ASKED.search(said):
        return "asked"
    return "nights" if _NIGHTS.search(said) and not _ONCE.search(said) else None
