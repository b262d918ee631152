"""Which of a list are meant by nothing but their places: "1, 3", "just the second", "1-3", "all but 2, I think", "la 1
y la última", "1 or 2, not sure" (both), "las dos primeras, pero no la 3"."""

from __future__ import annotations

import re

from dialogs.engine.typed import ORDINALS
from dialogs.understanding.text import clean, fold

_LONGEST = 120  # characters: more tell something
_PLACE = {name: place for place, names in enumerate(ORDINALS, 1) for name in names}
_COUNTS = {"two": 2, "dos": 2, "three": 3, "tres": 3}
_SMALL = r"(?:the|las?|los?|el|del?|from|numbers?|numeros?|nums?|nr|options?|opcion(?:es)?|ideas?)"
_ONES = r"(?: (?:ones?|ideas?|options?|opcion(?:es)?))?"
_FEW = r"(?:two|three|dos|tres|[23])"
_RANGE = r"\d{1,3}-\d{1,3}"
_END = rf"(?:first|last|(?:primer|ultim)[oa]s) {_FEW}|{_FEW} (?:primer|ultim)[oa]s"
_ONE = rf"last|ultim[oa]|{'|'.join(_PLACE)}|\d{{1,3}}(?:st|nd|rd|th)?"
_ITEM = rf"(?:{_SMALL} )*(?:{_RANGE}|{_END}|{_ONE}){_ONES}(?: (?:most|mas|primero))?(?= |$)"
_ALSO = (
    r"(?: (?:,|and|y|e|or|o|u|plus|also|tambien|maybe|perhaps|possibly|quizas?|tal vez|then|luego|despues|entonces|"
    r"(?:but |pero )?(?:mostly|mainly|sobre todo)))*"
)
_ITEMS = rf"{_ITEM}(?:{_ALSO} {_ITEM}){{0,20}}"
_BEFORE = (
    r"(?:(?:,|just|only|maybe|perhaps|probably|definitely|mostly|i (?:guess|think|like|liked|want|choose|pick|prefer)|"
    r"id (?:say|take|pick|go (?:with|for))|ill (?:take|keep|go (?:with|for))|lets (?:say|take|go with)|keep|take|ok|"
    r"okay|well|hm+|um+|so|yes|yeah|si|pues|bueno|a ver|solo|solamente|unicamente|nomas|quizas?|tal vez|a lo mejor|"
    r"creo que|diria(?: que)?|me (?:quedo con|gustan?|interesan?|atraen?|llaman?)|quiero|prefiero|elijo|escojo|"
    r"guardo) )*"
)
_AFTER = (
    r"(?: (?:,|please|pls|thanks|i (?:guess|think|suppose|like)|maybe|probably|only|(?:im )?not (?:so |really )?sure|"
    r"dunno|idk|for now|tbh|really|lol|haha\w*|thats (?:all|it)|and only that|y solo es[ao]|"
    r"(?:is|are) (?:good|fine|ok|great)|appeals?(?: to me)?|"
    r"por favor|porfa|gracias|creo|(?:aun |todavia )?no (?:lo )?(?:se|estoy segur[oa])|quizas?|"
    r"tal vez|solo|solamente|nada mas|no mas|nomas|por ahora|la verdad|jaja\w*|eso es todo|y ya|estan? bien|"
    r"me (?:gustan?|interesan?|sirven?|atraen?)(?: mas)?))*"
)
_OTHERS = r"(?:the |las? |los? )?(?:others?|rest|otr[oa]s?|demas|resto)"
_NOT = rf"(?: ,)?(?: (?:but|pero|y))? (?:(?:not|no|ni) (?:{_ITEMS}|{_OTHERS})|(?:{_ITEMS}|{_OTHERS}) (?:not?|nope))"
_ALL = r"(?:all(?: of (?:them|those|these))?|everything|tod[oa]s?(?: ell[oa]s)?)(?: ,)?"
_BUT = r"(?:but(?: not)?|except(?: for)?|apart from|save|not|menos|excepto|salvo|quitando|pero no)"
_SAID = re.compile(rf"{_BEFORE}(?:(?P<some>{_ITEMS})(?:{_NOT})?|(?P<all>{_ALL} {_BUT}) (?P<but>{_ITEMS})){_AFTER}")
_TURNED_DOWN = re.compile(
    rf"{_BEFORE}(?:(?:not|no|ni|but not|pero no) {_ITEMS}(?: ni {_ITEM})*|{_ITEMS} (?:not?|nope|nah)){_AFTER}"
)
_EACH = re.compile(rf"(?<!\S)(?:(?P<range>{_RANGE})|(?P<end>{_END})|(?P<one>{_ONE}))(?!\S)")
_ALL_BUT = re.compile(rf"{_ALL} {_BUT} ")
_NO = re.compile(r"\bno\. ?(?=\d)")  # "no 2" may turn it down
_SO_MANY = re.compile(
    r"(?:the|l[ao]s|all(?: (?:of )?the)?|tod[ao]s l[ao]s) (\d{1,3}|two|three|dos|tres)(?: of (?:them|these|those))?"
)
_TO = re.compile(r"(?<=\d) ?(?:[-–—]|\bto\b|\bthrough\b|\bal?\b|\bhasta\b) ?(?=\d)")


def places(text: str, count: int) -> list[int]:
    """From 1 on, of so many; also some that are beyond. Empty where anything else is said."""
    if len(text) > _LONGEST:
        return []
    said = _plain(text)
    if (many := _SO_MANY.fullmatch(said)) and _COUNTS.get(many[1], many[1]) in (count, str(count)):
        return [*range(1, count + 1)]
    found = _SAID.fullmatch(said)
    if not found:
        return []
    named = [place for one in _EACH.finditer(found["some"] or found["but"]) for place in _of(one, count)]
    return [place for place in range(1, count + 1) if place not in named] if found["all"] else named


def turned_down(text: str) -> bool:
    """Whether all of it says which of them it is not: "not the first", "la 2 no", "ni la 1 ni la 3"."""
    return len(text) <= _LONGEST and _TURNED_DOWN.fullmatch(_plain(text)) is not None


def all_but(said: str) -> str:
    """What "all but the course" leaves out; empty where it is nothing of the kind."""
    found = _ALL_BUT.match(said)
    return said[found.end() :] if found else ""


def _plain(text: str) -> str:
    """With a comma for whatever parts, and "1-3" for "from 1 to 3"."""
    said = _TO.sub("-", _NO.sub("number ", fold(clean(text)).replace("'", "")))
    return " ".join(re.sub(r"[,;.&+/:!]", " , ", re.sub(r"[#()\"¡]", " ", said)).split()).strip(" ,")


def _of(one: re.Match[str], count: int) -> list[int]:
    if one["range"]:
        first, last = sorted(map(int, one["range"].split("-")))
        return [*range(first, min(last, count + 1) + 1)]
    if one["end"]:
        few = next(int(_COUNTS.get(word, word)) for word in one["end"].split() if word in _COUNTS or word.isdecimal())
        return [*range(1, few + 1)] if re.search(r"first|primer", one["end"]) else [*range(count - few + 1, count + 1)]
    if one["one"].startswith(("last", "ultim")):
        return [count]
    return [_PLACE.get(one["one"]) or int(re.sub(r"\D", "", one["one"]))]
