"""Whoever writes does not wait behind everybody's reminders (RELIABILITY 8, rule 11)."""

from bot.storage import Incoming, Store
from tests.bot.storage.people import CHAT, NOW, message

WAVE = range(CHAT + 100, CHAT + 200)


async def taken(store: Store, most: int) -> list[tuple[int, list[str]]]:
    async with store.turns(NOW, most) as turns:
        for work in turns.works:
            await work.finish(None, [])
        return [(work.chat, [row.kind for row in work.rows]) for work in turns.works]


async def test_who_writes_goes_before_a_wave_which_has_its_share(store: Store) -> None:
    await store.receive([Incoming(None, chat, "due") for chat in WAVE], NOW)
    await store.receive([message(number, chat=CHAT + number) for number in range(1, 8)], NOW)
    assert [chat for chat, _ in await taken(store, 4)] == [CHAT + 1, CHAT + 2, CHAT + 3, WAVE[0]]
    assert [chat for chat, _ in await taken(store, 4)] == [CHAT + 4, CHAT + 5, CHAT + 6, WAVE[1]]
    assert [chat for chat, _ in await taken(store, 4)] == [CHAT + 7, WAVE[2], WAVE[3], WAVE[4]]
    assert [chat for chat, _ in await taken(store, 4)] == list(WAVE[5:9])


async def test_within_a_chat_the_reminder_that_came_first_is_first(store: Store) -> None:
    await store.receive([Incoming(None, chat, "due") for chat in WAVE], NOW)
    await store.receive([message(1, chat=WAVE[50])], NOW)
    assert (await taken(store, 4))[0] == (WAVE[50], ["due"])
    assert (await taken(store, 4))[0] == (WAVE[50], ["message"])


async def test_one_at_a_time_the_one_who_writes_is_the_one(store: Store) -> None:
    await store.receive([Incoming(None, chat, "due") for chat in WAVE], NOW)
    await store.receive([message(1)], NOW)
    assert await taken(store, 1) == [(CHAT, ["message"])]
