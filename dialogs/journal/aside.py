"""What is told with no question open, and is no reply to anything: it is not lost, one tap keeps it as a page (COACHING
6.11). A question in between: only a yes keeps it, and whoever says something else is heard as if nothing were open.
What only goes on telling joins what was told before, and both are asked about."""

from __future__ import annotations

import re
from datetime import datetime

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message
from dialogs.engine.frames import open_frame
from dialogs.engine.kinds import words
from dialogs.engine.questions import END, Choice, Dialog, Opening, Reading
from dialogs.engine.taking import take_words
from dialogs.engine.values import Invalid, Used, Value
from dialogs.journal.questions import UPTO
from dialogs.mentee import Mentee
from dialogs.plan import OPEN, Changes
from dialogs.understanding.keeping import to_keep
from dialogs.understanding.mood import mood
from dialogs.understanding.text import words as words_of
from dialogs.understanding.yesno import after_no

KEEP, STEP, LET_BE = "keep", "step", "let-be"
TELLING = 4  # words; fewer are a greeting or a slip
STEPS = (3, 12)  # words of what may be a step, at least and at most
_AS_A_STEP = re.compile(  # what could be done, by the form of its first word: "hablar con …", "ask HR about …"
    r"\w{2,}[aei]r(?:me|l[aoe]s?)? (?!(?:es|fue|era|esta|estuvo|sera|siempre|me|no)\b)|"
    r"(?:ask|call|write|send|talk|speak|apply|sign up|enrol|enroll|register|update|prepare|meet|contact|email|book|"
    r"practise|practice|look for|search for|find out|learn|study|finish|reply|visit|arrange|organise|organize) "
    r"(?!(?:was|is|were)\b)"
)
_NOT_A_STEP = re.compile(r"ayer|mujer|lugar|bienestar|hogar|pesar|lider|celular|titular|mejor")


def aside(turn: Turn, message: Message) -> list[Command] | None:
    """None for what is short and no photo or file, for a question, for what begins with a no, and before there is a
    plan. Grief and joy are met however short they are, and whatever they begin with."""
    sent = [[message.kind, message.file]] if message.file and message.kind in ("photo", "document") else []
    has_plan = any(goal.state == OPEN for goal in turn.mentee.plan.goals())
    before = turn.yielded.facts if turn.yielded and turn.yielded.dialog == DIALOG.name else None
    alone = (len(turn.heard) == 1 or before is not None) and not turn.greeted
    moved = mood(message.text) != "plain"
    little = len(words_of(message.text)) < TELLING and not sent and before is None
    if not has_plan or not alone or "?" in message.text:
        return None
    if not moved and (little or after_no(message.text) is not None):
        return None
    told = [*([before["said"]] if before and before["said"] else []), message.text.strip()]
    said = "\n".join(filter(None, told))[:UPTO]
    facts = {"said": said, "files": [*(before["files"] if before else []), *sent], "goes-on": before is not None}
    return open_frame(turn, Opening("aside", facts=facts))


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    return {"said": "", "files": [], "at": now, "goes-on": False}


def read_kept(text: str, reading: Reading) -> Value:
    if text in (KEEP, STEP, LET_BE):
        return text
    keep = to_keep(text)
    return Invalid("not-a-choice", {"told": True}) if keep is None else KEEP if keep else LET_BE


def effect(frame: int, about: str, used: Used) -> Changes:
    if used["page"] != KEEP:
        return {}
    return {f"journal.{frame}": {"at": used["at"], "kind": "note", "words": used["said"], "files": used["files"]}}


def done_spoken(used: Used) -> Used:
    return {"kept": used["page"] == KEEP}


def page_spoken(used: Used) -> Used:
    return {
        "sent": bool(used["files"]) and not used["said"],
        "mood": mood(used["said"]),
        "step": may_be_a_step(used),
        "goes-on": bool(used.get("goes-on")),
    }


def may_be_a_step(used: Used) -> bool:
    said = words_of(used["said"])
    fits = STEPS[0] <= len(said) <= STEPS[1] and not _NOT_A_STEP.fullmatch(said[0])
    return fits and bool(_AS_A_STEP.match(" ".join(said))) and not used["files"] and mood(used["said"]) == "plain"


def choices(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(id) for id in ((STEP,) if may_be_a_step(used) else ()) + (KEEP, LET_BE))


def closes(turn: Turn, used: Used) -> list[Command]:
    """Into the plan, where it is a step."""
    if used["page"] != STEP:
        return []
    said = open_frame(turn, Opening("edit-add"))
    frame = turn.mentee.live
    place = turn.way(frame).open if frame else None
    if frame and place and frame.dialog == "edit-add":
        take_words(turn, frame, place, (Message(0, used["said"], used["at"]),))
    return said


QUESTIONS = {"page": words(END, upto=UPTO, verbatim=True, choices=choices, read=read_kept, speaks_of=page_spoken)}

DIALOG = Dialog(
    "aside",
    QUESTIONS,
    effect,
    facts=facts,
    closes=closes,
    speaks_of=done_spoken,
    passing=True,
    yields=lambda text: to_keep(text) is None,
)
