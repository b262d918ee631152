"""What is said while a talk waits, after a pause or signs of crisis."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.crossing import early_rows, words_of
from dialogs.engine.data import asking_data, subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, Rows, Tell, tell
from dialogs.engine.finished import done_step, offer_done
from dialogs.engine.meaning import answers_it
from dialogs.engine.putting import question_words, spoken_of
from dialogs.engine.walk import Open
from dialogs.mentee import AWAY
from dialogs.understanding.addressed import said_to_coach
from dialogs.understanding.resuming import asks_where, comes_back, says_go_on
from dialogs.understanding.small_talk import small_talk

OPEN = ("words", "many")  # kinds of question to which anything may be the answer


def while_paused(turn: Turn, message: Message) -> list[Command]:
    """The talk waits, not the plan: "go on" goes on, news and wishes are heard, anything else is kept for the talk."""
    if goes_on(turn, message):
        return turn.coach.taps["resume"](turn, "conversation")
    meant = of_the_plan(turn, message)
    return kept_for_the_talk(turn, message) if meant is None else meant


def goes_on(turn: Turn, message: Message) -> bool:
    """Whether it says so, or asks where we were, which is told as the talk goes on."""
    text = message.text
    return says_go_on(text, turn.mentee.language) or comes_back(text) or asks_where(text)


def of_the_plan(turn: Turn, message: Message) -> list[Command] | None:
    """News and wishes; None where it is neither."""
    done = done_step(turn, message.text)
    if (meant := turn.coach.unasked(turn, message)) is not None:
        return meant
    return offer_done(turn, done) if done else None


def kept_for_the_talk(turn: Turn, message: Message) -> list[Command]:
    """What may be the answer to what was asked is one tap away from being it."""
    waiting = turn.mentee.stack[-1]
    place = turn.way(waiting).open
    if small_talk(message.text) or place is None:
        return [tell("engine-paused-pause", resume_row())]
    if place.question.kind not in OPEN and (told := _no_answer_at_all(turn, place, message)) is not None:
        return told
    language = turn.mentee.language
    to_me = turn.once(said_to_coach, message.text, language)
    waiting.early = (*(one for one in waiting.crossed if not said_to_coach(one.text, language)), message)
    asking = turn.mentee.buttons_on
    if turn.greeted or asking < turn.mentee.pressable:  # it is long ago, or there is nothing to press
        return [tell("engine-paused-kept", resume_row(), words=words_of((message,)))]
    early = tuple(
        tuple(Button(asking_data(asking, verb), label) for verb, label in row) for row in early_rows(turn, waiting)
    )
    said = Phrase(f"engine-paused-kept.{'to-me' if to_me else 'answer'}", {"words": words_of((message,))})
    question = question_words(turn, waiting, place, spoken_of(turn, place))
    return [Tell((said, question), (*early, *resume_row()))]


def _no_answer_at_all(turn: Turn, place: Open, message: Message) -> list[Command] | None:
    """What can be no day, number or choice is heard as with no talk open; None where nothing is meant by it there."""
    return None if turn.greeted or answers_it(turn, place, message) else turn.coach.aside(turn, message)


def away_for_now(turn: Turn, soon: bool) -> list[Command]:
    """The question stands, and is not put again before they are back."""
    turn.mentee.paused, turn.stands = AWAY, True
    return [tell("engine-paused-soon" if soon else "engine-paused-now", resume_row())]


def crisis_waits(manner: str = "") -> list[Command]:
    """While signs of crisis are fresh, the talk waits for "go on". `manner` "fine": they say that they are."""
    key = "engine-paused-crisis"
    return [tell(f"{key}.{manner}" if manner else key, resume_row())]


def resume_row() -> Rows:
    return ((Button(subject_data("conversation", "resume"), Phrase("engine-resume")),),)
