"""Buttons under a question. A press twice, or of an old button, is harmless."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Literal

from dialogs.engine import verbs
from dialogs.engine.coach import Turn
from dialogs.engine.crossing import chosen_early
from dialogs.engine.events import Command, Label, Message, Notice, Phrase, Pressed, Redraw, Rows, tell
from dialogs.engine.hearing import could_read, hear, revise
from dialogs.engine.meaning import answers_it, is_typed, reading, told_and_asked
from dialogs.engine.pausing import away_for_now, crisis_waits, resume_row
from dialogs.engine.putting import calendar_rows, change_rows, choices_of, label_of, more_rows, rows_of, spoken_of
from dialogs.engine.questions import Choice
from dialogs.engine.storing import go_back, go_on, keep, take_value
from dialogs.engine.taking import take_choice, take_ticked
from dialogs.engine.values import Invalid, Offer
from dialogs.engine.walk import Open, Way
from dialogs.mentee import OPENED, Frame
from dialogs.understanding.about_coach import Asked, asked_at_first, asked_later, asked_of_coach, without_asking
from dialogs.understanding.asking_back import asked_back
from dialogs.understanding.crisis import Need
from dialogs.understanding.leaving import for_longer, leaves
from dialogs.understanding.put_down import puts_down as runs_down
from dialogs.understanding.to_coach import asks_what, asks_why, parted
from dialogs.understanding.undoing import undoes

WANTED = "-wanted"  # why there is no answer: some of it cannot be left out
TOLD = 2  # answers at once to what is asked of the coach
BRIEF = 8  # words: in more, what something costs may be part of an answer
SHORT = ("place", "choice", "scale", "date")  # kinds of question that words beside it answer, or plainly do not


def press(turn: Turn, event: Pressed) -> list[Command]:
    mentee = turn.mentee
    if not mentee.pressable <= event.asking <= mentee.asking or not mentee.stack:
        return [Notice(Phrase("engine-old-button"))]
    if mentee.paused == "crisis" and not mentee.live:
        return crisis_waits()
    mentee.paused = mentee.paused if mentee.stack[-1].passing else ""
    frame, pressed = mentee.stack[-1], event.choice
    way = turn.way(frame)
    place = way.open
    if place is None or pressed == verbs.INERT:
        return []
    rows = _in_place(turn, frame, way, place, pressed)
    if rows is not None and event.asking == mentee.buttons_on:
        return [Redraw(event.asking, rows)]
    if rows is not None:  # the question stands further down by now
        turn.moved = True
        return []
    aside = aside_of(turn, place, pressed)
    if aside:  # the question itself stands just above
        turn.instead, turn.moved = (frame.id, place.path, aside), True
        return []
    return _moving(turn, frame, way, place, pressed)


def meant_button(turn: Turn, messages: tuple[Message, ...]) -> str | None:
    """The verb of the button that words about the open question mean: "what do you mean?", "go back", "skip". What
    cannot be had, be it to skip what is needed, is answered with why it is asked. None where it may be an answer."""
    frame, (message, *more) = turn.mentee.live, messages
    place = turn.way(frame).open if frame else None
    about = None if more or not place else turn.once(asked_back, message.text, turn.mentee.language)
    if not more and place and not about:
        about = _asks_about(turn, place, message)
    if not frame or not place or not about or message.reply_to or not could_read(turn, message):
        return None
    if turn.need(message.text) is Need.SIGNS or is_typed(turn, place, message):
        return None
    if about in ("explain", "example") and runs_down(message.text):
        return None  # a kind word comes first
    match about:
        case "explain" | "example" if turn.coach.has_example(place.words):
            return verbs.EXAMPLE
        case "back" if place.path != turn.way(frame).asked[0]:
            return verbs.BACK
        case "back" if undoes(message.text) and turn.coach.dialogs[frame.dialog].yields(message.text):
            return None  # what was done before it is undone
        case "back" if turn.mentee.consented:
            return None  # nothing is before it: that is said
        case "skip" if place.question.skippable:
            return verbs.SKIP
        case "skip" if place.question.kind == "many":
            return verbs.ENOUGH
        case "skip" if _has_words_for_it(turn, place, message):
            return None
        case "pause" if not for_longer(message.text):
            return verbs.AWAY if leaves(message.text) else verbs.AWAY + verbs.PAUSE
        case "pause" if not frame.passing:
            return verbs.PAUSE
    return verbs.WHY if turn.has_words(f"{place.words}.why") else None


def _has_words_for_it(turn: Turn, place: Open, message: Message) -> bool:
    """Whether the question ends at that, or has words of its own for it: "one step is where it begins"."""
    value = place.question.read(message.text, reading(turn, place, message))
    if isinstance(value, Invalid):
        return value.why.endswith(WANTED)
    return place.question.kind == "words" and value in [choice.id for choice in place.choices]


def _asks_about(turn: Turn, place: Open, message: Message) -> Literal["explain", "why"] | None:
    """Whether all of it asks what the question means, whatever its kind, or why it is put where something is to be
    chosen; a page of their own says what it likes."""
    language = turn.mentee.language
    found = turn.once(parted, message.text, language)
    if place.question.verbatim or not found.asked or found.told or turn.need(message.text):
        return None
    if asks_what(message.text, language):
        return "explain"
    return "why" if place.question.kind == "choice" and asks_why(message.text, language) else None


def asked_about_coach(turn: Turn, messages: tuple[Message, ...]) -> list[Command] | None:
    """What is asked of the coach itself is answered wherever it comes, and what is open is put again, unless the rest
    answers it: "is this a bot?", "Lagos. is this free?". None where nothing is asked."""
    frame, (message, *more) = turn.mentee.live, messages
    if more or message.kind != "text" or turn.mentee.paused:
        return None
    about = turn.once(asked_of_coach, message.text)
    if about and turn.mentee.zone:
        asked: Sequence[Asked] = [about]
    elif turn.mentee.zone:
        asked = [] if frame and len(message.text.split()) > BRIEF else asked_later(message.text)
    else:
        asked = asked_at_first(message.text)
    if not asked or turn.need(message.text) is Need.SIGNS:
        return None
    if (frame is None and {"known", "judged"} & {*asked}) or ("judged" in asked and turn.need(message.text)):
        return None  # what is known can be shown then; there may be need behind the other
    answer = _answer_to(asked)
    if not turn.mentee.consented:  # the question stands far above, in many words
        answer = Phrase("engine-asked-two", {"one": answer, "other": Phrase("engine-not-kept.again")})
    place = turn.way(frame).open if frame else None
    if not frame or not place:
        return [tell(answer.key, **answer.args)]
    if turn.mentee.consented:
        rest = replace(message, text=without_asking(message.text))
        if place.question.kind in SHORT and not frame.crossed and answers_it(turn, place, rest):
            return [tell(answer.key, **answer.args), *hear(turn, (rest,))]
        if frame.crossed or is_typed(turn, place, message):
            return None
        if told_and_asked(turn, place, message.text).told not in ("", message.text):
            return None  # an answer, and a question beside it
    turn.instead, turn.moved = (frame.id, place.path, answer), True
    return []


def told_at_first(text: str) -> list[Command]:
    """What was asked beside the yes that comes before everything."""
    asked = asked_at_first(text)
    answer = _answer_to(asked) if asked else None
    return [tell(answer.key, **answer.args)] if answer else []


def _answer_to(asked: Sequence[Asked]) -> Phrase:
    answers = [Phrase(f"engine-asked.{about}") for about in asked[:TOLD]]
    return answers[0] if len(answers) == 1 else Phrase("engine-asked-two", {"one": answers[0], "other": answers[1]})


def asked_anywhere(turn: Turn, messages: tuple[Message, ...]) -> list[Command] | None:
    """What is asked for in words, in place of an answer to what is open. None where nothing is, in a reply,
    and while the talk rests."""
    (message, *more) = messages
    if (
        more
        or message.kind != "text"
        or message.reply_to
        or turn.mentee.paused
        or turn.need(message.text) is Need.SIGNS
    ):
        return None
    return turn.coach.anywhere(turn, message)


def _in_place(turn: Turn, frame: Frame, way: Way, place: Open, pressed: str) -> Rows | None:
    """What only gives the same question other buttons."""
    match pressed:
        case verbs.MORE:
            return more_rows(turn, frame, way)
        case _ if pressed[:1] == verbs.CHANGE and (pressed[1:] or "0").isdecimal():
            return change_rows(turn, frame, way, int(pressed[1:] or "0"))
        case verbs.LESS:
            return rows_of(turn, frame, way)
        case _ if pressed.startswith(verbs.MONTH) and place.question.kind == "date" and (month := _month(pressed)):
            return calendar_rows(turn, month)
        case _ if place.question.kind == "many" and pressed[:1] in (verbs.TICK, verbs.UNTICK):
            listed = [choice.id for choice in place.choices]
            ticked = {*frame.marked} - {pressed[1:]} | ({pressed[1:]} if pressed[0] == verbs.TICK else set())
            frame.marked = [id for id in listed if id in ticked]
            return rows_of(turn, frame, way)
    return None


def _moving(turn: Turn, frame: Frame, way: Way, place: Open, pressed: str) -> list[Command]:
    """What answers the question, or leaves it for another."""
    mentee, path = turn.mentee, place.path
    match pressed:
        case verbs.BACK if frame.back_at and frame.back_at.endswith(OPENED):
            go_on(turn, frame)
        case verbs.BACK:
            go_back(turn, frame, way.asked[max(len(way.asked) - 2, 0)])
        case verbs.PAUSE if not frame.passing:
            mentee.paused = "pause"
            return [tell("engine-paused-now", resume_row())]
        case _ if pressed[:1] == verbs.AWAY and not frame.passing:
            return away_for_now(turn, soon=pressed == verbs.AWAY)
        case _ if pressed[:1] == verbs.AWAY:
            turn.instead, turn.moved = (frame.id, path, Phrase("engine-take-your-time")), True
        case verbs.LEAVE if any(f.id == frame.id for f in mentee.finished):
            mentee.stack.remove(frame)
            turn.move_on()
            return [tell("engine-left-as-it-was")]
        case verbs.SKIP if place.question.skippable:
            turn.chosen = Phrase("engine-skip")
            take_value(turn, frame, path, None)
        case verbs.KEEP if path in frame.answers:
            turn.chosen = Phrase("engine-kept")
            keep(turn, frame, place)
        case _ if pressed[:1] == verbs.EARLY and (early := chosen_early(turn, frame, pressed)):
            turn.chosen = Phrase("engine-yes")
            return revise(turn, frame, path, early)
        case verbs.ENOUGH if place.question.kind == "many":
            ticked = [(c.id, label) for c, label in choices_of(turn, place) if c.id in frame.marked]
            if take_ticked(turn, frame, place, [id for id, _ in ticked]):
                turn.chosen = ", ".join(turn.label(label) for _, label in ticked) or Phrase("engine-none")
        case _ if pressed.startswith(verbs.REOPEN) and pressed[1:] in way.asked:
            go_back(turn, frame, pressed[1:], opened=True)
        case _:
            return _chosen(turn, frame, place, pressed)
    return []


def _chosen(turn: Turn, frame: Frame, place: Open, pressed: str) -> list[Command]:
    """One of the question's own choices, or of the ready answers that came with a refusal, or a day."""
    found = _pressed_choice(turn, frame, place, pressed)
    if found is None:
        return [Notice(Phrase("engine-old-button"))]
    choice, label = found
    if take_choice(turn, frame, place, choice) and frame.back_at is None:
        turn.chosen = label
    return []


def _pressed_choice(turn: Turn, frame: Frame, place: Open, pressed: str) -> tuple[Choice, Label] | None:
    offer = _offer(frame, place, pressed)
    if offer:
        return Choice(pressed, offer.label, says=offer.says), offer.label
    if own := next((choice for choice in place.choices if choice.id == pressed), None):
        return own, label_of(place, own, spoken_of(turn, place))
    day = _day(pressed) if place.question.kind == "date" else None
    return (Choice(pressed, day), day) if day else None


def _offer(frame: Frame, place: Open, pressed: str) -> Offer | None:
    """The ready answer with this number, of those that came with the refusal of what was said."""
    refused = frame.refused.get(place.path)
    offers = refused.value.offers if refused and isinstance(refused.value, Invalid) else ()
    number = int(pressed[1:]) if pressed[:1] == verbs.OFFER and pressed[1:].isdecimal() else len(offers)
    return offers[number] if number < len(offers) else None


def aside_of(turn: Turn, place: Open, pressed: str) -> Phrase | None:
    """What is told about the question without answering it."""
    why = f"{place.words}.why"
    if pressed == verbs.WHY and turn.has_words(why):
        return spoken_of(turn, place).phrase(why)
    example = turn.coach.example(place.words, turn.mentee, place.used) if pressed == verbs.EXAMPLE else None
    return Phrase("engine-for-example", {"example": example}) if example else None


def _month(pressed: str) -> date | None:
    return _day(f"{pressed[1:]}-01")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
