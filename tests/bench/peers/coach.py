"""`python -m tests.bench.peers.coach DATABASE_URL FOLDER PEOPLE SECONDS`: the coach among the peers, network stubbed.

Its people are as many as the peers'; first they make a plan, and what is counted comes after it.
"""

import asyncio
import sys
from pathlib import Path
from time import perf_counter

from tests.bench.people import Telegram
from tests.bench.stubbed import Wire, at_work


async def main(url: str, folder: Path, people: int, seconds: float) -> None:
    telegram = Telegram(people)
    async with at_work(url, folder, Wire(telegram)):
        await telegram.begun.wait()
        done, begun = telegram.answered, perf_counter()
        await asyncio.sleep(seconds)
        print((telegram.answered - done) / (perf_counter() - begun))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])))
