"""What a turn decided, as the Bot API calls that will be sent. Sends nothing: the calls go to the outbox.

What the sender looks up, since it is known only when it sends: chat and message ids, a picture, the text of an edited
message.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from dialogs.engine.events import (
    Ask,
    Clear,
    Command,
    Count,
    Export,
    Forget,
    Label,
    Notice,
    Occurrence,
    PassOn,
    Redraw,
    Retire,
    Tell,
    Withdraw,
)
from dialogs.engine.markup import CAPTION, TEXT, escape, fits, parts, shortened
from dialogs.engine.speech import Keyboard, keyboard, speak
from dialogs.engine.words import Words
from dialogs.frozen import frozen
from dialogs.mentee import Mentee

TOGETHER = 1_000  # units: what is said in a row is one message up to here, more would be a wall of text
NOTICE = 200  # characters of a callback query's answer (Bot API)
CHOICE = 200  # units kept free below an asking, for the line with what was chosen

HTML = {"parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}


@frozen
class Call:
    """One call, its `params` plain JSON without chat and message ids.

    `lane` is "reply", "nudge" or "edit" (idempotent: may be repeated freely). `picture` is what the sender draws
    before the call ({"kind": "timeline", "data": …}), or the document that it attaches ({"kind": "export"}). `asking`:
    it puts this asking, its message id is noted for it. `edits`: it changes the message of this asking; an
    "editMessageText" has as its text what was sent, a blank line, and `chosen` (HTML). `changes`: it changes the
    message with this id of Telegram's. `key` is unique where the call is not simply the n-th of its turn.
    """

    method: str
    params: dict[str, Any]
    lane: str = "reply"
    picture: dict[str, Any] | None = None
    asking: int | None = None
    edits: int | None = None
    chosen: str | None = None
    occurrences: tuple[Occurrence, ...] = ()
    not_after: datetime | None = None
    key: str | None = None
    changes: int | None = None
    chat: int | None = None  # another than the turn's: that of whoever runs the coach
    place: tuple[int, str] | None = None  # of the asking: its frame and path, to know a reply to it again

    @property
    def is_message(self) -> bool:
        """Whether it is one more in the chat; else it changes what is there."""
        return self.lane != "edit"


@dataclass
class Calls:
    """All that a turn wants of the world, the calls in their order."""

    calls: list[Call] = field(default_factory=list)
    retires: list[int] = field(default_factory=list)
    withdrawn: list[Occurrence] = field(default_factory=list)
    cleared: list[Clear] = field(default_factory=list)
    notice: str | None = None
    forget: bool = False
    counts: list[str] = field(default_factory=list)


def calls(commands: Iterable[Command], mentee: Mentee, words: Words, operator: int | None = None) -> Calls:
    """Edits of what is in the chat already come first, then what is said, in order; at last what goes to `operator`.

    That is the chat of whoever runs the coach.
    """
    made = _Making(mentee, words)
    edits: list[Call] = []
    passed_on: list[Call] = []
    said: list[Tell | Ask | Export] = []
    for command in commands:
        match command:
            case Tell() | Ask() | Export():
                said.append(command)
            case Retire(asking, chosen):
                unsent = [one for one in said if isinstance(one, Ask) and one.asking == asking]
                said = [one for one in said if one not in unsent]
                edits = [one for one in edits if one.edits != asking]
                made.result.retires.append(asking)
                if not unsent:
                    edits.append(made.retired(asking, chosen))
            case Redraw(asking, rows):
                edits.append(made.redrawn(asking, keyboard(words, mentee.language, mentee.country, rows)))
            case Withdraw(occurrences):
                made.result.withdrawn.extend(occurrences)
            case Clear():
                made.result.cleared.append(command)
            case Notice(phrase):
                made.result.notice = shortened(words.text(phrase, mentee.language, False, mentee.country), NOTICE)
            case Count(what):
                made.result.counts.append(what)
            case PassOn(text) if operator is not None:
                passed_on += [replace(_message(part), chat=operator) for part in parts(escape(text))]
            case Forget():
                # The askings are forgotten too: no message of before can be found any more.
                made.result.forget = True
                said, edits = [], []
    made.result.calls.extend(edits)
    made.say(said)
    made.result.calls.extend(passed_on)
    return made.result


class _Making:
    def __init__(self, mentee: Mentee, words: Words) -> None:
        self.result = Calls()
        self._mentee = mentee
        self._words = words

    def retired(self, asking: int, chosen: Label | None) -> Call:
        """Left out of an edit, the buttons are gone."""
        if chosen is None:
            return Call("editMessageReplyMarkup", {}, "edit", edits=asking)
        label = self._words.label(chosen, self._mentee.language, self._mentee.country)
        line = f"✓ {escape(label.removeprefix('✓ '))}"
        return Call("editMessageText", dict(HTML), "edit", edits=asking, chosen=line)

    def redrawn(self, asking: int, rows: list[list[dict[str, str]]]) -> Call:
        return Call("editMessageReplyMarkup", _markup(rows), "edit", edits=asking)

    def say(self, said: Sequence[Tell | Ask | Export]) -> None:
        """What is only told joins what follows it, as long as the whole stays short."""
        waiting = ""
        for command in said:
            if isinstance(command, Export):
                waiting = self._flush(waiting)
                self._export(command)
                continue
            spoken = speak(self._words, self._mentee.language, self._mentee.country, command)
            plain = isinstance(command, Tell) and not (
                command.rows or command.picture or command.files or command.occurrences or command.not_after
            )
            joins = plain or isinstance(command, Ask)
            together = f"{waiting}\n\n{spoken.text_html}" if waiting else spoken.text_html
            if not joins or not fits(together, TOGETHER - 1):
                waiting, together = self._flush(waiting), spoken.text_html
            if plain:
                waiting = together
                continue
            waiting = ""
            if isinstance(command, Ask):
                self.result.calls += _asked(command, together, spoken.rows)
            else:
                self.result.calls += _told(command, together, spoken.rows)
        self._flush(waiting)

    def _flush(self, waiting: str) -> str:
        self.result.calls += [_message(part) for part in parts(waiting) if part]
        return ""

    def _export(self, command: Export) -> None:
        text = self._words.text(command.phrase, self._mentee.language, True, self._mentee.country)
        caption, *rest = parts(text, first=CAPTION)
        self.result.calls.append(Call("sendDocument", _caption(caption), picture={"kind": "export"}))
        self.result.calls += map(_message, rest)


def _asked(ask: Ask, text: str, rows: Keyboard) -> list[Call]:
    *before, last = parts(text, TEXT - CHOICE)
    asked = _message(last, asking=ask.asking, place=(ask.frame, ask.path))
    return _with_buttons([*map(_message, before), asked], rows)


def _told(tell: Tell, text: str, rows: Keyboard) -> list[Call]:
    """A picture has the first part of the text as its caption."""
    lane = "nudge" if tell.occurrences else "reply"
    all_of_it: dict[str, Any] = {"lane": lane, "occurrences": tell.occurrences, "not_after": tell.not_after}
    made: list[Call] = []
    rest = parts(text, first=CAPTION if tell.picture else None)
    if tell.picture:
        caption, *rest = rest
        picture = {"kind": tell.picture.kind, "data": dict(tell.picture.data)}
        made = [Call("sendPhoto", _caption(caption), picture=picture, **all_of_it)]
    made = _with_buttons([*made, *(_message(part, **all_of_it) for part in rest)], rows)
    return [*made, *(Call(_BY_FILE[kind], {kind: file}, **all_of_it) for kind, file in tell.files)]


def _with_buttons(made: list[Call], rows: Keyboard) -> list[Call]:
    """Under the last of them."""
    if rows:
        made[-1].params.update(_markup(rows))
    return made


_BY_FILE = {"photo": "sendPhoto", "document": "sendDocument"}


def _message(text: str, **more: Any) -> Call:
    return Call("sendMessage", {"text": text, **HTML}, **more)


def _caption(text: str) -> dict[str, Any]:
    return {"caption": text, "parse_mode": "HTML"} if text else {}


def _markup(rows: list[list[dict[str, str]]]) -> dict[str, Any]:
    return {"reply_markup": {"inline_keyboard": rows}}
