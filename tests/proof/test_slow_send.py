"""One mentee's slow send is nobody else's wait."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.sandbox.telegram import Request
from tests.bot.times import StandingClock
from tests.proof.overheard import Overheard
from tests.proof.person import Person
from tests.proof.quick_plan import quick_plan
from tests.proof.scene import GUARD, scene

START = datetime(2027, 3, 1, 9, tzinfo=UTC)


class Hanging(Overheard):
    """A message to one chat hangs until it is let go."""

    chat = 0

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.hangs, self.let_go = asyncio.Event(), asyncio.Event()

    async def answer(self, request: Request, given: dict[str, Any]) -> Any:
        if request.method == "sendMessage" and int(request.params["chat_id"]) == self.chat:
            self.hangs.set()
            await self.let_go.wait()
        return await super().answer(request, given)


async def test_others_are_answered_while_a_send_hangs(tmp_path: Path) -> None:
    """DESIGN: a turn never waits for another mentee's slow send. A whole conversation goes on beside it."""
    async with scene(tmp_path, StandingClock(START), Hanging) as here:
        assert isinstance(here.telegram, Hanging)
        slow, other = (Person(here.telegram, n, quick_plan(n, START.date())) for n in range(2))
        here.telegram.chat = slow.chat
        talking = asyncio.create_task(slow.talk())
        async with asyncio.timeout(GUARD):
            await here.telegram.hangs.wait()
            await other.talk()
            assert other.done
            assert slow.acted == 0
            here.telegram.let_go.set()
            await talking
        assert slow.done
