"""Taking an answer: by words or by a button, to the open question or to an earlier one, there is this one way."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date as Date

from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message, Phrase, tell
from dialogs.engine.kinds import FEW, PUT_DOWN, few_enough
from dialogs.engine.listed import PAIR, says_enough
from dialogs.engine.meaning import UNKNOWN, agreed_day, goes_on, reading, standing, told_and_asked, typed
from dialogs.engine.not_for_it import not_for_it
from dialogs.engine.noting import NOTED, noted
from dialogs.engine.offered import offered, read_day
from dialogs.engine.places import places
from dialogs.engine.putting import WHAT_TO_CHANGE, choices_of, spoken_of
from dialogs.engine.questions import ALL, Choice, Reading
from dialogs.engine.storing import go_back, keep, refuse, reopened_path, store
from dialogs.engine.typed import agreed
from dialogs.engine.values import Invalid, Value
from dialogs.engine.walk import Open
from dialogs.mentee import OPENED, Answer, Frame
from dialogs.understanding.about_talk import about_talk
from dialogs.understanding.around_days import only_a_time
from dialogs.understanding.asking_back import without_open_questions
from dialogs.understanding.deadlines import in_its_month
from dialogs.understanding.like_a_step import begins_a_step
from dialogs.understanding.mood import mood
from dialogs.understanding.put_down import puts_down as runs_down
from dialogs.understanding.putting_down import puts_down
from dialogs.understanding.several_steps import numbers_a_step
from dialogs.understanding.text import fold
from dialogs.understanding.yesno import after_no, is_no, is_unknown, is_yes, says_how_near

_NO_MORE = re.compile(r"\b(?:nothing|no|none|nada|ningun[oa]?|mas)\b")  # of what is asked now, unlike "that's all"
NO_ANSWER = {"remark": "at-a-loss", "lead": "listening"}  # what is said of the talk: why it is none
KEPT = ("words", "date")  # kinds of question where a plain yes means the answer that stands


def take_words(turn: Turn, frame: Frame, place: Open, messages: tuple[Message, ...]) -> bool:
    """Store what was said; whether it was taken. Refused words are kept with their problem, to be mended."""
    text = "\n".join(m.text for m in messages)
    latest = max(messages, key=lambda m: m.at)
    sent = tuple((m.kind, m.file) for m in messages if m.file)
    read_with = reading(turn, place, latest, ticked=tuple(frame.marked), files=sent, offers=standing(frame, place))
    chosen = typed(place, text, read_with)
    if chosen:
        noted(turn, frame, place, text, chosen.id, read_with)
        return take_choice(turn, frame, place, chosen, messages)
    text, asked = told_and_asked(turn, place, text)
    if asked and not text:
        about = turn.once(about_talk, asked, turn.mentee.language)
        return store(turn, frame, place, Invalid(NO_ANSWER.get(about or "", "a-question")), messages)
    if place.question.dates and (dated := _only_a_day(turn, frame, place, text, read_with)):
        return store(turn, frame, place, dated, messages)
    if place.question.praises and puts_down(text, read_with.language):
        return store(turn, frame, place, _no_strength(place), messages)
    if (corrected := _corrected(turn, frame, place, text, messages)) is not None:
        return corrected
    if turn.mentee.consented and (led := goes_on(place, text, read_with)):  # before that, a yes has to stand by itself
        noted(turn, frame, place, text, led[0].id, read_with)
        return take_choice(turn, frame, place, led[0], messages)
    if place.question.kind == "many" and says_enough(text):
        if not _NO_MORE.search(fold(text)) and _of_the_list_before(turn, frame, place):
            return store(turn, frame, place, Invalid("list-before"), messages)
        ticked = [choice.id for choice in place.choices if choice.id in frame.marked]
        _show_list(turn, frame, place, ticked)
        return take_ticked(turn, frame, place, ticked)
    text = _said_again(frame, place, text, read_with)
    text = offered(turn, text, read_with) or agreed_day(place, text, read_with) or text
    if place.question.kind in KEPT and place.path in frame.answers and is_yes(text, read_with.language):
        keep(turn, frame, place)  # a yes to "keep: …"
        return True
    if place.question.by_number and (numbers := places(text, len(place.choices))):
        if not all(1 <= number <= len(place.choices) for number in numbers):
            return store(turn, frame, place, Invalid("not-a-choice", {"told": False}), messages)
        text = ", ".join(read_with.labels[place.choices[number - 1].id] for number in numbers)  # "1 and 2"
    if place.question.skippable and place.question.kind == "words" and _says_nothing(place, text, read_with.language):
        return store(turn, frame, place, None, messages)
    value = read_day(place, text, read_with) if place.question.kind == "date" else place.question.read(text, read_with)
    value = noted(turn, frame, place, text, value, read_with)
    before = frame.refused.get(place.path)
    if place.question.skippable and before and _puts_down(value) and _puts_down(before.value):  # once is enough
        value = None
    tapped = place.question.kind != "words" and turn.mentee.consented
    if tapped and isinstance(value, Invalid) and value.why != NOTED:
        own = place.question.kind == "choice" and turn.has_words(f"{place.words}.{value.why}")  # "no idea, I'm lost"
        value = value if own else replace(value, why=_felt(text) or value.why)
    value = not_for_it(turn, frame, place, text, messages, value)
    _show_list(turn, frame, place, value)
    return store(turn, frame, place, value, messages)


def _of_the_list_before(turn: Turn, frame: Frame, place: Open) -> bool:
    """ "That's all", where nothing is ticked yet and the list just before was closed by words: once, it is of that."""
    asked = turn.way(frame).asked
    if frame.marked or place.path in frame.refused or place.path in frame.answers or len(asked) < PAIR:
        return False
    before = frame.answers.get(asked[-PAIR])
    listed = before is not None and isinstance(before.value, list) and bool(before.value and before.messages)
    return listed and before is not None and before.asking == turn.mentee.asking - 1


def _said_again(frame: Frame, place: Open, text: str, read_with: Reading) -> str:
    """Other words for what was opened once more: what they leave open stays as it was answered beside it."""
    if place.question.again is None or frame.back_at != f"{place.path}{OPENED}":
        return text
    round_of = place.path.rpartition(".")[0]
    beside = {
        at.rpartition(".")[2]: old.value for at, old in frame.answers.items() if at.rpartition(".")[0] == round_of
    }
    return place.question.again(text, beside, read_with)


def _felt(text: str) -> str:
    """What is no answer to a tap, a number or a day may be how they are: that is met first, as with nothing open."""
    felt = {"heavy": "felt", "afraid": "afraid", "glad": "glad"}.get(mood(text), "")
    return felt or ("felt" if runs_down(text) else "")


def _only_a_day(turn: Turn, frame: Frame, place: Open, text: str, read_with: Reading) -> Invalid | None:
    """A day where something else is asked is noted for the question that it answers, and the other is still open."""
    found = read_with.deadline(text)
    if not only_a_time(found):
        return None
    path, asked = reopened_path(place, place.question.dates), place.table.questions[place.question.dates]
    if not found.date or (asked.skip_if is not None and asked.skip_if(place.used)):
        return Invalid("only-a-day")
    frame.answers[path] = Answer(found.date, turn.mentee.asking, pressed=True)
    return Invalid("day-noted", {"date": found.date})


def _no_strength(place: Open) -> Value:
    """What "I don't know" comes to, where somebody is asked for what they are good at."""
    if place.question.kind == "many":
        return []
    return UNKNOWN if UNKNOWN in [choice.id for choice in place.choices] else None


def _puts_down(value: Value) -> bool:
    return isinstance(value, Invalid) and value.why == PUT_DOWN


def _show_list(turn: Turn, frame: Frame, place: Open, value: Value) -> None:
    """How numbers and words were read for a list is shown in place of its buttons, as after a tap."""
    if place.question.kind != "many" or not isinstance(value, list):
        return
    asked = turn.way(frame).open
    if asked and asked.path == place.path:
        labels = {choice.id: turn.label(label) for choice, label in choices_of(turn, place)}
        turn.chosen = ", ".join(labels.get(str(item), str(item)) for item in value) or Phrase("engine-none")


def _says_nothing(place: Open, text: str, language: str) -> bool:
    """ "Dunno" is nobody's goal, nor is a bare "no" anybody's reason; beside ready answers the question reads it."""
    return is_unknown(text, language) or (not place.choices and (is_no(text, language) or says_enough(text)))


def take_choice(turn: Turn, frame: Frame, place: Open, choice: Choice, messages: tuple[Message, ...] = ()) -> bool:
    """One of the question's own choices, pressed or typed. One that goes back to another question is no answer."""
    target = place.question.reopens.get(choice.id)
    if target is not None:
        for other in place.question.withdraws:
            frame.answers.pop(reopened_path(place, other), None)
        path, asks = reopened_path(place, target), f"{place.words}.{choice.id}-asks"
        if turn.has_words(asks):
            turn.instead = (frame.id, path, spoken_of(turn, place).phrase(asks))
        go_back(turn, frame, path, opened=True)
        return True
    says = choice.id if choice.says is None else choice.says
    at = max((m.at for m in messages), default=turn.now)
    message = Message(0, says, at)
    value = place.question.read(says, reading(turn, place, message))
    corrects = place.question.corrects if isinstance(value, Invalid) else None
    if corrects and (about := corrects(says, reading(turn, place, message))):
        return bool(_taken_earlier(turn, frame, place, about, message))
    if isinstance(value, Invalid):
        dated = _reopened(turn, frame, value.at) if value.at else _dated(turn, frame, place)
        if dated:
            return _overtaken(turn, frame, dated, replace(value, at=""))
    return store(turn, frame, place, value, messages, pressed=True)


def _dated(turn: Turn, frame: Frame, place: Open) -> Open | None:
    """The question that a confirmation would go back to for another date, if there is one."""
    table = place.table.questions
    target = next((t for t in place.question.reopens.values() if t in table and table[t].kind == "date"), None)
    return _reopened(turn, frame, reopened_path(place, target)) if target else None


def _overtaken(turn: Turn, frame: Frame, dated: Open, value: Invalid) -> bool:
    """A date that has passed since it was said cannot be confirmed, nor kept: it is asked again, with days to take."""
    go_back(turn, frame, dated.path)
    frame.answers.pop(dated.path, None)
    frame.refused[dated.path] = Answer(value, turn.mentee.asking, (), True)
    refuse(turn, frame, dated, value)
    return False


def take_ticked(turn: Turn, frame: Frame, place: Open, ticked: list[str]) -> bool:
    """Several of a list; whether they were taken. Too many are refused, and stay ticked."""
    value = few_enough(ticked, place.question.most)
    return store(turn, frame, place, value, (), pressed=True)


def _corrected(turn: Turn, frame: Frame, place: Open, text: str, messages: tuple[Message, ...]) -> bool | None:
    """ "No, 15 May" to a date read back: the words answer the question that the confirmation would go back to, or one
    that it knows them to be about. Whether they were taken there; None where they are not about another."""
    question, latest = place.question, messages[-1]
    if question.corrects and (about := question.corrects(text, reading(turn, place, latest))):
        taken = _taken_earlier(turn, frame, place, about, latest)
        others = question.corrects_too(text, reading(turn, place, latest)) if question.corrects_too and taken else ()
        for other in others:
            _taken_earlier(turn, frame, place, other, latest)
        return taken
    if question.rests_on == ALL and is_no(text, turn.mentee.language):
        return _what_to_change(turn, frame, place, messages)
    targets = list(question.reopens.values()) if question.kind == "choice" else []
    no_button = question.no not in [c.id for c in place.choices]
    if len(targets) > 1 and no_button and is_no(text, turn.mentee.language):
        return store(turn, frame, place, Invalid("which-part"), messages)
    only = _reopened(turn, frame, reopened_path(place, targets[0])) if len(targets) == 1 else None
    if only and is_no(text, turn.mentee.language):
        go_back(turn, frame, only.path)
        return True
    dated = _dated(turn, frame, place) if question.kind == "choice" else None
    if dated and (numbers_a_step(text, turn.mentee.language) or (only and begins_a_step(text))):
        a_step = noted(turn, frame, place, text, Invalid("a-step"), reading(turn, place, latest))
        return store(turn, frame, place, a_step, messages)
    if only and only.question.kind in ("date", "place"):
        found = _given_anew(turn, frame, only, text, messages)
    else:  # of several things, the date: "no, way too soon, I mean June"
        plain = says_how_near(text) or after_no(text) is not None or len(text.split()) <= FEW
        found = _given_anew(turn, frame, dated, text, messages) if dated and plain else None
    if found is None and no_button and question.rests_on == ALL and after_no(text) is not None:
        return _what_to_change(turn, frame, place, messages)
    return found


def _taken_earlier(turn: Turn, frame: Frame, place: Open, about: tuple[str, str], message: Message) -> bool | None:
    """Words that answer an earlier question anew; what was refused here before is over then."""
    earlier = _reopened(turn, frame, about[0])
    if earlier and not about[1]:
        go_back(turn, frame, earlier.path, opened=True)
        return True
    taken = take_words(turn, frame, earlier, (replace(message, text=about[1]),)) if earlier else None
    if taken:
        frame.refused.pop(place.path, None)
    return taken


def _what_to_change(turn: Turn, frame: Frame, place: Open, messages: tuple[Message, ...]) -> bool:
    store(turn, frame, place, Invalid(WHAT_TO_CHANGE, {"told": False}), messages)
    return True


def _reopened(turn: Turn, frame: Frame, path: str) -> Open | None:
    """An earlier question, as it would be put again."""
    earlier = turn.way(frame, reopened=path).open
    return earlier if earlier and earlier.path == path else None


def _given_anew(turn: Turn, frame: Frame, earlier: Open, text: str, messages: tuple[Message, ...]) -> bool | None:
    """Another date or place; a date that is only said not to suit is asked for."""
    said = without_open_questions(text) if earlier.question.kind == "date" else text
    if not said:
        return None
    read_with = reading(turn, earlier, messages[-1])
    old = frame.answers.get(earlier.path)
    if old and isinstance(old.value, Date):
        said = in_its_month(said, old.value, read_with.day, read_with.language, read_with.country)
    value = earlier.question.read(said, read_with)
    if not isinstance(value, Invalid):
        return store(turn, frame, earlier, value, messages)
    if value.why == "past" and value.offers:  # it has gone by meanwhile
        go_back(turn, frame, earlier.path)
        return store(turn, frame, earlier, value, messages)
    agrees = agreed(text, read_with.language) is not None  # "yes, and the 3rd to Sunday, too": no other day for it
    if earlier.question.kind == "date" and not agrees and read_with.deadline(said).offers:  # "no, June"
        go_back(turn, frame, earlier.path)
        return store(turn, frame, earlier, value, messages)
    if earlier.question.kind != "date" or not says_how_near(text):
        return None
    go_back(turn, frame, earlier.path)
    return True


def not_asked() -> list[Command]:
    return [tell("engine-not-asked-any-more")]
