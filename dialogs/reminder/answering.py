"""A few words typed after a reminder, with no question open, are meant for it: "ok", "done", "tomorrow", "no time"; and
more than a few where they tell what is in the way, which the reminder asks for.

Only the latest thing that was told of, for some days, and while nothing has been asked since; a reply to a message says
by itself what it is about. What has its own meaning ("sent the CV", "drop the call") was heard as that before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from dialogs import nudges
from dialogs.checkin.beginning import begin as checkin
from dialogs.checkin.silence import leave_it
from dialogs.checkin.telling import tells_of_a_week
from dialogs.edit.wishes import named
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Message, Phrase, Tell, tell
from dialogs.engine.finished import offer_done
from dialogs.engine.opened import open_with, with_words
from dialogs.engine.questions import Opening
from dialogs.nudges import repeating
from dialogs.plan import OPEN, Goal, Milestone, Step
from dialogs.reminder.buttons import open_row, opened_rows, subject_rows
from dialogs.reminder.repeats import passed
from dialogs.reminder.snoozing import evening, snooze, tomorrow
from dialogs.understanding.deadlines import read_deadline
from dialogs.understanding.done import done_to_it, match_done, says_done
from dialogs.understanding.heavy import is_heavy
from dialogs.understanding.in_the_way import in_the_way, off_this_once, promises
from dialogs.understanding.joy import made_it, was_there, went_well
from dialogs.understanding.plan_places import place_done
from dialogs.understanding.small_talk import small_talk
from dialogs.understanding.text import squeezed, words
from dialogs.understanding.yesno import is_no, is_yes, says_little
from dialogs.which.questions import which_one

FRESH = timedelta(days=3)
FEW = 6  # words: more tell a story
SEVERAL, OFFERED = 2, 4  # steps: from so many on they say which, of so many
BARE = 2  # words that may mean anything
WEEKLY = (nudges.CHECKIN, nudges.MISSED)
TONIGHT = frozenset({"tonight", "this evening", "esta noche", "esta tarde", "al final del dia"})
IN_AN_HOUR = frozenset({"in an hour", "in 1 hour", "an hour", "en una hora", "en 1 hora", "dentro de una hora"})
TOMORROW = frozenset({"tomorrow", "manana", "tmr", "tmrw", "tomorow"})
LETS_GO = frozenset(
    {"lets", "lets go", "go", "vamos", "dale", "empecemos", "start", "ahora", "now", "venga", "si vamos"}
)
NOW_NOT = re.compile(  # however much more is said of it
    r"(?:(?:sorry|perdon|uf+|ay|che|no|nah|uy) )*(?:no puedo|no llego|i cant|cant|i am busy|im busy|estoy ocupad[oa])"
    r" (?:\w+ )?(?:ahora|hoy|now|today|tonight)\b"
)
LATER = re.compile(  # of the check-in, not of the week
    r"\b(?:later|tomorrow|another (?:time|day)|next week|after (?:work|lunch|dinner)|mas tarde|luego|despues|manana|"
    r"otro (?:dia|momento)|la (?:semana|proxima) que viene)$"
)
NOT_NOW = re.compile(
    r"(?:i )?(?:cant|cannot|couldnt|could not|didnt|did not|havent|wont)\b.*|.*\bno time\b.*|(?:too )?busy|not today|"
    r"(?:(?:hoy|ahora|todavia|aun) )?no (?:puedo|pude|he podido|tengo tiempo|tuve tiempo|me dio tiempo|llegue|"
    r"l[oa] hice|l[oa] he hecho|hice nada)\b.*|"
    r"(?:way |just )?(?:too|so) (?:hard|difficult|much)(?: for me)?|no (?:motivation|energy)|"
    r"(?:muy|demasiado|tan) dificil(?: para mi)?|demasiado|sin (?:ganas|energia|fuerzas)|"
    r"yo (?:todavia |aun )?no|sin tiempo|ocupad[oa]|(?:(?:im|i am|still) )*stuck|(?:(?:estoy|sigo) )*(?:atascad[oa]|"
    r"atorad[oa])|"
    r"(?:(?:u+f+|ay|uy|che|p+f+|ugh|meh|no|nah|nope) )*(?:que (?:fiaca|pereza|flojera|paja)|no tengo ganas|"
    r"cant be bothered|cba|not feeling it)\b.*|"
    r"(?:no )?(?:not yet|still on it|todavia no|aun no|en eso (?:estoy|ando))\b.*"
)


def answering(turn: Turn, message: Message) -> list[Command] | None:
    """None where nothing was told of lately, or the words are about something else."""
    text = message.text
    if step_done := _told_of_it(turn, text) or _went_well(turn, text):
        return offer_done(turn, step_done)
    said = squeezed(text, 80)
    if (slip := slipped(turn, text)) and slip not in told_last(turn):
        title = getattr(turn.mentee.plan.rows[slip], "title", "")
        key = "reminder-reply.felt" if is_heavy(text) else "reminder-reply.not-now"
        return [tell(key, opened_rows(turn, slip), title=title)]
    if _tells_of_the_week(turn, text):
        return with_words(turn, checkin(turn), message, nudges.CHECKIN)
    if "?" in text or ((step := _in_the_way(turn, text, said)) is None and len(words(text, 200)) > FEW):
        later = NOW_NOT.match(said) and {*told_last(turn)} <= {*WEEKLY} and "?" not in text
        return _weekly(turn, nudges.CHECKIN, "not today", "not today") if later and told_last(turn) else None
    if step:
        return _hindered(turn, step, message)
    subjects = told_last(turn)
    if subjects and promises(text):
        return _promised(turn, subjects)
    if len(subjects) > 1:
        done = match_done(text, [(subjects[0], "")], turn.mentee.language) is not None
        return _which(turn, subjects) if done or len(said.split()) <= BARE else None
    if not subjects:
        return _whichever(turn, text, said)
    [subject] = subjects
    return _weekly(turn, subject, said, text) if subject in WEEKLY else _dated(turn, subject, said, message)


def _told_of_it(turn: Turn, text: str) -> str | None:
    """The one thing that was just told of, where the words say that it is done, or speak of it as "him" or "it"; not
    where they name another."""
    row = turn.mentee.plan.rows.get(last[0]) if len(last := told_last(turn)) == 1 else None
    if not isinstance(row, Step | Milestone | Goal) or place_done(text):
        return None
    language, near = turn.mentee.language, (row.id, row.title)
    others = [(one.id, one.title) for one in turn.mentee.plan.steps() if one.state == OPEN]
    if done_to_it(text, near, language):
        return row.id
    named = match_done(text, others, language)
    return row.id if named in (None, row.id) and match_done(text, [near], language) else None


def _went_well(turn: Turn, text: str) -> str | None:
    """The one step whose day has come that was just told of, where something went well: "she said yes!"."""
    step = turn.mentee.plan.step(last[0]) if len(last := told_last(turn)) == 1 else None
    come = step is not None and step.when is not None and step.when <= turn.today
    good = went_well(text) or (was_there(text) and not in_the_way(text))
    return step.id if step and come and good and not is_heavy(text) else None


def slipped(turn: Turn, text: str) -> str | None:
    """The one open step of which it is told that something is in its way: "the relocation slipped"."""
    steps = [(step.id, step.title) for step in turn.mentee.plan.steps() if step.state == OPEN]
    if not in_the_way(text) or match_done(text, steps, turn.mentee.language):
        return None
    return named(text, steps)


def told_last(turn: Turn) -> list[str]:
    """The subjects of the latest message about dates or the check-in."""
    mentee = turn.mentee
    at = {subject: mentee.told[subject] for subject in _told(turn)}
    latest = max(at.values(), default=datetime.min)
    asked = max((shown.at for shown in mentee.shown.values()), default=None)
    if turn.wall - latest >= FRESH or (asked is not None and asked >= nudges.instant(mentee, latest)):
        return []
    return [subject for subject, when in at.items() if when == latest]


def _in_the_way(turn: Turn, text: str, said: str) -> Step | None:
    """The one step told of lately that this keeps from being done. The check-in may have been asked for since."""
    if (NOT_NOW.fullmatch(said) and len(said.split()) <= FEW) or not (in_the_way(text) or off_this_once(text)):
        return None
    plan, last = turn.mentee.plan, told_last(turn)
    lately = last and [*last, *(s for s in _told(turn) if turn.wall - turn.mentee.told[s] < FRESH)]
    steps = [step for step in (plan.step(subject) for subject in dict.fromkeys(lately)) if step]
    latest = max((turn.mentee.told[step.id] for step in steps), default=None)
    steps = [step for step in steps if turn.mentee.told[step.id] == latest]
    done = match_done(text, [(step.id, step.title) for step in steps], turn.mentee.language)
    return steps[0] if len(steps) == 1 and not done else None


def _hindered(turn: Turn, step: Step, message: Message) -> list[Command]:
    """What is in the way has been said; on to what would help. Of what repeats, one time may be left out."""
    if step.repeats and step.when and off_this_once(message.text):
        day = repeating.latest(step.when, step.repeats, turn.today) or turn.today
        return passed(turn, f"{step.id}/{day:%y%m%d}")
    return open_with(turn, Opening("stuck", step.id), message)


def _promised(turn: Turn, subjects: list[str]) -> list[Command]:
    if subjects == [nudges.CHECKIN]:
        return [Tell((Phrase("reminder-reply.checkin"),), subject_rows(nudges.CHECKIN))]
    return [tell("reminder-still")]


def _told(turn: Turn) -> Iterator[str]:
    """Of what something has been said, and is open still."""
    mentee = turn.mentee
    for subject in nudges.subjects(mentee):
        told = mentee.told.get(subject)
        if told is None or told == mentee.since.get(subject) or told > turn.wall or subject in mentee.snoozed:
            continue
        weekly = subject in WEEKLY and bool(mentee.unanswered)
        if weekly or isinstance(mentee.plan.rows.get(subject), Step | Milestone | Goal):
            yield subject


def _which(turn: Turn, subjects: list[str]) -> list[Command]:
    """They came in one message."""
    return which_one(turn, Phrase("reminder-which"), [button for s in subjects for button in open_row(turn, s)])


def _tells_of_the_week(turn: Turn, text: str) -> bool:
    """Whether it is the story of the week, that the check-in has just been asked for: it begins with it."""
    subjects, said = told_last(turn), squeezed(text, 80)
    if not subjects or not {*subjects} <= {*WEEKLY}:
        return False
    plain = small_talk(text) or LATER.search(said) or promises(text) or NOT_NOW.fullmatch(said)
    return not plain and tells_of_a_week(text, turn.mentee.language)


def _weekly(turn: Turn, subject: str, said: str, text: str) -> list[Command] | None:
    language = turn.mentee.language
    if is_yes(text, language) or said in LETS_GO:
        return checkin(turn)
    if put_off := _put_off(turn, nudges.CHECKIN, said):
        return put_off
    not_now = is_no(text, language) or NOT_NOW.fullmatch(said) is not None
    if not_now and subject == nudges.MISSED:
        return leave_it(turn, subject)
    if not_now or says_little(text, language):
        return [Tell((Phrase("reminder-reply.checkin"),), subject_rows(nudges.CHECKIN))]
    return None


def _dated(turn: Turn, subject: str, said: str, message: Message) -> list[Command] | None:
    text, language, row = message.text, turn.mentee.language, turn.mentee.plan.rows[subject]
    title, day = getattr(row, "title", ""), nudges.deadline(turn.mentee, subject)
    come = day is not None and day <= turn.today
    if come and is_yes(text, language) and not isinstance(row, Goal):
        return offer_done(turn, subject)
    if is_yes(text, language) and not come:
        return [tell("reminder-still")]
    if put_off := _put_off(turn, subject, said, besides_tomorrow=False):
        return put_off
    not_now = is_no(text, language) or NOT_NOW.fullmatch(said) is not None
    if not not_now and not says_little(text, language) and _day_in(turn, message):
        return open_with(turn, Opening("move", subject), message)
    if not_now or len(said.split()) <= BARE:
        greeted = "reminder-reply.hello" if small_talk(text) in ("hello", "well") else "reminder-reply"
        felt = "reminder-reply.felt" if is_heavy(text) else greeted
        key = "reminder-reply.not-now" if not_now else felt
        return [Tell((Phrase(key, {"title": title}),), opened_rows(turn, subject))]
    return None


def _whichever(turn: Turn, text: str, said: str) -> list[Command] | None:
    """ "Did it" and "no pude" with nothing just told of: of several steps, they say which."""
    steps = [step for step in turn.mentee.plan.steps() if step.state == OPEN]
    meant = named(text, [(step.id, step.title) for step in steps])
    one = next((step for step in steps if len(steps) == 1 or step.id == meant), None)
    if one and NOT_NOW.fullmatch(said):
        return [Tell((Phrase("reminder-reply.not-now", {"title": one.title}),), opened_rows(turn, one.id))]
    if len(steps) < SEVERAL:
        return None
    nearest = sorted(steps, key=lambda step: step.when or date.max)[:OFFERED]
    if (made := made_it(text)) or says_done(text, turn.mentee.language):
        rows = [Button(subject_data(step.id, "done"), step.title) for step in nearest]
        goals = [goal for goal in turn.mentee.plan.goals() if made and goal.state == OPEN]
        rows += [Button(subject_data(goal.id, "ending"), goal.title) for goal in goals]
        return which_one(turn, Phrase("reminder-which.done"), rows)
    if NOT_NOW.fullmatch(said):
        rows = [button for step in nearest for button in open_row(turn, step.id)]
        return which_one(turn, Phrase("reminder-which.not-now"), rows)
    return None


def _put_off(turn: Turn, subject: str, said: str, besides_tomorrow: bool = True) -> list[Command] | None:
    """ "Tomorrow" is a later hour for the check-in; for a step it is another day."""
    if said in IN_AN_HOUR:
        return snooze(turn, subject)
    if said in TONIGHT:
        return evening(turn, subject)
    return tomorrow(turn, subject) if besides_tomorrow and said in TOMORROW else None


def _day_in(turn: Turn, message: Message) -> date | None:
    """Where the words are a day and hardly anything else."""
    found = read_deadline(message.text, *turn.calendar)
    alone = found.date is not None and len(found.rest.split()) <= BARE
    return found.date if alone and found.date and found.date >= turn.today else None
