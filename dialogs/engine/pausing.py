"""What is said while a talk waits, after a pause or signs of crisis."""

from __future__ import annotations

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, Rows, tell
from dialogs.engine.finished import done_step, offer_done
from dialogs.understanding.resuming import says_go_on


def while_paused(turn: Turn, message: Message) -> list[Command]:
    """The talk waits, not the plan: "go on" goes on, news and wishes are heard, anything else is kept for the talk."""
    if says_go_on(message.text, turn.mentee.language):
        return turn.coach.taps["resume"](turn, "conversation")
    done = done_step(turn, message.text)
    if (meant := turn.coach.unasked(turn, message)) is not None:
        return meant
    if done:
        return offer_done(turn, done)
    waiting = turn.mentee.stack[-1]
    waiting.early = (*waiting.crossed, message)
    return [tell("engine-paused-pause", resume_row())]


def crisis_waits(manner: str = "") -> list[Command]:
    """While signs of crisis are fresh, the talk waits for "go on". `manner` "fine": they say that they are."""
    key = "engine-paused-crisis"
    return [tell(f"{key}.{manner}" if manner else key, resume_row())]


def resume_row() -> Rows:
    return ((Button(subject_data("conversation", "resume"), Phrase("engine-resume")),),)
