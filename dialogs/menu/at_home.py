"""Small words with no talk open: "why?", "skip", "next", "meh", "brb". There is nothing that they could be about, and
that is said kindly (COACHING 1.6)."""

from __future__ import annotations

import re

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, tell
from dialogs.plan import OPEN
from dialogs.showing.asked import what_is_next
from dialogs.understanding.asking_back import asked_back
from dialogs.understanding.leaving import leaves
from dialogs.understanding.mood import mood
from dialogs.understanding.resuming import comes_back
from dialogs.understanding.small_talk import small_talk
from dialogs.understanding.text import squeezed
from dialogs.understanding.yesno import is_sigh, is_unknown, is_yes

MOST = 40  # characters
_NEXT = re.compile(
    r"(?:(?:ok|okay|and|so|y|bueno) )*(?:next(?: (?:one|step|please|pls))?|(?:la |el )?siguiente|so|and|y|entonces)"
)
_MEH = re.compile(
    r"(?:(?:uf+|ugh+|ay|well|bueno|pues) )*(?:me+h+|ba+h+|ble+h+|bla+h+|yawn|(?:(?:this|it|that)(?: is|s) )?(?:so )?"
    r"boring|(?:im|i am) (?:so )?bored|bored|que aburrid[oa]|(?:esto )?es (?:muy )?aburrido|(?:que )?aburrido|"
    r"(?:me |estoy )(?:aburro|aburrid[oa])|ni fu ni fa|que pereza|que flojera|equis)"
)


def small_words(turn: Turn, message: Message) -> list[Command] | None:
    """None for whatever tells or asks something, and for small talk."""
    text, language = message.text, turn.mentee.language
    about = asked_back(text, language)
    if about == "pause" and not message.file:
        return [tell("engine-take-your-time" if leaves(text) else "engine-goodbye")]
    if len(text) > MOST or message.file or is_yes(text, language) or is_unknown(text, language):
        return None
    if comes_back(text) and not small_talk(text):
        return what_is_next(turn, "showing-next.hello") if _planned(turn) else None
    if mood(text) != "plain":
        return None
    if about in ("explain", "example"):
        return turn.coach.commands["help"](turn)
    if small_talk(text):
        return None
    said = squeezed(text)
    if _NEXT.fullmatch(said):
        return what_is_next(turn, "showing-next") if _planned(turn) else _menu(turn, "menu-small.next")
    if _MEH.fullmatch(said) or is_sigh(text):
        return _menu(turn, "menu-small.meh")
    return _menu(turn, f"menu-small.{about}") if about in ("why", "skip", "back") else None


def nothing_to_remind_of(turn: Turn) -> list[Command]:
    """ "Remind me tomorrow", where nothing was told of."""
    return what_is_next(turn, "showing-next.reminds") if _planned(turn) else _menu(turn, "menu-small.reminds")


def _planned(turn: Turn) -> bool:
    return any(goal.state == OPEN for goal in turn.mentee.plan.goals())


def _menu(turn: Turn, key: str) -> list[Command]:
    if turn.mentee.live is None:
        turn.move_on()
    return [tell(key)]
