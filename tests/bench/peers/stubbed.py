"""`python -m tests.bench.peers.stubbed MODULE PEOPLE`: updates a second of one peer, the network stubbed."""

import asyncio
import importlib
import sys

from tests.bench.peers.form import at_once, rate


async def main(module: str, people: int) -> None:
    handle = await importlib.import_module(f"tests.bench.peers.{module}").prepared(at_once)
    await rate(handle, max(50, people // 10))  # warm
    print(*await rate(handle, people))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
