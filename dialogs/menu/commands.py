"""Slash commands. Each gives what is said; the open question, if any, is put again after it by the turn."""

from __future__ import annotations

from collections.abc import Callable

from dialogs import crisis
from dialogs.checkin.beginning import begin as checkin
from dialogs.edit.choosing import change
from dialogs.edit.undoing import undo_last
from dialogs.engine.coach import Coach, Turn
from dialogs.engine.data import subject_data
from dialogs.engine.events import Button, Command, Export, Phrase, Tell, tell
from dialogs.engine.frames import open_frame
from dialogs.engine.pausing import crisis_waits, resume_row
from dialogs.engine.questions import Opening
from dialogs.evidence.showing import show_evidence
from dialogs.feedback.questions import feedback
from dialogs.menu.choosing import menu
from dialogs.nudges import later_rest
from dialogs.reminder.taps import resume as go_on
from dialogs.rest.taking import later_told
from dialogs.restart.questions import restart
from dialogs.showing.plan import show_plan
from dialogs.showing.today import show_today

# In the order in which Telegram lists them; the words of `commands-<name>` describe them there.
LISTED = (
    "menu",
    "plan",
    "today",
    "checkin",
    "evidence",
    "journal",
    "settings",
    "pause",
    "resume",
    "restart",
    "language",
    "export",
    "privacy",
    "crisis",
    "feedback",
    "help",
    "delete",
)


def listed(coach: Coach) -> list[str]:
    """Those that there is something behind."""
    return [name for name in LISTED if name != "feedback" or coach.heard]


def start(turn: Turn) -> list[Command]:
    """After consent: where we are."""
    if turn.mentee.live:
        return [tell("engine-in-the-middle", dialog=Phrase(turn.mentee.live.dialog))]
    return show_menu(turn)


def show_menu(turn: Turn) -> list[Command]:
    if turn.mentee.paused == "crisis":
        return crisis_waits()
    if turn.mentee.stack:
        turn.stands = turn.mentee.live is not None
        phrase, rows = menu(turn)
        return [Tell((phrase,), rows)]
    turn.moved = True
    return []


def show_help(turn: Turn) -> list[Command]:
    lines = (f"/{name} – {turn.label(Phrase(f'commands-{name}'))}" for name in listed(turn.coach))
    return [tell("menu-help", commands="\n".join(lines))]


def privacy(turn: Turn) -> list[Command]:
    return [tell("menu-privacy", heard=turn.coach.heard)]


def language(turn: Turn) -> list[Command]:
    return open_frame(turn, Opening("language"))


def journal(turn: Turn) -> list[Command]:
    return open_frame(turn, Opening("journal"))


def settings(turn: Turn) -> list[Command]:
    return open_frame(turn, Opening("settings"))


def timezone(turn: Turn) -> list[Command]:
    """Another place: what is sent goes by the clock there. Of the settings, so Telegram's list leaves it out."""
    return open_frame(turn, Opening("settings", facts={"field": "place"}))


def delete(turn: Turn) -> list[Command]:
    return open_frame(turn, Opening("delete"))


def pause(turn: Turn) -> list[Command]:
    """A conversation's: it waits. With none open, the nudges' rest is what can be meant; else it is offered too."""
    if not turn.mentee.stack:
        return open_frame(turn, Opening("rest"))
    turn.mentee.paused = turn.mentee.paused if turn.mentee.paused == "crisis" else "pause"
    resting = (Button(subject_data("menu", "rest"), Phrase("rest.too")),)
    return [Tell((Phrase("engine-paused-now"),), (*resume_row(), resting))]


def resume(turn: Turn) -> list[Command]:
    """Go on with what waits; a rest of the nudges ends too, and is said to; one that is put down for later is shown."""
    until, turn.mentee.rest_until = turn.mentee.rest_until, None
    ended = [tell("rest.ended")] if until and until > turn.now else []
    later = [later_told(turn)] if later_rest(turn.mentee) and not ended and not turn.mentee.stack else []
    return [*ended, *later, *go_on(turn, "conversation")]


def export(turn: Turn) -> list[Command]:
    return [Export(Phrase("menu-export"))]


COMMANDS: dict[str, Callable[[Turn], list[Command]]] = {
    "start": start,
    "menu": show_menu,
    "plan": show_plan,
    "today": show_today,
    "checkin": checkin,
    "evidence": show_evidence,
    "journal": journal,
    "change": change,
    "undo": undo_last,
    "settings": settings,
    "timezone": timezone,
    "pause": pause,
    "resume": resume,
    "restart": restart,
    "language": language,
    "export": export,
    "privacy": privacy,
    "crisis": crisis.show,
    "feedback": feedback,
    "help": show_help,
    "delete": delete,
}


ALSO = {  # in Spanish, as people type them; Telegram's list has one name each
    "ayuda": "help",
    "ajustes": "settings",
    "hoy": "today",
    "repaso": "checkin",
    "diario": "journal",
    "cambiar": "change",
    "pausa": "pause",
    "seguir": "resume",
    "idioma": "language",
    "privacidad": "privacy",
    "exportar": "export",
    "borrar": "delete",
    "deshacer": "undo",
    "logros": "evidence",
}
ALL = COMMANDS | {also: COMMANDS[name] for also, name in ALSO.items()}


def for_strangers(turn: Turn, name: str) -> list[Command]:
    """Before consent: what needs none. The first question follows."""
    name = ALSO.get(name, name)
    answers: dict[str, Callable[[Turn], list[Command]]] = {
        "privacy": privacy,
        "crisis": crisis.show,
        "help": show_help,
        "export": lambda turn: [tell("menu-nothing-kept")],
        "delete": lambda turn: [tell("menu-nothing-kept")],
    }
    return answers[name](turn) if name in answers else []
