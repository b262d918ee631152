import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.calls import Call
from bot.storage import Store, StoreAway
from bot.telegram.api import Api
from bot.telegram.http import Unreached
from bot.telegram.sending import Sender
from dialogs.engine.events import Occurrence
from tests.bot.outboxes import put, says, states
from tests.bot.times import NOW, HeldTime, StandingClock, Time, until, while_running
from tests.bot.wire import Wire, breaks, garbles, refuses, result

from telegram.error import NetworkError, TimedOut  # isort: skip

TOLD = (Occurrence("step.1.1", "day", NOW.replace(tzinfo=None), NOW.replace(tzinfo=None)),)
FLOOD = refuses(429, "Too Many Requests: retry after 20", retry_after=20)


@pytest.fixture
def sender(api: Api, store: Store, clock: StandingClock, time: Time) -> Sender:
    return Sender(api, store, clock, "me", 28, sleep=time.sleep, tick=time.tick)


def sent(wire: Wire) -> list[tuple[int, str]]:
    return [(one["chat_id"], one["text"]) for one in wire.of("sendMessage")]


async def run_dry(sender: Sender) -> None:
    """Until nothing more may be sent now."""
    looked = sender.looked

    def over() -> bool:
        return sender.looked > looked + 2 and sender.idle

    await while_running(sender.run, over)


async def test_a_chats_messages_arrive_in_their_order(sender: Sender, wire: Wire, store: Store, tmp_path: Path) -> None:
    await put(store, NOW, 7, [says("one"), says("two")])
    await put(store, NOW, 7, [says("three")])
    await run_dry(sender)
    assert sent(wire) == [(7, "one"), (7, "two"), (7, "three")]
    assert states(tmp_path) == ["sent"] * 3


async def test_one_mentees_slow_send_holds_up_nobody_else(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    arrives = asyncio.Event()

    async def slow(params: dict[str, Any]) -> tuple[int, bytes]:
        await arrives.wait()
        return result({"message_id": 1, "date": 1})

    wire.then("sendMessage", slow)
    await put(store, NOW, 7, [says("slow"), says("after it")])
    for chat in range(100, 105):
        await put(store, NOW, chat, [says("quick")])
    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await until(lambda: len(sent(wire)) == 6)
    assert (7, "after it") not in sent(wire)
    assert states(tmp_path)[:2] == ["sending", "waiting"]
    arrives.set()
    await until(lambda: (7, "after it") in sent(wire))
    stop.set()
    await running


async def test_a_row_is_noted_as_being_sent_before_its_call(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    """RELIABILITY 8, rule 7: should the process die in the call, the next one knows that it may have been sent."""
    seen: list[list[str]] = []

    def look(params: dict[str, Any]) -> tuple[int, bytes]:
        seen.append(states(tmp_path))
        return result({"message_id": 1, "date": 1})

    wire.then("sendMessage", look)
    await put(store, NOW, 7, [says("hello")])
    await run_dry(sender)
    assert seen == [["sending"]]


async def looks_again(sender: Sender, held: HeldTime, seconds: float) -> None:
    """Lets so much time pass, and the sender look what may be sent then."""
    looked = sender.looked
    held.pass_by(seconds)
    sender.bell.ring()
    await until(lambda: sender.looked > looked)


async def test_a_chat_gets_one_message_a_second_after_a_burst_of_three(
    api: Api, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    held = HeldTime()
    await put(store, NOW, 7, [says(str(number)) for number in range(5)])
    sender = Sender(api, store, clock, "me", 1000, sleep=held.sleep, tick=held.tick)
    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await until(lambda: states(tmp_path).count("sent") == 3 and sender.looked > 0)
    await looks_again(sender, held, 0.9)
    assert len(sent(wire)) == 3
    await looks_again(sender, held, 0.2)
    await until(lambda: states(tmp_path).count("sent") == 4)
    await looks_again(sender, held, 0.8)
    assert len(sent(wire)) == 4
    await looks_again(sender, held, 0.2)
    await until(lambda: len(sent(wire)) == 5)
    stop.set()
    sender.bell.ring()
    await running


async def test_all_together_keep_to_messages_per_second(
    api: Api, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    held = HeldTime()
    for chat in range(100, 106):
        await put(store, NOW, chat, [says("hello")])
    sender = Sender(api, store, clock, "me", 2, sleep=held.sleep, tick=held.tick)
    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await until(lambda: states(tmp_path).count("sent") == 1 and sender.looked > 0)
    await looks_again(sender, held, 0.45)
    assert len(sent(wire)) == 1
    for more in range(2, 7):
        await looks_again(sender, held, 0.5)
        await until(lambda more=more: len(sent(wire)) == more)  # type: ignore[misc]
    stop.set()
    sender.bell.ring()
    await running


async def test_429_parks_that_chat_and_no_other(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    """RELIABILITY 8, rule 10; and it costs the row nothing, however often."""
    wire.then("sendMessage", FLOOD)
    await put(store, NOW, 7, [says("one"), says("two")])
    await put(store, NOW, 8, [says("other")])
    await run_dry(sender)
    assert sent(wire) == [(7, "one"), (8, "other")]
    clock.pass_by(timedelta(seconds=19))
    await run_dry(sender)
    assert len(sent(wire)) == 2
    clock.pass_by(timedelta(seconds=2))
    await run_dry(sender)
    assert sent(wire)[2:] == [(7, "one"), (7, "two")]


async def test_a_parked_chat_waits_also_when_what_parked_it_is_withdrawn(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock
) -> None:
    wire.then("sendMessage", FLOOD)
    await put(store, NOW, 7, [says("a question", asking=0), says("two")])
    await run_dry(sender)
    await put(store, NOW, 7, [], retires=[0])
    await run_dry(sender)
    assert sent(wire) == [(7, "a question")]
    clock.pass_by(timedelta(seconds=21))
    await run_dry(sender)
    assert sent(wire) == [(7, "a question"), (7, "two")]


async def test_a_parked_chat_waits_also_when_nothing_is_left_of_what_parked_it(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock
) -> None:
    wire.then("sendMessage", FLOOD)
    await put(store, NOW, 7, [says("a question", asking=0)])
    await run_dry(sender)
    await put(store, NOW, 7, [says("later")], retires=[0])
    await run_dry(sender)
    assert sent(wire) == [(7, "a question")]
    clock.pass_by(timedelta(seconds=21))
    await run_dry(sender)
    assert sent(wire) == [(7, "a question"), (7, "later")]


async def test_429s_do_not_count_as_attempts(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    wire.then("sendMessage", *[FLOOD] * 12, refuses(500, "Internal Server Error"))
    await put(store, NOW, 7, [says("one")])
    for _ in range(14):
        await run_dry(sender)
        clock.pass_by(timedelta(seconds=21))
    assert states(tmp_path) == ["sent"]


async def test_when_429s_spread_nudges_wait_and_replies_go_on(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    wire.then("sendMessage", FLOOD, FLOOD)
    await put(store, NOW, 7, [says("one")])
    await put(store, NOW, 8, [says("two")])
    await run_dry(sender)
    await put(store, NOW, 9, [says("a nudge", "nudge", occurrences=TOLD)])
    await put(store, NOW, 10, [says("a reply")])
    await run_dry(sender)
    assert sent(wire)[2:] == [(10, "a reply")]
    clock.pass_by(timedelta(seconds=21))
    await run_dry(sender)
    assert (9, "a nudge") in sent(wire)
    assert states(tmp_path) == ["sent"] * 4


async def test_one_long_429_is_enough_for_nudges_to_wait(
    sender: Sender, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    wire.then("sendMessage", refuses(429, "Too Many Requests", retry_after=61))
    await put(store, NOW, 7, [says("one")])
    await run_dry(sender)
    await put(store, NOW, 9, [says("a nudge", "nudge", occurrences=TOLD)])
    await run_dry(sender)
    assert sent(wire) == [(7, "one")]


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


TIMELINE = {
    "title": "Your plan",
    "sentence": "I will lead a team.",
    "today": "2027-03-01",
    "today_words": "1 March 2027",
    "goals": [],
    "language": "en",
    "labels": {},
}


async def test_a_picture_is_drawn_before_its_call_with_the_sign_that_it_is_being_made(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.artefacts.rendering import Picture

    drawn: list[Any] = []

    def draw(timeline: Any) -> Picture:
        drawn.append(timeline.sentence)
        return Picture(b"png", "ᚠ", ("I will learn ᚠ & <runes>",))

    monkeypatch.setattr("bot.telegram.drawing.draw_timeline", draw)
    picture = {"kind": "timeline", "data": TIMELINE}
    await put(store, NOW, 7, [Call("sendPhoto", {"caption": "Here", "parse_mode": "HTML"}, picture=picture)])
    await run_dry(sender)
    [photo] = wire.of("sendPhoto")
    assert drawn == ["I will lead a team."]
    assert photo["caption"] == "Here\nI will learn ᚠ &amp; &lt;runes&gt;"  # what no font draws stands below
    assert photo["files"]["photo"][:2] == ("timeline.png", b"png")
    assert wire.of("sendChatAction") == [{"chat_id": 7, "action": "upload_photo"}]


async def test_a_picture_that_cannot_be_drawn_does_not_take_its_words_with_it(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    broken = {"kind": "timeline", "data": {}}
    await put(store, NOW, 7, [Call("sendPhoto", {"caption": "<b>Your plan</b>", "parse_mode": "HTML"}, picture=broken)])
    await run_dry(sender)
    assert sent(wire) == [(7, "<b>Your plan</b>")]
    assert states(tmp_path) == ["sent"]


async def test_an_export_is_a_document_of_everything_that_is_kept(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    await put(store, NOW, 7, [Call("sendDocument", {"caption": "All of it"}, picture={"kind": "export"})])
    await run_dry(sender)
    [document] = wire.of("sendDocument")
    assert document["files"]["document"][:2] == ("milepost.json", b"{}")


async def test_an_export_waits_for_a_database_that_is_away(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []

    async def everything(chat: int) -> dict[str, Any]:
        tries.append(chat)
        if len(tries) == 1:
            raise StoreAway
        return {}

    monkeypatch.setattr(store, "everything", everything)
    await put(store, NOW, 7, [Call("sendDocument", {"caption": "All of it"}, picture={"kind": "export"})])
    await run_dry(sender)
    assert len(wire.of("sendDocument")) == 1
    assert states(tmp_path) == ["sent"]


class Flaky:
    """A store whose database goes away just when something was sent."""

    def __init__(self, store: Store) -> None:
        self._store, self.away = store, 3

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def all_sent(self, *given: Any) -> None:
        if self.away:
            self.away -= 1
            raise StoreAway
        await self._store.all_sent(*given)


async def test_what_was_sent_is_noted_however_long_the_database_is_away(
    api: Api, wire: Wire, store: Store, clock: StandingClock, time: Time, tmp_path: Path
) -> None:
    """Else it would be sent again."""
    flaky: Any = Flaky(store)
    sender = Sender(api, flaky, clock, "me", 28, sleep=time.sleep, tick=time.tick)
    await put(store, NOW, 7, [says("one"), says("two")])
    await while_running(sender.run, lambda: states(tmp_path) == ["sent", "sent"])
    assert sent(wire) == [(7, "one"), (7, "two")]
    assert flaky.away == 0


async def test_what_was_claimed_long_ago_is_not_sent_for_another_may_have_done_so(
    api: Api, wire: Wire, store: Store, clock: StandingClock, tmp_path: Path
) -> None:
    """A process that stood still for five seconds was taken for dead."""
    held = HeldTime()
    sender = Sender(api, store, clock, "me", 28, sleep=held.sleep, tick=held.tick)
    await put(store, NOW, 7, [says("one")])
    share = store.share

    async def slowly(*given: Any) -> Any:
        claimed = await share(*given)
        held.pass_by(4)
        return claimed

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "share", slowly)
        assert not await sender._start_some()
        await until(lambda: not sender._flying)
    assert (sent(wire), states(tmp_path)) == ([], ["waiting"])
    held.pass_by(1)
    await sender._start_some()
    await until(lambda: states(tmp_path) == ["sent"])
    assert sent(wire) == [(7, "one")]


async def test_what_has_a_date_is_told_before_a_check_in_and_that_before_the_rest(
    sender: Sender, wire: Wire, store: Store
) -> None:
    """RELIABILITY 4.7, when many are due at once; who waits for an answer does not wait for any of them."""
    for chat, subject in enumerate(("journal", "checkin", "frame.7.1", "step.1.1", "goal.1"), 100):
        told = (Occurrence(subject, "day", NOW.replace(tzinfo=None), NOW.replace(tzinfo=None)),)
        await put(store, NOW, chat, [says(subject, "nudge", occurrences=told)])
    both = tuple(Occurrence(one, "day", *[NOW.replace(tzinfo=None)] * 2) for one in ("journal", "milestone.1"))
    await put(store, NOW, 200, [says("both", "nudge", occurrences=both)])
    await put(store, NOW, 201, [says("a reply")])
    await run_dry(sender)
    assert [words for _, words in sent(wire)] == [
        "a reply", "step.1.1", "goal.1", "both", "checkin", "journal", "frame.7.1"
    ]  # fmt: skip


async def test_what_is_under_way_ends_with_the_coach_and_nothing_new_is_begun(
    sender: Sender, wire: Wire, store: Store, tmp_path: Path
) -> None:
    under_way, arrives = asyncio.Event(), asyncio.Event()

    async def slow(params: dict[str, Any]) -> tuple[int, bytes]:
        under_way.set()
        await arrives.wait()
        return result({"message_id": 1, "date": 1})

    wire.then("sendMessage", slow)
    await put(store, NOW, 7, [says("one"), says("two")])
    stop = asyncio.Event()
    running = asyncio.create_task(sender.run(stop))
    await under_way.wait()
    stop.set()
    sender.bell.ring()
    arrives.set()
    await running
    assert states(tmp_path) == ["sent", "waiting"]
