"""What a turn puts is claimed for a sender of the same process, in the turn's own transaction."""

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, select, text

from bot.storage import Handing, Rate, Room, Store, StoreAway, dispatch
from bot.storage.dispatch import Claimed
from bot.storage.tables import outbox, pace
from tests.bot.outboxes import looked
from tests.bot.storage.people import CHAT, ME, NOW, message, newcomer, said, sql, taken_in
from tests.proof.points import Points, counted

POSTGRES = pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
RATE = Rate(100, 10, 1, 3)
_updates = itertools.count(900)


class Outlet:
    """A sender that has room."""

    def __init__(self, *busy: int, limit: int = 10, rate: Rate = RATE) -> None:
        self.hands = Handing(Room(ME, NOW, limit, frozenset(busy), rate))

    @contextmanager
    def handing(self) -> Iterator[Handing]:
        yield self.hands

    @property
    def texts(self) -> list[str] | None:
        claimed = self.hands.claimed
        return [row.call.params["text"] for row in claimed.rows] if claimed else None


async def turn(store: Store, outlet: Outlet, *words: str) -> None:
    await store.receive([message(next(_updates))], NOW)
    async with store.turns(NOW, 1, (), outlet) as turns:
        (work,) = turns.works
        await work.finish(work.mentee or newcomer(), [said(each) for each in words])


async def states(store: Store) -> list[tuple[str, str | None]]:
    rows = await sql(store, select(outbox.c.state, outbox.c.worker).order_by(outbox.c.id))
    return [(row["state"], row["worker"]) for row in rows]


async def test_what_a_turn_puts_is_its_senders_when_it_is_committed(store: Store) -> None:
    """RELIABILITY 8, rule 7, all the same: it is noted as being sent before any call."""
    await store.beat(ME)
    with counted(points := Points()):
        points.aim(0, "fails", "commit")
        await turn(store, outlet := Outlet(), "one", "two")
    assert points.met == 2, "the inbox, and the turn"
    assert outlet.texts == ["one"]
    assert not outlet.hands.more
    assert await states(store) == [("sending", ME), ("waiting", None)]
    assert outlet.hands.claimed
    await store.sent(outlet.hands.claimed.rows[0], ME, 1, NOW)
    assert (await states(store))[0][0] == "sent"


@pytest.mark.parametrize(("outlet", "told"), [(Outlet(CHAT), []), (Outlet(limit=1), ["one"])])
async def test_the_sender_hears_that_there_may_be_more(store: Store, outlet: Outlet, told: list[str]) -> None:
    await store.beat(ME)
    await turn(store, outlet, "one")
    assert (outlet.texts, outlet.hands.more) == (told, True)


async def test_who_gave_no_sign_of_life_yet_is_handed_nothing(store: Store) -> None:
    """Another would take it for dead, and its row over."""
    await turn(store, outlet := Outlet(), "one")
    assert (outlet.texts, outlet.hands.more) == (None, True)
    assert await states(store) == [("waiting", None)]


async def test_a_fault_of_ours_in_claiming_is_undone_and_the_turn_stands(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.beat(ME)
    claim = dispatch.claim

    def broken(*given: Any) -> Claimed:
        claim(*given)
        raise ZeroDivisionError

    monkeypatch.setattr(dispatch, "claim", broken)
    await turn(store, outlet := Outlet(), "one")
    assert outlet.texts is None
    assert await states(store) == [("waiting", None)]


async def test_what_a_commit_that_nobody_heard_of_handed_over_waits_again(store: Store) -> None:
    await taken_in(store, newcomer(), [])
    await store.beat(ME)
    with counted(points := Points()):
        points.aim(2, "is not heard of", "commit")
        with pytest.raises(StoreAway):
            await turn(store, outlet := Outlet(), "one")
    assert outlet.texts is None
    assert await states(store) == [("sending", ME)]
    await turn(store, outlet := Outlet(), "two")
    assert outlet.texts is None, "first it is to be told what it never got"
    claimed = await looked(store, ME, NOW, 10)
    assert [(row.call.params["text"], row.repeats) for row in claimed.rows] == [("one", 0)], "it surely was not sent"


@POSTGRES
async def test_while_another_process_claims_nobody_waits_for_it_with_a_turns_locks(
    store: Store, another: Callable[[], Store]
) -> None:
    """It may be waiting for these."""
    await store.beat(ME)
    await turn(store, outlet := Outlet(), "one")
    assert outlet.texts == ["one"]
    async with another()._database.held() as other:
        await other.run(lambda connection: connection.execute(select(pace).with_for_update()).all())
        await store.receive([message(1, chat=CHAT + 1)], NOW)
        async with store.turns(NOW, 1, (), outlet := Outlet()) as turns:
            await turns.works[0].finish(newcomer(CHAT + 1), [said("two")])
    assert (outlet.texts, outlet.hands.more) == (None, True)
    assert (await states(store))[1] == ("waiting", None)


@POSTGRES
async def test_what_is_handed_over_counts_for_the_pace_of_all(store: Store) -> None:
    await store.beat(ME)
    await turn(store, outlet := Outlet(), "one")
    paid = await sql(store, text("SELECT chat FROM pace ORDER BY chat"))
    assert [row["chat"] for row in paid] == [0, CHAT]
    assert outlet.texts == ["one"]


@POSTGRES
async def test_what_the_pace_of_all_holds_back_is_looked_for_again(store: Store) -> None:
    await store.beat(ME)
    slow = Rate(0.01, 1, 0.01, 3)
    await turn(store, outlet := Outlet(rate=slow), "one")
    assert outlet.texts == ["one"]
    await store.receive([message(1, chat=CHAT + 1)], NOW)
    async with store.turns(NOW, 1, (), outlet := Outlet(rate=slow)) as turns:
        await turns.works[0].finish(newcomer(CHAT + 1), [said("two")])
    assert (outlet.texts, outlet.hands.more) == ([], True)
    assert outlet.hands.claimed
    assert outlet.hands.claimed.wait


@pytest.mark.parametrize("engine_name", ["sqlite"])
async def test_a_full_disk_that_undoes_it_all_undoes_the_turn(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite may take the whole transaction back; then a commit would commit nothing, and say so to nobody."""
    await store.beat(ME)

    def full(connection: Connection, *_: Any) -> Claimed:
        connection.exec_driver_sql("ROLLBACK")
        raise ZeroDivisionError

    monkeypatch.setattr(dispatch, "claim", full)
    with pytest.raises(StoreAway):
        await turn(store, Outlet(), "one")
    assert await states(store) == []
