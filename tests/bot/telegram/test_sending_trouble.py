"""What Telegram refuses, what breaks on the way, and what cannot be known (RELIABILITY 8, rules 8 and 12)."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.calls import Call
from bot.storage import Store
from bot.telegram.http import Unreached
from bot.telegram.sending import Sender
from tests.bot.outboxes import put, says, states
from tests.bot.telegram.senders import TOLD, run_dry, sent
from tests.bot.times import NOW, StandingClock, Time, while_running
from tests.bot.wire import Wire, breaks, garbles, refuses

from telegram.error import NetworkError, TimedOut  # isort: skip


@pytest.mark.parametrize(
    "refusal",
    [refuses(403, "Forbidden: bot was blocked by the user"), refuses(400, "Bad Request: chat not found")],
)
async def test_who_stopped_the_bot_is_sent_nothing_more(
    refusal: Any, sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    """RELIABILITY 8, rule 12."""
    wire.then("sendMessage", refusal)
    await put(store, NOW, 7, [says("one"), says("two")])
    await run_dry(sender)
    assert sent(wire) == [(7, "one")]
    assert states(tmp_path) == ["dead", "dead"]


async def test_a_chat_that_moved_is_written_to_at_its_new_id(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    words = "Bad Request: group chat was upgraded to a supergroup chat"
    wire.then("sendMessage", refuses(400, words, migrate_to_chat_id=-1_000_000_000_007))
    await put(store, NOW, -7, [says("hello")])
    await run_dry(sender)
    assert sent(wire) == [(-7, "hello"), (-1_000_000_000_007, "hello")]


async def test_html_that_telegram_cannot_read_goes_out_as_plain_words(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    wire.then("sendMessage", refuses(400, "Bad Request: can't parse entities: Unclosed start tag"))
    await put(store, NOW, 7, [says("<b>2 &lt; 3")])
    await run_dry(sender)
    assert sent(wire) == [(7, "<b>2 &lt; 3"), (7, "2 < 3")]
    assert "parse_mode" not in wire.of("sendMessage")[1]
    assert states(tmp_path) == ["sent"]


async def test_what_telegram_refuses_for_good_is_put_aside_and_the_next_goes_out(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    wire.then("sendMessage", refuses(400, "Bad Request: message is too long"))
    await put(store, NOW, 7, [says("too long"), says("next")])
    await run_dry(sender)
    assert sent(wire) == [(7, "too long"), (7, "next")]
    assert states(tmp_path) == ["dead", "sent"]


@pytest.mark.parametrize("words", ["message is not modified: …", "message to edit not found"])
async def test_an_edit_that_finds_nothing_to_change_is_done(
    words: str, sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    wire.then("editMessageReplyMarkup", refuses(400, f"Bad Request: {words}"))
    await put(store, NOW, 7, [says("a question", asking=0)])
    await run_dry(sender)
    await put(store, NOW, 7, [Call("editMessageReplyMarkup", {}, "edit", edits=0)])
    await run_dry(sender)
    assert wire.of("editMessageReplyMarkup") == [{"chat_id": 7, "message_id": 101}]
    assert states(tmp_path) == ["sent", "sent"]


async def test_while_telegram_cannot_be_reached_nobodys_message_is_tried(
    sender: Sender, wire: Wire, store: Store, time: Time, tmp_path: Path
) -> None:
    """One failed connection is enough; then a harmless question in growing pauses, until it is answered."""
    wire.then("sendMessage", breaks(Unreached))
    wire.then("getMe", *[breaks(Unreached)] * 5)
    await put(store, NOW, 7, [says("one"), says("two")])
    await while_running(sender.run, lambda: states(tmp_path) == ["sent", "sent"])
    assert len(wire.of("getMe")) == 6
    assert sent(wire) == [(7, "one"), (7, "one"), (7, "two")]
    pauses = [slept for slept in time.slept if slept > 0.5]
    assert pauses[-1] > 4 * pauses[0]


async def test_5xx_in_telegrams_own_form_was_not_sent_and_is_tried_again_later(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    wire.then("sendMessage", refuses(500, "Internal Server Error"), refuses(500, "Internal Server Error"))
    await put(store, NOW, 7, [says("one")])
    for wait in (0, 1, 2):
        clock.pass_by(timedelta(seconds=wait))
        await run_dry(sender)
    assert len(sent(wire)) == 3
    assert states(tmp_path) == ["sent"]


async def test_a_message_that_breaks_telegram_each_time_is_given_up_at_last(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    """Else it would hold up its chat for ever."""
    wire.then("sendMessage", *[refuses(500, "Internal Server Error")] * 13)
    await put(store, NOW, 7, [says("one"), says("two")])
    for _ in range(14):
        await run_dry(sender)
        clock.pass_by(timedelta(minutes=1))
    assert sent(wire) == [(7, "one")] * 13 + [(7, "two")]
    assert states(tmp_path) == ["dead", "sent"]


@pytest.mark.parametrize("lost", [breaks(TimedOut), breaks(NetworkError), garbles(502)])
async def test_a_reply_whose_receipt_was_lost_is_said_again_twice_at_most(
    lost: Any, sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    """RELIABILITY 8, rule 8: nobody can know whether it was sent; after two repeats it is listed as unsure."""
    wire.then("sendMessage", *[lost] * 3)
    await put(store, NOW, 7, [says("one"), says("two")])
    await while_running(sender.run, lambda: states(tmp_path)[1] == "sent")
    assert sent(wire) == [(7, "one")] * 3 + [(7, "two")]
    assert states(tmp_path) == ["unsure", "sent"]


async def test_a_nudge_whose_receipt_was_lost_waits_a_minute(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    wire.then("sendMessage", breaks(TimedOut))
    await put(store, NOW, 7, [says("a nudge", "nudge", occurrences=TOLD)])
    await run_dry(sender)
    clock.pass_by(timedelta(seconds=59))
    await run_dry(sender)
    assert len(sent(wire)) == 1
    clock.pass_by(timedelta(seconds=2))
    await run_dry(sender)
    assert len(sent(wire)) == 2
