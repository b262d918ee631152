"""A mentee of late is not loaded anew, and nobody can tell: their next turn sees what a load would give."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import dialogs
from bot.calls import calls
from bot.storage import Incoming, Store, Work, mentees
from bot.storage.forgetting import erase
from bot.storage.known import Kept, Known, Saved
from bot.telegram.happenings import event
from dialogs import nudges
from dialogs.catalogue import coach
from dialogs.engine.turn import take_turn
from dialogs.engine.words import Words
from dialogs.mentee import Answer, Frame, Mentee
from tests.bench.script import Presses, Says, arrival, check_in, quick_plan
from tests.bot.storage.people import CHAT, NOW, message, newcomer, rich, seen, send_all, taken_in, turn

WORDS = Words.load(Path(dialogs.__file__).parent)
DECIDE = partial(take_turn, coach(WORDS, timedelta(0)))


def like(kept: Kept) -> dict[str, Any]:
    """All of it, comparable; but for how their words were read, which is found anew."""
    mentee = kept.mentee
    frames = {"stack": [vars(one) for one in mentee.stack], "finished": [vars(one) for one in mentee.finished]}
    return vars(kept) | {"mentee": vars(mentee) | frames | {"readings": {}}, "order": list(mentee.plan.rows)}


async def loaded(store: Store) -> Kept:
    kept = await store._database.once(mentees.load, store._keys, CHAT)
    assert kept
    return kept


class Person:
    """Says and presses what the script has, as fast as the coach answers."""

    def __init__(self, store: Store) -> None:
        self._store, self._now, self._number, self._delivered = store, datetime.now(UTC), 0, 0

    async def does(self, act: Says | Presses, check: Callable[[Work], None]) -> None:
        self._number += 1
        self._now += timedelta(seconds=30)
        await self._store.receive([await self._incoming(act)], self._now)
        async with self._store.turn(self._now) as work:
            assert work
            check(work)
            happened = event(work.rows)
            assert happened
            mentee = work.mentee or Mentee("", CHAT)
            made = calls(DECIDE(mentee, happened, self._now), mentee, WORDS)
            wake = nudges.wake(mentee, self._now)
            await work.finish(mentee, made.calls, next_due=wake, retires=made.retires, withdrawn=made.withdrawn)
        self._delivered += 10
        await send_all(self._store, 1000 * self._number, self._now)

    async def _incoming(self, act: Says | Presses) -> Incoming:
        if isinstance(act, Presses):
            kept = await self._store._database.once(mentees.load, self._store._keys, CHAT)
            asking = kept.mentee.asking if kept else 0
            return Incoming(self._number, CHAT, "press", {"data": f"a:{asking}:{act.choice}"})
        body = {"id": 1000 * self._number + 500, "text": act.text, "at": self._now.isoformat()}
        return Incoming(self._number, CHAT, "command" if act.text.startswith("/") else "message", body)


async def test_in_a_whole_conversation_each_turn_sees_what_a_load_would_give(store: Store) -> None:
    person, taken = Person(store), 0
    acts = [*arrival(), *quick_plan(datetime.now(UTC).date()), *check_in(), *check_in()]
    for act in acts:
        before = await store._database.once(mentees.load, store._keys, CHAT)
        known = store._known._kept.get(CHAT)

        def check(work: Work, before: Kept | None = before, known: Kept | None = known) -> None:
            nonlocal taken
            taken += known is not None
            assert known is None or work._kept is known
            assert before is None or (work._kept and like(work._kept) == like(before))

        await person.does(act, check)
    assert taken > len(acts) / 2


async def test_what_another_process_has_saved_is_seen(store: Store, another: Callable[[], Store]) -> None:
    await taken_in(store, newcomer())
    both = (store, another())
    for number in range(6):
        await store.receive([message(number)], NOW)
        async with both[number % 2].turn(NOW) as work:
            assert work
            assert work.mentee
            work.mentee.name += str(number)
            await work.finish(work.mentee, [])
    assert (await loaded(store)).mentee.name == "012345"


async def test_a_turn_that_fell_over_leaves_nothing_behind(store: Store) -> None:
    await taken_in(store, rich())
    await store.receive([message(1)], NOW)
    with suppress(KeyError):
        async with store.turn(NOW) as work:
            assert work
            assert work.mentee
            work.mentee.name = "half changed"
            work.mentee.stack[0].answers["why"] = Answer("time", 7)
            raise KeyError
    again = await seen(store)
    assert again._kept
    assert like(again._kept) == like(await loaded(store))
    assert again.mentee
    assert again.mentee.name != "half changed"


async def test_an_ended_dialog_that_goes_makes_room_for_an_older_one(store: Store) -> None:
    await taken_in(store, newcomer(finished=[Frame(id, "quick") for id in range(8)]))
    await store.receive([message(1)], NOW)
    async with store.turn(NOW) as work:
        assert work
        assert work.mentee
        del work.mentee.finished[2]
        await work.finish(work.mentee, [])
    assert [frame.id for frame in (await loaded(store)).mentee.finished] == [2, 3, 4, 6, 7]
    again = (await seen(store, message(2))).mentee
    assert again
    assert [frame.id for frame in again.finished] == [2, 3, 4, 6, 7]


async def test_nobody_is_known_after_delete(store: Store) -> None:
    await taken_in(store, rich())
    await store.receive([message(1, "delete", kind="command")], NOW)
    await turn(store, None, forget=True)
    assert store._known.take(CHAT) is None


async def test_who_was_deleted_by_another_process_does_not_stay_in_memory(
    store: Store, another: Callable[[], Store]
) -> None:
    for chat in (CHAT, CHAT + 1, CHAT + 2):
        await taken_in(store, rich(chat))
    for chat in (CHAT, CHAT + 1):
        assert await another()._database.once(erase, chat)
    await store.receive([message(1)], NOW)
    await turn(store, None, [])
    assert list(store._known._kept) == [CHAT + 1, CHAT + 2], "their next word says it"
    await store.drop_gone()
    assert list(store._known._kept) == [CHAT + 2]


async def test_who_has_come_back_under_the_same_chat_stays_in_memory(store: Store) -> None:
    await taken_in(store, rich())
    before = store._known.chats()
    await store.receive([message(1, "delete", kind="command")], NOW)
    await turn(store, None, forget=True)
    await taken_in(store, rich())
    store._known.drop(before)
    assert store._known.chats().keys() != before.keys()
    assert list(store._known._kept) == [CHAT]


def test_only_so_many_are_known_and_those_of_late() -> None:
    known = Known(2)
    for chat in (1, 2, 3):
        known.put(Saved(Kept(Mentee("", chat), b"", state=()), None))
    assert [chat for chat in (1, 2, 3) if known.take(chat)] == [2, 3]
