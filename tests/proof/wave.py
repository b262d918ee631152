"""Kills during a wave of nudges: each start of the coach finds some people who are due, and is killed at them."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from bot.storage import Keys, Store, saving
from dialogs import nudges
from dialogs.mentee import Mentee
from dialogs.plan import Plan, Step
from tests.proof import ledger
from tests.proof.checks import difference, faults, messages, plain
from tests.proof.evidence import BEFORE_COMMIT, BEFORE_NOTE, BEFORE_SEND, IN_SEND
from tests.proof.killing import FINISH, Loop, Outcome

DAY = datetime(2027, 3, 1, 8, 59, 30, tzinfo=UTC)  # a Monday in Leeds, half a minute before the first are due
DUE = 8  # people who are due at each start
A_START = timedelta(seconds=61)  # from one to the next, by the coach's clock: less than a gap
TAKEN_OVER = 7.0  # seconds, after which what a dead process was sending is another's
AIMS = (BEFORE_COMMIT, BEFORE_SEND, IN_SEND, BEFORE_NOTE)


class Wave(Loop):
    inside = True

    async def _all(self) -> None:
        minutes = self._kills + 2
        people = [self._telegram.chats.add_person(f"Person {n}", "en") for n in range(DUE * minutes)]
        for person in people:
            person.started = True
        await self._prepare([reminded(person.id, n // DUE) for n, person in enumerate(people)])
        self.outcome.chats = [person.id for person in people]
        self._ahead = DAY - datetime.now(UTC)
        self._start(cold=False)
        await self._told(DUE)  # nobody is killed yet
        await self._settled()
        assert await self._coach.end() == 0
        while len(self.outcome.kills) < self._kills:
            rarest = min(AIMS, key=lambda kind: self.outcome.kinds[kind])
            self._start(cold=False)
            await self._kill(rarest)
        self._start(cold=False)
        await asyncio.sleep(TAKEN_OVER)
        assert await self._coach.end() == 0
        self._start(cold=False)  # a minute later, when what may have arrived is said again
        await self._told(len(people))
        await self._settled()
        assert await self._coach.end() == 0
        await self._count()

    def _start(self, cold: bool) -> None:
        self._ahead += A_START
        self._coach.ahead = self._clock.ahead = self._ahead
        super()._start(cold)

    async def _told(self, many: int) -> None:
        """Returns when so many have got something."""
        async with asyncio.timeout(FINISH):
            while len({chat for chat, *_ in self.outcome.sent}) < many:  # noqa: ASYNC110, no bell rings here
                await asyncio.sleep(0.1)

    async def _prepare(self, mentees: list[Mentee]) -> None:
        store = await Store.open(self._engine.url(self._data), Keys.find(None, self._data))
        keys = Keys.find(None, self._data)  # the key that opening has made
        for mentee in mentees:
            await store._database.once(saving.save, keys, mentee, None, nudges.wake(mentee, DAY))
        await store.close()

    async def _count(self) -> None:
        book = ledger.read(self._engine, self._data)
        self.outcome.rows, self.outcome.undone = book.outbox, book.undone
        store = await Store.open(self._engine.url(self._data), Keys.find(None, self._data))
        for chat in self.outcome.chats:
            self.outcome.kept[chat] = await store.everything(chat)
        await store.close()


def reminded(chat: int, minute: int) -> Mentee:
    """Somebody with a step that is due today, to be reminded so many minutes after nine."""
    mentee = Mentee("", chat, consented=True, zone="Europe/London", country="GB", place="Leeds")
    mentee.hour = time(9 + minute // 60, minute % 60)
    step = Step("step.1.1", "goal.1", 1, "I will update my CV", DAY.date())
    mentee.plan = Plan({step.id: step})
    mentee.told = {step.id: nudges.wall_of(mentee, DAY)}
    return mentee


def breaches(outcome: Outcome) -> list[str]:
    return [
        *(f"not dealt with: inbox row {key}" for key in outcome.undone),
        *_nudges(outcome),
        *messages(outcome),
        *faults(outcome),
    ]


def _nudges(outcome: Outcome) -> Iterator[str]:
    """Each was told once, as somebody was told before any kill, and no nudge is decided on twice."""
    usual = plain(outcome.kept[outcome.chats[0]])
    told = [line for line in usual["history"] if line["what"].startswith("nudge-")]
    if len(told) != 1:
        yield f"the first was told {told}"
    for chat in outcome.chats:
        own = plain(outcome.kept[chat])
        for part in usual:
            if own[part] != usual[part]:
                yield f"chat {chat}: {part} differ: {difference(usual[part], own[part])}"
        rows = [row for row in outcome.rows if row.sign and row.sign[0] == chat]
        if len(rows) != 1:
            yield f"chat {chat}: {len(rows)} messages were decided on"
