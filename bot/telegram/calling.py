"""One row of the outbox as a request: with what is known only when it is sent, and plainer when that is refused."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.storage import Outgoing
from dialogs.engine.markup import TEXT, shortened, units, visible


@dataclass(frozen=True)
class Request:
    method: str
    params: Mapping[str, Any]

    @property
    def is_message(self) -> bool:
        """Whether it rings on the phone; else it changes what is there."""
        return self.method.startswith("send")


def request(row: Outgoing) -> Request | None:
    """None when it would change a message that never arrived: then there is nothing to do."""
    call = row.call
    params = {"chat_id": row.chat, **call.params}
    if call.changes is not None:
        return Request(call.method, {**params, "message_id": call.changes})
    if call.edits is None:
        return Request(call.method, params)
    if row.message_id is None:
        return None
    params["message_id"] = row.message_id
    if call.chosen is None:
        return Request(call.method, params)
    text = f"{row.text}\n\n{call.chosen}" if row.text else ""
    if text and units(visible(text)) <= TEXT:
        return Request(call.method, {**params, "text": text})
    return Request("editMessageReplyMarkup", {"chat_id": row.chat, "message_id": row.message_id})


def plain(refused: Request) -> Request:
    """Without markup: when Telegram cannot read our HTML, the words arrive all the same."""
    params = {name: value for name, value in refused.params.items() if name != "parse_mode"}
    for name in ("text", "caption"):
        if name in params:
            params[name] = visible(params[name])
    return Request(refused.method, params)


def without_picture(undrawn: Request) -> Request | None:
    """The caption as a message; None without one. A picture that we cannot draw must not take the words with it."""
    params = dict(undrawn.params)
    caption = params.pop("caption", "")
    return Request("sendMessage", {**params, "text": shortened(caption, TEXT)}) if caption else None
