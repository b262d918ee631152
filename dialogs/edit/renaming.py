"""Another name for a step: "give step 2 another name", "cámbiale el nombre al paso 2", "call step 2 finish Excel", and
"call it …" of the one that was just added or changed."""

from __future__ import annotations

import re
from datetime import timedelta

from dialogs.engine.coach import Turn
from dialogs.plan import OPEN, Step
from dialogs.understanding.asking_for import asked_for
from dialogs.understanding.plan_places import PLACE
from dialogs.understanding.text import clean, fold

LONGEST = 200  # characters
LATELY = timedelta(minutes=10)  # after which "it" is not the step of then
CHANGES = ("edit-add", "edit-step", "move")
_NAME = r"(?:names?|titles?|wording|words|nombre|titulo|texto)"
_OTHER = r"(?:a new|another|a different|a better|(?:un |el )?(?:otro|nuevo|mejor)|un|el)"
_STEP = (
    rf"(?:{PLACE}|(?:the |my )?(?:\w+ ){{1,4}}step|"
    r"(?:el )?paso (?:de |del )(?:la |el |los |las |mi )?\w+(?: \w+){0,3}?)"
)
_OF = r"(?:(?:of|for|de|a) (?:el |la )?|del |al )"
_TO = r"(?: ?[:,] ?| (?:to|into|as|a|al|por|como|y pon(?:le)?)\b ?:? ?)"
_NAMED = (
    re.compile(rf"(?:give|find) (?P<what>{_STEP}) {_OTHER} {_NAME}(?:{_TO}(?P<new>.+))?"),
    re.compile(
        rf"(?:cambi(?:a|e|ar)(?:me)?l[ea]s?|cambi(?:a|e|ar)|pon(?:er|ga|e)?l[ea]|d[ae]le|busc[ae]le) (?:{_OTHER} )?"
        rf"{_NAME} {_OF}(?P<what>{_STEP})(?:{_TO}(?P<new>.+))?"
    ),
    re.compile(
        rf"(?:the |el )?{_NAME} {_OF}(?P<what>{_STEP}) (?:should|must|has to|needs to|is|debe|deberia|tiene que)\b"
        r"(?: (?:to )?(?:be|read|say|ser|decir))? ?:? ?(?P<new>.+)"
    ),
    re.compile(rf"(?:call|name|title) (?P<what>{PLACE})[:,]? (?P<new>.+)"),
    re.compile(rf"(?:que )?(?P<what>{_STEP}) se (?:llame|va a llamar|deberia llamar|tiene que llamar) (?P<new>.+)"),
    re.compile(rf"(?:ponl?e|ponele|llama(?:le)?) (?P<new>.+?) (?:al?|a el) (?P<what>{PLACE})"),
    re.compile(rf"(?:ponle|ponele|llama(?:le)?) (?:al?|a el) (?P<what>{PLACE})[:,]? (?P<new>.+)"),
    re.compile(
        r"(?:rename|renombra(?:r)?) (?!(?:it|that)\b)(?:the |my |el |la |lo de(?:l| la)? )?"
        r"(?!.* (?:to|as|into|por|a|como) )(?P<what>[\w-]+(?: [\w-]+){0,5})"
    ),
)
_IT = re.compile(
    r"(?:rename|reword|rephrase) (?:it|that)(?: (?:to|as|into))?:?(?: (?P<a>.+))?|"
    r"(?:call|name) (?:it|that)(?: step)?:? (?!(?:a day|off|quits|done|even|what|when|in)\b)(?P<b>.+)|"
    r"(?:give it|change its|change the) (?:another |a new |a better |a different )?name(?: to:? (?P<c>.+))?|"
    r"(?:llama|renombra|nombra)l[oa]:? (?!(?:manana|hoy|luego|despues|ahora|el|al|por)\b)(?P<d>.+)|renombral[oa]|"
    rf"(?:cambi(?:a|e|ar)(?:me)?le|ponle|ponele|dale|dele) (?:{_OTHER} )?nombre(?:{_TO}(?P<e>.+))?|"
    r"(?:ponle|ponele)(?: de nombre| por nombre| como nombre):? (?P<f>.+)"
)


def renamed(text: str) -> tuple[str, str] | None:
    """What names the step, and the new words if they were said, in their own letters."""
    said, plain = _said(text)
    for pattern in _NAMED:
        if found := pattern.fullmatch(plain):
            new = found.groupdict().get("new")
            return found["what"], said[found.start("new") : found.end("new")].strip(' "“”«»') if new else ""
    return None


def renamed_it(text: str) -> str | None:
    """The new name of what is not named; empty where it is not said, None where that is not wished."""
    said, plain = _said(text)
    found = _IT.fullmatch(plain)
    if not found:
        return None
    name = next((n for n, words in found.groupdict().items() if words), "")
    return said[found.start(name) : found.end(name)].strip(' "“”«»') if name else ""


def just_changed(turn: Turn) -> Step | None:
    """The step that the dialog which closed last has added or changed, a moment ago."""
    last = turn.mentee.finished[-1] if turn.mentee.finished else None
    if last is None or last.dialog not in CHANGES or last.touched is None or turn.wall - last.touched > LATELY:
        return None
    step = turn.mentee.plan.step(f"step.{last.id}.1" if last.dialog == "edit-add" else last.about)
    return step if step and step.state == OPEN else None


def _said(text: str) -> tuple[str, str]:
    """In their letters and folded, each letter in its place; empty where it is too long, or asks."""
    own = clean(asked_for(text), LONGEST + 1).replace("’", "'").replace("'", "").strip(" .!¡¿?")
    plain = fold(own)
    return (own, plain) if len(text) <= LONGEST and len(plain) == len(own) else ("", "")
