"""From inbox to outbox: turns, those of several mentees in one transaction. It talks to nobody.

What the world does (a database that is busy or away) is waited for in silence and tried again. A fault of ours is not:
its turn is taken back, and instead the mentee is told so, once (DESIGN "Storage").
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot import logs
from bot.bell import Bell
from bot.calls import Call, Calls, calls
from bot.clock import Clock
from bot.inviting import RIGHT, Codes, Tried
from bot.pauses import Pauses, Sleep
from bot.storage import Decided, Outlet, Received, Store, StoreAway, Turns, Work
from bot.telegram.happenings import event
from bot.warming import Warming
from dialogs.engine.events import Command, Commanded, Event, Failed, Phrase, Tell, Uninvited
from dialogs.engine.words import Words
from dialogs.mentee import Mentee

LOOK_AGAIN = 0.5  # seconds; other processes fill the inbox too
LATER = timedelta(hours=1)
INSIDE = frozenset({"due", "unsent", "away", "restored", "member"})  # nobody waits for an answer to these
INSTEAD = {"hasty": "engine-hasty", "crowded": "engine-crowded"}  # said in the place of what was dropped
OUTSIDE = {"group": "engine-group", "closed": "engine-closed"}  # nobody is coached there, by what is said instead

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True)
class Mind:
    """What decides: `take_turn` and `wake` of the pure core, and the words that they speak in."""

    decide: Callable[[Mentee, Event, datetime], list[Command]]
    wake: Callable[[Mentee, datetime], datetime | None]
    words: Words


class Worker:
    """`turned` is called after each turn that was committed; `answer` with each button press and its notice;
    `measured` with the seconds that a transaction took and how many turns it held; `counted` with what a turn only
    counts. Whoever has not begun needs one of the `codes` for it, where there are any. `operator` is the chat that
    feedback goes to. What `warming` keeps waits there, and is taken when it is warm. What a turn puts is the
    `outlet`'s as soon as it is committed.

    The turns of up to `together` mentees share a transaction: whoever comes while it lasts is in the next one.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        mind: Mind,
        *,
        turned: Callable[[], None] = lambda: None,
        answer: Callable[[str, str | None], None] = lambda callback, notice: None,
        measured: Callable[[float, int], None] = lambda seconds, turns: None,
        counted: Callable[[str], None] = lambda what: None,
        together: int = 1,
        codes: Codes | None = None,
        operator: int | None = None,
        warming: Warming | None = None,
        outlet: Outlet | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._store, self._clock, self._mind = store, clock, mind
        self._warming, self._outlet = warming or Warming(), outlet
        self._turned, self._answer, self._measured, self._together = turned, answer, measured, together
        self._counted = counted
        self._codes, self._operator = codes, operator
        self.bell = Bell(sleep)
        self._pauses = Pauses()
        self._busy = 0
        self.looked = 0
        """How often it found nothing to do."""

    def think(self, mind: Mind) -> None:
        """From the next turn on, with this one: the sandbox takes new words and tables while it runs."""
        self._mind = mind

    @property
    def idle(self) -> bool:
        return self._busy == 0

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop`; the turn under way is finished. Several may run side by side: no two take turns of one chat."""
        while not stop.is_set():
            self.bell.silence()
            try:
                worked = await self.once()
                self._pauses.over()
                if worked:
                    continue
                self.looked += 1
                await self.bell.wait(LOOK_AGAIN)
            except StoreAway:
                if not self._pauses.waiting:
                    log.warning("database-away")
                await self.bell.wait(self._pauses.next())
            except Exception as ours:  # of claiming or committing; those of a turn are told
                logs.fault("working-failed", ours)
                await self.bell.wait(self._pauses.next())

    async def once(self) -> bool:
        """What waits, of as many mentees as go together. Raises `StoreAway`; then nothing happened."""
        self._busy += 1
        begun = time.perf_counter()
        tried: dict[int, Tried] = {}  # by chat
        try:
            async with self._store.turns(self._clock.now(), self._together, self._warming.chats, self._outlet) as turns:
                if not turns.works:
                    return False
                notices, counts = await self._take(turns, tried)
        finally:
            self._busy -= 1
        if self._codes:
            for chat, one in tried.items():
                self._codes.count(chat, one)
        taken = [work for work in turns.works if work.finished]
        self._measured(time.perf_counter() - begun, len(taken))
        for what in counts:
            self._counted(what)
        for work in taken:
            self._turned()
            for row in work.rows:
                if row.kind == "press" and "callback" in row.body:
                    self._answer(row.body["callback"], notices.get(work.chat))
        return True

    async def _take(self, turns: Turns, tried: dict[int, Tried]) -> tuple[dict[int, str | None], list[str]]:
        """Decides and writes; gives the notice for a button that was pressed, by chat, and what is to be counted.

        Into `tried` goes what became of codes, to be counted as well.
        """
        decided: list[tuple[Work, Decided]] = []
        notices: dict[int, str | None] = {}
        for work in turns.works:
            await asyncio.sleep(0)  # so that nobody's turn is in the way of what the network brings
            if self._warming.keeps(work.chat, work.rows):
                continue
            try:
                if work.fault:
                    raise work.fault
                if door := await self._at_the_door(work):
                    tried[work.chat] = door
                turn, notices[work.chat] = self._decide(work, door.became if door else None)
                decided.append((work, turn))
            except StoreAway:
                raise
            except Exception as ours:
                await self._apologise(work, ours)
        try:
            await turns.finish(decided)
        except StoreAway:
            raise
        except Exception as ours:
            for work, turn in decided:
                await self._write_alone(work, turn, ours if len(decided) == 1 else None)
        counts = [what for _, turn in decided for what in turn.counts]
        return {work.chat: notices.get(work.chat) for work, _ in decided}, counts

    async def _write_alone(self, work: Work, turn: Decided, ours: Exception | None) -> None:
        """After a fault in writing many: it is one mentee's, and the others' turns are as good as any."""
        try:
            if ours:
                raise ours
            await work.write(turn)
        except StoreAway:
            raise
        except Exception as own:
            await self._apologise(work, own)

    async def _at_the_door(self, work: Work) -> Tried | None:
        """What became of the codes in what was done by somebody who needs one; None for everybody else."""
        if not self._codes or work.mentee is not None or work.rows[0].kind in {**OUTSIDE, **INSTEAD}:
            return None
        if await work.invited():
            return None
        tried = self._codes.try_out(work.chat, event(work.rows), self._clock.now())
        if tried.became == RIGHT:
            await work.invite()
        return tried

    def _decide(self, work: Work, tried: str | None) -> tuple[Decided, str | None]:
        if phrase := OUTSIDE.get(work.rows[0].kind):
            return Decided(None, [self._once_ever(work, phrase)]), None
        if phrase := INSTEAD.get(work.rows[0].kind):
            return Decided(work.mentee, self._instead(work, phrase), self._wake(work.mentee)), None
        happened = event(work.rows)
        if happened is None:
            return Decided(work.mentee, [], self._wake(work.mentee)), None
        if tried:
            happened = Commanded("start") if tried == RIGHT else Uninvited(happened, tried)
        return self._carry_out(work, happened, None)

    def _carry_out(self, work: Work, happened: Event, failed: str | None) -> tuple[Decided, str | None]:
        mentee = self._mentee(work)
        made = calls(self._mind.decide(mentee, happened, self._clock.now()), mentee, self._mind.words, self._operator)
        wake = self._wake(mentee)
        decided = Decided(
            mentee,
            made.calls,
            wake,
            made.retires,
            made.withdrawn,
            made.cleared,
            forget=made.forget,
            failed=failed,
            counts=made.counts,
        )
        return decided, made.notice

    async def _apologise(self, work: Work, ours: Exception) -> None:
        """With the open question again; when that fails too, in one plain sentence; at last in silence."""
        kind = work.rows[0].kind
        reference = logs.fault("turn-failed", ours, row=work.rows[0].id, kind=kind)
        nudge = kind in ("due", "unsent")
        later = self._clock.now() + LATER if nudge else None
        attempts: list[Callable[[], Decided]] = [
            lambda: self._carry_out(work, Failed(reference, nudge), reference)[0],
            lambda: Decided(
                work.mentee,
                self._plainly(work, kind, reference),
                next_due=later or self._wake(work.mentee),
                failed=reference,
            ),
            lambda: Decided(None, [], failed=reference),
        ]
        for attempt in attempts:
            await work.reload()
            if work.fault and attempt is attempts[0]:
                continue
            try:
                await work.write(attempt())
                return
            except StoreAway:
                raise
            except Exception as again:
                logs.fault("apology-failed", again, row=work.rows[0].id, kind=kind)

    def _plainly(self, work: Work, kind: str, reference: str) -> list[Call]:
        if kind in INSIDE:
            return []
        told = Tell((Phrase("engine-fault", {"reference": reference}),))
        return calls([told], self._mentee(work), self._mind.words).calls

    def _instead(self, work: Work, phrase: str) -> list[Call]:
        words = work.rows[0].body.get("words")
        if words and work.mentee is None:
            words = ""  # what goes out is kept for a week, and of a stranger no words are
        key = f"{phrase}.wordless" if words == "" else phrase
        return calls([Tell((Phrase(key, {"words": words}),))], self._mentee(work), self._mind.words).calls

    def _once_ever(self, work: Work, phrase: str) -> Call:
        """One sentence a chat, ever: the outbox takes a key once."""
        stranger = Mentee(id="", chat=work.chat, language=self._language(work.rows))
        said: Calls = calls([Tell((Phrase(phrase),))], stranger, self._mind.words)
        return Call(said.calls[0].method, said.calls[0].params, key=f"{work.rows[0].kind}:{work.chat}")

    def _mentee(self, work: Work) -> Mentee:
        """Before consent nothing is kept, so each event meets a stranger, who speaks as their phone does."""
        return work.mentee or Mentee(id="", chat=work.chat, language=self._language(work.rows))

    def _language(self, rows: Sequence[Received]) -> str:
        return self._mind.words.nearest(str(rows[-1].body.get("language") or ""))

    def _wake(self, mentee: Mentee | None) -> datetime | None:
        return self._mind.wake(mentee, self._clock.now()) if mentee else None
