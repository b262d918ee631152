"""A process of its own that writes down messages and, turn by turn, how many it has read: started by a test.

python -m tests.bot.storage.counting URL FIRST_UPDATE HOW_MANY
"""

import asyncio
import sys
from pathlib import Path

from bot.storage import Keys, Store
from tests.bot.storage.people import DATA_KEY, NOW, message


async def count(url: str, first: int, how_many: int) -> None:
    store = await Store.open(url, Keys(Path(), DATA_KEY, "DATA_KEY"))
    for update_id in range(first, first + how_many):
        await store.receive([message(update_id)], NOW)
        async with store.turn(NOW) as work:
            if work is not None and work.mentee is not None:
                work.mentee.frames_made += len(work.rows)
                await work.finish(work.mentee, [])
    await store.close()


if __name__ == "__main__":
    asyncio.run(count(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
