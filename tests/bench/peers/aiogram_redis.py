"""aiogram, its states and answers in Redis, which writes to disk each second; no inbox, no outbox."""

import os
from collections.abc import AsyncGenerator
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.redis import RedisStorage
from aiogram.types import Message

from tests.bench.peers.form import DONE, QUESTIONS, TOKEN, Call, Handle, Json


class Form(StatesGroup):
    open = State()


class Stubbed(BaseSession):
    def __init__(self, call: Call) -> None:
        super().__init__()
        self._call = call

    async def make_request(self, bot: Bot, method: Any, *_timeout: Any, **_more: Any) -> Any:
        params = method.model_dump(exclude_none=True, include={"chat_id", "text"}, warnings=False)
        result = {"ok": True, "result": await self._call(method.__api_method__, params)}
        return self.check_response(bot, method, 200, self.json_dumps(result)).result

    async def stream_content(self, *_: Any, **_more: Any) -> AsyncGenerator[bytes, None]:
        yield b""

    async def close(self) -> None: ...


async def start(message: Message, state: FSMContext) -> None:
    await state.set_state(Form.open)
    await state.set_data({"answers": []})
    await message.answer(QUESTIONS[0])


async def answered(message: Message, state: FSMContext) -> None:
    answers = [*(await state.get_data())["answers"], message.text]
    if len(answers) == len(QUESTIONS):
        await state.clear()
        await message.answer(DONE)
        return
    await state.update_data(answers=answers)
    await message.answer(QUESTIONS[len(answers)])


def dispatcher() -> Dispatcher:
    made = Dispatcher(storage=RedisStorage.from_url(os.environ["REDIS_URL"]))
    made.message.register(start, CommandStart())
    made.message.register(answered, Form.open)
    return made


async def prepared(call: Call) -> Handle:
    bot, dispatching = Bot(TOKEN, session=Stubbed(call)), dispatcher()

    async def handle(raw: Json) -> None:
        await dispatching.feed_raw_update(bot, raw)

    return handle
