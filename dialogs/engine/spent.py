"""Buttons about a subject that no longer apply, once it is done, dropped, or under way otherwise: they are taken off
the message that was tapped. Those that still apply stay: a reminder that was answered "still on it" keeps its own."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.engine.data import parse
from dialogs.engine.events import Button, Command, Notice, Strip, Tapped
from dialogs.mentee import Mentee
from dialogs.plan import OPEN

AFTERWARDS = ("undo", "evidence")  # what can be done about something that is done
LATER = ("snooze", "evening", "tomorrow", "week")  # it is put off, and all else still applies
TALKS, LEFT = ("checkin", "conversation"), "frame"  # over when the talk that they lead to is open
PROMPTS = ("missed", "ready", "journal")  # over when they are answered; an offer of several ways out is not

Standing = tuple[str, tuple[int, ...], str]


def standing(mentee: Mentee, subject: str) -> Standing:
    """What a tap may change: the state of a row of the plan (for one time of a step that of the step), the open talks,
    whether they wait."""
    state = str(getattr(mentee.plan.rows.get(subject.partition("/")[0]), "state", ""))
    return state, tuple(frame.id for frame in mentee.stack), mentee.paused


def buttons(mentee: Mentee, event: Tapped, before: Standing, said: Sequence[Command]) -> list[Command]:
    """`before` is what stood before the tap, `said` what came of it. A tap that did nothing, such as one that came
    twice, takes nothing off."""
    under, now = event.under, standing(mentee, event.subject)
    if under is None or any(not isinstance(parse(data), Tapped) for row in under.rows for _, data in row):
        return []  # an asking's own buttons go with the asking
    if all(isinstance(command, Notice) for command in said) and now == before:
        return []
    over = {data for row in under.rows for _, data in row if _over(event, data, before, now)}
    rows = (tuple(Button(data, label) for label, data in row if data not in over) for row in under.rows)
    return [Strip(under.message_id, tuple(row for row in rows if row))] if over else []


def _over(event: Tapped, data: str, before: Standing, now: Standing) -> bool:
    """Whether the button with this data no longer applies after the tap."""
    about, verb = data.removeprefix("n:").rpartition(":")[::2]
    if about.partition("/")[0] != event.subject.partition("/")[0]:
        return False
    if now[0] != before[0]:  # done, dropped, or open again
        return (verb in AFTERWARDS) == (now[0] == OPEN)
    if event.verb in LATER:
        return False
    if "/" in event.subject:  # one time of a step that repeats
        return about == event.subject or verb in LATER
    led_to_a_talk = event.subject in TALKS or event.subject.partition(".")[0] == LEFT
    return (led_to_a_talk and now != before) or event.subject in PROMPTS
