"""A fault of ours in a turn: taken back, told once, and nobody else's."""

from datetime import datetime, timedelta
from pathlib import Path

from structlog.testing import capture_logs

from bot.storage import Incoming
from dialogs.engine.events import Command, Due, Event, Failed, Said, tell
from dialogs.mentee import Mentee
from tests.bot.desk import Desk, broken, desk, echo, message, press, words
from tests.bot.outboxes import kinds_waiting
from tests.bot.times import NOW

__all__ = ["desk", "words"]


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
