"""What a typed form of a button means."""

from __future__ import annotations

import re

from dialogs.engine.questions import Question, Reading
from dialogs.understanding.phone import SURE, one_slip
from dialogs.understanding.text import clean, fold, row_of, squeezed
from dialogs.understanding.yes_or_no import denies, yes_or_no
from dialogs.understanding.yesno import after_no, is_no, is_yes

ORDINALS = tuple(
    map(
        row_of,
        (
            "first 1st primero primera 1o 1a",
            "second 2nd segundo segunda 2o 2a",
            "third 3rd tercero tercera 3o 3a",
            "fourth 4th cuarto cuarta 4o 4a",
            "fifth 5th quinto quinta 5o 5a",
            "sixth 6th sexto sexta 6o 6a",
        ),
    )
)
LED = 2  # words of a button that may lead to more
BESIDES = 4  # words around a button's own
SMALL = row_of(
    "the one ones a my please pls thanks thx i guess think maybe perhaps ok okay well so lets id like take then "
    "la el lo los las una un por favor porfa gracias creo que quiza quizas mejor bueno pues entonces quiero"
)
ASKS = row_of("what why how when where who which but que por como cuando donde quien cual pero")
NOT = row_of("not dont no never isnt but except sin pero nunca tampoco")
PRAISES = row_of(  # may say yes, and may be said of anything
    "right good fine great true sure perfect correct exactly done "
    "bueno bien genial perfecto correcto exacto cierto listo"
)
# What parts a yes from what follows it: "sí, vale. Por cierto, …", "I commit, although …".
_GOES_ON = re.compile(r"\s*(?:[.,;:!…\n]+|\s[-–—]\s)\s*|\s+(?=(?:aunque|although|though|even though|and|y)\b)")
_TURNED = re.compile(
    r"(?:but|except|only|not|no|pero|salvo|excepto|menos|sino)\b|"
    r".*\b(?:chang(?:e|ing)|instead|rather|different|another (?:day|date|one)|wrong|cambi(?:a|ar|o|emos)|"
    r"en (?:vez|lugar) de|otr[oa] (?:dia|fecha)|mejor|ponlo|ponla|muevelo)\b",
    re.DOTALL,
)
# What follows a "no, sorry" that puts something right instead of turning it down: "no sorry, two mornings".
_PUTS_RIGHT = re.compile(
    r"(?:no[\s,.]+)*(?:(?:sorry|wait|perd[oó]n\w*|disculpa|espera)[\s,.:–-]+)(?:well |bueno |pues )?"
    r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|"
    r"half|media?|i (?:mean|meant)|it'?s|that(?:'s| was)|the|my|digo|quer[ií]a|quise|era|es|el|la|lo|los|las|mi)\b)"
)
_AN_AGE = re.compile(r"\b(?:im|i'm|i am|tengo|cumplo|turn(?:ing)?)\b.{0,12}\b\d{1,2}\b")  # no aside where it matters
_LEAD_ON = re.compile(r"\s+(?=(?:that|the|this|it|they|ese|esa|el|la|me|esta)\b)")
_SUITS = re.compile(
    r"(?:that|this) (?:date|day|one|time)?(?: \w+)? ?(?:is (?:fine|ok|okay|good|great|acceptable|alright|perfect)|"
    r"works|suits me|will do)\b|(?:ese|esa|la|el) (?:fecha|dia) (?:me )?(?:va|viene|esta|parece|sirve|queda)(?: \w+)? ?"
    r"(?:bien|perfecto|perfecta)?\b"
)
_NTH_SUITS = re.compile(
    rf"(?:the |la |el )?(?:{'|'.join(name for row in ORDINALS for name in row)})(?: (?:one|day|date|fecha|dia))?"
    r" (?:is |sounds |looks |would be |me )?(?:fine|ok|okay|good|great|works|suits|better|va|viene|esta|parece|sirve)\b"
)
BESIDES_A_DAY = 1  # words beside a day that make it no more than that

NOT_QUITE = row_of("almost nearly casi")  # "yes nearly done" is not what the button says


def exact_choice(text: str, ids: list[str], reading: Reading) -> str | None:
    """Just what a button says; beside free words nothing less counts."""
    said = squeezed(text)
    matches = [id for id in ids if said and squeezed(reading.labels.get(id, "")) == said]
    return matches[0] if len(matches) == 1 else None


def begun_choice(text: str, ids: list[str], reading: Reading) -> str | None:
    """What only one button says, begins with or has among its words."""
    said = squeezed(text)
    labels = {id: squeezed(reading.labels.get(id, "")) for id in ids}
    for matches in (
        [id for id in ids if said and labels[id] == said],
        [id for id in ids if len(said) >= 3 and labels[id].startswith(said)],
        [id for id in ids if len(said) >= 4 and f" {said} " in f" {labels[id]} "],
    ):
        if len(matches) == 1:
            return matches[0]
    return None


def counted(text: str, ids: list[str]) -> str | None:
    """The one at this place of a list: "the second one", "la primera"."""
    said = _plain(squeezed(text))
    found = [id for id, names in zip(ids, ORDINALS, strict=False) if said in names]
    return found[0] if found else None


def held_choice(text: str, ids: list[str], reading: Reading) -> str | None:
    """Where there is nothing else to say: what only one button says, with small words around it, "the quick one
    please", or a few others, "take our time I guess"."""
    said = squeezed(after_no(text) or text)
    held = [id for id in ids if _holds(said, squeezed(reading.labels.get(id, "")))]
    return held[0] if len(held) == 1 else begun_choice(_plain(said), ids, reading)


def _plain(said: str) -> str:
    """Without the small words around a choice: "the quick one please"; all of it where nothing else is there."""
    words = said.split()
    while words and words[0] in SMALL:
        words = words[1:]
    while words and words[-1] in SMALL:
        words = words[:-1]
    return " ".join(words) or said


def held(text: str) -> str:
    """What is chosen, without the small words around it."""
    return _plain(squeezed(text))


def _holds(said: str, label: str) -> bool:
    """Whether the label stands in it whole, with few words besides and none that turns it round."""
    others = f" {said} ".replace(f" {label} ", " ", 1).split()
    turned = (NOT | NOT_QUITE) & {*others}
    return len(label) >= 4 and f" {label} " in f" {said} " and len(others) <= BESIDES and not turned


def typed_choice(text: str, question: Question, ids: list[str], reading: Reading) -> str | None:
    """Its id, its number, its words, how they begin or some of them; a plain yes or no, where it is clear which choice
    that is. Accents may be missing: "plan rapido"."""
    said = squeezed(text)
    if text in ids:
        return text
    if said.isdecimal() and 1 <= int(said) <= len(ids):
        return ids[int(said) - 1]
    if one := exact_choice(text, ids, reading):
        return one
    if question.yes in ids and is_yes(text, reading.language):
        return question.yes
    if question.no in ids and is_no(text, reading.language):
        return question.no
    counts = not (question.corrects and question.corrects(text, reading))
    if counts and len(said.split()) > 1 and (nth := counted(text, ids)):  # "the first one", whatever a button says
        return nth
    found = begun_choice(text, ids, reading) or held_choice(text, ids, reading) or _led(said, question, ids, reading)
    return found or _slipped_choice(said, ids, reading)


def _slipped_choice(said: str, ids: list[str], reading: Reading) -> str | None:
    """What a button says, with a slip of a letter in it: "quikc", "pln rapdio"."""
    words = said.split()
    if not 0 < len(words) < BESIDES:
        return None
    named = {word for id in ids for word in squeezed(reading.labels.get(id, "")).split() if len(word) >= SURE}
    mended = [next((name for name in sorted(named) if one_slip(word, name)), word) for word in words]
    if mended == words:
        return None
    return begun_choice(" ".join(mended), ids, reading) or held_choice(" ".join(mended), ids, reading)


def led_choice(text: str, ids: list[str], reading: Reading) -> str | None:
    """What only one button says, and more behind it: "no need, I'm back now"; not where that turns it round or says
    another day."""
    said = clean(text).strip()
    labels = {id: squeezed(reading.labels.get(id, "")) for id in ids}
    for id, label in labels.items():
        if len(label.split()) < LED or not squeezed(said).startswith(f"{label} "):
            continue
        rest = re.split(r"\W+", said, maxsplit=len(label.split()))[-1]
        day = reading.deadline(said)
        if not (_TURNED.match(fold(rest)) or day.date or day.offers or [*labels.values()].count(label) > 1):
            return id
    return None


def yes_and(text: str, question: Question, ids: list[str], reading: Reading) -> tuple[str, str] | None:
    """A yes or a no that stands at the beginning, and what follows it, where that neither turns it round nor is just
    another day: "me comprometo, aunque …"."""
    chosen, rest = None, fold(clean(text)).strip(" ¡¿")
    at = len(clean(text)) - len(clean(text).lstrip(" ¡¿"))
    while parted := _GOES_ON.search(rest):
        first = rest[: parted.start()]
        said = next(
            (id for id, plain in ((question.yes, is_yes), (question.no, is_no)) if plain(first, reading.language)), ""
        )
        if said not in ids or chosen not in (None, said):
            break
        chosen, rest, at = said, rest[parted.end() :], at + parted.end()
    led = yes_or_no(text, reading.language) if chosen is None and {question.yes, question.no} == {*ids} else None
    if led:  # "yes she replied already"
        chosen, rest = getattr(question, led.answer), fold(led.added)
        at = len(clean(text).rstrip()) - len(led.added)
    if chosen == question.no and _PUTS_RIGHT.match(fold(clean(text)).strip(" ¡¿")):
        return None
    if chosen is None or _TURNED.match(rest) or _AN_AGE.search(rest) or (chosen == question.yes and denies(rest)):
        return None
    other = reading.deadline(rest)
    if (other.date or other.offers) and len(other.rest.split()) <= BESIDES_A_DAY:
        return None
    return chosen, clean(text)[at:].strip()


def agreed(text: str, language: str) -> str | None:
    """What follows a yes to one thing that was offered: "that date is acceptable, thank you"; nothing of it where there
    is no yes, or it is turned round."""
    said = fold(clean(text)).strip(" ¡¿")
    parted = min((at for on in (_GOES_ON, _LEAD_ON) if (at := on.search(said))), key=re.Match.start, default=None)
    first, rest = (said[: parted.start()], said[parted.end() :]) if parted else (said, "")
    if not is_yes(first, language):
        return said if _SUITS.match(said) or _NTH_SUITS.match(said) else None
    return None if _TURNED.match(rest) else rest


def ordered(said: str, count: int) -> tuple[int | None, str]:
    """Which of so many is named among the words by its place, "the first one is fine", and what else is said."""
    named = [place for place, names in enumerate(ORDINALS[:count]) if names & {*squeezed(said).split()}]
    if len(named) != 1:
        return None, said
    return named[0], re.sub(rf"\b(?:{'|'.join(ORDINALS[named[0]])})\b(?: (?:one|day|date|fecha|dia)\b)?", " ", said)


def _led(said: str, question: Question, ids: list[str], reading: Reading) -> str | None:
    """A yes or a no with a few words after it that turn nothing round and ask nothing: "yes they do"."""
    words = said.split() or [""]
    led = 1  # words of the yes: "aye ok"
    while led < len(words) and is_yes(words[0], reading.language) and is_yes(words[led], reading.language):
        led += 1
    first, rest = words[0], words[led:]
    if question.plainly and first in PRAISES:
        return None
    if led > 1 and not rest:
        return question.yes if question.yes in ids else None
    turned = (NOT | ASKS) & {*" ".join(rest).replace("why not", "").split()}
    if not 0 < len(rest) < BESIDES or turned or any(word.isdecimal() for word in rest):  # "yes, I'm 15"
        return None
    if question.yes in ids and is_yes(first, reading.language):
        return None if denies(" ".join(rest)) else question.yes
    return question.no if question.no in ids and is_no(first, reading.language) else None
