"""`python -m tests.bench.peers.overhttp MODULE ADDRESS`: one peer as its users run it, long polling and all.

With its library's own HTTP client, its own updater or polling loop, and its own defaults.
"""

import asyncio
import importlib
import sys


async def aiogram_redis(address: str) -> None:
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    from tests.bench.peers.aiogram_redis import dispatcher
    from tests.bench.peers.form import TOKEN

    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(address)))
    await dispatcher().start_polling(bot, handle_signals=False)


async def ptb_memory(address: str) -> None:
    from telegram.ext import Application

    from tests.bench.peers.form import TOKEN

    conversation = importlib.import_module("tests.bench.peers.ptb_memory").conversation()
    application = Application.builder().token(TOKEN).base_url(f"{address}/bot").build()
    application.add_handler(conversation)
    async with application:
        await application.start()
        assert application.updater
        await application.updater.start_polling()
        await asyncio.Event().wait()


RUNNING = {"aiogram_redis": aiogram_redis, "ptb_memory": ptb_memory}

if __name__ == "__main__":
    asyncio.run(RUNNING[sys.argv[1]](sys.argv[2]))
