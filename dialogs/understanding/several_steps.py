"""Several steps in one message: "talk to Ana on Friday and then enrol on 15 December", a list with numbers. Each has
its own verb and its own day, or its own line of a list; "call Ana on Friday or Monday" is one."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date as Day
from functools import cache

from dialogs.understanding import verbs_en, verbs_es
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.once_a_turn import once_a_turn
from dialogs.understanding.put_right import begins_again, is_action
from dialogs.understanding.text import clean, fold, of_language, row_of

_LONGEST = 900  # characters: three steps
_MOST = 9  # pieces that are looked at
_AFTER = (
    r"(?:luego(?: de eso)?|despues(?: de eso)?(?! de\b| del\b| que\b)|entonces|mas tarde|por ultimo|finalmente|"
    r"a continuacion|then|after that|afterwards|finally|later(?! (?:this|in|on)\b))"
)
_LEAD = re.compile(rf"\s*(?:[,;.:]|(?:y|e|and|also|plus|tambien|ademas|so|asi)\b|{_AFTER}\b)[\s,]*")
_NTH = re.compile(  # "the third, sorry to go on: …", "the second step is to …"
    r"\s*(?:the |my |el |la |lo |mi )?"
    r"(?:first|second|third|next|last|[1-9](?:st|nd|rd|th|[oº])|primer[oa]?|segund[oa]|tercer[oa]?|siguiente|ultim[oa])"
    r"(?: (?:one|step|thing|paso|cosa))?"
    r"(?: (?:is|would be|es|seria)(?: (?:to|that i|que)\b)?(?:\s*[:,]\s*|\s+)|"
    r"(?:,? (?:sorry|perdon|disculpa|if (?:i may|you)|si (?:me|se|no te)\b)\w*\b[^:.\n]{0,40})?\s*[:,]\s*)"
)
_NTH_TO = re.compile(  # "y el tercero anotarme"
    r"\s*(?:el |lo |mi )?(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa])(?: paso)? (?=\w{2,}[aei]r(?:me|"
    r"se|l[aoe]s?)?\b)"
)
_SMALLER = re.compile(  # "make it smaller. one a day"
    r"\s*(?:(?:can (?:we|you|i)|lets|let's|please|mejor|no|quiero) )*"
    r"(?:(?:make|keep) (?:it|that|this) (?:a bit |much )?(?:smaller|easier|simpler|shorter|small|simple|easy)|"
    r"(?:hazl[oa]|que sea|algo) (?:un poco )?mas (?:pequen[oa]|facil|sencill[oa]|cort[oa]))\s*[.:,;–-]+\s*"
)
_SEPARATOR = re.compile(
    rf"\s*[.;\n]+\s*|\s*,\s*|\s+(?=(?:y|e|and|plus|ademas|tambien|also)\s)|\s+(?={_AFTER}\s)",
)
_BULLET = re.compile(r"\s*(?:\(?[1-9][.)]|[-–—*•·])\s+(?=\S)")
_INLINE = re.compile(r"(?:^|(?<=\s))\(?[1-9][.)]\s+")
_WILL = re.compile(
    r"(?:i will|i ll|i'll|ill|i want to|i need to|i have to|voy a|quiero|tengo que|pienso|planeo|debo)\b"
)
_BASES: dict[str, Callable[[str], str | None]] = {"en": verbs_en.base, "es": verbs_es.base}
_TRAIL = re.compile(r"[\s,;]+(?:y|e|and|also|plus|tambien|ademas)\s*$")
_SAID_OF_A_DAY = row_of("creo digo supongo espero ojala pongamos digamos say think guess hope mean make let lets be is")
_OBJECTS = row_of("the a an my his her their our your this that these those it him them el la los las un una mi")
_SHORT = 2  # words of a step, at least; after "then", and of "mandarlo", one will do
_WITH_IT = re.compile(r"\w+[aei]r(?:me|l[aoe]s?|mel[ao]s?)")


_HOW_MANY = re.compile(  # "two small ones really: …"
    r"\s*(?:(?:just|only|really|its|it's|there are|that's|thats|i have|ok|well|son|serian|solo|nada mas|tengo|"
    r"pues|bueno|"
    r"a ver)[\s,]+)*(?:two|2|three|3|a couple(?: of)?|dos|tres|un par de)\s+"
    r"(?:(?:small|little|quick|short|easy|tiny|more|pequen[oa]s|chiquit[oa]s)\s+)*"
    r"(?:steps?|things?|ones?|bits|pasos?|pasitos?|cosas?|cositas?)(?:\s+(?:really|actually|then|en realidad|"
    r"la verdad))?"
    r"\s*(?:[:;,]|\s[–-])\s*"
)


@once_a_turn
def without_lead(text: str) -> str:
    """Without the "and then", or the "the third, sorry:", that it begins with: no part of a step nor of its day."""
    cleaned, at = clean(text, len(text) + 1), 0
    folded = fold(cleaned)
    while found := (
        _LEAD.match(folded, at) or _nth(folded, at) or _SMALLER.match(folded, at) or _HOW_MANY.match(folded, at)
    ):
        at = found.end()
    return cleaned[at:] if cleaned[at:].strip() else text


_FIRST_OF_ALL = re.compile(
    r"\s*(?:(?:and|y|ok|so|pues)\s+)*(?:(?:the|my|el|lo|la|mi)\s+)?(?:first|second|third|fourth|[1-9](?:st|nd|rd|th)|"
    r"primer[oa]?|segund[oa]|tercer[oa]?|step \w+|paso \w+)(?: (?:one|step|thing|paso|cosa))?"
    r"(?P<parted>\s*:)?(?:,|\s+(?:is|would be|es|seria)(?:\s+(?:to|that i|que))?)?\s+(?P<step>\S.*)",
    re.DOTALL,
)


def numbers_a_step(text: str, language: str) -> bool:
    """ "First finish the course", "second: redesign one app": no first or second of a month."""
    cleaned = clean(text, _LONGEST)
    found = _FIRST_OF_ALL.match(fold(cleaned))
    if not found:
        return False
    return bool(found["parted"] and len(found["step"].split()) > 1) or is_action(found["step"], language)


def _nth(folded: str, at: int) -> re.Match[str] | None:
    return _NTH.match(folded, at) or _NTH_TO.match(folded, at)


def several_steps(text: str, today: Day, language: str = "en", country: str = "") -> list[str]:
    """The steps in their own words, in the order in which they were said; all of it as one where it is no more."""
    if len(text) > _LONGEST:
        return [text]
    return _listed(text) or _dated(text, today, language, country) or [text]


def day_and_steps(text: str, today: Day, language: str = "en", country: str = "") -> list[str]:
    """Where a day was asked for: what names it, and the steps that follow it."""
    for cut in _SEPARATOR.finditer(fold(clean(text, _LONGEST))):
        day, rest = text[: cut.start()].strip(), text[cut.end() :]
        if not day or not read_deadline(day, today, language, country).date:
            continue
        if _is_step(rest, today, language, country):
            return [day, *several_steps(rest, today, language, country)]
    return [text]


def _listed(text: str) -> list[str]:
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) == 1 and _BULLET.match(text) and len(found := list(_INLINE.finditer(text))) > 1:
        ends = [*(one.start() for one in found[1:]), len(text)]
        lines = [text[one.start() : end] for one, end in zip(found, ends, strict=True)]
    items = [_BULLET.sub("", line, count=1).strip(" ,;") for line in lines]
    listed = len(lines) > 1 and all(map(_BULLET.match, lines))
    return items if listed and all(items) else []


def _dated(text: str, today: Day, language: str, country: str) -> list[str]:
    """The most pieces that each are a step with a day."""
    cleaned = clean(text, _LONGEST + 1)
    cuts = list(_SEPARATOR.finditer(fold(cleaned)))[: _MOST - 1]
    if not cuts:  # as mostly
        return []
    begins, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(cleaned)]

    @cache
    def stands(begin: int, end: int) -> bool:
        return _is_step(cleaned[begins[begin] : ends[end]], today, language, country)

    best: dict[int, list[str]] = {0: []}  # by how many pieces are used up: the steps that they make
    for end in range(len(ends)):
        for begin in range(end == len(ends) - 1, end + 1):  # all of it as one would be no several
            if begin in best and len(best[begin]) + 1 > len(best.get(end + 1, ())) and stands(begin, end):
                best[end + 1] = [*best[begin], cleaned[begins[begin] : ends[end]].strip()]
    found = best.get(len(ends), [])
    return found if len(found) > 1 else []


def _is_step(said: str, today: Day, language: str, country: str) -> bool:
    step = without_lead(_TRAIL.sub("", said))
    then = re.match(rf"\s*(?:(?:y|e|and)\s+)?{_AFTER}\b", fold(said))
    found = read_deadline(step, today, language, country)
    words = re.findall(r"[\w']+", fold(found.rest))
    if begins_again(said):  # it puts right what was said before it
        return False
    enough = _SHORT if not then and words and not _WITH_IT.fullmatch(words[0]) else 1
    if not (found.date or found.offers) or len(words) < enough:
        return False
    if words[0] in _SAID_OF_A_DAY:
        return False
    first = words[1] if words[0] == "me" and len(words) > 1 else words[0]  # "me inscribo"
    led = then is not None and words[1:2] and words[1] in _OBJECTS  # "then shoot the first one": a verb, known or not
    return bool(led or _WILL.match(" ".join(words)) or of_language(_BASES, language)(first))
