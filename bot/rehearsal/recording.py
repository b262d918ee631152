"""The last turn of each chat, as it passed by: in memory, until the next one or until all is forgotten."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot import logs
from bot.rehearsal.plain import plain
from dialogs.engine.events import Ask, Command, Event, Forget, Phrase, Tell
from dialogs.mentee import Mentee

Json = dict[str, Any]
Decide = Callable[[Mentee, Event, datetime], list[Command]]


class Recorder:
    """`recorded` is called with the chat, before the turn is committed."""

    def __init__(self, recorded: Callable[[int], None]) -> None:
        self._recorded = recorded
        self._last: dict[int, Json] = {}

    def watching(self, decide: Decide) -> Decide:
        """The same decision, noted."""

        def decide_and_note(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
            turn: Json = {"at": now.isoformat(), "event": plain(event), "commands": [], "fault": ""}
            try:
                commands = decide(mentee, event, now)
            except Exception as fault:
                self._last[mentee.chat] = {
                    **turn,
                    "fault": f"{type(fault).__name__}: {fault}\n{logs.places(fault.__traceback__)}",
                }
                self._recorded(mentee.chat)
                raise
            shown = [{"name": type(one).__name__, "says": says(one), "whole": plain(one)} for one in commands]
            if any(isinstance(one, Forget) for one in commands):
                turn["event"] = {"is": type(event).__name__}
            fault_before = self._last.get(mentee.chat, {}).get("fault", "")
            retold = fault_before if type(event).__name__ == "Failed" else ""
            self._last[mentee.chat] = {**turn, "commands": shown, "fault": retold}
            self._recorded(mentee.chat)
            return commands

        return decide_and_note

    def last(self, chat: int) -> Json | None:
        return self._last.get(chat)


def says(command: Command) -> list[str]:
    """The keys of the words that a command speaks."""
    if isinstance(command, Tell | Ask):
        return [phrase.key for phrase in command.phrases]
    phrase = getattr(command, "phrase", None)
    return [phrase.key] if isinstance(phrase, Phrase) else []
