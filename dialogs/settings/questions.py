"""All settings on one page; the one that was tapped is asked for, what was typed is set at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time
from typing import Any

from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Phrase, Tell
from dialogs.engine.kinds import choice, words
from dialogs.engine.questions import END, Choice, Dialog, Opening, Test
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.nudges import later_rest, quiet_until, resting
from dialogs.plan import Changes
from dialogs.settings.quieter import shorter_row
from dialogs.settings.reading import FIELDS, read_any, read_hour, read_name, read_prompt, read_quiet, read_slot
from dialogs.welcome.questions import read_place

SLOTS = ("6 18:00", "4 16:00", "0 09:00", "2 19:00")  # weekday and hour
HOURS = ("07:00", "08:00", "09:00", "12:00", "18:00", "20:00")
EVENINGS = ("08:00", "13:00", "19:00", "20:30")
NIGHTS = (("21:00", "08:00"), ("22:00", "07:00"), ("23:00", "08:00"))
WEEKS = {"weekly": 1, "fortnightly": 2}
NEVER = "never"


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """Everything as it is set now. `field` is the one setting that is asked for, where it is known beforehand."""
    return {
        "field": "",
        "called": mentee.name,
        "clock": now.astimezone(mentee.tz).time().replace(second=0, microsecond=0),
        "there-now": mentee.place,
        "zone-now": mentee.zone,
        "country-now": mentee.country,
        "day-now": mentee.slot_day,
        "slot-now": mentee.slot,
        "hour-now": mentee.hour,
        "weeks-now": mentee.checkin_weeks,
        "rhythm-now": mentee.rhythm,
        "quiet-now": [mentee.quiet_from, mentee.quiet_to],
        "prompt-now": mentee.journal_prompt,
        "rest-now": resting(mentee, now),
        "rest-later": list(later_rest(mentee) or ()),
    }


def field(used: Used) -> str:
    """The setting that this is about, once it is known."""
    return str(used["field"] or (used.get("which") or {}).get("field", ""))


def settled(name: str) -> Test:
    """This one is not asked for: it is about another, or what it is to be was said with it."""
    return lambda used: field(used) != name or bool((used.get("which") or {}).get("set"))


def place_said(used: Used) -> Mapping[str, Any]:
    """Where they are, said here or on the page of all."""
    said = used.get("place")
    found: Mapping[str, Any] = said if isinstance(said, dict) else used["which"]["place"]
    return found


def _place_known(used: Used) -> bool:
    return field(used) != "place" or "place" in (used.get("which") or {})


def overview(used: Used) -> Used:
    start, end = used["quiet-now"]
    first, last = used.get("rest-later") or ("", "")
    return {
        "day": day_name(used["day-now"]),
        "fortnightly": used["weeks-now"] > 1,
        "rhythm": Phrase(f"settings-rhythms.{used['rhythm-now']}"),
        "from": start,
        "to": end,
        "never-quiet": start == end,
        "wanted": used["prompt-now"] is not None,
        "prompt-at": used["prompt-now"] or "",
        "rests": used["rest-now"] is not None,
        "rest-until": used["rest-now"] or "",
        "rests-later": bool(first),
        "rest-first": first,
        "rest-last": last,
    }


def day_name(day: int) -> Phrase:
    return Phrase(f"settings-day.d{day}")


def slots(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(f"slot{n}", _slot_label(says), says) for n, says in enumerate(SLOTS))


def _slot_label(says: str) -> Phrase:
    day, _, hour = says.partition(" ")
    return Phrase("settings-day.at", {"day": day_name(int(day)), "hour": time.fromisoformat(hour)})


def nights(used: Used) -> tuple[Choice, ...]:
    return (*(Choice(f"night{n}", f"{a} – {b}", f"{a} - {b}") for n, (a, b) in enumerate(NIGHTS)), Choice(NEVER))


def hours(used: Used) -> tuple[Choice, ...]:
    return tuple(Choice(hour.replace(":", "-"), hour, hour) for hour in HOURS)


def evenings(used: Used) -> tuple[Choice, ...]:
    offered = tuple(Choice(hour.replace(":", "-"), hour, hour) for hour in EVENINGS)
    return (*offered, Choice(NEVER)) if used["prompt-now"] else offered


QUESTIONS = {
    "which": words(
        "slot", upto=200, read=read_any, choices=FIELDS, skip_if=lambda used: bool(used["field"]), speaks_of=overview
    ),
    "slot": words("weeks", upto=80, read=read_slot, choices=slots, skip_if=settled("slot"), speaks_of=overview),
    "weeks": choice("hour", tuple(WEEKS), skip_if=settled("weeks")),
    "hour": words("rhythm", upto=80, read=read_hour, choices=hours, skip_if=settled("hour")),
    "rhythm": choice("quiet", ("gentle", "normal", "close"), skip_if=settled("rhythm")),
    "quiet": words("prompt", upto=80, read=read_quiet, choices=nights, skip_if=settled("quiet")),
    "prompt": words("name", upto=80, read=read_prompt, choices=evenings, skip_if=settled("prompt")),
    "name": words("place", upto=80, read=read_name, little=None, skip_if=settled("name")),
    "place": words("sure", upto=200, read=read_place, kind="place", skip_if=_place_known, rests_on=("which",)),
    "sure": choice(
        END,
        ("yes",),
        reopens={"change": "place"},
        skip_if=lambda used: field(used) != "place",
        rests_on=("place",),
        speaks_of=lambda used: {"there": place_said(used)["text"], "clock": place_said(used)["clock"]},
    ),
}


def fields_set(used: Used) -> dict[str, Value]:
    """The mentee's fields that were said, and what they are to be."""
    found: dict[str, Value] = dict((used.get("which") or {}).get("set", {}))
    for name in ("slot", "hour", "quiet", "prompt", "name"):
        if isinstance(used.get(name), dict):
            found |= used[name]["set"]
    if used.get("weeks"):
        found["checkin_weeks"] = WEEKS[used["weeks"]]
    if used.get("rhythm"):
        found["rhythm"] = used["rhythm"]
    if used.get("sure"):
        place = place_said(used)
        found |= {"zone": place["zone"], "country": place["country"], "place": place["text"]}
    return found


def effect(frame: int, about: str, used: Used) -> Changes:
    changed = fields_set(used)
    return {"mentee": changed} if changed else {}


def leads_to(used: Used) -> Opening | None:
    """A rest whose length was said with it is asked no more."""
    told = used.get("which") and used["which"]["text"] not in FIELDS
    return Opening(field(used), told=bool(told)) if field(used) in ("rest", "language") else None


def closes(turn: Turn, used: Used) -> list[Command]:
    """What it is now, in a line; and when a time that lies in the quiet hours comes instead."""
    if leads_to(used):
        return []
    more = (Button(subject_data("menu", "settings"), Phrase("settings-now.more")),)
    said, shorter = _in_quiet(turn, field(used)), shorter_row(turn, field(used))
    alone = said and field(used) != "quiet"  # that it comes at 06:00 would be no true word
    return [Tell((*(() if alone else (setting_now(turn, field(used)),)), *said), (*shorter, more))]


def setting_now(turn: Turn, name: str) -> Phrase:
    """What a setting is now, in a line."""
    mentee = turn.mentee
    args: dict[str, Any] = {
        "called": mentee.name,
        "has-called": bool(mentee.name),
        "there": mentee.place,
        "clock": turn.wall.time().replace(second=0, microsecond=0),
        "day": day_name(mentee.slot_day),
        "at": mentee.slot,
        "fortnightly": mentee.checkin_weeks > 1,
        "hour": mentee.hour,
        "rhythm": mentee.rhythm,
        "from": mentee.quiet_from,
        "to": mentee.quiet_to,
        "never-quiet": mentee.quiet_from == mentee.quiet_to,
        "prompt": mentee.journal_prompt or "",
        "wanted": mentee.journal_prompt is not None,
    }
    return Phrase(f"settings-now.{name}", args)


def _in_quiet(turn: Turn, name: str) -> list[Phrase]:
    """After a change of the quiet hours, whatever lies in them; else the hour that was set."""
    mentee = turn.mentee
    times = {"slot": mentee.slot, "hour": mentee.hour, "prompt": mentee.journal_prompt}
    said: list[Phrase] = []
    for what, at in times.items():
        if at is None or name not in (what, "quiet"):
            continue
        planned = datetime.combine(turn.today, at)
        comes = quiet_until(mentee, planned)
        if comes != planned:
            said.append(Phrase(f"settings-quiet-instead.{what}", {"at": at, "comes": comes.time()}))
    return said


DIALOG = Dialog("settings", QUESTIONS, effect, facts=facts, leads_to=leads_to, closes=closes, passing=True)
