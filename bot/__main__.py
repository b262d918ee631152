"""The command line: `python -m bot` runs the coach, `--sandbox` tries it here, `migrate` only opens the database.

Exit status: 0 when it was told to end, 1 for a fault of ours, 2 with one line for what has to be put right.
"""

import argparse
import asyncio
import contextlib
import signal
import socket
import sys

from bot import logs, starting
from bot.clock import Clock
from bot.settings import DATA, Settings, SettingsTrouble, read_settings
from bot.storage import KeyTrouble, WrongBot


async def serve(settings: Settings, stop: asyncio.Event) -> None:
    port = _port(settings)
    try:
        async with starting.service(settings, DATA, Clock(), stop, port=port) as service:
            await service.run(stop)
    finally:
        if port:
            port.close()


def _port(settings: Settings) -> socket.socket | None:
    if not settings.serves:
        return None
    from bot.web.serving import listening  # the web server: only where it serves

    return listening(settings)


async def migrate(settings: Settings, stop: asyncio.Event) -> None:
    async with starting.store(settings, DATA, stop):
        print("The database is up to date.")


def listen(stop: asyncio.Event) -> None:
    """SIGINT and SIGTERM set `stop`; a second one is not waited for."""
    loop = asyncio.get_running_loop()

    def told() -> None:
        stop.set()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, told)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot", description="A career coach in a Telegram chat.")
    parser.add_argument("--sandbox", action="store_true", help="try the coach here, without an account")
    parser.add_argument(
        "command", nargs="?", choices=["migrate"], help="migrate: bring the database up to date, and end"
    )
    given = parser.parse_args(arguments)
    try:
        settings = read_settings()
        logs.set_up(settings.log_format, settings.log_level)
        asyncio.run(_chosen(settings, given))
    except (SettingsTrouble, KeyTrouble, WrongBot) as trouble:
        print(trouble, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except Exception as ours:  # a traceback would write out its text, which may hold a token or somebody's words
        logs.fault("ended-by-a-fault", ours)
        return 1
    return 0


async def _chosen(settings: Settings, given: argparse.Namespace) -> None:
    stop = asyncio.Event()
    listen(stop)
    with contextlib.suppress(starting.ToldToEnd):
        if given.command == "migrate":
            await migrate(settings, stop)
        elif given.sandbox:
            from bot import sandboxed  # the stand-in and its web server: only where it is tried

            await sandboxed.run(settings, DATA, stop)
        else:
            await serve(settings, stop)


if __name__ == "__main__":
    sys.exit(main())
