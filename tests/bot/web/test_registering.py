from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.settings import SettingsTrouble
from bot.telegram.api import Api
from bot.telegram.updates import WANTED
from bot.web.registering import Registration, register
from tests.bot.times import Time, while_running
from tests.bot.wire import Wire, answers, garbles, refuses

URL, SECRET = "https://coach.example/telegram", "a-secret-for-tests"


def about(**more: Any) -> dict[str, Any]:
    return {"url": URL, "has_custom_certificate": False, "pending_update_count": 0, **more}


@pytest.fixture
def registration(api: Api, time: Time) -> Registration:
    return Registration(api, URL, SECRET, time.sleep)


async def test_telegram_is_told_the_address_the_secret_and_what_is_wanted(api: Api, wire: Wire) -> None:
    await register(api, URL, SECRET)
    [asked] = wire.of("setWebhook")
    assert asked == {"url": URL, "secret_token": SECRET, "allowed_updates": list(WANTED), "max_connections": 100}


async def test_an_address_that_telegram_refuses_is_one_line_with_telegrams_reason(api: Api, wire: Wire) -> None:
    wire.then("setWebhook", refuses(400, "Bad Request: bad webhook: failed to resolve host: Name or service not known"))
    with pytest.raises(SettingsTrouble, match=r"WEBHOOK_URL.*failed to resolve host") as caught:
        await register(api, URL, SECRET)
    assert SECRET not in str(caught.value)


async def test_it_is_drained_when_telegram_counts_nothing_pending(wire: Wire, registration: Registration) -> None:
    """DESIGN "Nudges and time": what was written during a gap comes before any nudge."""
    wire.then("getWebhookInfo", answers(about(pending_update_count=3)), answers(about()))
    await registration.once()
    assert (registration.polls, registration.drained) == (1, 0)
    await registration.once()
    assert (registration.polls, registration.drained) == (2, 2)


async def test_it_looks_each_second_until_nothing_waits_and_each_ten_after_that(
    wire: Wire, registration: Registration, time: Time
) -> None:
    wire.then("getWebhookInfo", *[answers(about(pending_update_count=1))] * 2, *[answers(about())] * 50)
    await while_running(registration.run, lambda: len(time.slept) >= 4)
    assert time.slept[:4] == [1, 1, 10, 10]


async def test_a_webhook_that_somebody_took_away_is_set_again(wire: Wire, registration: Registration) -> None:
    wire.then("getWebhookInfo", answers(about()), answers(about(url="")), answers(about()))
    with capture_logs() as logged:
        for _ in range(3):
            await registration.once()
    assert [line["event"] for line in logged] == ["webhook-was-changed"]
    assert [asked["url"] for asked in wire.of("setWebhook")] == [URL]
    assert registration.drained == 3


async def test_that_telegram_could_not_post_is_said_once(wire: Wire, registration: Registration) -> None:
    failed = about(pending_update_count=4, last_error_date=1_800_000_000, last_error_message="Connection refused")
    wire.then("getWebhookInfo", answers(failed), answers(failed))
    with capture_logs() as logged:
        await registration.once()
        await registration.once()
    assert [(line["event"], line["count"]) for line in logged] == [("webhook-failing", 4)]


async def test_while_telegram_is_away_it_goes_on_looking(wire: Wire, registration: Registration, time: Time) -> None:
    flood = refuses(429, "Too Many Requests: retry after 17", retry_after=17)
    wire.then("getWebhookInfo", garbles(502), flood, *[answers(about())] * 50)
    await while_running(registration.run, lambda: registration.drained > 0)
    assert 0 < time.slept[0] <= 1
    assert time.slept[1] == 17


async def test_where_none_has_been_set_yet_it_is_set_and_nothing_is_wrong(
    wire: Wire, registration: Registration
) -> None:
    """Of several processes one that only ticks may be the first to look."""
    wire.then("getWebhookInfo", answers(about(url="")), answers(about()))
    with capture_logs() as logged:
        await registration.once()
        await registration.once()
    assert logged == []
    assert len(wire.of("setWebhook")) == 1
