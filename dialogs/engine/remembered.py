"""A change of the mentee's own fields that no dialog's answers stand for: by a tap, or a rest that is taken. It is kept
as a dialog that has ended, with what was there before, so that it can be taken back like any other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy

from dialogs.engine.coach import Turn
from dialogs.engine.values import Value
from dialogs.mentee import Frame

WAS = "was"  # among the facts: the fields, as they were before


@contextmanager
def remembered(turn: Turn, dialog: str, *fields: str, **facts: Value) -> Iterator[None]:
    """What is done meanwhile to these fields."""
    mentee = turn.mentee
    was = {name: copy(getattr(mentee, name)) for name in fields}
    known = {**turn.coach.dialogs[dialog].facts(mentee, "", turn.now), **facts, WAS: was}
    yield
    changed = {name: copy(getattr(mentee, name)) for name in fields if getattr(mentee, name) != was[name]}
    if changed:
        mentee.frames_made += 1
        frame = Frame(mentee.frames_made, dialog, facts=known, outcome={"mentee": changed}, touched=turn.wall)
        mentee.finished.append(frame)
