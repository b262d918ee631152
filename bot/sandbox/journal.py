"""What happened in each chat, in order: what its person did and what the bot then said, changed or noted.

Messages alone do not tell it: a press leaves nothing behind, and an edit replaces what was there. From it a
conversation is written down (transcript.py). It lives as long as the chat does, as the messages on a phone do.
"""

from collections.abc import Sequence
from typing import Any

from bot.sandbox.clock import Clock
from bot.sandbox.store import Store

Json = dict[str, Any]

KIND = "deed"


class Journal:
    """An entry: `did`, `at` (Unix seconds of the stand-in's clock), and details by what was done:

    | did | by | details |
    |---|---|---|
    | said | person | text; message: its id |
    | sent | person | what: "photo", "location", … |
    | pressed | person | text: the button's label |
    | edited | person | before, text |
    | blocked | person | on |
    | moved | the clock, for every chat | kind: walk or leap; until: where to; what fell due on the way follows |
    | told | bot | message, text, rows of labels, attached: "picture: timeline", … or "" |
    | changed | bot | message, before and after: each a text and rows |
    | noted | bot | text: the short word on a press |
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._of: dict[int, list[Json]] = {}
        for _, row in store.all(KIND):
            self._of.setdefault(row.pop("chat"), []).append(row)

    def note(self, chat: int, did: str, **details: Any) -> None:
        entry = {"did": did, "at": self._clock.now().timestamp(), **details}
        self._of.setdefault(chat, []).append(entry)
        self._store.keep(KIND, self._store.count(KIND, 1), {"chat": chat, **entry})

    def of(self, chat: int) -> Sequence[Json]:
        return self._of.get(chat, ())


def face(message: Json) -> Json:
    """What is seen of a message: its text, and the labels of its buttons row by row."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    text = message.get("text", message.get("caption", ""))
    return {"text": text, "rows": [[button["text"] for button in row] for row in rows]}
