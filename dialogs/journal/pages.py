"""Reading back: the latest ten pages, older ones a tap away, those with a word in them; one in full with its files.

What the buttons carry is all there is to know, so that they stay good: `journal.<page>.<word>`, and a page's row id.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Notice, Phrase, Rows, Tell, tell
from dialogs.engine.kinds import words
from dialogs.engine.questions import END, Dialog
from dialogs.engine.spoken import short
from dialogs.engine.values import Used
from dialogs.plan import JournalEntry, Plan
from dialogs.understanding.text import squeezed

AT_ONCE = 10
LINE = 120  # characters of a page in the list
NUMBERS = 5  # buttons a row
WORD = 40  # bytes of the word that is looked for, on a button


def look_back(turn: Turn, number: int = 0, word: str = "") -> list[Command]:
    """The pages from the latest on, ten at a time; `number` is how many tens are passed over."""
    found = having(turn.mentee.plan, word)
    if not found:
        return [tell("journal-pages.none" if word else "journal-pages.empty", word=word)]
    number = min(number, (len(found) - 1) // AT_ONCE)
    first = number * AT_ONCE
    shown = dict(enumerate(found[first : first + AT_ONCE], first + 1))
    lines = {n: Phrase("journal-line", _args(turn, page, LINE)) for n, page in shown.items()}
    said = Phrase("journal-pages", {"lines": lines, "n": len(found), "word": word, "has-word": bool(word)})
    buttons = [Button(subject_data(page.id, "page"), str(n)) for n, page in shown.items()]
    rows = [tuple(buttons[start : start + NUMBERS]) for start in range(0, len(buttons), NUMBERS)]
    further = [("newer", number - 1)] if number else []
    further += [("older", number + 1)] if len(found) > first + AT_ONCE else []
    turning = tuple(Button(_carried(to, word), Phrase(f"journal-pages.{way}")) for way, to in further)
    search = (Button(subject_data("menu", "journal-find"), Phrase("journal-pages.find")),)
    return [Tell((said,), (*rows, *((turning,) if turning else ()), search))]


def having(plan: Plan, word: str) -> list[JournalEntry]:
    """The latest first; with all the words that are looked for, or their beginnings."""
    wanted = squeezed(word).split()
    pages = list(reversed(plan.journal()))
    return [page for page in pages if all(f" {one}" in _looked_at(page) for one in wanted)] if wanted else pages


def _looked_at(page: JournalEntry) -> str:
    return f" {squeezed(f'{page.about} {page.words}', 5000)}"


def turned_to(turn: Turn, subject: str) -> list[Command]:
    """A tap on "older", "newer", or on the way here from elsewhere."""
    _, _, carried = subject.partition(".")
    number, _, word = carried.partition(".")
    return look_back(turn, int(number) if number.isdecimal() and len(number) < 6 else 0, word)


def in_full(turn: Turn, subject: str) -> list[Command]:
    page = turn.mentee.plan.rows.get(subject)
    if not isinstance(page, JournalEntry):
        return [Notice(Phrase("engine-not-in-the-plan"))]
    files = tuple((kind, id) for kind, id in page.files)
    back: Rows = ((Button(subject_data("menu", "pages"), Phrase("journal-page.look-back")),),)
    return [Tell((Phrase("journal-one", _args(turn, page, len(page.words))),), back, files=files)]


def _carried(number: int, word: str) -> str:
    cut = word.encode()[:WORD].decode(errors="ignore")
    return subject_data(f"journal.{number}.{cut}" if cut else f"journal.{number}", "pages")


def _args(turn: Turn, page: JournalEntry, upto: int) -> dict[str, Any]:
    at = (page.at or datetime.min.replace(tzinfo=turn.now.tzinfo)).astimezone(turn.mentee.tz)
    return {
        "date": at.date(),
        "today": turn.today,
        "kind": page.kind,
        "about": short(page.about if page.kind == "prompt" else whom(page.about), LINE),
        "words": short(page.words.replace("\n", " / "), LINE) if upto == LINE else page.words,
        "has-words": bool(page.words),
        "files": len(page.files),
    }


_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
_DAY_FIRST = re.compile(r"(?:tomorrow|today|tonight|ma[ñn]ana|hoy|on \w+day|el \w+) (?=(?:with|con)\b)", re.IGNORECASE)
_WITH = re.compile(
    r"(?:(?:i am|i'm|im|going to|will|voy a) )*(?:(?:the|my|a|la|una|un|mi|el) )?(?:talk(?:ing)?|chat|meeting|call|"
    r"speak|conversation|coffee|charla|reuni[oó]n|llamada|conversaci[oó]n|caf[eé]|hablar|hablo) (?:with|to|con) |"
    r"(?:with|con) ",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r" (?:on|at|next|this|tomorrow|today|tonight|el|la|este|esta|ma[ñn]ana|hoy) ?(?:the |pr[oó]xim[oa] )?"
    r"(?:\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|week.*|lunes.*|martes.*|mi[eé]rcoles.*|jueves.*|viernes.*|"
    r"s[aá]bado.*|domingo.*|semana.*|)$| (?:tomorrow|today|tonight|ma[ñn]ana|hoy)\b.*$",
    re.IGNORECASE,
)


def whom(about: str) -> str:
    """Without what led to it, or was added: "Marta, on Thursday", "the talk with Declan on the 16th. I want …"."""
    first = _SENTENCE.split(about.strip(), maxsplit=1)[0].partition(",")[0].strip(" .!?")
    return _WHEN.sub("", _WITH.sub("", _DAY_FIRST.sub("", first, count=1), count=1)).strip() or about


def search(turn: Turn, used: Used) -> list[Command]:
    return look_back(turn, 0, used["word"])


FIND = Dialog("journal-find", {"word": words(END, upto=80, verbatim=True)}, closes=search, passing=True)
