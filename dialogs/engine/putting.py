"""Putting the question that is open: its place, its words, its buttons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from dialogs.engine import verbs
from dialogs.engine.calendar import month_rows
from dialogs.engine.coach import Turn
from dialogs.engine.crossing import came_before, early_rows
from dialogs.engine.data import asking_data, subject_data
from dialogs.engine.events import Ask, Button, Command, Label, Phrase, Retire, Rows, Tell
from dialogs.engine.not_for_it import HELPS
from dialogs.engine.outcome import touches
from dialogs.engine.questions import ALL, Choice
from dialogs.engine.spoken import Spoken, mentee_facts, short
from dialogs.engine.values import Invalid
from dialogs.engine.walk import Open, Way
from dialogs.mentee import Answer, Frame

WIDE = 14  # characters of a label that still shares its row on a phone of 320 px
WHAT_TO_CHANGE = "what-to-change"  # a "no" to a whole summary: refused, and the answers are listed
FILE = "📎"  # in the place of words, for a photo or a document that was sent without any
NO_TAPS: Mapping[str, str] = {}
LISTED = 12  # earlier answers that are offered for a change


def put(turn: Turn, said: list[Command]) -> list[Command]:
    """After what is said, put what is open, or the menu; the asking before loses its buttons first."""
    mentee = turn.mentee
    retired: list[Command] = [Retire(mentee.buttons_on, turn.chosen)] if mentee.buttons_on >= 0 else []
    mentee.asking += 1
    mentee.buttons_on = mentee.asking
    frame = mentee.live
    way = turn.way(frame) if frame else None
    if frame is None or way is None or way.open is None:
        refused = [Tell((turn.instead[2],))] if turn.instead else []
        phrase, rows = turn.coach.menu(turn)
        return [*retired, *said, *refused, Ask(mentee.asking, 0, "", (phrase,), rows)]
    spoken = spoken_of(turn, way.open)
    if turn.instead and turn.instead[:2] == (frame.id, way.open.path):
        question: tuple[Phrase, ...] = (turn.instead[2],)
    else:
        question = _in_full(turn, frame, way, spoken)
    if turn.instead and turn.instead[:2] != (frame.id, way.open.path):
        said = [*said, Tell((turn.instead[2],))]
    arrived = not turn.instead and frame.touched == turn.wall and frame.reopened != way.open.path
    if arrived and way.open.question.shows:
        said = [*said, *way.open.question.shows(turn, way.open.used)]
    return [*retired, *said, Ask(mentee.asking, frame.id, way.open.path, question, rows_of(turn, frame, way, spoken))]


def _in_full(turn: Turn, frame: Frame, way: Way, spoken: Spoken) -> tuple[Phrase, ...]:
    """Where in the talk it stands, its words, and whether what came too early is the answer."""
    assert way.open
    place, early = place_of(frame, way), (came_before(turn, frame),) if frame.crossed else ()
    return (*((place,) if place else ()), question_words(turn, frame, way.open, spoken), *early)


def question_words(turn: Turn, frame: Frame, place: Open, spoken: Spoken) -> Phrase:
    """Its own; of a confirmation asked again, what the change touches, in the plan as it is now."""
    again = place.question.rests_on == ALL and any(f.id == frame.id for f in turn.mentee.finished)
    changes = touches(turn, frame, place.used) if again else []
    if changes:
        return Phrase("engine-touches", {"changes": changes})
    return spoken.phrase(place.words)


def place_of(frame: Frame, way: Way) -> Phrase | None:
    """COACHING 1.5: where in the conversation this question stands; nothing where it stands alone."""
    if len(way.asked) + way.ahead < 2:
        return None
    return Phrase(
        "engine-place", {"dialog": Phrase(frame.dialog), "n": len(way.asked), "total": len(way.asked) + way.ahead}
    )


def spoken_of(turn: Turn, place: Open) -> Spoken:
    """What a question's words may speak of: the answers before it, and what the question itself makes of them."""
    return Spoken(turn, place.table, place.used, lambda: place.question.speaks_of({**mentee_facts(turn), **place.used}))


def choices_of(turn: Turn, place: Open, spoken: Spoken | None = None) -> list[tuple[Choice, Label]]:
    """The question's own choices, each with what its button says."""
    spoken = spoken or spoken_of(turn, place)
    return [(choice, label_of(place, choice, spoken)) for choice in place.choices]


def label_of(place: Open, choice: Choice, spoken: Spoken) -> Label:
    """What the button of one of them says."""
    return spoken.phrase(f"{place.words}.{choice.id}") if choice.label is None else choice.label


def rows_of(turn: Turn, frame: Frame, way: Way, spoken: Spoken | None = None) -> Rows:
    """The buttons under the question that is open on this way."""
    place = way.open
    if place is None:
        return ()
    refused = frame.refused.get(place.path)
    if refused and isinstance(refused.value, Invalid) and refused.value.why == WHAT_TO_CHANGE:
        return change_rows(turn, frame, way)
    offers = list(_offers(frame, place))
    offered = [turn.label(label) for row in offers for _, label in row]
    own = [(c.id, label) for c, label in choices_of(turn, place, spoken) if turn.label(label) not in offered]
    rows: list[list[tuple[str, Label]]]
    if place.question.kind == "scale":
        said = [(id, label) for id, label in own if not id.isdecimal()]  # "still a 7": a row of its own
        marks = [one for one in own if one not in said]
        rows = [*([said] if said else []), *(marks[start : start + 6] for start in range(0, len(marks), 6))]
    elif place.question.kind == "many":
        rows = [[_ticking(turn, id, label, id in frame.marked)] for id, label in own]
        rows.append([(verbs.ENOUGH, Phrase("engine-enough"))])
    else:
        rows = list(_shared(turn, own))
    if place.question.optional:
        rows.append([(verbs.SKIP, Phrase("engine-skip"))])
    if place.question.rests_on == ALL:
        rows.append([(verbs.CHANGE, Phrase("engine-change"))])
    if refused and isinstance(refused.value, Invalid) and (help := HELPS.get(str(refused.value.args.get("about")))):
        rows = [*(row for row in rows if help not in row), [help]]
    if place.question.kind == "date":
        rows.append([(f"{verbs.MONTH}{turn.today:%Y-%m}", Phrase("engine-calendar"))])
    rows = [*offers, *rows, *_kept(turn, frame, place)]
    return _buttons(turn, [*rows, tools(turn, way, place)], {c.id: c.tap for c in place.choices if c.tap})


def tools(turn: Turn, way: Way, place: Open) -> list[tuple[str, Label]]:
    row: list[tuple[str, Label]] = []
    if place.path != way.asked[0]:
        row.append((verbs.BACK, Phrase("engine-back")))
    if turn.has_words(f"{place.words}.why"):
        row.append((verbs.WHY, Phrase("engine-why")))
    if turn.coach.has_example(place.words):
        row.append((verbs.EXAMPLE, Phrase("engine-example")))
    alone = len(way.asked) + way.ahead == 1
    return row if alone else [*row, (verbs.MORE, Phrase("engine-more"))]


def more_rows(turn: Turn, frame: Frame, way: Way) -> Rows:
    """What is needed more seldom, in place of the question's own buttons until "less"."""
    rows: list[list[tuple[str, Label]]] = []
    if way.open and way.open.question.skippable and not way.open.question.optional:
        rows.append([(verbs.SKIP, Phrase("engine-skip"))])
    if len(way.asked) > 1:
        rows.append([(verbs.CHANGE, Phrase("engine-change"))])
    if any(f.id == frame.id for f in turn.mentee.finished):
        rows.append([(verbs.LEAVE, Phrase("engine-leave"))])
    rows.append([(verbs.PAUSE, Phrase("engine-pause"))])
    less: list[tuple[str, Label]] = [(verbs.LESS, Phrase("engine-less"))]
    if not frame.answers or not turn.has_words("engine-restart"):
        return _buttons(turn, [*rows, less])
    over = (Button(subject_data("conversation", "restart"), Phrase("engine-restart")),)
    return (*_buttons(turn, rows), over, *_buttons(turn, [less]))


def change_rows(turn: Turn, frame: Frame, way: Way, skipped: int = 0) -> Rows:
    """The earlier answers of this frame, the latest last, each to be given anew; `skipped` of the latest are not
    shown. Confirmations are not among them: what they confirm is."""
    paths = [path for path in way.asked[:-1] if not (_only_confirms(turn, frame, path) or _is_gone(way, path))]
    upto = len(paths) - min(skipped, len(paths))
    shown = paths[max(0, upto - LISTED) : upto]
    rows: list[list[tuple[str, Label]]] = []
    if upto > LISTED:
        rows.append([(f"{verbs.CHANGE}{skipped + LISTED}", Phrase("engine-earlier"))])
    rows += [[(f"{verbs.REOPEN}{path}", _answered(turn, frame, path))] for path in shown]
    if skipped:
        rows.append([(f"{verbs.CHANGE}{max(0, skipped - LISTED)}", Phrase("engine-later"))])
    return _buttons(turn, [*rows, [(verbs.LESS, Phrase("engine-less"))]])


def _is_gone(way: Way, path: str) -> bool:
    """Whether it was asked in a round that was left out again."""
    name, _, rest = path.partition(".")
    outer = way.levels[0]
    child = outer.table.questions[name].child
    rounds = outer.used.get(name) or outer.rounds
    number = int(rest.partition(".")[0]) if child else 0
    return child is not None and 0 < number <= len(rounds) and child.gone(rounds[number - 1])


def _only_confirms(turn: Turn, frame: Frame, path: str) -> bool:
    place = turn.way(frame, stop=path).open
    return place is not None and place.question.kind == "choice" and bool(place.question.reopens)


def calendar_rows(turn: Turn, month: date) -> Rows:
    rows = month_rows(month, turn.today, turn.mentee.language, turn.mentee.country)
    return _buttons(turn, [*rows, [(verbs.LESS, Phrase("engine-less"))]])


def answer_text(turn: Turn, place: Open, answer: Answer) -> str:
    """An answer as it was said, or as its button says."""
    if answer.messages and place.question.kind != "many":  # of a list the words are only what joined the ticks
        said = " ".join(m.text or FILE if m.file else m.text for m in answer.messages)
        return turn.label(answer.value) if isinstance(answer.value, date) and said == answer.value.isoformat() else said
    answered = replace(place, used={**place.used, place.name: answer.value})
    labels = {c.id: label for c, label in choices_of(turn, answered)}
    value = answer.value["text"] if isinstance(answer.value, dict) else answer.value
    if isinstance(value, list):
        return ", ".join(turn.label(labels.get(item, str(item))) for item in value)
    return turn.label(labels.get(str(value), value if isinstance(value, date) else str(value)))


def _answered(turn: Turn, frame: Frame, path: str) -> Label:
    place, answer = turn.way(frame, stop=path).open, frame.answers.get(path)
    if place is None:
        return Phrase("engine-skipped")
    given = answer is not None and answer.value is not None
    said: Label = short(answer_text(turn, place, answer)) if answer and given else Phrase("engine-skipped")
    if not turn.has_words(f"{place.words}.name"):
        return said
    return Phrase("engine-answer-to", {"question": Phrase(f"{place.words}.name"), "words": said})


def _kept(turn: Turn, frame: Frame, place: Open) -> Iterable[list[tuple[str, Label]]]:
    """What came too early for the question, and its answer of before; not where a button says that already."""
    old = frame.answers.get(place.path)
    yield from early_rows(turn, frame)
    if old and old.value not in [c.id for c in place.choices]:
        text = answer_text(turn, place, old) if old.value is not None else ""
        yield [(verbs.KEEP, Phrase("engine-keep", {"words": short(text)}) if text else Phrase("engine-keep-skipped"))]


def _offers(frame: Frame, place: Open) -> Iterable[list[tuple[str, Label]]]:
    """Ready answers that came with the refusal of what was said."""
    refused = frame.refused.get(place.path)
    if refused and isinstance(refused.value, Invalid):
        for number, offer in enumerate(refused.value.offers):
            yield [(f"{verbs.OFFER}{number}", offer.label)]


def _ticking(turn: Turn, id: str, label: Label, on: bool) -> tuple[str, Label]:
    """The button says what is, and carries what is to be."""
    return f"{verbs.UNTICK if on else verbs.TICK}{id}", ("☑ " if on else "☐ ") + turn.label(label)


def _shared(turn: Turn, own: list[tuple[str, Label]]) -> Iterable[list[tuple[str, Label]]]:
    """Short labels two in a row, long ones alone."""
    row: list[tuple[str, Label]] = []
    for id, label in own:
        wide = len(turn.label(label)) > WIDE
        if row and (wide or len(row) == 2):
            yield row
            row = []
        row.append((id, label))
        if wide:
            yield row
            row = []
    if row:
        yield row


def _buttons(turn: Turn, rows: Iterable[list[tuple[str, Label]]], taps: Mapping[str, str] = NO_TAPS) -> Rows:
    """`taps`: the data of those choices that have their own."""
    asking = turn.mentee.buttons_on
    return tuple(
        tuple(Button(taps.get(id) or asking_data(asking, id), label) for id, label in row) for row in rows if row
    )
