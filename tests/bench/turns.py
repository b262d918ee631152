"""The pure core: one turn for each kind of event, the walk alone, and the turn's words written out.

In microseconds of processor time, so that what else runs on the machine is not in it.
"""

import cProfile
import pstats
from collections.abc import Callable, Iterator
from copy import deepcopy
from datetime import UTC, datetime, time, timedelta
from time import thread_time_ns

from bot.calls import calls
from dialogs.engine.coach import Turn
from dialogs.engine.events import Commanded, Due, Edited, Event, Message, Pressed, Said
from dialogs.engine.turn import take_turn
from dialogs.mentee import Mentee
from tests.bench.script import Line, arrival, check_in, quick_plan, rehearsed
from tests.bench.table import Measured, percentile
from tests.dialogs.phone import Phone

SAMPLES = 200  # a run
WARMING = 20
COMMAND = "turn"

Scene = tuple[str, Mentee, Event, datetime]


def scenes() -> tuple[Phone, list[Scene]]:
    """Each: its name, the mentee before, what happens, and when."""
    begun = datetime.combine(datetime.now(UTC).date() + timedelta(days=1), time(10), UTC)
    lines, phone = rehearsed([*arrival(), *quick_plan(begun.date())], begun)
    inside = [line for line in lines if line.before.stack]
    words = [line for line in inside if isinstance(line.event, Said)]
    pressed = [line for line in inside if isinstance(line.event, Pressed)]
    _, followed = rehearsed([*arrival(), *quick_plan(begun.date()), *check_in()], begun)
    due = followed.mentee.plan.steps()[0].when
    assert due
    return phone, [
        _scene("an answer in words (the third step)", words[-1]),
        _scene("an answer in words with a date (the first step)", words[-3]),
        _scene("a press (the dates fit)", pressed[-2]),
        _scene("a press that makes the plan (I commit)", pressed[-1]),
        ("an edit of an early answer, in an open dialog", *_edit(lines, pressed[-1])),
        ("/plan", followed.mentee, Commanded("plan"), followed.now),
        ("a Due that reminds of a step", followed.mentee, Due(), datetime.combine(due, time(10), UTC)),
        ("a Due with nothing due", followed.mentee, Due(), followed.now),
    ]


def measure(runs: int) -> Iterator[Measured]:
    phone, all_scenes = scenes()
    for name, mentee, event, now in all_scenes:
        yield from _rows(f"turn: {name}", runs, mentee, lambda m, e=event, at=now: take_turn(phone.coach, m, e, at))  # type: ignore[misc]  # mypy cannot type a lambda's defaults
    name, mentee, event, now = all_scenes[3]
    frame = mentee.stack[-1]
    yield from _rows("the walk alone, 12 answers", runs, mentee, lambda m: Turn(phone.coach, m, now).way(frame))
    name, mentee, event, now = all_scenes[0]
    said = take_turn(phone.coach, deepcopy(mentee), event, now)
    yield from _rows(f"written out: {name}", runs, mentee, lambda m: calls(said, m, phone.words))


def hottest(lines: int) -> None:
    """Prints where the turns spend their time, all scenes alike: by their own time, then with what they call."""
    phone, all_scenes = scenes()
    profile = cProfile.Profile()
    for _, mentee, event, now in all_scenes * SAMPLES:
        copy = deepcopy(mentee)
        profile.enable()
        said = take_turn(phone.coach, copy, event, now)
        calls(said, copy, phone.words)
        profile.disable()
    for order in ("tottime", "cumulative"):
        pstats.Stats(profile).strip_dirs().sort_stats(order).print_stats(lines)


def _rows(what: str, runs: int, mentee: Mentee, job: Callable[[Mentee], object]) -> Iterator[Measured]:
    timed = [_timed(mentee, job) for _ in range(runs)]
    for share in (50, 99):
        yield Measured(f"{what}: p{share}", [percentile(run, share) for run in timed], "µs", COMMAND)


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
    return name, line.before, line.event, line.at


def _edit(lines: list[Line], at: Line) -> tuple[Mentee, Event, datetime]:
    """The goal put otherwise, when all the rest has been answered."""
    goal = next(
        line.event for line in lines if isinstance(line.event, Said) and "analyst" in line.event.messages[0].text
    )
    assert isinstance(goal, Said)
    first = goal.messages[0]
    return at.before, Edited(Message(first.id, first.text.replace("analyst", "nurse"), at.at)), at.at
