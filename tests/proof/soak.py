"""Half an hour in which more is to be said than may be said, and Telegram asks for pauses again and again.

On virtual time. What is counted is each attempt, refused or not: it is attempts that Telegram limits.
"""

import asyncio
import random
import tempfile
from collections import defaultdict
from collections.abc import Collection
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from bot.sandbox import people
from bot.sandbox.telegram import Request
from bot.sandbox.trouble import Fault, Trouble
from bot.storage import Keys, saving
from dialogs import nudges
from tests.proof.engines import Engine
from tests.proof.house import House
from tests.proof.overheard import Moment, is_message
from tests.proof.virtual import loop, virtual
from tests.proof.wave import DAY, reminded

TALKERS = 40
A_WORD = 20.0  # seconds from one to the next, in the mean
AT_ONCE = (1, 1, 1, 1, 6)  # words
A_WAVE, WAVES = 800, 10  # people who are due in the same minute, and minutes from one wave to the next
FLOODS = ((1, 0.6), (5, 0.2), (30, 0.15), (90, 0.05))  # seconds to wait, and how often that
OF_REQUESTS = {"429": 0.02, "502": 0.001, "dropped_after": 0.001}
ALL = 0  # no chat has this id
A_HAIR = 0.001  # of a message: tenths of seconds do not add up to one
LONG = 60.0  # a flood of more than this is everybody's, as is one so many seconds after another chat's
SPREAD = 4.0
NUDGED, LONGEST = 400, 90  # of so many nudges one meets a flood of so many seconds, whatever chance says


class Weather(Trouble):
    """Of each kind of trouble so many, by chance. `parked`: by chat, until when nothing may come. `due` get nudges."""

    def __init__(self, chance: random.Random, due: Collection[int]) -> None:
        super().__init__(loop().time)
        self._chance, self._due, self.over = chance, due, False
        self._nudged, self._latest = 0, (ALL, 0.0)
        self.parked: dict[int, float] = defaultdict(float)
        self.nudges_parked = self.since = 0.0
        self.floods = 0

    def next(self, method: str, chat: int | None = None) -> Fault | None:
        if self.over or chat is None or not method.startswith("send"):
            return None
        self._nudged += chat in self._due
        if chat in self._due and self._nudged % NUDGED == NUDGED // 4:
            return self._flood(chat, LONGEST)
        dice = self._chance.random()
        for kind, often in OF_REQUESTS.items():
            if dice < often:
                (seconds,) = self._chance.choices([wait for wait, _ in FLOODS], [often for _, often in FLOODS])
                return self._flood(chat, seconds) if kind == "429" else Fault(kind, None, 1, 0)
            dice -= often
        return None

    def _flood(self, chat: int, seconds: int) -> Fault:
        self.floods += 1
        now = self.tick()
        self.parked[chat] = max(self.parked[chat], now + seconds)
        other, at = self._latest
        if seconds > LONG or (other not in (ALL, chat) and now - at < SPREAD):
            self.nudges_parked, self.since = max(self.nudges_parked, now + seconds), now
        self._latest = chat, now
        return Fault("429", None, 1, seconds)


class Counted:
    """Telegram's two limits: thirty messages a second in all, one a second to a chat, three of them at once."""

    def __init__(self) -> None:
        self.broken = 0
        self._left: dict[int, tuple[float, float]] = {}  # by chat, and for all: how many still, and when

    def count(self, chat: int, now: float) -> None:
        for key, size, rate in ((ALL, 30.0, 30.0), (chat, 3.0, 1.0)):
            left, at = self._left.get(key, (size, now))
            left = min(size, left + (now - at) * rate)
            self.broken += left < 1 - A_HAIR
            self._left[key] = left - 1, now


def run(engine: Engine, minutes: int, seed: int) -> tuple[str, list[str]]:
    """The figures, and each breach."""
    with tempfile.TemporaryDirectory() as folder:
        random.seed(seed)  # pauses have jitter
        return virtual(lambda: _soaked(engine, Path(folder), minutes, random.Random(seed)), DAY)


async def _soaked(engine: Engine, folder: Path, minutes: int, chance: random.Random) -> tuple[str, list[str]]:
    house = House(engine, folder)
    with house.within():
        waves = [house.telegram.chats.add_person(f"Person {n}", "en") for n in range(A_WAVE * max(1, minutes // WAVES))]
        talkers = [house.telegram.chats.add_person(f"Talker {n}", "en") for n in range(TALKERS)]
        for person in (*waves, *talkers):
            person.started = True
        due = {person.id: min(minutes // 2, 2) + WAVES * (n // A_WAVE) for n, person in enumerate(waves)}
        weather, pace = Weather(chance, due), Counted()
        house.telegram.trouble = weather
        await _prepare(house, due | {person.id: 600 for person in talkers})
        house.telegram.heard.append(lambda *heard: _looked(house, weather, pace, *heard))
        await house.start(after_a_gap=False)
        until, written = loop().time() + 60 * minutes, 0
        while (left := until - loop().time()) > 0:
            await asyncio.sleep(min(left, chance.expovariate(TALKERS / A_WORD)))
            talker = chance.choice(talkers)
            for _ in range(chance.choice(AT_ONCE)):
                people.write(house.telegram, talker, chance.choice(("/today", "/menu", "hello", "/plan")))
                written += 1
        weather.over = True
        await house.quiet()
        await house.end()
        wrong = house.book.wrong + _missing(house, set(due))
        if pace.broken:
            wrong.append(f"{pace.broken} messages came faster than Telegram takes them")
        book = house.book
        copies = sum(number - 1 for number in book.copies.values() if number)
        return (
            f"{minutes} minutes, {written} words written and {len(due)} people due, {len(book.deliveries)} messages"
            f" sent, {copies} of them copies; {weather.floods} floods, the pace broken {pace.broken} times"
        ), wrong


def _missing(house: House, due: set[int]) -> list[str]:
    book = house.book
    rows = house.engine.rows(house.folder, "SELECT id, chat, lane, state FROM outbox WHERE lane <> 1")
    wrong = [f"row {id}: is {state}" for id, _, _, state in rows if state not in ("sent", "withdrawn")]
    wrong += [f"row {id}: never arrived" for id, _, _, state in rows if state == "sent" and not book.copies[id]]
    reminded_once = [chat for _, chat, lane, _ in rows if lane == 2 and chat in due]
    wrong += [f"chat {chat}: not reminded once" for chat in due if reminded_once.count(chat) != 1]
    return wrong + [f"update {one} was not acted on" for one in book.handed_out if book.taken[one] != 1]


def _looked(house: House, weather: Weather, pace: Counted, moment: Moment, request: Request, result: Any) -> None:
    """RELIABILITY 8.10 and 8.11: the pace; a chat's pause is kept, and a long one by all nudges."""
    if moment != "begun" or not is_message(request.method):
        return
    chat, now = int(request.params["chat_id"]), loop().time()
    pace.count(chat, now)
    if now < weather.parked[chat]:
        house.book.wrong.append(f"chat {chat}: written to {weather.parked[chat] - now:.1f} s before its pause was over")
    row = house.book.flying[chat]
    if row.call.lane == "nudge" and weather.since < now < weather.nudges_parked:  # what was under way is under way
        house.book.wrong.append(f"chat {chat}: a nudge {weather.nudges_parked - now:.1f} s before all pauses were over")


async def _prepare(house: House, due: dict[int, int]) -> None:
    """Mentees who are due so many minutes after nine."""
    await house.start()
    keys, mentees = Keys.find(None, house.folder), [reminded(chat, minute) for chat, minute in due.items()]

    def save(connection: Connection) -> None:
        for mentee in mentees:
            saving.save(connection, keys, mentee, None, nudges.wake(mentee, DAY))

    await house.store._database.once(save)
    await house.end()
