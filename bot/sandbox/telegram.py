"""The stand-in itself: Bot API requests in, answers out, every request noted. It knows no HTTP."""

import inspect
from collections import deque
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.sandbox import editing, methods, receiving, sending
from bot.sandbox.clock import Clock
from bot.sandbox.refusal import Refusal
from bot.sandbox.shapes import Upload
from bot.sandbox.state import State

Json = dict[str, Any]

TOKEN = "7000000001:sandbox-only-no-account-stands-behind-it"  # noqa: S105, opens nothing
REQUESTS_KEPT = 10_000

_ANSWERS: dict[str, Any] = {
    "getMe": receiving.get_me,
    "getUpdates": receiving.get_updates,
    "setWebhook": receiving.set_webhook,
    "deleteWebhook": receiving.delete_webhook,
    "getWebhookInfo": receiving.get_webhook_info,
    "getFile": receiving.get_file,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "sendChatAction": sending.send_chat_action,
    "answerCallbackQuery": sending.answer_callback_query,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageMedia": editing.edit_message_media,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "setMyCommands": lambda state, p: state.profile.set_commands(p),
    "getMyCommands": lambda state, p: state.profile.get_commands(p),
    "deleteMyCommands": lambda state, p: state.profile.delete_commands(p),
    "setMyName": lambda state, p: state.profile.set_text("name", p),
    "getMyName": lambda state, p: state.profile.get_text("name", p),
    "setMyDescription": lambda state, p: state.profile.set_text("description", p),
    "getMyDescription": lambda state, p: state.profile.get_text("description", p),
    "setMyShortDescription": lambda state, p: state.profile.set_text("short_description", p),
    "getMyShortDescription": lambda state, p: state.profile.get_text("short_description", p),
}


@dataclass
class Request:
    """One Bot API request: parameters decoded, a file as "attach://…". `outcome`: "ok", the refusal, or the trouble."""

    method: str
    params: Json
    at: datetime
    outcome: str = "under way"


class StandIn(State):
    """Telegram for one bot. With a folder its state survives a restart; without, it lives in memory.

    `requests` keeps the latest 10,000, for tests to look at.
    """

    def __init__(self, clock: Clock, token: str = TOKEN, folder: Path | None = None) -> None:
        super().__init__(clock, int(token.partition(":")[0]), folder)
        self.token = token
        self.requests: deque[Request] = deque(maxlen=REQUESTS_KEPT)

    def note(self, method: str, given: Json) -> Request:
        """Notes that a request came, before anything is done with it."""
        params = {name: f"attach://{name}" if isinstance(value, Upload) else value for name, value in given.items()}
        request = Request(method, params, self.clock.now())
        self.requests.append(request)
        return request

    async def answer(self, request: Request, given: Json) -> Any:
        """Carries a request out and gives Telegram's `result`. Raises Refusal, having changed nothing."""
        try:
            params = methods.read(request.method, given)
            request.params = {
                name: request.params[name] if isinstance(value, Upload) else value for name, value in params.items()
            }
            if isinstance(media := params.get("media"), dict) and isinstance(media["media"], Upload):
                request.params["media"] = {**media, "media": "attach://media"}
            if "chat_id" in params:
                self.trouble.check_pace(request.method, params["chat_id"])
            result = _ANSWERS[request.method](self, params)
            if inspect.isawaitable(result):
                result = await result
        except Refusal as refusal:
            request.outcome = refusal.description
            raise
        request.outcome = "ok"
        return result

    def close(self) -> None:
        """Lets every long poll go at once; the state is kept as it is."""
        self.closing = True
        self.webhook.stop()
        self.queue.bell.ring()
        for chat in self.chats.all():
            chat.changed.ring()
