"""What the coach was told, asked for again: quoted, with where it is kept (COACHING 3.8); what its terms mean."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.awareness.lists import named_all
from dialogs.awareness.summary import supporter
from dialogs.edit.wishes import named
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Label, Message, Phrase, Tell, tell
from dialogs.engine.values import Value
from dialogs.exploration.goals import SERVES
from dialogs.plan import OPEN, CheckIn, Goal
from dialogs.showing.asked import told_of, what_is_next
from dialogs.understanding.gist import fluent
from dialogs.understanding.hours_meant import only_asks_hours
from dialogs.understanding.own_terms import term_asked
from dialogs.understanding.said_before import About, asks_what_was_said, said_about, said_before

LISTED = ("strengths", "skills", "values", "interests")  # in Awareness, ticked
TOLD = ("aspiration", "story", "managed")  # … and told
OF_GOALS = ("evidence", "needed", "serves")
OF_WEEKS: dict[About, str] = {"last-way": "in_the_way", "went-well": "went_well", "next-step": "next_step"}
REASONED = ("preparation", "exploration", "checkin")  # dialogs that ask why their confidence is not lower

Line = tuple[str, Label | tuple[Label, ...]]


def told_before(turn: Turn, message: Message) -> list[Command] | None:
    """None where nothing is asked for that could have been told; of a step, the step itself."""
    if not asks_what_was_said(message.text) or only_asks_hours(message.text):
        return None
    about = turn.once(said_before, message.text)
    if about is None:
        steps = [(step.id, step.title) for step in turn.mentee.plan.steps() if step.state == OPEN]
        step = turn.mentee.plan.step(named(said_about(message.text), steps) or "") if said_about(message.text) else None
        return told_of(turn, step) if step else None
    where, lines = "", list[Phrase]()
    for place, found in _places(turn, about):
        lines = [Phrase("showing-told", {"name": Phrase(f"showing-told.{key}"), "words": said}) for key, said in found]
        where = place
        if lines:
            break
    if about == "goal" and turn.mentee.live is None and not lines:
        return None
    if not lines and about == "next-step":  # which the plan has
        return what_is_next(turn, "showing-next") if turn.mentee.live is None else None
    if not lines:
        return [tell("showing-told.not-yet")]
    day = _latest(turn).day if where == "in-checkin" else None
    return [Tell((*lines, Phrase(f"showing-told.{where}", {"date": day, "today": turn.today} if day else {})))]


def what_it_means(turn: Turn, message: Message) -> list[Command] | None:
    """None where no term of the coach's is asked after."""
    term = turn.once(term_asked, message.text)
    return [tell(f"showing-term.{term}")] if term else None


def _places(turn: Turn, about: About) -> Iterator[tuple[str, list[Line]]]:
    """Where it may be kept, the likeliest first, and what is there."""
    mentee, week = turn.mentee, _latest(turn)
    goals = [goal for goal in mentee.plan.goals() if goal.under_way]
    if about in OF_WEEKS:
        yield "in-checkin", _line(about, getattr(week, OF_WEEKS[about]))
    if about == "week":
        yield "in-checkin", [line for key, field in OF_WEEKS.items() for line in _line(key, getattr(week, field))]
    match about:
        case "hours":
            yield "in-plan", [line for goal in goals for line in _line("hours", _hours(goal))]
        case "goal":
            drafted = turn.mentee.live.answers.get("goal") if turn.mentee.live else None
            said = drafted.value if drafted else None
            yield "in-talk", _line("goal", str(said.get("text", "")) if isinstance(said, dict) else "")
            yield "in-plan", [line for goal in goals for line in _line("goal", goal.title)]
        case "if-then":
            yield "in-plan", [line for goal in goals for line in _if_thens(turn, goal)]
        case "way" | "last-way":
            yield "in-awareness", _line("way", fluent(mentee.hurdle))
            obstacles = (step.obstacle for goal in goals for step in mentee.plan.steps(goal.id))
            yield "in-plan", _line("way", next(filter(None, obstacles), ""))
            yield "in-checkin", _line("last-way", week.in_the_way)
        case "confidence":
            yield "in-plan", [*_confidence(goals, week), *_line("reason", _reason(turn))]
        case "support":
            helps = [goal.support for goal in goals if goal.support]
            yield "in-plan", _line("support", helps[0] if helps else "")
            yield "in-awareness", _line("support", supporter(mentee.support) if mentee.support else "")
        case "next-step":
            yield "in-plan", [line for goal in goals for line in _line("next-step", goal.next_step)]
    if about in LISTED:
        yield "in-awareness", _line(about, named_all(about, getattr(mentee, about)))
    if about in TOLD:
        yield "in-awareness", _line(about, fluent(getattr(mentee, about)))
    if about in OF_GOALS:
        yield "in-plan", [line for goal in goals for line in _line(about, _ready(getattr(goal, about)))]


def _line(key: str, said: Label | tuple[Label, ...]) -> list[Line]:
    return [(key, said)] if said else []


def _ready(said: str) -> Label:
    return Phrase(f"exploration-serves.{said}") if said in SERVES else said


def _hours(goal: Goal) -> Label:
    return "" if goal.hours is None else Phrase("showing-told.a-week", {"n": goal.hours})


def _if_thens(turn: Turn, goal: Goal) -> Iterator[Line]:
    for step in turn.mentee.plan.steps(goal.id):
        if step.if_then and step.state == OPEN:
            first = step.first_half
            args = {"has-obstacle": bool(first), "obstacle": first, "then": step.if_then, "step": step.title}
            yield "if-then", Phrase("showing-told.then", args)


def _confidence(goals: list[Goal], week: CheckIn) -> list[Line]:
    """The latest of the numbers."""
    rates = [week.confidence, *(goal.confidence for goal in goals)]
    rate: Value = next((rate for rate in rates if rate is not None), None)
    return [] if rate is None else [("confidence", Phrase("showing-told.of-ten", {"n": rate}))]


def _reason(turn: Turn) -> str:
    """Why it is not lower, as it was answered last."""
    for frame in turn.mentee.frames():
        answer = frame.answers.get("lower") if frame.dialog in REASONED else None
        if answer and isinstance(answer.value, str) and answer.value:
            return fluent(answer.value)
    return ""


def _latest(turn: Turn) -> CheckIn:
    held = turn.mentee.plan.checkins()
    return held[-1] if held else CheckIn("")
