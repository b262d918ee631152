"""COACHING 2.2: any language that the coach has all its words in."""

from __future__ import annotations

from datetime import datetime

from babel import Locale, UnknownLocaleError

from dialogs.engine.kinds import choice
from dialogs.engine.questions import END, Choice, Dialog
from dialogs.engine.values import Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import Changes


def dialog(languages: tuple[str, ...]) -> Dialog:
    """With the languages that there are, each named in itself."""

    def names(used: Used) -> tuple[Choice, ...]:
        return tuple(Choice(code, _own_name(code)) for code in languages)

    def effect(frame: int, about: str, used: Used) -> Changes:
        return {"mentee": {"language": used["which"]}}

    def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
        return {"count": len(languages)}

    return Dialog("language", {"which": choice(END, names)}, effect, facts=facts, passing=True)


def _own_name(code: str) -> str:
    try:
        name = Locale.parse(code).get_display_name()
    except (ValueError, LookupError, UnknownLocaleError):
        return code
    return name[:1].upper() + name[1:] if name else code
