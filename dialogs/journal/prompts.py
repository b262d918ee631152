"""The prompt of the day, which comes at an hour of the mentee's own choosing, and the page that answers it."""

from __future__ import annotations

from datetime import date

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Phrase, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.outcome import write
from dialogs.engine.questions import Opening
from dialogs.nudges.wanted import JOURNAL

PROMPTS = 14  # `journal-prompt.n1` and so on: two weeks until one comes again


def prompt_of(day: date) -> Phrase:
    return Phrase(f"journal-prompt.n{day.toordinal() % PROMPTS + 1}")


def answering(turn: Turn, day: date) -> Opening:
    """The page that answers the prompt of this day."""
    return Opening("journal", facts={"question": turn.label(prompt_of(day))})


def answer(turn: Turn, subject: str) -> list[Command]:
    """A tap under the prompt: the latest that has been told."""
    mentee = turn.mentee
    told = mentee.told.get(JOURNAL)
    asked = told.date() if told and told != mentee.since.get(JOURNAL) else turn.today
    return open_frame(turn, answering(turn, asked))


def no_more(turn: Turn, subject: str) -> list[Command]:
    write(turn, "mentee", "journal_prompt", None)
    return [tell("journal-no-more")]
