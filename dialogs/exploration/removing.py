"""An idea that is to go from the list again: "without 2", "take off the card one", "no wait, that's not an idea"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from dialogs.engine.listed import EMPTY
from dialogs.engine.places import places
from dialogs.understanding.alike import among
from dialogs.understanding.text import clean, fold, row_of, squeezed, words

WITHOUT = "without: "  # written before the title of one that is known
LONGEST = 120  # characters; more tell something else
PAIR = 2
_BEFORE = (
    r"(?:(?:no|nope|wait|hang on|hold on|oh|oops|ok|okay|but|and|so|sorry|actually|please|pls|plz|just|"
    r"(?:can|could) (?:you|u|we)|lets|id|i would|i want to|i wanna|like to|espera|perdon|pero|y|ah|ay|uy|por favor|"
    r"porfa|mejor|puedes|podrias|podemos|quiero) )*"
)
_AFTER = (
    r"(?: (?:please|pls|plz|lol|haha|again|thanks|thx|por favor|porfa|gracias|jaja|otra vez|off|out|"
    r"(?:from|off) (?:the|my) list|de la lista))*"
)
_PLAIN = (
    r"(?:take (?:off|out|away)|remove|delete|cross (?:off|out)|get rid of|"
    r"quita(?:r|me|le)?|borra(?:r|me)?|elimina(?:r)?|tacha(?:r)?)"
)
_VERB = rf"(?:{_PLAIN}|take|drop|scratch|strike|minus|without|saca(?:r|me)?|sin)"
_NUMBERS = re.compile(
    rf"{_BEFORE}{_VERB}(?: (?:the|el|la|los|las|number|numero|nr|no))*"
    rf"((?: ?\d{{1,2}}(?: (?:and|y|e))?){{1,12}}){_AFTER}"
)
_LAST = (
    r"(?:(?:it|that|this|that one|this one|(?:the |my )?last(?: one| idea)?|what i (?:just )?(?:said|wrote))|"
    r"(?:eso|esa|ese|esto|(?:la|lo) (?:ultima|ultimo)(?: idea)?|lo que (?:dije|escribi)))"
)
_TAKE_LAST = re.compile(
    rf"{_BEFORE}{_VERB} {_LAST}{_AFTER}|{_BEFORE}(?:quitala|quitalo|borrala|borralo|sacala|eliminala){_AFTER}"
)
_NO_IDEA = re.compile(
    rf"{_BEFORE}(?:(?:that|this|it|thats|its|that one|what i said) ?(?:is|was|isnt|wasnt|s)? ?)(?:not |no |never )?"
    rf"(?:meant (?:as|to be) )?(?:an? )?(?:(?:real |actual )?(?:idea|option)|question|joke|typo|mistake){_AFTER}|"
    rf"{_BEFORE}(?:not an? (?:idea|option)|i (?:didnt|did not) mean (?:that|it)(?: as an? (?:idea|option))?|"
    rf"scratch that|i was (?:only |just )?asking){_AFTER}|"
    rf"{_BEFORE}(?:(?:eso|esa|esto|lo ultimo|lo que dije) )?(?:no (?:es|era)|era|es|fue) (?:solo )?"
    rf"(?:una |un )?(?:idea|opcion|pregunta|broma|error){_AFTER}|{_BEFORE}(?:no iba como idea|solo preguntaba){_AFTER}"
)
_IS_IDEA = re.compile(r"\b(?:is|thats|its|was|that|era|es) (?:an? |una )?(?:(?:real|actual) )?(?:idea|option|opcion)\b")
_NAMED = re.compile(
    rf"{_BEFORE}(?:(?P<plain>{_PLAIN})|{_VERB}) (?P<which>(?:(?:the|that|my|el|la|lo|los|las|esa|ese|eso)"
    rf"(?: (?:one|de))? )?(?P<words>.+?))"
    rf"(?P<one> (?:one|idea|option|thing))?(?P<after>{_AFTER})"
)
_NAMED_NO_IDEA = re.compile(  # "the college one isn't an idea, take that off"
    rf"{_BEFORE}(?:(?:the|that|my) (?P<en>.+?) (?:one|idea|thing) (?:isnt|is not|wasnt|was not|is no|was no)|"
    rf"(?:la|lo|el|eso|esa|ese) (?:del|de) (?:(?:la|el|los|las) )?(?P<es>.+?) no (?:es|era))"
    rf"(?: (?:really|actually|even|meant as|realmente|en realidad))*(?: (?:an?|one|una?))?(?: (?:real|actual))?"
    rf"(?: (?:idea|option|goal|opcion|meta))?"
    rf"(?: (?:(?:so|and|please|just|asi que|y|pues|por favor) )*(?:{_VERB} {_LAST}|forget (?:it|that)|"
    rf"(?:quita|borra|saca|elimina|tacha)l[oa]))?{_AFTER}"
)
_ON_IT = re.compile(r"^(?:la|el|lo|esa|ese) del?\b")
_OFF = re.compile(r"\b(?:off|out|list|lista)\b")
SMALL = row_of("one idea option thing about with that the del")


_ASKS = re.compile(
    r"\W*(?:(?:hm+|ok|wait|um|uh|sorry|eh|perdon|perdona|oye|a ver),? )*"
    r"(?:(?:wh?at'?s?|wots?|which|huh)\b(?: \w+){0,3}(?: do (?:u|you) mean)?|"
    r"(?:que|cual|cuales|como)\b(?: \w+){0,4}(?=[^?]*[?]))\W*"
)
_ASKS_ACCENTED = re.compile(r"\W*(?:qué|cuál|cuáles)\b(?: \w+){0,4}\W*", re.IGNORECASE)
_TWO = re.compile(
    r"\b(?:split|separate|divide) (?:them|it|those|these|that)\b|\b(?:are|r|is|thats|that's) (?:really |actually )?"
    r"(?:two|2)(?: different| separate)? (?:things|ideas|options)\b|"
    r"\b(?:separ|divid|part)(?:ar|arlas|arlos|alas|alos|e|es|ir|irlas|irlos|irla)\b.{0,12}[?]|"
    r"\bson (?:dos|2) (?:cosas|ideas|opciones)(?: distintas| diferentes)?\b"
)


_REMARK = re.compile(  # "lol the counsellor one is too real"
    r"\W*(?:(?:lol|lmao|haha\w*|jaja\w*|omg|wow|ugh+|uf+|ok|hm+|damn|nah|eh|che|uy)\W+)*"
    r"(?:(?:the|that|this)(?: \w+){1,2} (?:one|idea|thing)|(?:the|that|this) (?:one|idea)|lo de(?: \w+){1,3}?|"
    r"(?:esa|esta|la) idea(?: \w+){0,3}?) (?:is|was|looks|sounds|seems|feels|es|esta|parece|suena|me da)(?: \w+)?? "
    r"(?:too|so|very|really|kinda|pretty|a bit|super|way too|muy|re|tan|demasiado|bastante|un poco|medio)(?: \w+){1,3}"
    r"\W*(?:lol|lmao|haha\w*|jaja\w*|tbh|ngl)?\W*"
)


_OF_A_PLACE = re.compile(r"\d{1,2}")
_THOUGHT_OF = row_of(  # with a number of the list among them, they tell what is thought of that one
    "i ive i've have id me yo lo la le los las el the number numero and y one of all de todas mine mia is was are its "
    "looks sounds seems feels would be es era esta parece suena ya already did done finished tried hice hecho probe "
    "like liked love loved prefer hate dont not no my best most favourite favorite better worst too very so really bit "
    "interesting good great fine hard scary cool nice boring silly easy gusta gusto gustaria encanta interesa prefiero "
    "mas menos mejor peor muy tan buena bueno dificil facil aburrida interesante favorita"
)
_CHANGED = re.compile(
    r"(?:(?:no|wait|sorry|oh|ok|please|pls|can you|espera|perdon|por favor|puedes|mejor),? )*(?:"
    r"(?:change|rename|reword|replace|make|turn|cambi(?:a|e|ar)|reemplaz(?:a|ar)|pon) (?:(?:the|la|el|number|numero) )*"
    r"(?P<one>\d{1,2})(?: to(?: say)?| with| into| for| say| por| a| como|:) |(?:(?:the|la|el|number|numero) )*"
    r"(?P<other>\d{1,2}) (?:should (?:be|say)|is meant to be|(?:deberia|tendria que|tiene que) (?:ser|decir)|seria) )"
    r"(?P<words>\w.{2,})"
)


def remarked_on(text: str) -> int | None:
    """The number of the one that a remark is about: "2 is the best", "la 1 ya la hice"."""
    said = [] if places(text, 1) else squeezed(text, LONGEST).split()
    numbers = [word for word in said if _OF_A_PLACE.fullmatch(word)]
    if len(numbers) != 1 or len(said) < PAIR or not all(word in _THOUGHT_OF for word in said if word not in numbers):
        return None
    return int(numbers[0])


def put_differently(text: str) -> tuple[int, str] | None:
    """The number of one that is to be in other words, and these: "change 1 to ask Bob", "la 2 debería ser …"."""
    said = clean(text, LONGEST + 1).strip()
    found = _CHANGED.fullmatch(fold(said)) if len(said) <= LONGEST else None
    return (int(found["one"] or found["other"]), said[found.start("words") :]) if found else None


def no_idea(text: str) -> str:
    """Why words are none for the list: "asks", what they ask; "two-things", that one on it is two; "remark", what is
    thought of one on it. Else empty."""
    said = fold(clean(text, LONGEST + 1))
    if len(said) > LONGEST:
        return ""
    if _TWO.search(said):
        return "two-things"
    if _REMARK.fullmatch(said) or remarked_on(text) is not None:
        return "remark"
    return "asks" if _ASKS.fullmatch(said) or _ASKS_ACCENTED.fullmatch(clean(text)) else ""


class Titled(Protocol):
    @property
    def key(self) -> str: ...

    @property
    def title(self) -> str: ...


def taken_off(text: str, listed: Sequence[Titled], latest: str) -> list[str] | None:
    """Keys of those that are to go, of the ideas that are `listed`; `latest` is the key of what was named last, or
    empty. None where nothing is to; empty where it is not found which."""
    if text.startswith(WITHOUT):
        title = squeezed(text.removeprefix(WITHOUT))
        return [item.key for item in listed if squeezed(item.title) == title]
    said = squeezed(text, LONGEST + 1)
    if not said or len(text) > LONGEST:
        return None
    if found := _NUMBERS.fullmatch(said):
        places = [int(n) for n in re.findall(r"\d+", found[1])]
        return [listed[n - 1].key for n in places if 1 <= n <= len(listed)]
    negated = re.search(r"\b(?:not|isnt|wasnt|no|never|didnt)\b", said) is not None
    if _TAKE_LAST.fullmatch(said) or (_NO_IDEA.fullmatch(said) and (negated or not _IS_IDEA.search(said))):
        return [latest] if latest else []
    if found := _NAMED_NO_IDEA.fullmatch(said):
        which = _which(found["en"] or found["es"], listed)
        return [which] if which else None
    if not (found := _NAMED.fullmatch(said)):
        return None
    which = _which(found["words"], listed)
    about_list = found["one"] or _ON_IT.match(found["which"] or "") or _OFF.search(found["after"])
    if not (found["plain"] or about_list):
        return None  # "take a course", "drop out of uni"
    return [which] if which else [] if about_list else None


def _which(said: str, listed: Sequence[Titled]) -> str | None:
    """The one that shares the most of these words, and more than one of them or all."""
    telling = [word for word in words(said) if word not in EMPTY and word not in SMALL]
    scores = {item.key: sum(among(word, words(item.title)) for word in telling) for item in listed}
    best = [key for key, score in scores.items() if score and score == max(scores.values())]
    enough = telling and best and scores[best[0]] >= min(len(telling), PAIR)
    return best[0] if enough and len(best) == 1 else None
