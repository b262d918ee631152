"""The kinds of question. Each maker returns a row of a table; `then` is the next question, or several with conditions.

All take `skip_if`, `offered`, `skippable`, `rests_on`, `speaks_of`, `shows` as `Question` has them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date as Date
from datetime import timedelta
from typing import Any

from dialogs.engine.listed import items
from dialogs.engine.questions import ALL, Choice, Dialog, Question, Reading, Then
from dialogs.engine.values import Invalid, Offer, Used, Value
from dialogs.understanding.deadlines import Deadline, read_deadline
from dialogs.understanding.fillers import trimmed
from dialogs.understanding.put_down import held_up
from dialogs.understanding.text import clean, fold, row_of

FEW = 4  # words that may be meant for a button; whoever writes more tells something
PUT_DOWN = "put-down"
SHORT = 40  # characters of an answer in which a number is looked for
NAMES = {
    "en": ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    "es": ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"],
}
COUNTED = {  # of hours, beside the names of the numbers up to ten
    "en": {"twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40},
    "es": {"doce": 12, "quince": 15, "veinte": 20, "treinta": 30, "cuarenta": 40},
}
A_DAY_ALONE = re.compile(r"(\d)(?= (?:a|per|every|each|al|por|cada) (?:day|dia)\b)")
A_PAIR = re.compile(r"\b(?:(?:a|un) )?(?:couple|par)\b(?: (?:of|de)\b)?")
AN_HOUR = re.compile(r"(?<!half )\b(?:an?|una) (?=h(?:ou)?r\b|hora\b)")
A_RANGE = re.compile(
    r"(?:\b(?:between|entre) (?P<least>\d{1,2}) (?:and|y)|"
    r"(?<![\d.,/:-])(?<!from )(?<!de )(?P<low>\d{1,2}) ?(?:-|to|or(?: maybe)?|o|a|u)) ?(?P<high>\d{1,2})\b"
)
OF_A_SCALE = row_of(
    "hours hrs hs horas points pts puntos always perhaps thats mas menos quizas pues tras this is yes as"
)
LONG = 200  # … where it is plain which number is meant
OF_HOURS = re.compile(
    r"(?<![\d.,/:-])(\d{1,2})(?:\s?(?:-|to|or|o|a|y)?\s?\d{1,2})?\s?"
    r"(?:h|hs|hrs?|hours?|horas?)\b(?! (?:ago|later|antes))"
)
SETTLED = re.compile(
    r"\b(?:(?:lets |let's )?say|put|make it|call it|ponle|pon|pongamos|digamos) (?:a |un )?(\d{1,2})\b"
)
A_DAY = re.compile(
    r"\b(?:h|hs|hrs?|hours?|horas?) (?:a|per|every|each|al|por|cada) (?:day|dia)\b|\bhours? daily\b|\bhoras diarias\b"
)
DAYS = 7  # the hours asked for are those of a week
INSTEAD = (7, 14, 28)  # days from today, offered for a day that has passed

Next = str | Then
Choices = tuple[str, ...] | Callable[[Used], tuple[Choice, ...]]


def words(
    then: Next,
    upto: int = 1000,
    choices: Choices = (),
    read: Callable[[str, Reading], Value] | None = None,
    kind: str = "words",
    files: bool = False,
    **more: Any,
) -> Question:
    """Free words of up to `upto` characters, kept without what only fills, or all of them where they are `verbatim`;
    `read` makes more of them than a string. Choices are ready answers. With
    `files` a photo or a document will do as well, and the value is {"text", "files": [[kind, id], …]}."""

    def bounded(text: str, reading: Reading) -> Value:
        if len(text) > upto:
            return Invalid("too-long", {"limit": upto, "length": len(text)})
        if not text.strip() and reading.spot is None and not (files and reading.files):
            return Invalid("empty")
        if files and not read:
            return {"text": text.strip(), "files": [list(file) for file in reading.files]}
        if read:
            return read(text, reading)
        return text.strip() if more.get("verbatim") else trimmed(text.strip(), reading.language)

    return Question(kind, bounded, _then(then), choices=_choices(choices), files=files, **more)


def choice(
    then: Next,
    choices: Choices,
    reopens: Mapping[str, str] | None = None,
    check: Callable[[Reading], Invalid | None] = lambda reading: None,
    back: Choices | None = None,
    **more: Any,
) -> Question:
    """One of some; pressed or typed. A choice in `reopens` is not an answer: it goes back to another question; all of
    them are there, or those of `back`.

    `check` says why nothing can be chosen any more, such as a date that has passed since it was said: then the date is
    asked again, where one of `reopens` is one.
    """
    listed = _choices(choices)
    targets = {} if reopens is None else dict(reopens)
    ways_back = _choices(tuple(targets) if back is None else back)

    def all_choices(used: Used) -> tuple[Choice, ...]:
        return (*listed(used), *ways_back(used))

    def read(text: str, reading: Reading) -> Value:
        if text not in [c.id for c in listed(reading.used)]:
            return Invalid("not-a-choice", {"told": len(text.split()) > FEW})
        return check(reading) or text

    return Question("choice", read, _then(then), choices=all_choices, reopens=targets, **more)


def confirm(then: Next, choices: Choices = ("yes",), reopens: Mapping[str, str] | None = None, **more: Any) -> Question:
    """A choice that rests on every answer before it, and is shown what it would change."""
    return choice(then, choices, reopens, rests_on=ALL, **more)


def scale(then: Next, marks: tuple[int, ...], hours: bool = False, **more: Any) -> Question:
    """A number from `marks[0]` to `marks[-1]`, tapped or typed ("7", "5 i guess", "seven"); the value is an int. With
    `hours` also "a couple", and the lower of "3-4 max", which is within reach."""

    def read(text: str, reading: Reading) -> Value:
        number = _only_number(_of_hours(text, reading.language) if hours else text, reading.language)
        in_range = marks[0] <= number <= marks[-1]
        return number if in_range else Invalid("not-on-the-scale", {"least": marks[0], "most": marks[-1]})

    return Question("scale", read, _then(then), choices=_choices(lambda used: _marks(marks)), **more)


def _only_number(text: str, language: str) -> int:
    """The one number in a few words, "7 of 10" being one, or that of hours, or of "say 3"; of "3-4 hours" the lower,
    which is within reach. Below zero where there is none, or there are more."""
    told = fold(clean(text, LONG))
    for plain in (OF_HOURS, SETTLED):
        named = {int(number) for number in plain.findall(told)}
        if len(named) == 1 and not A_DAY.search(told):
            return named.pop()
        if len(named) > 1:
            return -1
    said = fold(clean(text, SHORT + 1))
    if len(said) > SHORT:
        return -1
    said = re.sub(r"\s*(?:/|out of|of|de|sobre) ?\d+", " ", said)
    digits = re.findall(r"(?<![\d.,])\d{1,3}(?![\d.,]*\d)", said)
    names = [NAMES[language].index(word) for word in re.findall(r"\w+", said) if word in NAMES.get(language, ())]
    found = digits or names
    if len(found) != 1 or re.search(r"-\d", said) or _counts_things(said, language):
        return -1
    return int(found[0]) * (DAYS if A_DAY.search(said) else 1)


def _of_hours(text: str, language: str) -> str:
    """What says how many, in digits: "five hours" of "Approximately five hours. What is customary?" is "5 hours", "unas
    4 o 5" is "unas 4"."""
    names = {name: number for number, name in enumerate(NAMES.get(language, ())) if number != 1}
    names |= COUNTED.get(language, {})
    told = A_PAIR.sub("2", AN_HOUR.sub("1 ", fold(clean(text, LONG))))
    told = re.sub(r"[^\W\d_]+", lambda word: str(names.get(word[0], word[0])), told)
    told = re.sub(r"\b(?:one|uno)(?= h| ?(?:-|to|or|o|a)\b)", "1", told)
    told = A_RANGE.sub(lambda found: found["least"] or found["low"], told)
    told = A_DAY_ALONE.sub(r"\1 hours", told)
    parts = [part for part in re.findall(r"[^.?!;\n]+[.?!;\n]*", told) if re.search(r"\d", part)]
    return parts[0].strip(" .?!;\n") if len(parts) == 1 else told


def _counts_things(said: str, language: str) -> bool:
    """Whether a number says how many of something there are: "2 applications sent", not "2 hours"."""
    names = "|".join(NAMES.get(language, NAMES["en"]))
    counted = re.findall(rf"\b(?:\d+|{names}) ?([^\W\d_]+)", said)
    return any(word.endswith("s") and word not in OF_A_SCALE for word in counted)


def date(
    then: Next, choices: Choices = (), read: Callable[[str, Reading], Value] | None = None, **more: Any
) -> Question:
    """A local date from today on, typed in any way or tapped in a calendar; the value is a date, or what `read` makes
    of the words. Choices are ready answers."""
    return Question("date", read or read_date, _then(then), choices=_choices(choices), **more)


def many(
    then: Next, choices: Choices, own: bool = False, most: int | None = None, upto: int = 300, **more: Any
) -> Question:
    """Several of a list, ticked one by one until "that's all"; the value is the list of their ids, in the list's order.

    Typed: as their buttons say or begin, their numbers ("1, 3") and nothing else (a number that is not there is no
    item), or a no. With `own`, other words are items too, one a line, or short ones between commas: they stand after
    the ids, as they were written. What is typed joins what is ticked. At most `most` are taken, and `upto` characters;
    where own words come to a full list, they take the place of its last ticks (`meaning.read_too`).
    """
    listed = _choices(choices)

    def read(text: str, reading: Reading) -> Value:
        if len(text) > upto:
            return Invalid("too-long", {"limit": upto, "length": len(text)})
        ids = [c.id for c in listed(reading.used)]
        said = items(text, ids, reading, own)
        if said is None:
            return Invalid("not-in-the-list")
        ticked = [id for id in ids if id in reading.ticked and id not in said]
        if own and most is not None:
            ticked = ticked[: max(0, most - len(said))]
        chosen = [id for id in ids if id in said or id in ticked]
        return few_enough([*chosen, *(words for words in said if words not in ids)], most)

    return Question("many", read, _then(then), choices=listed, most=most, **more)


def few_enough(chosen: list[str], most: int | None) -> Value:
    """The items of a list, unless they are too many."""
    return Invalid("too-many", {"most": most}) if most is not None and len(chosen) > most else list(chosen)


def rounds(then: Next, child: Dialog, enough: Callable[[list[Used], Used], bool], **more: Any) -> Question:
    """A child table, walked once a round until `enough(rounds so far, answers before them)`; the value is a list."""

    def read(text: str, reading: Reading) -> Value:
        raise AssertionError("rounds are answered in their child's questions")

    return Question("rounds", read, _then(then), child=child, enough=enough, **more)


def read_reason(text: str, reading: Reading) -> Value:
    """What "why not lower?" finds; somebody who runs themselves down is asked again, more simply (COACHING 3.8)."""
    return held_up(text) or Invalid(PUT_DOWN)


def read_date(text: str, reading: Reading) -> Value:
    """COACHING 5.6: never someday, never in the past, never guessed in silence."""
    return _of_those_offered(text, reading) or sure_date(reading.deadline(text))


def _of_those_offered(text: str, reading: Reading) -> Date | None:
    """The day of several offered that the words tell from the others: "the 31st" of 1 and 31 March. From the eve of
    each it would be read as that day; "tomorrow" would be of all of them, and so is of none."""
    days = [offer.label for offer in reading.offers if isinstance(offer.label, Date)]
    found = [
        day
        for day in days
        if text.strip() == str(day.day)
        or read_deadline(text, day - timedelta(days=1), reading.language, reading.country).date == day
    ]
    return found[0] if len(days) > 1 and len(found) == 1 else None


def sure_date(found: Deadline) -> Value:
    """The day, or why it is asked about."""
    return found.date or unsure_date(found, lambda day: day.isoformat())


def unsure_date(found: Deadline, says: Callable[[Date], str]) -> Invalid:
    """Why a date is asked about, with ready answers where there are likely ones; `says` is what they type."""
    offers = tuple(Offer(day, says(day)) for day in found.offers)
    if found.past:
        return Invalid("past-likely" if offers else "past", {"date": found.past}, offers)
    if offers:
        return Invalid("likely-date" if len(offers) == 1 else "which-date", offers=offers)
    if found.hints:
        return Invalid("hinted-date", offers=tuple(Offer(day, says(day)) for day in found.hints))
    return Invalid("not-a-date")


def still_ahead(day: Callable[[Used], Date]) -> Callable[[Reading], Invalid | None]:
    """A check for a confirmation: its date has not passed since it was said. Else some days that can be taken."""

    def check(reading: Reading) -> Invalid | None:
        said = day(reading.used)
        return None if said >= reading.day else gone_by(said, reading.day)

    return check


def gone_by(said: Date, today: Date, why: str = "past", at: str = "", **args: Value) -> Invalid:
    """That a day has passed, and some days that can be taken."""
    ahead = (today + timedelta(days=days) for days in INSTEAD)
    return Invalid(why, {"date": said, **args}, tuple(Offer(day, day.isoformat()) for day in ahead), at)


def _then(then: Next) -> Then:
    return ((then, None),) if isinstance(then, str) else then


def _choices(choices: Choices) -> Callable[[Used], tuple[Choice, ...]]:
    if callable(choices):
        return choices
    fixed = tuple(Choice(id) for id in choices)
    return lambda used: fixed


def _marks(marks: tuple[int, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(str(mark), str(mark)) for mark in marks)
