"""What one would write oneself: a shared `transitions` machine, and a row per person by SQLAlchemy's ORM.

The row is committed before the reply is sent; there is no inbox and no outbox. The database is DATABASE_URL.
"""

import os
from asyncio import Lock
from collections import defaultdict
from typing import Any

from sqlalchemy import JSON, BigInteger, event
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from telegram import Bot, Update
from transitions import Machine

from tests.bench.peers.form import DONE, QUESTIONS, TOKEN, Call, Handle, Json
from tests.bench.peers.ptb_memory import Stubbed

STATES = [f"q{number}" for number in range(len(QUESTIONS))]


class Base(DeclarativeBase): ...


class Person(Base):
    __tablename__ = "person"

    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    state: Mapped[str]
    answers: Mapped[list[str]] = mapped_column(JSON)


def _machine() -> Machine:
    made = Machine(model=None, states=[*STATES, "done"], initial=STATES[0], auto_transitions=False)
    for here, there in zip(STATES, [*STATES[1:], "done"], strict=True):
        made.add_transition("answer", here, there)
    return made


async def prepared(call: Call) -> Handle:
    engine = create_async_engine(os.environ["DATABASE_URL"], pool_size=10, max_overflow=0)
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _durable)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.drop_all)
        await connection.run_sync(Base.metadata.create_all)
    sessions, machine = async_sessionmaker(engine), _machine()
    bot = Bot(TOKEN, request=Stubbed(call), get_updates_request=Stubbed(call))
    await bot.initialize()
    locks: dict[int, Lock] = defaultdict(Lock)

    async def handle(raw: Json) -> None:
        message = Update.de_json(raw, bot).message
        assert message
        async with locks[message.chat_id]:
            reply = await _answered(sessions, machine, message.chat_id, message.text or "")
        await bot.send_message(message.chat_id, reply)

    return handle


async def _answered(sessions: Any, machine: Machine, chat: int, text: str) -> str:
    async with sessions() as session, session.begin():
        person = await session.get(Person, chat)
        if person is None or text == "/start":
            await session.merge(Person(id=chat, state=STATES[0], answers=[]))
            return QUESTIONS[0]
        person.answers = [*person.answers, text]
        machine.events["answer"].trigger(person)
        return DONE if person.state == "done" else QUESTIONS[STATES.index(person.state)]


def _durable(connection: Any, _record: Any) -> None:
    for pragma in ("busy_timeout=5000", "journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
