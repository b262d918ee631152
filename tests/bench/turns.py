"""The pure part of a turn, for each kind of event: what is decided, its words written out, and when to look next.

In microseconds of processor time, so that what else runs on the machine is not in it.
"""

import cProfile
import pstats
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import partial
from time import thread_time_ns

from bot.calls import calls
from dialogs import nudges
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Commanded, Due, Edited, Event, Message, Pressed, Said
from dialogs.engine.turn import take_turn
from dialogs.mentee import Mentee
from tests.bench.script import Line, arrival, check_in, quick_plan, rehearsed
from tests.bench.table import Measured, percentile
from tests.dialogs.phone import Phone

SAMPLES = 200  # a run
WARMING = 20
COMMAND = "turn"

BUDGET = "< 300"


@dataclass(frozen=True)
class Scene:
    name: str
    mentee: Mentee  # as they are before
    event: Event
    now: datetime


def scenes() -> tuple[Phone, list[Scene]]:
    begun = datetime.combine(datetime.now(UTC).date() + timedelta(days=1), time(10), UTC)
    lines, phone = rehearsed([*arrival(), *quick_plan(begun.date())], begun)
    inside = [line for line in lines if line.before.stack]
    words = [line for line in inside if isinstance(line.event, Said)]
    pressed = [line for line in inside if isinstance(line.event, Pressed)]
    later, followed = rehearsed([*arrival(), *quick_plan(begun.date()), *check_in()], begun)
    week = next(line for line in later if isinstance(line.event, Said) and "wrote" in line.event.messages[0].text)
    due = followed.mentee.plan.steps()[0].when
    assert due
    return phone, [
        _scene("an answer in words (the third step)", words[-1]),
        _scene("an answer in words with a date (the first step)", words[-3]),
        _scene("an answer in words of a check-in, steps open", week),
        _scene("a press (the dates fit)", pressed[-2]),
        _scene("a press that makes the plan (I commit)", pressed[-1]),
        _scene("an answer in words that ends a check-in", later[-1]),
        Scene("an edit of an early answer, in an open dialog", *_edit(lines, pressed[-1])),
        Scene("/plan", followed.mentee, Commanded("plan", "/plan"), followed.now),
        Scene("a Due that reminds of a step", followed.mentee, Due(), datetime.combine(due, time(10), UTC)),
        Scene("a Due with nothing due", followed.mentee, Due(), followed.now),
    ]


def measure(runs: int) -> Iterator[Measured]:
    phone, all_scenes = scenes()
    for scene in all_scenes:
        yield from _rows(f"turn: {scene.name}", runs, scene.mentee, partial(_pure, phone, scene), BUDGET)
    for scene in all_scenes:
        yield next(_rows(f"decided: {scene.name}", runs, scene.mentee, partial(_decided, phone, scene)))
    commit = all_scenes[4]
    yield from _rows("the walk alone, 12 answers", runs, commit.mentee, partial(_walked, phone, commit))


def _decided(phone: Phone, scene: Scene, mentee: Mentee) -> list[Command]:
    return take_turn(phone.coach, mentee, scene.event, scene.now)


def _pure(phone: Phone, scene: Scene, mentee: Mentee) -> None:
    """All of a turn that needs no world."""
    calls(_decided(phone, scene, mentee), mentee, phone.words)
    nudges.wake(mentee, scene.now)


def _walked(phone: Phone, scene: Scene, mentee: Mentee) -> None:
    Turn(phone.coach, mentee, scene.now).way(mentee.stack[-1])


def hottest(lines: int) -> None:
    """Prints where the turns spend their time, all scenes alike: by their own time, then with what they call."""
    phone, all_scenes = scenes()
    profile = cProfile.Profile()
    for scene in all_scenes * SAMPLES:
        copy = deepcopy(scene.mentee)
        profile.enable()
        _pure(phone, scene, copy)
        profile.disable()
    for order in ("tottime", "cumulative"):
        pstats.Stats(profile).strip_dirs().sort_stats(order).print_stats(lines)


def _rows(
    what: str, runs: int, mentee: Mentee, job: Callable[[Mentee], object], budget: str = ""
) -> Iterator[Measured]:
    timed = [_timed(mentee, job) for _ in range(runs)]
    for share in (50, 99):
        within = budget if share == 50 else ""
        yield Measured(f"{what}: p{share}", [percentile(run, share) for run in timed], "µs", COMMAND, within)


def _timed(mentee: Mentee, job: Callable[[Mentee], object]) -> list[float]:
    """Each on a mentee of its own: a turn changes its mentee."""
    taken = []
    for _ in range(WARMING + SAMPLES):
        copy = deepcopy(mentee)
        begun = thread_time_ns()
        job(copy)
        taken.append((thread_time_ns() - begun) / 1000)
    return taken[WARMING:]


def _scene(name: str, line: Line) -> Scene:
    return Scene(name, line.before, line.event, line.at)


def _edit(lines: list[Line], at: Line) -> tuple[Mentee, Event, datetime]:
    """The goal put otherwise, when all the rest has been answered."""
    goal = next(
        line.event for line in lines if isinstance(line.event, Said) and "analyst" in line.event.messages[0].text
    )
    assert isinstance(goal, Said)
    first = goal.messages[0]
    return at.before, Edited(Message(first.id, first.text.replace("analyst", "nurse"), at.at)), at.at
