"""What is asked not to be done, by the words in which it would be asked for: "don't change my hour", "no quiero borrar
nada", "no quiero pausa". Nothing is changed, and the talk goes on."""

from __future__ import annotations

import re

from dialogs import nudges
from dialogs.edit.adding import asks_for_step
from dialogs.edit.orders import in_order, is_order
from dialogs.edit.wishes import named
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, Phrase, Tell
from dialogs.engine.hearing import could_read
from dialogs.engine.meaning import is_typed
from dialogs.engine.not_for_it import JUDGED
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from dialogs.menu.asked_for import asked_for
from dialogs.plan import OPEN
from dialogs.rest.lengths import rest_wished
from dialogs.rest.taken_back import taken_back
from dialogs.settings.meant import setting_meant
from dialogs.settings.reading import CALLED
from dialogs.understanding.not_wished import negated, negates_way
from dialogs.understanding.text import fold
from dialogs.understanding.undoing import undoes

COMMANDS = ("delete", "language", "export", "settings", "change", "checkin")
OF_ITS_OWN = ("consent", "welcome", "rest", "rest-offer")  # dialogs in which it is an answer, or too early
_OURS = re.compile(
    r"\b(?:plan|goals?|steps?|data|account|hours?|times?|reminders?|messages?|check-?ins?|language|settings?|dates?|"
    r"days?|deadline|journal|anything|everything|it|that|this|them|nada|todo|eso|esto|metas?|objetivos?|pasos?|datos|"
    r"cuenta|horas?|avisos?|recordatorios?|mensajes?|repasos?|idioma|ajustes|fechas?|plazos?|dias?|diario)\b|"
    r"(?:ar|er|es|as)l[oa]s?$"
)
_DOES = re.compile(r"(?:do|make|haz|pon|put)\b")  # of anything, not only of the plan
_LESS = re.compile(r"\b(?:less|fewer|menos)\b", re.IGNORECASE)
_LEAVES = re.compile(  # "don't touch my plan", "no lo muevas"
    r"(?:touch (?:it|that|this|anything|(?:my|the) (?:plan|goals?|steps?|dates?|settings?|data))|"
    r"quiero (?:que )?(?:me )?(?:toques? (?:nada|(?:mi|el|la|los|mis) (?:plan|metas?|pasos?|fechas?|ajustes|datos))|"
    r"l[oa]s? (?:muevas?|borres?|quites?|cambies?|pases?|elimines?|toques?|aplaces?|marques?)))[.! ]*$"
)
_SETS = re.compile(
    r"(?:be|go|stay|change|set|move|fewer|less|quiero (?:que )?(?:me |los |las |el |la |te )*(?:cambi|muev|mov|menos|"
    r"silenc|call))"
)


def left_as_it_is(turn: Turn, message: Message) -> list[Command] | None:
    """With no question open; None where nothing is negated, or it is a wish by itself: "don't text me at night"."""
    text, rest = message.text, negated(message.text)
    if not (no_rest := taken_back(text)) and (
        rest is None or not (negates_way(text) or _would_be_heard(turn, rest, text))
    ):
        return None
    if no_rest and (nudges.resting(turn.mentee, turn.now) or nudges.later_rest(turn.mentee)):
        return None  # it is
    if turn.mentee.live is None:
        turn.move_on()
    return [Tell((Phrase("edit-as-it-was", {"title": "", "a-row": False}),))]


def stays_in_talk(turn: Turn, frame: Frame, place: Open, message: Message) -> list[Command] | None:
    """In the middle of something: no pause, no question passed over."""
    if frame.dialog in OF_ITS_OWN or place.question.verbatim:
        return None
    if not negates_way(message.text, telling=place.question.kind in JUDGED):
        return None
    if not could_read(turn, message) or is_typed(turn, place, message):
        return None
    turn.instead, turn.moved = (frame.id, place.path, Phrase("engine-listening")), True
    return []


def _would_be_heard(turn: Turn, rest: str, text: str) -> bool:
    """Whether the words without their no ask for a change."""
    if asks_for_step(rest) or undoes(rest) or CALLED.fullmatch(rest) or rest_wished(rest, *turn.calendar):
        return True
    if (name := asked_for(rest)) in COMMANDS:
        return name != "checkin" or setting_meant(text) is None
    if (meant := setting_meant(rest)) and (_SETS.match(fold(rest)) or (meant.field == "rhythm" and _LESS.search(rest))):
        return True
    if _LEAVES.match(fold(rest)):
        return True
    order = in_order(rest)
    if not is_order(order) or _DOES.match(fold(order)):
        return False
    steps = [(step.id, step.title) for step in turn.mentee.plan.steps() if step.state == OPEN]
    return bool(_OURS.search(fold(order)) or named(order, steps))
