"""A check-in that begins with a story: of what is told in place of a number, what went well and what got in the way."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dialogs.engine.questions import Reading
from dialogs.understanding.done import match_done
from dialogs.understanding.heavy import is_heavy, went_badly
from dialogs.understanding.in_the_way import in_the_way
from dialogs.understanding.joy import rejoices
from dialogs.understanding.nothing import did_nothing
from dialogs.understanding.numbers_said import NONE, just_a_percent, number_of_percent
from dialogs.understanding.questions_put import question_put
from dialogs.understanding.text import clean, fold, plain

TELLING = 3  # words: fewer were meant for a number …
STORY = 7  # words
FEW = 6  # … as is a part of so many that has one: "fifteen i would say"
_PARTS = re.compile(r"(?<=[.!?;])\s+|\n+|,?\s+(?=(?:but|although|though|pero|aunque)\b)", re.IGNORECASE)
_LED = re.compile(r"(?:but|although|though|pero|aunque|and|y)\s+", re.IGNORECASE)
_PRESSED = re.compile(
    r"\bkilling me\b|\bbacks gone\b|\b(?:too|so) much (?:work|on)\b|\b(?:mad|crazy|hectic|busy) (?:week|days|time)\b|"
    r"\b(?:nada|nothing|not much|no progress|not a thing|ningun avance)\b|\b(?:me (?:mata|estan matando)|de locos)\b|"
    r"\b(?:what a|que) (?:week|month|semana|mes|semanita)\b|"
    r"\bse (?:me|nos) (?:(?:ha|habia) )?(?:rompi|pinch|quem|rompid|estrope|descompus|fundi|ca[iy])\w*|\bquilombo\b|"
    r"\b(?:semana|week|mes|month) (?:\w+ ){0,2}(?:rara|pesada|complicada|caotica|larga|movida|floja|weird|odd|strange|"
    r"slow|messy|long)\b|\b(?:weird|odd|strange|slow|messy|long) (?:week|month)\b|\b(?:dias?|semana) sin \w+|"
    r"\b(?:took|take) (?:the )?light\b|\bno (?:light|power|internet|time|fit)\b|\bpower cuts?\b|\bse corto la luz\b|"
    r"\b(?:only|solo|sólo|apenas) (?:did|sketched|managed|got|half|hice|pude|la mitad)\b|"
    r"\bin bed with\b|\b(?:a|bad|awful) cold\b|\b(?:en cama|resfriad[oa])\b|"
    r"\b(?:did ?nt|did not|couldnt|could not|have ?nt|have not|no (?:hice|pude|he|avance|llegue|tuve))\b"
)
BUT = re.compile(r"\b(?:but|though|although|still|anyway|pero|aunque|igual|de todos modos)\b")
_TURNS = re.compile(r"\b(?:but|though|although|only|too|not|no|pero|aunque|solo|sin|because|porque|que no)\b")
_DID = re.compile(  # … what is learnt, or with joy
    r"(?:(?:well|actually|so|oh|and|finally|pues|bueno|che|por fin|al final|hoy|ayer|ya|yo|i|we|ive|also|tambien) )*"
    r"(?:did|finish|finished|completed|passed|hice|termine|aprobe|complete)\b(?=.*\b(?:modul\w*|chapters?|capitulos?|units?|"
    r"unidad\w*|lessons?|leccion\w*|the course|el curso|clap\w*|aplaud\w*|proud|orgullos\w*|felicit\w*)\b)"
)
_MEANS = re.compile(  # asks about the question
    r"\bwhat (?:does|do|is|are|u|you)\b.*\bmean|\b(?:que|q) (?:significa|quiere decir|es eso)\b"
)
_OF_THE_WEEK = re.compile(r"(?:(?:well|so|ok|bueno|pues|che|uh|mira),? )*(?:la|my|the|this|esta|mi) (?:semana|week)\b")
_BEEN = re.compile(
    r"\b(?:\w{2,}ed|was|were|did|had|went|made|got|wrote|read|met|sent|rang|spoke|told|said|came|took|found|finally|"
    r"this week|\w+[éó]|\w{2,}(?:aron|ieron|aba|aban)|fui|fue|hice|tuve|estuve|pude|puse|"
    r"(?:he|ha|hemos|me ha) \w+[dst]o|"
    r"esta semana|la semana)\b",
    re.IGNORECASE,
)
_GRANTED = re.compile(
    r"\b(?:me|nos) (?:aprobaron|aceptaron|felicitaron|admitieron)\b|"
    r"\b(?:approved|accepted|praised|congratulated|promoted) (?:me|my|us)\b"
)
_NUMBER_FIRST = re.compile(r"\W*\d{1,3} ?%?[,.;:–-]+\s+(?=\D)")


_SAME = re.compile(
    r"\W*(?:(?:well|um+|just|about|pretty much|pues|bueno|mas o menos|mm+|ok),? )*"
    r"(?:(?:the )?same(?: (?:old|thing|number))?|no change|unchanged|(?:nothing|not(?: much)?|hasnt|nothing has) "
    r"changed|where (?:it|i) was|so[ -]so|meh|"
    r"(?:lo )?(?:mismo|de siempre)|(?:sigue )?igual|sin cambios?|sigue (?:lo mismo|como estaba)|ni fu ni fa|regular)"
    r"(?: (?:as|que|de) (?:\w+ ){0,2}(?:week|time|before|ever|always|usual|yesterday|pasada|anterior|antes|siempre|"
    r"vez)| (?:really|lol|tbh|la verdad|jaja\w*))*\W*"
)


def says_the_same(text: str) -> bool:
    """Whether all of it says that all is as it was: "same as last week", "sigue igual"."""
    return _SAME.fullmatch(fold(clean(text, STORY * 10)).replace("'", "")) is not None


def told_instead(text: str, reading: Reading) -> Mapping[str, str]:
    """By question of the check-in; empty where too little is told. A part with a number in it was meant for that."""
    return told_of_the_week(text, reading.language)


def told_of_the_week(text: str, language: str) -> Mapping[str, str]:
    """As `told_instead`."""
    if just_a_percent(text, language) or says_the_same(text) or _MEANS.search(fold(clean(text))):
        return {}
    parts = [part.strip() for part in _PARTS.split(_told(text, language)) if part.strip()]
    if len(text.split()) < TELLING:
        return {}
    told: dict[str, list[str]] = {}
    for part in parts:
        if part.endswith("?") or did_nothing(part):
            continue
        meant = len(part.split()) <= FEW and number_of_percent(part, language) != NONE
        if not meant and any(map(str.isalpha, part)):
            led = _LED.match(part)
            told.setdefault("way" if hard(part) else "well", []).append(part[led.end() :] if led else part)
    return {path: " ".join(said) for path, said in told.items() if len(" ".join(said).split()) >= TELLING}


def hard(part: str) -> bool:
    """Whether it tells of what was in the way, or of a week that was."""
    return is_heavy(part) or in_the_way(part) or bool(_PRESSED.search(plain(part)))


def tells_of_a_week(text: str, language: str) -> bool:
    """Whether it tells what has been, or how it was; a wish, a question and a few words about one thing are none."""
    if question_put(text, language) is not None or not told_of_the_week(text, language):
        return False
    if is_heavy(text) or hard(text) or rejoices(text) or _OF_THE_WEEK.match(fold(clean(text))):
        return True
    return len(text.split()) >= STORY and bool(_BEEN.search(clean(text)))


def plain_success(text: str) -> bool:
    """Whether it can be quoted by itself as what went well: nothing hard is told beside it, and it has no "but"."""
    return not (went_badly(text) or hard(text) or BUT.search(fold(clean(text))))


def good_news(text: str, steps: Sequence[tuple[str, str]], language: str) -> bool:
    """Whether it tells only of what went well, under whatever question, or of one of these steps (id, title) that is
    done: "I did module 1, my cousin clapped for me"."""
    if hard(text) or _TURNS.search(fold(clean(text))):
        return False
    return (
        rejoices(text)
        or bool(_GRANTED.search(_said(text)) or _DID.match(_said(text)))
        or match_done(text, steps, language, named=True) is not None
    )


def _told(text: str, language: str) -> str:
    """Without the number that it begins with: "40, I wrote the letter"."""
    text = re.sub(r"[^\S\n]+", " ", text)  # a row of blanks would be looked at from each of them
    led = _NUMBER_FIRST.match(text)
    if led:
        return text[led.end() :]
    number, _, rest = text.partition(", ")  # "un 10 o un 15 por ciento, apenas voy empezando"
    return rest if rest and just_a_percent(number, language) else text


def _said(text: str) -> str:
    return plain(text).strip()
