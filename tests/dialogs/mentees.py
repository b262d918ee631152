"""Somebody on a phone who answers as each question asks, or does whatever a person might do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TypeVar

from dialogs.engine import verbs
from dialogs.engine.coach import Turn
from dialogs.engine.data import parse
from dialogs.engine.events import Edited, Message, Pressed, Said, Tapped
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from tests.dialogs.phone import Phone, the_coach

T = TypeVar("T")
Draw = Callable[[Sequence[T]], T]

WORDS = [
    "be better at networking",
    "I will learn Excel and get the certificate by 30 June 2027",
    "get promoted",
    "call Anna",
    "3 hours",
    "a certificate",
    "I don't know yet",
]
ODD = ["yes", "no", "2", "someday", "3/4", "🙂", "<b>x</b> & y", "x" * 1200, "\u202eabc", "back", "nothing", "that one"]
DAYS = ["2027-06-30", "in six weeks", "end of May"]
COMMANDS = [
    "menu",
    "plan",
    "today",
    "checkin",
    "pause",
    "resume",
    "help",
    "privacy",
    "export",
    "language",
    "crisis",
    "journal",
    "settings",
    "timezone",
    "change",
]


def place_of(phone: Phone) -> tuple[Frame, Open] | None:
    """The live question."""
    frame = phone.mentee.live
    place = Turn(the_coach(), phone.mentee, phone.now).way(frame).open if frame else None
    return (frame, place) if frame and place else None


def answer(phone: Phone, draw: Draw[str], willing: bool = False) -> None:
    """One thing sent, of the kind that the open question asks for; with none open, what the menu offers first. Who is
    `willing` says yes wherever that can be said."""
    here = place_of(phone)
    if here is None:
        begin(phone, draw)
        return
    frame, place = here
    own = [choice.id for choice in place.question.choices(place.used) if choice.id not in place.question.reopens]
    match place.question.kind:
        case "choice" if place.path in frame.refused and place.question.reopens:  # its date has passed meanwhile
            press(phone, draw(list(place.question.reopens)))
        case "choice" if willing and place.question.yes in own:
            press(phone, place.question.yes)
        case "choice":
            press(phone, draw(own))
        case "scale":
            press(phone, draw(own))
        case "many":
            for id in [id for id in own if draw(["tick", "leave"]) == "tick"][: place.question.most]:
                press(phone, f"{verbs.TICK}{id}")
            press(phone, verbs.ENOUGH)
        case "date":
            phone.say(draw(DAYS))
        case "place":
            phone.say("Berlin")
        case kind:
            assert kind == "words", f"nobody here knows how to answer a {kind}"
            ready = draw([*own, "", "", ""])
            press(phone, ready) if ready else phone.say(draw(WORDS))


def begin(phone: Phone, draw: Draw[str]) -> None:
    """The next talk that has not been had; in the end always the plan."""
    if phone.mentee.paused:
        phone.say("/resume")
        return
    had = {frame.dialog for frame in phone.mentee.finished}
    offers = [talk for talk in ("awareness", "exploration") if talk not in had]
    phone.turn(Tapped("menu", draw([*offers, "preparation", "quick"])))


def press(phone: Phone, choice: str) -> None:
    phone.now += timedelta(seconds=5)
    phone.turn(Pressed(phone.mentee.asking, choice))


def whatever(phone: Phone, draw: Draw[str]) -> str:
    """One thing that a person might do, sensible or not; what it was. Nothing that deletes."""
    did = draw(
        ["answer", "answer", "answer", "odd", "button", "button", "twice", "edit", "verb", "command", "later", "batch"]
    )
    match did:
        case "answer":
            answer(phone, draw)
        case "odd":
            phone.say(draw(ODD), int(draw(["1", "10", "100"])))
        case "button" | "twice":
            seen = [data for bubble in phone.bubbles for row in bubble.rows for _, data in row]
            event = parse(draw(seen or ["a:0:yes"]))
            assert event
            for _ in range(2 if did == "twice" else 1):
                phone.now += timedelta(seconds=1)
                phone.turn(event)
            return type(event).__name__.lower()
        case "edit":
            if phone.written:
                old = phone.written[draw(sorted(phone.written))]
                phone.now += timedelta(seconds=5)
                phone.turn(Edited(Message(old.id, draw([*WORDS, *ODD, *DAYS]), phone.now)))
        case "verb":
            press(
                phone, draw([verbs.BACK, verbs.WHY, verbs.EXAMPLE, verbs.SKIP, verbs.KEEP, verbs.PAUSE, verbs.CHANGE])
            )
        case "command":
            phone.say(f"/{draw(COMMANDS)}")
        case "later":
            phone.walk(timedelta(hours=int(draw(["1", "30", "400"]))))
        case "batch":
            phone.turn(Said(tuple(phone.typed(draw([*WORDS, *DAYS]), 2) for _ in range(3))))
    return did


def met(language: str = "en") -> Phone:
    """Has agreed."""
    phone = Phone(language=language)
    phone.say("/start")
    phone.turn(Pressed(0, "yes"))
    assert phone.mentee.consented
    return phone


def talk_through(phone: Phone, said: dict[str, str]) -> list[str]:
    """Answers, by question; each is one thing sent. The questions that were asked, in order."""
    asked = []
    while here := place_of(phone):
        key = f"{here[0].dialog}/{here[1].path}"
        asked.append(key)
        assert len(asked) < 60, asked
        text = said[key]
        if text.startswith("*"):
            phone.now += timedelta(seconds=5)
            phone.turn(Pressed(phone.mentee.asking, text[1:]))
        else:
            phone.say(text)
    return asked


QUICK = {
    "welcome/place": "Berlin",
    "welcome/sure": "*quick",
    "preparation/goal": "be better at networking",
    "preparation/specific": "with people who hire data analysts",
    "preparation/evidence": "notes of ten talks",
    "preparation/hours": "*3",
    "preparation/by": "end of June",
    "preparation/by-sure": "*yes",
    "preparation/steps.1.what": "call Anna by 10 March",
    "preparation/steps.2.what": "go to the meet-up",
    "preparation/steps.3.what": "write to three people",
    "preparation/steps-sure": "*yes",
    "preparation/commit": "*yes",
}
