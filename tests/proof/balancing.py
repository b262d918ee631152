"""What stands before several web apps: each connection to the next of them that answers."""

import asyncio
import contextlib
import itertools
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager


def free_ports(count: int) -> list[int]:
    """Of this machine, each another one."""
    with contextlib.ExitStack() as taken:
        probes = [taken.enter_context(socket.socket()) for _ in range(count)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]


@asynccontextmanager
async def balanced(ports: Sequence[int]) -> AsyncIterator[int]:
    """Gives its own port. With nobody there the connection ends at once."""
    turns = itertools.cycle(ports)

    async def passed_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in ports:
            with contextlib.suppress(OSError):
                there, back = await asyncio.open_connection("127.0.0.1", next(turns))
                await asyncio.gather(_copy(reader, back), _copy(there, writer))
                return
        writer.close()

    serving = await asyncio.start_server(passed_on, "127.0.0.1", 0)
    try:
        yield int(serving.sockets[0].getsockname()[1])
    finally:
        serving.close()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while part := await reader.read(65_536):
            writer.write(part)
            await writer.drain()
    writer.close()
