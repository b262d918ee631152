"""python-telegram-bot's ConversationHandler, its state in memory: nothing is kept."""

import json
from typing import Any

from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes, ConversationHandler, MessageHandler, filters
from telegram.request import BaseRequest, RequestData

from tests.bench.peers.form import DONE, QUESTIONS, TOKEN, Call, Handle, Json

Context = ContextTypes.DEFAULT_TYPE


class Stubbed(BaseRequest):
    def __init__(self, call: Call) -> None:
        self._call = call

    @property
    def read_timeout(self) -> float:
        return 5

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts: Any, **more: Any
    ) -> tuple[int, bytes]:
        params = request_data.json_parameters if request_data else {}
        result = await self._call(url.rpartition("/")[2], params)
        return 200, json.dumps({"ok": True, "result": result}).encode()


async def start(update: Update, context: Context) -> int:
    assert update.message
    await update.message.reply_text(QUESTIONS[0])
    return 0


async def answered(update: Update, context: Context) -> int:
    assert update.message
    assert context.user_data is not None
    answers = context.user_data.setdefault("answers", [])
    answers.append(update.message.text)
    if len(answers) == len(QUESTIONS):
        answers.clear()
        await update.message.reply_text(DONE)
        return ConversationHandler.END
    await update.message.reply_text(QUESTIONS[len(answers)])
    return len(answers)


def conversation() -> ConversationHandler[Context]:
    words = MessageHandler(filters.TEXT & ~filters.COMMAND, answered)
    states: dict[object, Any] = {number: [words] for number in range(len(QUESTIONS))}
    return ConversationHandler([CommandHandler("start", start)], states, [])


async def prepared(call: Call) -> Handle:
    application = Application.builder().token(TOKEN).request(Stubbed(call)).updater(None).build()
    application.add_handler(conversation())
    await application.initialize()

    async def handle(raw: Json) -> None:
        await application.process_update(Update.de_json(raw, application.bot))

    return handle
