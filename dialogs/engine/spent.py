"""Buttons about a subject that no longer apply, once it is done, dropped, or under way otherwise: they are taken off
the message that was tapped. Those that still apply stay: a reminder that was answered "still on it" keeps its own."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.engine.data import parse
from dialogs.engine.events import Button, Command, Notice, Strip, Tapped, Under
from dialogs.mentee import Mentee
from dialogs.plan import OPEN

AFTERWARDS = ("undo", "evidence")  # what can be done about something that is done
LATER = ("snooze", "evening", "tomorrow", "week")  # it is put off, and all else still applies
PROMPTS = ("checkin", "missed", "offer", "ready", "journal", "conversation")  # over as soon as it is taken up; as is …
LEFT = "frame."  # … a conversation that was left


def state_of(mentee: Mentee, subject: str) -> str:
    """Of a row of the plan, for one time of a step that of the step; empty for all else."""
    return str(getattr(mentee.plan.rows.get(subject.partition("/")[0]), "state", ""))


def buttons(
    mentee: Mentee, subject: str, verb: str, under: Under | None, before: str, said: Sequence[Command]
) -> list[Command]:
    """`before` is the state of the subject before the tap, `said` what came of the tap."""
    if under is None or any(not isinstance(parse(data), Tapped) for row in under.rows for _, data in row):
        return []  # an asking's own buttons go with the asking
    kept = tuple(
        tuple(Button(data, label) for label, data in row if not _is_over(mentee, subject, verb, data, before, said))
        for row in under.rows
    )
    kept = tuple(row for row in kept if row)
    return [Strip(under.message_id, kept)] if sum(map(len, kept)) < sum(map(len, under.rows)) else []


def _is_over(mentee: Mentee, subject: str, verb: str, data: str, before: str, said: Sequence[Command]) -> bool:
    """Whether the button with this data no longer applies after the tap."""
    about, its_verb = data.removeprefix("n:").rpartition(":")[::2]
    step, now = subject.partition("/")[0], state_of(mentee, subject.partition("/")[0])
    if about.partition("/")[0] != step:
        return False
    if now and now != OPEN:
        return its_verb not in AFTERWARDS
    if now and before != OPEN:
        return its_verb in AFTERWARDS
    if verb in LATER or all(isinstance(command, Notice) for command in said):  # a notice: nothing was done
        return False
    if "/" in subject:  # one time of a step that repeats
        return about == subject or its_verb in LATER
    return subject in PROMPTS or subject.startswith(LEFT)
