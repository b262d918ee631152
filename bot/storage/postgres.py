"""Connections to PostgreSQL: several transactions side by side, on the event loop."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.storage.database import Held, Job, P, T, faults_told_apart


class Pool:
    """A `Database`."""

    def __init__(self, url: URL) -> None:
        self._engine = create_async_engine(url, pool_size=10, max_overflow=0, pool_pre_ping=True)
        self.engine = self._engine.sync_engine

    async def once(self, job: Job[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        async with self.held() as held:
            done = await held.run(job, *args, **kwargs)
            await held.commit()
        return done

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
