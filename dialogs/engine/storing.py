"""An answer in its frame: stored, refused, kept as it was, or left for another question."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.coach import Turn
from dialogs.engine.events import Message, Phrase
from dialogs.engine.putting import WHAT_TO_CHANGE, spoken_of
from dialogs.engine.questions import ALL
from dialogs.engine.values import Invalid, Value
from dialogs.engine.walk import Open
from dialogs.mentee import OPENED, Answer, Frame

DAY_BEFORE = "day-before"  # among the facts: the day that an answer held before it was given anew
TURNS = 4  # how a refusal is worded: the first time, the second, and two shorter ways from then on
JOINING = ("words", "date", "place")  # kinds of question whose answer may come in several messages


def store(
    turn: Turn, frame: Frame, place: Open, value: Value, messages: tuple[Message, ...], pressed: bool = False
) -> bool:
    mentee = turn.mentee
    alone = pressed or place.question.kind not in JOINING
    if isinstance(value, Invalid):
        value = replace(value, args={**value.args, "times": _times(frame, place)})
    answer = Answer(value, mentee.asking, messages, alone)
    if isinstance(value, Invalid):
        frame.refused[place.path] = answer
        frame.touched = turn.wall
        mentee.readable = mentee.asking + 1  # the buttons stay good
        refuse(turn, frame, place, value)
        return False
    _remember_day(frame, place, value)
    frame.answers[place.path] = answer
    answered(turn, frame, place.path)
    return True


def _remember_day(frame: Frame, place: Open, value: Value) -> None:
    """A day that makes room for another can be had back."""
    old = frame.answers.get(place.path)
    if old and place.question.kind == "date" and old.value != value:
        was = {"path": place.path, "value": old.value, "asking": old.asking}
        frame.facts = {**frame.facts, DAY_BEFORE: was}


def day_back(turn: Turn, frame: Frame) -> Value:
    """The day that was there before the one given last; None where something else was answered since, or there was
    none. All that rested on it counts again."""
    was, latest = frame.facts.get(DAY_BEFORE), max((one.asking for one in frame.answers.values()), default=-1)
    now = frame.answers.get(was["path"]) if was else None
    if not was or now is None or now.asking != latest:
        return None
    frame.facts = {name: value for name, value in frame.facts.items() if name != DAY_BEFORE}
    frame.answers[was["path"]] = Answer(was["value"], was["asking"], (), True)
    answered(turn, frame, was["path"])
    return was["value"]


def answered(turn: Turn, frame: Frame, path: str) -> None:
    turn.instead = None
    frame.refused.pop(path, None)
    frame.back_at, frame.marked, frame.early, frame.touched = None, [], (), turn.wall
    after = turn.way(frame).open
    if after and (after.question.rests_on == ALL or path.rpartition(".")[2] in after.question.rests_on):
        frame.refused.pop(after.path, None)  # it is asked anew
    turn.move_on()


def refuse(turn: Turn, frame: Frame, place: Open, value: Invalid) -> None:
    """The question's own words for it, or the general ones. Where that question is put again, they stand in for its
    own words, which were just read."""
    own = f"{place.words}.{value.why}"
    own_words = turn.has_words(own)
    key = own if own_words else f"engine-{value.why}"
    odd, out = len(frame.answers) % 2 == 1, Phrase(f"engine-out.{_way_out(turn, frame, place)}")
    spoken = spoken_of(turn, place).phrase(own).args if own_words else {}
    why = Phrase(key, {**spoken, "times": 1, "odd": odd, "out": out, **value.args})
    turn.instead = (frame.id, place.path, why)
    turn.moved = True


def _times(frame: Frame, place: Open) -> int:
    """How often in a row this question has refused what was said, for its words: 1, 2, then 3 and 4 by turns."""
    before = frame.refused.get(place.path)
    times = int(before.value.args.get("times", 1)) if before and isinstance(before.value, Invalid) else 0
    return times + 1 if times < TURNS else TURNS - 1


def _way_out(turn: Turn, frame: Frame, place: Open) -> str:
    """What somebody may type who has no answer to it."""
    if place.question.skippable:
        return "skip"
    if not turn.mentee.consented:
        return "help"
    return "menu" if frame.passing else "pause"


def take_value(turn: Turn, frame: Frame, path: str, value: Value) -> None:
    """An answer by a button that is not one of the question's own choices: skipped."""
    frame.answers[path] = Answer(value, turn.mentee.asking, pressed=True)
    answered(turn, frame, path)


def keep(turn: Turn, frame: Frame, place: Open) -> None:
    """The answer of before holds; also for what it rests on, when that has changed."""
    old = frame.answers[place.path]
    answered(turn, frame, place.path)
    still = turn.way(frame).open
    if still and still.path == place.path:
        frame.answers[place.path] = replace(old, asking=turn.mentee.asking, pressed=True)


def go_back(turn: Turn, frame: Frame, path: str, opened: bool = False) -> None:
    """To an earlier question; its answer is kept until there is another. What was refused goes, but for an edit: the
    words of the answer that stands there are no more. `opened`: from further on, where "back" leads again."""
    frame.refused = {
        at: said for at, said in frame.refused.items() if at != path and _edited(frame.answers.get(at), said)
    }
    frame.back_at = f"{path}{OPENED}" if opened else path
    frame.marked, frame.early, frame.touched = [], (), turn.wall
    turn.move_on()


def go_on(turn: Turn, frame: Frame) -> None:
    """Back to where an earlier question was opened from: its answer stands."""
    frame.back_at, frame.marked, frame.early, frame.touched = None, [], (), turn.wall
    turn.move_on()


def _edited(answer: Answer | None, refused: Answer) -> bool:
    """Whether what was refused are the words of an answer, otherwise now."""
    ids = [message.id for message in refused.messages]
    if isinstance(refused.value, Invalid) and refused.value.why == WHAT_TO_CHANGE:
        return False
    return answer is not None and bool(ids) and ids == [message.id for message in answer.messages]


def reopened_path(place: Open, target: str) -> str:
    """A target is a question of the same table or round, or a path from the frame's root."""
    return "".join([*place.path.rpartition(".")[:2], target])
