"""What Telegram shows of the bot before anybody talks with it: name, descriptions, commands, in each language.

Set at start where they differ from what Telegram has; best effort, since a coach without them is a coach all the same.
Telegram allows these calls seldom (a few a day for the name), so nothing is set that is already so.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import structlog
from telegram.error import TelegramError

from bot import logs
from bot.telegram.api import Api
from dialogs.engine.events import Phrase
from dialogs.engine.words import Words

log = structlog.stdlib.get_logger(__name__)

Json = dict[str, Any]

TEXTS = {  # Telegram's name of it: the key of its words
    "Name": ("name", "bot-name"),
    "Description": ("description", "bot-description"),
    "ShortDescription": ("short_description", "bot-short-description"),
}


@dataclass(frozen=True)
class Shown:
    """One thing that is shown, in one language (the empty one is for all others)."""

    what: str
    of: Mapping[str, str]
    value: Mapping[str, Any]


def wanted(words: Words, commands: Sequence[str]) -> Iterator[Shown]:
    """All that should be shown; `commands` are names without slash, in the order of the list on the phone."""
    for language in ("", *words.languages):
        of = {"language_code": language} if language else {}

        def text(key: str, language: str = language) -> str:
            return words.text(Phrase(key), language or words.languages[0], html=False)

        for what, (name, key) in TEXTS.items():
            yield Shown(what, of, {name: text(key)})
        listed = [{"command": command, "description": text(f"commands-{command}")} for command in commands]
        yield Shown("Commands", of, {"commands": listed})


async def show(api: Api, words: Words, commands: Sequence[str]) -> None:
    """Never raises `TelegramError`: what cannot be set today is set at another start."""
    for shown in wanted(words, commands):
        try:
            there = await api.call(f"getMy{shown.what}", shown.of)
            if ({"commands": there} if shown.what == "Commands" else there) != shown.value:
                await api.call(f"setMy{shown.what}", {**shown.of, **shown.value})
        except TelegramError as trouble:
            of = shown.of.get("language_code", "")
            log.warning("profile-not-set", kind=shown.what, language=of, fault=logs.described(trouble))
