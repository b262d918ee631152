from pathlib import Path

import pytest

from bot.storage import Incoming, Store
from bot.telegram.intake import Intake
from tests.bot.outboxes import kinds_waiting
from tests.bot.telegram.updates_made import edited, text
from tests.bot.times import StandingClock


@pytest.fixture
def arrived() -> list[Incoming]:
    return []


async def test_without_a_list_everybody_is_let_in(
    store: Store, clock: StandingClock, arrived: list[Incoming], tmp_path: Path
) -> None:
    await Intake(store, clock, arrived.extend).keep([text(1, chat=7), text(2, chat=8)])
    assert kinds_waiting(tmp_path) == ["message", "message"]
    assert [one.update_id for one in arrived] == [1, 2]


async def test_of_what_others_write_nothing_is_kept_but_that_they_are_to_hear_so(
    store: Store, clock: StandingClock, arrived: list[Incoming]
) -> None:
    await Intake(store, clock, arrived.extend, {7}).keep([text(1, chat=7), text(2, chat=8), edited(3, chat=8)])
    assert [(one.chat, one.kind) for one in arrived] == [(7, "message"), (8, "closed")]
    assert arrived[1].body == {"language": ""}


async def test_what_cannot_be_read_holds_up_nobody(store: Store, clock: StandingClock, tmp_path: Path) -> None:
    await Intake(store, clock, lambda kept: None).keep([{"update_id": 1, "message": {"text": "no chat"}}, text(2)])
    assert kinds_waiting(tmp_path) == ["message"]
