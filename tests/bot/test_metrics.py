from datetime import datetime
from typing import Any

from prometheus_client.parser import text_string_to_metric_families as families

from bot.metrics import Metrics
from bot.storage import Store, StoreAway
from bot.telegram.api import Api
from bot.telegram.sending import Sender
from tests.bot.mentees import meet
from tests.bot.outboxes import put, says
from tests.bot.times import NOW, StandingClock, Time, while_running
from tests.bot.wire import Wire, refuses


async def read(metrics: Metrics, store: Any) -> dict[str, float]:
    """Each sample by its name and labels, as Prometheus reads them."""
    page = (await metrics.page(store, NOW)).decode()
    return {
        ",".join([sample.name, *sample.labels.values()]): sample.value
        for family in families(page)
        for sample in family.samples
    }


async def test_what_waits_is_looked_up_when_it_is_asked_for(store: Store) -> None:
    await put(store, NOW, 7, [says("one"), says("two")])
    await meet(store, 8, NOW)
    found = await read(Metrics(), store)
    assert found["milepost_database_up"] == 1
    assert found["milepost_outbox_waiting,reply"] == 2
    assert found["milepost_outbox_waiting,nudge"] == 0
    assert found["milepost_inbox_waiting"] == 0


async def test_turns_are_counted_with_the_time_that_their_transaction_took(store: Store) -> None:
    metrics = Metrics()
    metrics.turned(0.004, 3)
    found = await read(metrics, store)
    assert found["milepost_turn_seconds_count"] == 3
    assert found["milepost_turn_seconds_bucket,0.005"] == 3
    assert found["milepost_turn_seconds_bucket,0.0025"] == 0


async def test_sends_floods_and_dead_letters_are_counted_as_they_happen(
    api: Api, wire: Wire, store: Store, clock: StandingClock, time: Time
) -> None:
    metrics = Metrics()
    sender = Sender(api, store, clock, "me", 28, became=metrics.sent, sleep=time.sleep, tick=time.tick)
    flood = refuses(429, "Too Many Requests: retry after 20", retry_after=20)
    wire.then("sendMessage", refuses(400, "Bad Request: message text is empty"), flood)
    await put(store, NOW, 7, [says("one")])
    await put(store, NOW, 8, [says("two")])
    await put(store, NOW, 9, [says("three")])
    await while_running(sender.run, lambda: len(wire.of("sendMessage")) >= 3 and sender.idle)
    found = await read(metrics, store)
    assert found["milepost_sends_total,reply,sent"] == 1
    assert found["milepost_sends_total,reply,flood"] == 1
    assert found["milepost_sends_total,reply,dead"] == 1
    assert found["milepost_floods_total"] == 1
    assert found["milepost_dead_letters_total"] == 1


async def test_while_the_database_is_away_what_waits_is_not_a_number() -> None:
    class Away:
        async def waiting(self, now: datetime) -> None:
            raise StoreAway

    found = await read(Metrics(), Away())
    assert found["milepost_database_up"] == 0
    assert found["milepost_inbox_waiting"] != found["milepost_inbox_waiting"]


async def test_nobody_can_be_told_from_it(store: Store) -> None:
    """Chats, names and words never become labels."""
    await put(store, NOW, 987_654_321, [says("canary")])
    metrics = Metrics()
    metrics.received("message")
    metrics.sent("reply", "sent")
    page = (await metrics.page(store, NOW)).decode()
    assert "987654321" not in page
    assert "canary" not in page


async def test_what_is_only_counted_is_counted_by_what_it_is(store: Store) -> None:
    metrics = Metrics()
    assert (await read(metrics, store))["milepost_counted_total,crisis"] == 0
    metrics.counted("crisis")
    assert (await read(metrics, store))["milepost_counted_total,crisis"] == 1
