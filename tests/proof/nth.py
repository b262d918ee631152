"""Fail the n-th: for every n, the n-th thing that the coach asks of the world fails, or the coach dies at it.

The things are each statement, each commit and each request: all that it ever waits for. Whatever befalls one of them,
all has to come to the same end, in the data and in the chat.
"""

import asyncio
import json
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.sandbox.trouble import Fault, Trouble
from tests.proof.checks import difference, plain
from tests.proof.engines import Engine
from tests.proof.house import House, NotDrained
from tests.proof.overheard import Sign
from tests.proof.person import ENOUGH, Person
from tests.proof.points import DATABASE, Died, Fate, Of, Points
from tests.proof.quick_plan import Act, Presses, Says, quick_plan
from tests.proof.virtual import loop, virtual

START = datetime(2027, 3, 1, 9, tzinfo=UTC)
PLAN = quick_plan(0, START.date())
REMINDED = START + timedelta(59)  # the hour for reminders, the day before the first step
TWO_DUE = START + timedelta(121)  # the day after the second step
A_WHILE = 3.0  # seconds, in which there is a tick

Play = Callable[[Person], Awaitable[None]]


@dataclass(frozen=True)
class Scene:
    """`answers` of the quick plan are given before, and at `at` what leads up to it; then comes what is played. Each is
    done when all before it is dealt with. `unkept` are words that are nowhere afterwards.
    """

    name: str
    answers: int
    plays: Sequence[Play]
    at: datetime = START
    before: Sequence[Play] = ()
    deleted: bool = False
    unkept: str = ""


async def answered(person: Person) -> None:
    person.act(PLAN[person.acted])


async def ticked(person: Person) -> None:
    await asyncio.sleep(A_WHILE)  # the tick does it


async def first_ticked(person: Person) -> None:
    person.ticks()


def act(act: Act) -> Play:
    async def play(person: Person) -> None:
        person.act(act)

    return play


def said(text: str) -> Play:
    async def play(person: Person) -> None:
        person.says(text)

    return play


def tapped(data: str) -> Play:
    async def play(person: Person) -> None:
        person.taps(data)

    return play


CHECK_IN = (
    act(Says("two good talks this week")),
    act(Says("the flu, for days")),
    act(Presses("6")),
    first_ticked,
    act(Presses(ENOUGH)),
    act(Says("write to the second manager")),
)
IN_CRISIS = "i can't go on, i want to kill myself"
GOES_ON = tapped("n:conversation:resume")

SCENES = (
    Scene("an answer", 5, [answered]),
    Scene("a plan saved", len(PLAN) - 1, [answered]),
    Scene("a nudge", len(PLAN), [ticked], REMINDED),
    Scene("a check-in", len(PLAN), CHECK_IN, TWO_DUE, [ticked, said("/checkin"), act(Presses("50"))]),
    Scene("a crisis", 5, [said(IN_CRISIS), GOES_ON, answered], unkept=IN_CRISIS),
    Scene("/delete", len(PLAN), [act(Presses("yes"))], before=[said("/delete")], deleted=True),
)
BRIEF = tuple(scene for scene in SCENES if scene.name != "a plan saved")  # without the drawing of a picture
TROUBLE = ("dropped_before", "dropped_after", "502", "429")


@dataclass(frozen=True)
class What:
    """Death before or after any of them, a statement that fails, a commit that is not heard of; or a trouble that
    befalls a request."""

    fate: Fate
    trouble: str = ""

    def __str__(self) -> str:
        return self.trouble or self.fate


OF: dict[Fate, tuple[Of, ...]] = {"fails": DATABASE, "is not heard of": ("commit",)}  # a request's are `TROUBLE`
FATES = (
    What("fails"),
    What("is not heard of"),
    What("dies before"),
    What("dies after"),
    *(What("fails", kind) for kind in TROUBLE),
)


@dataclass
class Ended:
    kept: dict[str, Any]
    sent: Counter[Sign]
    fell: bool
    wrong: list[str]


@dataclass
class Swept:
    points: int = 0
    copies: int = 0
    wrong: list[str] = field(default_factory=list)


def sweep(
    engine: Engine, scene: Scene, every: int = 1, first: int = 1, say: Callable[[str], None] = lambda line: None
) -> Swept:
    """Each failure in turn, until there are no more; with `every` only each so many-th from `first` on."""
    swept = Swept()
    with tempfile.TemporaryDirectory() as folder:
        before = Path(folder) / "before"
        before.mkdir()
        virtual(lambda: _prepared(engine, before, scene), START)
        if scene.before:
            virtual(lambda: _led_up(engine, before, scene), scene.at)
        usual = _ending(engine, before, scene, None, 0)
        if usual.wrong or not usual.sent:
            raise AssertionError(f"{scene.name}: {usual}")
        for what in FATES:
            n = first
            while (ended := _ending(engine, before, scene, what, n)).fell:
                wrong = _differs(usual, ended)
                swept.wrong += [f"{engine.name}, {scene.name}, {what} at {n}: {one}" for one in wrong]
                swept.points += 1
                swept.copies += (ended.sent - usual.sent).total()
                n += every
            say(f"{swept.points:5}  {scene.name}, {what}: up to {n - every}")
        engine.remove(before)
    return swept


def _differs(usual: Ended, ended: Ended) -> list[str]:
    parts = [part for part in {**usual.kept, **ended.kept} if usual.kept.get(part) != ended.kept.get(part)]
    wrong = [f"{part}: {difference(usual.kept.get(part), ended.kept.get(part))}" for part in parts]
    wrong += [f"not sent: {one}" for one in usual.sent - ended.sent]
    wrong += [f"never to be sent: {one}" for one in set(ended.sent) - set(usual.sent)]
    return wrong + ended.wrong


async def _prepared(engine: Engine, folder: Path, scene: Scene) -> None:
    house = House(engine, folder, telegram=folder / "telegram")
    with house.within():
        await house.start()
        person = Person(house.telegram, 0, PLAN)
        await person.talk(None if scene.answers == len(PLAN) else scene.answers)
        await house.quiet()
        await house.end()
        assert not house.book.wrong


async def _led_up(engine: Engine, folder: Path, scene: Scene) -> None:
    house = House(engine, folder, telegram=folder / "telegram")
    with house.within():
        person = _known(house, scene)
        await house.start(after_a_gap=False)
        for play in scene.before:
            await play(person)
            await house.quiet()
        await house.end()
        assert not house.book.wrong


def _known(house: House, scene: Scene) -> Person:
    (chat,) = house.telegram.chats.people()
    person = Person(house.telegram, 0, PLAN, chat)
    person.acted = scene.answers
    return person


def _ending(engine: Engine, before: Path, scene: Scene, what: What | None, n: int) -> Ended:
    folder = before.with_name("played")
    engine.copy(before, folder)
    try:
        return virtual(lambda: _played(engine, folder, scene, what, n), scene.at + timedelta(minutes=1))
    finally:
        engine.remove(folder)


async def _played(engine: Engine, folder: Path, scene: Scene, what: What | None, n: int) -> Ended:
    house = House(engine, folder, telegram=folder / "telegram")
    with house.within():
        person = _known(house, scene)
        await house.start(after_a_gap=False)
        if what and what.trouble:
            house.telegram.trouble = _Nth(house.points, n, what.trouble)
        elif what:
            house.points.aim(n, what.fate, *OF.get(what.fate, ()))
        died = False
        for play in scene.plays:
            try:
                await play(person)
            except KeyError as button:
                house.book.wrong.append(f"not on the screen: {button}")
            died |= await _to_the_end(house)
        trouble = house.telegram.trouble
        fell = died or house.points.fell or (isinstance(trouble, _Nth) and trouble.fell)
        house.points.revive()
        with house.points.unseen():
            kept = plain(await house.store.everything(person.chat))
        await house.end()
        if scene.unkept and scene.unkept in json.dumps(kept):
            house.book.wrong.append(f"kept: {scene.unkept}")
        if scene.deleted:
            left = engine.rows(folder, "SELECT count(*) FROM mentee UNION ALL SELECT count(*) FROM key")
            house.book.wrong += [f"left after /delete: {left}"] if any(count for (count,) in left) else []
        states = engine.rows(folder, "SELECT id, state FROM inbox WHERE state <> 'done'")
        house.book.wrong += [f"not dealt with: {states}"] if states else []
        return Ended(kept, house.book.signs, fell, house.book.wrong)


async def _to_the_end(house: House) -> bool:
    """Until the coach has nothing more to do; whether it died meanwhile, and another was started."""
    try:
        await _drained(house)
    except Died:
        await house.bury()
        await house.start()
        await asyncio.sleep(A_WHILE)
        await _drained(house)
        return True
    return False


async def _drained(house: House) -> None:
    try:
        await house.quiet()
    except NotDrained as left:
        house.book.wrong.append(f"after an hour there waits still: {left}")


class _Nth(Trouble):
    """Befalls the n-th request that is no getUpdates."""

    def __init__(self, points: Points, n: int, kind: str) -> None:
        super().__init__(loop().time)
        self._left, self._kind, self.fell = n, kind, False

    def next(self, method: str, chat: int | None = None) -> Fault | None:
        if method == "getUpdates":
            return None
        self._left -= 1
        self.fell |= self._left == 0
        return Fault(self._kind, None, 1, 2) if self._left == 0 else None
