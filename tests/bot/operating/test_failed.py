"""What was given up is listed without anybody's words, and can be tried again."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from bot.storage import Store
from bot.storage.tables import inbox, outbox
from bot.storage.troubles import CannotBeDone
from tests.bot.operating.conftest import Give
from tests.bot.storage.people import (
    CANARY,
    CHAT,
    ME,
    NOW,
    message,
    newcomer,
    reminder,
    said,
    seen,
    send_all,
    sql,
    taken_in,
    turn,
)


async def given_up(store: Store) -> None:
    """A message that Telegram refused, one whose receipt was lost, and one that we could not read."""
    await taken_in(store, newcomer(), [said(f"{CANARY} 1"), said(f"{CANARY} 2")])
    (refused,) = await store.claim(ME, NOW, 1, ())
    await store.dead(refused, ME, "Bad Request: message is too long")
    for _ in range(3):
        (lost,) = await store.claim(ME, NOW, 1, ())
        await store.unsure(lost, ME, NOW)
    await store.receive([message(5, CANARY)], NOW)
    await turn(store, (await seen(store)).mentee, failed="abcd1234")
    await sql(store, update(inbox).where(inbox.c.state == "failed").values(at=datetime.now(UTC)))  # the command's clock
    await sql(store, update(outbox).values(at=datetime.now(UTC)))


async def test_they_are_listed_by_number_state_and_reason(store: Store, give: Give) -> None:
    await given_up(store)
    lines = await give("failed")
    assert [line.split(maxsplit=5)[3:] for line in lines] == [  # the oldest first
        ["message", "failed", "abcd1234"],
        ["reply", "dead", "Bad Request: message is too long"],
        ["reply", "unsure"],
    ]
    assert not [line for line in lines if CANARY in line or str(CHAT) in line]


async def test_nudges_of_every_urgency_are_listed(store: Store, give: Give) -> None:
    nudges = [reminder(subject) for subject in ("step.1.1", "checkin", "journal")]
    await taken_in(store, newcomer(), nudges)
    for _ in nudges:
        (row,) = await store.claim(ME, NOW, 1, ())
        await store.dead(row, ME, "Bad Request")
    assert [line.split()[3:5] for line in await give("failed")] == [["nudge", "dead"]] * 3


async def test_what_is_answered_at_the_second_try_is_said_though_the_first_had_an_apology(
    store: Store, give: Give
) -> None:
    """Both are what came of the same event."""
    await taken_in(store, newcomer())
    await store.receive([message(5)], NOW)
    await turn(store, (await seen(store)).mentee, [said("my fault")], failed="abcd1234")
    assert [row.call.params["text"] for row in await send_all(store)] == ["my fault"]
    await sql(store, update(inbox).where(inbox.c.state == "failed").values(at=datetime.now(UTC)))
    await give("failed", "retry", "all")
    await turn(store, (await seen(store)).mentee, [said("the answer")])
    assert [row.call.params["text"] for row in await send_all(store)] == ["the answer"]
    await store.receive([message(5)], NOW)
    assert await store.oldest_waiting() is None, "it is known still, should Telegram bring it again"


async def test_one_is_tried_again(store: Store, give: Give) -> None:
    await given_up(store)
    dead = next(line.split()[0] for line in await give("failed") if " dead " in line)
    await give("failed", "retry", dead)
    assert [row.call.params["text"] for row in await send_all(store)] == [f"{CANARY} 1"]
    assert len(await give("failed")) == 2


async def test_all_are_tried_again(store: Store, give: Give) -> None:
    await given_up(store)
    assert await give("failed", "retry", "all") == ["3 tried again: the coach takes them up when it runs."]
    assert len(await send_all(store)) == 2
    assert (await seen(store)).rows[0].body["text"] == CANARY
    assert await give("failed") == []


async def test_what_was_received_is_to_be_had_for_a_week(store: Store, give: Give) -> None:
    await given_up(store)
    await sql(store, update(inbox).where(inbox.c.state == "failed").values(at=datetime.now(UTC) - timedelta(days=8)))
    failed = next(line.split()[0] for line in await give("failed") if " failed " in line)
    with pytest.raises(CannotBeDone, match=f"{failed} is not to be had again"):
        await give("failed", "retry", failed)


async def test_what_somebody_new_wrote_is_listed_and_not_to_be_had_again(store: Store, give: Give) -> None:
    """Of who has not consented nothing is kept: an empty message would be answered otherwise."""
    await store.receive([message(5, CANARY)], datetime.now(UTC))
    await turn(store, None, failed="abcd1234")
    [line] = await give("failed")
    assert await give("failed", "retry", "all") == ["0 tried again: the coach takes them up when it runs."]
    with pytest.raises(CannotBeDone, match="its content is kept no longer"):
        await give("failed", "retry", line.split()[0])


async def test_a_nudge_that_failed_has_no_content_and_is_tried_again(store: Store, give: Give) -> None:
    await taken_in(store, newcomer(), next_due=datetime.now(UTC))
    assert await store.due(datetime.now(UTC), 10) == 1
    await turn(store, (await seen(store)).mentee, failed="abcd1234")
    assert await give("failed", "retry", "all") == ["1 tried again: the coach takes them up when it runs."]
    assert (await seen(store)).rows[0].kind == "due"


@pytest.mark.parametrize("id", [[], ["17"], ["outbox:x"], ["inbox:"], ["outbox:99999999999999999999"]])
async def test_an_id_that_is_none_is_one_line(give: Give, id: list[str]) -> None:
    with pytest.raises(CannotBeDone, match="an id as python -m bot failed lists it"):
        await give("failed", "retry", *id)
