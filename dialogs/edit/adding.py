"""A step more, with its date in it or asked after it; to which goal, where there are several."""

from __future__ import annotations

import re
from datetime import date as Date
from datetime import datetime

from dialogs.edit.choosing import planned
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Tell
from dialogs.engine.kinds import choice, date, in_time, words
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.spoken import short
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import Changes
from dialogs.preparation.rounds import UNDATED, own_day, rhythm, wording
from dialogs.preparation.said_steps import more_of_this, read_step, read_when
from dialogs.understanding.around_days import only_a_day
from dialogs.understanding.asking_for import asked_for
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.like_a_step import like_a_step
from dialogs.understanding.text import fold

FEW = 14  # words behind a bare "add": more tell a story
A_DAY = Date(2024, 1, 1)  # any: it only matters that there is one
_TO = r"(?:me|le)?"  # "agregame", "sumale"
_ADDS = (  # as an order, in both forms of address, or as a wish
    r"(?:add(?:\s+on|\s+in)?|include|a[ñn][aá]d(?:[eií]|ir|a)" + _TO + r"|agr[eé]g(?:[aáo]|ar|u[eé]s?)" + _TO + r"|"
    r"s[uú]m(?:[aáeo]|ar)" + _TO + r"|incl[uú](?:ye|[ií]|ir|ya)" + _TO + r"|m[eé]t(?:[eéa]|er)" + _TO + r")"
)
_STEP_ADDED = (
    rf"(?:{_ADDS}|(?:put|stick|pop|throw|slip)(?:\s+(?:in|on))?|new|nuevo|p[oó]n(?:[eé]|er|ga|go)?{_TO}|cr[eé](?:[aáe]|ar){_TO}|"
    rf"(?:an[oó]t|ap[uú]nt)(?:[aáeo]|ar){_TO})"
    r"(?:\s+(?:a|an|one|me|un|uno|otro|another))*(?:\s+(?:new|more|extra|nuevo))?\s+(?:step|paso)(?!\s*\d\s+\w)(?:\s+(?:more|"
    r"m[aá]s|nuevo|in))?"
    r"(?:\s+(?:(?:to|in|for|a|en|de)\s+(?:my|the|mi|el)|al)\s+plan)?(?:\s*[:,]\s*|\s+[–—-]\s+|\s+)"
    r"(?:(?:to|for|para|que sea|de)\s+)?"
)
_DOING = re.compile(  # what is to be added, by its form alone: "añade hablar con mi jefe", "add talking to my boss"
    rf"{_ADDS}\s+(?P<step>(?:to\s+(?=\w)|(?=\w{{3,}}ing\b(?<!\bsomething)(?<!\bnothing)(?<!\banything)(?<!\beverything))|"
    r"(?!(?:ayer|mujer|lugar|mejor)\b)(?=\w{2,}[aei]r(?:me|l[aoe]s?)?\s+\w))\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_REMIND = (
    r"remind\s+me\s+(?:to|2|that\s+i\s+(?:have|need)\s+to)\s+|(?:recu[eé]rda|acu[eé]rda|av[ií]sa)me\s+(?:de\s+)?"
    r"(?:que\s+(?:tengo|debo|hay)\s+(?:que\s+)?)?(?=\w+[aei]r)|hazme\s+acordar\s+(?:de\s+)?|"
    r"(?:me\s+)?record[aá]s?\s+(?:de\s+)?(?=\w+[aei]r)|(?:pon|crea|haz)(?:me)?\s+un\s+recordatorio\s+(?:para|de)\s+|"
    r"(?:do\s*n[o'’]?t\s+let\s+me\s+forget|remember)\s+to\s+|acordarme\s+de\s+|"
    r"no\s+(?:me\s+)?dejes\s+(?:que\s+(?:me\s+)?)?olvid(?:e|ar)(?:me)?\s+(?:de\s+)?|"
    r"(?:set|make|give\s+me)\s+(?:me\s+)?a\s+reminder\s+(?:to|for)\s+|"
    r"(?:an[oó]ta|ap[uú]nta)(?:me|te)?\s+(?:que\s+(?:tengo|debo|hay)\s+(?:que\s+)?)?(?=\w{2,}[aei]r(?:l[oae]s?)?\s)|"
    r"(?:note|write|jot|put)\s+down\s+(?:to|that\s+i\s+(?:have|need)\s+to)\s+"
)
_BARE = re.compile(  # that there is to be one, and not yet what
    rf"(?:{_ADDS}|new|another|one more|otro|nuevo|un|crear|poner)"
    r"(?:\s+(?:a|one|another|new|more|un|uno|otro|nuevo))*\s+(?:step|paso|thing|something|algo)(?:\s+(?:more|m[aá]s|"
    r"nuevo))?"
    r"(?:\s+(?:to|in|a|en)\s+(?:my|the|mi|el)\s+plan)?|(?:add|a[ñn]adir|agregar)\s+(?:something|algo)",
    re.IGNORECASE,
)
_NAMED_SO = re.compile(_STEP_ADDED, re.IGNORECASE)
LED = re.compile(
    rf"(?:{_STEP_ADDED}|{_ADDS}\s+(?:to\s+(?:my|the)|a\s+mi|al)\s+plan(?:\s*:\s*|\s+)|"
    rf"{_ADDS}(?:\s+(?:one|another|uno|otro|one more|uno m[aá]s))?\s*:\s*|"
    rf"(?:(?:one more|another|otro) (?:step|paso)|un paso m[aá]s|one step more)\s*[:,]\s*|"
    r"(?:make|haz(?:me)?|hac(?:er|[eé])(?:me)?)\s+(?:(?:a|an|me|un|otro|another|new|nuevo)\s+)+(?:step|paso)\s*:\s*|"
    rf"otro m[aá]s\s*:\s*|{_REMIND})(?=\S)",
    re.IGNORECASE,
)
_INTO_PLAN = re.compile(
    rf"(?:{_ADDS}|put|p[oó]n(?:[eé]|er)?{_TO})\s+(?P<step>.+?)\s+"
    r"(?:(?:to|in|into|on|a|en)\s+(?:my|the|mi|el)|al)\s+plan",
    re.IGNORECASE | re.DOTALL,
)


_DATED = re.compile(rf"{_ADDS}\s+(?P<steps>\S.*)", re.IGNORECASE | re.DOTALL)
_AND = re.compile(r",?\s+(?:and|y)\s+", re.IGNORECASE)
_IT_AS_STEP = re.compile(
    r"(?:(?:no|yes|yeah|si|ok|well|pues|mejor)[, ]+)*(?:add|put|anade|agrega|pon|mete|incluye)"
    r"(?:lo|la| it| that| this)(?: in)?(?: (?:as|to|in|into|como|a|en|al))?"
    r"(?: (?:a|an|the|my|un|el|mi|new|nuevo))*(?: (?:step|plan|paso))?|(?:it|that)s a step|(?:eso )?es un paso"
)


def asks_for_it_as_step(text: str) -> bool:
    """ "No, add it as a step", of what was just told."""
    return _IT_AS_STEP.fullmatch(" ".join(fold(asked_for(text)).replace("'", "").split()).strip(" .!")) is not None


def dated_steps(text: str, today: Date, language: str, country: str) -> list[str]:
    """What is to be added, where it is no more than its name: each of it then has a day, "add the mock up weds and the
    nike one thurs". Empty where one has none."""
    said = asked_for(text)
    found = _DATED.fullmatch(said) if len(text.split()) <= FEW and not LED.match(said) else None
    parts = [part for part in _AND.split(found["steps"]) if part.strip()] if found else []
    days = [read_deadline(part, today, language, country) for part in parts]
    named = all((day.date or day.offers) and day.rest.strip() for day in days)
    if parts and not named and len(parts) > 1:  # "add tea and cake on friday"
        day = read_deadline(found["steps"] if found else "", today, language, country)
        return [found["steps"]] if found and (day.date or day.offers) and day.rest.strip() else []
    unsure = sum(day.date is None for day in days)  # one question at a time
    return parts if named and unsure <= 1 else []


def step_added(text: str) -> str | None:
    """What is to be a step more, in their words: of "can you add a step: call Ana", "remind me to call Ana tomorrow",
    "put call Ana in my plan"; empty where it is not said yet, None where that is not asked for."""
    said = asked_for(text)
    if _BARE.fullmatch(said):
        return ""
    if led := LED.match(said):
        return said[led.end() :].strip() or None
    found = _INTO_PLAN.fullmatch(said) or (_DOING.fullmatch(said) if len(said.split()) <= FEW else None)
    return found["step"].removeprefix("to ") if found else None


def asks_for_step(text: str) -> bool:
    """Whether it is a step by that name that is asked for: "add a step: call Ana", but not "remind me to call Ana"."""
    said = asked_for(text)
    return _BARE.fullmatch(said) is not None or _NAMED_SO.match(said) is not None


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    goals = [goal for goal in planned(mentee.plan) if about in ("", goal.id)]
    numbers = {goal.id: max((step.number for step in mentee.plan.steps(goal.id)), default=0) + 1 for goal in goals}
    return {
        "row": f"step.{mentee.frames_made}.1",
        "goals": [[goal.id, goal.title, goal.by] for goal in goals],
        "numbers": numbers,
    }


def read_added(text: str, reading: Reading) -> Value:
    """A day that has gone by until the words were read is asked for anew."""
    value = read_step(step_added(text) or text, reading)
    day = value["when"] if isinstance(value, dict) else None
    return {**value, "when": None, "gone": day} if day and day < reading.today else value


def is_meant(text: str) -> bool:
    """Whether words are a step or its day, also hours after they were asked for."""
    return like_a_step(text) or any(only_a_day(read_deadline(text, A_DAY, language)) for language in ("en", "es"))


def goals(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(f"goal{n}", short(title, 50)) for n, (_, title, _) in enumerate(used["goals"], 1))


def days(used: Used) -> tuple[Choice, ...]:
    """A day that its words make likely is offered, not taken."""
    likely = used["step"]["likely"]
    return (*((Choice("likely", likely, likely.isoformat()),) if likely else ()), Choice(UNDATED))


QUESTIONS = {
    "step": words(
        "goal",
        upto=300,
        read=read_added,
        speaks_of=lambda used: {"goal": used["goals"][0][1] if len(used["goals"]) == 1 else ""},
    ),
    "goal": choice("when", goals, skip_if=lambda used: len(used["goals"]) < 2),
    "when": date(
        END,
        choices=days,
        read=in_time(read_when),
        completes=more_of_this,
        skip_if=lambda used: bool(used["step"]["when"]),
        speaks_of=lambda used: {"what": used["step"]["text"], "gone": used["step"].get("gone") or ""},
        rests_on=("step",),
    ),
}


def chosen(used: Used) -> list[Value]:
    """Id, title and date of the goal that it belongs to."""
    number = int(str(used.get("goal") or "goal1").removeprefix("goal"))
    goal: list[Value] = used["goals"][number - 1]
    return goal


def planned_step(used: Used) -> Used:
    """As a round of Preparation has it."""
    return {"what": used["step"], "when": used.get("when")}


def effect(frame: int, about: str, used: Used) -> Changes:
    goal = chosen(used)[0]
    step = planned_step(used)
    when = own_day(step)
    fields = {"goal": goal, "number": used["numbers"][goal], "title": wording(step, when), "when": when}
    return {f"step.{frame}.1": {**fields, "repeats": rhythm(step)}}


def closes(turn: Turn, used: Used) -> list[Command]:
    """It is there; when it comes after the goal's own date, that is said."""
    step = turn.mentee.plan.step(used["row"])
    if step is None:
        return []
    _, title, by = chosen(used)
    args = {
        "step": step.title,
        "goal": title,
        "dated": step.when is not None,
        "date": step.when or "",
        "repeats": step.repeats or "once",
        "late": bool(by and step.when and step.when > by),
        "by": by or "",
        "today": turn.today,
    }
    return [Tell((Phrase("edit-add-now", args),), ((_button(step.id, "edit"), _button(step.id, "drop")),))]


def _button(subject: str, verb: str) -> Button:
    return Button(subject_data(subject, verb), Phrase(f"edit-add-now.{verb}"))


DIALOG = Dialog("edit-add", QUESTIONS, effect, facts=facts, closes=closes, passing=True, waits=is_meant)
