"""What sounds like a step done, a milestone or a goal reached is confirmed before it counts, by a tap or a typed yes
(COACHING 8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dialogs.ending.following import end
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Phrase, tell
from dialogs.engine.kinds import choice
from dialogs.engine.opened import with_words
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.reminder.ticks import done, reached
from dialogs.understanding.heavy import is_heavy
from dialogs.understanding.joy import rejoices
from dialogs.understanding.named_done import names_done
from dialogs.understanding.questions_put import question_put
from dialogs.understanding.yes_or_no import yes_or_no

TELLING = 3  # words that tell something
CONFIRMED = {"step": done, "milestone": reached, "goal": end}  # by the kind of what it is about


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """`glad`: whether it was told as good news."""
    title = getattr(mentee.plan.rows.get(about), "title", "")
    return {"subject": about, "kind": about.partition(".")[0], "step": title, "glad": False}


def choices(used: Used) -> tuple[Choice, ...]:
    yes = Phrase("tick-sure.close") if used["kind"] == "goal" else Phrase("tick-sure.yes")
    return (Choice("yes", yes), Choice("no", Phrase("tick-sure.no")))


def said_again(text: str, reading: Reading) -> str | None:
    """ "Did the call", where the call is asked about, is a yes."""
    return "yes" if names_done(text, str(reading.used["step"])) else None


def spoken_sure(used: Used) -> Used:
    return {name: used[name] for name in ("step", "kind", "glad")}


def closes(turn: Turn, used: Used) -> list[Command]:
    """With a no may come what happened instead: "no, I got fired", "no, happy crying"."""
    if used["sure"] == "yes":
        return [*CONFIRMED[used["kind"]](turn, used["subject"]), *_added(turn)]
    said = [message.text for message in turn.heard]
    mood = "hard" if any(map(is_heavy, said)) else "glad" if any(map(rejoices, said)) else "plain"
    return [tell("tick-sure.left", mood=mood)]


def _added(turn: Turn) -> list[Command]:
    """What is told with the yes is what came of it: "yes she replied already"."""
    led = yes_or_no(turn.heard[-1].text, turn.mentee.language) if turn.heard else None
    telling = led and len(led.added.split()) >= TELLING and not question_put(led.added, turn.mentee.language)
    return with_words(turn, [], replace(turn.heard[-1], text=led.added), "evidence") if led and telling else []


DIALOG = Dialog(
    "tick",
    {"sure": choice(END, choices, yes="yes", no="no", takes_more=True, means=said_again, speaks_of=spoken_sure)},
    facts=facts,
    closes=closes,
    about="step",  # no button opens it about anything else
    passing=True,
    yields=lambda text: True,
    holds=lambda facts: True,
)
