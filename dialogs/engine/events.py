"""What happens to a mentee, and what the coach does about it. Nothing here knows how it reaches a phone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from typing import Any

from dialogs.frozen import frozen


@frozen
class Message:
    """What was sent by the mentee.

    `at` is Telegram's clock (aware), as is the time of what we sent: the two are compared. `kind` is "text",
    "location" (then `spot` is latitude, longitude in degrees), "photo" or "document" (then `file` is Telegram's id of
    it, by which it can be sent back, and the text its caption) or Telegram's name of what cannot be read ("sticker").
    """

    id: int
    text: str
    at: datetime
    reply_to: int | None = None
    kind: str = "text"
    spot: tuple[float, float] | None = None
    file: str | None = None


@frozen
class Occurrence:
    """One nudge at one wall time (naive); `before` is the wall time up to which its subject had been told."""

    subject: str
    kind: str
    planned: datetime
    before: datetime


# Events: what happened.


@frozen
class Said:
    """All messages that waited, in order: one event."""

    messages: tuple[Message, ...]


@frozen
class Edited:
    message: Message


@frozen
class Pressed:
    """A button under an asking: `asking : choice`."""

    asking: int
    choice: str


@frozen
class Tapped:
    """A button about a subject (a step, the check-in): good for weeks, harmless twice."""

    subject: str
    verb: str


@frozen
class Commanded:
    """A slash command, without its slash; `text` is the whole message."""

    name: str
    text: str = ""


@frozen
class Due:
    """Something may be due; what, only the turn knows."""


@frozen
class Unsent:
    """The sender found a nudge past its time, or withdrawn in part: what it told has not been told."""

    occurrences: tuple[Occurrence, ...]


@frozen
class Blocked:
    """The mentee stopped the bot, or deleted their account (`back` is False), or is here again."""

    back: bool = False


@frozen
class Away:
    """The coach was not running between two instants; sent to those who were in the middle of something."""

    since: datetime
    until: datetime


@frozen
class Restored:
    """All that is kept is what a backup held at `since`; what has happened from then to `until` is not known."""

    since: datetime
    until: datetime


@frozen
class Failed:
    """A fault of ours lost a turn. `nudge` says that it was a `Due` one, to be tried again later."""

    reference: str
    nudge: bool = False


@frozen
class Uninvited:
    """What was done by somebody who may not begin yet: an invitation code is needed, and has not been shown.

    `tried` is what became of the codes in it: "nothing" was one, it was "wrong", or wrong once too often ("enough"),
    after which nobody listens for a while ("resting").
    """

    event: Event
    tried: str


Event = Said | Edited | Pressed | Tapped | Commanded | Due | Unsent | Blocked | Away | Restored | Failed | Uninvited


# Commands: what is to be done.


@frozen
class Phrase:
    """A message of the words files (`dialog-question` or `dialog-question.attribute`) and what it speaks of.

    Strings are the mentee's own words and shown as typed; dates are written out in the mentee's language. `variant`
    is the number by which it chooses among several phrasings (see `variants`).
    """

    key: str
    args: Mapping[str, Any] = field(default_factory=dict)
    variant: int = field(default=0, compare=False)


Label = Phrase | date | str  # a string is shown as it is


@frozen
class Button:
    """`data` comes back when it is pressed; at most 64 bytes (a Bot API limit)."""

    data: str
    label: Label


Rows = tuple[tuple[Button, ...], ...]


@frozen
class Picture:
    """What the sender is to draw or write; `data` is plain JSON."""

    kind: str
    data: Mapping[str, Any]


@frozen
class Tell:
    """Say something; with a picture, it is the picture's caption. `files` follow it: kind ("photo", "document") and
    Telegram's id of each. `not_after` is an instant (aware)."""

    phrases: tuple[Phrase, ...]
    rows: Rows = ()
    picture: Picture | None = None
    files: tuple[tuple[str, str], ...] = ()
    occurrences: tuple[Occurrence, ...] = ()
    not_after: datetime | None = None


@frozen
class Ask:
    """Put a question: `phrases` are what is said before it, its place and itself; `path` is where the answer goes."""

    asking: int
    frame: int
    path: str
    phrases: tuple[Phrase, ...]
    rows: Rows = ()


@frozen
class Redraw:
    """Give a delivered asking other buttons, in place."""

    asking: int
    rows: Rows


@frozen
class Retire:
    """Take the buttons off an asking and show what was chosen; if it is still unsent, it is never sent."""

    asking: int
    chosen: Label | None = None


@frozen
class Withdraw:
    """What waits to be sent and has lost its reason."""

    occurrences: tuple[Occurrence, ...]


@frozen
class Clear:
    """Take the buttons about a subject off what was said: it is over. Those with a verb of `but` stay."""

    subject: str
    but: frozenset[str] = frozenset()


@frozen
class Notice:
    """A short word on the button just pressed; lost without harm."""

    phrase: Phrase


@frozen
class Export:
    """Hand the mentee everything that is kept about them, as a JSON file."""

    phrase: Phrase


@frozen
class Forget:
    """Remove everything of this mentee, their key first. What is told after it is all that remains to be sent."""


@frozen
class Count:
    """One more of these, of whom never known."""

    what: str


@frozen
class PassOn:
    """Hand whoever runs the coach what the mentee wants them to hear, as it stands; the mentee has seen it so."""

    text: str


Command = Tell | Ask | Redraw | Retire | Withdraw | Clear | Notice | Export | Forget | PassOn | Count


def tell(key: str, /, rows: Rows = (), **args: Any) -> Tell:
    """The common case: one phrase."""
    return Tell((Phrase(key, args),), rows)
