"""Connections to PostgreSQL: several transactions side by side, on the event loop.

A process that is killed closes its connections, and PostgreSQL undoes at once what it was doing. One that is cut off
does not: so PostgreSQL is told how long a transaction may stand still, a lock be waited for and a peer be silent.
"""

import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from sqlalchemy import URL, Connection, event
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.storage.database import Held, Job, P, T, faults_told_apart

# Seconds of silence, then between questions whether the other is there; unanswered ones.
IDLE, INTERVAL, PROBES = 5, 2, 3
SILENT = 1000 * (IDLE + INTERVAL * PROBES)  # milliseconds for what was sent to be acknowledged
SERVER = {  # milliseconds, but for the keepalives'; they do nothing on a socket of this machine
    "idle_in_transaction_session_timeout": "10000",  # a turn thinks for milliseconds
    "lock_timeout": "15000",
    "statement_timeout": "60000",
    "tcp_keepalives_idle": str(IDLE),
    "tcp_keepalives_interval": str(INTERVAL),
    "tcp_keepalives_count": str(PROBES),
    "tcp_user_timeout": str(SILENT),
    # Before it has counted a wave of rows, PostgreSQL would collect and sort all that waits for each look at the first.
    "enable_bitmapscan": "off",
    "application_name": "milepost",
}


class Pool:
    """A `Database`."""

    shared = True

    def __init__(self, url: URL) -> None:
        self._engine = create_async_engine(url, pool_size=10, max_overflow=0, connect_args={"server_settings": SERVER})
        self.engine = self._engine.sync_engine
        event.listen(self.engine, "connect", _prepare)
        event.listen(self.engine, "checkout", _look)

    async def once(self, job: Job[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        async with self.held() as held:
            done = await held.run(job, *args, **kwargs)
            await held.commit()
        return done

    async def when_free(self, ready: Callable[[], Callable[[Connection], T] | None]) -> T | None:
        job = ready()
        return None if job is None else await self.once(job)

    @asynccontextmanager
    async def held(self) -> AsyncIterator[Held]:
        with faults_told_apart():
            connection = await self._engine.connect().start()
        try:
            yield _Pooled(connection)
        finally:
            with faults_told_apart():
                await connection.__aexit__(None, None, None)  # shielded from a cancelled task; close() is not

    async def empty_the_log(self) -> None:
        """That is PostgreSQL's own affair."""

    async def close(self) -> None:
        await self._engine.dispose()


class _Pooled:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def run(self, job: Job[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        with faults_told_apart():
            return await self._connection.run_sync(partial(job, **kwargs), *args)

    async def commit(self) -> None:
        with faults_told_apart():
            await self._connection.commit()


def _prepare(connection: Any, _record: Any) -> None:
    """The same from this side, for a server that is gone without a word: asyncpg itself waits for ever."""
    transport = getattr(connection.driver_connection, "_transport", None)
    peer = transport and transport.get_extra_info("socket")
    if peer is None or peer.family not in (socket.AF_INET, socket.AF_INET6):
        return
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    wanted = {"TCP_KEEPIDLE": IDLE, "TCP_KEEPINTVL": INTERVAL, "TCP_KEEPCNT": PROBES, "TCP_USER_TIMEOUT": SILENT}
    for name, value in wanted.items():
        if hasattr(socket, name):  # not everywhere
            peer.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


def _look(connection: Any, _record: Any, _proxy: Any) -> None:
    """One that the server has closed meanwhile is replaced. Asking it would take three times as long as a short job."""
    if connection.driver_connection.is_closed():
        raise DisconnectionError
