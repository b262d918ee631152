"""The words, then the whole message as it will go; without a name, unless they put it there."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, PassOn, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.kinds import choice, words
from dialogs.engine.questions import END, Choice, Dialog, Opening
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee

UPTO = 1500  # characters
A_DAY, MOST = timedelta(days=1), 3


def feedback(turn: Turn) -> list[Command]:
    """The command: kindly nothing where nobody would hear it."""
    mentee = turn.mentee
    lately = [f for f in mentee.finished if f.dialog == "feedback" and f.touched and turn.wall - f.touched < A_DAY]
    if not turn.coach.heard or len(lately) >= MOST:
        turn.moved = mentee.live is not None
        return [tell("feedback-nobody" if not turn.coach.heard else "feedback-enough")]
    return open_frame(turn, Opening("feedback"))


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    return {"called": mentee.name}


def letter(used: Used, name: str = "") -> str:
    """What is sent, to the letter."""
    return f"✉ {used['words']}" + (f"\n\n– {name}" if name else "")


def ways(used: Used) -> tuple[Choice, ...]:
    """A name can be added where there is one."""
    return (Choice("yes"), *((Choice("name"),) if used["called"] else ()), Choice("no"))


def closes(turn: Turn, used: Used) -> list[Command]:
    """Nothing of it is kept here, so that an edit afterwards cannot seem to change what was sent."""
    turn.mentee.finished[-1].answers = {}
    wanted = used.get("named") or used["sure"]
    if wanted != "yes":
        return [tell("feedback-sure.kept-back")]
    name = used["called"] if used["sure"] == "name" else ""
    return [PassOn(letter(used, name)), tell("feedback-sure.sent")]


QUESTIONS = {
    "words": words("sure", upto=UPTO, verbatim=True),
    "sure": choice(
        (("named", lambda used: used["sure"] == "name"), (END, None)),
        ways,
        reopens={"change": "words"},
        rests_on=("words",),
        speaks_of=lambda used: {"letter": letter(used)},
    ),
    "named": choice(
        END,
        ("yes", "no"),
        reopens={"change": "words"},
        rests_on=("words", "sure"),
        speaks_of=lambda used: {"letter": letter(used, used["called"])},
    ),
}

DIALOG = Dialog("feedback", QUESTIONS, facts=facts, closes=closes, passing=True)
