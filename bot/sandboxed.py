"""The coach against the stand-in for Telegram, both in this process: same code, another address, a clock that moves."""

import asyncio
import errno
import socket
from datetime import timedelta
from pathlib import Path
from typing import Literal

from pydantic import SecretStr

from bot import starting
from bot.clock import MovableClock
from bot.rehearsal import Rehearsal
from bot.sandbox import StandIn, app, server
from bot.settings import ROLES, Settings, SettingsTrouble
from bot.walking import Mover

POLL_SECONDS = 1  # after a leap the coach waits for a poll to come back
PORTS = 50  # tried when nobody asked for one


async def run(settings: Settings, data: Path, stop: asyncio.Event) -> None:
    """Until `stop`. What it keeps is in a folder of its own; no setting leads it to a real bot's data.

    Raises as `starting.service` does.
    """
    folder = data / "sandbox"
    clock = MovableClock(folder / "clock")
    folder.mkdir(parents=True, exist_ok=True)
    stand_in = StandIn(clock, folder=folder / "telegram")
    port = _free_port(settings.host, settings.port, PORTS if "port" not in settings.model_fields_set else 1)
    mover: list[Mover] = []

    async def move(kind: Literal["walk", "leap"], by: timedelta) -> None:
        await mover[0].move(kind, by)

    try:
        serving = server(app(stand_in, move), stand_in, host=settings.host, port=port)
    except ValueError as trouble:
        raise SettingsTrouble(f"{trouble}.") from None
    listening = asyncio.create_task(serving.serve())
    try:
        await serving.ready.wait()
        own = _of_the_sandbox(settings, stand_in.token, serving.address)
        async with starting.service(own, folder, clock, stop, POLL_SECONDS) as service:
            mover.append(Mover(service, service.store, clock))
            desk = stand_in.desk = Rehearsal(service, clock, stand_in.chats.ring)
            watching = asyncio.create_task(desk.watch(stop))
            print(f"The coach waits for you at {serving.address} (Ctrl-C ends it)", flush=True)  # noqa: T201, to whom it may
            await service.run(stop)
            await watching
    finally:
        serving.should_exit = True
        await listening
        stand_in.store.close()


def _of_the_sandbox(settings: Settings, token: str, address: str) -> Settings:
    secrets = ("telegram_token", "data_key", "webhook_secret", "invitation_codes")
    files = (f"{name}_file" for name in secrets)
    real = (*secrets, *files, "database_url", "webhook_url", "allowed_users", "operator_chat")
    own: dict[str, object] = {"telegram_token": SecretStr(token), "telegram_api_url": address}
    if "intake_per_minute" not in settings.model_fields_set:
        own["intake_per_minute"] = 0  # whoever tries it may be a script
    return settings.model_copy(update={**dict.fromkeys(real), "roles": ROLES, **own})


def _free_port(host: str, first: int, tries: int) -> int:
    """The first port that is free. Raises `SettingsTrouble`."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for port in range(first, min(first + tries, 65536)):
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError as trouble:
                if trouble.errno != errno.EADDRINUSE:
                    raise SettingsTrouble(f"HOST {host} and PORT {port} cannot be used ({trouble.strerror}).") from None
                continue
            return port
    raise SettingsTrouble(f"PORT {first} is taken: end what uses it, or set another PORT.")
