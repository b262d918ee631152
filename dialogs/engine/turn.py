"""One event, one decision. The handlers change the mentee; what is open then is put at the end, in one place."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs import nudges
from dialogs.engine.coach import Coach, Turn
from dialogs.engine.events import (
    Away,
    Blocked,
    Command,
    Commanded,
    Due,
    Edited,
    Event,
    Failed,
    Forget,
    Notice,
    Phrase,
    Pressed,
    Redraw,
    Said,
    Tapped,
    Unsent,
    tell,
)
from dialogs.engine.frames import close_finished, open_frame
from dialogs.engine.hearing import edited, hear
from dialogs.engine.pressing import press
from dialogs.engine.putting import put
from dialogs.engine.questions import Opening
from dialogs.mentee import Frame, Mentee
from dialogs.understanding.crisis import signs_of_crisis

LATELY = timedelta(hours=1)  # a question put this long before a gap is put again after it
FORGETFUL = timedelta(hours=24)  # Telegram keeps what was written for a day


def take_turn(coach: Coach, mentee: Mentee, event: Event, now: datetime) -> list[Command]:
    """Decide. Changes the mentee; the caller saves it, and the commands, in one transaction."""
    turn = Turn(coach, mentee, now)
    if not mentee.consented:
        return _stranger(turn, event)
    commands = _decide(turn, event)
    nudges.begin(mentee, now)
    return [*commands, *nudges.withdraw(mentee)]


def _decide(turn: Turn, event: Event) -> list[Command]:
    mentee = turn.mentee
    match event:
        case Due() | Unsent():
            return nudges.tell_due(turn, event)  # a nudge only tells
        case Blocked(back=back):
            mentee.blocked = not back
            return []
        case Failed(nudge=True):
            nudges.put_back(turn)
            return []
        case Away():
            return _away(turn, event)
        case Failed(reference=reference):
            said: list[Command] = [tell("engine-fault", reference=reference)]
            turn.moved = True
        case Said(messages=messages):
            said = hear(turn, messages)
        case Edited(message=message):
            said = edited(turn, message)
        case Pressed():
            said = press(turn, event)
        case Tapped(subject=subject, verb=verb):
            said = _tapped(turn, subject, verb)
        case Commanded(name=name):
            handler = turn.coach.commands.get(name)
            said = handler(turn) if handler else [tell("engine-unknown-command")]
            turn.moved = turn.moved or bool(mentee.live)
    return _finish(turn, said)


def _finish(turn: Turn, said: list[Command]) -> list[Command]:
    """Close what has all its answers, and put what is open then, unless nothing has changed for the mentee."""
    mentee = turn.mentee
    said = [*_missed(turn), *said, *close_finished(turn)]
    if any(isinstance(command, Forget) for command in said):
        return said
    only_in_place = all(isinstance(command, Redraw | Notice) for command in said)
    again = mentee.live is not None and not only_in_place and mentee.paused == ""
    if not (turn.moved or again) or mentee.paused:
        return said
    return put(turn, said)


def _missed(turn: Turn) -> list[Command]:
    mentee = turn.mentee
    if mentee.missed_since is None or mentee.missed_until is None:
        return []
    since, until = (at.astimezone(mentee.tz).replace(tzinfo=None) for at in (mentee.missed_since, mentee.missed_until))
    mentee.missed_since = mentee.missed_until = None
    return [tell("engine-missed", since=since, until=until)]


def _tapped(turn: Turn, subject: str, verb: str) -> list[Command]:
    """A button about a subject; a verb that is no act of its own is a dialog about it."""
    act = turn.coach.taps.get(verb)
    if act:
        return act(turn, subject)
    if verb not in turn.coach.dialogs:
        return [Notice(Phrase("engine-old-button"))]
    about = "" if subject == "menu" else subject
    if about and about.partition(".")[0] in ("step", "goal") and about not in turn.mentee.plan.rows:
        return [Notice(Phrase("engine-not-in-the-plan"))]
    return open_frame(turn, Opening(verb, about))


def _away(turn: Turn, event: Away) -> list[Command]:
    """After a gap: a question put shortly before it is put again, never in quiet hours; what was lost is said."""
    mentee = turn.mentee
    if event.until - event.since > FORGETFUL and mentee.stack:
        mentee.missed_since, mentee.missed_until = event.since, event.until
    frame = mentee.live
    asked = [shown.at for shown in mentee.shown.values()]
    lately = frame is not None and asked and event.since - max(asked) < LATELY
    if not lately or nudges.quiet_until(mentee, turn.wall) != turn.wall:
        return []
    turn.moved = True
    return _finish(turn, [])


def _stranger(turn: Turn, event: Event) -> list[Command]:
    """Before consent nothing is kept: each event finds the same first question, asking 0."""
    mentee = turn.mentee
    mentee.stack = [Frame(0, "consent")]
    mentee.asking, mentee.pressable, mentee.readable, mentee.buttons_on = -1, 0, 0, -1
    match event:
        case Pressed(asking=0):
            said = press(turn, event)
            if turn.moved:
                return _consented(turn, said)
            return said
        case Pressed() | Tapped():
            said = [Notice(Phrase("engine-old-button"))]
        case Said(messages=messages) if signs_of_crisis("\n".join(m.text for m in messages)):
            return turn.coach.crisis(turn)
        case Edited(message=message) if signs_of_crisis(message.text):
            return turn.coach.crisis(turn)
        case Said() | Edited():
            said = [tell("engine-not-kept")]
        case Commanded(name=name):
            said = turn.coach.strangers(turn, name)
        case _:
            return []
    mentee.paused = ""
    return put(turn, said)


def _consented(turn: Turn, said: list[Command]) -> list[Command]:
    """The answer to the first question. After a yes the mentee is kept from here on; after a no there is nothing."""
    mentee = turn.mentee
    mentee.asking = 0
    turn.move_on()
    said = [*said, *close_finished(turn)]
    if not mentee.consented:
        return said
    nudges.begin(mentee, turn.now)
    mentee.buttons_on = 0
    return _finish(turn, said)
