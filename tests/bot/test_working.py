"""From the inbox to the outbox: who is in a turn with whom, and what becomes of it."""

import asyncio
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import event
from structlog.testing import capture_logs

from bot.storage import Incoming, Store, StoreAway
from bot.working import Mind, Worker
from dialogs.engine.events import Command, Count, Event, Forget, Notice, Phrase, Pressed, tell
from dialogs.engine.words import Words
from dialogs.mentee import Mentee
from tests.bot.desk import Desk, broken, desk, echo, message, press, words
from tests.bot.times import NOW, StandingClock, Time, until, while_running

__all__ = ["desk", "words"]


async def test_what_was_written_together_is_one_turn_and_its_answer_waits_to_be_sent(desk: Desk) -> None:
    worker = desk.worker(echo)
    await desk.happens(message(1, "a"), message(2, "b"), message(3, "c", chat=8))
    assert [await worker.once() for _ in range(3)] == [True, True, False]
    assert await desk.said() == [(7, "Hello a b"), (8, "Hello c")]
    assert desk.turns == 2


async def test_who_has_consented_is_there_again_at_the_next_turn(desk: Desk) -> None:
    known: list[str] = []

    def decide(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        known.append(mentee.id)
        return echo(mentee, event, now)

    worker = desk.worker(decide)
    await desk.happens(message(1, "a"))
    await worker.once()
    await desk.happens(message(2, "b"))
    await worker.once()
    assert known == ["", "m7"]


async def test_a_stranger_is_spoken_to_in_the_language_of_their_phone(desk: Desk) -> None:
    worker = desk.worker(lambda mentee, event, now: [tell("toy-question")])
    await desk.happens(message(1, "a", language="es-MX"), message(2, "b", chat=8, language="fr"))
    await worker.once()
    await worker.once()
    assert await desk.said() == [(7, "¿Y ahora?"), (8, "And now?")]


async def test_a_group_hears_one_sentence_once_and_nothing_is_decided(desk: Desk) -> None:
    worker = desk.worker(broken)
    for number in range(1, 4):
        await desk.happens(Incoming(number, -5, "group", {"language": "es"}))
        await worker.once()
    assert await desk.said() == [(-5, "De uno en uno.")]
    assert desk.events == []


async def test_somebody_who_is_not_let_in_hears_so_once_and_nothing_is_decided(desk: Desk) -> None:
    worker = desk.worker(broken)
    for number in range(1, 4):
        await desk.happens(Incoming(number, 5, "closed", {"language": "es"}))
        await worker.once()
    assert await desk.said() == [(5, "Solo con invitación.")]
    assert desk.events == []


async def test_what_a_transaction_took_is_measured_with_the_turns_that_it_held(desk: Desk) -> None:
    worker = desk.worker(lambda mentee, event, now: [], together=8)
    await desk.happens(message(1, "a", chat=7), message(2, "b", chat=8))
    await worker.once()
    assert not await worker.once()
    [(seconds, turns)] = desk.measured
    assert turns == 2
    assert 0 < seconds < 60


async def test_what_is_to_be_counted_is_counted_once_when_its_turn_is_committed(desk: Desk) -> None:
    worker = desk.worker(lambda mentee, event, now: [Count("crisis")], together=8)
    await desk.happens(message(1, "a", chat=7), message(2, "b", chat=8))
    await worker.once()
    assert not await worker.once()
    assert desk.counted == ["crisis", "crisis"]


async def test_a_button_press_is_answered_after_its_turn_with_the_notice(desk: Desk) -> None:
    worker = desk.worker(lambda mentee, event, now: [Notice(Phrase("toy-noted"))])
    await desk.happens(press(1, "a:0:yes"))
    await worker.once()
    assert desk.events == [Pressed(0, "yes")]
    assert desk.answered == [("c1", "Noted")]


async def test_a_button_that_is_not_ours_is_answered_and_changes_nothing(desk: Desk) -> None:
    worker = desk.worker(broken)
    await desk.happens(press(1, "somebody else's"))
    assert await worker.once()
    assert (desk.events, desk.answered, await desk.said()) == ([], [("c1", None)], [])


async def test_many_mentees_turns_share_a_transaction(desk: Desk) -> None:
    """A commit costs the same for one and for many; each chat's turns stay in their order."""
    commits = 0

    def noted(connection: object) -> None:
        nonlocal commits
        commits += 1

    worker = desk.worker(echo, together=3)
    await desk.happens(*(message(number, f"no. {number}", chat=number % 4) for number in range(8)))
    event.listen(desk.store._database.engine, "commit", noted)
    assert await worker.once()
    assert (desk.turns, commits) == (3, 1)
    assert await worker.once()
    assert (desk.turns, commits) == (4, 2)
    event.remove(desk.store._database.engine, "commit", noted)
    assert not await worker.once()
    assert await desk.said() == [(chat, f"Hello no. {chat} no. {chat + 4}") for chat in range(4)]


async def test_the_next_due_time_is_renewed_by_each_turn(desk: Desk) -> None:
    later = NOW + timedelta(days=2)
    worker = desk.worker(echo, lambda mentee, now: later)
    await desk.happens(message(1, "a"))
    await worker.once()
    assert await desk.store.next_due(NOW) == later


async def test_forgetting_leaves_a_goodbye_and_no_mentee(desk: Desk) -> None:
    def decide(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        if isinstance(event, Pressed):
            return [Forget(), tell("toy-question")]
        return echo(mentee, event, now)

    worker = desk.worker(decide)
    await desk.happens(message(1, "a"), press(2, "a:0:yes"))
    await worker.once()
    await desk.said()
    await worker.once()
    assert await desk.said() == [(7, "And now?")]
    assert await desk.store.everything(7) == {}


class Away:
    """A store that is away a few times before each turn can begin."""

    def __init__(self, store: Store, times: int) -> None:
        self._store, self._times = store, times

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    @asynccontextmanager
    async def turns(self, *given: Any) -> Any:
        if self._times:
            self._times -= 1
            raise StoreAway
        async with self._store.turns(*given) as turns:
            yield turns


async def test_while_the_database_is_away_pauses_grow_and_nothing_is_lost(
    store: Store, clock: StandingClock, words: Words, time: Time
) -> None:
    desk = Desk(Away(store, 4), clock, words, time)
    await desk.happens(message(1, "a"))
    with capture_logs() as logged:
        await while_running(desk.worker(echo).run, lambda: desk.turns == 1)
    assert await desk.said() == [(7, "Hello a")]
    assert [line["event"] for line in logged] == ["database-away"]  # once, and no apology
    pauses = time.slept[:4]
    assert all(later > earlier for earlier, later in zip(pauses, pauses[2:], strict=False))


async def test_a_ring_wakes_a_worker_that_found_nothing(desk: Desk) -> None:
    held = asyncio.Event()

    async def never(seconds: float) -> None:
        await held.wait()

    worker = Worker(desk.store, desk.clock, Mind(echo, lambda m, n: None, desk._words), sleep=never)
    stop = asyncio.Event()
    running = asyncio.create_task(worker.run(stop))
    await until(lambda: worker.looked == 1)
    await desk.happens(message(1, "a"))
    worker.bell.ring()
    await until(lambda: worker.looked == 2)
    assert await desk.said() == [(7, "Hello a")]
    stop.set()
    worker.bell.ring()
    await running
