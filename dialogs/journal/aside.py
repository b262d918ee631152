"""What is told with no question open, and is no reply to anything: it is not lost, one tap keeps it as a page (COACHING
6.11). A question in between: only a yes keeps it, and whoever says something else is heard as if nothing were open.
What only goes on telling joins what was told before, and both are asked about."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, tell
from dialogs.engine.frames import WAITED, open_frame
from dialogs.engine.hearing import revise
from dialogs.engine.kinds import words
from dialogs.engine.opened import open_with
from dialogs.engine.outcome import write
from dialogs.engine.questions import END, Choice, Dialog, Opening, Reading
from dialogs.engine.spoken import short
from dialogs.engine.values import Invalid, Used, Value
from dialogs.journal.questions import LEFT, UPTO
from dialogs.mentee import Frame, Mentee
from dialogs.plan import OPEN, Changes
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.keeping import to_keep
from dialogs.understanding.like_a_step import like_a_step
from dialogs.understanding.mood import mood
from dialogs.understanding.news import tells_in_two_words
from dialogs.understanding.text import row_of
from dialogs.understanding.text import words as words_of
from dialogs.understanding.yesno import after_no

KEEP, STEP, LET_BE = "keep", "step", "let-be"
GOES_IN = timedelta(minutes=10)  # so long after a page was kept what is told is more of it
QUOTED = 120  # characters of what has waited
SHORT = 60  # characters of a day and an hour
_IT_IS = re.compile(r"^(?:(?:it'?s|its|it is|that'?s|thats|is|es|ser[aá]|va a ser)\s+)+", re.IGNORECASE)
AROUND = row_of(
    "at on in the by to am pm clock noon morning evening afternoon a el la las de por en tarde manana noche"
)
TELLING = 3  # words; fewer are a greeting or a slip, unless they tell something


def aside(turn: Turn, message: Message) -> list[Command] | None:
    """None for what is short and no photo or file, for a question, for what begins with a no, and before there is a
    plan. Grief and joy are met however short they are, and whatever they begin with."""
    sent = [[message.kind, message.file]] if message.file and message.kind in ("photo", "document") else []
    if mood(message.text) == "plain" and (page := _just_kept(turn)):
        return revise(turn, page, "page", (*page.answers["page"].messages, message))
    has_plan = any(goal.state == OPEN for goal in turn.mentee.plan.goals())
    before = turn.yielded.facts if turn.yielded and turn.yielded.dialog == DIALOG.name else None
    alone = (len(turn.heard) == 1 or before is not None) and not turn.greeted
    moved = mood(message.text) != "plain"
    short = len(words_of(message.text)) < TELLING and not tells_in_two_words(message.text)
    little = short and not sent and before is None
    if not has_plan or not alone or "?" in message.text:
        return None
    if not moved and (little or after_no(message.text) is not None):
        return None
    told = [*([before["said"]] if before and before["said"] else []), message.text.strip()]
    said = "\n".join(filter(None, told))[:UPTO]
    facts = {"said": said, "files": [*(before["files"] if before else []), *sent], "goes-on": before is not None}
    return open_frame(turn, Opening("aside", facts=facts))


def when_of_it(turn: Turn, message: Message) -> list[Command] | None:
    """ "Thursday", right after "got an interview": the day of what was told, and of no step or setting."""
    told = turn.yielded if turn.yielded and turn.yielded.dialog == DIALOG.name else _just_told(turn)
    if told is None or not told.facts["said"] or not _only_when(turn, message.text):
        return None
    if told is turn.yielded:
        return aside(turn, message)
    said = f"{told.facts['said']}\n{message.text.strip()}"[:UPTO]
    page = turn.mentee.plan.rows.get(f"journal.{told.id}")
    if page is None:
        return open_frame(turn, Opening("aside", facts={**told.facts, "said": said, "goes-on": True}))
    write(turn, page.id, "words", said)
    turn.move_on()
    return [tell("aside.done", kept=True)]


def _just_told(turn: Turn) -> Frame | None:
    """What was told a moment ago, and asked about; nothing else has been begun since."""
    latest = turn.mentee.finished[-1] if turn.mentee.finished else None
    if latest is None or latest.dialog != DIALOG.name or latest.id != turn.mentee.frames_made or not latest.touched:
        return None
    return latest if turn.wall - latest.touched <= GOES_IN else None


def _only_when(turn: Turn, text: str) -> bool:
    if len(text) > SHORT or "?" in text:
        return False
    found = read_deadline(_IT_IS.sub("", text.strip(" .!")), *turn.calendar)
    around = all(word in AROUND or word[:1].isdigit() for word in words_of(found.rest))
    return bool(found.date or found.offers) and not found.repeats and around


def note_waits(turn: Turn) -> bool:
    """After "hello" to "shall I keep it?" it is asked again; whether there is such a note."""
    note = turn.yielded
    if note is None or note.dialog != DIALOG.name:
        return False
    note.facts = {**note.facts, WAITED: True}
    turn.mentee.stack.append(note)
    turn.move_on()
    return True


def _just_kept(turn: Turn) -> Frame | None:
    """The page of a moment ago, where nothing else has been begun since: whatever is sent goes in."""
    latest = turn.mentee.finished[-1] if turn.mentee.finished else None
    if latest is None or latest.dialog != "journal" or latest.id != turn.mentee.frames_made or latest.touched is None:
        return None
    given = latest.answers.get("page")
    lately = turn.wall - latest.touched <= GOES_IN
    written = given and given.messages and given.value["text"] != LEFT
    return latest if lately and written and not latest.facts["question"] else None


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
        "waited": bool(used.get("waited")) and bool(used["said"]),
        "told": short(used["said"], QUOTED),
    }


def may_be_a_step(used: Used) -> bool:
    return like_a_step(used["said"]) and not used["files"] and mood(used["said"]) == "plain"


def choices(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(id) for id in ((STEP,) if may_be_a_step(used) else ()) + (KEEP, LET_BE))


def closes(turn: Turn, used: Used) -> list[Command]:
    """Into the plan, where it is a step."""
    if used["page"] != STEP:
        return []
    return open_with(turn, Opening("edit-add"), Message(0, used["said"], used["at"]))


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
    holds=lambda facts: True,
)
