"""Who writes while a talk waits. After a moment away the talk is simply open again; in a longer pause what is asked of
it and ordered is heard all the same, and so is what plainly answers it (COACHING 8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, tell
from dialogs.engine.hearing import could_read, hear, revise
from dialogs.engine.meaning import answers_it, is_typed
from dialogs.engine.pausing import away_for_now, goes_on, kept_for_the_talk, of_the_plan, resume_row
from dialogs.engine.walk import Open
from dialogs.mentee import AWAY, Frame
from dialogs.menu.asked_for import says_goodbye
from dialogs.understanding.asking_back import asked_back
from dialogs.understanding.crisis import Need
from dialogs.understanding.leaving import for_longer, leaves
from dialogs.understanding.resuming import asks_where, comes_back, without_return
from dialogs.understanding.resuming import goes_on as only_goes_on
from dialogs.understanding.small_talk import small_talk
from dialogs.understanding.was_it import was_it
from dialogs.understanding.yesno import is_yes

Listen = Callable[[Turn, tuple[Message, ...]], list[Command] | None]

READ = ("scale", "date")  # kinds of question where a few words are a plain answer if they can be read at all
TAPPED = ("choice", "many")  # … and where they are one if they name what can be tapped
FEW = 6  # words
GREETS = ("hello", "well", "thanks", "nod")


def said_in_pause(turn: Turn, messages: tuple[Message, ...], listen: Listen) -> list[Command]:
    """`listen`: what hears words in an open talk before they are an answer."""
    mentee = turn.mentee
    away = mentee.paused == AWAY and bool(mentee.stack) and not mentee.stack[-1].passing
    if mentee.paused == AWAY and not away:  # something in between has been begun since
        mentee.paused = ""
    waits = away or (mentee.paused == "pause" and mentee.live is None)
    texts = all(message.kind == "text" and not message.reply_to for message in messages)
    if not waits or turn.greeted or turn.need("\n".join(m.text for m in messages)) is Need.SIGNS:
        return _heard(turn, messages, listen)
    if away:
        return _back(turn, messages, listen)
    return _in_pause(turn, messages[0], listen) if texts and len(messages) == 1 else _heard(turn, messages, listen)


def _heard(turn: Turn, messages: tuple[Message, ...], listen: Listen) -> list[Command]:
    said = listen(turn, messages)
    return hear(turn, messages) if said is None else said


def _back(turn: Turn, messages: tuple[Message, ...], listen: Listen) -> list[Command]:
    """After a moment away."""
    told = tuple(
        replace(message, text=without_return(message.text)) for message in messages if not comes_back(message.text)
    )
    if len(told) == 1 and told[0].kind == "text" and (waits := _leaves_again(turn, told[0].text)) is not None:
        return waits
    if len(told) == 1 and asks_where(told[0].text):
        return turn.coach.taps["resume"](turn, "conversation")
    turn.mentee.paused = ""
    if all(_only_greets(turn, message) for message in told):
        turn.moved = True
        return [tell("engine-welcome-back")]
    return _heard(turn, told, listen)


def _leaves_again(turn: Turn, text: str) -> list[Command] | None:
    if says_goodbye(text):
        turn.stands = True
        return [tell("engine-goodbye", resume_row())]
    if asked_back(text, turn.mentee.language) != "pause":
        return None
    if not for_longer(text):
        return away_for_now(turn, soon=leaves(text))
    turn.mentee.paused = "pause"
    return [tell("engine-paused-now", resume_row())]


def _only_greets(turn: Turn, message: Message) -> bool:
    """A yes may be the answer to what was asked."""
    if message.kind != "text" or message.reply_to:
        return False
    place = turn.way(turn.mentee.stack[-1]).open
    if is_yes(message.text, turn.mentee.language):
        return place is None or not is_typed(turn, place, message)
    return only_goes_on(message.text) or small_talk(message.text) in GREETS


def _in_pause(turn: Turn, message: Message, listen: Listen) -> list[Command]:
    """In a longer pause: it ends where the talk has moved on, and not by a question about it or an order beside it."""
    mentee, frame, language = turn.mentee, turn.mentee.stack[-1], turn.mentee.language
    place = turn.way(frame).open
    if place and frame.crossed and not is_yes(message.text, language):
        match was_it(message.text, language):
            case True:
                mentee.paused = ""
                return revise(turn, frame, place.path, frame.early)
            case False:  # "is it your answer, or shall we just go on?"
                frame.early = ()
                return turn.coach.taps["resume"](turn, "conversation")
    if goes_on(turn, message) or turn.need(message.text):
        return hear(turn, (message,))
    turn.heard = (message,)
    if (meant := of_the_plan(turn, message)) is not None:
        return meant
    if small_talk(message.text):
        return kept_for_the_talk(turn, message)
    early, before = frame.early, _stands(turn, frame)
    frame.early, mentee.paused = () if frame.crossed else early, ""
    place = turn.way(frame).open
    said = listen(turn, (message,))
    if said is None and place and _answers_plainly(turn, place, message):
        said = hear(turn, (message,))
    if said is None:
        frame.early, mentee.paused = early, "pause"
        return kept_for_the_talk(turn, message)
    if frame not in mentee.stack or _stands(turn, frame) != before:
        return said
    frame.early = early
    put_again = mentee.live is frame and turn.moved and not said and turn.instead is None
    if put_again or mentee.paused or (mentee.live is not frame and not _in_between(turn)):
        return said
    mentee.paused = "pause"
    if turn.instead:
        said, turn.instead = [*said, tell(turn.instead[2].key, resume_row(), **turn.instead[2].args)], None
    turn.moved = turn.moved and mentee.live is not None
    return said


def _answers_plainly(turn: Turn, place: Open, message: Message) -> bool:
    if len(message.text.split()) > FEW or not could_read(turn, message):
        return False
    if place.question.kind in READ:
        return answers_it(turn, place, message)
    return place.question.kind in TAPPED and is_typed(turn, place, message)


def _stands(turn: Turn, frame: Frame) -> tuple[object, ...]:
    """Where it stands: changed by whatever answers, skips, mends or goes back."""
    place = turn.way(frame).open
    return (place and place.path, dict(frame.answers), dict(frame.refused), frame.back_at, list(frame.marked))


def _in_between(turn: Turn) -> bool:
    return turn.mentee.live is not None and turn.mentee.live.passing
