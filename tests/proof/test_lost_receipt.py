"""A question that is on the phone, though its receipt never reached us: what is said to it is its answer."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.sandbox.trouble import Fault
from tests.bot.times import StandingClock
from tests.proof.checks import texts
from tests.proof.person import Person
from tests.proof.quick_plan import quick_plan
from tests.proof.scene import GUARD, scene

START = datetime(2027, 3, 1, 9, tzinfo=UTC)
PLAN = quick_plan(0, START.date())


@pytest.mark.parametrize("answers", [1, 4, 10], ids=["after a button", "after words", "in a round"])
async def test_an_answer_counts_though_the_receipt_of_its_question_was_lost(tmp_path: Path, answers: int) -> None:
    """DESIGN "What it must hold": the question may be there twice, each answer is there once, where it belongs."""
    async with scene(tmp_path, StandingClock(START)) as here:
        person = Person(here.telegram, 0, PLAN)
        await person.talk(answers - 1)
        await here.quiet()
        here.telegram.trouble.add(Fault("dropped_after", "sendMessage", 1, 0))
        async with asyncio.timeout(GUARD):
            await person.go_on()
        await here.quiet()
        assert person.done
        assert texts(await here.store.everything(person.chat)) == person.said
