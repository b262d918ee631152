"""Which setting somebody means in words, and what it is to be: "can you check in on Mondays at 7 pm", "avísame a las 4
de la tarde", "silencio de 21 a 7", "menos avisos porfa". On the page of all settings and off it alike."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from typing import Literal

from dialogs.settings.hours import DAYS, quiet_hours
from dialogs.settings.nights import silence_wished
from dialogs.settings.refused import without_refused
from dialogs.understanding.asking_for import asked_for, is_polite
from dialogs.understanding.checkin_names import NAMED, loosely, named_in_wish, named_surely, without_name
from dialogs.understanding.clock_times import HOURS, in_digits, read_times
from dialogs.understanding.gates import gated
from dialogs.understanding.text import clean, fold, plain_line, row_of
from dialogs.understanding.waking import woken_by

Field = Literal["slot", "weeks", "hour", "rhythm", "quiet", "prompt", "days"]  # "days": without some day of the week

LONGEST = 120  # characters: more tell a story
NOON = 12
NIGHT = (6, 22)  # a bare hour is not before the first, nor from the second on
SHORT = 8  # words: more tell of something
BESIDES = 3  # words beside a day or an hour that name no setting
_HALF = (
    r"(?: ?(?:am|pm|a\.m\.?|p\.m\.?|hs?|hrs|horas)\b| (?:in the (?:morning|afternoon|evening)|at night|"
    r"(?:de|por|en) la (?:manana|tarde|noche)|del mediodia|del dia))"
)
_TIME = re.compile(
    rf"(?:\b(?:at|around|about|to|by|from|after|before|b4|until|till|a las?|hacia las?|sobre las?|desde las?|"
    rf"antes de las?|despues de las?|tipo|like) |@ ?|(?<!\w))"
    rf"(?P<at>(?:\d{{1,2}}(?:[:.h]\d\d)?|{'|'.join(HOURS)}){_HALF}?|noon|"
    rf"midday|mediodia|midnight|medianoche)(?![\w:])"
)
_LED_IN = re.compile(
    r"(?:at|around|about|before|b4|after|to|by|from|a las?|las?|hacia las?|sobre las?|desde las?|@|like|tipo) ?"
)
_DAY = re.compile(r"\b(?:" + "|".join(f"(?P<d{n}>{names})" for n, names in enumerate(DAYS)) + r")\b")
_OFTEN_DAY = re.compile(r"\b(?:every|each|on|todos|cada|los|mejor|rather|better|prefer|prefiero)\b|days\b")
_NOT_THAT = re.compile(  # what it is not to be: "not sunday", "y no los domingos", "instead of 9"
    r"[,; ]+(?:and )?(?:y )?(?:not|instead of|rather than|no|nunca|en vez de|en lugar de|que)(?: (?:on|at|el|los|"
    r"a las?))* (?:" + "|".join(DAYS) + rf"|\d{{1,2}}(?:[:.h]\d\d)?{_HALF}?)(?=\W|$)"
)
_OTHERWISE = re.compile(
    r"[;,.…]\s*(?:perdon|perdona|no|mejor|digo|o mejor|sorry|no wait|actually|i mean|rather|better|make it)\b"
)
_ASKS = re.compile(r"\b(?:me pregunt(?:es?|as|ar|aras?)|preguntame|preguntarme|preguntes|(?:ask|asking) me)\b")
_SENT = gated(
    r"\b(?:reminders?|avisos?|recordatorios?|remind me|avisa(?:me|r|rme)|avises|aviseme|me avis(?:e|as|a|ar)|"
    r"recuerd(?:a|e)me|me recuerd(?:es?|as)|recordarme|(?:like|prefer|want|need) you to write|"
    r"(?:text|message|write(?: to)?|ping|nudge|contact|notify|send(?: things| stuff)?(?: to)?) me|"
    r"escrib(?:eme|ime|ame|as|irme)|me escrib(?:a|as|an|ir|iera(?:s|n)?|ieses?)|"
    r"me (?:avis|mand|envi|record)ar(?:as|ases)|(?:manda|envia)(?:me|rme)|me (?:mand|envi)(?:es?|a|as|ar|aras?)|"
    r"(?:mand|envi)es|notifications?|notificaciones|messages|mensajes|nothing|nada)\b"
)
_SILENT = gated(
    r"\b(?:quiet(?! (?:day|week|time|morning|afternoon|office|evening|night))|silence|silent|mute|do not disturb|"
    r"dnd|leave me (?:alone|be)|dejame en paz|"
    r"(?:dont|do not|never|no) (?:\w+ )?(?:text|write|message|messages|reminders|ping|disturb|bother|send)\w*|"
    r"silencio|silenci\w+|no (?:me )?(?:molest\w+|escrib\w+|mand\w+|envi\w+|avis\w+|habl\w+)|no molestar)\b"
)
_FEWER = re.compile(
    r"\b(?:fewer|less|not so many|too many|so many|more|a lot of|menos|demasiad[oa]s|tant[oa]s|muchos|mas|reduce|"
    r"reducir)(?: de)?(?: (?:tus|los|esos|your|the|these))? (?:reminders?|messages?|nudges?|notifications?|texts?|"
    r"avisos|mensajes|recordatorios|notificaciones)\b(?! (?:about|abt|for|of|de|sobre|para)\b)|"
    r"\b(?:remind|text|message|write|ping|talk|speak|contact|bother)(?: to| with)? me (?:a (?:bit|little) |much )?"
    r"(?:less|more|less often|more often|not so often)\b|"
    r"\b(?:escrib\w+|avis\w+|mand\w+|habl(?:ame|arme|es|as)|me (?:puedes|podes|podrias) hablar) (?:un poco )?"
    r"(?:menos|mas|no tanto)\b(?! (?:tarde|temprano))"
)
_THEIR_OWN = re.compile(
    r"\b(?:to |i )(?:write|send|get|answer|read)\b|\b(?:i|we) (?:sent|wrote|got|had)\b|"
    r"\b(?<!me podes )(?<!me puedes )(?<!me podrias )escribir(?!me)\b|\bmandar(?!me)\b"
)
_PROMPT = re.compile(
    r"\b(?:daily question|question of the day|question a day|pregunta (?:del dia|diaria|de cada dia))s?\b"
)
_STOP = re.compile(r"\b(?:no|no more|stop|without|dont|off|sin|quita\w*|para|ya no|basta)\b")
_LEFT_OUT = re.compile(
    r"(?:^|\b(?:can|could|lets) (?:we|you|i|us)? ?|\bplease )(?:skip|cancel|drop|no|leave out|miss)\b.*\bcheck|"
    r"\b(?:salta\w*|cancela\w*|sin|quita\w*|no (?:quiero|hagamos|haya)) (?:el |un |mas |este )*repasos?\b"
)
_SOME_HOUR = re.compile(  # a time of day, without its hour
    r"\b(?:mornings?|afternoons?|evenings?|(?:at )?night|later|earlier|(?:too|so|very) (?:early|late)|"
    r"(?:another|different) (?:time|hour)|mas tarde|mas temprano|(?:muy|tan|demasiado) (?:temprano|tarde)|otra hora|"
    r"(?:por|en|a) la (?:manana|tarde|noche)|de (?:manana|tarde|noche))\b"
)
_RELATIVE = re.compile(r"later|earlier|another|mas |otra")  # of which alone it is not known that an hour is meant
_DAYS_OFF = re.compile(
    r"\b(?:no|not|never|nothing|dont|without|sin|nada|nunca|ni|excepto|except|menos)\b.*\b"
    r"(?:on |at |los |el |en |the |por (?:el|los) |de |for )*(?:weekends?|fin(?:es)? de semana|findes?|"
    + "|".join(DAYS)
    + r")\b"
)
_SAID_OF_OTHERS = re.compile(r"\b(?:he|she|they|anna|my (?:boss|manager)|mi jef[ea]|ella|ellos|nobody|nothing|nada)\b")
_BEFORE = re.compile(r"\b(?:before|b4|antes de las?)\b")
_WEEKS = {
    "fortnightly": re.compile(
        r"\b(?:fortnightly|biweekly|(?:every|each) (?:two|2|other|second) weeks?|quincenal\w*|"
        r"cada (?:dos|2|otra) semanas?|cada (?:quince|15) dias)\b"
    ),
    "weekly": re.compile(
        r"\b(?:weekly|(?:every|each) week|once a week|semanal\w*|cada semana|todas las semanas|"
        r"una vez (?:a la|por) semana)\b"
    ),
}
_BAD = re.compile(
    r"\b(?:bad|dont (?:work|suit)|doesnt (?:work|suit)|not (?:good|great)|no good|cant|annoying|terrible|too|"
    r"no (?:me )?(?:viene|va|vienen|van|puedo|sirve|conviene)|mal|fatal)\b"
)
_BETTER = re.compile(r"\b(?:better|instead|make it|mejor|works|suits|prefer|prefiero)\b|^not\b|^no (?:por|en|de)\b")
_OF_A_STEP = re.compile(r"\b(?:remind me (?:to|2|of|about)|step|paso|recuerdame \w+[aei]r|avisame de)\b")
_TELLS = re.compile(
    r"\b(?:was|were|went|said|told|got|had|fue|era|estuvo|dijo|tuve|llego|llegaron|came|i have|tengo|sent|wrote|did|"
    r"done|finished|hice|hizo|hicimos|happened|termine|acabe|pense|mande|envie|escribi|ya)\b"
)
_REASON = re.compile(  # whose hours are their own: "…, I start work by 10", "… q a las 9 duermo"
    r"(?:,? (?:because|cos|cuz|since|porque|pq|xq|ya que)\b|[,;] i (?:start|work|sleep|wake|get|am|finish|leave)\b|"
    r",? (?:que|q) (?:a|hasta|desde) las? \w+ (?:duermo|trabajo|entro|estoy|salgo|ceno|como|tengo)\b|"
    r"[,;] (?:entro|trabajo|duermo|salgo|estoy)\b).*"
)
_NOT_IN = r"(?<!not )(?<!not in the )(?<!no )(?<!no por la )(?<!not at )"
_EVENING = re.compile(rf"{_NOT_IN}\b(?:evenings?|afternoons?|tarde)\b")
_AT_NIGHT = re.compile(rf"{_NOT_IN}\b(?:tonight|nights?|noches?)\b")  # in which a bare one is no afternoon's

_SMALL = row_of(
    "lets is are be works suits not no at on in the to by from around about like a las la los el and y o or please it "
    "do make use instead rather better mejor por favor porfa can you could u me my mi i want would id like prefer "
    "prefiero que quiero quisiera hora hour time dia day every each cada todos this that then ok okay just maybe one "
    "lo ponlo pon sea ser las de del con"
)
_I_REVISE = re.compile(r"(?:yo )?repaso(?! (?:semanal|quincenal))\b")  # what they do, in the middle of a talk
_WISHING = row_of(  # … and in a wish, where the setting is named
    "we lets let us do have be podemos podriamos hacer hagamos haz tener quisiera querria me gustaria puedes podrias "
    "podes plz pls set put move change cambia pasa mueve un una nos hs h and "
    "al cambiar mover pasar cambialo muevelo pasalo cambies muevas pases dia"
)


@dataclass(frozen=True)
class Meant:
    """`said`: what it is to be, as that setting's own question reads it; empty where it is to be asked for. `hours` are
    the times that it may be."""

    field: Field
    said: str = ""


def setting_meant(text: str, inside: bool = False) -> Meant | None:
    """None where no setting is meant. `inside` the page of all settings, a day or an hour alone is enough."""
    whole = plain_line(text, LONGEST + 1)
    if len(whole) > LONGEST or _OF_A_STEP.search(whole):
        return None
    if (silent := silence_wished(text)) is not None:
        return Meant("quiet", silent)
    whole = in_digits(_REASON.sub("", whole))
    said = in_digits(_REASON.sub("", " ".join(fold(asked_for(text)).replace("'", "").split())))
    wished = inside or is_polite(text) or said.strip(" .!?") != whole.strip(" ¿¡.!?")
    if named_surely(whole) and _LEFT_OUT.search(whole):
        return Meant("weeks")
    if _PROMPT.search(whole):
        hours = times_in(whole)
        return Meant("prompt", f"{hours[0]:%H:%M}" if hours else "no" if _STOP.search(whole) else "")
    if (_SILENT.search(whole) or _only_hours(said)) and (quiet := quiet_hours(said)):
        return Meant("quiet", f"{quiet[0]:%H:%M} - {quiet[1]:%H:%M}")
    if _FEWER.search(whole) and not _THEIR_OWN.search(whole):
        return Meant("rhythm")
    if _SENT.search(whole) and _DAYS_OFF.search(whole) and not times_in(whole):
        return Meant("days")
    return _slot(whole, wished) or _hour(whole, said, wished)


@woken_by(*NAMED, _SENT, _SILENT, nothing=False)
def only_setting(text: str) -> bool:
    """Whether a setting, and what it is to be, is all: "avisos a las 8"; not of "set reminders at 8 for the exam"."""
    whole = plain_line(text, LONGEST + 1)
    named = named_in_wish(whole) or _SENT.search(whole) or _SILENT.search(whole)
    meant = setting_meant(text) if named and not _I_REVISE.match(whole) else None  # most texts name none
    if meant is None or not meant.said:
        return False
    whole = without_name(in_digits(whole))
    for pattern in (*_WEEKS.values(), _NOT_THAT, _TIME, _DAY, _SENT.pattern, _SILENT.pattern):
        whole = pattern.sub(" ", whole)
    return not {*_content(whole)} - _WISHING


def _slot(whole: str, wished: bool) -> Meant | None:
    wished_for = without_refused(whole)
    day, hours = day_in(wished_for), times_in(wished_for)
    if wished_for != whole and day is None and not hours:
        return Meant("slot")
    about = named_surely(whole) or _ASKS.search(whole) or loosely(_DAY.sub(" ", _TIME.sub(" ", whole)))
    for weeks, pattern in _WEEKS.items():
        often = without_name(whole) if day is not None or hours else whole
        if about and pattern.search(often) and not _TELLS.search(whole):
            return Meant("weeks", weeks)
    if about and day is not None and _BAD.search(whole):
        return Meant("slot")
    if about and (day is not None or hours) and not _TELLS.search(whole):
        return Meant("slot", _day_and_hour(day, hours))
    rest = _content(_DAY.sub(" ", _TIME.sub(" ", _NOT_THAT.sub(" ", whole))))
    if day is not None and not rest and (wished or _OFTEN_DAY.search(whole)) and (hours or _NOT_THAT.search(whole)):
        return Meant("slot", _day_and_hour(day, hours))
    return None


def _hour(whole: str, said: str, wished: bool) -> Meant | None:
    hours = times_in(whole)
    wished = wished or _BETTER.search(whole) is not None
    part = _SOME_HOUR.search(said)
    alone = wished and part and not _content(_SOME_HOUR.sub(" ", said)) and not _RELATIVE.search(part[0])
    if not hours and alone:
        return Meant("hour")
    if not hours and _SENT.search(whole) and _SOME_HOUR.search(whole) and len(whole.split()) <= SHORT:
        return Meant("hour") if not _TELLS.search(whole) and not _SAID_OF_OTHERS.search(whole) else None
    if not hours or day_in(whole) is not None or _TELLS.search(whole):
        return None
    if _SILENT.search(whole) and not _BEFORE.search(whole):
        return None
    rest = _content(_TIME.sub(" ", _NOT_THAT.sub(" ", said)))
    if _SENT.search(whole) or (wished and not rest and len(said.split()) <= BESIDES + 3):
        return Meant("hour", f"{hours[0]:%H:%M}" if len(hours) == 1 else _bare(whole))
    return None


def times_in(text: str) -> list[time]:
    """The one time of day that is named, the likeliest first where it may be morning or evening; the last of two, where
    somebody puts themselves right; none for several."""
    said = _NOT_THAT.sub(" ", in_digits(" ".join(fold(clean(text, LONGEST)).split())))
    found = [match for match in _TIME.finditer(said) if _is_a_time(match)]
    if len(found) > 1:
        last = [match for match in found if _OTHERWISE.search(said[: match.start("at")], found[0].end())]
        first = _read(found[0]["at"])
        if not last:
            return []
        anew = _read(last[-1]["at"])
        same = [one for one in anew if len(first) == 1 and (one.hour >= 12) == (first[0].hour >= 12)]
        return same if len(anew) > 1 and same else anew
    hours = _read(found[0]["at"]) if found else []
    late = [time(one.hour % 12 + 12, one.minute) for one in hours]  # "friday evening, like 7"
    bare = bool(found) and re.fullmatch(r"\d{1,2}(?:[:.h]\d\d)?|[a-z]+", found[0]["at"]) is not None
    of_night = _AT_NIGHT.search(said) and hours and hours[0].hour >= NIGHT[0]
    return late[:1] if bare and (_EVENING.search(said) or of_night) and hours and hours[0].hour < NOON else hours


def day_in(text: str) -> int | None:
    """The one weekday that is named, Monday is 0, besides those that it is not to be."""
    said = _NOT_THAT.sub(" ", " ".join(fold(clean(text, LONGEST)).split()))
    found = {int(name[1:]) for match in _DAY.finditer(said) for name, its in match.groupdict().items() if its}
    return found.pop() if len(found) == 1 else None


def _is_a_time(match: re.Match[str]) -> bool:
    """A bare number only behind "at", "a las"."""
    bare = re.fullmatch(rf"\d{{1,2}}|{'|'.join(HOURS)}", match["at"])
    led = match[0][: match.start("at") - match.start()]
    return not bare or bool((led.strip() and _LED_IN.match(led.strip())) or re.match(r"(?:antes|despues)", led))


def _read(at: str) -> list[time]:
    word = at.split()[0]
    typed = at.replace(word, str(HOURS[word]), 1) if word in HOURS else at
    typed = re.sub(r"\b(?:por|en) la\b", "de la", typed)
    if typed.isdecimal():
        hour = int(typed)
        return _awake([time(each) for each in (hour % 24, hour + 12) if each < 24]) if hour <= 24 else []
    return _awake([time(hour, minute) for hour, minute in read_times(typed)])


def _awake(found: list[time]) -> list[time]:
    by_day = [one for one in found if NIGHT[0] <= one.hour < NIGHT[1]]
    return by_day if len(found) > 1 and by_day else found


def _bare(whole: str) -> str:
    """The hour as it stands, which may be two."""
    found = next(match for match in _TIME.finditer(_NOT_THAT.sub(" ", whole)) if _is_a_time(match))
    word = found["at"].split()[0]
    return found["at"].replace(word, str(HOURS[word]), 1) if word in HOURS else found["at"]


def _day_and_hour(day: int | None, hours: list[time]) -> str:
    name = "" if day is None else ("mon", "tue", "wed", "thu", "fri", "sat", "sun")[day]
    return f"{name} {hours[0]:%H:%M}".strip() if hours else name


def _only_hours(said: str) -> bool:
    """ "22 a 5", "from 9 pm to 7": a span and nothing else."""
    return re.fullmatch(
        rf"(?:(?:de|from|desde|between|entre)(?: las)? )?\d{{1,2}}(?:[:.h]\d\d)?{_HALF}?(?: ?[-–] ?| (?:a|to|till|"
        rf"until|hasta|y|and)"
        rf"(?: las)? )\d{{1,2}}(?:[:.h]\d\d)?{_HALF}?", said
    ) is not None  # fmt: skip


def _content(said: str) -> list[str]:
    return [word for word in re.findall(r"\w+", said) if word not in _SMALL]
