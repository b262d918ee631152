"""What the sandbox's page is shown of the coach's inside; and new words and tables handed to the worker."""

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import dialogs
from bot.clock import Clock
from bot.rehearsal.looking import look
from bot.rehearsal.recording import Recorder
from bot.rehearsal.reloading import Loaded, Reloader
from bot.service import Service
from bot.working import Mind
from dialogs import nudges
from dialogs.engine.coach import Coach
from dialogs.engine.turn import take_turn
from dialogs.engine.words import Words

Json = dict[str, Any]

LOOK_AGAIN = 0.5  # seconds of real time between two looks at the files


class Rehearsal:
    """A `bot.sandbox.desk.Desk`. `happened` is called with a chat whose turn was taken, with None for news to all.

    From its making on, the service's turns pass through it.
    """

    def __init__(self, service: Service, clock: Clock, happened: Callable[[int | None], None]) -> None:
        self._service, self._clock, self._happened = service, clock, happened
        self._recorder = Recorder(happened)
        self._reloader = Reloader(Path(dialogs.__file__).parent, dialogs.__name__, service.coach)
        self.reading = service.coach.reading.total_seconds()
        self.loads = 0
        self._coach = service.coach
        self._use(service.words, service.coach)

    @property
    def trouble(self) -> str:
        return self._reloader.trouble

    async def look(self, chat: int) -> Json:
        """`mentee` is null before consent and after /delete: then nothing is kept."""
        mentee = await self._service.store.look(chat)
        shown = None if mentee is None else look(self._coach, mentee, self._clock.now())
        return {"mentee": shown, "zone": mentee.zone if mentee else "", "turn": self._recorder.last(chat)}

    async def watch(self, stop: asyncio.Event) -> None:
        """Until `stop`: what changes on disk is used from the next turn on, or what is wrong with it is told."""
        stopping = asyncio.ensure_future(stop.wait())
        while not stop.is_set():
            await asyncio.wait({stopping}, timeout=LOOK_AGAIN)
            changed = await asyncio.to_thread(self._reloader.changed)
            if not changed:
                continue
            loaded = self._reloader.load(changed)
            if loaded:
                self.loads += 1
                await self._take(loaded)
            self._happened(None)

    async def _take(self, loaded: Loaded) -> None:
        self._use(loaded.words, loaded.coach)
        await self._service.introduce(loaded.words, loaded.coach)

    def _use(self, words: Words, coach: Coach) -> None:
        self._coach = coach
        decide = self._recorder.watching(partial(take_turn, coach))
        self._service.worker.think(Mind(decide, nudges.wake, words))
