"""The one place where the dialogs, a folder each, are put together into the coach."""

from __future__ import annotations

from datetime import timedelta

from dialogs import crisis
from dialogs.awareness.questions import DIALOG as AWARENESS
from dialogs.checkin.questions import DIALOG as CHECKIN
from dialogs.consent.questions import DIALOG as CONSENT
from dialogs.delete.questions import DIALOG as DELETE
from dialogs.engine.coach import Coach
from dialogs.engine.words import Words
from dialogs.examples import example
from dialogs.exploration.questions import DIALOG as EXPLORATION
from dialogs.language.questions import dialog as language
from dialogs.menu.choosing import deepen, menu, quick
from dialogs.menu.commands import COMMANDS, checkin, for_strangers, rest
from dialogs.move.questions import DIALOG as MOVE
from dialogs.preparation.questions import DIALOG as PREPARATION
from dialogs.reminder.taps import TAPS
from dialogs.reminder.telling import subject_rows
from dialogs.restart.questions import DIALOG as RESTART
from dialogs.restart.questions import restart
from dialogs.showing.plan import show_plan, show_today
from dialogs.stuck.questions import DIALOG as STUCK
from dialogs.welcome.questions import DIALOG as WELCOME

# Paths of questions that were renamed, as "dialog/path": answers are kept under them for years.
MOVED: dict[str, str] = {}


def coach(words: Words, reading: timedelta = timedelta(seconds=3)) -> Coach:
    """Everything that the coach can do, speaking the languages that `words` has whole."""
    dialogs = [
        CONSENT,
        WELCOME,
        AWARENESS,
        EXPLORATION,
        PREPARATION,
        CHECKIN,
        STUCK,
        MOVE,
        DELETE,
        language(tuple(words.languages)),
        RESTART,
    ]
    return Coach(
        dialogs={dialog.name: dialog for dialog in dialogs},
        words=words,
        commands=COMMANDS,
        taps={
            **TAPS,
            "today": lambda turn, subject: show_today(turn),
            "plan": lambda turn, subject: show_plan(turn),
            "checkin": lambda turn, subject: checkin(turn),
            "quick": quick,
            "deepen": deepen,
            "rest": rest,
            "restart": lambda turn, subject: restart(turn),
        },
        menu=menu,
        strangers=for_strangers,
        example=example,
        crisis=crisis.answer,
        buttons=subject_rows,
        moved=MOVED,
        reading=reading,
    )
