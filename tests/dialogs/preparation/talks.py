"""Somebody who begins Preparation, and what they say to each question where a test says nothing else."""

from __future__ import annotations

from dialogs.engine.events import Tapped
from dialogs.plan import CHOSEN, Goal
from tests.dialogs.mentees import met, place_of, press
from tests.dialogs.phone import Phone

SAID = {
    "goal": "be better at networking",
    "sure": "*yes",
    "specific": "with people who hire data analysts",
    "evidence": "notes of ten talks",
    "hours": "*3",
    "needed": "*nothing",
    "confidence": "*8",
    "lift": "my sister takes the kids on Tuesdays",
    "by": "30 June",
    "by-sure": "*yes",
    "status": "one talk so far",
    "smart": "*yes",
    "milestones.2.what": "*enough",
    "steps.1.what": "call Anna by 10 March",
    "steps.2.what": "go to the meet-up on 1 April",
    "steps.3.what": "write to three people by 2 May",
    "steps.4.what": "*enough",
    "mend": "*take",
    "steps-sure": "*yes",
    "obstacle": "I come home tired",
    "then": "do ten minutes before dinner",
    "success": "I know what to say there",
    "commitment": "*8",
    "lower": "I have wanted it for years",
    "raise": "a free evening",
    "commit": "*yes",
    "next": "*later",
    "order": "*free",
}
ANYHOW = {"what": "read a chapter by 1 June", "when": "1 May", "edit": "*more"}  # by the last part of a path


def ready() -> Phone:
    """Agreed, in Berlin, with no dialog open."""
    phone = met()
    phone.mentee.stack.clear()
    phone.mentee.zone, phone.mentee.country = "Europe/Berlin", "DE"
    return phone


def chosen(phone: Phone, title: str, row: str = "goal.5.1") -> Goal:
    """A goal as Exploration leaves it."""
    phone.mentee.plan.write(row, "title", title)
    phone.mentee.plan.write(row, "state", CHOSEN)
    goal = phone.mentee.plan.goal(row)
    assert goal
    return goal


def begin(phone: Phone, verb: str = "preparation") -> Phone:
    phone.turn(Tapped("menu", verb))
    return phone


def talk(phone: Phone, until: str = "", **other: str) -> list[str]:
    """Answers each question as in SAID, or as said here (with "_" for "-" and "__" for "."), up to the path `until`;
    the paths that were asked. "*" presses a choice."""
    said = SAID | {path.replace("__", ".").replace("_", "-"): text for path, text in other.items()}
    asked: list[str] = []
    while (here := place_of(phone)) and here[0].dialog == "preparation" and here[1].path != until:
        path = here[1].path
        asked.append(path)
        assert len(asked) < 60, asked
        reply(phone, said.get(path) or ANYHOW.get(path.rpartition(".")[2], "a few words"))
    return asked


def reply(phone: Phone, text: str) -> None:
    if text.startswith("*"):
        press(phone, text[1:])
    else:
        phone.say(text)


def path(phone: Phone) -> str:
    """Of the open question."""
    here = place_of(phone)
    return here[1].path if here else ""
