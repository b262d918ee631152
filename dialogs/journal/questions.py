"""One page: words, a photo or a file. From here one also comes to the pages around a talk, and back to earlier ones."""

from __future__ import annotations

import re
from datetime import datetime

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Rows, Tell, tell
from dialogs.engine.kinds import words
from dialogs.engine.questions import END, Choice, Dialog, Opening, Reading
from dialogs.engine.values import Used, Value
from dialogs.journal.pages import look_back
from dialogs.mentee import Mentee
from dialogs.plan import Changes
from dialogs.understanding.getting_out import wants_out
from dialogs.understanding.mood import mood
from dialogs.understanding.stopping_here import puts_off
from dialogs.understanding.yesno import is_no

UPTO = 4000  # characters of a page; Telegram takes 4,096 a message
BEFORE, AFTER, BACK, DAILY = "talk-before", "talk-after", "look-back", "daily-prompt"
ELSEWHERE = (BEFORE, AFTER, BACK, DAILY)
LEFT = "left"  # nothing was to be written, after all
LED = re.compile(r"\s*(?:journal|diary|note|diario|nota)(?:\s*:\s*|\s+[–—-]\s+)", re.IGNORECASE)


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    return {"row": f"journal.{mentee.frames_made}", "pages": len(mentee.plan.journal()), "question": ""}


def read_page(text: str, reading: Reading) -> Value:
    """The page, with the instant of its writing; or that they leave it. "note: …" is how some begin one with no
    question open."""
    if not reading.files and _leaves(text, reading):
        return {"text": LEFT, "files": [], "at": reading.at}
    led = LED.match(text)
    rest = text[led.end() :].strip() if led else text.strip()
    return {"text": rest or text.strip(), "files": [list(file) for file in reading.files], "at": reading.at}


def _leaves(text: str, reading: Reading) -> bool:
    """ "Cancel", "olvídalo"; and a plain no or "not now", where no prompt asks anything."""
    alone = not reading.used["question"] and (is_no(text, reading.language) or puts_off(text))
    return wants_out(text) or alone


def elsewhere(used: Used) -> tuple[Choice, ...]:
    """Under a prompt there is only to answer."""
    if used["question"]:
        return ()
    return tuple(Choice(id) for id in ELSEWHERE if id != BACK or used["pages"])


def effect(frame: int, about: str, used: Used) -> Changes:
    page = used["page"]
    if page["text"] in (*ELSEWHERE, LEFT):
        return {}
    kind = "prompt" if used["question"] else "note"
    fields = {"at": page["at"], "kind": kind, "about": used["question"], "words": page["text"], "files": page["files"]}
    return {f"journal.{frame}": fields}


def leads_to(used: Used) -> Opening | None:
    match used["page"]["text"]:
        case "talk-before" | "talk-after" as talk:
            return Opening(talk)
        case "daily-prompt":
            return Opening("settings", facts={"field": "prompt"})
    return None


def closes(turn: Turn, used: Used) -> list[Command]:
    page = used["page"]
    if page["text"] == LEFT:
        return [tell("journal-left")]
    if page["text"] == BACK:
        return look_back(turn)
    if page["text"] in ELSEWHERE or _changed(turn, used["row"]):
        return []
    args = {
        "words": bool(page["text"]),
        "files": len(page["files"]),
        "pages": used["pages"] + 1,
        "mood": mood(page["text"]),
    }
    return [Tell((Phrase("journal-kept", args),), back_row() if used["pages"] else ())]


def back_row() -> Rows:
    return ((Button(subject_data("menu", "pages"), Phrase("journal-page.look-back")),),)


def _changed(turn: Turn, row: str) -> bool:
    """Only put differently, which has been said."""
    return any(e.subject == row and e.what.startswith("changed") for e in turn.mentee.history)


QUESTIONS = {
    "page": words(END, upto=UPTO, verbatim=True, files=True, read=read_page, choices=elsewhere, tells_done=True),
}

DIALOG = Dialog("journal", QUESTIONS, effect, facts=facts, leads_to=leads_to, closes=closes, passing=True)
