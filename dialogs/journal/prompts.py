"""The prompt of the day, which comes at an hour of the mentee's own choosing, and the page that answers it."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.events import Clear, Command, Message, Notice, Phrase, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.outcome import write
from dialogs.engine.questions import Opening
from dialogs.engine.remembered import remembered
from dialogs.nudges.wanted import DAILY, JOURNAL
from dialogs.understanding.yesno import is_no, is_yes

LATELY = timedelta(days=3)
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


def go_on(turn: Turn, subject: str) -> list[Command]:
    """A tap where it was asked whether to."""
    mentee = turn.mentee
    if mentee.journal_prompt is None:
        return [Notice(Phrase("engine-old-button"))]
    mentee.since[DAILY] = mentee.told[DAILY] = turn.wall
    return [Clear(DAILY), tell("journal-goes-on", time=mentee.journal_prompt)]


def said_to_go_on(turn: Turn, message: Message) -> list[Command] | None:
    """A typed yes or no to that, while nothing else has been told of since."""
    mentee = turn.mentee
    told = mentee.told.get(DAILY)
    said = [at for subject, at in mentee.told.items() if at != mentee.since.get(subject) and at <= turn.wall]
    if told is None or told not in said or told < max(said) or turn.wall - told >= LATELY:
        return None
    if is_yes(message.text, mentee.language):
        return go_on(turn, DAILY)
    return no_more(turn, DAILY) if is_no(message.text, mentee.language) else None


def no_more(turn: Turn, subject: str) -> list[Command]:
    with remembered(turn, "settings", "journal_prompt", field="prompt"):
        write(turn, "mentee", "journal_prompt", None)
    return [tell("journal-no-more")]
