"""Somebody says where they are, with no question open: "I'm in New York for two weeks". Where another clock goes there,
the coach asks whether it shall go by that one."""

from __future__ import annotations

import re
from dataclasses import replace

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message
from dialogs.engine.opened import open_with
from dialogs.engine.questions import Opening
from dialogs.understanding.places import find_places
from dialogs.understanding.text import clean

_THERE = re.compile(
    r"\s*(?:(?:hi|hey|hello|hola|btw|by the way|por cierto)[,!. ]+)?"
    r"(?:i[’']?m (?:now |currently )?in|i am (?:now )?in|"
    r"(?:i[’']?ve |i )?(?:just )?(?:moved|arrived|flew|landed) (?:to|in)|"
    r"(?:ahora )?estoy (?:ahora )?en|me mud[eé] a|me he mudado a|acabo de llegar a|llegu[eé] a|ya estoy en)\s+"
    r"(?P<place>[^,.!?]+?)"
    r"(?:\s+(?:(?:right )?now|ahora|today|hoy|this week|esta semana|this month|este mes|"
    r"(?:for|until|till|since|durante|por|hasta|desde) .{1,40}))?[.!\s]*",
    re.IGNORECASE,
)


def elsewhere(turn: Turn, message: Message) -> list[Command] | None:
    """None where no place is named, or the same clock goes there."""
    found = _THERE.fullmatch(clean(message.text, 150))
    if found is None:
        return None
    place = found["place"].strip()
    places = find_places(place, message.at, turn.mentee.language)
    if not places or any(one.zone == turn.mentee.zone for one in places):
        return None
    return open_with(turn, Opening("settings", facts={"field": "place"}), replace(message, text=place))
