"""The name of something that the menu offers, typed with no question open: "check in", "quik plan", "mi plan"."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, Phrase
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.understanding.asking_for import asked_for
from dialogs.understanding.text import squeezed

LONGEST = 40  # characters
SHORTEST = 4
ALIKE = 0.85  # of the letters: one slip in a name
OFFERED = (
    "resume",
    "today",
    "plan",
    "checkin",
    "deepen",
    "quick",
    "awareness",
    "exploration",
    "preparation",
    "on",
    "journal",
    "settings",
)
_MY = re.compile(r"^(?:the|a|my|el|la|un|una|mi|los|las|mis|do|start|begin|open|hacer|empezar|abrir) ")


def named_in_menu(turn: Turn, message: Message) -> list[Command] | None:
    """None where it names nothing there."""
    said = squeezed(asked_for(message.text), LONGEST)
    if not len(said) >= SHORTEST or len(message.text) > LONGEST:
        return None
    labels = {verb: turn.label(Phrase(f"menu-choose.{verb}")) for verb in OFFERED}
    for verb, label in labels.items():
        names = {squeezed(label), squeezed(re.split(r"[:(]", label)[0])}
        if verb == "resume" and not turn.mentee.stack:
            continue
        if any(_same(said, name) or _same(_MY.sub("", said), _MY.sub("", name)) for name in names):
            return _opened(turn, verb)
    return None


def _same(said: str, name: str) -> bool:
    if said == name:
        return True
    slip = len(said.split()) == len(name.split()) and min(len(said), len(name)) > SHORTEST
    return slip and said[:1] == name[:1] and SequenceMatcher(None, said, name).ratio() >= ALIKE


def _opened(turn: Turn, verb: str) -> list[Command]:
    act = turn.coach.taps.get(verb)
    return act(turn, "menu") if act else open_frame(turn, Opening(verb))
