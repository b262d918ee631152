"""A database that takes nothing: its disk is full, or it can only be read. Nothing is confirmed, and nothing lost.

The coach is not started anew: when there is room again, it goes on.
"""

import asyncio
import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import httpx

from bot.clock import Clock
from bot.metrics import Metrics
from bot.sandbox.chats import Chat
from bot.telegram.intake import Intake
from bot.web import app, webhook
from tests.proof.checks import texts
from tests.proof.engines import Engine, Postgres
from tests.proof.house import PATIENCE, House, NotDrained
from tests.proof.person import Person
from tests.proof.quick_plan import quick_plan
from tests.proof.virtual import virtual

START = datetime(2027, 3, 1, 9, tzinfo=UTC)
PATH, SECRET = "/hook", "only-for-tests"
POSTED = 1  # the number of the update that comes by webhook
LASTING = 120.0  # seconds
KINDS = ("its disk is full", "it is read-only")
WRITTEN = ("inbox", "outbox", "mentee", "heartbeat", "frame", "asking")

FULL = """
CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$
"""


def run(engine: Engine) -> tuple[str, list[str]]:
    wrong: list[str] = []
    for kind in KINDS:
        with tempfile.TemporaryDirectory() as folder:
            wrong += [f"{kind}: {line}" for line in virtual(lambda: _played(engine, Path(folder), kind), START)]  # noqa: B023, run at once
    return f"{' / '.join(KINDS)} for {LASTING:.0f} s: 503, nothing confirmed, nothing lost", wrong


async def _played(engine: Engine, folder: Path, kind: str) -> list[str]:
    house = House(engine, folder)
    with house.within():
        await house.start()
        ada, bea = (Person(house.telegram, n, quick_plan(n, START.date())) for n in range(2))
        await ada.talk(5)
        await house.quiet()
        wrong = house.book.wrong
        cy = house.telegram.chats.add_person("Cy", "en")
        cy.started = True
        before = len(house.book.deliveries), house.book.turns

        await _takes(house, kind, False)
        ada.act(quick_plan(0, START.date())[5])
        bea.says("/start " + "x" * 4000)
        posted = await _post(house, cy)
        if posted.status_code != 503 or not int(posted.headers.get("retry-after", 0)):
            wrong.append(f"an update that was posted got {posted.status_code}")
        await asyncio.sleep(LASTING)
        if not house.telegram.queue.count():
            wrong.append("an update was confirmed that could not be kept")
        if (len(house.book.deliveries), house.book.turns) != before:
            wrong.append("something was said")

        await _takes(house, kind, True)
        try:
            async with asyncio.timeout(PATIENCE):
                await ada.go_on()
            await house.quiet()
        except (TimeoutError, NotDrained):
            return [*wrong, f"{ada.acted} answers, and then nothing more came"]
        if (again := await _post(house, cy)).status_code != 200:
            wrong.append(f"posted again it got {again.status_code}")
        await asyncio.sleep(1)
        await house.quiet()
        kept = await house.store.everything(ada.chat)
        if texts(kept) != ada.said:
            wrong.append(f"said {ada.said}, and kept is {texts(kept)}")
        answered = {delivery.chat for delivery in house.book.deliveries}
        wrong += [f"{who.name} was never answered" for who in house.telegram.chats.people() if who.id not in answered]
        updates = house.book.handed_out | {POSTED}
        wrong += [f"update {one} was not acted on" for one in updates if house.book.taken[one] != 1]
        await house.end()
        return wrong


async def _takes(house: House, kind: str, writable: bool) -> None:
    """The database takes what is written, or nothing any more."""
    if isinstance(house.engine, Postgres):
        return _server_takes(house.engine, house.folder, kind, writable)
    with house.points.unseen():
        if kind == KINDS[0]:
            pages = 1_000_000 if writable else (await _pragma(house, "page_count"))
            await _pragma(house, f"max_page_count = {pages}")
        else:
            await _pragma(house, f"query_only = {'OFF' if writable else 'ON'}")
    return None


async def _pragma(house: House, pragma: str) -> int:
    """On the one connection, outside of a transaction."""

    def ask() -> int:
        raw = house.store._database.engine.raw_connection()
        found = raw.cursor().execute(f"PRAGMA {pragma}").fetchone()
        raw.close()
        return int(found[0]) if found else 0

    return ask()


def _server_takes(server: Postgres, folder: Path, kind: str, writable: bool) -> None:
    if kind == KINDS[0] and not writable:
        server.execute(folder, FULL)
        server.execute(
            folder,
            *(
                f"CREATE TRIGGER no_room BEFORE INSERT OR UPDATE OR DELETE ON {name} EXECUTE FUNCTION no_room()"
                for name in WRITTEN
            ),
        )
    elif kind == KINDS[0]:
        server.execute(folder, "DROP FUNCTION no_room CASCADE")
    else:
        server.read_only(folder, not writable)


async def _post(house: House, cy: Chat) -> httpx.Response:
    """An update by webhook, from somebody new."""
    intake = Intake(house.store, Clock(), lambda _: house.worker.bell.ring())
    hook = PATH, webhook.Webhook(intake, SECRET)
    served = app.app(house.store, Clock(), Metrics(), lambda: False, hook)
    about = {"message_id": 1, "date": int(START.timestamp()), "chat": cy.as_json(), "from": cy.as_user()}
    update = {"update_id": POSTED, "message": about | {"text": "x" * 4000}}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(served), base_url="http://coach") as client:
        headers = {webhook.SECRET_HEADER: SECRET}
        return await client.post(PATH, content=json.dumps(update), headers=headers)
