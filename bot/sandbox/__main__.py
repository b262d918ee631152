"""`python -m bot.sandbox`: the stand-in in a process of its own. Prints its address, one line, when it is ready."""

import argparse
import asyncio
import contextlib
import sys
from datetime import timedelta
from pathlib import Path
from typing import Literal

from bot.sandbox.clock import OwnClock
from bot.sandbox.http import app
from bot.sandbox.serve import server
from bot.sandbox.telegram import TOKEN, StandIn


async def serve(host: str, port: int, folder: Path | None, token: str) -> None:
    clock = OwnClock()
    stand_in = StandIn(clock, token, folder)
    # With its state the sandbox keeps how far its clock is ahead: else a restart would date messages back.
    for _, row in stand_in.store.all("clock"):
        clock.ahead = timedelta(seconds=row["ahead"])

    async def move(kind: Literal["walk", "leap"], delta: timedelta) -> None:
        await clock.move(kind, delta)
        stand_in.store.keep("clock", 0, {"ahead": clock.ahead.total_seconds()})

    running = server(app(stand_in, move), stand_in, host=host, port=port, handle_signals=True)
    serving = asyncio.create_task(running.serve())
    ready = asyncio.create_task(running.ready.wait())
    await asyncio.wait([serving, ready], return_when=asyncio.FIRST_COMPLETED)
    if ready.done():
        print(running.address, flush=True)
    await serving
    ready.cancel()
    stand_in.store.close()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bot.sandbox", description="A stand-in for Telegram.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--data", type=Path, help="a folder that keeps its state; without, it is forgotten")
    parser.add_argument("--token", default=TOKEN, help="the token that its bot uses")
    given = parser.parse_args()
    try:
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(serve(given.host, given.port, given.data, given.token))
    except ValueError as fault:
        sys.exit(f"python -m bot.sandbox: {fault}")


if __name__ == "__main__":
    main()
