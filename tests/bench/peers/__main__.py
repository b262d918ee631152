"""`python -m tests.bench.peers`: what usual bots do in a second, and what the coach does, in the same run.

Each contestant is a process of its own on the first core, with its database or Redis on the second; they take turns,
several rounds. A reply is a reply: the coach's is stored before it is sent, and takes the
buttons off the question before
it (an edit more); the peers' are one message. Rates are medians; the ratios are to aiogram with Redis, round by round.
"""

import argparse
import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.bench.coach import ROOT
from tests.bench.overhttp import Connection
from tests.bench.peers.people import Telegram
from tests.bench.people import Telegram as OfTheCoach
from tests.bench.postgres import database

PYTHON = str(ROOT / ".venv-peers" / "bin" / "python")
YARDSTICK = "aiogram, Redis"
FIRST, SECOND = {0}, {(os.cpu_count() or 1) - 1}
WARMING = 2.0  # seconds


@dataclass
class Contestant:
    """`module` of the peers'; the coach's is empty."""

    name: str
    module: str = ""
    engine: str = ""
    keeps: str = "everything"
    rates: list[float] = field(default_factory=list)


STUBBED = [
    Contestant("python-telegram-bot, ConversationHandler", "ptb_memory", keeps="nothing"),
    Contestant(YARDSTICK, "aiogram_redis", keeps="answers, in a second"),
    Contestant("transitions, ORM row, SQLite", "transitions_orm", "sqlite", "answers"),
    Contestant("transitions, ORM row, PostgreSQL", "transitions_orm", "postgresql", "answers"),
    Contestant("Milepost, SQLite", engine="sqlite"),
    Contestant("Milepost, PostgreSQL", engine="postgresql"),
]
OVER_HTTP = [
    Contestant("python-telegram-bot, as it comes", "ptb_memory", keeps="nothing"),
    Contestant(YARDSTICK, "aiogram_redis", keeps="answers, in a second"),
    Contestant("Milepost, SQLite", engine="sqlite"),
    Contestant("Milepost, PostgreSQL", engine="postgresql"),
]


def pinned() -> None:
    os.sched_setaffinity(0, FIRST)


@contextmanager
def redis(folder: Path) -> Iterator[str]:
    """As Debian starts it, but that it writes each change to disk once a second. Raises `FileNotFoundError`."""
    program = shutil.which("redis-server")
    if program is None:
        raise FileNotFoundError("redis-server is not installed (Debian: redis-server)")
    socket = folder / "redis.sock"
    command = [program, "--port", "0", "--unixsocket", str(socket), "--appendonly", "yes", "--dir", str(folder)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        yield f"unix://{socket}"
    finally:
        server.terminate()
        server.wait()


def environment(redis_url: str, database_url: str) -> dict[str, str]:
    return os.environ | {"REDIS_URL": redis_url, "DATABASE_URL": database_url, "PYTHONPATH": str(ROOT)}


async def stubbed_rate(one: Contestant, people: int, seconds: float, redis_url: str, folder: Path) -> float:
    with database(one.engine or "sqlite", folder) as url:
        if one.module:
            command = [PYTHON, "-m", "tests.bench.peers.stubbed", one.module, str(people)]
            done = await asyncio.to_thread(_printed, command, environment(redis_url, url))
            return float(done.split()[0])
        command = [sys.executable, "-m", "tests.bench.peers.coach", url, str(folder), str(people), str(seconds)]
        return float(await asyncio.to_thread(_printed, command, environment(redis_url, url)))


def _printed(command: list[str], settings: dict[str, str]) -> str:
    """The last line. Raises `CalledProcessError`."""
    ran = subprocess.run(
        command, env=settings, cwd=ROOT, preexec_fn=pinned, stdout=subprocess.PIPE, text=True, check=True
    )
    return ran.stdout.strip().splitlines()[-1]


async def http_rate(one: Contestant, people: int, seconds: float, redis_url: str, folder: Path) -> float:
    telegram = Telegram(people) if one.module else OfTheCoach(people)
    serving = await asyncio.get_running_loop().create_server(lambda: Connection(telegram), "127.0.0.1", 0)
    address = f"http://127.0.0.1:{serving.sockets[0].getsockname()[1]}"
    with database(one.engine or "sqlite", folder) as url:
        command = [PYTHON, "-m", "tests.bench.peers.overhttp", one.module, address]
        if not one.module:
            command = [sys.executable, "-m", "tests.bench.overhttp", address, url, str(folder)]
        with running(command, environment(redis_url, url)):
            await telegram.begun.wait()
            await asyncio.sleep(WARMING)
            done, begun = telegram.answered, perf_counter()
            await asyncio.sleep(seconds)
            rate = (telegram.answered - done) / (perf_counter() - begun)
    serving.close()
    return rate


@contextmanager
def running(command: list[str], settings: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen(command, cwd=ROOT, env=settings, preexec_fn=pinned)
    try:
        yield
    finally:
        process.terminate()
        process.wait(15)


def table(title: str, contestants: list[Contestant]) -> str:
    yardstick = next(one for one in contestants if one.name == YARDSTICK).rates
    lines = [f"{title:44} {'a second':>9} {'[min .. max]':>18} {'ratio':>6} {'[min .. max]':>14}  keeps"]
    for one in contestants:
        ratios = [mine / theirs for mine, theirs in zip(one.rates, yardstick, strict=True)]
        lines.append(
            f"{one.name:44} {median(one.rates):9,.0f} {f'[{min(one.rates):,.0f} .. {max(one.rates):,.0f}]':>18}"
            f" {median(ratios):6.2f} {f'[{min(ratios):.2f} .. {max(ratios):.2f}]':>14}  {one.keeps}"
        )
    return "\n".join(lines)


async def measure(options: argparse.Namespace) -> None:
    os.sched_setaffinity(0, SECOND)  # and with it Redis and PostgreSQL, which this process starts
    with tempfile.TemporaryDirectory(prefix="milepost-peers-") as place, redis(Path(place)) as redis_url:
        for number in range(options.rounds):
            for kind, rate, contestants in (("stubbed", stubbed_rate, STUBBED), ("http", http_rate, OVER_HTTP)):
                for at, one in enumerate(contestants):
                    folder = Path(place) / f"{kind}-{number}-{at}"
                    one.rates.append(await rate(one, options.people, options.seconds, redis_url, folder))


async def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.peers", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--people", type=int, default=80, help="at once; aiogram's pool has 100 connections")
    parser.add_argument("--seconds", type=float, default=10, help="of the coach's runs, and of each over HTTP")
    options = parser.parse_args()
    await measure(options)
    print(table("updates answered, no network", STUBBED))
    print(table("updates answered, over HTTP", OVER_HTTP))


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except FileNotFoundError as missing:
        sys.exit(f"{missing}: nothing was measured.")
