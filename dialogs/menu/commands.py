"""Slash commands. Each gives what is said; the open question, if any, is put again after it by the turn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from dialogs import crisis
from dialogs.engine.coach import Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Export, Phrase, Rows, Tell, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.hearing import crisis_waits, resume_row
from dialogs.engine.questions import Opening
from dialogs.menu.choosing import menu
from dialogs.nudges import instant
from dialogs.plan import OPEN
from dialogs.reminder.taps import resume as go_on
from dialogs.restart.questions import restart
from dialogs.showing.plan import show_plan, show_today

RESTS = (3, 7, 14, 30)  # days

# In the order in which Telegram lists them; the words of `commands-<name>` describe them there.
LISTED = (
    "menu",
    "plan",
    "today",
    "checkin",
    "pause",
    "resume",
    "restart",
    "language",
    "export",
    "privacy",
    "crisis",
    "help",
    "delete",
)


def start(turn: Turn) -> list[Command]:
    """After consent: where we are."""
    if turn.mentee.live:
        return [tell("engine-in-the-middle", dialog=Phrase(turn.mentee.live.dialog))]
    return show_menu(turn)


def show_menu(turn: Turn) -> list[Command]:
    if turn.mentee.paused == "crisis":
        return crisis_waits()
    if turn.mentee.stack:
        phrase, rows = menu(turn)
        return [Tell((phrase,), rows)]
    turn.moved = True
    return []


def show_help(turn: Turn) -> list[Command]:
    lines = tuple(f"/{name} – {turn.label(Phrase(f'commands-{name}'))}" for name in LISTED)
    return [tell("menu-help", commands=lines)]


def privacy(turn: Turn) -> list[Command]:
    return [tell("menu-privacy")]


def language(turn: Turn) -> list[Command]:
    return open_frame(turn, Opening("language"))


def delete(turn: Turn) -> list[Command]:
    return open_frame(turn, Opening("delete"))


def checkin(turn: Turn) -> list[Command]:
    """One a week: what was left open of an earlier week's is let go."""
    mentee = turn.mentee
    if not any(goal.state == OPEN for goal in mentee.plan.goals()):
        return [tell("showing-no-plan")]
    week = f"{turn.today:%G-%V}"
    mentee.stack = [f for f in mentee.stack if f.dialog != "checkin" or f.about == week]
    return open_frame(turn, Opening("checkin", week))


def pause(turn: Turn) -> list[Command]:
    """A conversation's: it waits. With none open, the nudges' rest is what can be meant."""
    if not turn.mentee.stack:
        return [Tell((Phrase("menu-rest"),), rest_rows())]
    turn.mentee.paused = turn.mentee.paused or "pause"
    return [tell("engine-paused-now", resume_row())]


def rest_rows() -> Rows:
    """A tap about a number of days."""
    return (tuple(Button(subject_data(f"{days}", "rest"), Phrase("menu-rest.days", {"n": days})) for days in RESTS),)


def rest(turn: Turn, subject: str) -> list[Command]:
    """No nudges until that many days from now, at the hour for reminders."""
    days = int(subject) if subject.isdecimal() and int(subject) in RESTS else RESTS[0]
    back = datetime.combine(turn.today + timedelta(days=days), turn.mentee.hour)
    turn.mentee.rest_until = instant(turn.mentee, back)
    return [tell("menu-resting", date=back.date(), today=turn.today)]


def resume(turn: Turn) -> list[Command]:
    """Go on with what waits; a rest of the nudges ends too."""
    turn.mentee.rest_until = None
    return go_on(turn, "conversation")


def export(turn: Turn) -> list[Command]:
    return [Export(Phrase("menu-export"))]


COMMANDS: dict[str, Callable[[Turn], list[Command]]] = {
    "start": start,
    "menu": show_menu,
    "plan": show_plan,
    "today": show_today,
    "checkin": checkin,
    "pause": pause,
    "resume": resume,
    "restart": restart,
    "language": language,
    "export": export,
    "privacy": privacy,
    "crisis": crisis.show,
    "help": show_help,
    "delete": delete,
}


def for_strangers(turn: Turn, name: str) -> list[Command]:
    """Before consent: what needs none. The first question follows."""
    answers: dict[str, Callable[[Turn], list[Command]]] = {
        "privacy": privacy,
        "crisis": crisis.show,
        "help": show_help,
        "export": lambda turn: [tell("menu-nothing-kept")],
        "delete": lambda turn: [tell("menu-nothing-kept")],
    }
    return answers[name](turn) if name in answers else []
