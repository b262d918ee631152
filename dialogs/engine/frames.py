"""Opening a dialog and closing it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, Phrase, Tell, tell
from dialogs.engine.meaning import reading
from dialogs.engine.outcome import apply
from dialogs.engine.questions import Opening
from dialogs.engine.spoken import Spoken, short, spoken
from dialogs.engine.taking import take_words
from dialogs.engine.values import Invalid, Used
from dialogs.engine.walk import Open
from dialogs.mentee import Answer, Frame
from dialogs.understanding.questions_put import question_put

DEEPEST = 4  # open dialogs; one more hears "let us finish this first"
PASSING = timedelta(hours=1)  # how long a question in between waits …
WAITING = timedelta(days=1)  # … and for words that can only be meant for it
WAITED = "waited"  # among the facts of one during which a command was given


def open_frame(turn: Turn, opening: Opening) -> list[Command]:
    """The same dialog about the same thing comes to the top rather than a second time; one that has no answers yet
    begins anew, knowing what is known now."""
    mentee, table = turn.mentee, turn.coach.dialogs[opening.dialog]
    frame = next((f for f in mentee.stack if (f.dialog, f.about) == (opening.dialog, opening.about)), None)
    if frame:
        mentee.stack.remove(frame)
    if frame and frame.answers:
        said: list[Command] = [resumed(turn, frame)]
    elif not frame and not table.passing and not room_for_more(turn):
        return [tell("engine-finish-first")]
    elif not frame and (full := turn.coach.full(turn, opening)):
        return [Tell((full,))]
    else:
        mentee.frames_made += 1
        facts = {**table.facts(mentee, opening.about, turn.now), **opening.facts}
        frame = Frame(
            mentee.frames_made, opening.dialog, opening.about, facts, touched=turn.wall, passing=table.passing
        )
        _said_before(turn, frame, opening)
        said = []
        if turn.has_words(f"{opening.dialog}.opening"):
            said = [tell(f"{opening.dialog}.opening", **spoken(facts), questions=questions_ahead(turn, frame))]
    mentee.stack.append(frame)
    mentee.paused = mentee.paused if table.passing else ""
    turn.move_on()
    return said


def _said_before(turn: Turn, frame: Frame, opening: Opening) -> None:
    """Its answers from before it was opened."""
    table = turn.coach.dialogs[opening.dialog]
    for name, words in opening.says.items():
        place = Open(name, table.questions[name], table, name, frame.facts)
        value = place.question.read(words, reading(turn, place, Message(0, words, turn.now)))
        if not isinstance(value, Invalid):
            frame.answers[name] = Answer(value, turn.mentee.asking, pressed=True)


def room_for_more(turn: Turn) -> bool:
    return sum(not frame.passing for frame in turn.mentee.stack) < DEEPEST


def drop_passing(turn: Turn, elsewhere: bool, commanded: bool = False, text: str = "") -> None:
    """A question in between is gone when something else is done, or after an hour; one that holds what was said waits
    while a command is answered."""
    mentee = turn.mentee
    for frame in [f for f in mentee.stack if f.passing]:
        table = turn.coach.dialogs[frame.dialog]
        if _late(turn, frame) and not (text and table.waits(text) and not _late(turn, frame, WAITING)):
            mentee.stack.remove(frame)
            turn.move_on()
        elif commanded and (frame.answers or table.holds(frame.facts)):
            frame.facts = {**frame.facts, WAITED: True}
        elif elsewhere or commanded:
            mentee.stack.remove(frame)
            turn.move_on()


def put_back(turn: Turn, text: str) -> None:
    """After a question of theirs in between, what made way for it and waits for a yes or a no about the plan."""
    frame = turn.yielded
    if frame is None or turn.mentee.live or turn.mentee.paused:
        return
    waits = bool(frame.about) and turn.coach.dialogs[frame.dialog].holds(frame.facts)
    if waits and question_put(text, turn.mentee.language):
        turn.mentee.stack.append(frame)


def _late(turn: Turn, frame: Frame, after: timedelta = PASSING) -> bool:
    return frame.touched is None or turn.wall - frame.touched > after


def questions_ahead(turn: Turn, frame: Frame) -> int:
    way = turn.way(frame)
    return len(way.asked) + way.ahead


def resumed(turn: Turn, frame: Frame) -> Tell:
    """COACHING 6.12: "last time you told me …", with the latest words they gave."""
    worded = [a for a in frame.answers.values() if any(c.isalpha() for m in a.messages for c in m.text)]
    latest = max(worded, key=lambda a: a.asking, default=None)
    name = Phrase(frame.dialog)
    if latest is None:
        return tell("engine-resumed", dialog=name)
    return tell("engine-resumed-with", dialog=name, words=short(" ".join(m.text for m in latest.messages), 120))


def reopened(turn: Turn, frame: Frame) -> Frame:
    """A finished frame as an open copy on top of the stack; until it closes again nothing changes."""
    copy = replace(frame, answers=dict(frame.answers), refused={}, marked=[], early=(), back_at=None, touched=turn.wall)
    turn.mentee.stack.append(copy)
    return copy


def close_finished(turn: Turn) -> list[Command]:
    """Close every dialog that has all its answers, in a pause too, and where an edit has given the last one to what
    waits below; the next one may open by itself."""
    mentee, said = turn.mentee, list[Command]()
    while frame := next((one for one in reversed(mentee.stack) if turn.way(one).open is None), None):
        mentee.stack.remove(frame)
        said += _close(turn, frame, turn.way(frame).used)
        turn.move_on()
    return said


def _close(turn: Turn, frame: Frame, used: Used) -> list[Command]:
    mentee, table = turn.mentee, turn.coach.dialogs[frame.dialog]
    before = next((f for f in mentee.finished if f.id == frame.id), None)
    led = table.leads_to(turn.way(before).used) if before else None
    following = table.leads_to(used)
    mentee.finished = [*(f for f in mentee.finished if f.id != frame.id), frame]
    changed = apply(turn, frame, used)
    key = f"{frame.dialog}.done"
    if before:
        key = f"{frame.dialog}.changed" if turn.has_words(f"{frame.dialog}.changed") else "engine-changed"
        key = key if changed or following != led else "engine-left-as-it-was"
    said: list[Command] = []
    if turn.has_words(key):
        said.append(Tell((Spoken(turn, table, used, lambda: table.speaks_of(used)).phrase(key),)))
    if changed or not before:
        said += table.closes(turn, used)
    if following and following != led:
        said += open_frame(turn, following)
        if following.told:
            _take_what_led_here(turn)
    return said


def _take_what_led_here(turn: Turn) -> None:
    """The last words heard, by the first question of the dialog that they opened."""
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if frame and place and turn.heard:
        take_words(turn, frame, place, turn.heard[-1:])
