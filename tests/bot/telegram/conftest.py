import pytest

from bot.storage import Store
from bot.telegram.api import Api
from bot.telegram.sending import Sender
from tests.bot.times import StandingClock, Time


@pytest.fixture
def sender(api: Api, store: Store, clock: StandingClock, time: Time) -> Sender:
    return Sender(api, store, clock, "me", 28, sleep=time.sleep, tick=time.tick)
