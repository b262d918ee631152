"""A conversation as a text file: how it is read, replayed on a phone, and written down again.

    # Who this is, and why it is here.
    # COACHING 1.9 · shown by: five minutes      a rule, and words of the coach that show it
    # COACHING 5.18 · 12 answers, 5 of them taps up to the first plan: counted anew each time, where the line is there
    (Monday 1 March 2027, 9:00)                  the clock on the mentee's wall; the first is where it begins, in UTC
    > typed by the mentee                        more lines of one message are indented
    > {photo} its caption                        a photo or a {document} that is sent
    >> typed on at once, before the answer was read
    * pressed button                             its label, or how it begins
    ^ old text → new text                        a sent message, edited
    ~ 1 day 3 hours                              time passes; what falls due on the way appears
    < said by the coach                          its paragraphs and lines are indented
      {picture: timeline}
      {photo}                                    one of their own, or a {document}, sent back
      [a button] [another one]
    (the buttons change)                         those of a message that stands there already follow
    (✓ what was chosen)                          where the pressed button does not say it
    (notice: a short word on a pressed button)

What the mentee does is played; all else is what came of it. Not the phone itself: that is tests/dialogs/phone.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile

from tests.conversations.counting import HEAD, Count, count
from tests.dialogs.phone import START, Bubble, Phone

SIGNS = (">>", ">", "*", "^", "~", "#")
UNITS = ("weeks", "days", "hours", "minutes")
FILE = re.compile(r"\{(photo|document)\} ?")
QUARTER = timedelta(minutes=15)
RULE = re.compile(r"# COACHING (?P<rule>\d+(?:\.\d+)?) · shown by: (?P<words>.+)")


@dataclass(frozen=True)
class Act:
    """Something that the mentee does, or (with the sign #) a word to the reader."""

    sign: str
    text: str
    line: int = 0  # in the file, from 1

    @property
    def written(self) -> str:
        return f"{self.sign} {self.text}".replace("\n", "\n  ").rstrip()


def read(script: str) -> list[Act]:
    """What the mentee does, in order. Lines of the coach are passed over."""
    acts: list[Act] = []
    going_on = False  # an indented line belongs to the mentee's words only right below them
    for number, line in enumerate(script.splitlines(), 1):
        sign = next((s for s in SIGNS if line == s or line.startswith(f"{s} ")), None)
        if sign:
            acts.append(Act(sign, line[len(sign) :].strip(), number))
        elif going_on and acts[-1].sign != "#" and line.startswith("  "):
            acts[-1] = Act(acts[-1].sign, f"{acts[-1].text}\n{line.strip()}", acts[-1].line)
        elif line.strip() and not line.startswith(("<", "(", "  ")):
            raise ValueError(f"line {number} begins with none of {' '.join(SIGNS)} < (: {line}")
        going_on = bool(sign) or (going_on and line.startswith("  "))
    return acts


def rules(script: str) -> list[tuple[str, str]]:
    """The COACHING rules named in it, each with the words that show it."""
    return [(found["rule"], found["words"].strip()) for found in map(RULE.fullmatch, script.splitlines()) if found]


def spoken_by_coach(transcript: str) -> str:
    """All that the coach said and showed, on one line, to look for words in."""
    mentee = {line for act in read(transcript) for line in act.written.splitlines()}
    return " ".join(" ".join(line for line in transcript.splitlines() if line not in mentee).split())


def replay(script: str, language: str) -> str:
    """Play it from the first word on; the whole transcript as it is now."""
    phone, told = Phone(_begins(script), language), list[str]()
    acts = read(script)
    head = next((n for n, act in enumerate(acts) if act.sign != "#"), len(acts))
    told += ["", _clock(phone.now, phone)]
    counted: Count | None = None
    for act in acts[head:]:
        told.append("")
        try:
            told += _played(phone, act)
        except Exception as fault:  # whatever it is: where it happened is what the reader needs
            so_far = "\n".join(told[-40:])
            raise AssertionError(f"line {act.line}: {act.written}\n{fault!r}\n{so_far}") from fault
        counted = counted or count(phone)
    written = [act.written for act in acts[:head]]
    lines = [counted.written if counted and HEAD.fullmatch(line) else line for line in written]
    return "\n".join([*lines, *told]).rstrip() + "\n"


def _played(phone: Phone, act: Act) -> Iterator[str]:
    if act.sign == "#":
        yield act.written
        return
    before = {bubble.id: (bubble.text, [list(row) for row in bubble.rows]) for bubble in phone.bubbles}
    noticed, label = len(phone.notices), act.text
    match act.sign:
        case "*":
            label = next((full for full in _labels(phone) if full.startswith(act.text)), act.text)
            phone.press(act.text)
        case "^":
            phone.edit(*(part.strip() for part in act.text.split("→")))
        case "~":
            phone.walk(_until(phone.now, act.text) - phone.now)
        case _ if file := FILE.match(act.text):
            phone.send(file[1], act.text[file.end() :], 1 if act.sign == ">>" else 10)
        case _:
            phone.say(act.text, seconds=1 if act.sign == ">>" else 10)
    yield Act(act.sign, label).written
    yield from _changed(phone, before, label)
    for notice in phone.notices[noticed:]:
        yield f"(notice: {notice})"
    for bubble in phone.news():
        if act.sign == "~":
            yield _clock(bubble.at, phone)
        yield from _bubble(bubble)
    if act.sign == "~":
        yield _clock(phone.now, phone)


def _labels(phone: Phone) -> Iterator[str]:
    """In the order in which the phone looks for the one that is pressed: the latest message first."""
    return (label for bubble in reversed(phone.bubbles) for row in bubble.rows for label, _ in row)


def _changed(phone: Phone, before: dict[int, tuple[str, list[list[tuple[str, str]]]]], label: str) -> Iterator[str]:
    """What became of messages that stood there already: other buttons, or a choice that no button names."""
    for bubble in phone.bubbles:
        text, rows = before.get(bubble.id, (bubble.text, bubble.rows))
        if bubble.text != text and (chosen := bubble.text[len(text) :].strip()) != f"✓ {label.removeprefix('✓ ')}":
            yield f"({chosen})"
        if bubble.rows and bubble.rows != rows:
            yield "(the buttons change)"
            yield from _buttons(bubble)


def _bubble(bubble: Bubble) -> Iterator[str]:
    first, *more = bubble.text.splitlines() or [""]
    yield f"< {first}".rstrip()
    yield from _indented(more)
    if bubble.file:
        yield f"  {{{bubble.file}}}"
    if bubble.picture:
        yield "  {document: export}" if bubble.picture == "export" else f"  {{picture: {bubble.picture}}}"
    yield from _buttons(bubble)


def _buttons(bubble: Bubble) -> Iterator[str]:
    return _indented(" ".join(f"[{label}]" for label, _ in row) for row in bubble.rows)


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}".rstrip() for line in lines)


def _until(now: datetime, written: str) -> datetime:
    """`1 day 3 hours` from now, up to the next quarter of an hour: seconds would make every transcript differ."""
    parts = re.fullmatch(r"(?:\d+ (?:week|day|hour|minute)s? ?)+", written)
    assert parts, f"a time is like “1 day 3 hours”, with {', '.join(UNITS)}"
    lengths = {unit: int(n) for n, unit in re.findall(r"(\d+) (\w+?)s?\b", written)}
    until = now + timedelta(**{f"{unit}s": n for unit, n in lengths.items()})
    return until + (datetime.min.replace(tzinfo=until.tzinfo) - until) % QUARTER


def _begins(script: str) -> datetime:
    """By the clock (UTC) that stands before the first act."""
    head = "\n".join(takewhile(lambda line: not line.startswith((">", "*", "^", "~")), script.splitlines()))
    clock = re.search(r"^\(\w+ (\d+ \w+ \d{4}, \d+:\d\d)\)$", head, re.MULTILINE)
    return datetime.strptime(f"{clock[1]} +0000", "%d %B %Y, %H:%M %z") if clock else START


def _clock(at: datetime, phone: Phone) -> str:
    wall = at.astimezone(phone.mentee.tz)
    return f"({wall:%A} {wall.day} {wall:%B %Y}, {wall.hour}:{wall:%M})"
