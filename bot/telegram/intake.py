"""Updates, polled or posted: read, let in, committed to the inbox, and only then announced.

Nothing here costs a round trip to the database: who is new is seen while their updates are committed.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from bot import logs
from bot.clock import Clock
from bot.storage import Incoming, Store
from bot.telegram.limits import INSTEAD, Limits
from bot.telegram.updates import incoming


class Intake:
    """`arrived` is called after each commit with what was committed.

    `allowed` are the people who may talk to the coach, by Telegram's id (that of their private chat, too); None lets
    everybody in. `limits` says how much is taken; `dropped` is called with what is not.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        arrived: Callable[[Sequence[Incoming]], None],
        allowed: Collection[int] | None = None,
        limits: Limits | None = None,
        dropped: Callable[[Incoming], None] = lambda one: None,
    ) -> None:
        self._store, self._clock, self._arrived, self._allowed = store, clock, arrived, allowed
        self._limits, self._dropped = limits or Limits(0), dropped

    async def keep(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Committed when it returns. Raises `StoreAway`; then none of them is."""
        now = self._clock.now()
        let_in = [found for update in updates if (one := _read(update)) and (found := self._let_in(one))]
        taken = [found for one in let_in if (found := self._limits.take(one, now))]
        kept: list[Incoming] = []
        if taken:
            kept = await self._store.receive(taken, now, lambda one: self._limits.admit(one, now))
            self._arrived(kept)
        whole = {one.update_id for one in kept if one.kind not in INSTEAD}
        for one in let_in:
            if one.update_id not in whole:
                self._dropped(one)

    def _let_in(self, one: Incoming) -> Incoming | None:
        """Of what others write nothing is kept but that they are to be told so, in their language."""
        if self._allowed is None or one.chat < 0 or one.chat in self._allowed:
            return one
        if one.kind in ("member", "edited"):
            return None
        return Incoming(one.update_id, one.chat, "closed", {"language": one.body.get("language", "")})


def _read(update: Mapping[str, Any]) -> Incoming | None:
    """One update that cannot be read must not hold up all that come after it."""
    try:
        return incoming(update)
    except (KeyError, TypeError, ValueError, OverflowError, AttributeError) as trouble:
        logs.fault("update-unreadable", trouble)
        return None
