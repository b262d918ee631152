"""What tests of a `Sender` share: letting it run dry, and what went out."""

from bot.telegram.sending import Sender
from dialogs.engine.events import Occurrence
from tests.bot.times import NOW, while_running
from tests.bot.wire import Wire, refuses

TOLD = (Occurrence("step.1.1", "day", NOW.replace(tzinfo=None), NOW.replace(tzinfo=None)),)
FLOOD = refuses(429, "Too Many Requests: retry after 20", retry_after=20)


def sent(wire: Wire) -> list[tuple[int, str]]:
    return [(one["chat_id"], one["text"]) for one in wire.of("sendMessage")]


async def run_dry(sender: Sender) -> None:
    """Until nothing more may be sent now."""
    looked = sender.looked

    def over() -> bool:
        return sender.looked > looked + 2 and sender.idle

    await while_running(sender.run, over)
