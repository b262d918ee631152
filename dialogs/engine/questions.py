"""What a dialog asks, as a table, and the machine built from it.

A table runs forward only; to change an earlier answer is to walk it again with another answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from transitions import Event, Machine

from dialogs.engine.events import Label
from dialogs.engine.once import Once
from dialogs.engine.values import Offer, Used, Value
from dialogs.frozen import frozen
from dialogs.plan import Changes
from dialogs.understanding.deadlines import Deadline, read_deadline

if TYPE_CHECKING:
    from dialogs.engine.coach import Turn
    from dialogs.engine.events import Command
    from dialogs.mentee import Mentee

END = "end"
ALL = ("*",)  # rests on every answer before it: a confirmation

Test = Callable[[Used], bool]
Then = tuple[tuple[str, Test | None], ...]


@frozen
class Reading:
    """What an answer is read with. `day` is the mentee's local day on which it was written, `at` the instant;
    `now` is that of the turn, which may be weeks later, on the day `today`."""

    at: datetime
    day: date
    now: datetime
    used: Used
    language: str = "en"
    country: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)  # by choice: what its button says, for those who type it
    spot: tuple[float, float] | None = None
    files: tuple[tuple[str, str], ...] = ()  # kind ("photo", "document") and Telegram's id of each that was sent
    ticked: tuple[str, ...] = ()  # so far, in an open list
    offers: tuple[Offer, ...] = ()  # ready answers that came with the refusal of what was said before
    once: Once = field(default_factory=Once, repr=False, compare=False)  # the turn's
    today: date = date.min

    def deadline(self, text: str) -> Deadline:
        """The day that it names, as seen from the day on which it was written; what repeats begins today or later."""
        found: Deadline = self.once(read_deadline, text, self.day, self.language, self.country)
        if found.repeats and found.date and found.date < self.today:
            return self.once(read_deadline, text, self.today, self.language, self.country)
        return found


@frozen
class Choice:
    """A button of a question. Without a label it has its words in the question's message, as an attribute."""

    id: str
    label: Label | None = None
    says: str | None = None  # what pressing it types; the id when there is none
    tap: str = ""  # the data of a button about a subject, which is good for weeks, in the place of one of this asking


@frozen
class Question:
    """One row of a table; `dialogs.engine.kinds` makes them."""

    kind: str
    read: Callable[[str, Reading], Value]  # a value, or Invalid
    then: Then
    skip_if: Test | None = None  # asked all the same when there is none
    offered: bool = False  # not asked; opened only by a choice that reopens it
    skippable: bool = False
    optional: bool = False  # skippable, and one tap says so: the button stands under the question, not behind "more"
    files: bool = False  # a photo or a document is an answer too
    tells_done: bool = False  # its words may also say that a step is done
    dates: str = (
        ""  # the question of its table whose answer a day alone is: "end of april" to "what do you still need?"
    )
    verbatim: bool = False  # a page of their own: what is asked in it is part of it, and not put to the coach
    notes: Callable[[str, Reading], Mapping[str, Value]] | None = None  # what words tell, answer or not, of what is
    # asked after it: the paths, and what they say there
    praises: bool = False  # its words are kept as a strength: whoever runs themselves down names none
    rests_on: tuple[str, ...] = ()  # asked again when one of these was answered at a later asking
    choices: Callable[[Used], tuple[Choice, ...]] = lambda used: ()
    yes: str = "yes"  # the choice that a plain "yes" means
    no: str = "no"  # … and a plain "no"
    means: Callable[[str, Reading], str | None] = lambda text, reading: None  # the choice that other words than those
    # of its buttons mean
    plainly: bool = False  # a word that praises is no yes to it where others follow: "good pay", "right whats first"
    completes: Callable[[str, Reading], bool] | None = None  # words that belong to the answer before it
    parts: Callable[[str, Reading], list[str]] | None = None  # of its rounds: what answers it, and what begins the
    # rounds after it: "call Ana today and then write to Tom on Friday"
    by_number: bool = False  # beside free words: a bare number is the choice at that place, or nothing
    reopens: Mapping[str, str] = field(default_factory=dict)  # a choice that goes back to another question: its path;
    # with words "<choice>-asks" in its message, that question is put in these
    corrects: Callable[[str, Reading], tuple[str, str] | None] | None = None  # words that answer an earlier question
    # anew: its path, and what they say to it
    corrects_too: Callable[[str, Reading], Sequence[tuple[str, str]]] | None = None  # … and of others beside it
    again: Callable[[str, Used, Reading], str] | None = None  # what it says when it is opened once more from further
    # on: the words, with what stays of the answers beside it
    takes_more: bool = False  # what is added to its yes goes on to what the dialog opens as it closes
    withdraws: tuple[str, ...] = ()  # answers that such a choice takes back: given anew, whatever is kept
    speaks_of: Callable[[Used], Mapping[str, Value]] = lambda used: {}  # more for its words than the answers
    most: int | None = None  # of a list: how many may be chosen
    shows: Callable[[Turn, Used], list[Command]] | None = None  # before it, on the way forward: a picture
    child: Dialog | None = None  # a table walked once a round …
    enough: Callable[[list[Used], Used], bool] = lambda rounds, used: True  # … until

    def __deepcopy__(self, memo: object) -> Question:
        """As its table."""
        return self

    @property
    def may_be_left_out(self) -> bool:
        return self.offered or self.skip_if is not None


@frozen
class Opening:
    """A dialog about something, and what is known when it opens."""

    dialog: str
    about: str = ""
    facts: Mapping[str, Value] = field(default_factory=dict)
    told: bool = False  # the words that led to it answer its first question, too
    says: Mapping[str, str] = field(default_factory=dict)  # by question of its table: what was said to it before


class Dialog:
    """A table of questions; its machine, one for all mentees; and what its answers do to the plan.

    `effect(frame id, about, used)` gives the rows that the answers stand for; it has to depend on nothing else.
    `facts(mentee, about, now)` is what the table may know of the world, fixed when it opens.
    `leads_to(used)` is what opens by itself after it; `closes(turn, used)` is what it says or does besides when it
    closes; `speaks_of(used)` is more for the words of its end. `about` is the kind of subject that it needs ("step"),
    which must be open. A `passing` one is a question in between: it waits for nobody, and is gone when something else
    is done, or an hour has passed; one that `yields(text)`, also when words are said that are no answer to it. What it
    has answers to, or `holds(facts)` of what was said before it, a command in between does not lose; and for words that
    it `waits(text)` for, it is there for a day. Words: a
    message `name` with the attributes `opening` and `done`. Of a table that is walked in rounds, `gone(used)` says that
    a round was left out again: its answers are no longer offered to be changed.
    """

    def __init__(
        self,
        name: str,
        questions: Mapping[str, Question],
        effect: Callable[[int, str, Used], Changes] = lambda frame, about, used: {},
        facts: Callable[[Mentee, str, datetime], dict[str, Value]] = lambda mentee, about, now: {},
        leads_to: Callable[[Used], Opening | None] = lambda used: None,
        closes: Callable[[Turn, Used], list[Command]] = lambda turn, used: [],
        speaks_of: Callable[[Used], Used] = lambda used: {},
        about: str = "",
        passing: bool = False,
        yields: Callable[[str], bool] = lambda text: False,
        holds: Callable[[Used], bool] = lambda facts: False,
        waits: Callable[[str], bool] = lambda text: False,
        gone: Callable[[Used], bool] = lambda used: False,
        named: Callable[[str], list[tuple[str, str]]] = lambda text: [("", text)],
    ) -> None:
        self.name, self.questions = name, questions
        self.effect, self.facts, self.leads_to, self.closes = effect, facts, leads_to, closes
        self.speaks_of, self.about, self.passing, self.yields = speaks_of, about, passing, yields
        self.holds, self.waits = holds, waits
        self.gone, self.named = gone, named
        self.first = next(iter(questions))
        self.machine = _machine(name, questions)
        self.answered, self.skipped = (self.machine.events[name].trigger for name in ("answer", "skip"))

    def __deepcopy__(self, memo: object) -> Dialog:
        """Tables are shared by all: who is copied stands in the same one."""
        return self

    def paths(self, prefix: str = "") -> Iterable[tuple[str, Question, Dialog]]:
        """Every question of it and of its children, with the words' key; for tests and diagrams."""
        for name, question in self.questions.items():
            yield f"{self.name}-{name}", question, self
            if question.child:
                yield from question.child.paths()


class _Event(Event):
    """Chooses the way and takes it, and no more: `transitions` looks at each step for thirty callbacks, which no table
    has, and takes eight times as long."""

    @cached_property
    def _ways(self) -> Mapping[str, Sequence[tuple[Any, str]]]:
        """From each question: where to, and the test of the answers for it, if there is one."""
        return {
            source: [(way.conditions[0].func if way.conditions else None, str(way.dest)) for way in ways]
            for source, ways in self.transitions.items()
        }

    def trigger(self, model: Any, *args: Any, **kwargs: Any) -> bool:
        for test, target in self._ways[model.question]:
            if test is None or test(model.used):
                model.question = target
                return True
        return False


class _Machine(Machine):
    event_cls = _Event


def _machine(name: str, questions: Mapping[str, Question]) -> Machine:
    machine = _Machine(
        model=None,
        states=[*questions, END],
        initial=next(iter(questions)),
        auto_transitions=False,
        model_attribute="question",
    )
    order = {state: place for place, state in enumerate([*questions, END])}
    for source, question in questions.items():
        for target, test in question.then:
            if order.get(target, -1) <= order[source]:
                raise ValueError(f"{name}: {source} leads to {target}, which does not stand after it")
            machine.add_transition("answer", source, target, conditions=test)
        if question.then[-1][1] is not None:
            raise ValueError(f"{name}: the last way on from {source} has a condition, so there may be none")
        machine.add_transition("skip", source, question.then[-1][0])
        if any("." not in target and target not in questions for target in question.reopens.values()):
            raise ValueError(f"{name}: {source} reopens a question that is not there")
        if any(other not in questions for other in question.rests_on if question.rests_on != ALL):
            raise ValueError(f"{name}: {source} rests on a question that is not there")
    return machine
