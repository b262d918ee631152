"""A setting's question and that of a rest wait for nobody: "forget it" and "go on" lead out of them, and what tells or
asks for something else is heard as with nothing open: "got the job!!", "what's next?" (COACHING 1.6, section 8)."""

from __future__ import annotations

import re

from dialogs.edit.adding import asks_for_step
from dialogs.edit.undoing import undo_last
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, tell
from dialogs.engine.finished import done_step, offer_done
from dialogs.engine.hearing import could_read
from dialogs.engine.meaning import reading
from dialogs.engine.values import Invalid
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from dialogs.menu.asked_for import asked_for
from dialogs.rest.lengths import says_until
from dialogs.understanding.asking_back import asked_back
from dialogs.understanding.getting_out import wants_out
from dialogs.understanding.mood import mood
from dialogs.understanding.news import tells_news
from dialogs.understanding.resuming import goes_on
from dialogs.understanding.small_talk import small_talk
from dialogs.understanding.undoing import undoes
from dialogs.understanding.yesno import is_no, is_yes

NAME, CALLED = "name", 2  # the question where most words are an answer; and of how many: more may be an order
NO = re.compile(r"\W*n(?:o+|op|ope|ah|el|a)\b", re.IGNORECASE)  # "later" may be an hour
NOT_NOW = re.compile(r"\W*(?:not (?:now|today)|(?:ahora|hoy) no)\b", re.IGNORECASE)
UNREAD = ("no-hour", "no-slot", "no-quiet", "no-name", "no-place", "not-a-setting", "not-a-date")  # why it is none
STAYS = {"settings": "engine-left-as-it-was", "rest": "rest-stays"}  # by dialog: what is said of it, left with nothing


def otherwise(turn: Turn, frame: Frame, place: Open, message: Message) -> list[Command] | None:
    """None where it is another dialog, or may be an answer."""
    if frame.dialog not in STAYS or frame.crossed or message.kind != "text" or not could_read(turn, message):
        return None
    if turn.need(message.text):  # heard as all words are
        return None
    text, value = message.text, place.question.read(message.text, reading(turn, place, message))
    none = isinstance(value, Invalid) and not value.offers and value.why in UNREAD
    name, few = place.path == NAME, len(text.split()) <= CALLED
    goes = goes_on(text) and not (name and len(text.split()) == 1 and is_yes(text, turn.mentee.language))  # "Dale"
    skips = none and turn.once(asked_back, text, turn.mentee.language) == "skip"
    no = bool(NOT_NOW.match(text) or (none and NO.match(text))) and is_no(text, turn.mentee.language)
    out = wants_out(text) or goes or skips or no
    none = none or (frame.dialog == "rest" and _something_else(turn, text))
    if not (out or none or undoes(text) or asks_for_step(text) or (name and not few)):
        return None
    turn.mentee.stack.remove(frame)
    if out:
        said: list[Command] | None = [tell(STAYS[frame.dialog])]
    else:
        said = undo_last(turn) if undoes(text) else _heard(turn, message)
    if said is None:
        turn.mentee.stack.append(frame)
    else:
        turn.move_on()
    return said


def _something_else(turn: Turn, text: str) -> bool:
    """Whether a day in it is none of a rest: "they offered me the job today", "what do I have this week?"."""
    if says_until(text):
        return False
    return tells_news(text) or asked_for(text) is not None or done_step(turn, text) is not None


def _heard(turn: Turn, message: Message) -> list[Command] | None:
    """As while a talk waits; news that nothing else is meant by are met, and offered to the journal. Thanks are
    answered where they are said."""
    if small_talk(message.text):
        return None
    turn.heard, done = (message,), done_step(turn, message.text)
    if (meant := turn.coach.unasked(turn, message)) is not None:
        return meant
    if done:
        return offer_done(turn, done)
    return turn.coach.aside(turn, message) if tells_news(message.text) or mood(message.text) != "plain" else None
