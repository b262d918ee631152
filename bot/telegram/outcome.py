"""What became of a call: an error of `telegram.error` is read as one of a few outcomes, each with its consequence.

RELIABILITY 1.2 and 8, rules 8, 10 and 12. Only what surely was not sent may be sent again freely.
"""

import re
from dataclasses import dataclass

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.telegram.api import seconds
from bot.telegram.http import Unreached


@dataclass(frozen=True)
class Flood:
    """Too many: this chat waits so long."""

    seconds: float


@dataclass(frozen=True)
class Gone:
    """The mentee stopped the bot, or there is no such chat any more."""


@dataclass(frozen=True)
class Moved:
    """A group became a supergroup."""

    chat: int


@dataclass(frozen=True)
class Unparsable:
    """Our HTML is wrong: the words go out without it."""


@dataclass(frozen=True)
class Nothing:
    """There was nothing to change: as good as done."""


@dataclass(frozen=True)
class Refused:
    """It will never be accepted. `why` is Telegram's words, without what it quotes."""

    why: str


@dataclass(frozen=True)
class Unsent:
    """It surely did not reach Telegram's queue. `away`: Telegram itself could not be reached, so nobody's call can."""

    away: bool


@dataclass(frozen=True)
class Unsure:
    """It may have been sent, and the receipt was lost."""


Outcome = Flood | Gone | Moved | Unparsable | Nothing | Refused | Unsent | Unsure

_GONE = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "peer_id_invalid",
    "group chat was deactivated",
    "chat_write_forbidden",
    "not enough rights to send",
    "have no rights to send",
)
_NOTHING = ("message is not modified", "message to edit not found", "message can't be edited", "message_id_invalid")
_UNPARSABLE = ("can't parse entities", "can't find end of the entity")


def read(error: TelegramError) -> Outcome:
    words = error.message.lower()
    match error:
        case RetryAfter():
            return Flood(seconds(error))
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Gone()
        case InvalidToken():  # also what python-telegram-bot makes of 404, an unknown method
            return Refused(_quiet(error.message)) if "not found" in words else Unsent(away=True)
        case BadRequest() if any(sign in words for sign in _GONE):
            return Gone()
        case BadRequest() if any(sign in words for sign in _NOTHING):
            return Nothing()
        case BadRequest() if any(sign in words for sign in _UNPARSABLE):
            return Unparsable()
        case BadRequest():
            return Refused(_quiet(error.message))
        case Unreached():
            return Unsent(away=True)
        case NetworkError() if error.__cause__ is None:
            return Unsent(away=False)  # an answer in Telegram's own form that says no: 5xx
    return Unsure()


def _quiet(words: str) -> str:
    """What Telegram quotes may be the mentee's."""
    return re.sub(r"\"[^\"]*\"?|“[^”]*”?", "…", words)[:200]
