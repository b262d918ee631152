"""Which open step somebody says they have finished: "sent the CV!!" (COACHING 8). The coach still asks for a yes.

A finished verb and the words of a step's title; not a word about what is planned, failed, asked, or done by others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.understanding.done_words import LANGUAGES, Words
from dialogs.understanding.text import clean, fold, of_language

_LONGEST = 300  # characters: what is longer tells a story, and is not a tick
_TICKS = "✅✔☑"


def match_done(text: str, steps: Sequence[tuple[str, str]], language: str) -> str | None:
    """The id of the open step (id, title) that `text` says is finished; None when it says no such thing, or of two."""
    if not steps or len(text) > _LONGEST:
        return None
    table = of_language(LANGUAGES, language)
    finished: set[str] = set()
    for clause in _clauses(text, table):
        if _says_finished(clause, table):
            said = _stems(clause, table)
            scores = {step: _overlap(said, _stems(_words(title), table), table) for step, title in steps}
            best = max(scores.values())
            finished |= {step for step, score in scores.items() if score == best and best}
    return finished.pop() if len(finished) == 1 else None


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(clean(text, _LONGEST)).replace("'", ""))


def _clauses(text: str, table: Words) -> list[list[str]]:
    typed = clean(text, _LONGEST)
    for tick in _TICKS:
        typed = typed.replace(tick, " done ")
    clauses: list[list[str]] = []
    for sentence in re.findall(r"[^.!?;,\n]+\??", typed.replace("¿", "")):
        if sentence.endswith("?"):
            continue
        clause: list[str] = []
        for word in _words(sentence):
            if word in table.breaks:
                clauses.append(clause)
                clause = []
            else:
                clause.append(word)
        clauses.append(clause)
    return [clause for clause in clauses if clause]


def _says_finished(clause: list[str], table: Words) -> bool:
    joined = f" {' '.join(clause)} "
    if clause[0] in table.others or any(word in table.not_done for word in clause):
        return False
    if any(f" {phrase} " in joined for phrase in table.not_done_phrases):
        return False
    return any(
        word in table.past or word in table.done or (len(word) > 4 and word.endswith(table.past_endings))
        for word in clause
    )


def _stem(word: str, table: Words) -> str:
    word = table.past.get(word, word)
    word = table.same.get(word, word)
    for ending in table.endings:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word.removesuffix(ending)
            stem = stem[:-1] if ending in ("ing", "ed") and stem[-1] == stem[-2] else stem
            return table.same.get(stem, stem)
    return table.same.get(word, word)


def _stems(words: list[str], table: Words) -> set[str]:
    return {_stem(word, table) for word in words if word not in table.empty}


def _overlap(said: set[str], title: set[str], table: Words) -> int:
    """Two for each word of the title that says which step it is, one for a common verb; nothing without the former."""
    common = {_stem(word, table) for word in table.doing}
    shared = said & title
    telling = shared - common
    return 2 * len(telling) + len(shared & common) if telling else 0
