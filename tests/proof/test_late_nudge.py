"""A nudge that is held up until quiet hours have begun is not said then, but when they are over."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.sandbox.trouble import Fault
from bot.storage import Keys, saving
from dialogs import nudges
from tests.proof.engines import Sqlite
from tests.proof.house import House
from tests.proof.virtual import now, virtual
from tests.proof.wave import DAY, reminded

EVENING = datetime.combine(DAY.date(), time(20, 58), UTC)  # in Leeds; from nine it is quiet
MORNING = datetime.combine(DAY.date() + timedelta(days=1), time(8), UTC)


@pytest.mark.parametrize(
    ("fault", "before"),
    [(Fault("429", "sendMessage", 1, 300), 0), (Fault("dropped_after", "sendMessage", 1, 0), 1)],
    ids=["a flood", "a lost receipt"],
)
def test_what_cannot_be_said_in_the_evening_is_said_in_the_morning(tmp_path: Path, fault: Fault, before: int) -> None:
    """DESIGN "What it must hold": never in quiet hours. Decided at a minute to nine; the sender looks once more."""
    said = virtual(lambda: played(tmp_path, fault), EVENING)
    evening = [at for at in said if at < EVENING + timedelta(minutes=2)]
    assert len(evening) == before
    [morning] = said[before:]
    assert MORNING <= morning < MORNING + timedelta(minutes=1)


async def played(folder: Path, fault: Fault) -> list[datetime]:
    """When something came."""
    house = House(Sqlite(), folder)
    with house.within():
        chat = house.telegram.chats.add_person("Ada", "en")
        chat.started = True
        await house.start()
        mentee = reminded(chat.id, 0)
        mentee.hour = time(20, 59)
        keys = Keys.find(None, folder)
        await house.store._database.once(saving.save, keys, mentee, None, nudges.wake(mentee, now()))
        house.telegram.trouble.add(fault)
        await house.walk(timedelta(hours=12))
        await house.end()
        assert house.book.wrong == []
        return [delivery.at for delivery in house.book.deliveries]
