"""The beginning of what somebody said, short enough to be said back to them; every letter of it is theirs."""

from __future__ import annotations

import re

LONGEST = 80  # characters: a line and a half on a phone
TELLING = 3  # words that a sentence needs
CLAUSE = 24  # characters that a part of a sentence needs to stand for it

_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=\S)|\n+")
_BREAK = re.compile(r"[,;:]\s|\s[-–—]\s")


def whole(text: str, upto: int = LONGEST) -> str:
    """All of it on one line where that is short enough, as for what somebody aims at: "not in an office. my own shop";
    else its gist."""
    flat = " ".join(text.split()).rstrip(" .;,:…")
    return flat if len(flat) <= upto else gist(text, upto)


def gist(text: str, upto: int = LONGEST) -> str:
    """The first sentence that says something ("nothing really. ok maybe the newsletter …"), on one line, without its
    full stop; a long one up to its last comma that fits, else its last word, with "…"."""
    said = text.strip()
    sentences = _SENTENCE.split(said)
    first = next((sentence for sentence in sentences if len(sentence.split()) >= TELLING), sentences[0])
    flat = " ".join(first.split()).rstrip(" .;,:…")
    if not flat:
        return " ".join(said.split())[:upto]
    if len(flat) <= upto:
        return flat
    breaks = [found.start() for found in _BREAK.finditer(flat, CLAUSE, upto)]
    border = breaks[-1] if breaks else flat.rfind(" ", CLAUSE, upto)
    return (flat[:border] if border > 0 else flat[: upto - 1]).rstrip() + "…"
