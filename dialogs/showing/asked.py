"""What the plan itself knows, asked for in words: for when something is, and what comes next."""

from __future__ import annotations

import re
from datetime import date

from dialogs.edit.wishes import named
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, Tell
from dialogs.nudges.repeating import upcoming
from dialogs.plan import OPEN, Step
from dialogs.reminder.answering import told_last
from dialogs.settings.questions import day_name
from dialogs.showing.today import can_be_done, show_today
from dialogs.understanding.checkin_names import may_be_theirs, named_surely
from dialogs.understanding.plan_places import place_named
from dialogs.understanding.text import plain, row_of, words

LONGEST = 120  # characters: more tell a story
_SAID = (
    r"(?:(?:ok|so|and|but|hey|hi|coach|sorry|wait|please|remind me|tell me|can you (?:remind|tell) me|do you know|"
    r"oye|oiga|y|pero|perdon|hola|por favor|me (?:puedes|puede|podrias|podria|podes) (?:recordar|decir)|recuerdame|"
    r"dime|"
    r"recordame|decime|sabes|no (?:me )?(?:acuerdo|recuerdo)(?: de)?|i forgot|i dont remember|what was it)[ ,.:]*)*"
)
_WHEN = re.compile(
    rf"{_SAID}(?:(?:by |for )?when(?:s|'s)?|what (?:day|date)|which day|whats the (?:date|day|deadline) (?:of|for)|"
    r"(?:para |a )?(?:cuando|q dia|que dia|que fecha|cual es la fecha (?:de|del|para)))\b(?P<what>.*)",
    re.DOTALL,
)
_LEFT = re.compile(
    rf"{_SAID}(?:how (?:long|many (?:days|weeks)|much time)\b.*\b(?:left|until|till|to|do i have)\b.*|"
    r"(?:cuant[oa]s? (?:dias|semanas|tiempo)|cuanto) (?:me |nos )?(?:faltan?|quedan?)\b.*)"
)
_TARGET = re.compile(
    rf"{_SAID}(?:(?:whats|what is|what was|when is|whens|when was) (?:my|the|our) (?:target|end|final|"
    rf"goal)?(?: date| day|"
    r" deadline)?(?: again)?(?<! my)(?<! the)(?<! our)|by when did (?:i|we) (?:want|say|"
    r"plan)(?: i wanted)?(?: to be (?:done|there|finished))?(?: by)?|"
    r"cual (?:es|era) (?:la|mi) fecha(?: (?:de|del|para|final|limite|la|mi|meta|objetivo))*)"
)
_WHICH = re.compile(rf"{_SAID}(?:what|which|whats|when|cual|que|cuando)\b(?!.*\b(?:done|finished|hecho|listo)\b)")
_NOT_PLAN = re.compile(
    r"\b(?:you|u|ustedes|escrib\w+|mand\w+|avis\w+|they|she|he|christmas|birthday|navidad|empez\w+)\b"
)
_GOAL = re.compile(r"\b(?:goals?|meta|objetivo)\b")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")
_SMALL = row_of(
    "put dijimos dije pusimos puso ponemos "
    "is it was the a an my for of to do i have that this one on due by then again step supposed should did we say "
    "set next "
    "date day deadline are es era fue quedo queda quedamos tengo toca hay que lo la el los las de del mi eso esa "
    "este esta "
    "ese hacer paso fecha dia puse habia para en al proximo proxima siguiente seria tenia tiene s again please porfa "
    "now"
)


def plan_asked(turn: Turn, message: Message) -> list[Command] | None:
    """For when a step, the goal or the check-in is; None where none of them is asked after."""
    asks = message.text.strip().endswith("?")  # what stands before it may be why it is asked
    text = _SENTENCE.split(message.text.strip())[-1] if asks else message.text
    said = " ".join(plain(text, LONGEST + 1).strip(" ¿¡?!.").split())
    found = _WHEN.fullmatch(said.replace("¿", "")) if len(said) <= LONGEST else None
    if len(said) <= LONGEST and _WHICH.match(said) and (place := place_named(said)):
        there = turn.mentee.plan.at_place(place)
        return told_of(turn, there[0]) if len(there) == 1 else None
    if len(said) <= LONGEST and _LEFT.fullmatch(said):
        return _told(turn, said) or _told(turn, "goal")
    if len(said) <= LONGEST and _TARGET.fullmatch(said.replace("¿", "")):
        return _told(turn, "goal")
    if found is None or _NOT_PLAN.search(found["what"]):
        return None
    return _told(turn, found["what"])


def _told(turn: Turn, what: str) -> list[Command] | None:
    plan, mentee = turn.mentee.plan, turn.mentee
    steps = [step for step in plan.steps() if step.state == OPEN]
    about = [word for word in words(what) if word not in _SMALL]
    if about and (step := plan.step(named(" ".join(about), [(step.id, step.title) for step in steps]) or "")):
        return told_of(turn, step)
    goals = [goal for goal in plan.goals() if goal.state == OPEN]
    if _GOAL.search(what) and goals:
        return [Tell(tuple(_line(turn, goal.title, goal.by, "") for goal in goals))]
    if named_surely(what) or may_be_theirs(what):
        return [Tell((Phrase("showing-when.checkin", {"day": day_name(mentee.slot_day), "at": mentee.slot}),))]
    if about or not steps:
        return None
    last = [step for step in steps if step.id in told_last(turn)]
    if len(last) == 1:
        return told_of(turn, last[0])
    return show_today(turn) if len(steps) > 1 else told_of(turn, steps[0])


def told_of(turn: Turn, step: Step) -> list[Command]:
    """Its day, with a tap to another one."""
    when = upcoming(step.when, step.repeats, turn.today) if step.when and step.repeats else step.when
    return [Tell((_line(turn, step.title, when, step.repeats),), ((_button(step, "done"), _button(step, "move")),))]


def what_is_next(turn: Turn, key: str) -> list[Command]:
    """The nearest step that can be done and its day, after a few words of `key`; where there is none, what there is."""
    steps, _ = can_be_done(turn.mentee.plan)
    if not steps:
        return show_today(turn)
    step = steps[0]
    when = upcoming(step.when, step.repeats, turn.today) if step.when and step.repeats else step.when
    more = Button(subject_data("menu", "today"), Phrase("menu-choose.today"))
    rows = ((_button(step, "done"), _button(step, "move")), (more,))
    return [Tell((Phrase(key), _line(turn, step.title, when, step.repeats)), rows)]


def _line(turn: Turn, title: str, when: date | None, repeats: str) -> Phrase:
    days = (when - turn.today).days if when else 0
    args = {"title": title, "dated": when is not None, "date": when or "", "days": days, "today": turn.today}
    return Phrase("showing-when", {**args, "past": days < 0, "repeats": repeats or "once"})


def _button(step: Step, verb: str) -> Button:
    return Button(subject_data(step.id, verb), Phrase(f"reminder-due.{verb}"))
