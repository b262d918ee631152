"""Words of the mentee: which question they answer, if any.

A message answers only what its writer can have read. Else it belongs to the words that led to what is open now.
"""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine import frames
from dialogs.engine.beside import told_done, what_else
from dialogs.engine.coach import Turn
from dialogs.engine.crossing import came_before
from dialogs.engine.events import Command, Message, Tell, tell
from dialogs.engine.finished import done_beside, done_step, offer_done
from dialogs.engine.meaning import OPEN_WORDS, completes, is_typed, reading
from dialogs.engine.not_for_it import kept_none, said_it_was
from dialogs.engine.parts import free_for, take_parts
from dialogs.engine.pausing import crisis_waits, while_paused
from dialogs.engine.taking import not_asked, take_words
from dialogs.engine.walk import Open
from dialogs.mentee import Answer, Frame
from dialogs.nudges.wanted import DAILY, JOURNAL
from dialogs.plan import OPEN
from dialogs.understanding.crisis import Need
from dialogs.understanding.leading_in import without_leads
from dialogs.understanding.not_meant import not_meant, says_fine
from dialogs.understanding.putting_right import puts_right
from dialogs.understanding.small_talk import small_talk

CONCERNED = "concerned"  # among the facts of a talk in which it has been said where help is
TELLING = 3  # words: more than a greeting


def hear(turn: Turn, messages: tuple[Message, ...]) -> list[Command]:
    """Take what waited, one message after another; the first one taken makes what is open then unread, so that the
    rest follows it, wherever it went. Of what is said about one place, the last word stands."""
    together = "\n".join(m.text for m in messages)
    if turn.mentee.paused == "crisis" and turn.mentee.live is None and not_meant(together):
        return turn.coach.taps["resume"](turn, "conversation")
    need = turn.need(together)
    if need is Need.SIGNS:
        return turn.coach.crisis(turn)
    turn.heard = messages = _without_leads(turn, messages)
    said: dict[object, list[Command]] = {}
    for message in messages:
        key, commands = _hear_one(turn, message)
        said[key] = commands
    offers = [key for key in said if isinstance(key, int)]
    for key in offers[1:] if not any(_offers(said[key]) for key in offers) else offers:
        if not _offers(said[key]):
            del said[key]
    concern = _concern(turn) if need else []
    return [*concern, *(command for commands in said.values() for command in commands)]


def _without_leads(turn: Turn, messages: tuple[Message, ...]) -> tuple[Message, ...]:
    """Of a burst, what says something: "ok so" only leads to it. Where something is to be chosen it may be a yes."""
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if len(messages) < 2 or place is None or place.question.kind not in OPEN_WORDS or place.question.verbatim:
        return messages
    if any(message.kind != "text" or message.reply_to for message in messages):
        return messages
    return tuple(messages[at] for at in without_leads([message.text for message in messages]))


def _concern(turn: Turn) -> list[Command]:
    """Where there is a doubt the talk goes on, and it is said once in it where help is."""
    frame = turn.mentee.stack[-1] if turn.mentee.stack else None
    if frame and CONCERNED in frame.facts:
        return []
    if frame:
        frame.facts = {**frame.facts, CONCERNED: True}
    return [tell("crisis-concern")]


def edited(turn: Turn, message: Message) -> list[Command]:
    """An edited message changes the answer that it was part of; it is read as on the day when it was first sent."""
    if turn.need(message.text) is Need.SIGNS:
        return turn.coach.crisis(turn)
    for frame in turn.mentee.frames():
        for old in frame.crossed:
            if old.id == message.id:
                frame.early = tuple(replace(message, at=m.at) if m.id == message.id else m for m in frame.early)
                return []
        for path, answer in [*frame.refused.items(), *frame.answers.items()]:
            before = next((m for m in answer.messages if m.id == message.id), None)
            if before is None:
                continue
            if (before.text, before.kind) == (message.text, message.kind):
                return []
            new = tuple(replace(message, at=m.at) if m.id == message.id else m for m in answer.messages)
            return revise(turn, frame, path, new)
    return [tell("engine-edit-of-no-answer")]


def _hear_one(turn: Turn, message: Message) -> tuple[object, list[Command]]:
    """What is said about it, and the place that it is about: frame and path, the message itself, or a manner."""
    turn.written = message.at
    _yield(turn, message)
    mentee, frame = turn.mentee, turn.mentee.live
    place = turn.way(frame).open if frame else None
    if message.kind != "text" and not message.text and not _readable(turn, message, place):
        meant = turn.coach.unasked(turn, message) if frame is None and not mentee.paused else None
        if meant is None and message.file and frame is None and not mentee.paused:
            meant = turn.coach.aside(turn, message)
        return ("unreadable", _unreadable(turn, message)) if meant is None else (message.id, meant)
    if mentee.paused == "crisis" and frame is None:
        return "paused", crisis_waits("fine" if says_fine(message.text) else "")
    if subjects := mentee.nudged.get(message.reply_to or 0):
        return message.id, _about_nudge(turn, message, subjects)
    if asked := _replied_to(turn, message):
        mentee.paused = ""
        return (asked[0].id, asked[1]), _reply(turn, *asked, message)
    if mentee.paused and frame is None:
        return message.id, while_paused(turn, message)
    readable = could_read(turn, message)
    belongs_before = not readable or (place and completes(turn, place, message))
    if belongs_before and (before := answer_before(turn)):
        led, path = before
        return (led.id, path), _put_together(turn, led, path, message)
    if frame and place and readable:
        was_it = said_it_was(turn, frame, place, message.text)
        if was_it is not None:
            answer = _answer(turn, frame, place.path, frame.early) if was_it else kept_none(turn, frame, place)
            return (frame.id, place.path), answer
        just_before = tuple(m for m in frame.early if m in turn.heard)  # "hm", and three seconds later the answer
        return (frame.id, place.path), _answer(turn, frame, place.path, (*just_before, message))
    if frame and place:
        return "early", _too_early(turn, frame, place, message)
    said = _free_words(turn, message)
    frames.put_back(turn, message.text)
    return message.id, said


def _yield(turn: Turn, message: Message) -> None:
    """A question in between that was not answered makes way for what was said instead."""
    turn.yielded, frame = None, turn.mentee.live
    place = turn.way(frame).open if frame else None
    yields = frame is not None and turn.coach.dialogs[frame.dialog].yields(message.text)
    if frame and place and yields and not is_typed(turn, place, message):
        turn.mentee.stack.remove(frame)
        turn.yielded = frame
        turn.move_on()


def could_read(turn: Turn, message: Message) -> bool:
    """Whether what is open was on the screen, in whichever of its askings came first: some are retired unsent."""
    mentee = turn.mentee
    first = next((mentee.shown[n] for n in sorted(mentee.shown) if n >= mentee.readable), None)
    return first is not None and message.id > first.message_id and message.at - first.at >= turn.coach.reading


def answer_before(turn: Turn) -> tuple[Frame, str] | None:
    """The words that led to what is open now. A press leads on too, but nothing can be added to it."""
    latest = turn.mentee.readable - 1
    led: list[tuple[Frame, str, Answer]] = [
        (frame, path, given)
        for frame in turn.mentee.frames()
        for path, given in [*frame.answers.items(), *frame.refused.items()]
        if given.asking == latest and given.messages and not given.pressed
    ]
    found = max(reversed(led), key=lambda place: place[2].messages[-1].id, default=None)  # of several parts, the last
    return found[:2] if found else None


def revise(turn: Turn, frame: Frame, path: str, messages: tuple[Message, ...]) -> list[Command]:
    """Change an answer. What is finished is opened again as a copy: its confirmation, if it ends in one, rests on
    all answers and so is asked again; until then nothing changes."""
    if frame in turn.mentee.finished:
        standing = next((f for f in turn.mentee.stack if f.id == frame.id), None)
        if standing is None and not frames.room_for_more(turn):
            return [tell("engine-finish-first")]
        frame = standing or frames.reopened(turn, frame)
    return _answer(turn, frame, path, messages)


def _answer(turn: Turn, frame: Frame, path: str, messages: tuple[Message, ...]) -> list[Command]:
    """Words for one question of one frame; where they lead is found by walking."""
    place = turn.way(frame, stop=path).open
    if place is None or place.path != path:
        return not_asked()
    if len(messages) > 1 and turn.need("\n".join(m.text for m in messages)) is Need.SIGNS:  # in parts
        frame.answers.pop(path, None)
        frame.refused.pop(path, None)
        return turn.coach.crisis(turn)
    text, ticked = "\n".join(m.text for m in messages), tuple(frame.marked)
    parts = place.question.parts(text, reading(turn, place, messages[-1])) if place.question.parts else [text]
    if place.question.parts and free_for(frame, path, messages, len(parts)) and len(parts) > 1:
        return take_parts(turn, frame, place, messages, parts)
    if not take_words(turn, frame, place, messages):
        return told_done(turn, frame, place, text)
    return what_else(turn, frame, place, text, ticked)


def _readable(turn: Turn, message: Message, place: Open | None) -> bool:
    """Whether what has no words answers a question all the same: a location that of a place, a file one that it may
    be the answer to, which for the second photo of an album is the question before."""
    if message.file and not could_read(turn, message) and (before := answer_before(turn)):
        frame, path = before
        place = turn.way(frame, stop=path).open
    if place is None:
        return False
    return bool((message.spot and place.question.kind == "place") or (message.file and place.question.files))


def _unreadable(turn: Turn, message: Message) -> list[Command]:
    turn.moved = turn.mentee.live is not None
    return [tell("engine-cannot-read", kind=message.kind)]


def _too_early(turn: Turn, frame: Frame, place: Open, message: Message) -> list[Command]:
    """Written before the open question could be read, after a button: kept, and asked about. A question that stands in
    the chat already is not put in full once more."""
    frame.early = (*frame.crossed, message)
    turn.moved = True
    if any(asking >= turn.mentee.readable for asking in turn.mentee.shown):
        turn.instead = (frame.id, place.path, came_before(turn, frame))
    return []


def _reply(turn: Turn, frame: Frame, path: str, message: Message) -> list[Command]:
    """A reply to an asking is for it: words are added to those that were given, anything else is given anew."""
    place, old = turn.way(frame, stop=path).open, frame.answers.get(path)
    anew = path in frame.refused or frame.reopened == path
    if place and place.question.kind == "words" and old and old.messages and not anew:
        return _put_together(turn, frame, path, message)
    return revise(turn, frame, path, (message,))


def _put_together(turn: Turn, frame: Frame, path: str, message: Message) -> list[Command]:
    instead, place = puts_right(message.text), turn.way(frame, stop=path).open
    by_itself = place is not None and place.question.kind == "words" and not place.question.parts  # not a step's day
    if instead and instead.words and not instead.exact and by_itself:  # "no, I mean …"
        return revise(turn, frame, path, (replace(message, text=instead.words),))
    messages = (*(frame.refused.get(path) or frame.answers[path]).messages, message)
    together = "\n".join(m.text for m in messages if m.text)
    said = revise(turn, frame, path, messages)
    return said if turn.instead else [tell("engine-put-together", words=together), *said]


def _replied_to(turn: Turn, message: Message) -> tuple[Frame, str] | None:
    """The asking that a message replies to, while its dialog is known. A reply to what is open may be read at once."""
    place = turn.mentee.places.get(message.reply_to or 0)
    if place is None:
        return None
    frame = next((f for f in turn.mentee.frames() if f.id == place[0]), None)
    return (frame, place[1]) if frame else None


def _about_nudge(turn: Turn, message: Message, subjects: tuple[str, ...]) -> list[Command]:
    """A reply to a reminder: its step is done, or what else can be said of it is one tap away."""
    if {JOURNAL, DAILY} & {*subjects} and (meant := turn.coach.unasked(turn, message)) is not None:
        return meant
    done = done_step(turn, message.text, subjects)
    turn.moved = turn.mentee.live is not None
    open_steps = [s for s in subjects if (step := turn.mentee.plan.step(s)) and step.state == OPEN]
    if done is None and len(open_steps) == 1:
        return [tell("reminder-reply", turn.coach.buttons(open_steps[0]))]
    return offer_done(turn, done) if done else _nothing_open(turn)


def _free_words(turn: Turn, message: Message) -> list[Command]:
    """With no question open: something that it means all the same, something finished, or the menu."""
    done = done_step(turn, message.text)  # of what was there: not what is only now added
    meant = turn.coach.unasked(turn, message)
    if meant is not None:
        live = turn.mentee.live
        asked = live is not None and (live.dialog == "tick" or live.about == done)
        return [*meant, *(done_beside(turn, done) if done and not asked else ())]
    if done:
        return offer_done(turn, done)
    aside = turn.coach.aside(turn, message)
    return _nothing_open(turn) if aside is None else aside


def _nothing_open(turn: Turn) -> list[Command]:
    if turn.greeted and any(goal.state == OPEN for goal in turn.mentee.plan.goals()):
        return []  # the greeting has one easy thing to begin with; all that there is would be too much beside it
    if turn.mentee.live is None:
        turn.move_on()
    longest = max((len(m.text.split()) for m in turn.heard if not small_talk(m.text)), default=0)
    return [] if turn.greeted else [tell("engine-no-question", long=longest >= TELLING)]


def _offers(commands: list[Command]) -> bool:
    return any(isinstance(command, Tell) and command.rows for command in commands)
