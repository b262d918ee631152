"""Around a talk with a mentor, a manager, a friend (COACHING 6.11): before it, what help is needed; after it, what it
was worth."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Tell
from dialogs.engine.kinds import words
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.spoken import short
from dialogs.engine.values import Used, Value
from dialogs.journal.pages import whom
from dialogs.mentee import Mentee
from dialogs.plan import Changes, JournalEntry, Plan
from dialogs.understanding.gist import gist

NAMED = 3  # people that are offered
LATELY = timedelta(days=30)  # so long a talk that was prepared is likely to be the one that is spoken of


def people(plan: Plan, mentee: Mentee) -> Iterator[str]:
    """Whom they named: the latest talks, who helps with the goals and steps, who stands by them anyway."""
    yield from (page.about for page in reversed(plan.journal()) if page.kind in ("before-talk", "after-talk"))
    yield from (row.people for row in plan.steps())
    yield from (goal.support for goal in plan.goals())
    yield mentee.support


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    named = list(dict.fromkeys(name for name in people(mentee.plan, mentee) if name and name != "nobody"))
    prepared = _prepared(mentee.plan, now)
    return {
        "people": [short(name, 60) for name in named[:NAMED]],
        "prepared": [prepared.about, prepared.words] if prepared else [],
        "at": now,
    }


def _prepared(plan: Plan, now: datetime) -> JournalEntry | None:
    """The latest talk that was prepared and not looked back on."""
    latest = next((page for page in reversed(plan.journal()) if page.kind in ("before-talk", "after-talk")), None)
    open_still = latest and latest.kind == "before-talk" and latest.at and now - latest.at < LATELY
    return latest if open_still else None


def named_before(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(f"who{n}", name, says=name) for n, name in enumerate(used["people"], 1))


def spoken_of(used: Used) -> Used:
    """And what they wanted of the talk, where it was prepared."""
    about, wanted = used["prepared"] or ("", "")
    return {"who": whom(used.get("who") or ""), "wanted": gist(wanted) if about == used.get("who") else ""}


def read_who(text: str, reading: Reading) -> Value:
    return " ".join(text.split())


BEFORE = {
    "who": words("help", upto=200, read=read_who, choices=named_before),
    "help": words(END, upto=1000, verbatim=True, speaks_of=spoken_of),
}

AFTER = {
    "who": words("value", upto=200, read=read_who, choices=named_before),
    "value": words("along", upto=2000, verbatim=True, files=True, tells_done=True, speaks_of=spoken_of),
    "along": words(END, upto=500, verbatim=True, skippable=True, optional=True, speaks_of=spoken_of),
}


def before_effect(frame: int, about: str, used: Used) -> Changes:
    return {
        f"journal.{frame}": {"at": used["at"], "kind": "before-talk", "about": used["who"], "words": used["help"]},
    }


def after_effect(frame: int, about: str, used: Used) -> Changes:
    value = used["value"]
    said = "\n".join(part for part in (value["text"], used["along"]) if part)
    page = {"at": used["at"], "kind": "after-talk", "about": used["who"], "words": said, "files": value["files"]}
    return {f"journal.{frame}": page}


def after_it(turn: Turn, used: Used) -> list[Command]:
    """The way to the other half, for when the talk has been."""
    row = (Button(subject_data("menu", "talk-after"), Phrase("journal-page.talk-after")),)
    return [Tell((Phrase("talk-before-ready", {"who": whom(used["who"]), "help": gist(used["help"])}),), (row,))]


def into_the_plan(turn: Turn, used: Used) -> list[Command]:
    """What is taken along may be a step."""
    planned = any(goal.state == "open" for goal in turn.mentee.plan.goals())
    along = gist(used["along"] or "")
    row = (Button(subject_data("menu", "add-step"), Phrase("edit-menu.add-step")),)
    said = Phrase("talk-after-kept", {"along": along, "has-along": bool(along), "planned": planned})
    return [Tell((said,), (row,) if planned and along else ())]


TALK_BEFORE = Dialog("talk-before", BEFORE, before_effect, facts=facts, closes=after_it)
TALK_AFTER = Dialog("talk-after", AFTER, after_effect, facts=facts, closes=into_the_plan)
