"""What is told with no question open, and is no reply to anything: it is not lost, one tap keeps it as a page (COACHING
6.11). A question in between; whoever goes on telling has it kept with what follows."""

from __future__ import annotations

from datetime import datetime

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message
from dialogs.engine.frames import open_frame
from dialogs.engine.kinds import words
from dialogs.engine.questions import END, Dialog, Opening, Reading
from dialogs.engine.values import Used, Value
from dialogs.journal.questions import UPTO
from dialogs.mentee import Mentee
from dialogs.plan import OPEN, Changes
from dialogs.understanding.text import words as words_of
from dialogs.understanding.yesno import after_no, is_no, is_yes

KEEP, LET_BE = "keep", "let-be"
TELLING = 4  # words; fewer are a greeting or a slip


def aside(turn: Turn, message: Message) -> list[Command] | None:
    """None for what is short and no photo or file, for a question, for what begins with a no, and before there is a
    plan."""
    sent = [[message.kind, message.file]] if message.file and message.kind in ("photo", "document") else []
    has_plan = any(goal.state == OPEN for goal in turn.mentee.plan.goals())
    alone = len(turn.heard) == 1 and not turn.greeted
    if (
        not has_plan
        or not alone
        or "?" in message.text
        or (len(words_of(message.text)) < TELLING and not sent)
        or denies(message.text)
    ):
        return None
    return open_frame(turn, Opening("aside", facts={"said": message.text.strip()[:UPTO], "files": sent}))


def denies(text: str) -> bool:
    return after_no(text) is not None


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    return {"said": "", "files": [], "at": now}


def read_kept(text: str, reading: Reading) -> Value:
    if text in (KEEP, LET_BE):
        return text
    if is_yes(text, reading.language):
        return KEEP
    return LET_BE if is_no(text, reading.language) else text.strip()


def effect(frame: int, about: str, used: Used) -> Changes:
    if used["page"] == LET_BE:
        return {}
    said = "\n".join(filter(None, [used["said"], "" if used["page"] == KEEP else used["page"]]))
    return {
        f"journal.{frame}": {"at": used["at"], "kind": "note", "words": said[:UPTO], "files": used.get("files", [])}
    }


def done_spoken(used: Used) -> Used:
    return {"kept": used["page"] != LET_BE}


def page_spoken(used: Used) -> Used:
    return {"sent": bool(used.get("files"))}


QUESTIONS = {
    "page": words(END, upto=UPTO, verbatim=True, choices=(KEEP, LET_BE), read=read_kept, speaks_of=page_spoken)
}

DIALOG = Dialog("aside", QUESTIONS, effect, facts=facts, speaks_of=done_spoken, passing=True, yields=denies)
