"""How far a set of answers leads through a table.

Nobody stores a state and moves it: where a frame stands is found here, each time. As long as the mentee is at hand a
walk goes on from the last one of its frame, where that has come the same way.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from dialogs.engine.questions import ALL, END, Choice, Dialog, Question
from dialogs.engine.values import Used, Value
from dialogs.frozen import frozen
from dialogs.mentee import Answer


@frozen
class Open:
    """A question that waits for an answer: its path in the frame, and what it may know."""

    path: str
    question: Question
    table: Dialog  # that it stands in: the frame's or a child's
    name: str  # in its table
    used: Used  # the answers before it in its table

    @property
    def words(self) -> str:
        """The key of its message."""
        return f"{self.table.name}-{self.name}"

    @cached_property
    def choices(self) -> tuple[Choice, ...]:
        """What it offers, found once: a turn asks many times."""
        return self.question.choices(self.used)


@dataclass
class Level:
    """How far one table is walked: the frame's own, or that of a round. The machine's model while the walk lasts."""

    table: Dialog
    prefix: str  # of its paths
    question: str  # where it stands
    used: dict[str, Value]
    given: dict[str, int] = field(default_factory=dict)  # by question: the asking of its answer
    rounds: list[Used] = field(default_factory=list)  # of the question where it stands, so far

    def copy(self) -> Level:
        return Level(self.table, self.prefix, self.question, {**self.used}, {**self.given}, [*self.rounds])


@dataclass
class Way:
    """A walk, from the first question as far as it has come; never stored."""

    facts: Used
    answers: Mapping[str, Answer]  # as they were
    stops: Collection[str]
    reopened: str | None
    levels: list[Level]  # the frame's table, and the round in it that is open
    asked: list[str] = field(default_factory=list)  # paths of the questions on the way, the open one too
    again: bool = False  # its last round was begun again
    open: Open | None = None  # the first question without a good answer

    @property
    def used(self) -> dict[str, Value]:
        return self.levels[0].used

    @cached_property
    def ahead(self) -> int:
        """Questions that would still come after the open one, as far as one can tell."""
        if self.open is None:
            return 0
        outer, *inner = self.levels[:-1] if self.again else self.levels
        count = _ahead(outer.table, outer.question, outer.used)
        for level in inner:
            question = outer.table.questions[outer.question]
            count += _ahead(level.table, level.question, level.used)
            count += _rounds_ahead(question, outer.rounds, outer.used, level.used) * _length(level.table, outer.used)
            outer = level
        return count


def walk(
    table: Dialog,
    facts: Used,
    answers: Mapping[str, Answer],
    stops: Collection[str] = (),
    reopened: str | None = None,
    before: Way | None = None,
) -> Way:
    """From the first question as far as the answers lead, or to the first of the paths `stops` that is on the way.

    `reopened` is one that was gone back to on purpose: it is on the way even where it need not be asked. `before` is an
    earlier walk of the same frame, from whose open question it may go on.
    """
    if before and _is_there(before, facts, answers, stops, reopened):
        return before
    way = Way(facts, dict(answers), stops, reopened, [Level(table, "", table.first, dict(facts))])
    if before and _same_so_far(before, way):
        way.asked = before.asked[:-1]
        way.levels = [level.copy() for level in before.levels]
    _go_on(way)
    return way


def _is_there(
    before: Way, facts: Used, answers: Mapping[str, Answer], stops: Collection[str], reopened: str | None
) -> bool:
    """Whether an earlier walk has come to where this one would: it is the same, or stops where that one was open."""
    if (before.reopened, before.facts, before.answers) != (reopened, facts, answers):
        return False
    if before.stops == stops:
        return True
    return before.open is not None and [path for path in before.asked if path in stops] == [before.open.path]


def _same_so_far(before: Way, now: Way) -> bool:
    """Whether the way to what was open then is the same now: no other answer has changed, none is stopped at."""
    if before.open is None or before.facts is not now.facts or now.reopened or before.again:
        return False
    here, was, are = before.open.path, before.answers, now.answers
    return (
        before.reopened in (None, here)
        and all(was.get(path) is are.get(path) for path in {**was, **are} if path != here)
        and not any(path in now.stops for path in before.asked[:-1])
    )


def _go_on(way: Way) -> None:
    """As far as the answers lead."""
    while way.levels[-1].question != END or len(way.levels) > 1:
        if way.levels[-1].question == END:
            _round_over(way)
        else:
            _go_through(way, way.levels[-1])
        if way.open:
            return


def _go_through(way: Way, level: Level) -> None:
    """One table, to its end or to where a round begins or an answer is missing."""
    table, used, given, answers = level.table, level.used, level.given, way.answers
    while (name := level.question) != END:
        question, path = table.questions[name], level.prefix + name
        answer = answers.get(path)
        needless = question.skip_if is not None and question.skip_if(used)
        if (needless or question.offered) and path != way.reopened and _left_out(question, needless, given, answer):
            if question.rests_on:
                given[name] = _latest(question.rests_on, given)
            table.skipped(level)
            continue
        if question.child:
            if not question.enough(level.rounds, used):
                return _begin_round(way, level, question.child, path)
            if level.rounds and way.reopened == path:
                return _begin_last_again(way, level, question.child, path)
            used[name], level.rounds = level.rounds, []
        else:
            way.asked.append(path)
            if path in way.stops or path == way.reopened or answer is None or _stale(question, given, answer):
                way.open = Open(path, question, table, name, used)
                return None
            used[name], given[name] = answer.value, answer.asking
        table.answered(level)
    return None


def _left_out(question: Question, needless: bool, given: Mapping[str, int], answer: Answer | None) -> bool:
    """A question that need not be asked, or is only offered, is passed by, unless it was opened on purpose: then its
    answer counts until what it rests on changes."""
    if answer is None or _stale(question, given, answer):
        return True
    return needless and not question.rests_on


def _stale(question: Question, given: Mapping[str, int], answer: Answer) -> bool:
    return _latest(given if question.rests_on == ALL else question.rests_on, given) > answer.asking


def _latest(questions: Iterable[str], given: Mapping[str, int]) -> int:
    """The asking at which the last of them was answered."""
    latest = 0
    for name in questions:
        if given.get(name, 0) > latest:
            latest = given[name]
    return latest


def _begin_round(way: Way, level: Level, child: Dialog, path: str) -> None:
    """Each round knows its number, what was used before the rounds, and the rounds before it."""
    number = len(level.rounds) + 1
    facts = {**level.used, "round": number, "rounds": list(level.rounds)}
    way.levels.append(Level(child, f"{path}.{number}.", child.first, facts))


def _round_over(way: Way) -> None:
    done = way.levels.pop()
    level, used = way.levels[-1], done.used
    level.given[level.question] = max(level.given.get(level.question, 0), _latest(done.given, done.given))
    level.rounds.append({name: used[name] for name in done.table.questions if name in used})


def _begin_last_again(way: Way, level: Level, child: Dialog, path: str) -> None:
    """The rounds themselves were gone back to: so is the beginning of the last one, which said that it was all."""
    level.rounds.pop()
    _begin_round(way, level, child, path)
    inner = way.levels[-1]
    first = inner.prefix + child.first
    way.asked = [*(asked for asked in way.asked if not asked.startswith(inner.prefix)), first]
    way.open, way.again = Open(first, child.questions[child.first], child, child.first, inner.used), True


def _rounds_ahead(question: Question, rounds: list[Used], used: Used, like: Used) -> int:
    """Rounds still to come after the open one, if all were like it; at most nine."""
    assert question.child
    trial, more = [*rounds, like], 0
    try:
        while more < 9 and not question.enough(trial, used):
            trial, more = [*trial, like], more + 1
    except (KeyError, TypeError):  # `enough` looks at answers that are not there yet
        return more
    return more


def _ahead(table: Dialog, name: str, used: Used) -> int:
    """Questions that would still come after `name`, were nothing else said; a guess, for the progress line."""
    count, place = 0, table.questions[name].then[-1][0]
    while place != END:
        question = table.questions[place]
        if not question.offered and not _would_skip(question, used):
            rounds = 1 + _rounds_ahead(question, [], used, {}) if question.child else 1
            count += rounds * (_length(question.child, used) if question.child else 1)
        place = question.then[-1][0]
    return count


def _length(table: Dialog, used: Used) -> int:
    """Of a round, as far as one can tell."""
    return 1 + _ahead(table, table.first, used)


def _would_skip(question: Question, used: Used) -> bool:
    """`skip_if` may look at answers that are not there yet."""
    if question.skip_if is None:
        return False
    try:
        return question.skip_if(used)
    except (KeyError, TypeError):
        return False
