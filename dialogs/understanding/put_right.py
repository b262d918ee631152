"""What somebody says of a step, and puts right in the same breath: "before Christmas. Wait, he is away, so by the
16th", "antes del 15; no, mejor antes del 10, porque luego viene el inventario". The new day takes the place of the old
one, the new words that of the old ones; why it is so is no part of them."""

from __future__ import annotations

import re
from collections.abc import Callable

from dialogs.understanding import verbs_en, verbs_es
from dialogs.understanding.around_days import without_small_words
from dialogs.understanding.deadlines import Deadline
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.text import clean, fold, of_language, row_of, words

Read = Callable[[str], Deadline]

_MOST = 3  # times in one message
_LED = r"(?:(?:oh|ah|uh|um|no|nope|sorry|hm+|well|oops|ay|uy|uf|perdon|perdona|bueno|ok|but|pero|pues|y|and)[,.!…]* )*"
_WAIT = (
    r"wait(?! (?:for|until|till|to|a|an|two|one|tables|and)\b)|hang on|hold on|scratch that|correction(?=[:,])|"
    r"i meant?|or rather|make (?:it|that)(?= (?:the|on|by|before|\d|mon|tue|wed|thu|fri|sat|sun))|"
    r"on second thoughts?|(?:no|or) better|rather(?! than)|oops|"
    r"espera(?:te)?(?! (?:a|al|la|el|su|mi|una?|respuesta|que (?:me|te|se|nos))\b)|"
    r"digo(?=[:,]| (?:el|la|al|antes|para|en)\b)|quiero decir|quise decir|"
    r"mejor dicho|mas bien|corrijo(?=[:,])|me equivoque|no,? mejor"
)
_ONLY_PARTED = (
    r"actually|sorry(?! (?:for|if|about|to|that))|better(?! than)|no(?=[,.;:…])|"
    r"(?:no|na+h?|nope)(?=[,.;:…]| (?:(?:on|by) )?the \d| el \d)|"
    r"perdona?(?! (?:si|por|que|a)\b)|mejor(?! (?:que|dia|momento))|en realidad|o sea"
)
_MARK = re.compile(
    rf"(?:^|\s*[.;:,!…\n(–—-]\s*){_LED}(?:{_WAIT}|(?P<weak>{_ONLY_PARTED}))[\s,.:;!…]+(?:no[,.!]+ )?(?=\S)|"
    r"\s+(?:no,? wait|wait,? no|scratch that|no,? espera|espera,? no|no,? mejor|or rather|mejor dicho)[\s,.:;!…]+(?=\S)"
)
_WHY = re.compile(
    r"[,;.]?\s+(?:because|cos|cus|since|as|porque|pq|xq|ya que|pues|que luego|que despues)\s.*", re.DOTALL
)
_WILL = re.compile(r"(?:(?:i will|i ll|i'll|ill|voy a|i want to|quiero|let me|lets|to)\s+)")
_CLAUSE = re.compile(  # why it is another day, in a sentence of its own
    r"(?:he|she|they|it|i|we|that|there|este|ese|esa|hay|es|esta|estan|no|ya|que|tengo|tiene|viene|se|me|le)"
    r"(?:['’]\w+)?\s.*|(?:my|the|our|mi|el|la)\s\S+\s\S.*|.*\b(?:so|asi que|por eso)\b.*|"
    r"(?:so|then|instead|entonces|do it|lo hago|hacerlo)",
    re.DOTALL,
)
_ALONG = re.compile(r"(?:with|at|in|from|con|en|a las?|desde|por)\b")
_OF_IT = row_of("it that this them lo la los las him her he she they we you i there")
_NO_VERBS = row_of(
    "have has be is are was will would should could it he she they me se es seria tengo tiene let make say"
)
_BASES: dict[str, Callable[[str], str | None]] = {"en": verbs_en.base, "es": verbs_es.base}


def puts_right(text: str, read: Read, language: str, before: str = "") -> bool:
    """Whether it begins with such a word, and says how it is to be: it belongs to what was said before. "Actually",
    "better" may begin another step as well, unless all its words are those of the one before."""
    cleaned = clean(text).strip()
    found = _MARK.match(fold(cleaned))
    if found is None:
        return False
    day = read(cleaned[found.end() :])
    if is_action(day.rest, language):
        return not found["weak"] or {*words(day.rest)} <= {*words(before)}
    return bool(day.date or day.offers) and not _says_what(_besides(day))


def put_right(text: str, read: Read, language: str) -> str:
    """The text as it stands after what was put right in it; as it is where nothing is."""
    said = clean(text, len(text) + 1).strip()
    for _ in range(_MOST):
        found = next((mark for mark in _MARK.finditer(fold(said)) if said[: mark.start()].strip()), None)
        new = found and _joined(said[: found.start()].strip(" ,;.…(–—-\n"), said[found.end() :], said, read, language)
        if not new:
            break
        said = new
    return text if said == clean(text, len(text) + 1).strip() else said


@once_a_turn
def without_mark(text: str, language: str) -> str:
    """ "Better email Ana" without the "better", where what follows is to be done."""
    cleaned = clean(text, len(text) + 1).strip()
    found = _MARK.match(fold(cleaned))
    return cleaned[found.end() :] if found and is_action(cleaned[found.end() :], language) else text


def begins_again(text: str) -> bool:
    """Whether it begins with a word that puts right what was said before."""
    return _MARK.match(fold(clean(text))) is not None


def _joined(before: str, after: str, whole: str, read: Read, language: str) -> str | None:
    """What was said before with what puts it right; None where it says neither a day nor other words."""
    old, new = read(before), read(after)
    kept = (old.rest if old.date or old.offers or old.past else old.beside).strip()
    if not kept:  # a day alone: whoever reads days knows which of two is meant
        return None
    if is_action(new.rest, language):
        day = old.date if not (new.date or new.offers) else None
        return f"{after} {day.isoformat()}" if day else after
    if not (new.date or new.offers):
        return None
    both = read(whole)  # "by 15 January; no, the 10th" needs its month
    other = [day for day in (both.date, *both.offers) if day and day != old.date]
    day = other[0] if other else new.date
    left = _besides(new)
    if _says_what(left):
        return None
    along = _ALONG.match(fold(left)) is not None
    if day is None or new.repeats:
        return f"{kept} {_WHY.sub('', after).strip()}"
    return f"{kept}{f', {left}' if along else ''} {day.isoformat()}"


def _besides(new: Deadline) -> str:
    """What is said with a day, but for the reason."""
    return without_small_words(_WHY.sub("", f" {new.beside}").strip(" ,.;"))


def _says_what(left: str) -> bool:
    """Not only when: "a course, I mean one of Excel, by 5 January"."""
    return bool(left) and not _ALONG.match(fold(left)) and not _CLAUSE.fullmatch(fold(left))


def is_action(said: str, language: str) -> bool:
    """Whether other words for what is to be done: "email Ana"; not "do it on Friday", "he is on leave"."""
    plain = fold(said).strip(" ,.;:")
    plain = plain[led.end() :] if (led := _WILL.match(plain)) else plain
    each = re.findall(r"[\w']+", plain)
    if len(each) < 2 or each[0] in _NO_VERBS | _OF_IT or each[1] in _OF_IT:
        return False
    return of_language(_BASES, language)(each[0]) is not None
