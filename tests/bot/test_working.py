import asyncio
from collections.abc import Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from structlog.testing import capture_logs

from bot.inviting import Codes
from bot.storage import Incoming, Store, StoreAway
from bot.working import Mind, Worker
from dialogs.engine.events import (
    Ask,
    Command,
    Count,
    Due,
    Event,
    Failed,
    Forget,
    Notice,
    Phrase,
    Pressed,
    Said,
    tell,
)
from dialogs.engine.words import Words
from dialogs.mentee import Mentee
from tests.bot.outboxes import kinds_waiting
from tests.bot.times import NOW, StandingClock, Time, until, while_running

WORDS = """\
toy-hello = Hello { $words }
toy-question = And now?
toy-yes = Yes
toy-noted = Noted
engine-fault = My fault, { $reference }.
engine-group = One at a time.
engine-closed = For people let in.
engine-hasty = Slowly: { $words }
    .wordless = Slowly.
engine-crowded = In a minute.
"""
SPANISH = """\
toy-hello = Hola { $words }
toy-question = ¿Y ahora?
toy-yes = Sí
toy-noted = Anotado
engine-fault = Culpa mía, { $reference }.
engine-group = De uno en uno.
engine-closed = Solo con invitación.
engine-hasty = Poco a poco: { $words }
    .wordless = Poco a poco.
engine-crowded = En un minuto.
"""

Decide = Callable[[Mentee, Event, datetime], list[Command]]


class Desk:
    """A worker with a mind that a test makes up, and what it did."""

    def __init__(self, store: Any, clock: StandingClock, words: Words, time: Time) -> None:
        self.store, self.clock, self._words, self._time = store, clock, words, time
        self.events: list[Event] = []
        self.turns = 0
        self.measured: list[tuple[float, int]] = []
        self.counted: list[str] = []
        self.answered: list[tuple[str, str | None]] = []

    def worker(
        self,
        decide: Decide,
        wake: Callable[[Mentee, datetime], datetime | None] | None = None,
        together: int = 1,
        codes: Codes | None = None,
        operator: int | None = None,
    ) -> Worker:
        def noting(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
            self.events.append(event)
            return decide(mentee, event, now)

        def turned() -> None:
            self.turns += 1

        mind = Mind(noting, wake or (lambda mentee, now: None), self._words)
        return Worker(
            self.store,
            self.clock,
            mind,
            turned=turned,
            answer=lambda callback, notice: self.answered.append((callback, notice)),
            measured=lambda seconds, turns: self.measured.append((seconds, turns)),
            counted=self.counted.append,
            together=together,
            codes=codes,
            operator=operator,
            sleep=self._time.sleep,
        )

    async def happens(self, *incoming: Incoming) -> None:
        await self.store.receive(incoming, self.clock.now())

    async def said(self) -> list[tuple[int, str]]:
        """What waits to be sent, in order."""
        found: list[tuple[int, str]] = []
        while rows := await self.store.claim("test", self.clock.now(), 50, []):
            for row in rows:
                found.append((row.chat, row.call.params["text"]))
                await self.store.sent(row, "test", len(found), self.clock.now())
        return found


@pytest.fixture
def words(tmp_path: Path) -> Words:
    (tmp_path / "words" / "toy").mkdir(parents=True)
    (tmp_path / "words" / "toy" / "en.ftl").write_text(WORDS)
    (tmp_path / "words" / "toy" / "es.ftl").write_text(SPANISH)
    return Words.load(tmp_path / "words")


@pytest.fixture
def desk(store: Store, clock: StandingClock, words: Words, time: Time) -> Desk:
    return Desk(store, clock, words, time)


def message(number: int, text: str, chat: int = 7, language: str = "en") -> Incoming:
    body = {"id": number, "text": text, "at": NOW.isoformat(), "language": language}
    return Incoming(number, chat, "message", body)


def press(number: int, data: str, chat: int = 7) -> Incoming:
    return Incoming(number, chat, "press", {"data": data, "callback": f"c{number}", "message_id": 1, "language": "en"})


def echo(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
    """Says hello with the words it heard; at the first the mentee consents."""
    if isinstance(event, Said):
        mentee.id, mentee.consented = f"m{mentee.chat}", True
        return [tell("toy-hello", words=" ".join(one.text for one in event.messages))]
    return []


def broken(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
    """Falls over everything but the news that it did."""
    if isinstance(event, Failed):
        return [tell("engine-fault", reference=event.reference), Ask(1, 0, "", (Phrase("toy-question"),))]
    raise KeyError("what the mentee wrote")


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


async def test_a_fault_of_ours_is_told_with_its_reference_and_the_open_question(desk: Desk, tmp_path: Path) -> None:
    """DESIGN "Storage": taken back, told, and never tried again by itself; nothing of the mentee's in the log."""
    worker = desk.worker(broken)
    await desk.happens(message(1, "a"))
    with capture_logs() as logged:
        assert await worker.once()
        assert not await worker.once()
    [line] = logged
    assert (line["event"], line["fault"], line["kind"]) == ("turn-failed", "KeyError", "message")
    assert await desk.said() == [(7, f"My fault, {line['reference']}.\n\nAnd now?")]
    assert desk.events[1:] == [Failed(line["reference"], nudge=False)]
    assert kinds_waiting(tmp_path) == []


async def test_a_fault_changes_nothing_that_is_kept(desk: Desk) -> None:
    """What a turn had changed before it fell over is not saved with the apology."""
    names: list[str] = []

    def decide(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        names.append(mentee.name)
        if isinstance(event, Said) and event.messages[0].text == "b":
            mentee.name = "half changed"
            raise KeyError
        return broken(mentee, event, now) if isinstance(event, Failed) else echo(mentee, event, now)

    worker = desk.worker(decide)
    for number, text in enumerate("abc", 1):
        await desk.happens(message(number, text))
        await worker.once()
    assert names == ["", "", "", ""]


async def test_when_the_apology_fails_too_it_is_one_plain_sentence(desk: Desk) -> None:
    def decide(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        raise KeyError

    worker = desk.worker(decide)
    await desk.happens(message(1, "a"), press(2, "a:0:yes"))
    with capture_logs() as logged:
        await worker.once()
        await worker.once()
    references = [line["reference"] for line in logged if line["event"] == "turn-failed"]
    assert await desk.said() == [(7, f"My fault, {reference}.") for reference in references]
    assert desk.answered == [("c2", None)]


async def test_words_that_are_missing_are_a_fault_of_ours_too(desk: Desk) -> None:
    """Decided well, but it cannot be said."""

    def decide(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        return [tell("toy-nothing")] if isinstance(event, Said) else broken(mentee, event, now)

    worker = desk.worker(decide)
    await desk.happens(message(1, "a"))
    await worker.once()
    [(_, said)] = await desk.said()
    assert said.startswith("My fault")


async def test_a_nudge_that_was_lost_to_a_fault_is_told_as_such_and_the_mentee_hears_nothing_of_it(desk: Desk) -> None:
    def decide(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        if isinstance(event, Due):
            raise KeyError
        return [] if isinstance(event, Failed) else echo(mentee, event, now)

    worker = desk.worker(decide)
    await desk.happens(message(1, "a"))
    await worker.once()
    await desk.said()
    await desk.happens(Incoming(None, 7, "due"))
    await worker.once()
    assert isinstance(desk.events[-1], Failed)
    assert desk.events[-1].nudge
    assert await desk.said() == []


async def test_a_nudge_that_fails_in_every_way_is_due_again_in_an_hour(desk: Desk) -> None:
    def decide(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        if isinstance(event, Said):
            return echo(mentee, event, now)
        raise KeyError

    worker = desk.worker(decide)
    await desk.happens(message(1, "a"))
    await worker.once()
    await desk.said()
    await desk.happens(Incoming(None, 7, "due"))
    await worker.once()
    assert await desk.said() == []
    assert await desk.store.due(NOW + timedelta(minutes=59), 10) == 0
    assert await desk.store.due(NOW + timedelta(hours=1), 10) == 1


async def test_one_mentees_fault_is_nobody_elses(desk: Desk) -> None:
    def decide(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        if mentee.chat == 7:
            raise KeyError
        return echo(mentee, event, now)

    worker = desk.worker(decide)
    await desk.happens(message(1, "a"), message(2, "b", chat=8), message(3, "c"))
    while await worker.once():
        pass
    assert (8, "Hello b") in await desk.said()


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


async def test_a_fault_among_turns_that_share_a_transaction_is_one_mentees(desk: Desk) -> None:
    """Whether it fell over in deciding, or only in what it wanted to be written down."""

    def decide(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        if mentee.chat == 7:
            return broken(mentee, event, now)
        said = echo(mentee, event, now)
        if mentee.chat == 8 and isinstance(event, Said):
            mentee.told = {"step": object()}  # type: ignore[dict-item]  # what nobody can write down
        return said or broken(mentee, event, now)

    worker = desk.worker(decide, together=9)
    await desk.happens(*(message(chat, "a", chat) for chat in (6, 7, 8, 9)))
    with capture_logs() as logged:
        assert await worker.once()
    assert [line["event"] for line in logged] == ["turn-failed", "turn-failed"]
    said = dict(await desk.said())
    assert (said[6], said[9]) == ("Hello a", "Hello a")
    assert said[7].startswith("My fault")
    assert said[8].startswith("My fault")
    assert [bool(await desk.store.everything(chat)) for chat in (6, 7, 8, 9)] == [True, False, False, True]
    assert not await worker.once()


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
    async def turns(self, now: datetime, most: int) -> Any:
        if self._times:
            self._times -= 1
            raise StoreAway
        async with self._store.turns(now, most) as turns:
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
