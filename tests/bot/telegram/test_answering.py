import asyncio

import pytest

from bot.storage import Incoming, Store
from bot.telegram.answering import Answers
from bot.telegram.api import Api
from tests.bot.times import NOW, HeldTime, until
from tests.bot.wire import Wire, refuses

TOO_OLD = refuses(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")


@pytest.fixture
def held() -> HeldTime:
    return HeldTime()


@pytest.fixture
def answers(api: Api, held: HeldTime) -> Answers:
    return Answers(api, held.sleep)


async def rest() -> None:
    """Lets everything run that can."""
    for _ in range(20):
        await asyncio.sleep(0)


async def test_a_press_is_answered_with_the_notice_of_its_turn(answers: Answers, wire: Wire, held: HeldTime) -> None:
    answers.expect("9")
    answers.give("9", "Done!")
    await until(lambda: bool(wire.asked))
    held.pass_by(10)
    await rest()
    assert wire.of("answerCallbackQuery") == [{"callback_query_id": "9", "text": "Done!"}]


async def test_a_press_whose_turn_takes_longer_is_answered_without_after_two_seconds_and_only_once(
    answers: Answers, wire: Wire, held: HeldTime
) -> None:
    answers.expect("9")
    await rest()
    held.pass_by(1.9)
    await rest()
    assert wire.asked == []
    held.pass_by(0.2)
    await until(lambda: bool(wire.asked))
    answers.give("9", "Done!")
    await rest()
    assert wire.of("answerCallbackQuery") == [{"callback_query_id": "9"}]


async def test_a_press_from_before_a_restart_is_answered_by_its_turn(answers: Answers, wire: Wire) -> None:
    answers.give("9", None)
    await until(lambda: bool(wire.asked))
    assert wire.of("answerCallbackQuery") == [{"callback_query_id": "9"}]


async def test_an_answer_that_comes_too_late_is_no_trouble(answers: Answers, wire: Wire) -> None:
    wire.then("answerCallbackQuery", TOO_OLD)
    answers.give("9", "Done!")
    answers.give("10", "Done!")
    await until(lambda: len(wire.asked) == 2)


async def test_a_notice_keeps_to_two_hundred_characters(answers: Answers, wire: Wire) -> None:
    answers.give("9", "x" * 300)
    await until(lambda: bool(wire.asked))
    assert len(wire.asked[0][1]["text"]) == 200


async def test_a_press_whose_turn_another_process_took_is_left_to_that_one(
    api: Api, wire: Wire, held: HeldTime, store: Store
) -> None:
    await store.receive([Incoming(41, 7, "press", {"data": "a:1:yes"}), Incoming(42, 8, "press", {"data": "x"})], NOW)
    async with store.turn(NOW) as work:
        assert work is not None
        await work.finish(None, [])
    answers = Answers(api, held.sleep, store.waits)
    answers.expect("of the turn", 41)
    answers.expect("that waits", 42)
    await rest()
    held.pass_by(2)
    await until(lambda: len(wire.asked) == 1 and not answers._under_way)
    assert wire.of("answerCallbackQuery") == [{"callback_query_id": "that waits"}]
