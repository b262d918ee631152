"""At what moment of its work a coach was killed: told by what Telegram had seen and what the database holds."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.telegram import Request
from tests.proof.ledger import Ledger, Row
from tests.proof.overheard import Moment, Sign, is_message, sign_of

BEFORE_COMMIT = "before commit"  # an update was handed out, its turn not committed
BEFORE_SEND = "between commit and send"  # a turn was committed, its message not yet at Telegram
IN_SEND = "during a send"  # Telegram was reading the request
BEFORE_NOTE = "between receipt and note"  # the message stood in the chat, the database did not know
IDLE = "with nothing under way"
CLASSES = (BEFORE_NOTE, IN_SEND, BEFORE_SEND, BEFORE_COMMIT)  # the rarest first


@dataclass
class Life:
    """One process, from its start to its kill, as Telegram sees it."""

    newest_row: int  # of the outbox when it began
    polled: bool = False
    handed_out: set[int] = field(default_factory=set)
    begun: Counter[Sign] = field(default_factory=Counter)
    carried_out: Counter[Sign] = field(default_factory=Counter)
    _mine: set[int] = field(default_factory=set)

    def hear(self, moment: Moment, request: Request, result: Any) -> None:
        if moment == "begun":
            self._mine.add(id(request))
            self.polled |= request.method == "getUpdates"
            if is_message(request.method):
                self.begun[sign_of(request)] += 1
        elif id(request) not in self._mine:
            return  # of a process that is dead
        elif request.method == "getUpdates":
            self.handed_out |= {update["update_id"] for update in result}
        elif is_message(request.method):
            self.carried_out[sign_of(request)] += 1


def under_way(ledger: Ledger, workers: Collection[str]) -> list[Row]:
    """Messages that the dead process was sending; `workers` are those that died before."""
    return [row for row in ledger.outbox if row.state == "sending" and row.sign and row.worker not in workers]


def found(life: Life, ledger: Ledger, sending: Collection[Row]) -> list[str]:
    """All that the kill interrupted."""
    signs = [row.sign for row in sending if row.sign]
    fresh = [row for row in ledger.outbox if row.state == "waiting" and row.sign and row.id > life.newest_row]
    taken = any(ledger.inbox.get(f"update:{number}") != "done" for number in life.handed_out)
    interrupted = {
        BEFORE_NOTE: any(life.carried_out[sign] for sign in signs),
        IN_SEND: any(life.begun[sign] > life.carried_out[sign] for sign in signs),
        BEFORE_SEND: bool(fresh) or any(not life.begun[sign] for sign in signs),
        BEFORE_COMMIT: taken or (life.polled and bool(ledger.undone)),
    }
    return [name for name in CLASSES if interrupted[name]]
