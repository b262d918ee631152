"""Until when: some days tapped, or any day typed; from when on, where it is to begin later: "2 weeks from 14 dec". A
question in between, that waits for nobody."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime, timedelta

from dialogs import nudges
from dialogs.edit.wishes import moves_it
from dialogs.engine.coach import Turn
from dialogs.engine.events import Command, tell
from dialogs.engine.kinds import date, read_date
from dialogs.engine.questions import END, Choice, Dialog, Reading
from dialogs.engine.values import Invalid, Used, Value
from dialogs.mentee import Mentee
from dialogs.plan import OPEN
from dialogs.reminder.buttons import one_row
from dialogs.rest.lengths import begins, says_until, until
from dialogs.rest.spans import day_since
from dialogs.rest.taken_back import taken_back
from dialogs.rest.taking import LONGEST, take, take_back
from dialogs.understanding.rejection import tells_of_a_no
from dialogs.understanding.yesno import after_no, is_no

DAYS = (3, 7, 14, 30)

STAY = "stay"  # no rest, after all
DROP = "drop"  # nor the one that is put down for later


def facts(mentee: Mentee, about: str, now: datetime) -> dict[str, Value]:
    """`hard`: they told of an illness, and did not ask for a rest. `slipped`: the step that they said it held up.
    `from`: the day from which on, that they have said. `later`: the two days of the rest that is put down already."""
    return {"hard": False, "slipped": "", "from": None, "later": list(nudges.later_rest(mentee) or ())}


def days(used: Used) -> tuple[Choice, ...]:
    stay = (Choice(STAY),) if used.get("hard") else (Choice(DROP),) if used.get("later") else ()
    return (*(Choice(f"days-{n}") for n in DAYS), *stay)


def read_day(text: str, reading: Reading) -> Value:
    """The first day on which the coach may speak again, which is after today; both days of a rest that begins later;
    or that there is to be none."""
    if text in (STAY, DROP):
        return text
    if text in (f"days-{n}" for n in DAYS):
        return reading.day + timedelta(days=int(text.removeprefix("days-")))
    if taken_back(text):
        return DROP
    calendar = (reading.day, reading.language, reading.country)
    if start := begins(text, *calendar):
        return _later(text, start, until(text, *calendar), reading)
    if is_no(text, reading.language) or after_no(text):
        return STAY
    day = read_date(text, reading)
    if not isinstance(day, Date):
        day = until(text, *calendar) or day
    return _ahead(day, reading.day, reading.day)


def read_end(text: str, reading: Reading) -> Value:
    """Of a rest whose first day has been said."""
    start = first_day(reading.used)
    if text == STAY or is_no(text, reading.language):
        return STAY
    if text in (f"days-{n}" for n in DAYS):
        return start + timedelta(days=int(text.removeprefix("days-")))
    calendar = (reading.language, reading.country)
    if other := begins(text, reading.day, *calendar):
        end = until(text, reading.day, *calendar)
        return _later(text, other, end, reading) if end else Invalid("both", {"from": other})
    day: Value = until(text, start, *calendar) or day_since(text, start, *calendar) or read_date(text, reading)
    return _ahead(day, start, reading.day)


def first_day(used: Used) -> Date:
    said = used.get("until")
    start: Date = said["from"] if isinstance(said, dict) else used["from"]
    return start


def _later(text: str, start: Date, end: Date | None, reading: Reading) -> Value:
    """A rest that begins after today; its end is None until it is said."""
    ahead = _ahead(end, start, reading.day) if end else end
    return ahead if isinstance(ahead, Invalid) else {"text": text, "from": start, "until": ahead}


def _ahead(day: Value, start: Date, today: Date) -> Value:
    if not isinstance(day, Date):
        return day
    if day <= start:
        return Invalid("past", {"date": day})
    return day if day - today <= LONGEST else Invalid("too-far", {"date": day})


def _open_end(used: Used) -> bool:
    """Whether only the first day has been said."""
    said = used.get("until")
    return bool(used.get("from")) or (isinstance(said, dict) and said["until"] is None)


def closes(turn: Turn, used: Used) -> list[Command]:
    said = _taken(turn, used)
    step = turn.mentee.plan.step(used.get("slipped") or "")
    if step is None or step.state != OPEN:
        return said
    return [*said, tell("reminder-reply.not-now", one_row(step.id, "move", "stuck"), title=step.title)]


def _taken(turn: Turn, used: Used) -> list[Command]:
    value = used["last"] if _open_end(used) else used["until"]
    if value == DROP:
        return take_back(turn) or [tell("rest-stays")]
    if value == STAY:
        return [tell("rest-stays")]
    if isinstance(value, dict):
        return take(turn, value["until"], value["from"])
    return take(turn, value, first_day(used) if _open_end(used) else None)


def spoken(used: Used) -> dict[str, Value]:
    first, last = used.get("later") or ("", "")
    return {"hard": used.get("hard", False), "later": bool(first), "first": first, "last": last}


QUESTIONS = {
    "until": date(
        "last",
        choices=days,
        read=read_day,
        skip_if=lambda used: bool(used.get("from")),
        speaks_of=spoken,
    ),
    "last": date(
        END,
        choices=lambda used: tuple(Choice(f"days-{n}") for n in DAYS),
        read=read_end,
        rests_on=("until",),
        skip_if=lambda used: not _open_end(used),
        speaks_of=lambda used: {"from": first_day(used)},
    ),
}

DIALOG = Dialog(
    "rest",
    QUESTIONS,
    facts=facts,
    closes=closes,
    passing=True,
    yields=lambda text: moves_it(text) or (tells_of_a_no(text) and not says_until(text)),  # a day, but not of a rest
)
