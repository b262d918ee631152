"""From what hour of the evening on somebody wants to hear nothing: "nothing after 10 at night", "después de las 10
nada"; or only that it is not to be at night: "no me mandes nada a la noche"."""

from __future__ import annotations

import re
from datetime import time

from dialogs.understanding.clock_times import read_times
from dialogs.understanding.text import plain_line, row_of

LONGEST = 100  # characters: more tell a story
MORNING = (6, 12)  # a bare hour between these is the evening's
_NOTHING = re.compile(
    r"\b(?:nothing|(?:(?:be|stay|keep) )?quiet|silence|silent|mute|silencio|(?:i )?dont want anything|no quiero nada|"
    r"no (?:text|messag|writ|ping|remind)ing|no (?:more )?(?:messages|reminders|texts|notifications|nudges|pings)|"
    r"(?:dont|do not|never|not|stop) (?:ever )?(?:text|messag|writ|ping|send|bother|disturb|contact|remind|nudg)\w*"
    r"(?: (?:to )?me)?(?: (?:anything|any|stuff|messages|reminders))*|"
    r"nada(?: de (?:avisos|mensajes|recordatorios))?|(?:sin|no quiero) (?:mas )?(?:avisos|mensajes|recordatorios)|"
    r"no me (?:escrib|mand|avis|envi|molest|habl|recuerd)(?:as|es|a|e|an|en)(?: (?:nada|mas|mensajes|avisos))*)\b"
)
_NIGHT = r"(?:(?:at|by|in the|during the) (?:nights?|evenings?)|(?:a|por|en|de|durante) las? noches?|de noche)"
_AFTER = re.compile(
    r"\b(?:after|past|later than|from|despues de|pasadas|mas tarde de|a partir de|desde)(?: las?)? "
    rf"(?P<at>\d{{1,2}}(?:[:.h]\d\d)?(?: ?(?:am|pm|a\.m\.?|p\.m\.?|hs?|hrs|horas)\b)?)(?: {_NIGHT})?"
    r"(?: (?:on|onwards|en adelante))?(?=\W|$)(?! (?:to|till|until|a|hasta)\b)"
)
_AT_NIGHT = re.compile(rf"\b{_NIGHT}(?=\W|$)")
_BESIDES = row_of(
    "y and please pls porfa favor por tampoco either also too tambien che ok okay eh hey coach gracias thanks me a la "
    "de en ya abeg mejor better just solo que you can could u i want quiero need necesito to las hs"
)


def quiet_start(text: str) -> time | None:
    """The hour that is named after "after", which alone is the evening's; what is beside it, is not looked at."""
    found = _AFTER.search(_folded(text))
    if found is None:
        return None
    at = found["at"].replace(" hs", "").removesuffix("h").strip()
    if at.isdecimal():
        hour = int(at)
        return time((hour + 12) % 24 if MORNING[0] <= hour <= MORNING[1] else hour % 24) if hour <= 24 else None
    hours = [time(hour, minute) for hour, minute in read_times(at)]
    return max(hours) if hours else None


def silence_wished(text: str) -> str | None:
    """ "after 22:00" of "nothing after 10 at night"; empty where only the night is named; None for anything else."""
    said = _folded(text)
    if len(said) > LONGEST or "?" in said or not _NOTHING.search(said):
        return None
    after, night = _AFTER.search(said), _AT_NIGHT.search(said)
    besides = _AT_NIGHT.sub(" ", _AFTER.sub(" ", _NOTHING.sub(" ", said)))
    if not (after or night) or any(word not in _BESIDES for word in re.findall(r"\w+", besides)):
        return None
    start = quiet_start(text)
    return f"after {start:%H:%M}" if start else None if after else ""


def _folded(text: str) -> str:
    return plain_line(text, LONGEST + 1)
