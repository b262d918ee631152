"""What the bot says of itself: its name, descriptions and commands, a version a language."""

from typing import Any

from bot.sandbox import rules
from bot.sandbox.store import Store

Json = dict[str, Any]

DEFAULT_NAME = "Milepost (sandbox)"


class Profile:
    """Texts and command lists by key; what is missing in a language is told in the default one, as to a person."""

    def __init__(self, store: Store, bot_id: int) -> None:
        self._store = store
        self.bot_id = bot_id
        self._texts: dict[str, str] = {}
        self._commands: dict[str, list[Json]] = {}
        for _, row in store.all("profile"):
            self._texts, self._commands = row["texts"], row["commands"]

    def as_user(self) -> Json:
        """Telegram's User, as it stands in messages."""
        name = self.text("name", "")
        return {"id": self.bot_id, "is_bot": True, "first_name": name, "username": "milepost_sandbox_bot"}

    def text(self, what: str, language: str) -> str:
        default = DEFAULT_NAME if what == "name" else ""
        return self._texts.get(f"{what}:{language}") or self._texts.get(f"{what}:") or default

    def set_text(self, what: str, p: Json) -> bool:
        language, text = p.get("language_code", ""), p.get(what, "")
        rules.language_code(language)
        rules.profile_text(what, text)
        self._texts[f"{what}:{language}"] = text
        return self._save()

    def get_text(self, what: str, p: Json) -> Json:
        language = p.get("language_code", "")
        rules.language_code(language)
        return {what: self.text(what, language)}

    def set_commands(self, p: Json) -> bool:
        key = _key(p)
        rules.commands(p["commands"])
        self._commands[key] = [{**each, "command": each["command"].removeprefix("/")} for each in p["commands"]]
        return self._save()

    def get_commands(self, p: Json) -> list[Json]:
        return self._commands.get(_key(p), [])

    def delete_commands(self, p: Json) -> bool:
        self._commands.pop(_key(p), None)
        return self._save()

    def commands_for(self, chat_id: int, language: str) -> list[Json]:
        """What the menu of this private chat shows: the narrowest scope, in it the language before the default."""
        for scope in (f"chat {chat_id}", "all_private_chats", "default"):
            for code in (language[:2], ""):
                if found := self._commands.get(f"{scope}:{code}"):
                    return found
        return []

    def _save(self) -> bool:
        self._store.keep("profile", 0, {"texts": self._texts, "commands": self._commands})
        return True


def _key(p: Json) -> str:
    language = p.get("language_code", "")
    rules.language_code(language)
    scope = p.get("scope", {"type": "default"})
    return f"{scope['type']} {scope['chat_id']}:{language}" if "chat_id" in scope else f"{scope['type']}:{language}"
