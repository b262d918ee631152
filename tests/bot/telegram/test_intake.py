from pathlib import Path

import pytest

from bot.storage import Incoming, Store
from bot.telegram.intake import Intake
from bot.telegram.limits import Limits
from tests.bot.mentees import meet
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


async def test_beyond_the_limit_what_is_dropped_is_not_kept_and_said_once(
    store: Store, clock: StandingClock, arrived: list[Incoming], tmp_path: Path
) -> None:
    dropped: list[Incoming] = []
    intake = Intake(store, clock, arrived.extend, limits=Limits(2), dropped=dropped.append)
    for number in range(1, 6):
        await intake.keep([text(number)])
    assert kinds_waiting(tmp_path) == ["message", "message", "hasty"]
    assert [one.update_id for one in dropped] == [3, 4, 5]


async def test_new_people_beyond_the_limit_are_dropped_and_those_who_have_begun_are_not(
    store: Store, clock: StandingClock, arrived: list[Incoming], tmp_path: Path
) -> None:
    """Who is new is seen by the statement that looks for their key: no other one is made."""
    await meet(store, 7, None)
    intake = Intake(store, clock, arrived.extend, limits=Limits(1))
    await intake.keep([text(1, chat=8), text(2, chat=9), text(3, chat=9), text(4, chat=7)])
    assert [(one.chat, one.kind) for one in arrived] == [(8, "message"), (9, "crowded"), (7, "message")]
    assert kinds_waiting(tmp_path) == ["message", "crowded", "message"]
