"""Telegram's pace over all senders together: two stores on one PostgreSQL are two processes."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, event, select, text, update

from bot.storage import Rate, Store, dispatch, outbox
from bot.storage.dispatch import Claimed
from bot.storage.tables import lease, pace
from tests.bot.outboxes import looked
from tests.bot.storage.people import CHAT, NOW, asked, message, newcomer, reminder, said, sql, taken_in, turn

POSTGRES = pytest.mark.parametrize("engine_name", [pytest.param("postgresql", marks=pytest.mark.postgres)])
RATE = Rate(0.01, 4, 0.01, 3)  # slow: that a test takes its time changes nothing
MINUTE = timedelta(minutes=1)


async def share(store: Store, worker: str, limit: int = 10, rate: Rate = RATE) -> Claimed:
    return await looked(store, worker, NOW, limit, rate=rate)


def texts(claimed: Claimed) -> list[str]:
    return [row.call.params["text"] for row in claimed.rows]


async def waiting(store: Store, people: int) -> None:
    for number in range(people):
        await taken_in(store, newcomer(CHAT + number), [said(str(number))])


async def pass_by(store: Store, seconds: float) -> None:
    """As if all that was sent had been sent so much earlier: no test waits for that."""
    await sql(store, update(pace).values(paid=pace.c.paid - seconds))


@POSTGRES
async def test_two_senders_together_send_no_more_than_one_may(store: Store, another: Callable[[], Store]) -> None:
    await waiting(store, 12)
    one, other = await share(store, "one", 3), await share(another(), "other")
    assert (texts(one), texts(other)) == (["0", "1", "2"], ["3"])
    assert one.wait is None
    assert other.wait is not None
    assert 0 < other.wait <= 100, "for one in a hundred seconds"
    await pass_by(store, 200)
    assert texts(await share(store, "one")) + texts(await share(another(), "other")) == ["4", "5"]


@POSTGRES
async def test_what_was_not_sent_for_want_of_messages_is_not_made_up_for_later(store: Store) -> None:
    await waiting(store, 12)
    await share(store, "one", 1)
    await pass_by(store, 3600)
    assert len(texts(await share(store, "one"))) == 4


@POSTGRES
async def test_what_the_pace_holds_back_keeps_its_place(store: Store, another: Callable[[], Store]) -> None:
    await waiting(store, 12)
    seen = []
    for number in range(6):
        await pass_by(store, 400)
        seen += texts(await share((store, another())[number % 2], f"worker {number % 2}", 2))
    assert seen == [str(number) for number in range(len(seen))]
    assert len(seen) == 12


@POSTGRES
async def test_a_chat_that_had_three_messages_from_one_sender_gets_none_from_another(
    store: Store, another: Callable[[], Store]
) -> None:
    await taken_in(store, newcomer(), [said(str(number)) for number in range(5)])
    many = Rate(1000, 100, 0.01, 3)
    for number in range(3):
        [row] = (await share(store, "one", rate=many)).rows
        await store.sent(row, "one", number, NOW)
    assert (await share(another(), "other", rate=many)).rows == []
    await pass_by(store, 100)
    [row] = (await share(another(), "other", rate=many)).rows
    await another().sent(row, "other", 3, NOW)
    assert (await share(store, "one", rate=many)).rows == []
    await pass_by(store, 100)
    assert texts(await share(store, "one", rate=many)) == ["4"]


@POSTGRES
async def test_an_idle_sender_uses_up_nothing(store: Store) -> None:
    for _ in range(20):
        await share(store, "one")
    assert await sql(store, select(pace)) == []


@POSTGRES
async def test_an_empty_look_costs_one_statement(store: Store) -> None:
    """Any number of processes look twice a second, all day."""
    await share(store, "one")  # the first says that it lives, and looks for what others have left
    store._watch._next += 3600
    seen: list[str] = []
    event.listen(store._database.engine, "before_cursor_execute", lambda *given: seen.append(given[2]))
    await share(store, "one")
    assert len(seen) == 1


@POSTGRES
async def test_a_look_at_the_first_does_not_collect_all_that_waits(store: Store) -> None:
    """Not even before PostgreSQL has counted a wave: else each look at 50,000 would take half a second."""

    def wave(connection: Connection) -> None:
        for number in range(3000):
            outbox.put(connection, outbox.rows(number, (None, store._keys.intake), [said("hello")], number, NOW))

    await store._database.once(wave)
    looked_at = text("SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_xact_user_tables WHERE relname = 'outbox'")
    async with store._database.held() as held:
        claimed = await held.run(dispatch.claim, store._keys, "one", NOW, 10, [], Rate(1000, 100, 1, 3))
        assert len(claimed.rows) == 10
        assert await held.run(lambda connection: connection.scalar(looked_at)) < 300


async def test_when_all_that_waits_is_past_its_time_the_next_look_comes_soon(store: Store) -> None:
    """And not all of a long night's nudges are put back in one transaction."""
    for number in range(30):
        await taken_in(store, newcomer(CHAT + number), [reminder("step.1", not_after=NOW - MINUTE)])
    first = await share(store, "one", 1)
    assert (first.rows, first.wait) == ([], dispatch.A_MOMENT)
    second = await share(store, "one", 1)
    assert (second.rows, second.wait) == ([], None)


async def test_on_a_database_of_its_own_a_sender_keeps_the_pace_itself(store: Store, tmp_path: Path) -> None:
    if store._database.shared:
        return
    await waiting(store, 12)
    assert len((await share(store, "one")).rows) == 10


async def test_a_second_chats_429_soon_after_makes_all_nudges_wait_wherever_they_are_sent(
    store: Store, another: Callable[[], Store]
) -> None:
    """RELIABILITY 8.10: replies go on."""
    until = NOW + MINUTE
    for number in range(2):
        await taken_in(store, newcomer(CHAT + number), [said("one")])
    await taken_in(store, newcomer(CHAT + 2), [reminder("step.1")])
    for number, (which, worker) in enumerate(((store, "one"), (another(), "other"))):
        assert len(await which.claim("nobody", NOW, 1, {CHAT, CHAT + 1})) == (number == 0)
        [row] = await which.claim(worker, NOW, 1, [CHAT + 2])
        await which.flooded(row, worker, 20, until)
        await sql(store, update(pace).values(flooded=pace.c.flooded + 60))  # however long this test takes
    await taken_in(store, newcomer(CHAT + 3), [reminder("step.1")])
    await taken_in(store, newcomer(CHAT + 4), [said("a reply")])
    assert [row.chat for row in await another().claim("other", NOW, 10, ())] == [CHAT + 4]
    assert {row.chat for row in await store.claim("one", until, 10, ())} == {CHAT, CHAT + 1, CHAT + 3}


@POSTGRES
async def test_no_other_sender_writes_to_a_chat_that_rests_also_when_nothing_is_left_of_what_met_the_429(
    store: Store, another: Callable[[], Store]
) -> None:
    """A question that was taken back meanwhile, and the next one put in its place."""
    quick = Rate(1000, 100, 1, 3)
    await taken_in(store, newcomer(), [asked(1)])
    [row] = (await share(store, "one", rate=quick)).rows
    await store.flooded(row, "one", 500, NOW + timedelta(seconds=500))
    await store.receive([message(1)], NOW)
    await turn(store, None, [asked(2, "next?")], retires=[1])
    assert (await share(another(), "other", rate=quick)).rows == []
    await store.flooded(row, "one", 1, NOW)  # a shorter one frees nobody
    assert (await share(another(), "other", rate=quick)).rows == []
    await pass_by(store, 505)
    assert texts(await share(another(), "other", rate=quick)) == ["next?"]


async def test_429s_far_apart_are_each_its_own_chats(store: Store) -> None:
    for number in range(2):
        await taken_in(store, newcomer(CHAT + number), [said("one")])
    await taken_in(store, newcomer(CHAT + 2), [reminder("step.1")])
    for _ in range(2):
        [row] = await store.claim("one", NOW, 1, [CHAT + 2])
        await store.flooded(row, "one", 20, NOW + MINUTE)
        await sql(store, update(pace).values(flooded=pace.c.flooded - 6))
    assert [row.chat for row in await store.claim("one", NOW, 10, ())] == [CHAT + 2]


async def test_one_long_429_makes_nudges_wait_and_a_shorter_one_does_not_free_them(store: Store) -> None:
    for number in range(2):
        await taken_in(store, newcomer(CHAT + number), [said("one")])
    await taken_in(store, newcomer(CHAT + 2), [reminder("step.1")])
    for seconds in (61, 2):
        [row] = await store.claim("one", NOW, 1, [CHAT + 2])
        await store.flooded(row, "one", seconds, NOW + timedelta(seconds=seconds))
    late = NOW + timedelta(seconds=60)
    assert [row.chat for row in await store.claim("one", late, 10, ())] == [CHAT + 1]
    assert CHAT + 2 in [row.chat for row in await store.claim("one", late + MINUTE, 10, ())]
    [parked] = await sql(store, select(lease.c.until))
    assert parked["until"] == NOW + timedelta(seconds=61)


async def test_what_the_pace_remembers_of_chats_goes_when_it_says_nothing_more(store: Store) -> None:
    await taken_in(store, newcomer(), [said("one")])
    [row] = await store.claim("one", NOW, 1, ())
    await store.flooded(row, "one", 20, NOW + MINUTE)
    await store.prune(NOW)
    assert len(await sql(store, select(pace))) == 1
    await sql(store, update(pace).values(flooded=pace.c.flooded - 70, paid=0))
    await store.prune(NOW)
    assert await sql(store, select(pace)) == []


@POSTGRES
async def test_after_the_goodbye_no_pace_is_kept_of_the_chat(store: Store) -> None:
    await taken_in(store, newcomer())
    await store.receive([message(1, "delete", kind="command")], NOW)
    await turn(store, None, [said("goodbye")], forget=True)
    [goodbye] = (await share(store, "one")).rows
    assert await sql(store, select(pace).where(pace.c.chat == CHAT))
    await store.sent(goodbye, "one", 500, NOW)
    assert not await sql(store, select(pace).where(pace.c.chat == CHAT))
