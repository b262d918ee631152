"""An answer that was none, or not as it was meant, is put right from where the talk has come to since (COACHING 8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, Phrase, tell
from dialogs.engine.hearing import could_read
from dialogs.engine.meaning import completes, is_typed, reading
from dialogs.engine.storing import go_back
from dialogs.engine.taking import take_words
from dialogs.engine.values import Invalid
from dialogs.engine.walk import Open
from dialogs.mentee import Frame
from dialogs.understanding.alike import among, telling
from dialogs.understanding.crisis import Need
from dialogs.understanding.meant_instead import put_in
from dialogs.understanding.putting_right import PutRight, numbers_put_right, puts_right
from dialogs.understanding.text import words as words_of

EXACT = ("scale", "date")  # kinds of question that what is said instead answers, or plainly does not …
FEW = 6  # … in so many words: "it should be five hours", not "if three people call me back"


def put_right(turn: Turn, messages: tuple[Message, ...]) -> list[Command] | None:
    """None where nothing is put right, or no answer of this talk is meant: then it may be one."""
    frame, (message, *more) = turn.mentee.live, messages
    place = turn.way(frame).open if frame else None
    if not frame or not place or more or frame.crossed or message.reply_to or not could_read(turn, message):
        return None
    if place.question.verbatim or not turn.mentee.consented or turn.need(message.text) is Need.SIGNS:
        return None
    said, numbers = puts_right(message.text), numbers_put_right(message.text)
    if not (said or numbers) or is_typed(turn, place, message):
        return None
    if completes(turn, place, message) and not (said and said.anew):
        return None
    corrects = place.question.corrects
    if said and said.about and corrects and corrects(message.text, reading(turn, place, message)):
        return None  # one of a list
    return _numbers(turn, frame, message, numbers) if numbers else _answer(turn, frame, message, said or PutRight())


def _answer(turn: Turn, frame: Frame, message: Message, said: PutRight) -> list[Command] | None:
    earlier = _earlier(turn, frame)
    if said.name:
        earlier = [place for place in earlier if place.name == said.name]
    if said.about:
        earlier = [place for place in earlier if _tells_of(frame, place, said.about)]
    earlier = earlier[:1] if said.last else earlier
    place = turn.way(frame).open
    if said.anew and (turn.need(message.text) or (place and place.question.kind == "choice" and not said.name)):
        return None  # it is heard as all words are: there may be need behind it, or it is about what is to be confirmed
    if said.anew and said.words and place:
        return _anew(turn, frame, place, message, said)
    if said.words and (frame.refused or place is None or place.question.kind == "choice"):
        return None  # it is about what was refused here, or what stands to be confirmed
    if said.words:
        return _instead(turn, frame, earlier, message, said)
    if said.gone and not said.name and _put_again(turn):
        return _above(turn, frame, "engine-nothing-kept")
    if not earlier:
        return _above(turn, frame, "engine-of-another-talk")
    if said.gone:
        frame.answers.pop(earlier[0].path, None)
    go_back(turn, frame, earlier[0].path)
    if said.gone:
        return [tell("engine-taken-out")]
    return [tell("engine-once-more")] if said.anew and not said.name else []


def _instead(turn: Turn, frame: Frame, earlier: list[Open], message: Message, said: PutRight) -> list[Command] | None:
    """What should have been said takes the place of the latest answer that can be meant, and is read back. Where words
    are asked for, what may be their answer only takes the place of one that it is like."""
    asked = turn.way(frame).open
    may_answer = bool(said.instead and said.instead.weak and asked and asked.question.kind in ("words", "many"))
    for place in earlier:
        old = frame.answers[place.path].messages
        alike = len(old) == 1 and {*telling(old[0].text)} & {*telling(said.words)}
        if may_answer and not alike and place.question.kind not in EXACT:  # "no, put 5"
            continue
        words = put_in(old[-1].text, said.instead) if said.instead and len(old) == 1 else said.words
        instead = replace(message, text=words or "")
        if words and _takes(turn, place, instead, said.exact):
            before = "\n".join(message.text for message in old)
            changed = tell("engine-changed-to", words=words, before=before, known=bool(before))
            return [changed] if take_words(turn, frame, place, (instead,)) else None
    return None


def _anew(turn: Turn, frame: Frame, place: Open, message: Message, said: PutRight) -> list[Command] | None:
    """What is told after a protest answers the question that it names, else the one before; or what is open, where that
    has been put again since, as after "why?"."""
    here = place.path in frame.refused or _put_again(turn)
    asked = [place.path, *(before.path for before in _earlier(turn, frame))]
    parts = turn.coach.dialogs[frame.dialog].named(said.words)
    paths = [next((path for path in asked if name and path.rpartition(".")[2] == name), "") for name, _ in parts]
    before = [path for path in asked[1:] if path not in paths]
    of_name = next((path for path in asked if path.rpartition(".")[2] == said.name), "")
    rest = of_name or (before[0] if before and not here else place.path)
    taken: dict[str, str] = {}
    for path, (_, words) in zip(paths, parts, strict=True):
        taken[path or rest] = f"{taken[path or rest]}. {words}" if (path or rest) in taken else words
    paths = sorted(taken, key=lambda path: path == place.path)  # what is open comes last: the others led to it
    for path in paths:
        meant = turn.way(frame, reopened=path).open if path != place.path else turn.way(frame).open
        if meant and meant.path == path:
            take_words(turn, frame, meant, (replace(message, text=taken[path]),))
    return [tell("engine-changed")] if paths[0] != place.path and paths[0] not in frame.refused else []


def _tells_of(frame: Frame, place: Open, about: str) -> bool:
    """Whether the words of the answer have one of these, small words aside."""
    told = words_of(" ".join(message.text for message in frame.answers[place.path].messages))
    return any(among(word, told) for word in telling(about))


def _put_again(turn: Turn) -> bool:
    """Whether what is open has been put once more since something was answered: what came between was not kept."""
    return turn.mentee.asking > turn.mentee.readable


def _above(turn: Turn, frame: Frame, key: str) -> list[Command]:
    """Said in place of the question, which stands just above."""
    place = turn.way(frame).open
    if place:
        turn.instead, turn.moved = (frame.id, place.path, Phrase(key)), True
    return []


def _numbers(turn: Turn, frame: Frame, message: Message, numbers: Sequence[tuple[str, str]]) -> list[Command] | None:
    taken = False
    for name, number in numbers:
        meant = next((p for p in _earlier(turn, frame) if p.name == name and p.question.kind == "scale"), None)
        taken = bool(meant and take_words(turn, frame, meant, (replace(message, text=number),))) or taken
    return [tell("engine-changed")] if taken else None


def _earlier(turn: Turn, frame: Frame) -> list[Open]:
    """The questions that have an answer, the latest first."""
    paths = [path for path in reversed(turn.way(frame).asked[:-1]) if path in frame.answers]
    found = (turn.way(frame, reopened=path).open for path in paths)
    return [place for place in found if place is not None]


def _takes(turn: Turn, place: Open, message: Message, exact: bool) -> bool:
    if place.question.kind in EXACT:
        return len(message.text.split()) <= FEW and not isinstance(
            place.question.read(message.text, reading(turn, place, message)), Invalid
        )
    if exact or place.question.kind not in ("words", "many"):
        return False
    return not isinstance(place.question.read(message.text, reading(turn, place, message)), Invalid)
