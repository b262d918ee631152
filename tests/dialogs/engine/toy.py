"""Three small dialogs with nothing to say, and a coach made of them: the engine is tested by question ids.

`plan` is like Preparation: it changes the plan and ends in a confirmation. `stuck` is about a step and ends in none.
`kinds` has what `plan` lacks: a place, ticks, a scale, an offered question, ready answers that come with a refusal.
"""

from __future__ import annotations

from datetime import date as Date

from dialogs import crisis
from dialogs.engine.coach import Coach, Turn
from dialogs.engine.events import Command, Label, Phrase, Rows, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.kinds import choice, confirm, date, many, rounds, scale, words
from dialogs.engine.questions import END, Choice, Dialog, Opening, Reading
from dialogs.engine.values import Invalid, Offer, Used, Value
from dialogs.mentee import Mentee
from dialogs.menu.commands import pause, resume
from dialogs.plan import Changes
from dialogs.reminder.taps import TAPS
from dialogs.reminder.ticking import DIALOG as TICK
from dialogs.rest.questions import DIALOG as REST

MOST = 3  # steps in a plan


def vague(used: Used) -> bool:
    return "better" in used["goal"]


STEP = Dialog(
    "step",
    {
        "what": words("when"),
        "when": date("more"),
        "more": choice(END, ("yes", "no"), skip_if=lambda used: used["round"] == MOST),
    },
)


def effect(frame: int, about: str, used: Used) -> Changes:
    goal = f"goal.{frame}"
    title = f"{used['goal']}: {used['specific']}" if "specific" in used else used["goal"]
    steps = {
        f"step.{frame}.{n}": {"goal": goal, "number": n, "title": step["what"], "when": step["when"]}
        for n, step in enumerate(used["steps"], 1)
    }
    return {goal: {"title": title, "evidence": used["evidence"] or "", "by": used["by"]}, **steps}


PLAN = Dialog(
    "plan",
    {
        "goal": words("specific", upto=300, tells_done=True),
        "specific": words("evidence", skip_if=lambda used: not vague(used), rests_on=("goal",)),
        "evidence": words("by", upto=1000, skippable=True, tells_done=True),
        "by": date("by-sure"),
        "by-sure": choice("steps", ("yes",), reopens={"change": "by"}, rests_on=("by",)),
        "steps": rounds(
            "commit",
            STEP,
            enough=lambda steps, used: bool(steps) and (len(steps) == MOST or steps[-1].get("more") == "no"),
        ),
        "commit": confirm(END, ("yes",)),
    },
    effect,
)

STUCK = Dialog(
    "stuck",
    {"obstacle": words("then", choices=("time",)), "then": words(END)},
    lambda frame, about, used: {about: {"obstacle": used["obstacle"], "if_then": used["then"]}},
    about="step",
)


def read_place(text: str, reading: Reading) -> Value:
    if reading.spot:
        return "at {:.0f}, {:.0f}".format(*reading.spot)
    if text == "Springfield":
        return Invalid("which-place", offers=(Offer("Illinois", "Springfield, IL"), Offer("Oregon", "Springfield, OR")))
    return text


KINDS = Dialog(
    "kinds",
    {
        "place": words("likes", read=read_place, kind="place"),
        "likes": many("sure", ("a", "b", "c")),
        "sure": scale("extra", tuple(range(11))),
        "extra": words("last", offered=True),
        "last": choice(END, ("end",), reopens={"more": "extra"}),
    },
    lambda frame, about, used: {
        f"checkin.{frame}": {
            "went_well": used["place"],
            "next_step": ",".join(used["likes"]),
            "confidence": used["sure"],
            "in_the_way": used.get("extra", ""),
        }
    },
)


def wishes(used: Used) -> tuple[Choice, ...]:
    return tuple(map(Choice, ("a", "b", "c", "d") if used.get("fourth") else ("a", "b", "c")))


WISHES = Dialog("wishes", {"likes": many("note", wishes, own=True, most=3), "note": words(END)})
PROOF = Dialog("proof", {"what": words("note", files=True), "note": words(END)})
AFTER = Dialog("after", {"note": words(END)})  # opened by itself, after …
BEFORE = Dialog("before", {"note": words(END)}, leads_to=lambda used: Opening("after"))
WIDE = Dialog("wide", {"note": words(END)})
CONSENT = Dialog(
    "consent",
    {"agree": choice(END, ("yes", "no"))},
    lambda frame, about, used: {"mentee": {"consented": True}} if used["agree"] == "yes" else {},
)

PASSING = Dialog("passing", {"sure": choice(END, ("yes", "no"))}, passing=True)

DIALOGS = {
    table.name: table
    for table in (PLAN, STUCK, KINDS, BEFORE, AFTER, WIDE, CONSENT, PASSING, WISHES, PROOF, REST, TICK)
}


class Keys:
    """Words that show their keys. Every question has a `why`; ends and openings have words."""

    def has(self, key: str, language: str) -> bool:
        id, _, attribute = key.partition(".")
        return id == "engine-changed" or attribute == "why" or (attribute in ("opening", "done") and id in DIALOGS)

    def asks_for(self, key: str, language: str) -> frozenset[str]:
        return frozenset()

    def text(self, phrase: Label, language: str, html: bool = True, country: str = "") -> str:
        if isinstance(phrase, Phrase):
            return phrase.key
        return phrase.isoformat() if isinstance(phrase, Date) else phrase


def menu(turn: Turn) -> tuple[Phrase, Rows]:
    return Phrase("menu"), ()


def plan(turn: Turn) -> list[Command]:
    return open_frame(turn, Opening("plan"))


def has_example(key: str) -> bool:
    return key == "plan-goal"


def example(key: str, mentee: Mentee, used: Used) -> str | None:
    return "learn Excel" if has_example(key) else None


COACH = Coach(
    dialogs=DIALOGS,
    words=Keys(),
    commands={"begin": plan, "look": lambda turn: [tell("look")], "pause": pause, "resume": resume},
    taps=TAPS,
    menu=menu,
    strangers=lambda turn, name: [tell(f"stranger-{name}")] if name == "privacy" else [],
    has_example=has_example,
    example=example,
    crisis=crisis.answer,
    buttons=lambda subject: (),
)
