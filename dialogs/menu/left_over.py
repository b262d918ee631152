"""What nothing else is meant by, said with no question open: small talk gets the next step and its day, a question or a
request what can be had; only what is told is offered to the journal."""

from __future__ import annotations

import re

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, Rows, Tell, tell
from dialogs.journal.aside import aside, note_waits
from dialogs.menu.at_home import small_words
from dialogs.plan import OPEN
from dialogs.showing.asked import what_is_next
from dialogs.showing.today import show_today
from dialogs.understanding.asking_for import asks_for_something
from dialogs.understanding.mood import mood
from dialogs.understanding.questions_put import question_put
from dialogs.understanding.small_talk import small_talk
from dialogs.understanding.text import squeezed
from dialogs.understanding.to_coach import parted
from dialogs.understanding.yesno import is_unknown, is_yes

SIGHS = re.compile(r"^(?:\W*\b(?:ay|uy|uf+|pf+|hm+|mm+|eh|ah|oh|ugh+|meh|well|bueno|pues)\b[\s,.…!]+)+", re.IGNORECASE)
POINTS = re.compile(  # to something that is not there any more: "the first one", "ese"
    r"(?:yes |no |si )?(?:the |el |la )?(?:first|second|third|last|other|primer[oa]|segund[oa]|tercer[oa]|ultim[oa]|"
    r"otr[oa])"
    r"(?: one| paso| step)?|(?:yes |no |si )?(?:that|this|es[ea]|est[ea])(?: one)?"
)
QUESTION = ("today", "help-step", "plan")  # what a question may be answered with
REQUEST = ("change", "settings", "rest")


def left_over(turn: Turn, message: Message) -> list[Command] | None:
    """None for what is too short to be told, and before there is a plan."""
    text, language = message.text, turn.mentee.language
    planned = any(goal.state == OPEN for goal in turn.mentee.plan.goals())
    if not turn.greeted and (told := small_words(turn, message)) is not None:
        return told
    if turn.greeted or not planned or message.file or mood(text) != "plain":
        return aside(turn, message)
    match small_talk(text):
        case "hello" | "well" | "pick" | "nod" | "never" as small:
            if note_waits(turn):
                return []
            if small == "never":
                return [tell("menu-fine")]
            key = "showing-next" if small == "nod" else f"showing-next.{small}"
            return what_is_next(turn, key)
    if not any(map(str.isalnum, text)) and "?" in text:
        return what_is_next(turn, "showing-next.hello")
    text = SIGHS.sub("", text)
    if is_yes(text, language) or is_unknown(text, language):
        return what_is_next(turn, "showing-next")
    if asks_for_something(text) and not parted(text, language).asked:
        return [Tell((Phrase("menu-request"),), _rows("menu-request", REQUEST))]
    match question_put(text, language):
        case "ticking":
            return [tell("menu-how.ticking"), *show_today(turn)]
        case "crisis":
            return [tell("menu-how.crisis")]
        case "other":
            return [Tell((Phrase("menu-question"),), _rows("menu-question", QUESTION))]
    return None if POINTS.fullmatch(squeezed(text)) else aside(turn, message)


def _rows(words: str, verbs: tuple[str, ...]) -> Rows:
    return tuple((Button(subject_data("menu", verb), Phrase(f"{words}.{verb}")),) for verb in verbs)
