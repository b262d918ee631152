"""A short word right after a change of the plan or the settings belongs to that change: "nah make it thursday 7pm",
"actually the 14th", "back to site manager", "hols r off now, cancel that"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from dialogs import nudges
from dialogs.edit.days_wished import rhythm_in
from dialogs.edit.undoing import plan_row, take_back_frame
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, Message
from dialogs.engine.frames import open_frame
from dialogs.engine.opened import open_with
from dialogs.engine.questions import Opening
from dialogs.mentee import Frame
from dialogs.plan import OPEN, Goal, Step
from dialogs.rest.changing import changed as changed_rest
from dialogs.rest.taking import take, take_back
from dialogs.settings.meant import day_in, times_in
from dialogs.understanding.deadlines import in_its_month, read_deadline
from dialogs.understanding.following_up import FollowUp, follow_up
from dialogs.understanding.text import row_of, words
from dialogs.understanding.wording import i_will

RIGHT_AFTER = timedelta(minutes=10)
RESTS = ("rest", "rest-offer")
AROUND = row_of(
    "at on in the by every and to am pm clock noon morning evening a el la los las y de por en tarde manana noche"
)
BESIDE_A_DAY = AROUND | row_of("until till til hasta or maybe quiza quizas one then please")
OF_TIMES = ("slot", "hour", "quiet", "prompt")  # settings that are a time


def follows_up(turn: Turn, message: Message) -> list[Command] | None:
    """None where nothing was changed just now, or the words are about something else."""
    changed = [frame for frame in turn.mentee.finished if frame.touched]
    last = max(changed, key=lambda frame: (frame.touched, frame.id), default=None)
    if last is None or last.touched is None or turn.wall - last.touched >= RIGHT_AFTER:
        return None
    said = follow_up(message.text)
    if said is None:
        return None
    if last.dialog in RESTS:
        other = changed_rest(turn, message)
        return _of_the_rest(turn, said) if other is None else other
    if said.cancels:
        return take_back_frame(turn, last)
    if last.dialog == "settings":
        return _of_a_setting(turn, last, said, message)
    row = turn.mentee.plan.rows.get(plan_row(last))
    if last.dialog not in ("move", "edit-step", "edit-goal", "edit-add") or not isinstance(row, Goal | Step):
        return None
    return _of_a_row(turn, last, row, said, message) if row.state == OPEN else None


def _of_the_rest(turn: Turn, said: FollowUp) -> list[Command] | None:
    if said.cancels:
        return None if said.forgets else take_back(turn)
    until = _day(turn, said.words) or _day(turn, f"in {said.words}") or _day(turn, f"en {said.words}")
    later = nudges.later_rest(turn.mentee)
    if until is None or until <= turn.today or not (later or nudges.resting(turn.mentee, turn.now)):
        return None
    return take(turn, until, later[0] if later and later[0] < until else None)


def _of_a_setting(turn: Turn, last: Frame, said: FollowUp, message: Message) -> list[Command] | None:
    which = last.answers.get("which")
    value = which.value if which and isinstance(which.value, dict) else {}
    field = str(last.facts.get("field") or value.get("field", ""))
    if said.leaves:
        return take_back_frame(turn, last)
    if (
        field not in OF_TIMES
        or not _only_a_time(said.words)
        or not (times_in(said.words) or (field == "slot" and day_in(said.words) is not None))
    ):
        return None
    return open_with(turn, Opening("settings", facts={"field": field}), replace(message, text=said.words))


def _only_a_time(said: str) -> bool:
    """ "Thursday 7pm", not "Declan this Friday"."""
    return all(
        word in AROUND or word[:1].isdigit() or day_in(word) is not None or times_in(word) for word in words(said)
    )


def _of_a_row(turn: Turn, last: Frame, row: Goal | Step, said: FollowUp, message: Message) -> list[Command] | None:
    goal = isinstance(row, Goal)
    day, now = said.words, row.by if isinstance(row, Goal) else row.when
    if now:
        day = _of_its_month(day, now) or in_its_month(day, now, *turn.calendar)
    if found := _day(turn, day):
        if said.back and last.facts.get("due" if goal else "day") == found:
            return take_back_frame(turn, last)
        opening = Opening("edit-goal", row.id, {"operation": "date"}) if goal else Opening("move", row.id)
        return open_with(turn, opening, replace(message, text=found.isoformat()))
    rhythm, rest = rhythm_in(said.words, *turn.calendar)
    if rhythm and not goal and not rest.strip():
        return open_with(turn, Opening("edit-step", row.id, {"operation": "often"}), replace(message, text=rhythm))
    before = {*words(str(last.facts.get("before", "")))}
    if said.back and before and {*words(said.words)} <= before:
        return take_back_frame(turn, last)
    reworded = last.dialog == "edit-add" or "title" in last.answers
    if not reworded or not said.instead or read_deadline(said.words, *turn.calendar).past:
        return None
    proposed = {"operation": "reword", "proposed": i_will(said.words, turn.mentee.language)}
    return open_frame(turn, Opening("edit-goal" if goal else "edit-step", row.id, proposed))


def _of_its_month(said: str, now: date) -> str:
    """ "Make that 13", of a step on the 12th."""
    try:
        return now.replace(day=int(said)).isoformat() if said.isdecimal() else ""
    except ValueError:
        return ""


def _day(turn: Turn, said: str) -> date | None:
    """Where the words are a day and nothing else: "rest until 12 march" and "dentist friday" are of something new."""
    found = read_deadline(said, *turn.calendar)
    around = all(word in BESIDE_A_DAY or word[:1].isdigit() for word in words(found.rest))
    return found.date if found.date and around and found.date >= turn.today else None
