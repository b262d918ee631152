"""One event, one decision. The handlers change the mentee; what is open then is put at the end, in one place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from dialogs import nudges
from dialogs.engine.coach import Coach, Turn
from dialogs.engine.coming_back import said_in_pause
from dialogs.engine.events import (
    Away,
    Blocked,
    Command,
    Commanded,
    Due,
    Edited,
    Event,
    Failed,
    Message,
    Notice,
    Phrase,
    Pressed,
    Restored,
    Said,
    Tapped,
    Uninvited,
    Unsent,
    tell,
)
from dialogs.engine.finishing import finish, missed
from dialogs.engine.frames import drop_passing, open_frame
from dialogs.engine.hearing import edited
from dialogs.engine.pressing import asked_about_coach, asked_anywhere, meant_button, press
from dialogs.engine.put_to_coach import put_again, put_to_coach
from dialogs.engine.putting_right import put_right
from dialogs.engine.questions import ALL, Opening
from dialogs.engine.strangers import stranger
from dialogs.engine.variants import varied
from dialogs.mentee import Frame, Mentee
from dialogs.plan import OPEN
from dialogs.reminder.telling import tell_due
from dialogs.rest.holidays import told_to_be_quiet
from dialogs.settings.when import hours_asked
from dialogs.understanding.crisis import Need
from dialogs.understanding.once_a_turn import OneTurn

LATELY = timedelta(hours=1)  # a question put this long before a gap is put again after it
UNGREETED = ("crisis", "delete")  # commands after which nothing else is to be said
FORGETFUL = timedelta(hours=24)  # Telegram keeps what was written for a day


def take_turn(coach: Coach, mentee: Mentee, event: Event, now: datetime) -> list[Command]:
    """Decide. Changes the mentee; the caller saves it, and the commands, in one transaction."""
    with OneTurn(mentee.readings):
        return _taken(coach, mentee, event, now)


def _taken(coach: Coach, mentee: Mentee, event: Event, now: datetime) -> list[Command]:
    turn = Turn(coach, mentee, now, before=mentee.spoken)
    if not mentee.consented:
        return varied(mentee, stranger(turn, event, _texts(coach, event)))
    for frame in mentee.frames():
        if renamed := coach.renamed.get(frame.dialog):
            _rename(renamed, frame)
    nudges.end_rests(mentee, now)
    running, checked, nights = nudges.running(mentee), mentee.checked, nudges.nights_of(mentee)
    greeting = _greeting(turn, event)
    commands = _decide(turn, event)
    nudges.begin(mentee, now)
    greeting = greeting if mentee.paused != "crisis" else []
    ended = [*nudges.withdraw(turn, nights), *nudges.clear(mentee, running, checked)]
    return varied(mentee, [*greeting, *commands, *ended])


def _greeting(turn: Turn, event: Event) -> list[Command]:
    """A word or a tap ends a silence. After a long one words are not taken for an answer to the question of then: what
    is open waits for "go on", and has them to offer."""
    if not isinstance(event, Said | Edited | Pressed | Tapped | Commanded):
        return []
    mentee = turn.mentee
    said = turn.coach.returned(turn, nudges.heard(turn))
    if said and isinstance(event, Said) and any(not frame.passing for frame in mentee.stack):
        mentee.paused = mentee.paused if mentee.paused == "crisis" else "pause"
    return said if not isinstance(event, Commanded) or event.name not in UNGREETED else []


def _decide(turn: Turn, event: Event) -> list[Command]:
    mentee = turn.mentee
    if not isinstance(event, Due | Unsent | Blocked | Restored):
        drop_passing(
            turn, isinstance(event, Tapped), isinstance(event, Commanded), "\n".join(_texts(turn.coach, event))
        )
    match event:
        case Due() | Unsent():
            return tell_due(turn, event)  # a nudge only tells
        case Blocked(back=back):
            mentee.blocked = not back
            return []
        case Failed(nudge=True):
            nudges.put_back(turn)
            return []
        case Restored():
            return _restored(turn, event)
        case Away():
            return _away(turn, event)
        case Failed(reference=reference):
            said: list[Command] = [tell("engine-fault", reference=reference)]
            turn.moved = True
        case Said(messages=messages):
            said = _said(turn, messages)
        case Edited(message=message):
            said = edited(turn, message)
        case Pressed():
            said = press(turn, event)
        case Tapped(subject=subject, verb=verb):
            said = _tapped(turn, subject, verb)
        case Commanded(name=name, text=text):
            said = _commanded(turn, name, text)
    return finish(turn, said)


def _said(turn: Turn, messages: tuple[Message, ...]) -> list[Command]:
    turn.written = messages[-1].at
    return said_in_pause(turn, messages, _listened)


def _listened(turn: Turn, messages: tuple[Message, ...]) -> list[Command] | None:
    """What words mean besides an answer; None where they may be one."""
    if (rests := told_to_be_quiet(turn, messages)) is not None:
        return rests
    if (hours := hours_asked(turn, messages)) is not None:
        return hours
    if (told := asked_about_coach(turn, messages)) is not None:
        return told
    if (asked := asked_anywhere(turn, messages)) is not None:
        return asked
    if (again := put_again(turn, messages)) is not None:
        return again
    if (corrected := put_right(turn, messages)) is not None:
        return corrected
    meant = meant_button(turn, messages)
    if meant:
        return press(turn, Pressed(turn.mentee.asking, meant))
    return put_to_coach(turn, messages)


def _commanded(turn: Turn, name: str, text: str) -> list[Command]:
    if _wordy(turn.coach, name, text) and turn.need(text) is Need.SIGNS:
        return turn.coach.crisis(turn)
    handler = turn.coach.commands.get(name)
    said: list[Command] = handler(turn) if handler else [tell("engine-unknown-command")]
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if frame and place and not turn.moved and place.question.rests_on == ALL:  # long, and just above
        turn.instead = (frame.id, place.path, Phrase("engine-still-open", {"dialog": Phrase(frame.dialog)}))
    turn.moved = turn.moved or (bool(frame) and not turn.stands)
    return said


def _tapped(turn: Turn, subject: str, verb: str) -> list[Command]:
    """A button about a subject; a verb that is no act of its own is a dialog about it."""
    act = turn.coach.taps.get(verb)
    if act:
        return act(turn, subject)
    table = turn.coach.dialogs.get(verb)
    about = "" if subject == "menu" else subject
    if table is None or table.about != about.partition(".")[0]:
        return [Notice(Phrase("engine-old-button"))]
    row = turn.mentee.plan.step(about) or turn.mentee.plan.goal(about)
    if about and (row is None or row.state != OPEN):
        return [Notice(Phrase("engine-not-in-the-plan"))]
    return open_frame(turn, Opening(verb, about))


def _away(turn: Turn, event: Away) -> list[Command]:
    """After a gap: a question put shortly before it is put again, never in quiet hours; what was lost is said."""
    mentee = turn.mentee
    if event.until - event.since > FORGETFUL and mentee.stack:
        mentee.missed_since, mentee.missed_until = event.since, event.until
    frame = mentee.live
    asked = [shown.at for shown in mentee.shown.values()]
    if frame is None or not asked or nudges.quiet_until(mentee, turn.wall) != turn.wall:
        return []
    if max(asked) > event.since or mentee.asking not in mentee.shown:  # answered since, be it on its way still
        return missed(turn)
    turn.moved = event.since - max(asked) < LATELY
    return finish(turn, []) if turn.moved else []


def _restored(turn: Turn, event: Restored) -> list[Command]:
    """What is kept is as of `since`, and the chat has gone on. Nothing of that time fits any more, neither a button nor
    what is told of: numbers begin behind it, and what is open is put again at the next word."""
    mentee = turn.mentee
    mentee.asking = mentee.frames_made = max(mentee.asking, mentee.frames_made, int(turn.now.timestamp()))
    mentee.pressable = mentee.readable = mentee.asking + 1
    mentee.missed_since, mentee.missed_until = event.since, event.until
    nudges.forgo(turn)
    return []


def _texts(coach: Coach, event: Event) -> list[str]:
    match event:
        case Said(messages=messages):
            return [m.text for m in messages]
        case Edited(message=message):
            return [message.text]
        case Commanded(name=name, text=text):
            return [text] if _wordy(coach, name, text) else []
        case Uninvited(event=done):
            return _texts(coach, done)
    return []


def _wordy(coach: Coach, name: str, text: str) -> bool:
    """Whether a command says more than that it is one of ours. The first /start need not wait for the tables by which
    words are weighed."""
    return name not in coach.commands or len(text.split()) > 1


def _rename(renamed: Mapping[str, str], frame: Frame) -> None:
    """Answers kept under the ids that their questions had."""
    for kept in (frame.answers, frame.refused):
        for path in kept.keys() & renamed.keys():
            kept[renamed[path]] = kept.pop(path)
