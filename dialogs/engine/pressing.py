"""Buttons under a question. A press twice, or of an old button, is harmless."""

from __future__ import annotations

from datetime import date

from dialogs.engine import verbs
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Label, Message, Notice, Phrase, Pressed, Redraw, Rows, tell
from dialogs.engine.hearing import answer, reading, refuse
from dialogs.engine.putting import calendar_rows, change_rows, choices_of, more_rows, rows_of, words_args
from dialogs.engine.values import Invalid, Offer, Value
from dialogs.engine.walk import Open, Way
from dialogs.mentee import Answer, Frame


def press(turn: Turn, event: Pressed) -> list[Command]:
    mentee = turn.mentee
    if event.asking < mentee.pressable or not mentee.stack:
        return [Notice(Phrase("engine-old-button"))]
    mentee.paused = ""
    frame, pressed = mentee.stack[-1], event.choice
    way = turn.way(frame)
    place = way.open
    if place is None or pressed == verbs.INERT:
        return []
    rows = _in_place(turn, frame, way, place, pressed)
    if rows is not None:
        return [Redraw(event.asking, rows)]
    if pressed in (verbs.WHY, verbs.EXAMPLE):
        turn.moved = True
        return [_aside(turn, place, pressed)]
    return _moving(turn, frame, way, place, pressed)


def _in_place(turn: Turn, frame: Frame, way: Way, place: Open, pressed: str) -> Rows | None:
    """What only gives the same question other buttons."""
    match pressed:
        case verbs.MORE:
            return more_rows(turn, frame, way)
        case verbs.CHANGE:
            return change_rows(turn, frame, way)
        case verbs.LESS | verbs.DATES:
            return rows_of(turn, frame, way)
        case _ if pressed.startswith(verbs.MONTH) and place.question.kind == "date" and (month := _month(pressed)):
            return calendar_rows(turn, month)
        case _ if place.question.kind == "many" and pressed in [c.id for c in place.question.choices(place.used)]:
            frame.marked = [id for id in frame.marked if id != pressed] + [pressed] * (pressed not in frame.marked)
            return rows_of(turn, frame, way)
    return None


def _moving(turn: Turn, frame: Frame, way: Way, place: Open, pressed: str) -> list[Command]:
    """What answers the question, or leaves it for another."""
    mentee, path = turn.mentee, place.path
    old = frame.answers.get(path)
    match pressed:
        case verbs.BACK:
            frame.back_at = way.asked[max(len(way.asked) - 2, 0)]
        case verbs.PAUSE:
            mentee.paused = "pause"
            turn.move_on()
            return [tell("engine-paused-now")]
        case verbs.LEAVE if any(f.id == frame.id for f in mentee.finished):
            mentee.stack.remove(frame)
            turn.move_on()
            return [tell("engine-left-as-it-was")]
        case verbs.SKIP if place.question.skippable:
            _store(turn, frame, path, None)
        case verbs.KEEP if old and not isinstance(old.value, Invalid):
            frame.back_at, frame.touched = None, turn.wall
            still = turn.way(frame).open
            if still and still.path == path:  # what it rests on has changed: it holds for that too
                frame.answers[path] = Answer(old.value, mentee.asking, old.messages)
        case verbs.EARLY if frame.early:
            return answer(turn, frame, path, frame.early)
        case verbs.ENOUGH if place.question.kind == "many":
            ticked = [(c.id, label) for c, label in choices_of(turn, place) if c.id in frame.marked]
            turn.chosen = ", ".join(turn.label(label) for _, label in ticked) or Phrase("engine-none")
            _store(turn, frame, path, [id for id, _ in ticked])
        case _ if pressed.startswith(verbs.REOPEN) and pressed[1:] in way.asked:
            frame.back_at = pressed[1:]
        case _ if pressed in place.question.reopens:
            frame.back_at = "".join([*path.rpartition(".")[:2], place.question.reopens[pressed]])
        case _:
            return _chosen(turn, frame, place, pressed)
    turn.move_on()
    return []


def _chosen(turn: Turn, frame: Frame, place: Open, pressed: str) -> list[Command]:
    """One of the question's own choices, or of the ready answers that came with a refusal, or a day."""
    says = _says(turn, frame, place, pressed)
    if says is None:
        return [Notice(Phrase("engine-old-button"))]
    value = place.question.read(says, reading(turn, place, Message(0, says, turn.now)))
    if isinstance(value, Invalid):
        refuse(turn, frame, place, value)
        return []
    turn.chosen = next((label for choice, label in choices_of(turn, place) if choice.id == pressed), None)
    turn.chosen = turn.chosen or _offer_label(frame, place, pressed) or (value if isinstance(value, date) else says)
    _store(turn, frame, place.path, value)
    turn.move_on()
    return []


def _says(turn: Turn, frame: Frame, place: Open, pressed: str) -> str | None:
    offer = _offer(frame, place, pressed)
    if offer:
        return offer.says
    for choice, _ in choices_of(turn, place):
        if choice.id == pressed:
            return choice.id if choice.says is None else choice.says
    return pressed if place.question.kind == "date" and _day(pressed) else None


def _offer(frame: Frame, place: Open, pressed: str) -> Offer | None:
    """The ready answer with this number, of those that came with the refusal of what was said."""
    old = frame.answers.get(place.path)
    offers = old.value.offers if old and isinstance(old.value, Invalid) else ()
    number = int(pressed[1:]) if pressed[:1] == verbs.OFFER and pressed[1:].isdecimal() else len(offers)
    return offers[number] if number < len(offers) else None


def _offer_label(frame: Frame, place: Open, pressed: str) -> Label | None:
    offer = _offer(frame, place, pressed)
    return offer.label if offer else None


def _store(turn: Turn, frame: Frame, path: str, value: Value) -> None:
    frame.answers[path] = Answer(value, turn.mentee.asking)
    frame.back_at, frame.marked, frame.early, frame.touched = None, [], (), turn.wall


def _aside(turn: Turn, place: Open, pressed: str) -> Command:
    if pressed == verbs.EXAMPLE and (example := turn.coach.example(place.words, turn.mentee)):
        return tell("engine-for-example", example=example)
    return tell(f"{place.words}.why", **words_args(turn, place))


def _month(pressed: str) -> date | None:
    return _day(f"{pressed[1:]}-01")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
