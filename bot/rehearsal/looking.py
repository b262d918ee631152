"""A mentee as plain JSON, for the author's drawer: where they stand, what they answered, what will be told and when.

Pure, and read only: the walk through a frame's answers is the engine's own.
"""

from __future__ import annotations

from datetime import datetime
from itertools import islice
from typing import Any

from bot.rehearsal.plain import plain
from dialogs import nudges
from dialogs.engine.coach import Coach, Turn
from dialogs.mentee import Answer, Frame, Mentee

Json = dict[str, Any]

EACH = 3  # nudges to come of one subject
TOGETHER = 12
FACTS = ("language", "name", "place", "country", "zone", "situation")


def look(coach: Coach, mentee: Mentee, now: datetime) -> Json:
    """`stack`: open frames, the live one first; `ended`: frames, the latest first; `nudges`: by time, as wall times.

    A frame whose dialog has since lost its table, or whose walk fails in the tables of now, says so in `fault`.
    """
    turn = Turn(coach, mentee, now)
    return {
        "consented": mentee.consented,
        "zone": mentee.zone,
        "wall": turn.wall.isoformat(timespec="minutes"),
        "facts": {name: getattr(mentee, name) for name in FACTS if getattr(mentee, name)},
        "paused": mentee.paused,
        "stack": [_frame(turn, frame) | {"live": frame is mentee.live} for frame in reversed(mentee.stack)],
        "ended": [_frame(turn, frame) for frame in reversed(mentee.finished)],
        "plan": [{"kind": type(row).__name__, **plain(row)} for row in mentee.plan.rows.values()],
        "nudges": _to_come(turn),
        "rests": {
            name: at.astimezone(mentee.tz).strftime("%Y-%m-%dT%H:%M")
            for name in ("rest_until", "crisis_until", "held_until")
            if (at := getattr(mentee, name))
        }
        | {name: day.isoformat() for name in ("rest_from", "rest_back") if (day := getattr(mentee, name))},
        "blocked": mentee.blocked,
    }


def _frame(turn: Turn, frame: Frame) -> Json:
    shown: Json = {
        "id": frame.id,
        "dialog": frame.dialog,
        "about": _title(turn.mentee, frame.about) if frame.about else "",
        "open": "",
        "asked": [],
        "ahead": 0,
        "answers": [_answer(path, answer) for path, answer in frame.answers.items()],
        "refused": [_answer(path, answer) for path, answer in frame.refused.items()],
        "early": [message.text for message in frame.early],
        "marked": list(frame.marked),
        "facts": plain(frame.facts),
        "outcome": plain(frame.outcome),
        "fault": "",
    }
    try:
        way = turn.way(frame)
    except Exception as fault:  # tables under the author's hands
        return shown | {"fault": f"{type(fault).__name__}: {fault}"}
    return shown | {"open": way.open.path if way.open else "", "asked": way.asked, "ahead": way.ahead}


def _answer(path: str, answer: Answer) -> Json:
    return {
        "path": path,
        "value": plain(answer.value),
        "words": [message.text for message in answer.messages],
        "asking": answer.asking,
        "pressed": answer.pressed,
    }


def _to_come(turn: Turn) -> list[Json]:
    """What quiet hours and rests then do to them is not reckoned in."""
    mentee = turn.mentee
    if not mentee.zone:
        return []
    coming = [o for subject in nudges.subjects(mentee) for o in islice(nudges.schedule(mentee, subject), EACH)]
    found = [(o.planned, o.subject, o.kind) for o in coming]
    found += [(nudges.wall_of(mentee, at), subject, nudges.SNOOZED) for subject, at in mentee.snoozed.items()]
    return [
        {"at": at.isoformat(timespec="minutes"), "subject": subject, "title": _title(mentee, subject), "kind": kind}
        for at, subject, kind in sorted(found)[:TOGETHER]
    ]


def _title(mentee: Mentee, subject: str) -> str:
    thing = mentee.plan.step(subject) or mentee.plan.goal(subject)
    return thing.title if thing else subject
