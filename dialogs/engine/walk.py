"""How far a set of answers leads through a table.

Nobody stores a state and moves it: where a frame stands is found here, each time.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import partial

from dialogs.engine.questions import ALL, END, Dialog, Question
from dialogs.engine.values import Used, Value
from dialogs.mentee import Answer


@dataclass(frozen=True)
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


@dataclass
class Way:
    """A walk under way: the machine's model while it lasts; never stored."""

    question: str
    used: dict[str, Value]
    asked: list[str] = field(default_factory=list)  # paths of the questions on the way, the open one too
    given: dict[str, int] = field(default_factory=dict)  # by question of this table: the asking of its answer
    later: list[Callable[[], int]] = field(default_factory=list)  # each counts some that would still come
    open: Open | None = None  # the first one without a good answer

    @property
    def ahead(self) -> int:
        """Questions that would still come after the open one, as far as one can tell."""
        return sum(count() for count in self.later)


def walk(
    table: Dialog,
    facts: Mapping[str, Value],
    answers: Mapping[str, Answer],
    stops: Collection[str] = (),
    reopened: str | None = None,
    prefix: str = "",
) -> Way:
    """From the first question as far as the answers lead, or to the first of the paths `stops` that is on the way.

    `reopened` is one that was gone back to on purpose: it is on the way even where it need not be asked.
    """
    way = Way(table.first, dict(facts))
    answered, skipped = table.machine.events["answer"].trigger, table.machine.events["skip"].trigger
    while way.question != END:
        name = way.question
        question, path = table.questions[name], prefix + name
        if _left_out(question, way, answers, path, reopened):
            if question.rests_on:
                way.given[name] = max([way.given.get(other, 0) for other in question.rests_on])
            skipped(way)
            continue
        if question.child:
            if _round_open(question, way, answers, stops, reopened, path):
                way.later.append(partial(_ahead, table, name, way.used))
                return way
        else:
            way.asked.append(path)
            answer = answers.get(path)
            if path in stops or path == reopened or answer is None or _stale(question, way, answer):
                way.open = Open(path, question, table, name, way.used)
                way.later.append(partial(_ahead, table, name, way.used))
                return way
            way.used[name], way.given[name] = answer.value, answer.asking
        answered(way)
    return way


def _left_out(question: Question, way: Way, answers: Mapping[str, Answer], path: str, reopened: str | None) -> bool:
    """A question that need not be asked, or is only offered, is passed by, unless it was opened on purpose: then its
    answer counts until what it rests on changes."""
    needless = question.skip_if is not None and question.skip_if(way.used)
    if not (needless or question.offered) or path == reopened:
        return False
    answer = answers.get(path)
    if answer is None or _stale(question, way, answer):
        return True
    return needless and not question.rests_on


def _stale(question: Question, way: Way, answer: Answer) -> bool:
    if question.rests_on == ALL:
        return max(way.given.values(), default=0) > answer.asking
    return any(way.given.get(other, 0) > answer.asking for other in question.rests_on)


def _round_open(
    question: Question,
    way: Way,
    answers: Mapping[str, Answer],
    stops: Collection[str],
    reopened: str | None,
    path: str,
) -> bool:
    """Walk the rounds; whether one of them is open. Each round knows its number, what was used before the rounds, and
    the rounds before it."""
    assert question.child
    rounds: list[Used] = []
    while not question.enough(rounds, way.used):
        number = len(rounds) + 1
        facts = {**way.used, "round": number, "rounds": list(rounds)}
        prefix, mark = f"{path}.{number}.", len(way.asked)
        child = walk(question.child, facts, answers, stops, reopened, prefix)
        way.asked += child.asked
        latest = max(child.given.values(), default=0)
        way.given[way.question] = max(way.given.get(way.question, 0), latest)
        if child.open:
            way.open = child.open
            way.later += [*child.later, partial(_more_rounds, question, rounds, way.used, child.used)]
            return True
        rounds.append({key: value for key, value in child.used.items() if key in question.child.questions})
    if rounds and reopened == path:  # the rounds themselves: the last one is begun again, which said that it was all
        again = walk(question.child, facts, answers, stops, f"{prefix}{question.child.first}", prefix)
        way.asked[mark:], way.open = again.asked, again.open
        return True
    way.used[way.question] = rounds
    return False


def _more_rounds(question: Question, rounds: list[Used], used: Used, like: Used) -> int:
    """Questions of the rounds after the open one."""
    assert question.child
    return _rounds_ahead(question, rounds, used, like) * _length(question.child, used)


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
    names = list(table.questions)
    count, place = 0, table.questions[name].then[-1][0]
    while place != END:
        question = table.questions[place]
        if not question.offered and not _would_skip(question, used):
            rounds = 1 + _rounds_ahead(question, [], used, {}) if question.child else 1
            count += rounds * (_length(question.child, used) if question.child else 1)
        place = question.then[-1][0]
        assert place == END or place in names
    return count


def _length(table: Dialog, used: Used) -> int:
    """Of a round, as far as one can tell."""
    return 1 + _ahead(table, table.first, used)


def _would_skip(question: Question, used: Used) -> bool:
    """`skip_if` may look at answers that are not there yet."""
    try:
        return question.skip_if is not None and question.skip_if(used)
    except (KeyError, TypeError):
        return False
