"""Words of the mentee: which question they answer, if any.

A message answers only what its writer can have read. Else it belongs to the words that led to what is open now.
"""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.engine import frames
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, Rows, Tell, tell
from dialogs.engine.putting import choices_of
from dialogs.engine.questions import Reading
from dialogs.engine.values import Invalid
from dialogs.engine.walk import Open
from dialogs.mentee import Answer, Frame
from dialogs.plan import OPEN
from dialogs.understanding.crisis import signs_of_crisis
from dialogs.understanding.done import match_done

READABLE_KINDS = {"text", "location"}


def hear(turn: Turn, messages: tuple[Message, ...]) -> list[Command]:
    """Take what waited, one message after another; the first one taken makes what is open then unread, so that the
    rest follows it, wherever it went. Of what is said about one place, the last word stands."""
    if signs_of_crisis("\n".join(m.text for m in messages)):
        return turn.coach.crisis(turn)
    said: dict[object, list[Command]] = {}
    for message in messages:
        for key, commands in _hear_one(turn, message):
            said[key] = commands
    return [command for commands in said.values() for command in commands]


def edited(turn: Turn, message: Message) -> list[Command]:
    """An edited message changes the answer that it was part of."""
    if signs_of_crisis(message.text):
        return turn.coach.crisis(turn)
    for frame in turn.mentee.frames():
        if message.id in [m.id for m in frame.early]:
            frame.early = tuple(message if m.id == message.id else m for m in frame.early)
            return []
        for path, old in frame.answers.items():
            if message.id in [m.id for m in old.messages]:
                return revise(turn, frame, path, tuple(message if m.id == message.id else m for m in old.messages))
    return [tell("engine-edit-of-no-answer")]


def _hear_one(turn: Turn, message: Message) -> Iterator[tuple[object, list[Command]]]:
    mentee, frame = turn.mentee, turn.mentee.live
    if message.kind not in READABLE_KINDS and not message.text:
        yield "unreadable", [tell("engine-cannot-read", kind=message.kind)]
    elif (asked := _replied_to(turn, message)) is not None:
        replied, path = asked
        yield (replied.id, path), _reply(turn, replied, path, message)
    elif mentee.paused:
        yield "paused", [tell(f"engine-paused-{mentee.paused}", _resume_row())]
    elif frame is not None and could_read(turn, message):
        place = turn.way(frame).open
        path = place.path if place else ""
        yield (frame.id, path), answer(turn, frame, path, (message,))
    elif (before := answer_before(turn)) is not None and not could_read(turn, message):
        led, path = before
        yield (led.id, path), _put_together(turn, led, path, (*led.answers[path].messages, message))
    elif frame is not None:
        yield "early", _too_early(turn, frame, message)
    else:
        yield "free", _free_words(turn, message)


def could_read(turn: Turn, message: Message) -> bool:
    """Whether what is open was on the screen, in whichever of its askings came first: some are retired unsent."""
    mentee = turn.mentee
    first = next((mentee.shown[n] for n in sorted(mentee.shown) if n >= mentee.readable), None)
    return first is not None and message.id > first.message_id and message.at - first.at >= turn.coach.reading


def answer_before(turn: Turn) -> tuple[Frame, str] | None:
    """The words that led to what is open now. A press leads on too, but nothing can be added to it."""
    mentee = turn.mentee
    led = [
        (frame, path)
        for frame in mentee.frames()
        for path, given in frame.answers.items()
        if given.asking == mentee.readable - 1 and given.messages
    ]
    return max(led, key=lambda place: place[0].answers[place[1]].messages[-1].id, default=None)


def revise(turn: Turn, frame: Frame, path: str, messages: tuple[Message, ...]) -> list[Command]:
    """Change an answer. What is finished is opened again as a copy: its confirmation, if it ends in one, rests on
    all answers and so is asked again; until then nothing changes."""
    if frame in turn.mentee.finished:
        standing = next((f for f in turn.mentee.stack if f.id == frame.id), None)
        if standing is None and len(turn.mentee.stack) >= frames.DEEPEST:
            return [tell("engine-finish-first")]
        frame = standing or frames.reopened(turn, frame)
    return answer(turn, frame, path, messages)


def answer(turn: Turn, frame: Frame, path: str, messages: tuple[Message, ...]) -> list[Command]:
    """Store what was said to one question of one frame; where that leads is found by walking."""
    mentee = turn.mentee
    place = turn.way(frame, stop=path).open
    if place is None or place.path != path:
        return [tell("engine-not-asked-any-more")]
    if messages[-1].kind == "location" and place.question.kind != "place":
        return [tell("engine-cannot-read", kind="location")]
    text = "\n".join(m.text for m in messages)
    latest = max(messages, key=lambda m: m.at)
    value = place.question.read(text, reading(turn, place, latest))
    frame.answers[path] = Answer(value, mentee.asking, messages)
    frame.back_at, frame.marked, frame.early, frame.touched = None, [], (), turn.wall
    mentee.readable = mentee.asking + 1
    turn.moved = True
    if isinstance(value, Invalid):  # kept, to be edited or added to; the buttons stay good
        refuse(turn, frame, place, value)
        return []
    turn.move_on()
    return [*_done_too(turn, place, text)]


def reading(turn: Turn, place: Open, message: Message) -> Reading:
    mentee = turn.mentee
    return Reading(
        at=message.at,
        day=message.at.astimezone(mentee.tz).date(),
        used=place.used,
        language=mentee.language,
        country=mentee.country,
        labels={c.id: turn.label(label) for c, label in choices_of(turn, place)},
        spot=message.spot,
    )


def refuse(turn: Turn, frame: Frame, place: Open, value: Invalid) -> None:
    """The question's own words for it, or the general ones. Where that question is put again, they stand in for its
    own words, which were just read."""
    own = f"{place.words}.{value.why}"
    why = Phrase(own if turn.has_words(own) else f"engine-{value.why}", value.args)
    turn.refused = (frame.id, place.path, why)
    turn.moved = True


def _too_early(turn: Turn, frame: Frame, message: Message) -> list[Command]:
    """Written before the open question could be read, after a button: kept, and asked about. A question that stands in
    the chat already is not put in full once more."""
    frame.early = (*frame.early, message)
    asked = Phrase("engine-came-before", {"words": "\n".join(m.text for m in frame.early)})
    turn.moved = True
    place = turn.way(frame).open
    if place is None or not any(asking >= turn.mentee.readable for asking in turn.mentee.shown):
        return [Tell((asked,))]
    turn.refused = (frame.id, place.path, asked)
    return []


def _reply(turn: Turn, frame: Frame, path: str, message: Message) -> list[Command]:
    """A reply to an asking is for it: words are added to those that were given, anything else is given anew."""
    place, old = turn.way(frame, stop=path).open, frame.answers.get(path)
    if place and place.question.kind == "words" and old and old.messages:
        return _put_together(turn, frame, path, (*old.messages, message))
    return revise(turn, frame, path, (message,))


def _put_together(turn: Turn, frame: Frame, path: str, messages: tuple[Message, ...]) -> list[Command]:
    together = "\n".join(m.text for m in messages if m.text)
    return [tell("engine-put-together", words=together), *revise(turn, frame, path, messages)]


def _replied_to(turn: Turn, message: Message) -> tuple[Frame, str] | None:
    """The asking that a message replies to, while its dialog is known. A reply to what is open may be read at once."""
    place = turn.mentee.places.get(message.reply_to or 0)
    if place is None:
        return None
    frame = next((f for f in turn.mentee.frames() if f.id == place[0]), None)
    return (frame, place[1]) if frame else None


def _free_words(turn: Turn, message: Message) -> list[Command]:
    """With no question open: something finished, or the menu."""
    subjects = turn.mentee.nudged.get(message.reply_to or 0, ())
    done = _done(turn, message.text, subjects)
    if done:
        step = turn.mentee.plan.step(done)
        assert step
        return [tell("reminder-really-done", _done_row(done), step=step.title)]
    turn.move_on()
    return [tell("engine-no-question")]


def _done_too(turn: Turn, place: Open, text: str) -> Iterator[Command]:
    """An answer that also sounds like a step done: taken as the answer, the tick offered beside it."""
    done = _done(turn, text) if place.question.kind == "words" else None
    step = turn.mentee.plan.step(done) if done else None
    if done and step:
        yield tell("reminder-done-too", _done_row(done), step=step.title)


def _done(turn: Turn, text: str, only: tuple[str, ...] = ()) -> str | None:
    steps = [(s.id, s.title) for s in turn.mentee.plan.steps() if s.state == OPEN]
    preferred = [pair for pair in steps if pair[0] in only] or steps
    return match_done(text, preferred, turn.mentee.language)


def _done_row(step: str) -> Rows:
    return ((Button(subject_data(step, "done"), Phrase("reminder-due.done")),),)


def _resume_row() -> Rows:
    return ((Button(subject_data("conversation", "resume"), Phrase("engine-resume")),),)
