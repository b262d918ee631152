"""What concerns those who run the coach, on both engines: reports, feedback, invitations, who is new."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.calls import Call
from bot.storage import Incoming, Store
from dialogs.mentee import Mentee

NOW = datetime(2027, 3, 1, 12, 50, tzinfo=UTC)
OPERATOR = -100123
FAULT = Call("sendMessage", {"text": "a fault"})


async def sent(store: Store, now: datetime) -> list[tuple[int, str]]:
    found = []
    while rows := await store.claim("test", now, 50, []):
        for row in rows:
            found.append((row.chat, row.call.params["text"]))
            await store.sent(row, "test", 1, now)
    return found


async def test_a_report_is_put_once_an_hour_whichever_process_puts_it(
    store: Store, another: Callable[[], Store]
) -> None:
    assert await store.report("turn-failed", OPERATOR, FAULT, NOW)
    assert not await another().report("turn-failed", OPERATOR, FAULT, NOW + timedelta(minutes=59))
    assert await another().report("tick-failed", OPERATOR, FAULT, NOW)
    assert await store.report("turn-failed", OPERATOR, FAULT, NOW + timedelta(minutes=60))
    assert await sent(store, NOW + timedelta(hours=1)) == [(OPERATOR, "a fault")] * 3


async def test_feedback_goes_to_the_other_chat_and_with_all_that_is_the_mentees(store: Store) -> None:
    mentee = Mentee("m7", 7, consented=True)
    await store.receive([Incoming(None, 7, "member", {"back": True})], NOW)
    async with store.turn(NOW) as work:
        assert work
        await work.finish(mentee, [replace(FAULT, params={"text": "great dates"}, chat=OPERATOR)])
    assert "great dates" in str((await store.everything(7))["messages"])
    await store.receive([Incoming(None, 7, "member", {"back": True})], NOW)
    async with store.turn(NOW) as work:
        assert work
        await work.finish(work.mentee, [], forget=True)
    assert await sent(store, NOW) == []
    assert (await store.waiting(NOW)).outbox == {}


async def test_feedback_arrives_in_the_order_in_which_it_was_given(store: Store) -> None:
    for chat in (7, 8):
        await store.receive([Incoming(None, chat, "member", {"back": True})], NOW)
        async with store.turn(NOW) as work:
            assert work
            said = replace(FAULT, params={"text": f"from {chat}"}, chat=OPERATOR)
            await work.finish(Mentee(f"m{chat}", chat, consented=True), [said])
    assert await sent(store, NOW) == [(OPERATOR, "from 7"), (OPERATOR, "from 8")]


async def test_that_a_code_was_shown_is_known_for_a_week_and_gone_with_the_turn_that_failed(
    store: Store, another: Callable[[], Store]
) -> None:
    async def invited(of: Store) -> bool:
        await of.receive([Incoming(None, 7, "member", {"back": True})], NOW)
        async with of.turn(NOW) as work:
            assert work
            found = await work.invited()
            await work.finish(None, [])
        return found

    async def invite(finishes: bool) -> None:
        await store.receive([Incoming(None, 7, "member", {"back": True})], NOW)
        async with store.turn(NOW) as work:
            assert work
            await work.invite()
            if finishes:
                await work.finish(None, [])

    await invite(finishes=False)
    assert not await invited(another())
    await invite(finishes=True)
    await invite(finishes=True)
    assert await invited(another())
    await store.prune(NOW + timedelta(days=8))
    assert not await invited(store)


async def test_who_is_new_is_asked_about_and_who_has_begun_is_not(store: Store) -> None:
    await store.receive([Incoming(None, 7, "member", {"back": True})], NOW)
    async with store.turn(NOW) as work:
        assert work
        await work.finish(Mentee("m7", 7, consented=True), [])
    asked: list[int] = []

    def admit(one: Incoming) -> Incoming | None:
        asked.append(one.chat)
        return None if one.chat == 9 else replace(one, kind="crowded")

    came = [Incoming(n, chat, "message", {"text": "hello"}) for n, chat in enumerate((7, 8, 9))]
    kept = await store.receive(came, NOW, admit)
    assert asked == [8, 9]
    assert [(one.chat, one.kind) for one in kept] == [(7, "message"), (8, "crowded")]
    assert (await store.waiting(NOW)).inbox == 2
