"""Feedback through the house: to the operator's chat as it was seen, and gone with all else at /delete."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.calls import calls
from bot.storage import Store
from dialogs.engine.events import Command, Event, Forget, PassOn, Said, tell
from dialogs.mentee import Mentee
from tests.bot.desk import Desk, desk, message, words
from tests.bot.outboxes import states
from tests.bot.test_service import Stage, running, settings_for, stage
from tests.bot.times import until
from tests.dialogs.phone import words as the_words

__all__ = ["desk", "stage", "words"]

OPERATOR = -100123


def passes_on(mentee: Mentee, event: Event, now: datetime) -> list[Command]:
    """At first the mentee agrees and has something to say; "bye" forgets them."""
    mentee.id, mentee.consented = mentee.id or "m7", True
    if isinstance(event, Said) and event.messages[0].text == "bye":
        return [Forget()]
    return [PassOn("✉ canary <i>"), tell("toy-noted")]


def test_it_goes_to_the_operators_chat_escaped_and_after_what_is_said() -> None:
    said = calls([PassOn("a < b"), tell("feedback-sure.sent")], Mentee("m", 7), the_words(), OPERATOR).calls
    assert [(call.chat, call.params["text"][:8]) for call in said] == [(None, "It's on "), (OPERATOR, "a &lt; b")]


def test_where_nobody_hears_it_nothing_is_sent() -> None:
    assert calls([PassOn("a < b")], Mentee("m", 7), the_words()).calls == []


async def test_it_waits_in_the_outbox_for_that_chat(desk: Desk) -> None:
    await desk.happens(message(1, "hello"))
    await desk.worker(passes_on, operator=OPERATOR).once()
    assert sorted(await desk.said()) == [(OPERATOR, "✉ canary &lt;i&gt;"), (7, "Noted")]


@pytest.mark.parametrize("was_sent", [True, False])
async def test_after_delete_nothing_of_it_is_left_here(
    desk: Desk, store: Store, tmp_path: Path, was_sent: bool
) -> None:
    """It lies in another chat's row, but is sealed with the mentee's key and hangs on their id."""
    worker = desk.worker(passes_on, operator=OPERATOR)
    await desk.happens(message(1, "hello"))
    await worker.once()
    if was_sent:
        await desk.said()
    exported = await store.everything(7)
    assert any("canary" in str(row["params"]) for row in exported["messages"])
    await desk.happens(message(2, "bye"))
    await worker.once()
    assert states(tmp_path) == []
    with closing(sqlite3.connect(tmp_path / "test.db")) as database:
        assert database.execute("SELECT count(*) FROM key").fetchone() == (0,)


async def test_the_operator_reads_what_the_mentee_saw(stage: Stage, tmp_path: Path) -> None:
    """Over HTTP, with the real dialog."""
    operator = await stage.come("Olga")
    settings = settings_for(stage).model_copy(update={"operator_chat": operator})
    async with running(settings, tmp_path):
        await stage.does(operator, "text", text="/start")
        await stage.sees(operator, 1)
        ana = await stage.come()
        await stage.does(ana, "text", text="/start")
        [hello] = await stage.sees(ana, 1)
        await press(stage, ana, hello, 0)
        await stage.sees(ana, 2)
        await stage.does(ana, "text", text="/feedback")
        await stage.sees(ana, 3)
        await stage.does(ana, "text", text="The dates are great")
        shown = (await stage.sees(ana, 4))[-1]
        await press(stage, ana, shown, 0)
        heard = (await stage.sees(operator, 2))[-1]
    assert "The dates are great" in heard["text"]
    assert heard["text"] in shown["text"]
    assert "Ana" not in heard["text"]


async def press(stage: Stage, person: int, under: dict[str, object], row: int) -> None:
    markup = under["reply_markup"]
    assert isinstance(markup, dict)
    button = markup["inline_keyboard"][row][0]
    await stage.does(person, "press", message_id=under["message_id"], data=button["callback_data"])


async def test_an_operators_chat_that_cannot_be_written_to_is_told_at_the_start(stage: Stage, tmp_path: Path) -> None:
    """Else it would be missed when something is wrong."""
    settings = settings_for(stage).model_copy(update={"operator_chat": OPERATOR})
    with capture_logs() as lines:
        async with running(settings, tmp_path):
            await until(lambda: any(line["event"] == "operator-chat-refused" for line in lines))
