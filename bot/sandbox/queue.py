"""The updates that wait until the bot confirms them, as Telegram's server keeps them (RELIABILITY 1.1).

Confirmed means: getUpdates was called with a higher offset. Unfetched, a message is forgotten 24 hours after its date
and a press after 150 seconds, by the stand-in's clock. Update ids only ever rise, over restarts too.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.sandbox.bell import Bell
from bot.sandbox.clock import Clock
from bot.sandbox.methods import UPDATES
from bot.sandbox.store import Store

Json = dict[str, Any]

PRESS_KEPT = timedelta(seconds=150)
MESSAGE_KEPT = timedelta(hours=24)
FIRST_ID = 700_000_001
_TOLERANCE = 10  # an offset further ahead than this is taken as nonsense, and reading starts at the head


@dataclass(frozen=True)
class Pending:
    body: Json
    expires: datetime


class UpdateQueue:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._waiting: dict[int, Pending] = {
            id: Pending(row["body"], datetime.fromisoformat(row["expires"])) for id, row in store.all("update")
        }
        self._last = max(self._waiting, default=0)
        self._repeated: list[Json] = []
        self._held: list[tuple[str, Json]] = []
        self.hold_next = False
        """The next event, and all after it of its source, wait until one of another source has overtaken them."""
        self._handed_out: dict[str, Json] = {}
        self._again: dict[int, Json] = {}
        settings = dict(store.all("allowed_updates"))
        self.allowed: list[str] = settings[0]["names"] if settings else []
        self.bell = Bell()

    def add(self, kind: str, event: Json) -> Json | None:
        """Queues an event under a new update_id; None when the bot asked not to hear of such, or when it is held."""
        if kind not in (self.allowed or UPDATES):
            return None
        if self.hold_next or (self._held and source(*self._held[0]) == source(kind, event)):
            self.hold_next = False
            self._held.append((kind, event))
            return None
        body = self._add(kind, event)
        self.let_go()
        return body

    def let_go(self) -> None:
        """What is held comes now."""
        self.hold_next = False
        held, self._held = self._held, []
        for kind, event in held:
            self._add(kind, event)

    def _add(self, kind: str, event: Json) -> Json:
        id = self._last = self._store.count("update_id", FIRST_ID)
        expires = self._clock.now() + (PRESS_KEPT if kind == "callback_query" else MESSAGE_KEPT)
        body = {"update_id": id, kind: event}
        self._waiting[id] = Pending(body, expires)
        self._store.keep("update", id, {"body": body, "expires": expires.isoformat()})
        self.bell.ring()
        return body

    def after(self, id: int) -> list[Json]:
        """The updates that wait with a higher number, for the webhook."""
        self._expire()
        newer: list[Json] = []
        for number, pending in reversed(self._waiting.items()):
            if number <= id:
                break
            newer.append(pending.body)
        return newer[::-1]

    def take_repeated(self) -> list[Json]:
        """What trouble asked to hand out once more; each is given once."""
        repeated, self._repeated = self._repeated, []
        self._again.update((body["update_id"], body) for body in repeated)
        return repeated

    def hands_out(self, body: Json) -> bool:
        """Whether the webhook still has to hear of it: neither expired nor dropped meanwhile."""
        pending = self._waiting.get(body["update_id"])
        if pending is None:
            return body["update_id"] in self._again
        return pending.expires >= self._clock.now()

    def take(self, body: Json) -> None:
        """The webhook has taken it."""
        self._again.pop(body["update_id"], None)
        self._note_handed_out(body)
        self._forget([id for id in [body["update_id"]] if id in self._waiting])

    def allow(self, names: list[str]) -> None:
        """Holds for updates from now on, and until it is said again; an empty list means all that need no asking."""
        if names != self.allowed:
            self.allowed = names
            self._store.keep("allowed_updates", 0, {"names": names})

    def confirm(self, offset: int) -> None:
        """Forgets all before `offset`; a negative one leaves that many at the end."""
        self._expire()
        ids = list(self._waiting)
        if offset < 0:
            self._forget(ids[:offset])
        elif offset <= self._last + _TOLERANCE:
            self._forget([id for id in ids if id < offset])

    def read(self, limit: int) -> list[Json]:
        """The oldest updates, still unconfirmed. One that trouble asked to repeat comes before, once."""
        self._expire()
        repeated, self._repeated = self._repeated[:limit], self._repeated[limit:]
        fresh = [pending.body for pending, _ in zip(self._waiting.values(), range(limit - len(repeated)), strict=False)]
        for body in fresh:
            self._note_handed_out(body)
        return repeated + fresh

    def _note_handed_out(self, body: Json) -> None:
        self._handed_out[next(key for key in body if key != "update_id")] = body

    def count(self) -> int:
        self._expire()
        return len(self._waiting)

    def clear(self) -> None:
        self._forget(list(self._waiting))

    def repeat(self) -> bool:
        """Hands out the latest update handed out once more, under its old id. False when there was none."""
        latest = max(self._handed_out.values(), key=lambda body: body["update_id"], default=None)
        if latest is not None:
            self._repeated.append(latest)
            self.bell.ring()
        return latest is not None

    def press_again(self) -> bool:
        """Queues the latest press handed out under a new id, as after a phone's reconnecting."""
        latest = self._handed_out.get("callback_query")
        return latest is not None and self.add("callback_query", latest["callback_query"]) is not None

    def _expire(self) -> None:
        now = self._clock.now()
        self._forget([id for id, pending in self._waiting.items() if pending.expires < now])

    def _forget(self, ids: list[int]) -> None:
        if ids:
            self._store.drop("update", ids)
            for id in ids:
                del self._waiting[id]


def source(kind: str, event: Json) -> tuple[str, int]:
    """Where an event comes from: within one source order is kept. Messages by chat, presses by person, else by kind."""
    if kind == "callback_query":
        return kind, int(event["from"]["id"])
    return ("message" if kind == "edited_message" else kind), int(event["chat"]["id"])
