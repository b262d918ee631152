"""What is asked for at a question that it does not answer: what was told before, a step more where a day is asked for,
a change of the plan where an hour or a day is, any order at "What came of it?" (COACHING 6.10); and what is told where
other words for a step are asked for. The question is put again after it."""

from __future__ import annotations

import re
from datetime import date

from dialogs.edit.adding import asks_for_step
from dialogs.edit.asked import goal_change, goal_wish, step_change
from dialogs.edit.getting_out import complained, got_out
from dialogs.edit.orders import clauses, in_order, is_order
from dialogs.edit.remembering import step_more
from dialogs.edit.undoing import undo_last
from dialogs.edit.wishes import named as step_named
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, Phrase, tell
from dialogs.engine.finished import done_beside, done_step
from dialogs.engine.frames import open_frame
from dialogs.engine.hearing import could_read
from dialogs.engine.meaning import is_typed, reading
from dialogs.engine.questions import Opening
from dialogs.engine.storing import day_back
from dialogs.engine.values import Invalid
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from dialogs.menu.as_it_is import stays_in_talk
from dialogs.menu.asked_for import asked_for as named
from dialogs.menu.at_a_day import other_date, rest_meant, told_done
from dialogs.menu.otherwise import otherwise
from dialogs.move.unnamed import move_it
from dialogs.reminder.ticks import unticked
from dialogs.rest.holidays import going_away
from dialogs.rest.lengths import rest_wished
from dialogs.settings.meant import only_setting
from dialogs.settings.when import hours_wanted
from dialogs.settings.wishes import name_given, setting
from dialogs.showing.told_before import told_before, what_it_means
from dialogs.understanding.asking_for import asked_for, asks_for_something
from dialogs.understanding.denying import denied
from dialogs.understanding.mood import mood
from dialogs.understanding.news import tells_news
from dialogs.understanding.plan_places import place_named
from dialogs.understanding.text import fold, squeezed
from dialogs.understanding.tick_back import not_so
from dialogs.understanding.undoing import undoes

LONGEST = 120  # characters: more tell a story
CHANGES = ("move", "edit-step", "edit-goal", "evidence")  # dialogs in which a step more is no answer
_CHANGES = re.compile(
    r"(?:move|postpone|push|shift|reschedule|delay|change|drop|remove|cancel|rename|reword|put off|"
    r"(?:muev|mov|pas|aplaz|posterg|retras|adelant|cambi|quit|borr|cancel|elimin|correl|sac)(?:a|e|ar|er)(?:me|lo|la)?|"
    r"pospon(?:e|er)?)\b"
)
_TOLD = re.compile(r"\b(?:was|were|said|told|got|had|did|offered|fue|era|dijo|dijeron|estuvo|hice|tuve)\b")
OF_A_DAY = (*CHANGES, "edit-add", "settings", "rest")  # … in which a change of the plan is none, if it reads as none
ITS_OWN_HOURS = ("consent", "welcome", "settings", "rest", "rest-offer")  # … in which an hour or a day is an answer
OF_WORDS = ("edit-step", "edit-goal")
PLANS = (goal_wish, step_change, move_it)  # in this order
HEARS = (going_away, hours_wanted, setting, *PLANS)
_THE_WORDS = re.compile(
    r"(?:(?:no|nope|i meant?|i said|not the date|change|just|only|las?|solo|digo|quise decir|cambiar?|sino) )*"
    r"(?:the |its |la |las |el |los )?(?:words?|wording|text|name|title|palabras?|texto|nombre|redaccion)"
    r"(?: (?:of it|not the date|no la fecha|instead|please|porfa))*"
)


def meanwhile(turn: Turn, message: Message) -> list[Command] | None:
    """None where it may be an answer to what is open, and where nothing is open."""
    if (said := goal_change(turn, message)) is not None:
        return said
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if not frame or not place:
        return None
    if (stays := stays_in_talk(turn, frame, place, message)) is not None:
        return stays
    if undoes(message.text) and could_read(turn, message) and (day := day_back(turn, frame)) is not None:
        return [tell("edit-undone.day", date=day)] if isinstance(day, date) else [tell("engine-changed")]
    if (out := got_out(turn, frame, message)) is not None:
        return out
    if (dated := other_date(turn, frame, place, message)) is not None:
        return dated
    if (told := told_done(turn, frame, place, message)) is not None:
        return told
    undone = frame.dialog == "evidence" and (not_so(message.text) or denied(message.text, turn.mentee.language))
    if undone and (back := unticked(turn, message, frame.about)):
        turn.mentee.stack.remove(frame)
        turn.move_on()
        return back
    if is_typed(turn, place, message):
        return None
    if (wished := _setting_wished(turn, frame, place, message)) is not None:
        return wished
    if (heard := complained(turn, frame, place, message)) is not None:
        return heard
    if (known := _known(turn, place, message)) is not None:
        return known
    if frame.dialog not in OF_A_DAY:
        return None
    if frame.dialog != "evidence":
        said = _told_at_words(turn, frame, place, message) if place.question.kind == "words" else None
        said = _changes_plan(turn, frame, place, message) if said is None else said
        turn.moved = turn.moved or said is not None
        said = otherwise(turn, frame, place, message) if said is None else said
        if said is not None or frame.dialog not in CHANGES:
            return said
    if frame.dialog == "edit-goal" and place.question.kind == "date" and _THE_WORDS.fullmatch(squeezed(message.text)):
        turn.mentee.stack.remove(frame)
        return open_frame(turn, Opening("edit-goal", frame.about, {"operation": "reword"}))
    if frame.dialog == "evidence" and undoes(message.text):
        turn.mentee.stack.remove(frame)
        turn.move_on()
        return undo_last(turn)
    if asks_for_step(message.text):
        return step_more(turn, message)
    if frame.dialog == "evidence" and (name := named(message.text)) and (command := turn.coach.commands.get(name)):
        return command(turn)
    if frame.dialog != "evidence" or not _orders(turn, message.text):
        return None
    said = next((said for hears in HEARS if (said := hears(turn, message)) is not None), None)
    turn.moved = turn.moved or said is not None
    return said


def _setting_wished(turn: Turn, frame: Frame, place: Open, message: Message) -> list[Command] | None:
    """ "Can we do check-ins on Sundays" is no step: it is done, and the question is put again."""
    if frame.dialog in ITS_OWN_HOURS or place.question.verbatim or not could_read(turn, message):
        return None
    if (named_self := name_given(turn, message)) is not None:
        return named_self
    return setting(turn, message) if only_setting(message.text) else rest_meant(turn, place, message)


def _changes_plan(turn: Turn, frame: Frame, place: Open, message: Message) -> list[Command] | None:
    """Where an hour or a day is asked for, and the words have none, or one for another step."""
    value = place.question.read(message.text, reading(turn, place, message))
    return _wish(turn, message) if isinstance(value, Invalid) or _of_another(turn, frame, message) else None


def _told_at_words(turn: Turn, frame: Frame, place: Open, message: Message) -> list[Command] | None:
    """Where other words for a step or a goal are asked for: a rest, another step, and what has happened, are none."""
    if frame.dialog not in OF_WORDS:
        return None
    if (rests := going_away(turn, message)) is not None:
        return rests
    if _of_another(turn, frame, message) and (said := _wish(turn, message)) is not None:
        return said
    if not tells_news(message.text) and mood(message.text) != "glad":
        return None
    turn.instead = (frame.id, place.path, Phrase("edit-step-told"))
    done = done_step(turn, message.text)
    return list(done_beside(turn, done)) if done else []


def _of_another(turn: Turn, frame: Frame, message: Message) -> bool:
    others = [(step.id, step.title) for step in turn.mentee.plan.steps() if step.id != frame.about]
    return bool(place_named(in_order(message.text)) or step_named(message.text, others))


def _wish(turn: Turn, message: Message) -> list[Command] | None:
    if not any(map(is_order, (in_order(message.text), *clauses(message.text)))):
        return None
    return next((said for hears in (step_more, *PLANS) if (said := hears(turn, message)) is not None), None)


def _known(turn: Turn, place: Open, message: Message) -> list[Command] | None:
    """What was told before, or what a word of the coach's means; a page of their own says what it likes."""
    if place.question.verbatim or not turn.mentee.consented or not could_read(turn, message):
        return None
    said = told_before(turn, message)
    said = what_it_means(turn, message) if said is None else said
    turn.moved = turn.moved or said is not None
    return said


def _orders(turn: Turn, text: str) -> bool:
    """By its verb: what came of a step is told, not asked for."""
    wishes = rest_wished(text, *turn.calendar)
    asked = asked_for(text)
    if _TOLD.search(fold(text)):
        return False
    changes = is_order(in_order(text)) or bool(clauses(text)) or bool(_CHANGES.match(fold(asked)))
    return len(text) <= LONGEST and (wishes or asks_for_something(asked) or changes)
