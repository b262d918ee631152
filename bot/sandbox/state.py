"""All that the stand-in remembers, put together once; what bots and people do with it is in the modules beside."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.sandbox.chats import Chats
from bot.sandbox.clock import Clock
from bot.sandbox.desk import Desk
from bot.sandbox.journal import Journal
from bot.sandbox.profile import Profile
from bot.sandbox.queue import UpdateQueue
from bot.sandbox.store import Store
from bot.sandbox.trouble import Trouble
from bot.sandbox.uploads import Uploads
from bot.sandbox.webhook import Webhook


@dataclass(frozen=True)
class Press:
    """A tap on an inline button that the bot has not answered yet."""

    chat_id: int
    at: datetime


class State:
    def __init__(self, clock: Clock, bot_id: int, folder: Path | None) -> None:
        self.clock = clock
        self.store = Store(folder)
        self.chats = Chats(self.store, clock)
        self.queue = UpdateQueue(self.store, clock)
        self.profile = Profile(self.store, bot_id)
        self.uploads = Uploads(self.store)
        self.trouble = Trouble()
        self.webhook = Webhook(self.store, self.queue, clock, lambda: self.trouble)
        self.journal = Journal(self.store, clock)
        self.desk: Desk | None = None
        self.presses: dict[str, Press] = {}
        self.poll_number = 0
        self.closing = False
