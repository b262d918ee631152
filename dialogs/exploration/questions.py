"""COACHING 4: what was tried, permission before suggestions, one list, rated and side by side, a choice, the gate."""

from __future__ import annotations

from datetime import datetime

from dialogs.awareness.lists import named_all
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, tell
from dialogs.engine.kinds import choice, many, rounds, words
from dialogs.engine.outcome import write
from dialogs.engine.questions import Dialog, Opening
from dialogs.engine.spoken import short
from dialogs.engine.values import Used, Value
from dialogs.exploration import closer, gate, goals
from dialogs.exploration.goals import LINE, chosen, effect, first, goal_id, serving
from dialogs.exploration.ideas import (
    left_out,
    more_of_the_list,
    off_list,
    off_tried,
    one_more_tried,
    read_tried,
    to_rate,
)
from dialogs.exploration.replies import wants_some
from dialogs.exploration.suggesting import ASPECTS, SUGGESTIONS, numbered, read_open, settled
from dialogs.exploration.topics import leaning, topics_of, topics_of_fields
from dialogs.mentee import Mentee
from dialogs.plan import CHOSEN, MOST_GOALS, PARKED, Goal
from dialogs.showing.options import options
from dialogs.standing import where_they_are
from dialogs.understanding.gist import gist, whole
from dialogs.understanding.situations import read_situation

EARLIER = 6  # ideas of earlier talks that come on the list again
NAMED = 3  # values and strengths that are said back


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """What the suggestions are chosen by, and what is said back; all as it was told in Awareness, or before."""
    language, plan = mentee.language, mentee.plan
    known = plan.ideas()
    ticked = [*mentee.interests, *mentee.strengths, *mentee.skills, *mentee.values]
    situation = where_they_are(mentee, {}).situation
    towards, here = ways(mentee, situation)
    return {
        "frame": mentee.frames_made,  # its own number: the latest made
        "language": language,
        "situation": situation,
        "aspiration": mentee.aspiration,
        "hurdle": mentee.hurdle,
        "managed": mentee.managed,
        "values": mentee.values[:NAMED],
        "strengths": mentee.strengths[:NAMED],
        "towards": towards,
        "against": topics_of(mentee.hurdle, language),
        "leans": list(dict.fromkeys([*leaning(ticked, language), *here])),
        "had": sorted({idea.entry for idea in known if idea.entry}),
        "earlier": [[i.id, i.title, i.whose, i.entry] for i in known if i.state == "kept"][-EARLIER:],
        "room": max(0, MOST_GOALS - sum(goal.under_way for goal in plan.goals())),
    }


def ways(mentee: Mentee, situation: str) -> tuple[list[str], list[str]]:
    """Topics that they want to go towards, and those of the field that they are in: the way goes on there where no
    other was told, unless it is what they want to leave."""
    aim, language = mentee.aspiration, mentee.language
    here = [] if situation == "industry" else topics_of_fields(read_situation(mentee.now, language).fields)
    towards = topics_of(aim, language)
    return (towards if read_situation(aim, language).fields else list(dict.fromkeys([*towards, *here]))), here


def from_before(used: Used) -> Used:
    """What is on the list from earlier talks."""
    return {"before": [short(title, LINE) for _, title, _, _ in used["earlier"]]}


def after_tried(used: Used) -> Used:
    told = used["tried"]["ideas"]
    opened = used.get("open") or ""
    said = opened if not opened or opened in ASPECTS else "told"
    named = [gist(title, LINE) for title, *_ in told] + ["", ""]
    return {
        **from_before(used),
        "told": len(told),
        "gist": named[0],
        "second": named[1],
        "opened": said,
        "aim": whole(opened),
    }


def who_they_are(used: Used) -> Used:
    """COACHING 4.5: how it fits what they said of themselves."""
    return {
        "values": named_all("values", used["values"]),
        "strengths": named_all("strengths", used["strengths"]),
        "pulled": len(used.get("pull") or ()),
        "count": len(to_rate(used)),
    }


def what_hinders(used: Used) -> Used:
    return {"hurdle": whole(used["hurdle"])}


def room(used: Used) -> Used:
    return {"room": used["room"], "count": len(to_rate(used)), "left-out": len(left_out(used))}


def few(used: Used) -> bool:
    """A single idea needs no comparing."""
    return len(to_rate(used)) < 2


def side_by_side(turn: Turn, used: Used) -> list[Command]:
    return [options(turn, goals.to_compare(used, 0))]


RATED = ("tried", "suggestions")

QUESTIONS = {
    "tried": words("open", upto=2000, read=read_tried, choices=("nothing",), speaks_of=from_before),
    "open": words(
        "may-i",
        upto=300,
        read=read_open,
        choices=tuple(ASPECTS),
        by_number=True,
        skip_if=lambda used: bool(used["aspiration"]),
        speaks_of=after_tried,
    ),
    "may-i": choice(
        "suggestions",
        ("yes", "no"),
        means=wants_some,
        corrects=off_tried,
        completes=one_more_tried,
        speaks_of=after_tried,
    ),
    "suggestions": rounds("pull", SUGGESTIONS, enough=settled),
    "pull": many(
        "fit",
        goals.to_choose,
        corrects=off_list,
        completes=more_of_the_list,
        skip_if=few,
        rests_on=RATED,
        speaks_of=room,
    ),
    "fit": many("feasible", goals.to_choose, corrects=off_list, skip_if=few, rests_on=RATED, speaks_of=who_they_are),
    "feasible": many("chosen", goals.to_choose, corrects=off_list, skip_if=few, rests_on=RATED, speaks_of=what_hinders),
    "chosen": many(
        "first",
        goals.to_choose,
        own=True,
        most=MOST_GOALS,
        corrects=off_list,
        skip_if=goals.nothing_to_choose,
        rests_on=RATED,
        speaks_of=room,
        shows=side_by_side,
    ),
    "first": choice(
        "serves",
        goals.which_first,
        skip_if=lambda used: not goals.several(used),
        rests_on=("chosen",),
        speaks_of=lambda used: {"n": len(chosen(used))},
    ),
    "serves": serving(0, "serves-second"),
    "serves-second": serving(1, "serves-third"),
    "serves-third": serving(2, "usual-steps"),
    "usual-steps": closer.usual_steps(),
    "risks": closer.risks(),
    "to-find-out": closer.to_find_out(),
    "importance": gate.importance(),
    "confidence": gate.confidence(),
    "lower": gate.lower(),
    "ready": gate.ready(),
    "not-yet": gate.not_yet(),
    "small": gate.small(),
}


def leads_to(used: Used) -> Opening | None:
    """Preparation of the goal that comes first, or of the small one of finding out."""
    main = first(used)
    if main and used.get("small"):
        return Opening("preparation", about=f"goal.{used['frame']}.small")
    if main and used["ready"] == "onward":
        return Opening("preparation", about=goal_id(used["frame"], main))
    return None


def closes(turn: Turn, used: Used) -> list[Command]:
    """The options in the hand, where the sitting ends here; and never more than three goals under way."""
    said = _too_many(turn, used)
    seen_already = "chosen" in used and not chosen(used)  # just now, and nothing has been chosen since
    if not leads_to(used) and len(to_rate(used)) > 1 and not seen_already:
        said.append(options(turn, goals.to_compare(used, used["frame"])))
    return said


def _too_many(turn: Turn, used: Used) -> list[Command]:
    """Others came under way while this talk was open: what was chosen here last is parked."""
    plan = turn.mentee.plan
    mine = [goal for goal in plan.goals() if goal.state == CHOSEN and goal.id.split(".")[1] == str(used["frame"])]
    over = sum(goal.under_way for goal in plan.goals()) - MOST_GOALS
    parked: list[Goal] = mine[-over:] if over > 0 else []
    for goal in parked:
        write(turn, goal.id, "state", PARKED)
    titles = goals.parked(used) + [goal.title for goal in parked]
    return [tell("exploration-parked", goals=titles, n=len(titles))] if titles else []


def ending(used: Used) -> Used:
    """How it ended, for the last words."""
    main, waits = first(used), used.get("not-yet") or {}
    end = "full" if used["room"] == 0 else "none"
    if main:
        end = "onward" if used["ready"] == "onward" else str(waits.get("text", "wait"))
    return {
        "end": end,
        "goal": short(used.get("small") or main.title, LINE) if main else "",
        "others": len(numbered(used)) - len(chosen(used)),
        "more": max(0, len(chosen(used)) - 1),
        "on": waits.get("on"),
    }


DIALOG = Dialog("exploration", QUESTIONS, effect, facts, leads_to=leads_to, closes=closes, speaks_of=ending)
