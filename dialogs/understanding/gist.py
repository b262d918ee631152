"""The beginning of what somebody said, short enough to be said back to them; every letter of it is theirs."""

from __future__ import annotations

import re

from dialogs.understanding.fillers import trimmed
from dialogs.understanding.yesno import is_unknown

LONGEST = 80  # characters: a line and a half on a phone
TELLING = 3  # words that a sentence needs
CLAUSE = 24  # characters that a part of a sentence needs to stand for it

_HESITATING = re.compile(
    r"(?:(?:(?:oh,? (?:my )?|my )(?:gosh|god|goodness|dear)(?=[\s,.!…])|(?:gosh|goodness|wow)(?=[,.!…])|"
    r"well(?! (?:done|paid|known|off|being|made|read)\b)|m{2,}|h+m+|u+h*m+|u+h+|e+h+m*|a+h+|a+y+|"
    r"o+h+(?!,? (?:my )?(?:gosh|god|goodness|dear)\b)|uf+|pues|bueno|no (?:lo )?s[eé],|"
    r"no se me ocurre(?: nada)?(?=[,.…])|i can['’]?t think of (?:any|anything|one)(?=[,.…])|"
    r"i don['’]?t know,|idk,|dunno,)"
    r"(?:\s*[,.!…]+)?\s+)+(?=\S)",
    re.IGNORECASE,
)
_LAUGHING = re.compile(r"[\s,]*\b(?:(?:j[aeij]){2,}j?|(?:ha){2,}h?|lo+l|xd+)\b[\s.!]*$", re.IGNORECASE)
_ANNOUNCING = re.compile(  # "ok story: …", "bueno, mi historia es que …", "the thing is, …"
    r"(?:(?:ok|okay|so|well|right|bueno|pues|a ver|vale|and|y|here goes),?\s+)*"
    r"(?:(?:(?:my|a|the|short|quick|mi|una|la)\s+)?(?:story|story time|example|answer|historia|an[eé]cdota|ejemplo|"
    r"respuesta)(?:\s+(?:is(?:\s+that)?|es(?:\s+que)?))?\s*[:,–-]\s*(?=\S)|"
    r"(?:mi historia es que|my story is that|the thing is,?|basically,?|lo que pasa es que)\s+(?=\S)|"
    r"(?:yo\s+)?(?:creo|pienso|supongo|imagino|dir[ií]a) que (?=\S)|"
    r"i (?:think|guess|suppose|reckon|believe)(?: that)? (?=(?:i|i'm|it|it's|its|that|this|my|the|they|we|he|she|there|"
    r"people|you)\b))",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=\S)|\n+")
_BREAK = re.compile(r"[,;:]\s|\s[-–—]\s")


def fluent(text: str) -> str:
    """Without the "mmm" and "pues" that it begins with, and the laughter at its end; all of it where that is all."""
    said = text.strip()
    for led in (_HESITATING, _ANNOUNCING):
        started = led.match(said)
        said = said[started.end() :] if started else said
    kept = _LAUGHING.sub("", said).strip()
    kept = trimmed(trimmed(kept, "en"), "es")  # whichever they speak
    return kept if any(map(str.isalnum, kept)) else text.strip()


def without_doubt(flat: str) -> str:
    """ "Forklift?" is what it names; a question of several words stays one."""
    return flat.rstrip("?¿ ") or flat if len(flat.split()) < TELLING and not flat.startswith("¿") else flat


def whole(text: str, upto: int = LONGEST) -> str:
    """All of it on one line where that is short enough, as for what somebody aims at: "not in an office. my own shop";
    else its gist."""
    flat = without_doubt(" ".join(fluent(text).split()).rstrip(" .;,:…"))
    return flat if len(flat) <= upto else gist(text, upto)


def gist(text: str, upto: int = LONGEST) -> str:
    """The first sentence that says something ("nothing really. ok maybe the newsletter …"), on one line, without its
    full stop; a long one up to its last comma that fits, else its last word, with "…"."""
    said = text.strip()
    sentences = [fluent(sentence) for sentence in _SENTENCE.split(said)]
    telling = (sentence for sentence in sentences if len(sentence.split()) >= TELLING and not _empty(sentence))
    flat = without_doubt(" ".join(next(telling, sentences[0]).split()).rstrip(" .;,:…"))
    if not flat:
        return " ".join(said.split())[:upto]
    if len(flat) <= upto:
        return flat
    breaks = [found.start() for found in _BREAK.finditer(flat, CLAUSE, upto)]
    border = breaks[-1] if breaks else flat.rfind(" ", CLAUSE, upto)
    return (flat[:border] if border > 0 else flat[: upto - 1]).rstrip() + "…"


def _empty(sentence: str) -> bool:
    """A "don't know" in either language is not what stands for the rest."""
    return is_unknown(sentence, "en") or is_unknown(sentence, "es")
