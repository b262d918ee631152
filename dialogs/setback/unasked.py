"""A no that is told of with no question open is answered at once: it is about a step that was done, or that they name,
and what they wrote is what happened (COACHING 6.4). Where it may be about any step, they say which."""

from __future__ import annotations

from datetime import timedelta

from dialogs.edit.wishes import named
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Notice, Phrase, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.engine.taking import take_words
from dialogs.plan import DONE, OPEN, CheckIn, Step
from dialogs.reminder.answering import told_last
from dialogs.understanding.done import match_done
from dialogs.understanding.rejection import tells_of_a_no
from dialogs.which.questions import which_one

LATELY = timedelta(days=60)
OFFERED = 4  # steps


def no_came(turn: Turn, message: Message) -> list[Command] | None:
    """None where no such thing is told, or there is no step that it could be about."""
    if not tells_of_a_no(message.text):
        return None
    done = [s for s in turn.mentee.plan.steps() if s.state == DONE and s.done_at and turn.now - s.done_at < LATELY]
    open_still = [step for step in turn.mentee.plan.steps() if step.state == OPEN]
    titles = {step.id: step.title for step in [*done, *open_still]}
    if name := named(message.text, list(titles.items())) or _told_of(turn, message, open_still):
        return _looked_at(turn, name, message, "setback-about")
    if done:
        return _looked_at(turn, max(done, key=_done_at).id, message, "setback-kept-with")
    if not open_still:
        return None
    rows = [Button(subject_data(s.id, "setback"), s.title) for s in open_still[:OFFERED]]
    return which_one(turn, Phrase("setback-which"), rows)


def _told_of(turn: Turn, message: Message, open_still: list[Step]) -> str | None:
    """The open step that sounds done in these words, or that was just reminded of."""
    language = turn.mentee.language
    lately = [step.id for step in open_still if step.id in told_last(turn)]
    by_words = match_done(message.text, [(step.id, step.title) for step in open_still], language)
    return by_words or (lately[0] if len(lately) == 1 else None)


def look_at_it(turn: Turn, subject: str) -> list[Command]:
    """A tap under a check-in that tells of a no."""
    checkin = turn.mentee.plan.rows.get(subject)
    told = told_in(checkin) if isinstance(checkin, CheckIn) else ""
    meant = no_came(turn, Message(0, told, turn.now)) if told else None
    return [Notice(Phrase("engine-old-button"))] if meant is None else meant


def told_in(checkin: CheckIn) -> str:
    """What it says of a no."""
    return next((said for said in (checkin.in_the_way, checkin.went_well) if tells_of_a_no(said)), "")


def _done_at(step: Step) -> float:
    return step.done_at.timestamp() if step.done_at else 0


def _looked_at(turn: Turn, step: str, message: Message, key: str) -> list[Command]:
    """`key`: what is said of the step that it goes with."""
    said = open_frame(turn, Opening("setback", step))
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if frame and place and frame.dialog == "setback" and place.path == "what":
        take_words(turn, frame, place, (message,))
        return [*said, tell(key, step=frame.facts["title"])]
    return said
