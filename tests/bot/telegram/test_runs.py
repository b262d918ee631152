"""An edit and the message behind it, sent one after the other and noted together."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.calls import Call
from bot.storage import Store
from bot.telegram.api import Api
from bot.telegram.http import Unreached
from bot.telegram.sending import Sender
from tests.bot.outboxes import put, says, states
from tests.bot.telegram.senders import FLOOD, run_dry, sent
from tests.bot.times import NOW, StandingClock, Time, while_running
from tests.bot.wire import Wire, breaks, refuses

EDIT = Call("editMessageReplyMarkup", {}, "edit", edits=0)


@pytest.fixture
async def sender(api: Api, store: Store, clock: StandingClock, time: Time) -> Sender:
    """Its chat 7 has a message with buttons already, and an edit of it waits before two messages."""
    await put(store, NOW, 7, [Call("sendMessage", {"text": "May I?"}, asking=0)])
    made = Sender(api, store, clock, "me", 28, sleep=time.sleep, tick=time.tick)
    await run_dry(made)
    await put(store, NOW, 7, [EDIT, says("one"), says("two")])
    return made


async def test_they_go_in_one_claim_and_in_their_order(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted: list[int] = []
    all_sent = store.all_sent

    async def counted(receipts: object, worker: str) -> None:
        noted.append(len(receipts))  # type: ignore[arg-type]  # a sequence
        await all_sent(receipts, worker)  # type: ignore[arg-type]

    monkeypatch.setattr(store, "all_sent", counted)
    await run_dry(sender)
    assert [name for name, _ in wire.asked[-3:]] == ["editMessageReplyMarkup", "sendMessage", "sendMessage"]
    assert sent(wire)[-2:] == [(7, "one"), (7, "two")]
    assert noted == [2, 1], "the edit's receipt waits for the message's"
    assert states(tmp_path) == ["sent"] * 4


async def test_a_429_at_the_edit_leaves_the_message_behind_it_waiting(
    sender: Sender, wire: Wire, clock: StandingClock, tmp_path: Path
) -> None:
    wire.then("editMessageReplyMarkup", FLOOD)
    await run_dry(sender)
    assert sent(wire) == [(7, "May I?")]
    assert states(tmp_path) == ["sent", "waiting", "waiting", "waiting"]
    clock.pass_by(timedelta(seconds=21))
    await run_dry(sender)
    assert sent(wire)[1:] == [(7, "one"), (7, "two")]


async def test_a_message_that_does_not_get_through_takes_no_edit_before_it_along(
    sender: Sender, wire: Wire, tmp_path: Path
) -> None:
    wire.then("sendMessage", breaks(Unreached))
    await while_running(sender.run, lambda: states(tmp_path) == ["sent"] * 4)
    assert len(wire.of("editMessageReplyMarkup")) == 1
    assert sent(wire)[1:] == [(7, "one"), (7, "one"), (7, "two")]


async def test_an_edit_that_is_refused_for_good_lets_the_message_pass(
    sender: Sender, wire: Wire, tmp_path: Path
) -> None:
    wire.then("editMessageReplyMarkup", refuses(400, "Bad Request: BUTTON_TYPE_INVALID"))
    await run_dry(sender)
    assert sent(wire)[1:] == [(7, "one"), (7, "two")]
    assert states(tmp_path) == ["sent", "dead", "sent", "sent"]


async def test_who_stopped_the_bot_gets_nothing_of_what_was_claimed(sender: Sender, wire: Wire, tmp_path: Path) -> None:
    wire.then("editMessageReplyMarkup", refuses(403, "Forbidden: bot was blocked by the user"))
    await run_dry(sender)
    assert sent(wire) == [(7, "May I?")]
    assert states(tmp_path) == ["sent", "dead", "dead", "dead"]
