"""What words say is done: ticked by a tap, which is offered."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.questions import Opening
from dialogs.plan import DONE, OPEN
from dialogs.understanding.done import match_done
from dialogs.understanding.joy import rejoices
from dialogs.understanding.plan_places import place_done
from dialogs.understanding.said_before import asks_what_was_said

BESIDE = {  # by the kind of what is done: what is said of it beside another question, and the verb of its button
    "step": ("reminder-done-too", "done"),
    "milestone": ("reminder-reached-too", "reached"),
    "goal": ("ending-too", "ending"),
}


def offer_done(turn: Turn, done: str) -> list[Command]:
    """The id of a step, a milestone or a goal. Beside another question it is no question of its own."""
    if turn.mentee.live:
        return list(done_beside(turn, done))
    return open_frame(turn, Opening("tick", done, facts={"glad": any(rejoices(m.text) for m in turn.heard)}))


def done_beside(turn: Turn, done: str) -> Iterator[Command]:
    kind, row = done.partition(".")[0], turn.mentee.plan.rows.get(done)
    if row:
        words, verb = BESIDE[kind]
        button = Button(subject_data(done, verb), Phrase(f"reminder-due.{verb}"))
        yield tell(words, ((button,),), **{kind: getattr(row, "title", "")})


def done_step(turn: Turn, text: str, only: tuple[str, ...] = ()) -> str | None:
    if asks_what_was_said(text):
        return None
    place = place_done(text)
    if place and (there := turn.mentee.plan.at_place(place)):
        return there[0].id if len(there) == 1 else None
    steps = [(s.id, s.title) for s in turn.mentee.plan.steps() if s.state == OPEN]
    preferred = [pair for pair in steps if pair[0] in only] or steps
    before = [(s.id, s.title) for s in turn.mentee.plan.steps() if s.state == DONE]
    return match_done(text, preferred, turn.mentee.language, before)
