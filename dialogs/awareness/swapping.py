"""A word of the summary that should be another one: "it's ten years, not nine", "cambia enfermera por matrona". It is
changed in the one line that has it; where none has, or several, nothing is."""

from __future__ import annotations

import re

from dialogs.engine.values import Used
from dialogs.understanding.text import clean, fold

LINES = ("now", "story", "aspiration", "hurdle", "managed", "support")  # those told in words
LONGEST = 120  # characters; more tell something else
_MORE = 1  # words that the new ones may be more than the old
_LED = (
    r"(?:(?:no|nope|wait|sorry|oh|ok|almost|but|please|can you|yes|si|pero|perdon|espera|casi|por favor|puedes)"
    r"[,.:;!]* )*"
)
_SWAPS = re.compile(
    rf"{_LED}(?:(?:change|replace|swap|cambi(?:a|e|ar)|reempla(?:za|ce|zar)) (?P<a_old>.{{2,40}}?) "
    r"(?:to|with|for|by|por|a) (?P<a_new>\S.{0,40}?)|"
    r"(?P<b_new>\S.{1,60}?)(?<! am)(?<! is)(?<!'m)(?<! im)(?<! are)(?<! was)(?<! do)(?<! did)(?<! can)"
    r",? (?:and )?(?:not|y no|no) (?P<b_old>\S.{1,30}?)|"
    r"(?:not|no (?:es|son|era|fue|eran)) (?P<c_old>\S.{1,30}?)[,;]? (?:but|sino|its|it's|es|son|era) "
    r"(?P<c_new>\S.{1,40}?))[\s.!]*"
)
_IS = re.compile(r"(?:it'?s|it is|it was|that'?s|i said|i meant|i'?m|i am|es|son|era|eran|fue|fueron|soy) ")
_ARTICLE = re.compile(r"(?:an?|the|un|una|el|la) ")


def swapped(text: str, used: Used) -> tuple[str, str] | None:
    """The path of the line, and all of it as it should be."""
    said = clean(text, LONGEST + 1).strip()
    found = _SWAPS.fullmatch(fold(said)) if len(said) <= LONGEST and "?" not in said else None
    if found is None or len(fold(said)) != len(said):
        return None
    kind = next(kind for kind in "abc" if found[f"{kind}_old"])
    old, new = (said[slice(*found.span(f"{kind}_{which}"))].strip(" ,") for which in ("old", "new"))
    for led in (_IS, _ARTICLE):
        new, old = _without(led, new), _without(_ARTICLE, old) if led is _ARTICLE else old
        if line := _put_in(old, new, used):
            return line
    return None


def _without(led: re.Pattern[str], words: str) -> str:
    found = led.match(fold(words))
    return words[found.end() :] if found else words


def _put_in(old: str, new: str, used: Used) -> tuple[str, str] | None:
    whole = re.compile(rf"(?<!\w){re.escape(fold(old))}(?!\w)")
    lines = {key: _words_of(used.get(key)) for key in LINES}
    has = [(key, at) for key, line in lines.items() for at in whole.finditer(fold(line))]
    if len(has) != 1 or len(fold(lines[has[0][0]])) != len(lines[has[0][0]]):
        return None
    [(key, at)] = has
    before, after = lines[key][: at.start()], lines[key][at.end() :]
    fits = _fitting(new.split(), old.split(), before.split(), after.split())
    fits = fits[:1].upper() + fits[1:] if lines[key][at.start()].isupper() else fits
    return (key, f"{before}{fits}{after}") if fits else None


def _words_of(value: object) -> str:
    told = value["text"] if isinstance(value, dict) else value
    return told if isinstance(told, str) else ""


def _fitting(new: list[str], old: list[str], before: list[str], after: list[str]) -> str:
    """The new words without those that stand around the old ones anyway: "ten" of "ten years" for "nine years"."""
    plain = [fold(word).strip(".,;:") for word in new]
    if fold(old[0]) in plain:
        at = plain.index(fold(old[0]))
        new, plain = new[at:], plain[at:]
    elif before and fold(before[-1]).strip(".,;:") in plain:
        start = len(plain) - plain[::-1].index(fold(before[-1]).strip(".,;:"))
        new, plain = new[start:], plain[start:]
    if after and fold(after[0]).strip(".,;:") in plain:
        new = new[: plain.index(fold(after[0]).strip(".,;:"))]
    return " ".join(new) if 0 < len(new) <= len(old) + _MORE else ""
