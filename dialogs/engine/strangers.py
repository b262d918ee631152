"""Before consent, when nothing is kept (COACHING 2.1)."""

from __future__ import annotations

from dialogs import nudges
from dialogs.engine import verbs
from dialogs.engine.coach import Turn
from dialogs.engine.events import (
    Command,
    Commanded,
    Edited,
    Event,
    Message,
    Notice,
    Phrase,
    Pressed,
    Said,
    Tapped,
    Uninvited,
)
from dialogs.engine.finishing import finish
from dialogs.engine.frames import close_finished
from dialogs.engine.pressing import asked_about_coach, press, told_at_first
from dialogs.engine.putting import put
from dialogs.engine.taking import take_words
from dialogs.mentee import Frame
from dialogs.understanding.crisis import Need

FIRST = "consent"  # the dialog before which nothing is kept


def stranger(turn: Turn, event: Event, texts: list[str]) -> list[Command]:
    """Before consent nothing is kept: each event finds the same first question, asking 0."""
    mentee = turn.mentee
    frame = Frame(0, FIRST)
    mentee.stack, mentee.asking, mentee.buttons_on = [frame], 0, 0
    if texts and turn.need("\n".join(texts)) is Need.SIGNS:
        return turn.coach.crisis(turn)
    match event:
        case Uninvited():
            return turn.coach.uninvited(turn, event)
        case Pressed(asking=0, choice=choice) if choice in (*_first_choices(turn), verbs.WHY):
            said = press(turn, event)
        case Tapped(verb="resume"):
            said = []
        case Pressed() | Tapped():
            return [Notice(Phrase("engine-old-button"))]
        case Said(messages=messages):
            said = told_at_first(messages[-1].text)
            if not _agreed(turn, messages[-1]):
                said = []
                turn.instead = turn.instead or _not_kept(turn, frame)
                asked_about_coach(turn, messages)
        case Edited():
            said, turn.instead = [], _not_kept(turn, frame)
        case Commanded(name=name):
            said = turn.coach.strangers(turn, name)
        case _:
            return []
    if not turn.way(frame).open:
        return _after_first(turn, said)
    mentee.asking, mentee.buttons_on = -1, -1
    return put(turn, said)


def _not_kept(turn: Turn, frame: Frame) -> tuple[int, str, Phrase]:
    """The first question once more, in few words: the whole greeting need not come again for each that is typed."""
    return frame.id, turn.way(frame).asked[-1], Phrase("engine-not-kept")


def _agreed(turn: Turn, message: Message) -> bool:
    """A typed yes or no counts as the button."""
    frame = turn.mentee.stack[-1]
    place = turn.way(frame).open
    taken = place is not None and take_words(turn, frame, place, (message,))
    own_words = place is not None and turn.instead is not None and turn.instead[2].key.startswith(f"{place.words}.")
    turn.instead = turn.instead if own_words else None
    return taken


def _after_first(turn: Turn, said: list[Command]) -> list[Command]:
    """The answer to the first question. After a yes the mentee is kept from here on; after a no there is nothing.

    Askings and frames are numbered from the hour on, so that no button of an earlier life, deleted since, fits.
    """
    mentee = turn.mentee
    mentee.asking = mentee.frames_made = int(turn.now.timestamp())
    turn.move_on()
    said = [*said, *close_finished(turn)]
    if not mentee.consented:
        return said
    mentee.spoken = turn.wall
    nudges.begin(mentee, turn.now)
    return finish(turn, said)


def _first_choices(turn: Turn) -> list[str]:
    place = turn.way(turn.mentee.stack[-1]).open
    return [choice.id for choice in place.choices] if place else []
