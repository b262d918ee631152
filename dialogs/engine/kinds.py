"""The kinds of question. Each maker returns a row of a table; `then` is the next question, or several with conditions.

All take `skip_if`, `offered`, `skippable`, `rests_on`, `speaks_of`, `shows` as `Question` has them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date as Date
from datetime import timedelta
from functools import partial
from typing import Any

from dialogs.engine.listed import items
from dialogs.engine.questions import ALL, Choice, Dialog, Question, Reading, Then
from dialogs.engine.values import Invalid, Offer, Used, Value
from dialogs.understanding.asked_on import tells_nothing
from dialogs.understanding.deadlines import Deadline, read_deadline
from dialogs.understanding.fillers import trimmed
from dialogs.understanding.numbers_said import number_of_hours, number_of_percent, only_number
from dialogs.understanding.put_down import held_up
from dialogs.understanding.text import fold

FEW = 4  # words that may be meant for a button; whoever writes more tells something
PUT_DOWN = "put-down"
GO_ON = "go-on"  # why a bare yes, or a bare number, is no answer where something is to be told
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
    little: Callable[[str, str], bool] | None = tells_nothing,
    **more: Any,
) -> Question:
    """Free words of up to `upto` characters, kept without what only fills, or all of them where they are `verbatim`;
    `read` makes more of them than a string. Choices are ready answers. With
    `files` a photo or a document will do as well, and the value is {"text", "files": [[kind, id], …]}. `little` says
    of words, and a language, that they tell nothing yet: they are asked for."""

    listed = _choices(choices)

    def bounded(text: str, reading: Reading) -> Value:
        if len(text) > upto:
            return Invalid("too-long", {"limit": upto, "length": len(text)})
        if not text.strip() and reading.spot is None and not (files and reading.files):
            return Invalid("empty")
        value = kept(text, reading)
        if little is None or more.get("verbatim") or reading.files or not _as_said(value, text):
            return value
        ready = (one.id if one.says is None else one.says for one in listed(reading.used))
        return Invalid(GO_ON) if little(text, reading.language) and text not in ready else value

    def kept(text: str, reading: Reading) -> Value:
        if files and not read:
            return {"text": text.strip(), "files": [list(file) for file in reading.files]}
        if read:
            return read(text, reading)
        return text.strip() if more.get("verbatim") else trimmed(text.strip(), reading.language)

    return Question(kind, bounded, _then(then), choices=listed, files=files, **more)


def _as_said(value: Value, text: str) -> bool:
    """Whether it is kept as it was typed, be it as "I will good"; a setting is read from the words."""
    kept = (None if "set" in value else value.get("text")) if isinstance(value, dict) else value
    return isinstance(kept, str) and bool(kept) and fold(kept).endswith(fold(text).strip())


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


def scale(
    then: Next, marks: tuple[int, ...], hours: bool = False, percent: bool = False, about: str = "", **more: Any
) -> Question:
    """A number from `marks[0]` to `marks[-1]`, tapped or typed ("7", "5 i guess", "seven"); the value is an int. With
    `hours` also "a couple", and the lower of "3-4 max", which is within reach; with `percent` "half" or "none yet".
    `about` finds how it is named beside the number of another scale: "ten for importance, six for how sure"."""
    said = number_of_hours if hours else number_of_percent if percent else partial(only_number, about=about)

    def read(text: str, reading: Reading) -> Value:
        number = said(text, reading.language)
        in_range = marks[0] <= number <= marks[-1]
        return number if in_range else Invalid("not-on-the-scale", {"least": marks[0], "most": marks[-1]})

    return Question("scale", read, _then(then), choices=_choices(lambda used: _marks(marks)), **more)


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
    if not any(map(str.isalpha, text)):
        return Invalid("no-reason")  # "4"
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
    told_apart = len(days) > 1 or text.strip().isdecimal()
    return found[0] if told_apart and len(found) == 1 else None


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


def in_time(read: Callable[[str, Reading], Value]) -> Callable[[str, Reading], Value]:
    """As `read`, but a day that was ahead when it was written, and has gone by until it is read, is said to have."""

    def checked(text: str, reading: Reading) -> Value:
        value = read(text, reading)
        day = value.get("on") if isinstance(value, dict) else value
        return gone_by(day, reading.today) if isinstance(day, Date) and day < reading.today else value

    return checked


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
