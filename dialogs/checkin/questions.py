"""COACHING 6.5: how far each goal is, what went well, what got in the way, confidence, the steps due, the next step.

At most eight answers, mostly taps: with three goals and a fallen confidence that is talked of (6.6), the list of the
steps due is left out; they stand among the next steps.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from dialogs.checkin.facts import facts
from dialogs.checkin.rally import fell, rally, shaken
from dialogs.checkin.telling import BUT, good_news, says_the_same, told_instead
from dialogs.ending.unasked import reached_too
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command
from dialogs.engine.kinds import many, read_reason, rounds, scale, words
from dialogs.engine.noting import NOTED
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.values import Invalid, Used, Value
from dialogs.nudges.checkins import CHECKIN, held
from dialogs.plan import DONE, MOST_GOALS, Changes
from dialogs.showing.progress import progress
from dialogs.understanding.asked_on import is_number, says_yes_plainly, tells_no_gain
from dialogs.understanding.done import match_done
from dialogs.understanding.hardship import tells_of_hardship
from dialogs.understanding.heavy import is_heavy, went_badly
from dialogs.understanding.joy import rejoices
from dialogs.understanding.nothing import but_for, did_nothing, says_nothing, went_all_well
from dialogs.understanding.once_a_turn import once_a_mentee
from dialogs.understanding.rejection import tells_of_a_no
from dialogs.understanding.text import clean, fold
from dialogs.understanding.yesno import is_no, is_unknown, is_yes, says_little

PERCENTS = tuple(range(0, 101, 10))
CONFIDENCE = tuple(range(11))
CHOICES = 3  # of a next step


def goal_asked(used: Used) -> Used:
    goal = used["goals"][used["round"] - 1]
    return {"title": goal["title"], "last": goal["last"], "round": used["round"]}


_percent = scale(END, PERCENTS, percent=True, notes=told_instead, tells_done=True, speaks_of=goal_asked)


def read_percent(text: str, reading: Reading) -> Value:
    """Also "same as last week", where something was said then."""
    last = goal_asked(reading.used)["last"]
    return last if last is not None and says_the_same(text) else _percent.read(text, reading)


PERCENT = Dialog("progress", {"percent": replace(_percent, read=read_percent)})


def due(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(id, title) for id, title in used["due"])


def no_list(used: Used) -> bool:
    """With nothing due, or no room for the list."""
    return not used["due"] or (len(used["goals"]) >= MOST_GOALS and fell(used))


def ticked(used: Used) -> list[str]:
    return used.get("steps") or []


def steps_known(used: Used) -> list[tuple[str, str]]:
    return [(id, title) for id, title in {**dict(used["due"]), **dict(used["next-steps"])}.items()]


def told_done(used: Used) -> set[str | None]:
    """What is said to have gone well may be a step: it is offered for ticking there, and not as the next one, unless it
    was asked for by its name and left open."""
    language = used.get("language") or "en"  # not known to those that were opened before it was kept
    steps, before = steps_known(used), [(id, title) for id, title in used.get("done-before") or []]
    lines = (used["well"] or "").splitlines()
    told = {_done_of(line, (*steps,), language, (*before,)) for line in lines}
    return told - {id for id, _ in used["due"] if not no_list(used)}


@once_a_mentee
def _done_of(
    line: str, steps: tuple[tuple[str, str], ...], language: str, before: tuple[tuple[str, str], ...]
) -> str | None:
    """Each question behind it wants to know it once more."""
    return match_done(line, steps, language, before, named=True)


def next_steps(used: Used) -> tuple[Choice, ...]:
    done = {*ticked(used), *told_done(used)}
    open_still = [title for id, title in used["next-steps"] if id not in done]
    return tuple(Choice(f"next{n}", title, says=title) for n, title in enumerate(open_still[:CHOICES], 1))


def before_next(used: Used) -> Used:
    """The praise for what was ticked just now, and whether the next step is to be a small one."""
    titles = dict(used["due"])
    done = [titles[id] for id in ticked(used) if id in titles]
    return {"sure": "low" if shaken(used) else "fine", "n": len(done), "ticked": done, "first": next(iter(done), "")}


def rallied_already(used: Used) -> bool:
    return not no_list(used)


NOTHING_WELL = re.compile(
    r"(?:(?:honestly|well|tbh|to be honest|pues|la verdad|sinceramente),? )?(?:nothing(?: much| really| at all)?|"
    r"not much|nada(?: de nada)?|poca cosa|no mucho)\b(?!,? (?:but|except|besides|pero|salvo|aparte))"
)


def read_well(text: str, reading: Reading) -> Value:
    """Nothing, where it is no more than a "nada", a "dunno", "the same" or a number, or begins so: "nothing much,
    holidays"; not of "nothing much, just rang HR". A bare "good" is an answer."""
    if went_all_well(text):
        return text.strip()
    little = says_little(text, reading.language) and not is_yes(text, reading.language)
    none = did_nothing(text) or says_nothing(text) or says_the_same(text)
    return "" if little or none or NOTHING_WELL.match(fold(but_for(text))) else text.strip()


def read_way(text: str, reading: Reading) -> Value:
    """A "no", or "nothing did, thank you", is that nothing did; a "don't know" is neither that nor something."""
    if good_news(text, steps_known(reading.used), reading.language):
        return Invalid(NOTED)
    if says_yes_plainly(text, reading.language) or is_number(text):
        return text.strip()  # something did: what?
    if not says_little(text, reading.language):
        return "nothing" if says_nothing(text) else but_for(text)
    return "" if is_unknown(text, reading.language) else "nothing"


def read_next(text: str, reading: Reading) -> Value:
    """A bare yes is to the one step that is offered, if there is one alone; a no, that there is none this week. A
    number alone is no step either."""
    if not says_little(text, reading.language):
        return text.strip()
    if is_no(text, reading.language) or is_unknown(text, reading.language):
        return ""
    if len(text.split()) > 1:  # "go on" may be what they mean
        return text.strip()
    offered = [*reading.labels.values()]
    return offered[0] if len(offered) == 1 and is_yes(text, reading.language) else Invalid("too-little")


def well_after_all(text: str, reading: Reading) -> dict[str, str]:
    """Good news is nothing in the way: it is kept with what went well."""
    return {"well": text.strip()} if good_news(text, steps_known(reading.used), reading.language) else {}


def no_came(used: Used) -> Used:
    """COACHING 6.4: a no is answered as what it is, wherever it is told."""
    way = used.get("way") or ""
    return {"no-came": _tells_no(used["well"]), "no-in-way": _tells_no(way), "hard": _is_hard(way)}


def way_spoken(used: Used) -> Used:
    """Bad news is no good news where that was asked for; beside something good it stays unsaid."""
    return {**no_came(used), "mood": _mood(used["well"])}


@once_a_mentee
def _mood(well: str) -> str:
    if tells_of_hardship(well):
        return "heavy"
    if went_badly(well) and not BUT.search(fold(clean(well))):
        return "heavy" if is_heavy(well) else "bad"
    return "glad" if rejoices(well) else "plain"


# What is kept as an answer is spoken of by each question behind it.
_tells_no, _is_hard = once_a_mentee(tells_of_a_no), once_a_mentee(tells_of_hardship)


QUESTIONS = {
    "progress": rounds("well", PERCENT, enough=lambda done, used: len(done) >= len(used["goals"])),
    "well": words("way", tells_done=True, read=read_well, little=tells_no_gain),
    "way": words(
        "confidence", choices=("nothing",), read=read_way, notes=well_after_all, tells_done=True, speaks_of=way_spoken
    ),
    "confidence": scale("lower", CONFIDENCE, speaks_of=way_spoken),
    "lower": words(
        "steps",
        read=read_reason,
        skippable=True,
        skip_if=lambda used: not fell(used) or used["confidence"] == 0,
        rests_on=("confidence",),
    ),
    "steps": many("next", due, skip_if=no_list, shows=rally),
    "next": words(
        END,
        choices=next_steps,
        read=read_next,
        little=None,
        by_number=True,
        speaks_of=before_next,
        shows=lambda turn, used: [] if rallied_already(used) else rally(turn, used),
    ),
}


def effect(frame: int, about: str, used: Used) -> Changes:
    percents = {goal["id"]: done["percent"] for goal, done in zip(used["goals"], used["progress"], strict=True)}
    changes: dict[str, dict[str, Value]] = {
        f"checkin.{frame}": {
            "day": used["day"],
            "percents": percents,
            "went_well": used["well"],
            "in_the_way": "" if used["way"] == "nothing" else used["way"],
            "confidence": used["confidence"],
            "lower": used.get("lower") or "",
            "next_step": used["next"],
        }
    }
    for step in ticked(used):
        changes[step] = {"state": DONE, "done_at": used["at"]}
    return changes


def closes(turn: Turn, used: Used) -> list[Command]:
    """It is not asked for again that week. The way so far is shown, with what else may be told."""
    held(turn.mentee, date.fromisoformat(used["slot"]))
    turn.mentee.snoozed.pop(CHECKIN, None)
    asked = [] if no_list(used) else [id for id, _ in used["due"] if id not in ticked(used)]
    return [progress(turn, asked), *reached_too(turn, used["well"])]


DIALOG = Dialog("checkin", QUESTIONS, effect, facts=facts, closes=closes)
