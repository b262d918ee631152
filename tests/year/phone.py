"""The phone of one person: what stands in the chat now, and what they do there as Telegram's updates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from dialogs.engine.data import parse
from dialogs.engine.events import Pressed, Tapped

KEPT = 30  # bubbles: nobody scrolls back further
_VERB = re.compile(r"[<?!+\-~=^#@*%\[\].].*|m\d{4}-\d\d|o\d+|x", re.DOTALL)  # see dialogs.engine.verbs


@dataclass(frozen=True)
class Act:
    """Something a person does. `kind` is say, photo, press (a choice), tap ("subject verb"), edit (their place),
    block (with a notice to the bot), vanish (without one) or return."""

    kind: str
    text: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.text}".strip()


@dataclass
class Bubble:
    id: int
    text: str
    buttons: list[str] = field(default_factory=list)  # what each carries
    nudge: bool = False

    @property
    def presses(self) -> list[Pressed]:
        return [event for event in map(parse, self.buttons) if isinstance(event, Pressed)]

    @property
    def taps(self) -> list[Tapped]:
        return [event for event in map(parse, self.buttons) if isinstance(event, Tapped)]


def own_choices(bubble: Bubble | None) -> list[str]:
    """The choices of a question, without the buttons that stand under every one."""
    return [one.choice for one in bubble.presses if not _VERB.fullmatch(one.choice)] if bubble else []


class Phone:
    """`chat` is Telegram's id, by which updates are told apart too."""

    def __init__(self, chat: int, language: str) -> None:
        self.chat, self.language = chat, language
        self.bubbles: list[Bubble] = []
        self.there = True  # they have not blocked the bot
        self._ids = self._updates = 0
        self._place: int | None = None  # the message that said where they live

    @property
    def question(self) -> Bubble | None:
        """The latest that has buttons of a question."""
        return next((bubble for bubble in reversed(self.bubbles) if bubble.presses), None)

    @property
    def questions(self) -> int:
        return sum(bool(bubble.presses) for bubble in self.bubbles)

    def show(self, method: str, params: Mapping[str, Any], nudge: bool) -> int:
        """Carries out a call of the coach; the id of the message."""
        keyboard = params.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = [button["callback_data"] for row in keyboard for button in row]
        if method.startswith("edit"):
            for bubble in self.bubbles:
                if bubble.id == params["message_id"]:
                    bubble.buttons = buttons
            return int(params["message_id"])
        self._ids += 1
        self.bubbles = [*self.bubbles[1 - KEPT :], Bubble(self._ids, str(params.get("text", "")), buttons, nudge)]
        return self._ids

    def does(self, act: Act, now: datetime, at_place: bool = False) -> dict[str, Any] | None:
        """The update that Telegram makes of it; None when there is no such button, or nothing to be told.

        `at_place`: it answers the question for their place, which may be edited later.
        """
        self._updates += 1
        chat = {"id": self.chat, "type": "private", "first_name": "Ada"}
        user = {**chat, "is_bot": False, "language_code": self.language}
        number = {"update_id": self.chat * 1_000_000 + self._updates}
        match act.kind:
            case "say" | "photo" | "edit":
                message = self._written(act, int(now.timestamp()), at_place)
                whose = {"from": user, "chat": chat}
                name = "edited_message" if act.kind == "edit" else "message"
                return number | {name: message | whose} if message else None
            case "press" | "tap":
                found = self._button(act)
                if found is None:
                    return None
                under = {"message_id": found[0].id, "chat": chat, "date": int(now.timestamp())}
                press = {"id": str(number["update_id"]), "from": user, "message": under, "data": found[1]}
                return number | {"callback_query": press}
        self.there = act.kind == "return"
        if act.kind == "vanish":
            return None
        member = {"chat": chat, "from": user, "new_chat_member": {"status": "member" if self.there else "kicked"}}
        return number | {"my_chat_member": member}

    def _written(self, act: Act, at: int, at_place: bool) -> dict[str, Any] | None:
        if act.kind == "edit":
            if self._place is None:
                return None
            return {"message_id": self._place, "date": at, "edit_date": at, "text": act.text}
        self._ids += 1
        if at_place:
            self._place = self._ids
        if act.kind == "photo":
            photo = [{"file_id": f"photo-{self._ids}"}]
            return {"message_id": self._ids, "date": at, "photo": photo, "caption": act.text}
        command = {"entities": [{"type": "bot_command", "offset": 0, "length": len(act.text)}]}
        return {"message_id": self._ids, "date": at, "text": act.text} | (command if act.text[:1] == "/" else {})

    def _button(self, act: Act) -> tuple[Bubble, str] | None:
        """The latest that means this."""
        for bubble in reversed(self.bubbles):
            for data in bubble.buttons:
                match parse(data):
                    case Pressed(choice=choice) if act.kind == "press" and choice == act.text:
                        return bubble, data
                    case Tapped(subject=subject, verb=verb) if act.kind == "tap" and f"{subject} {verb}" == act.text:
                        return bubble, data
        return None
