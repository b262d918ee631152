"""Before the first question, where those who run the coach ask for an invitation code: kindly, and nothing is kept.

Whether what was written is a code is not known here: the event says what became of it.
"""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Commanded, Edited, Notice, Phrase, Pressed, Said, Tapped, Uninvited, tell

NOTHING, RESTING = "nothing", "resting"


def ask_for_code(turn: Turn, event: Uninvited) -> list[Command]:
    said: list[Command] = []
    match event.event:
        case Commanded(name=name):
            said = turn.coach.strangers(turn, name)
        case Tapped(verb="resume"):
            return []
        case Pressed(asking=asking) if asking:
            return [Notice(Phrase("engine-old-button"))]
        case Tapped():
            return [Notice(Phrase("engine-old-button"))]
        case Said() | Edited() | Pressed():
            pass
        case _:
            return []
    if event.tried == RESTING:
        return said
    return [*said, tell("consent-code" if event.tried == NOTHING else f"consent-code.{event.tried}")]
