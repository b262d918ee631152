"""People whom the coach knows, put into a store as a turn does."""

from datetime import datetime

from bot.storage import Incoming, Store
from dialogs.mentee import Frame, Mentee
from tests.bot.times import NOW


async def meet(store: Store, chat: int, due: datetime | None, stack: bool = False) -> None:
    """A mentee who has something due then, perhaps in the middle of a dialog."""
    mentee = Mentee(id=f"m{chat}", chat=chat, consented=True, zone="Europe/London")
    if stack:
        mentee.stack = [Frame(0, "welcome")]
    await store.receive([Incoming(None, chat, "member", {"back": True})], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        await work.finish(mentee, [], next_due=due)
