"""The worker, where an invitation code is needed to begin."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from bot.inviting import TRIES, Codes
from bot.storage import Incoming, Store, StoreAway, Turns
from bot.telegram import happenings
from dialogs.engine.events import Command, Commanded, Event, Said, Uninvited, tell
from dialogs.mentee import Mentee
from tests.bot.desk import Desk, desk, message, words
from tests.bot.test_service import Stage, running, settings_for, stage
from tests.bot.times import NOW

__all__ = ["desk", "stage", "words"]


def agrees(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
    """Whoever is let in agrees at once."""
    if isinstance(event, Uninvited):
        return [tell("toy-noted")]
    mentee.id, mentee.consented = f"m{mentee.chat}", True
    return [tell("toy-hello", words="")]


def start(number: int, text: str, chat: int = 7) -> Incoming:
    return Incoming(number, chat, "command", {"id": number, "text": text, "at": NOW.isoformat(), "language": "en"})


async def test_where_a_code_is_needed_only_who_has_shown_it_begins(desk: Desk) -> None:
    worker = desk.worker(agrees, codes=Codes(["spring-27"]))
    for incoming in (message(1, "hello"), start(2, "/start spring-28"), start(3, "/start spring-27")):
        await desk.happens(incoming)
        assert await worker.once()
    assert desk.events == [
        Uninvited(Said((happenings.message(message(1, "hello").body),)), "wrong"),
        Uninvited(Commanded("start", "/start spring-28"), "wrong"),
        Commanded("start"),
    ]


async def test_a_code_is_shown_once_and_another_process_knows_it_too(desk: Desk) -> None:
    """Of a stranger there is a row with the chat's number and that it was shown, and nothing else."""

    def asks(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        return [tell("toy-noted")]

    await desk.happens(message(1, "Spring-27"))
    await desk.worker(asks, codes=Codes(["spring-27"])).once()
    await desk.happens(message(2, "what is this?"))
    await desk.worker(asks, codes=Codes(["spring-27"])).once()
    assert [type(event) for event in desk.events] == [Commanded, Said]


class Gone:
    """A store whose database goes away at the commit, so many times."""

    def __init__(self, store: Store, times: int) -> None:
        self._store, self._times = store, times

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    @asynccontextmanager
    async def turns(self, *given: Any) -> AsyncIterator[Turns]:
        async with self._store.turns(*given) as turns:
            yield turns
            if self._times:
                self._times -= 1
                raise StoreAway


async def test_a_turn_that_was_taken_back_has_used_up_no_try(desk: Desk) -> None:
    """The same message is tried again until the database is back; it is one try, however long that takes."""
    store, desk.store = desk.store, Gone(desk.store, 2 * TRIES)
    worker = desk.worker(agrees, codes=Codes(["spring-27"]))
    await desk.happens(message(1, "Spring-28"))
    for _ in range(2 * TRIES):
        with pytest.raises(StoreAway):
            await worker.once()
    assert await worker.once()
    await desk.happens(message(2, "Spring-27"))
    assert await worker.once()
    desk.store = store
    assert [event.tried for event in desk.events if isinstance(event, Uninvited)] == ["wrong"] * (2 * TRIES + 1)
    assert desk.events[-1] == Commanded("start")


async def test_after_too_many_wrong_ones_the_worker_hears_no_more_of_them(desk: Desk) -> None:
    worker = desk.worker(agrees, codes=Codes(["spring-27"]))
    for number in range(TRIES):
        await desk.happens(message(number, f"guess{number}"))
        await worker.once()
    await desk.happens(message(TRIES, "Spring-27"))
    await worker.once()
    tried = [event.tried for event in desk.events if isinstance(event, Uninvited)]
    assert tried == ["wrong"] * (TRIES - 1) + ["enough", "resting"]


async def test_a_try_counts_also_when_its_turn_failed_by_a_fault_of_ours(desk: Desk) -> None:
    """Else who finds such a fault may guess without end."""

    def falls(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
        raise KeyError

    worker = desk.worker(falls, codes=Codes(["spring-27"]))
    for number in range(TRIES + 1):
        await desk.happens(message(number, f"guess{number}"))
        await worker.once()
    tried = [event.tried for event in desk.events if isinstance(event, Uninvited)]
    assert tried[-1] == "resting"


async def test_who_has_begun_is_not_asked_for_a_code(desk: Desk) -> None:
    await desk.happens(message(1, "hello"))
    await desk.worker(agrees).once()
    await desk.happens(message(2, "hello again"))
    await desk.worker(agrees, codes=Codes(["spring-27"])).once()
    assert [type(event) for event in desk.events] == [Said, Said]
    assert await desk.said() == [(7, "Hello ")] * 2


async def test_who_is_not_on_the_list_is_told_so_and_not_asked_for_a_code(desk: Desk) -> None:
    """With ALLOWED_USERS and INVITATION_CODES both are needed."""
    await desk.happens(Incoming(1, 7, "closed", {"language": "en"}))
    await desk.worker(agrees, codes=Codes(["spring-27"])).once()
    assert await desk.said() == [(7, "For people let in.")]


async def test_a_link_with_the_code_leads_straight_to_the_first_question(stage: Stage, tmp_path: Path) -> None:
    """Over HTTP, with the real words: t.me/bot?start=CODE makes the phone send it behind /start."""
    settings = settings_for(stage).model_copy(update={"invitation_codes": SecretStr("spring-27")})
    async with running(settings, tmp_path):
        ana, eve = await stage.come(), await stage.come("Eve")
        await stage.does(eve, "text", text="/start")
        [asked] = await stage.sees(eve, 1)
        await stage.does(ana, "text", text="/start spring-27")
        [hello] = await stage.sees(ana, 1)
        [[yes], *_] = hello["reply_markup"]["inline_keyboard"]
        await stage.does(ana, "press", message_id=hello["message_id"], data=yes["callback_data"])
        welcomed = await stage.sees(ana, 2)
        await stage.does(eve, "text", text="Spring-27")
        let_in = (await stage.sees(eve, 2))[-1]
    assert "code" in asked["text"]
    assert "reply_markup" not in asked
    assert "reply_markup" in welcomed[-1]
    assert let_in["text"] == hello["text"]


async def test_what_is_said_in_the_place_of_what_was_dropped_needs_no_code_and_no_deciding(desk: Desk) -> None:
    worker = desk.worker(agrees, codes=Codes(["spring-27"]))
    told = [Incoming(1, 7, "hasty", {"language": "es", "words": "hola"}), Incoming(2, 8, "crowded", {"language": "en"})]
    await desk.happens(*told, Incoming(3, 9, "hasty", {"language": "en", "words": ""}))
    while await worker.once():
        pass
    assert await desk.said() == [(7, "Poco a poco."), (8, "In a minute."), (9, "Slowly.")]
    assert desk.events == []


async def test_what_was_dropped_is_quoted_to_a_mentee_and_nothing_of_a_stranger_s_is_kept_for_it(desk: Desk) -> None:
    """DESIGN "Storage": before consent nothing but id, chat and kind outlives the turn. What was sent stays a week."""
    await desk.happens(message(1, "hello"))
    await desk.worker(agrees).once()
    dropped = {"language": "en", "words": "xylophone"}
    await desk.happens(Incoming(2, 7, "hasty", dropped), Incoming(3, 8, "hasty", dropped))
    while await desk.worker(agrees).once():
        pass
    assert sorted(await desk.said()) == [(7, "Hello "), (7, "Slowly: xylophone"), (8, "Slowly.")]
