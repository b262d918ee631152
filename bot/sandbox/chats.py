"""People, groups and their messages, with a revision a chat so that a page can ask what changed. No rules here."""

import time
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.sandbox.bell import Bell
from bot.sandbox.clock import Clock
from bot.sandbox.store import Store

Json = dict[str, Any]

FIRST_PERSON = 5_000_000_001  # wider than 32 bits, as Telegram's newer ids are
TYPING_SECONDS = 5.0
FIRST_SUPERGROUP = -1_000_000_000_001  # below these ids begin, and wider than 32 bits they are

_SAVED = ("name", "language_code", "started", "blocked", "deactivated", "migrated_to", "keyboard")


@dataclass
class Kept:
    message: Json
    revision: int
    gone: bool = False


@dataclass
class Chat:
    """A person with their private chat, or a group (negative id). `started`: the bot may write here. `keyboard`: the
    ReplyKeyboardMarkup or ForceReply that stands under the chat. `migrated_to`: the supergroup that it became."""

    id: int
    name: str
    language_code: str = "en"
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    migrated_to: int | None = None
    keyboard: Json | None = None
    revision: int = 0
    messages: dict[int, Kept] = field(default_factory=dict)
    notices: deque[Json] = field(default_factory=lambda: deque(maxlen=20))
    typing_until: float = 0.0
    changed: Bell = field(default_factory=Bell)

    @property
    def is_group(self) -> bool:
        return self.id < 0

    def as_json(self) -> Json:
        """Telegram's Chat."""
        if self.is_group:
            kind = "supergroup" if self.id <= FIRST_SUPERGROUP else "group"
            return {"id": self.id, "type": kind, "title": self.name}
        return {"id": self.id, "type": "private", "first_name": self.name}

    def as_user(self) -> Json:
        """Telegram's User."""
        return {"id": self.id, "is_bot": False, "first_name": self.name, "language_code": self.language_code}

    def message(self, message_id: int) -> Json | None:
        kept = self.messages.get(message_id)
        return None if kept is None or kept.gone else kept.message

    def touch(self) -> int:
        """A new revision; whoever waits for a change looks again."""
        self.revision += 1
        self.changed.ring()
        return self.revision

    def notice(self, body: Json) -> None:
        """Something for the page that is no message: the answer to a press."""
        self.notices.append({**body, "revision": self.touch()})

    def type(self) -> None:
        self.typing_until = time.monotonic() + TYPING_SECONDS
        self.touch()

    @property
    def typing(self) -> bool:
        return time.monotonic() < self.typing_until


class Chats:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._chats: dict[int, Chat] = {id: Chat(id, **row) for id, row in store.all("chat")}
        for id, row in store.all("message"):
            self._chats[row["chat"]].messages[id] = Kept(row["message"], row["revision"], row["gone"])
        for chat in self._chats.values():
            chat.revision = max((kept.revision for kept in chat.messages.values()), default=0)

    def get(self, id: int) -> Chat | None:
        return self._chats.get(id)

    def all(self) -> list[Chat]:
        return list(self._chats.values())

    def people(self) -> list[Chat]:
        return [chat for chat in self._chats.values() if not chat.is_group]

    def add_person(self, name: str, language_code: str) -> Chat:
        return self._add(Chat(self._store.count("person", FIRST_PERSON), name, language_code))

    def add_group(self, id: int, title: str) -> Chat:
        return self._add(Chat(id, title, started=True))

    def ring(self, id: int | None) -> None:
        """Who watches this chat, or with None any, looks again: something beside its messages is new."""
        for chat in self._chats.values():
            if id in (None, chat.id):
                chat.touch()

    def save(self, chat: Chat) -> None:
        row = {name: getattr(chat, name) for name in _SAVED}
        self._store.keep("chat", chat.id, row)

    def new_message(self, chat: Chat, sender: Json, content: Json) -> Json:
        """Keeps a message, numbered and dated; message ids rise over all chats of the bot, as in private chats."""
        id = self._store.count("message_id", 1)
        message = {"message_id": id, "from": sender, "chat": chat.as_json(), "date": self.seconds(), **content}
        self.keep(chat, message)
        return message

    def keep(self, chat: Chat, message: Json, gone: bool = False) -> None:
        """Keeps a message as it is now, under a new revision."""
        kept = chat.messages[message["message_id"]] = Kept(message, chat.touch(), gone)
        row = {"chat": chat.id, "message": message, "revision": kept.revision, "gone": gone}
        self._store.keep("message", message["message_id"], row)

    def seconds(self) -> int:
        """Now as Telegram dates things."""
        return int(self.now().timestamp())

    def now(self) -> datetime:
        return self._clock.now()

    def _add(self, chat: Chat) -> Chat:
        self._chats[chat.id] = chat
        self.save(chat)
        return chat
