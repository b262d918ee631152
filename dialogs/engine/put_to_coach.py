"""What is put to the coach in place of an answer, and what is only said of the talk: it is answered, and the question
stands (COACHING 1.5, 1.6)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from dialogs.engine import verbs
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, Phrase
from dialogs.engine.hearing import could_read
from dialogs.engine.meaning import EXACT, is_typed, reading, told_and_asked
from dialogs.engine.pressing import aside_of
from dialogs.engine.putting import spoken_of
from dialogs.engine.values import Invalid
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from dialogs.understanding.about_talk import about_talk
from dialogs.understanding.asking_again import asks_again, goes_ahead
from dialogs.understanding.asking_back import asked_back, is_lost
from dialogs.understanding.crisis import Need
from dialogs.understanding.enough import is_enough
from dialogs.understanding.put_down import puts_down as runs_down
from dialogs.understanding.small_talk import small_talk
from dialogs.understanding.text import clean, fold, squeezed, words
from dialogs.understanding.to_coach import asks_why, parted
from dialogs.understanding.undoing import undoes
from dialogs.understanding.worn_out import worn_out
from dialogs.understanding.yesno import is_no, is_unknown, is_yes

COURTESIES = {
    "thanks": "engine-welcome-so",
    "wishes": "engine-wishes-so",
    "blessing": "engine-blessing-so",
    "praise": "engine-praise-so",
    "joke": "engine-joke-so",
    "hello": "engine-here-so",
    "well": "engine-here-so",
}
TAPPED = ("choice", "many")  # kinds of question where "let's go on" may be one of the answers, or the end of them
TO_BE_DONE = ("goal", "specific", "evidence", "needed", "what", "tried", "more")  # names of questions, in their words
BESIDE_TAPS = COURTESIES | {"thanks": "engine-welcome-and", "hello": "engine-here-and", "well": "engine-here-and"}
_WEIGHS = re.compile(  # beside a question: what it is really about
    r"\b(?:(?:thats|that is|it is|its|they are|theyre|this is) )?(?:what|the thing that) (?:really )?(?:weighs|worries|"
    r"bothers|scares|hurts|matters|keeps)\b|\bmy (?:biggest|main) (?:worry|fear|problem)\b|\bthe hardest (?:part|bit|"
    r"thing)\b|"
    r"\blo que (?:mas )?(?:me |nos )?(?:mas )?(?:pesa|preocupa|duele|angustia|cuesta|asusta|importa|quita el sueno)\b|"
    r"\bmi mayor (?:preocupacion|miedo|problema)\b"
)
_DAFT = re.compile(r"\b(?:daft|silly|stupid|dumb|ridiculous|tont[oa]|tonteria|ridicul[oa]|chorrada|boludez)\b")


def put_to_coach(turn: Turn, messages: tuple[Message, ...]) -> list[Command] | None:
    """What is asked or said of the talk in place of an answer, "could you suggest a step?", "is that too late?", "how
    much longer?": it is theirs to say, an example may help, and the question stands. None where it may be an answer."""
    frame, (message, *more) = turn.mentee.live, messages
    place = turn.way(frame).open if frame else None
    if not frame or not place or more or message.reply_to or not could_read(turn, message):
        return None
    if not (answer := _kept_open(turn, frame, place, message)) or is_typed(turn, place, message):
        return None
    turn.instead, turn.moved = (frame.id, place.path, answer), True
    return []


def put_again(turn: Turn, messages: tuple[Message, ...]) -> list[Command] | None:
    """ "Back to the question": it is put once more, as it was at first where something is to be chosen."""
    frame, (message, *more) = turn.mentee.live, messages
    place = turn.way(frame).open if frame else None
    if not frame or not place or more or frame.crossed or message.reply_to or not turn.mentee.consented:
        return None
    ahead = _no_answer_there(turn, place) and goes_ahead(message.text)
    if place.question.verbatim or not (ahead or asks_again(message.text)):
        return None
    if place.question.kind == "choice":
        frame.refused.pop(place.path, None)
    turn.moved = True
    return []


def _no_answer_there(turn: Turn, place: Open) -> bool:
    """Whether "go on" can be no answer: "carry on" may well be what comes next in their week."""
    if place.question.kind in TAPPED:
        return False
    again = turn.mentee.asking > turn.mentee.readable  # it has been put once more since
    return again or place.question.kind != "words" or place.name in TO_BE_DONE


def _kept_open(turn: Turn, frame: Frame, place: Open, message: Message) -> Phrase | None:
    """What is said to words that are no answer; None where they may be one."""
    lost, language = _at_a_loss(turn, place, message) or _says_only_enough(turn, place, message), turn.mentee.language
    if _is_lost(turn, place, message):
        aside = aside_of(turn, place, verbs.EXAMPLE) or aside_of(turn, place, verbs.WHY)
        return Phrase("engine-no-hurry", {"help": aside}) if aside else Phrase("engine-at-a-loss")
    undone = undoes(message.text) and turn.coach.dialogs[frame.dialog].yields(message.text)  # what was before it
    first = turn.mentee.consented and not undone and place.path == turn.way(frame).asked[0]
    if first and turn.once(asked_back, message.text, language) == "back" and not turn.need(message.text):
        return Phrase("engine-nothing-before")
    if _only_worn_out(place, message.text):
        return Phrase("engine-felt", {"times": 1})
    if place.question.kind == "choice":
        return _beside_a_choice(turn, frame, place, message)
    if courtesy := _courtesy(turn, frame, place, message, COURTESIES):
        return courtesy
    asks = _only_asks(turn, place, message)
    if asks and _DAFT.search(fold(clean(message.text))):
        return Phrase("engine-not-daft")
    if not (lost or asks):
        return None
    about = turn.once(about_talk, message.text, language)
    if about in ("left", "next"):
        return _ahead(turn, frame, place, about)
    if about == "life":
        return Phrase("engine-not-me")
    if about == "lead":
        return Phrase("engine-listening")
    if about == "said":
        return Phrase("engine-said-already")
    if not lost and _WEIGHS.search(squeezed(message.text)):
        return Phrase("engine-weighs")
    if about and place.question.read(message.text, reading(turn, place, message)) == "":
        return None  # a sigh where nothing is an answer, too
    asides = (verbs.WHY, verbs.EXAMPLE) if asks_why(message.text, language) else (verbs.EXAMPLE, verbs.WHY)
    aside = next((found for verb in asides if (found := aside_of(turn, place, verb))), None)
    if asides[0] == verbs.WHY and aside:
        return aside
    lost = lost or about == "remark"
    alone, helped = ("engine-at-a-loss", "engine-no-hurry") if lost else ("engine-a-question", "engine-yours-to-say")
    return Phrase(helped, {"help": aside}) if aside else Phrase(alone)


def _courtesy(turn: Turn, frame: Frame, place: Open, message: Message, said: Mapping[str, str]) -> Phrase | None:
    """What is said to thanks, a wish or a greeting; a greeting begins anew what is only asked in passing, and a page of
    their own may begin with one."""
    small = small_talk(message.text) or ""
    if small in ("hello", "well") and (frame.passing or place.question.verbatim):
        return None
    return Phrase(said[small]) if small in said and _as_it_stands(turn, place, message) else None


def _as_it_stands(turn: Turn, place: Open, message: Message) -> bool:
    """Whether the question would keep the words: it knows no meaning of its own for them."""
    if is_yes(message.text, turn.mentee.language) or is_no(message.text, turn.mentee.language):
        return False
    value = place.question.read(message.text, reading(turn, place, message))
    kept = value.get("text") if isinstance(value, dict) else value
    listed = {choice.id for choice in place.choices}
    if isinstance(kept, list):
        return bool(kept) and not listed & {*kept}
    return isinstance(value, Invalid) or (isinstance(kept, str) and _same(kept, message.text))


def _same(kept: str, text: str) -> bool:
    """But for how an answer is written: "I will hello"."""
    return bool({*words(text)} & {*words(kept)})


def _beside_a_choice(turn: Turn, frame: Frame, place: Open, message: Message) -> Phrase | None:
    """Thanks, how much is left, "is that realistic?" where something is to be chosen; None where it may be meant for
    one of the choices, or the question has words of its own for it."""
    if not turn.mentee.consented:
        return None
    language = turn.mentee.language
    if courtesy := _courtesy(turn, frame, place, message, BESIDE_TAPS):
        return courtesy
    value = place.question.read(message.text, reading(turn, place, message))
    if not isinstance(value, Invalid) or value.why != "not-a-choice":
        return None
    about = turn.once(about_talk, message.text, language)
    if about in ("left", "next"):
        return _ahead(turn, frame, place, about)
    if about:
        return Phrase("engine-said-already") if about == "said" else None
    found = turn.once(parted, message.text, language)
    return Phrase("engine-yours-to-choose") if found.asked and not found.told and "?" in message.text else None


def _ahead(turn: Turn, frame: Frame, place: Open, about: str) -> Phrase:
    """How much is left; what comes after it, where the question has words for that."""
    after = f"{place.words}.after"
    if about == "next" and turn.has_words(after):
        return spoken_of(turn, place).phrase(after)
    return Phrase("engine-left", {"n": turn.way(frame).ahead})


def _is_lost(turn: Turn, place: Open, message: Message) -> bool:
    """ "I'm confused, sorry" to what is tapped or to be done; "I don't know what to put, I feel stupid" to anything."""
    language = turn.mentee.language
    if not turn.mentee.consented or turn.need(message.text) is Need.SIGNS or place.question.verbatim:
        return False
    if runs_down(message.text):
        return turn.once(asked_back, message.text, language) in ("explain", "example")
    to_be_told = place.question.kind == "words" and place.name not in TO_BE_DONE  # it may be what stands in their way
    return not to_be_told and is_lost(message.text, language)


def _only_worn_out(place: Open, text: str) -> bool:
    """Where it is no answer: it may well be what stands in their way, or what they do these days."""
    asks = place.question.kind in EXACT or (place.question.kind == "words" and place.name in TO_BE_DONE)
    return asks and worn_out(text)


def _at_a_loss(turn: Turn, place: Open, message: Message) -> bool:
    """ "Idk", "you tell me" to what cannot be left out."""
    if not turn.once(is_unknown, message.text, turn.mentee.language) or turn.need(message.text) is Need.SIGNS:
        return False
    value = place.question.read(message.text, reading(turn, place, message))
    return isinstance(value, Invalid) and value.why == "at-a-loss"


def _says_only_enough(turn: Turn, place: Open, message: Message) -> bool:
    """ "That's all" where nothing was listed, and it cannot be left out."""
    if place.question.kind != "words" or place.question.skippable or place.question.verbatim:
        return False
    if not is_enough(message.text):
        return False
    value = place.question.read(message.text, reading(turn, place, message))
    return not isinstance(value, Invalid) and _as_it_stands(turn, place, message)


def _only_asks(turn: Turn, place: Open, message: Message) -> bool:
    """Where there may be need behind it, it is heard as all words are."""
    told, asked = told_and_asked(turn, place, message.text)
    return bool(asked) and not told and not turn.need(message.text)
