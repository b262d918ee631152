"""Two processes on one SQLite file take turns of the same chats, and send."""

import asyncio
from pathlib import Path

import pytest

from tests.proof.checks import breaches
from tests.proof.coach import FORK_SERVER
from tests.proof.engines import Sqlite
from tests.proof.helper import run
from tests.proof.killing import STRAIGHT, Loop

PEOPLE = 20


class Together(Loop):
    """The first ones talk with the one process; then a second one helps."""

    helped = 0

    async def _all(self) -> None:
        self._start(cold=False)
        for _ in range(STRAIGHT):
            self._begin()
        await self._until_done()
        told = self._folder / "turns"
        helper = FORK_SERVER.Process(
            target=run, args=(self._coach.data, self._coach.address, self._telegram.token, told)
        )
        helper.start()
        for _ in range(PEOPLE):
            self._begin()
        await self._until_done()
        await self._settled()
        helper.terminate()
        assert await self._coach.end() == 0
        await asyncio.to_thread(helper.join, 15)
        assert helper.exitcode == 0
        self.helped = int(told.read_text())
        await self._count()


@pytest.mark.slow
async def test_two_processes_on_one_file_lose_and_double_nothing(tmp_path: Path) -> None:
    """RELIABILITY 8.14 and 8.22: order within a chat, each answer once, each message once, and both had their share."""
    together = Together(Sqlite(), tmp_path, 0, 0, print)
    outcome = await together.run()
    assert not breaches(outcome)
    turns = sum(person.acted + 1 for person in outcome.people[STRAIGHT:])
    print(f"the second process took {together.helped} of {turns} turns")
    assert 0.1 * turns < together.helped < 0.9 * turns
