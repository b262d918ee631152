"""What is rather said to the coach than an answer, and that nothing else has understood: it is not kept, but is one tap
away from being the answer (COACHING 8: nothing that the mentee said is lost)."""

from __future__ import annotations

from dialogs.engine import verbs
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, Phrase
from dialogs.engine.values import Invalid, Value
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from dialogs.understanding.addressed import said_to_coach, topic_of
from dialogs.understanding.crisis import Need
from dialogs.understanding.text import words
from dialogs.understanding.was_it import was_it
from dialogs.understanding.yesno import is_yes

SAID_TO_ME = "said-to-me"
HELPS = {  # by what it is about, the button that may be wanted
    "leave": (verbs.PAUSE, Phrase("engine-pause")),
    "skip": (verbs.SKIP, Phrase("engine-skip")),
    "change": (verbs.CHANGE, Phrase("engine-change")),
}
UNDERSTOOD = ("set", "field", "without")  # a setting: "no me escribas de 8 a 16"; what is to go from a list
JUDGED = ("words", "many")  # kinds of question: where a day or a number was found, it is the answer


def not_for_it(turn: Turn, frame: Frame, place: Open, text: str, messages: tuple[Message, ...], value: Value) -> Value:
    """The value; or that it is no answer, with the words kept until "yes" makes them one after all. `text` is what of
    the messages may be the answer."""
    if value is None or isinstance(value, Invalid) or place.question.kind not in JUDGED or place.question.verbatim:
        return value
    if not _as_typed(place, value, text):
        return value
    if frame.early == messages or any(m.file for m in messages) or not turn.mentee.consented:
        return value  # they have just said that it is
    if turn.need(text) is not Need.NONE or not turn.once(said_to_coach, text, turn.mentee.language):
        return value
    frame.early = messages
    return Invalid(SAID_TO_ME, {"about": _about(turn, frame, place, text)})


def _about(turn: Turn, frame: Frame, place: Open, text: str) -> str:
    """What it is about, if there is something here that helps."""
    topic = topic_of(text, turn.mentee.language)
    if topic == "skip" and not place.question.skippable:
        return ""
    return "" if topic == "change" and turn.way(frame).asked[0] == place.path else topic


def said_it_was(turn: Turn, frame: Frame, place: Open, text: str) -> bool | None:
    """What is said to "is this your answer?", and right after it to "was it your answer?"; None where that is neither
    yes nor no."""
    language, refused = turn.mentee.language, frame.refused.get(place.path)
    if frame.crossed:
        return is_yes(text, language) or None
    if not frame.early or refused is None or turn.mentee.asking != refused.asking + 1:
        return None
    return was_it(text, language)


def kept_none(turn: Turn, frame: Frame, place: Open) -> list[Command]:
    """It was none: what the question asks is still open."""
    frame.early = ()
    del frame.refused[place.path]
    turn.instead, turn.moved = (frame.id, place.path, Phrase("engine-nothing-kept")), True
    return []


def _as_typed(place: Open, value: Value, text: str) -> bool:
    """Whether what would be kept are the words: the question knows no meaning of its own for them."""
    if isinstance(value, dict) and any(value.get(one) for one in UNDERSTOOD):
        return False
    kept = value.get("text") if isinstance(value, dict) else value
    if isinstance(kept, list):
        ready = {choice.id for choice in place.choices}
        kept = "" if ready.intersection(map(str, kept)) else " ".join(map(str, kept))
    said = {*words(text)}
    return isinstance(kept, str) and 2 * len(said & {*words(kept)}) > len(said)
